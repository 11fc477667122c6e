/** Knots, puffs, rolls and rings of hair. */
import { lerp, smoothstep } from '../../../math/scalar.ts'
import { spline } from '../../../math/spline.ts'
import { grid, tube } from '../../../math/surface.ts'
import { add, addScaled, cross, dot, normalize, scale, type Vec3 } from '../../../math/vector.ts'
import { vertexNormals } from '../../../math/vertex-normals.ts'
import type { Part } from '../../figure.ts'
import { curlMarks } from '../afro.ts'
import type { HairContext } from '../hair-context.ts'
import { buildBun } from '../knot.ts'
import { directionOf } from '../space.ts'
import type { BunPiece, KnotsPiece, LoopPiece, PuffPiece } from '../style-row.ts'
import { placeOn } from './hung.ts'

const radians = Math.PI / 180

export function bunOf(context: HairContext, piece: BunPiece, side: number): Part[] {
  const { size, tall, off, facing } = piece
  const name = piece.pair ? `${piece.name} ${side > 0 ? 'left' : 'right'}` : piece.name
  return buildBun(context, name, placeOn(context, piece, side), sizeOf(context, size), {
    ...(tall !== undefined && { tall }),
    ...(off !== undefined && { off }),
    ...(facing && { facing: normalize([side * facing[0], facing[1], facing[2]]) }),
  })
}

function sizeOf({ hair }: HairContext, size: number): number {
  return size * lerp(0.88, 1.12, hair.volume)
}

/** A ball of curls on a knot, with soft bumps. */
export function puffOf(context: HairContext, piece: PuffPiece, side: number): Part[] {
  const { space, thickness } = context
  const name = piece.pair ? `puff ${side > 0 ? 'left' : 'right'}` : 'puff'
  const random = context.random(name)
  const at = placeOn(context, piece, side)
  const size = sizeOf(context, piece.size)
  const centre = addScaled(space.centre, at, space.reach(at) + thickness(at) * 0.4 + size * 0.72)
  const bumps = Array.from({ length: 30 }, (_, i) => ({
    at: directionOf(i * 2.399963, Math.acos(1 - (2 * (i + 0.5)) / 30)),
    height: random.between(0.07, 0.13),
  }))
  const mesh = grid(
    36,
    22,
    (u, v): Vec3 => {
      const d = directionOf(u * 2 * Math.PI, v * Math.PI)
      let r = 0.94
      for (const bump of bumps) r += bump.height * smoothstep(0.82, 1, dot(bump.at, d))
      return addScaled(centre, d, r * size)
    },
    { wrap: true },
  )
  const foot = addScaled(space.centre, at, space.reach(at) + thickness(at) * 0.5)
  const band = tube([foot, addScaled(foot, at, 0.05), addScaled(foot, at, 0.1)], () => size * 0.5, {
    sides: 16,
  })
  return [
    {
      name,
      material: 'hair',
      group: 'hair',
      creaseCosine: -1,
      ...mesh,
      normals: vertexNormals(mesh),
      pattern: curlMarks(context, 46, centre, 1.9),
    },
    { name: `${name} band`, material: 'hair.tie', ...band, normals: vertexNormals(band) },
  ]
}

/** Small wound knots in rows over the head. */
export function knotsOf(context: HairContext, piece: KnotsPiece): Part[] {
  return piece.rows.flatMap(([down, count], row) =>
    Array.from({ length: count }, (_, i) => {
      const around = ((i + (row % 2) / 2) / count) * 360
      // Lower at the back than in front, as the hairline runs.
      const slope = down > 20 ? -13 * Math.cos(around * radians) : 0
      const at = directionOf(around * radians, (down + slope) * radians)
      return buildBun(context, `knot ${row + 1} ${i + 1}`, at, piece.size, { tall: 1.15, off: 0.5 })
    }).flat(),
  )
}

/** A strand that leaves the head, turns in a ring and comes back. */
export function loopOf(context: HairContext, piece: LoopPiece, side: number): Part[] {
  const { space, thickness } = context
  const [around, down] = piece.at
  const at = directionOf(side * around * radians, down * radians)
  const size = sizeOf(context, piece.size)
  const foot = addScaled(space.centre, at, space.reach(at) + thickness(at) * 0.5 - 0.04)
  const up = normalize([side * piece.heading[0], piece.heading[1], piece.heading[2]])
  const across = normalize(cross(up, [0, 0, 1]))
  const points = Array.from({ length: 9 }, (_, i): Vec3 => {
    const turn = (i / 8) * 2 * Math.PI
    const rise = scale(up, size * (1 - Math.cos(turn)))
    return add(foot, addScaled(rise, across, size * 0.72 * Math.sin(turn)))
  })
  const mesh = tube(spline(points, 40), (t) => 0.085 + 0.035 * Math.sin(t * Math.PI), {
    sides: 12,
    up: [0, 0, 1],
  })
  return [
    {
      name: `loop ${side > 0 ? 'left' : 'right'}`,
      material: 'hair',
      group: 'hair',
      creaseCosine: -1,
      ...mesh,
      normals: vertexNormals(mesh),
      pattern: ({ u, v }) =>
        Math.abs(u - 0.4 - 0.04 * Math.sin(v * 9)) < 0.025 && v > 0.08 && v < 0.92
          ? 'hair.line'
          : Math.abs(u - 0.15) < 0.05 && Math.abs(v - 0.5) < 0.18
            ? 'hair.shine'
            : undefined,
    },
  ]
}
