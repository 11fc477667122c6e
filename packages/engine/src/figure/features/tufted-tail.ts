/** A bull's or a lion's tail: it hangs thin, and ends in a brush of locks. */
import { type Keys, lerp } from '../../math/scalar.ts'
import { type Path, pointAt, spline } from '../../math/spline.ts'
import { type Mesh, merge, tube } from '../../math/surface.ts'
import { addScaled, cross, normalize, scale, subtract, type Vec3 } from '../../math/vector.ts'
import type { FeatureBuilder } from './feature-builder.ts'
import { bushPath } from './tail-paths.ts'
import { grownTail } from './tail-tubes.ts'

/** Of the whole tail, how much is bare. */
const brushFrom = 0.76

const stemRadius: Keys = [
  [0, 0.12],
  [0.15, 0.07],
  [0.72, 0.05],
  [0.8, 0.05],
  [0.88, 0.012],
  [1, 0.004],
]

export const tuftedTail: FeatureBuilder = (context) => {
  const { material, design, feature, bodies, fan } = context
  const path = bushPath(context, [
    [0.06, -0.12, -0.36],
    [0.3, -0.7, -0.66],
    [0.66, -1.5, -0.62],
    [1.04, -2.1, -0.5],
    [1.3, -2.5, -0.42],
  ])
  const { parts, ...grown } = grownTail(context, path, stemRadius, { sides: 14 })
  const size = bodies.left.unit * lerp(1, feature.size, 0.5) * (fan?.thickness ?? 1)
  // A bull's brush is of its coat, a lion's of its mane.
  const hair = design.person.species === 'bullfolk' ? material.main : material.second
  const brush = {
    name: `${feature.kind} brush`,
    material: hair,
    creaseCosine: -1,
    ...brushAt(path, size),
  }
  return { ...grown, parts: [...parts, brush] }
}

const locks = 11

/** Locks round the end of the tail, each of a length of its own, that spread and come together again in points. */
function brushAt(path: Path, size: number): Mesh {
  const root = pointAt(path, brushFrom)
  const along = normalize(subtract(pointAt(path, 1), root))
  const across = normalize(cross(along, [0.2, 0.1, 1]))
  const deep = cross(across, along)
  const lock = (i: number): Mesh => {
    const angle = i * 2.4
    const out = i === 0 ? 0 : 0.55 + 0.45 * ((i * 0.618) % 1)
    const length = size * (0.62 + 0.2 * ((i * 0.39) % 1) - 0.12 * out)
    const sideways: Vec3 = addScaled(scale(across, Math.cos(angle)), deep, Math.sin(angle))
    const at = (t: number, spread: number): Vec3 =>
      addScaled(addScaled(root, along, t * length), sideways, spread * out * size)
    const points = [at(0, 0.02), at(0.3, 0.1), at(0.66, 0.13), at(1, 0.07 + 0.05 * (i % 3))]
    return tube(spline(points, 22), (t) => size * lockRadius(t), { sides: 10 })
  }
  return merge(Array.from({ length: locks }, (_, i) => lock(i)))
}

/** Full in its upper half, and then to a point. */
function lockRadius(t: number): number {
  return 0.085 * Math.min(1, 0.5 + 2 * t) * (1 - Math.max(0, (t - 0.4) / 0.6) ** 1.4) + 0.003
}
