/** The way of combed hair from the hairline to a knot. */
import { clamp, smoothstep } from '../../math/scalar.ts'
import { add, dot, normalize, scale, type Vec3 } from '../../math/vector.ts'

/** As directions from the head's centre, `t` 0–1. To a knot on the far side of the head all ways are as short: then it leads over the crown. */
export function overCrown(from: Vec3, knot: Vec3, t: number): Vec3 {
  const angle = Math.acos(clamp(dot(from, knot), -1, 1))
  const crown = 0.35 * smoothstep(2.4, 3, angle)
  if (crown === 0) return slerp(from, knot, t)
  const middle = normalize(add(add(from, knot), [0, crown, 0]))
  return t < 0.5 ? slerp(from, middle, 2 * t) : slerp(middle, knot, 2 * t - 1)
}

export function slerp(a: Vec3, b: Vec3, t: number): Vec3 {
  const angle = Math.acos(clamp(dot(a, b), -1, 1))
  if (angle < 1e-4) return a
  const mixed = add(scale(a, Math.sin((1 - t) * angle)), scale(b, Math.sin(t * angle)))
  return normalize(mixed)
}
