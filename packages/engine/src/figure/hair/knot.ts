/** Knots of hair: buns that stand on the head, wound in coils. */
import { grid } from '../../math/surface.ts'
import { add, addScaled, cross, normalize, scale, type Vec3 } from '../../math/vector.ts'
import { vertexNormals } from '../../math/vertex-normals.ts'
import type { Part, Pattern } from '../figure.ts'
import { looseEnds } from './flyaways.ts'
import type { HairContext } from './hair-context.ts'

export type BunShape = {
  /** Depth by width. */
  tall?: number
  /** How far its middle stands off the hair, in sizes. */
  off?: number
  /** Where its coil faces: away from the head by default. */
  facing?: Vec3
}

/** A bun at a direction from the head's centre. `size` is its half width. */
export function buildBun(
  context: HairContext,
  name: string,
  at: Vec3,
  size: number,
  { tall = 0.82, off = 0.42, facing = at }: BunShape = {},
): Part[] {
  const { space, thickness } = context
  const random = context.random(name)
  const turn = random.between(0, 6)
  const foot = space.reach(at) + thickness(at) * 0.5
  const centre = addScaled(space.centre, at, foot + size * off)
  const side = normalize(cross(Math.abs(facing[1]) > 0.95 ? [0, 0, 1] : [0, 1, 0], facing))
  const up = cross(facing, side)
  const coils = 3
  const surface = (u: number, v: number): Vec3 => {
    const angle = u * 2 * Math.PI
    const fall = v * Math.PI
    // A spiral groove winds from the middle outwards; each coil bulges between its turns.
    const coil = Math.cos(coils * 2 * fall - angle + turn)
    const loose = context.hair.isMessy
      ? lumps(angle, fall, turn)
      : 1 + 0.04 * Math.sin(2 * angle + turn)
    const r = size * (1 + 0.022 * coil * Math.sin(fall)) * loose
    const flat = Math.sin(fall) * r
    const ring = add(scale(side, Math.sin(angle) * flat), scale(up, Math.cos(angle) * flat))
    return add(centre, addScaled(ring, facing, Math.cos(fall) * r * tall))
  }
  const mesh = grid(48, 24, surface, { wrap: true })
  const bun: Part = {
    name,
    material: 'hair',
    group: 'hair',
    creaseCosine: -1,
    ...mesh,
    normals: vertexNormals(mesh),
    pattern: coilLines(coils, turn),
  }
  if (!context.hair.isMessy) return [bun]
  return [bun, looseEnds(context, name, { centre, out: facing, size })]
}

/** A knot wound by hand: its loops are of unequal size and none lies flat. */
function lumps(angle: number, fall: number, turn: number): number {
  const loops =
    Math.sin(3 * angle + 2 * fall + turn) + 0.7 * Math.sin(5 * angle - 3 * fall + 2 * turn)
  return 1.06 + 0.1 * loops * Math.sin(fall)
}

function coilLines(coils: number, turn: number): Pattern {
  return ({ u, v }) => {
    const angle = u * 2 * Math.PI
    const fall = v * Math.PI
    const phase = coils * 2 * fall - angle + turn
    const fromGroove = Math.abs((((phase / Math.PI + 1) % 2) + 2) % 2)
    const gap = Math.min(fromGroove, 2 - fromGroove)
    const strength = Math.sin(fall) * (0.55 + 0.45 * Math.sin(angle * 1.0 + fall * 3 + turn))
    if (gap < 0.15 * strength) return 'hair.line'
    const shine = Math.abs(gap - 1)
    return shine < 0.3 && Math.abs(v - 0.3) < 0.07 && Math.sin(angle * 3 + turn) > -0.2
      ? 'hair.shine'
      : undefined
  }
}
