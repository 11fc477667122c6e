/** Each prop drawn on its own, at its true proportions. */
import type { PropModel } from '../figure/figure.ts'
import type { Box } from '../page/layout.ts'
import { propBox, type Shown } from '../page/things.ts'
import { cameraBasis } from '../render/camera.ts'
import { measureView, type ViewExtent } from '../render/measure.ts'
import { prepareScene, type Scene } from '../render/scene.ts'
import { drawPadded, inked, type Studio } from './studio.ts'

export type PropView = {
  label: string
  scene: Scene
  yaw: number
  pitch: number
  extent: ViewExtent
}

/** Long things are seen almost from the front; others are turned to show their depth. */
export function viewProp(label: string, model: PropModel): PropView {
  const scene = prepareScene(model)
  const flat = measureView(scene.positions, 0, 0)
  const isLong = flat.top - flat.bottom > 2.6 * (flat.right - flat.left)
  const yaw = isLong ? 16 : 26
  const pitch = isLong ? 0 : 8
  return { label, scene, yaw, pitch, extent: measureView(scene.positions, yaw, 0, pitch) }
}

/** Room for the outline round a prop, in page units. */
const bleed = 5

export function drawProps(
  studio: Studio,
  views: readonly PropView[],
  cells: readonly Box[],
): Shown[] {
  return views.slice(0, cells.length).map((view, i) => drawProp(studio, view, cells[i]))
}

function drawProp(studio: Studio, view: PropView, cell: Box): Shown {
  const { scale } = studio
  const box = propBox(cell)
  const { left, right, top, bottom } = view.extent
  const unitsPerCm = Math.min(
    (box.width - 2 * bleed) / (right - left),
    (box.height - 2 * bleed) / (top - bottom),
  )
  const x = (left + right) / 2
  const y = (top + bottom) / 2
  const basis = cameraBasis(view.yaw, view.pitch)
  const axis = (i: 0 | 1 | 2) => basis.right[i] * x + basis.up[i] * y
  const camera = {
    yaw: view.yaw,
    pitch: view.pitch,
    target: [axis(0), axis(1), axis(2)] as const,
    pixelsPerCm: unitsPerCm * scale,
    width: Math.round(((right - left) * unitsPerCm + 2 * bleed) * scale),
    height: Math.round(((top - bottom) * unitsPerCm + 2 * bleed) * scale),
  }
  const picture = drawPadded(studio, view.scene, camera, inked(studio, 0.85))
  return { label: view.label, cell, picture }
}
