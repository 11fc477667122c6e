/** Round close-ups of what the figure wears, at the points its builders named. */
import type { Garment } from '../design/design.ts'
import type { Figure } from '../figure/figure.ts'
import type { Vec3 } from '../math/vector.ts'
import type { Box } from '../page/layout.ts'
import { detailBox, type Shown } from '../page/things.ts'
import type { Camera } from '../render/camera.ts'
import { partsNear } from '../render/measure.ts'
import { type Probe, probeScene } from '../render/probe.ts'
import { renderScene } from '../render/render.ts'
import { prepareScene, type Scene } from '../render/scene.ts'
import { inked, type Studio } from './studio.ts'

/** `garment`: the id of the garment it must show. */
type Detail = { label: string; point: Vec3; garment?: string }

/** Close-ups show this share of the figure's height. */
const share = 0.125

/** Places every body has, in the order they are worth showing when nothing better is left. */
const everyBody: readonly (readonly [landmark: string, caption: string])[] = [
  ['right hand', 'Right hand'],
  ['chest', 'Chest'],
  ['belt', 'Waist'],
  ['left shoulder', 'Shoulder'],
  ['boot', 'Foot'],
  ['left knee', 'Knee'],
  ['left hand', 'Left hand'],
]

/** Points worth a close-up, best first, no two of the same place. */
function chooseDetails(figure: Figure, wear: readonly Garment[]): Detail[] {
  const { landmarks } = figure
  // What a builder found worth a name of its own is written as a caption, with a capital.
  const named = Object.keys(landmarks).filter((name) => /^\p{Lu}/u.test(name))
  const candidates: Detail[] = [
    ...named.map((name) => detailOf(name, landmarks[name], wear)),
    ...wear.map(({ id, label }) => ({ label, point: landmarks[id], garment: id })),
    ...everyBody.map(([name, label]) => ({ label, point: landmarks[name] })),
  ]
  const apart = figure.heightCm * share * 0.6
  const chosen: Detail[] = []
  for (const detail of candidates) {
    const { point } = detail
    if (point === undefined) continue
    const isNew = chosen.every((other) => distanceBetween(other.point, point) > apart)
    if (isNew) chosen.push(detail)
  }
  return chosen
}

/** A caption that begins with a garment's label speaks of that garment. */
function detailOf(label: string, point: Vec3, wear: readonly Garment[]): Detail {
  const garment = wear.find((item) => label.startsWith(item.label))
  return garment ? { label, point, garment: garment.id } : { label, point }
}

function distanceBetween(a: Vec3, b: Vec3): number {
  return Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2)
}

/** A close-up needs this much of its circle filled, and its point no deeper than this under what lies before it. */
const leastCover = 0.45
const deepestCm = 5

/** A detail that can really be seen, with what is drawn of it. */
export type SeenDetail = Detail & { scene: Scene; yaw: number }

/** The first `most` details that nothing hides. */
export function findDetails(
  studio: Studio,
  figure: Figure,
  wear: readonly Garment[],
  most: number,
): SeenDetail[] {
  const seen: SeenDetail[] = []
  for (const detail of chooseDetails(figure, wear)) {
    if (seen.length === most) break
    const scene = sceneAround(figure, detail.point)
    const candidate = { ...detail, scene, yaw: yawTo(detail.point) }
    const probe = probeScene(scene, cameraFor(candidate, figure, 64), studio.workspace)
    if (isWorthShowing(probe, candidate)) seen.push(candidate)
  }
  return seen
}

/** A garment's close-up must show at least this much of the garment. */
const leastShare = 0.12

function isWorthShowing(probe: Probe, { garment, scene }: SeenDetail): boolean {
  if (probe.cover < leastCover || probe.before > deepestCm) return false
  if (garment === undefined) return true
  let share = 0
  scene.parts.forEach((part, i) => {
    if (part.material.startsWith(`${garment}.`)) share += probe.shares[i]
  })
  return share >= leastShare
}

export function drawDetails(
  studio: Studio,
  figure: Figure,
  details: readonly SeenDetail[],
  cells: readonly Box[],
): Shown[] {
  return cells.slice(0, details.length).map((cell, i) => {
    const detail = details[i]
    const pixels = Math.round(detailBox(cell, studio.scale).width * studio.scale)
    const camera = cameraFor(detail, figure, pixels)
    const picture = renderScene(detail.scene, camera, inked(studio, 0.8), studio.workspace)
    return { label: detail.label, cell, picture: { ...picture, padding: 0 } }
  })
}

function cameraFor({ point, yaw }: SeenDetail, figure: Figure, pixels: number): Camera {
  const pixelsPerCm = pixels / (figure.heightCm * share)
  return { yaw, pitch: 0, target: point, pixelsPerCm, width: pixels, height: pixels }
}

function sceneAround(figure: Figure, point: Vec3): Scene {
  return prepareScene({
    parts: partsNear(figure.parts, point, figure.heightCm * share),
    materials: figure.materials,
  })
}

/** Looks at a point from its own side of the body, but never quite from the flank. */
function yawTo(point: Vec3): number {
  const angle = (Math.atan2(point[0], point[2]) * 180) / Math.PI
  if (Math.abs(angle) > 120) return 180 + (angle > 0 ? angle - 180 : angle + 180) * 0.5
  return Math.min(38, Math.max(-38, angle * 0.5))
}
