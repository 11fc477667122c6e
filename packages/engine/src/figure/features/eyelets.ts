/** Bound holes in clothes, where what grows out of a body comes through them. */
import { type Path, pointAt } from '../../math/spline.ts'
import { cord } from '../../math/surface.ts'
import {
  add,
  addScaled,
  cross,
  dot,
  normalize,
  perpendicular,
  scale,
  subtract,
  type Vec3,
} from '../../math/vector.ts'
import type { Material, Part } from '../figure.ts'
import type { Stem } from './feature-builder.ts'

/** Share of a stem from its root, in so many steps, along which it may leave the clothes. */
const reach = 0.45
const steps = 12

type Crossing = { part: Part; at: Vec3; normal: Vec3; along: Vec3; radius: number }

/** One for every stem that comes through a garment, round its outermost layer and in that garment's trim. */
export function eyeletsOf(
  stems: readonly Stem[],
  garments: readonly Part[],
  materials: Readonly<Record<string, Material>>,
): Part[] {
  return stems.flatMap((stem, i) => {
    const crossing = outermost(stem, garments)
    if (crossing === undefined) return []
    const rim = rimOf(crossing)
    // Where a long hem nearly reaches the ground it comes out below the hem.
    if (rim.some(([, y]) => y < 0)) return []
    const trim = crossing.part.material.replace(/\.[^.]*$/, '.trim')
    return {
      name: `eyelet ${i + 1}`,
      material: materials[trim] ? trim : crossing.part.material,
      ...cord(rim, 0.3 * crossing.radius + 0.14, true, 8),
    }
  })
}

/** Round the stem, in the plane of the cloth. */
function rimOf({ at, normal, along, radius }: Crossing): Path {
  const one = perpendicular([0.02, 1, 0.01], along)
  const other = cross(along, one)
  const slope = dot(along, normal)
  const steep = Math.sign(slope || 1) * Math.max(0.35, Math.abs(slope))
  return Array.from({ length: 20 }, (_, i) => {
    const angle = (i / 20) * 2 * Math.PI
    const away = add(scale(one, Math.cos(angle)), scale(other, Math.sin(angle)))
    const flat = addScaled(away, along, -dot(away, normal) / steep)
    return addScaled(at, flat, 1.3 * radius)
  })
}

function outermost({ path, radius }: Stem, garments: readonly Part[]): Crossing | undefined {
  for (let i = steps; i > 0; i--) {
    const t = (reach * i) / steps
    const from = pointAt(path, (reach * (i - 1)) / steps)
    const along = subtract(pointAt(path, t), from)
    for (const part of garments) {
      const hit = hitOn(part, from, along)
      if (hit) return { ...hit, part, along: normalize(along), radius: radius(t) }
    }
  }
  return undefined
}

/** Where the way from a place meets a part, if it does (Möller and Trumbore, 1997). */
function hitOn(
  { positions, indices }: Part,
  from: Vec3,
  along: Vec3,
): Pick<Crossing, 'at' | 'normal'> | undefined {
  const end = add(from, along)
  const low = from.map((value, axis) => Math.min(value, end[axis]))
  const high = from.map((value, axis) => Math.max(value, end[axis]))
  for (let k = 0; k < indices.length; k += 3) {
    const a = 3 * indices[k]
    const b = 3 * indices[k + 1]
    const c = 3 * indices[k + 2]
    let isFar = false
    for (let axis = 0; axis < 3 && !isFar; axis++) {
      const x = positions[a + axis]
      const y = positions[b + axis]
      const z = positions[c + axis]
      isFar =
        (x < low[axis] && y < low[axis] && z < low[axis]) ||
        (x > high[axis] && y > high[axis] && z > high[axis])
    }
    if (isFar) continue
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
