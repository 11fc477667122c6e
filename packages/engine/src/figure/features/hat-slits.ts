/** Bound slits in hats and hoods, where ears and horns come through them. */
import type { Design } from '../../design/design.ts'
import { spline } from '../../math/spline.ts'
import { cord } from '../../math/surface.ts'
import {
  addScaled,
  cross,
  distance,
  dot,
  mix,
  normalize,
  perpendicular,
  scale,
  subtract,
  type Vec3,
} from '../../math/vector.ts'
import { coverOf } from '../cover.ts'
import type { Material, Part } from '../figure.ts'
import type { Head } from '../head/build-head.ts'
import { type Hit, hitsOn } from './hits-on.ts'

const throughHats = /^(?:ear|horns|ram_horns|bull_horns|antlers)(?:-right)?$/

/** One for every ear and horn at every place where it comes through what covers the head. */
export function hatSlitsOf(
  { wear, person }: Design,
  grown: readonly Part[],
  garments: readonly Part[],
  materials: Readonly<Record<string, Material>>,
  head: Pick<Head, 'centre' | 'radius'>,
): Part[] {
  const hats = wear.filter((garment) => coverOf({ wear: [garment], person }) !== 'none')
  if (hats.length === 0) return []
  const cloth = garments.filter(({ material }) => hats.some(({ id }) => material === `${id}.main`))
  const ears = grown.filter(({ name }) => throughHats.test(name))
  return ears.flatMap((ear) =>
    cloth.flatMap((hat) => {
      // Side ears lie under a brim or a helmet's cheek.
      if (ear.material === 'skin' && !hat.name.startsWith('hood')) return []
      const trim = hat.material.replace(/\.[^.]*$/, '.trim')
      return holesIn(hat, ear, 0.1 * head.radius, head.centre).map(
        (rim, i): Part => ({
          name: `slit ${hat.name} ${ear.name} ${i}`,
          material: materials[trim] ? trim : hat.material,
          ...cord(rim, 0.034 * head.radius, true, 8),
        }),
      )
    }),
  )
}

/** Fewer places are where a tip but grazes the cloth. */
const leastHits = 8

function holesIn(hat: Part, ear: Part, near: number, centre: Vec3): Vec3[][] {
  const groups = grouped(hitsOn(hat, edgesOf(ear)), near)
  return groups
    .filter((group) => group.length >= leastHits)
    .map((group) => rimOf(group, 0.2 * near, centre))
    .filter((rim) => rim.length > 0)
}

function edgesOf({ positions, indices }: Part): [Vec3, Vec3][] {
  const at = (i: number): Vec3 => [positions[3 * i], positions[3 * i + 1], positions[3 * i + 2]]
  const edges: [Vec3, Vec3][] = []
  for (let k = 0; k < indices.length; k += 3) {
    for (let side = 0; side < 3; side++) {
      const [a, b] = [indices[k + side], indices[k + ((side + 1) % 3)]]
      // Each edge is that of two triangles.
      if (a < b) edges.push([at(a), at(b)])
    }
  }
  return edges
}

/** Places that hang together. */
function grouped(hits: readonly Hit[], near: number): Hit[][] {
  const left = new Set(hits)
  const groups: Hit[][] = []
  for (const hit of hits) {
    if (!left.delete(hit)) continue
    const group = [hit]
    for (const one of group) {
      for (const other of left) {
        if (distance(one.at, other.at) > near) continue
        left.delete(other)
        group.push(other)
      }
    }
    groups.push(group)
  }
  return groups
}

/** A closed line round all of them, so far beside them and over the cloth. */
function rimOf(hits: readonly Hit[], over: number, centre: Vec3): Vec3[] {
  const middle = meanOf(hits.map(({ at }) => at))
  const [first] = hits
  const facing = hits.map(({ normal }) => scale(normal, dot(normal, first.normal) < 0 ? -1 : 1))
  const out = normalize(meanOf(facing))
  const one = perpendicular([0.02, 1, 0.01], out)
  const other = cross(out, one)
  const flat = hits.map(({ at }) => {
    const away = subtract(at, middle)
    return { at, x: dot(away, one), y: dot(away, other) }
  })
  const hull = hullOf(flat).map(({ at }) => at)
  if (hull.length < 5) return []
  // Even steps, or a spline would loop where the corners lie close.
  const away = dot(out, subtract(middle, centre)) < 0 ? -over : over
  const even = evenly(hull, 16).map((at) =>
    addScaled(addScaled(at, normalize(subtract(at, middle)), over), out, 0.6 * away),
  )
  return spline([...even, even[0]], 48).slice(0, -1)
}

function meanOf(places: readonly Vec3[]): Vec3 {
  const sum: [number, number, number] = [0, 0, 0]
  for (const place of places) for (let axis = 0; axis < 3; axis++) sum[axis] += place[axis]
  return scale(sum, 1 / places.length)
}

type Flat = { at: Vec3; x: number; y: number }

/** The corners that none of the others lies outside of, in their order round. */
function hullOf(places: readonly Flat[]): Flat[] {
  const sorted = [...places].sort((a, b) => a.x - b.x || a.y - b.y)
  const half = (line: readonly Flat[]) => {
    const hull: Flat[] = []
    for (const place of line) {
      while (hull.length > 1 && turnsBack(hull[hull.length - 2], hull[hull.length - 1], place))
        hull.pop()
      hull.push(place)
    }
    return hull.slice(0, -1)
  }
  return [...half(sorted), ...half([...sorted].reverse())]
}

function turnsBack(a: Flat, b: Flat, c: Flat): boolean {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) <= 0
}

/** So many places along a closed line, as far from each other. */
function evenly(corners: readonly Vec3[], count: number): Vec3[] {
  const line = [...corners, corners[0]]
  const lengths = corners.map((corner, i) => distance(corner, line[i + 1]))
  const step = lengths.reduce((sum, long) => sum + long, 0) / count
  return Array.from({ length: count }, (_, n) => {
    let left = n * step
    let i = 0
    while (i < lengths.length - 1 && left > lengths[i]) left -= lengths[i++]
    return mix(line[i], line[i + 1], Math.min(1, left / (lengths[i] || 1)))
  })
}
