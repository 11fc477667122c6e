/** The face in each of its expressions. */

import type { GarmentKind } from '../brief/concepts.ts'
import type { Garment } from '../design/design.ts'
import type { Temper } from '../design/tempers.ts'
import type { Figure, Part } from '../figure/figure.ts'
import { shutFit } from '../figure/headgear/knight-helmet.ts'
import type { Box } from '../page/layout.ts'
import { panelId } from '../page/panel.ts'
import type { Arrays } from '../render/arrays.ts'
import { type Camera, cameraBasis } from '../render/camera.ts'
import { partsNear } from '../render/measure.ts'
import type { Picture } from '../render/picture.ts'
import { renderScene } from '../render/render.ts'
import { prepareScene, type Scene } from '../render/scene.ts'
import {
  belongsToHead,
  goneAlong,
  headCamera,
  isWithinFrame,
  lowerEdge,
  mostTop,
  reachOf,
} from './head-frame.ts'
import type { FaceShot, Shot } from './shot.ts'
import { inked, type Studio } from './studio.ts'

/** Turns of the head, so that six faces do not stare alike. */
const turns = [14, -16, 20, 10, -12, 18]
const lineWeight = 0.66

/** A portrait in each tile. `faceWith` makes the figure with one expression. */
export function planFaces(
  tiles: readonly Box[],
  expressions: readonly string[],
  faceWith: (expression: string) => Figure,
  { scale, temper }: { scale: number; temper: Temper | undefined },
): FaceShot[] {
  const names = expressions.slice(0, tiles.length)
  if (names.length === 0) return []
  // All are framed as the first one is: in one scale, and where it stands, unless a mood takes a hat out of the frame.
  const first = faceWith(names[0])
  const reach = reachOf(first, turns)
  return names.map((name, i) => {
    const camera = headCamera(first, reach, tiles[i], scale, turns[i % turns.length])
    return {
      id: panelId('expression', name),
      name: name === 'neutral' ? restName(temper) : name,
      motif: { of: 'face', expression: name },
      camera,
      weight: lineWeight,
      ...(!reach.isPlain && { follows: { centre: first.head.centre, radius: first.head.radius } }),
    }
  })
}

/** The camera of a portrait for its face, which only who draws it has built: built for the plan, each would be made twice. */
export function faceCamera({ camera, follows }: Shot, face: Figure): Camera {
  return follows === undefined ? camera : goneAlong(camera, follows, face)
}

/** The face at rest is called by the mood that the words ask for. */
function restName(temper: Temper | undefined): string {
  const isManner = temper === undefined || /^(?:bright|soft|hard)$/.test(temper)
  return isManner ? 'neutral' : temper
}

/** One face, its collar and hair in a tile. */
export function drawHead(studio: Studio, figure: Figure, tile: Box, yaw: number): Picture {
  const camera = headCamera(figure, reachOf(figure, [yaw]), tile, studio.scale, yaw)
  const scene = faceScene(figure, camera)
  return renderScene(scene, camera, inked(studio, lineWeight), studio.workspace)
}

/** All of a figure that its portrait can show: in a high tile that is more of the chest. */
export function faceScene(
  { head, parts, materials }: Figure,
  camera: Camera,
  arrays?: Arrays,
): Scene {
  const below = head.centre[1] - lowerEdge(camera)
  const near = partsNear(parts, head.centre, Math.max(head.radius * mostTop, below))
  const hasWings = showsWings(near, camera)
  const seen = near.filter((part) => {
    if (isWing(part)) return hasWings
    if (isFolded(part) || entersFrame(part, camera)) return true
    // The cap over an ear is small and far out, but no sliver: it is seen whole.
    return belongsToHead(part, head.centre, head.radius) && isWithinFrame(part, camera)
  })
  return prepareScene({ parts: seen, materials }, arrays)
}

/** What grows from a back as a wing; a helmet's own go with the helmet. */
function isWing(part: Part): boolean {
  return /wing/.test(part.material) && !isFolded(part)
}

/** A bird's wings lie on its flanks: without them it would be another bird. */
function isFolded({ name }: Part): boolean {
  return name.startsWith('folded wing')
}

/** Wings are in all portraits or in none: one that comes in at one side alone, now the left and now the right, grows from nowhere. */
function showsWings(parts: readonly Part[], camera: Camera): boolean {
  const wings = parts.filter(isWing)
  const sides = [1, -1].map((side) => wings.filter((part) => sideOf(part) === side))
  return turns.every((yaw) =>
    sides.every(
      (of) => of.length === 0 || of.some((part) => entersFrame(part, { ...camera, yaw })),
    ),
  )
}

function sideOf({ positions }: Part): number {
  let sum = 0
  for (let k = 0; k < positions.length; k += 3) sum += positions[k]
  return Math.sign(sum)
}

/** Of a wing or a shoulder plate that comes no farther in than this share of the frame's width, a portrait would show a sliver in its corner. */
const sliver = 0.13

function entersFrame({ positions }: Part, camera: Camera): boolean {
  const { target, width, pixelsPerCm, yaw } = camera
  const { right } = cameraBasis(yaw, 0)
  const middle = target[0] * right[0] + target[2] * right[2]
  const half = ((0.5 - sliver) * width) / pixelsPerCm
  const bottom = lowerEdge(camera)
  for (let k = 0; k < positions.length; k += 3) {
    const x = positions[k] * right[0] + positions[k + 2] * right[2]
    if (positions[k + 1] > bottom && Math.abs(x - middle) < half) return true
  }
  return false
}

/** What would hide the face in its portraits. The mask itself is seen in the views. */
const coversFace: ReadonlySet<GarmentKind> = new Set(['plague_mask', 'face_mask'])

/** A helmet with its visor down. */
function isShut(kind: GarmentKind, fit: number): boolean {
  return kind === 'helmet' && fit > shutFit
}

/** The figure with its face laid bare. Of a shut helmet only the visor is gone: hair is pressed under the rest. */
export function withBareFace(figure: Figure, wear: readonly Garment[]): Figure {
  const covers = wear.filter(({ kind, fit }) => coversFace.has(kind) || isShut(kind, fit))
  const isCover = (part: Part) =>
    covers.some(
      ({ id, kind }) =>
        part.material.startsWith(`${id}.`) && (kind !== 'helmet' || part.name.startsWith('visor')),
    )
  return { ...figure, parts: figure.parts.filter((part) => !isCover(part)) }
}
