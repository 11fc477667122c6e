/** A bull's or a lion's tail: it hangs thin, and ends in a brush of locks. */
import { type Keys, lerp } from '../../math/scalar.ts'
import { type Path, spline } from '../../math/spline.ts'
import { type Mesh, merge, tube } from '../../math/surface.ts'
import {
  addScaled,
  cross,
  distance,
  normalize,
  scale,
  subtract,
  type Vec3,
} from '../../math/vector.ts'
import type { FeatureBuilder } from './feature-builder.ts'
import { bushPath } from './tail-paths.ts'
import { grownTail } from './tail-tubes.ts'

const stemRadius: Keys = [
  [0, 0.12],
  [0.19, 0.07],
  [0.9, 0.05],
  [1, 0.04],
]

export const tuftedTail: FeatureBuilder = (context) => {
  const { material, feature, bodies, fan } = context
  const path = bushPath(context, [
    [0.06, -0.12, -0.36],
    [0.3, -0.7, -0.66],
    [0.66, -1.5, -0.62],
    [1.04, -2.1, -0.5],
    [1.3, -2.5, -0.42],
  ])
  const size = bodies.left.unit * lerp(1, feature.size, 0.5) * (fan?.thickness ?? 1)
  const [bare, along] = withoutEnd(path, brushLength * size)
  const { parts, ...grown } = grownTail(context, bare, stemRadius, { sides: 14 })
  const brush = {
    name: `${feature.kind} brush`,
    material: feature.second === feature.colour ? material.main : material.second,
    creaseCosine: -1,
    ...brushAt(bare[bare.length - 1], along, size),
  }
  return { ...grown, parts: [...parts, brush] }
}

const brushLength = 0.72

/** A path up to where its end of a length begins, and the way that end takes. */
function withoutEnd(path: Path, length: number): [Path, Vec3] {
  let [from, left] = [path.length - 1, length]
  while (from > 1 && left > 0) {
    left -= distance(path[from], path[from - 1])
    from--
  }
  return [path.slice(0, from + 1), normalize(subtract(path[path.length - 1], path[from]))]
}

const locks = 13

/** Locks round the end of the tail, each of a length of its own, that spread and end in points apart from each other. */
function brushAt(end: Vec3, along: Vec3, size: number): Mesh {
  const root = addScaled(end, along, -0.06 * size)
  const across = normalize(cross(along, [0.2, 0.1, 1]))
  const deep = cross(across, along)
  const lock = (i: number): Mesh => {
    const out = i === 0 ? 0 : 0.3 + 0.7 * ((i * 0.618) % 1)
    const length = size * (1 - 0.5 * out + 0.12 * ((i * 0.39) % 1))
    const at = (t: number, spread: number): Vec3 => {
      const angle = i * 2.4 + 0.5 * t
      const sideways = addScaled(scale(across, Math.cos(angle)), deep, Math.sin(angle))
      return addScaled(addScaled(root, along, t * length), sideways, spread * out * size)
    }
    const points = [at(0, 0.02), at(0.3, 0.14), at(0.64, 0.2), at(0.86, 0.22), at(1, 0.27)]
    return tube(spline(points, 22), (t) => size * lockRadius(t), { sides: 10 })
  }
  return merge(Array.from({ length: locks }, (_, i) => lock(i)))
}

/** Full in its upper half, and then to a point. */
function lockRadius(t: number): number {
  return 0.08 * Math.min(1, 0.6 + 2 * t) * (1 - Math.max(0, (t - 0.35) / 0.65) ** 1.1) + 0.003
}
