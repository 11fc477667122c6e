/** The globe of an astronaut’s helmet, in heads. */
import type { Vec3 } from '../../math/vector.ts'

/** Its middle and its radius across and upward. */
export const middle = { y: 0.04, z: -0.04 }
export const across = 1.34
export const upward = 1.44
/** Where it ends below. */
export const neck = -1.16

export function onGlobe(angle: number, y: number, away: number): Vec3 {
  const rise = Math.min(1, Math.abs(y - middle.y) / upward)
  const round = (across + away) * Math.sqrt(1 - rise * rise)
  const lift = away * rise * Math.sign(y - middle.y)
  return [Math.sin(angle) * round, y + lift, middle.z + Math.cos(angle) * round]
}
