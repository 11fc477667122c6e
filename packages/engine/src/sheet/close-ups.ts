/** Round close-ups of what the figure wears, at the points its builders named. */
import type { Garment } from '../design/design.ts'
import type { Figure } from '../figure/figure.ts'
import type { Vec3 } from '../math/vector.ts'
import type { Box } from '../page/layout.ts'
import { detailBox, type Shown } from '../page/things.ts'
import type { Camera } from '../render/camera.ts'
import { partsNear } from '../render/measure.ts'
import { probeScene } from '../render/probe.ts'
import { renderScene } from '../render/render.ts'
import { prepareScene, type Scene } from '../render/scene.ts'
import { inked, type Studio } from './studio.ts'

export type Detail = { label: string; point: Vec3 }

/** Close-ups show this share of the figure's height. */
const share = 0.125

/** Places every body has, in the order they are worth showing when nothing better is left. */
const everyBody = ['right hand', 'chest', 'belt', 'left shoulder', 'boot', 'left knee', 'left hand']

/** Points worth a close-up, best first, no two of the same place. */
export function chooseDetails(figure: Figure, wear: readonly Garment[]): Detail[] {
  const { landmarks } = figure
  // What a builder found worth a name of its own is written as a caption, with a capital.
  const named = Object.keys(landmarks).filter((name) => /^\p{Lu}/u.test(name))
  const candidates = [
    ...named.map((name) => ({ label: name, point: landmarks[name] })),
    ...wear.map(({ id, label }) => ({ label, point: landmarks[id] })),
    ...everyBody.map((name) => ({ label: name, point: landmarks[name] })),
  ]
  const apart = figure.heightCm * share * 0.6
  const chosen: Detail[] = []
  for (const { label, point } of candidates) {
    if (point === undefined) continue
    const isNew = chosen.every((other) => distanceBetween(other.point, point) > apart)
    if (isNew) chosen.push({ label, point })
  }
  return chosen
}

function distanceBetween(a: Vec3, b: Vec3): number {
  return Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2)
}

/** A close-up needs this much of its circle filled, and its point no deeper than this under what lies before it. */
const leastCover = 0.45
const deepestCm = 7

/** Fills the cells with the first details that can really be seen. */
export function drawDetails(
  studio: Studio,
  figure: Figure,
  details: readonly Detail[],
  cells: readonly Box[],
): Shown[] {
  const shown: Shown[] = []
  for (const { label, point } of details) {
    if (shown.length === cells.length) break
    const cell = cells[shown.length]
    const pixels = Math.round(detailBox(cell, studio.scale).width * studio.scale)
    const across = figure.heightCm * share
    const scene = sceneAround(figure, point, across)
    const camera: Camera = {
      yaw: yawTo(point),
      pitch: 0,
      target: point,
      pixelsPerCm: pixels / across,
      width: pixels,
      height: pixels,
    }
    const { cover, before } = probeScene(scene, camera, studio.workspace)
    if (cover < leastCover || before > deepestCm) continue
    const picture = renderScene(scene, camera, inked(studio, 0.8), studio.workspace)
    shown.push({ label, cell, picture: { ...picture, padding: 0 } })
  }
  return shown
}

function sceneAround(figure: Figure, point: Vec3, across: number): Scene {
  return prepareScene({
    parts: partsNear(figure.parts, point, across),
    materials: figure.materials,
  })
}

/** Looks at a point from its own side of the body, but never quite from the flank. */
function yawTo(point: Vec3): number {
  const angle = (Math.atan2(point[0], point[2]) * 180) / Math.PI
  if (Math.abs(angle) > 120) return 180 + (angle > 0 ? angle - 180 : angle + 180) * 0.5
  return Math.min(38, Math.max(-38, angle * 0.5))
}
