/** A row of houses that is passed by: their fronts face the eye, over a pavement with lamps. */
import type { Random } from '../../math/random.ts'
import { chance, type Paint, withAlpha } from '../paint/paint.ts'
import { box, fillShape } from '../paint/shapes.ts'
import { acrossWall, onWall, rect, type Wall } from '../paint/wall.ts'
import { reachAt } from '../view.ts'
import { paintPair } from './columns.ts'
import { paintHouse, type Street } from './street.ts'
import { looks } from './street-looks.ts'

export type Fronts = { z: number; style: Street['style'] }

/** Metres to both sides that houses stand in a row. */
const rowLong = 44

export function paintFronts(paint: Paint, { z, style }: Fronts): void {
  const look = looks[style]
  const random = chance(paint, 'street fronts')
  const [from, to] = reachAt(paint.view, z)
  layPavement(paint, z)
  for (let left = -rowLong; left < rowLong; ) {
    const right = left + random.between(...look.house)
    const height = random.between(...look.height)
    if (right > from && left < to) {
      const own = chance(paint, `front ${left.toFixed(1)}`)
      const wall = acrossWall(paint, { left, right, z, height })
      const colour = own.pick(look.walls)
      paintHouse(paint, { house: { wall, near: z, colour, jut: [0, -1] }, look, style }, own)
      layPlinth(paint, wall, look.frame, own)
      const lamp = { kind: 'lamps', z: z - 1.2, height: 3, colour: '#3a3a40' } as const
      if (own.bool(0.6)) paintPair(paint, { ...lamp, x: left + 0.2, only: 'right' })
    }
    left = right
  }
}

/** A step higher than the street, in the shade of the houses where it meets them. */
function layPavement(paint: Paint, z: number): void {
  const { light } = paint
  const [wide, deep, high] = [2 * rowLong, 1.7, 0.1]
  const stone = { colour: '#a39c94', top: '#b4ada4' }
  box(paint, { x: 0, z: z - deep, width: wide, height: high, depth: deep, ...stone })
  for (const [reach, alpha] of [
    [0.9, 0.2],
    [0.4, 0.3],
  ])
    fillShape(
      paint,
      [
        [-rowLong, high, z],
        [rowLong, high, z],
        [rowLong, high, z - reach],
        [-rowLong, high, z - reach],
      ],
      withAlpha(light.shadow.colour, alpha),
    )
}

/** Where a house stands: stones between its openings, a seam to the next house. */
function layPlinth(paint: Paint, wall: Wall, frame: string, random: Random): void {
  const { width, height } = wall
  const stone = '#8a8078'
  // Its door begins half a metre from the left and is one wide.
  for (const [from, to] of [
    [0, 0.5],
    [1.5, width],
  ]) {
    for (let u = from; u < to - 0.05; ) {
      const long = Math.min(to - u, random.between(0.5, 0.9))
      onWall(paint, wall, rect(u, 0.1, long - 0.03, 0.38), stone, {
        lit: wall.lit * random.between(0.55, 0.95),
      })
      u += long
    }
  }
  onWall(paint, wall, rect(0, 0, 0.1, height), frame, { lit: 0.1, alpha: 0.55 })
  onWall(paint, wall, rect(0.62, 0.3, 0.76, 0.75), frame, { lit: 0.85, alpha: 0.5 })
  onWall(paint, wall, rect(0.62, 1.2, 0.76, 0.8), frame, { lit: 0.85, alpha: 0.5 })
  onWall(paint, wall, rect(1.34, 1.05, 0.06, 0.1), '#d8b25a', { lit: 1 })
}
