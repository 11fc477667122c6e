/** Directions said in degrees. */
import type { Vec3 } from './vector.ts'

/** A direction in degrees from straight down: outward, and to the front (90 level, more rises). */
export function hanging(out: number, forward: number): Vec3 {
  const a = (out * Math.PI) / 180
  const b = (forward * Math.PI) / 180
  return [Math.sin(a) * Math.cos(b), -Math.cos(a) * Math.cos(b), Math.sin(b)]
}
