/** Bodies lofted along a bent spine, their seam behind and out of sight. */
import { curve, type Keys } from '../../math/scalar.ts'
import { type Path, pointAt } from '../../math/spline.ts'
import { grid, type Mesh } from '../../math/surface.ts'
import {
  add,
  addScaled,
  cross,
  distance,
  normalize,
  perpendicular,
  subtract,
  type Vec3,
} from '../../math/vector.ts'
import { vertexNormals } from '../../math/vertex-normals.ts'

/** A ring of a loft: half its width, and its depths to the front and to the back, in cm. */
export type Ring = {
  centre: Vec3
  /** To the body's left, and to its front. */
  across: Vec3
  ahead: Vec3
  width: number
  front: number
  back: number
}

/** Sizes of a loft by share of its length. */
export type Girths = { width: Keys; front: Keys; back: Keys }

/** Rings along a path, the first of which faces front; directions are carried along without twist. */
export function ringsAlong(path: Path, girths: Girths, places: readonly number[]): Ring[] {
  let ahead: Vec3 = [0, 0, 1]
  return places.map((t) => {
    const tangent = normalize(subtract(pointAt(path, t + 0.01), pointAt(path, t - 0.01)))
    ahead = perpendicular(ahead, tangent)
    return {
      centre: pointAt(path, t),
      across: cross(ahead, tangent),
      ahead,
      width: curve(girths.width, t),
      front: curve(girths.front, t),
      back: curve(girths.back, t),
    }
  })
}

/** Shares of the path at which rings lie so that each step is a fixed share of its girth: scales keep their shape as a tail thins. */
export function evenPlaces(path: Path, width: Keys, count: number, least: number): number[] {
  const fine = 240
  const reach = new Float64Array(fine + 1)
  for (let i = 1; i <= fine; i++) {
    const step = distance(pointAt(path, i / fine), pointAt(path, (i - 1) / fine))
    reach[i] = reach[i - 1] + step / Math.max(least, curve(width, (i - 0.5) / fine))
  }
  return Array.from({ length: count + 1 }, (_, k) => {
    const goal = (k / count) * reach[fine]
    let i = 1
    while (i < fine && reach[i] < goal) i++
    return (i - 1 + (goal - reach[i - 1]) / (reach[i] - reach[i - 1])) / fine
  })
}

export type LoftOptions = {
  columns: number
  /** Moves a point: ragged rims, flat undersides. */
  move?: (point: Vec3, u: number, row: number) => Vec3
}

/** The surface round the rings: u runs from behind by the right side, the front (.5) and the left; v along. */
export function loft(rings: readonly Ring[], { columns, move }: LoftOptions): Mesh {
  const last = rings.length - 1
  const mesh = grid(columns, last, (u, v) => {
    const row = Math.round(v * last)
    const point = onRing(rings[row], (u - 0.5) * 2 * Math.PI)
    return move ? move(point, u, row) : point
  })
  return { ...mesh, normals: closedNormals(mesh, columns) }
}

/** A point of a ring: angle 0 in front, π/2 at the left. */
function onRing({ centre, across, ahead, width, front, back }: Ring, angle: number): Vec3 {
  const cosine = Math.cos(angle)
  const depth = cosine > 0 ? front : back
  return add(
    addScaled(centre, across, Math.sin(angle) * width),
    addScaled([0, 0, 0], ahead, cosine * depth),
  )
}

/** Normals that are the same on both sides of the seam. */
function closedNormals(mesh: Mesh, columns: number): Float32Array {
  const normals = vertexNormals(mesh)
  const stride = 3 * (columns + 1)
  for (let row = 0; row < normals.length; row += stride) {
    const end = row + 3 * columns
    const sum = [0, 1, 2].map((axis) => normals[row + axis] + normals[end + axis])
    const size = Math.sqrt(sum[0] ** 2 + sum[1] ** 2 + sum[2] ** 2) || 1
    for (let axis = 0; axis < 3; axis++) {
      normals[row + axis] = sum[axis] / size
      normals[end + axis] = sum[axis] / size
    }
  }
  return normals
}
