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
import { type Hit, hitsOn } from './hits-on.ts'

/** Share of a stem from its root, in so many steps, along which it may leave the clothes. */
const reach = 0.45
const steps = 12

type Crossing = Hit & { part: Part; along: Vec3; radius: number }

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
      const [hit] = hitsOn(part, [[from, add(from, along)]])
      if (hit) return { ...hit, part, along: normalize(along), radius: radius(t) }
    }
  }
  return undefined
}
