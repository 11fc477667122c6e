/** Each prop drawn on its own, at its true proportions. */
import type { Figure, PropModel, Shown } from '../figure/figure.ts'
import { mapPoints } from '../math/surface.ts'
import type { Box } from '../page/layout.ts'
import { panelId } from '../page/panel.ts'
import { propBox } from '../page/things.ts'
import { type Camera, cameraBasis } from '../render/camera.ts'
import { measureView, type ViewExtent } from '../render/measure.ts'
import { prepareScene, type Scene } from '../render/scene.ts'
import type { Motif, ThingShot } from './shot.ts'

export type PropView = {
  label: string
  scene: Scene
  yaw: number
  pitch: number
  extent: ViewExtent
}

/** Long things are seen almost from the front; others are turned to show their depth. */
export function viewProp(label: string, model: PropModel): PropView {
  if (model.shown) return broadside(label, model, model.shown)
  const scene = prepareScene(model)
  const flat = measureView(scene.positions, 0, 0)
  const isLong = flat.top - flat.bottom > 2.6 * (flat.right - flat.left)
  const yaw = isLong ? 16 : 26
  const pitch = isLong ? 0 : 8
  return { label, scene, yaw, pitch, extent: measureView(scene.positions, yaw, 0, pitch) }
}

/** Of a thing that is held aslant nothing would be seen from before. */
function broadside(label: string, model: PropModel, { yaw, lean }: Shown): PropView {
  const angle = (lean / 180) * Math.PI
  const [s, c] = [Math.sin(angle), Math.cos(angle)]
  const parts = model.parts.map((part) => ({
    ...part,
    ...mapPoints(part, ([x, y, z]) => [x, c * y + s * z, c * z - s * y]),
  }))
  const scene = prepareScene({ ...model, parts })
  return { label, scene, yaw, pitch: 0, extent: measureView(scene.positions, yaw, 0, 0) }
}

/** An animal is seen from before, turned so that its body shows. */
export function viewAnimal(label: string, animal: Pick<Figure, 'parts' | 'materials'>): PropView {
  const scene = prepareScene(animal)
  const [yaw, pitch] = [42, 4]
  return { label, scene, yaw, pitch, extent: measureView(scene.positions, yaw, 0, pitch) }
}

/** Room for the outline round a prop, in page units. */
const bleed = 5

export type ShownThing = { motif: Motif; view: PropView }

export function planPropShots(
  things: readonly ShownThing[],
  cells: readonly Box[],
  scale: number,
): ThingShot[] {
  return things.slice(0, cells.length).map(({ motif, view }, i) => ({
    id: panelId('prop', String(i + 1)),
    label: view.label,
    cell: cells[i],
    motif,
    camera: cameraOf(view, cells[i], scale),
    weight: 0.85,
  }))
}

function cameraOf({ yaw, pitch, extent }: PropView, cell: Box, scale: number): Camera {
  const box = propBox(cell)
  const { left, right, top, bottom } = extent
  const unitsPerCm = Math.min(
    (box.width - 2 * bleed) / (right - left),
    (box.height - 2 * bleed) / (top - bottom),
  )
  const x = (left + right) / 2
  const y = (top + bottom) / 2
  const basis = cameraBasis(yaw, pitch)
  const axis = (i: 0 | 1 | 2) => basis.right[i] * x + basis.up[i] * y
  return {
    yaw,
    pitch,
    target: [axis(0), axis(1), axis(2)],
    pixelsPerCm: unitsPerCm * scale,
    width: Math.round(((right - left) * unitsPerCm + 2 * bleed) * scale),
    height: Math.round(((top - bottom) * unitsPerCm + 2 * bleed) * scale),
  }
}
