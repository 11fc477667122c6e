/** Bends a limb of two bones so that its end comes to a place: the law of cosines. */
import { clamp } from '../math/scalar.ts'
import {
  addScaled,
  length,
  normalize,
  perpendicular,
  scale,
  subtract,
  type Vec3,
} from '../math/vector.ts'

export type TwoBones = { first: Vec3; second: Vec3 }

/**
 * Unit directions of both bones, from `from` to `to`; the joint between points to `pole`. Lengths in cm. What is too far
 * is reached for as far as can be.
 */
export function bendTwoBones(
  from: Vec3,
  to: Vec3,
  lengths: readonly [first: number, second: number],
  pole: Vec3,
): TwoBones {
  const [a, b] = lengths
  const way = subtract(to, from)
  const far = clamp(length(way), Math.abs(a - b) * 1.02 + 0.01, (a + b) * 0.9998)
  const along = length(way) > 1e-6 ? normalize(way) : normalize(scale(pole, -1))
  const aside = perpendicular(pole, along)
  const cosine = clamp((a * a + far * far - b * b) / (2 * a * far), -1, 1)
  const sine = Math.sqrt(1 - cosine * cosine)
  const first = addScaled(scale(along, cosine), aside, sine)
  const joint = scale(first, a)
  return { first, second: normalize(subtract(scale(along, far), joint)) }
}
