/** The face in each of its expressions. */
import type { GarmentKind } from '../brief/concepts.ts'
import type { Garment } from '../design/design.ts'
import type { Figure, Part } from '../figure/figure.ts'
import type { Vec3 } from '../math/vector.ts'
import type { Box } from '../page/layout.ts'
import type { Camera } from '../render/camera.ts'
import { partsNear } from '../render/measure.ts'
import type { Picture } from '../render/picture.ts'
import { renderScene } from '../render/render.ts'
import { prepareScene } from '../render/scene.ts'
import { inked, type Studio } from './studio.ts'

/** Turns of the head, so that six faces do not stare alike. */
const turns = [14, -16, 20, 10, -12, 18]

/** `figureWith` builds the figure (or its head alone) with one expression. */
export function drawHeads(
  studio: Studio,
  tiles: readonly Box[],
  expressions: readonly string[],
  figureWith: (expression: string) => Figure,
): { name: string; picture: Picture }[] {
  return tiles.slice(0, expressions.length).map((tile, i) => {
    const name = expressions[i]
    const picture = drawHead(studio, figureWith(name), tile, turns[i % turns.length])
    return { name, picture }
  })
}

/** One face, its collar and hair in a tile. */
export function drawHead(studio: Studio, figure: Figure, tile: Box, yaw: number): Picture {
  const { head, parts, materials } = figure
  const scene = prepareScene({ parts: partsNear(parts, head.centre, head.radius * 2.4), materials })
  const camera = headCamera(figure, scene.positions, tile, studio.scale, yaw)
  return renderScene(scene, camera, inked(studio, 0.66), studio.workspace)
}

/** From the collar to the top of the hair; of a tall hat or horns only the lower part. */
function headCamera(
  { head }: Figure,
  positions: Float32Array,
  tile: Box,
  scale: number,
  yaw: number,
): Camera {
  const { centre, radius } = head
  const top = Math.min(
    topAround(positions, centre, radius) + 0.14 * radius,
    centre[1] + 2.1 * radius,
  )
  const bottom = centre[1] - 1.42 * radius
  const pixelsPerCm = Math.min(
    (tile.height * scale) / (top - bottom),
    (tile.width * scale) / (2.3 * radius),
  )
  // In a high tile the shoulders fill what the head leaves.
  const target: Vec3 = [centre[0], top - (tile.height * scale) / pixelsPerCm / 2, centre[2]]
  const perspective = radius * 21
  return {
    yaw,
    pitch: 2,
    target,
    pixelsPerCm,
    perspective,
    width: Math.round(tile.width * scale),
    height: Math.round(tile.height * scale),
  }
}

/** Highest point of anything right above the face. */
function topAround(positions: Float32Array, centre: Vec3, radius: number): number {
  let top = centre[1] + radius
  for (let k = 0; k < positions.length; k += 3) {
    const dx = positions[k] - centre[0]
    if (positions[k + 1] > top && dx < radius && dx > -radius) top = positions[k + 1]
  }
  return top
}

/** What would hide the face in its portraits. The mask itself is seen in the views. */
const coversFace: ReadonlySet<GarmentKind> = new Set(['plague_mask', 'face_mask'])

/** The figure with its face laid bare. */
export function withBareFace(figure: Figure, wear: readonly Garment[]): Figure {
  const covers = wear.filter(({ kind }) => coversFace.has(kind))
  const isCover = (part: Part) => covers.some(({ id }) => part.material.startsWith(`${id}.`))
  return { ...figure, parts: figure.parts.filter((part) => !isCover(part)) }
}
