/** Things to hold that are told as data: solids in centimetres, each in one of the thing's colours. y 0 is what lies on the palm or the ground. */

import type { Mesh } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Shown } from '../figure.ts'
import { laidOn } from './patch.ts'
import type { PropBuilder, PropMaterials } from './prop-parts.ts'
import { ball, bent, box, cut, piece, turned } from './shapes.ts'

type Corner = readonly [x: number, y: number]

export type Solid = { name: string; in: keyof PropMaterials } & (
  | {
      /** Turned like a pot: radius and height, from the top down. */
      turned: readonly (readonly [radius: number, y: number])[]
    }
  | { ball: Vec3; size: Vec3 }
  /** A bar along a curve through points; one that thins or widens has the radii of its ends. */
  | { bar: readonly Vec3[]; radius: number | readonly [from: number, to: number] }
  /** Half sizes. */
  | { box: Vec3; size: Vec3 }
  /** Cut from a sheet that faces the front. */
  | { cut: readonly (readonly [x: number, y: number])[]; thick: number; z?: number }
  /** Four corners from the upper left round, sewn on the front of what is turned like a pot. */
  | {
      patch: readonly [Corner, Corner, Corner, Corner]
      on: readonly (readonly [radius: number, y: number])[]
    }
)

export type PropRow = {
  solids: readonly Solid[]
  /** Radius of what the hand closes round; on the palm when not said. */
  grip?: number
  shown?: Shown
}

/** The builder of a row. */
export function propOf({ solids, grip = 0, shown }: PropRow): PropBuilder {
  return ({ material }) => ({
    gripRadius: grip,
    ...(shown && { shown }),
    parts: solids.map((solid) => piece(solid.name, material[solid.in], meshOf(solid))),
  })
}

function meshOf(solid: Solid): Mesh {
  if ('turned' in solid) return turned(solid.turned)
  if ('ball' in solid) return ball(solid.ball, ...solid.size)
  if ('bar' in solid) return barOf(solid.bar, solid.radius)
  if ('box' in solid) return box(solid.box, ...solid.size)
  if ('patch' in solid) return laidOn(solid.on, solid.patch)
  return cut(solid.cut, solid.thick, solid.thick * 0.4, solid.z ?? 0)
}

function barOf(points: readonly Vec3[], radius: number | readonly [number, number]): Mesh {
  if (typeof radius === 'number') return bent(points, radius, 32, 12)
  const [from, to] = radius
  return bent(points, (t) => from + (to - from) * t, 32, 20)
}
