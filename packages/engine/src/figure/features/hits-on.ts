/** Where lines meet a mesh. */
import type { Mesh } from '../../math/surface.ts'
import { addScaled, cross, dot, normalize, subtract, type Vec3 } from '../../math/vector.ts'

/** A place, and which way the mesh faces there. */
export type Hit = { at: Vec3; normal: Vec3 }

/** Where each of these ways meets a mesh first in its order, if it does (Möller and Trumbore, 1997). */
export function hitsOn(mesh: Mesh, ways: readonly (readonly [from: Vec3, to: Vec3])[]): Hit[] {
  if (ways.length === 0) return []
  const all = boxOf(ways.flat())
  const near = trianglesIn(mesh, all)
  return ways.flatMap(([from, to]) => {
    const hit = firstHit(mesh.positions, near, from, to)
    return hit ? [hit] : []
  })
}

type Box = { low: readonly number[]; high: readonly number[] }

function boxOf(places: readonly Vec3[]): Box {
  const low = [Infinity, Infinity, Infinity]
  const high = [-Infinity, -Infinity, -Infinity]
  for (const place of places) {
    for (let axis = 0; axis < 3; axis++) {
      low[axis] = Math.min(low[axis], place[axis])
      high[axis] = Math.max(high[axis], place[axis])
    }
  }
  return { low, high }
}

/** First numbers of the corners of those that may reach into a box. */
function trianglesIn({ positions, indices }: Mesh, box: Box): number[] {
  const near: number[] = []
  for (let k = 0; k < indices.length; k += 3) {
    const [a, b, c] = [3 * indices[k], 3 * indices[k + 1], 3 * indices[k + 2]]
    if (!isBeside(positions, a, b, c, box)) near.push(a, b, c)
  }
  return near
}

function isBeside(p: Float32Array, a: number, b: number, c: number, { low, high }: Box): boolean {
  for (let axis = 0; axis < 3; axis++) {
    const [x, y, z] = [p[a + axis], p[b + axis], p[c + axis]]
    if (x < low[axis] && y < low[axis] && z < low[axis]) return true
    if (x > high[axis] && y > high[axis] && z > high[axis]) return true
  }
  return false
}

function firstHit(
  positions: Float32Array,
  near: readonly number[],
  from: Vec3,
  to: Vec3,
): Hit | undefined {
  const along = subtract(to, from)
  const box = boxOf([from, to])
  for (let k = 0; k < near.length; k += 3) {
    const [a, b, c] = [near[k], near[k + 1], near[k + 2]]
    if (isBeside(positions, a, b, c, box)) continue
    const corner = cornerAt(positions, a)
    const one = subtract(cornerAt(positions, b), corner)
    const other = subtract(cornerAt(positions, c), corner)
    const share = shareTo(from, along, corner, one, other)
    if (share !== undefined)
      return { at: addScaled(from, along, share), normal: normalize(cross(one, other)) }
  }
  return undefined
}

function cornerAt(positions: Float32Array, k: number): Vec3 {
  return [positions[k], positions[k + 1], positions[k + 2]]
}

function shareTo(
  from: Vec3,
  along: Vec3,
  corner: Vec3,
  one: Vec3,
  other: Vec3,
): number | undefined {
  const p = cross(along, other)
  const size = dot(one, p)
  if (Math.abs(size) < 1e-9) return undefined
  const s = subtract(from, corner)
  const u = dot(s, p) / size
  const q = cross(s, one)
  const v = dot(along, q) / size
  const t = dot(other, q) / size
  return u >= 0 && v >= 0 && u + v <= 1 && t >= 0 && t <= 1 ? t : undefined
}
