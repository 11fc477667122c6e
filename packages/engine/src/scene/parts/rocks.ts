/** Rocks: boulders, the edge of a cliff, cliff walls, stalactites, crystals, ice. */
import type { Random } from '../../math/random.ts'
import { chance, colourAt, type Paint, withAlpha } from '../paint/paint.ts'
import { type Flat, fillFlat, glow } from '../paint/shapes.ts'
import { reachAt, scaleAt, xAt, yAt } from '../view.ts'
import { paintBoulders, type Stone } from './boulders.ts'

export type Rocks = {
  z: number
  colour: string
  kind: 'boulders' | 'crystals' | 'spikes' | 'hanging' | 'floes'
  count: number
  /** Metres. */
  size: number
  /** Half the width in metres that is kept free in the middle. */
  gap?: number
  glow?: string
  /** Colour of what grows about boulders. */
  moss?: string
}

export function paintRocks(paint: Paint, rocks: Rocks): void {
  const { view } = paint
  const random = chance(paint, `rocks ${rocks.z} ${rocks.kind}`)
  const [left, right] = reachAt(view, rocks.z)
  for (let i = 0; i < rocks.count; i++) {
    const x = left + ((i + random.next()) / rocks.count) * (right - left)
    const metres = rocks.size * random.between(0.55, 1.15)
    const size = metres * scaleAt(view, rocks.z)
    if (Math.abs(x - view.eye[0]) < (rocks.gap ?? 0)) continue
    const at: Flat = [xAt(view, x, rocks.z), yAt(view, 0, rocks.z)]
    if (rocks.kind === 'boulders' || rocks.kind === 'floes')
      paintBoulders(paint, stoneOf(rocks, x, metres, random), random)
    else if (rocks.kind === 'crystals') crystal(paint, rocks, at, size, random)
    else spike(paint, rocks, at, size, random)
  }
}

function stoneOf({ z, kind, colour, moss }: Rocks, x: number, size: number, random: Random): Stone {
  const flat = kind === 'floes' ? 0.2 : random.between(0.5, 0.74)
  return { x, z, size, colour, flat, ...(moss && { moss }) }
}

function crystal(
  paint: Paint,
  { z, colour, glow: shine }: Rocks,
  [x, y]: Flat,
  size: number,
  random: Random,
): void {
  for (let k = 0; k < 5; k++) {
    const lean = (k - 2) * 0.24 + random.between(-0.1, 0.1)
    const long = size * random.between(0.5, 1) * (1 - 0.16 * Math.abs(k - 2))
    const wide = long * 0.13
    const foot: Flat = [x + (k - 2) * size * 0.12, y]
    const [dx, dy] = [Math.sin(lean), -Math.cos(lean)]
    const point = (along: number, across: number): Flat => [
      foot[0] + dx * along * long - dy * across * wide,
      foot[1] + dy * along * long + dx * across * wide,
    ]
    fillFlat(
      paint,
      [point(0, -1), point(0.82, -1), point(1, 0), point(0.78, 0.2), point(0, 0.2)],
      colourAt(paint, colour, z, 1.15, 0.95),
    )
    fillFlat(
      paint,
      [point(0, 0.2), point(0.78, 0.2), point(1, 0), point(0.82, 1), point(0, 1)],
      colourAt(paint, colour, z, 0.05, 0.95),
    )
    fillFlat(
      paint,
      [point(0.1, -0.75), point(0.7, -0.75), point(0.74, -0.5), point(0.1, -0.5)],
      withAlpha('#ffffff', 0.6),
    )
  }
  if (shine) glow(paint, [x, y - size * 0.4], size * 1.3, shine, 0.55)
}

/** Stalagmites, or stalactites from above. */
function spike(
  paint: Paint,
  { z, colour, kind }: Rocks,
  [x, y]: Flat,
  size: number,
  random: Random,
): void {
  const isHanging = kind === 'hanging'
  const [foot, way] = isHanging ? [-2, 1] : [y, -1]
  const long = size * random.between(0.5, 1.2)
  const wide = long * random.between(0.1, 0.17)
  const side = paint.light.toLight[0] < 0 ? -1 : 1
  const edge = (across: number): Flat[] =>
    [0, 0.25, 0.5, 0.75, 1].map((t) => [
      x + across * wide * (1 - t) ** 1.3 * random.between(0.85, 1.2),
      foot + way * long * t,
    ])
  const left = edge(-1)
  const right = edge(1)
  fillFlat(paint, [...left, ...right.toReversed()], colourAt(paint, colour, z, 0.1))
  const near = side < 0 ? left : right
  const middle: Flat[] = [0.9, 0.5, 0].map((t) => [
    x + side * wide * 0.25 * (1 - t),
    foot + way * long * t,
  ])
  fillFlat(paint, [...near, ...middle], colourAt(paint, colour, z, 0.85))
}
