/** A key in a back is there to wind its wearer up: its end in a plated hole between the shoulder blades, its bow behind. */
import { lathe, mapPoints, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Body } from '../body/body.ts'
import type { Part } from '../figure.ts'
import { windingLoop } from '../props/magic.ts'
import { cut, piece } from '../props/shapes.ts'
import { backOf } from './carried.ts'
import { axes, moveParts } from './move-parts.ts'
import type { Held } from './stances.ts'

/** The bow is so broad, as a share of the back: its loops are seen over both shoulders, from the front too. */
const bowReach = 1.05
const halfBow = windingLoop.x + windingLoop.radius

/** Where the bow lies from the hole: straight out, it would be a bar to who stands behind. */
const keyAxis: Vec3 = [0, 0.62, -0.785]

/** From the middle of the key to where it goes into the hole. */
const shown = 6

export function woundUp({ prop, model, scale }: Held, body: Body, worn: readonly Part[]): Part[] {
  const height = body.level(5.1)
  const { width: half } = body.torsoSection(height)
  const size = Math.max(1.3 * scale, (bowReach * half) / halfBow)
  const back = backOf(worn, height, 0.15 * body.unit, [0, 1, 0], 0)
  const outside = model.parts.filter(({ name }) => name !== 'bit')
  const out = shown * size
  return [
    ...moveParts(outside, {
      ...axes(keyAxis, [0, 0, 1]),
      at: [0, height + keyAxis[1] * out, back + keyAxis[2] * out],
      scale: size,
    }),
    ...moveParts(lock(`${prop.id}.trim`, `${prop.id}.dark`), {
      ...axes([0, 1, 0], [0, 0, -1]),
      at: [0, height, back],
      scale: size,
    }),
  ]
}

/** A round plate that lies on the back, let in at its edge, and in it the hole, its slot below the stem. */
function lock(metal: string, dark: string): Part[] {
  const plate = lathe(
    [
      [0, 0.5],
      [1.5, 0.5],
      [2.1, 0.4],
      [2.4, 0.1],
      [2.5, -1.4],
    ],
    28,
  )
  const hole = lathe(
    [
      [0, 0.62],
      [1.15, 0.62],
      [1.15, 0.3],
    ],
    24,
  )
  const slot = cut(
    [
      [-0.34, -0.8],
      [0.34, -0.8],
      [0.56, -1.9],
      [-0.56, -1.9],
    ],
    0.3,
    0.02,
  )
  return [
    piece('key plate', metal, facing(plate)),
    piece('keyhole', dark, merge([facing(hole), mapPoints(slot, ([x, y, z]) => [x, y, z + 0.44])])),
  ]
}

/** Its axis to the front. */
function facing(mesh: ReturnType<typeof lathe>): ReturnType<typeof lathe> {
  return mapPoints(mesh, ([x, y, z]) => [x, -z, y])
}
