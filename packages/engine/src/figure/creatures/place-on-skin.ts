/** Points on a creature's skin. */
import type { Vec3 } from '../../math/vector.ts'
import type { Field } from '../body/surface-nets.ts'

/** Where a line from inside the skin leaves it, at most `reach` cm on. */
export function leaveSkin(field: Field, from: Vec3, direction: Vec3, reach: number): Vec3 {
  const at = (t: number): Vec3 => [
    from[0] + direction[0] * t,
    from[1] + direction[1] * t,
    from[2] + direction[2] * t,
  ]
  const steps = 24
  let low = 0
  let high = reach
  for (let i = 1; i <= steps; i++) {
    const t = (i / steps) * reach
    if (field(...at(t)) > 0) {
      high = t
      break
    }
    low = t
  }
  for (let i = 0; i < 14; i++) {
    const middle = (low + high) / 2
    if (field(...at(middle)) > 0) high = middle
    else low = middle
  }
  return at(high)
}

/** The direction away from the skin near a point. */
export function skinNormal(field: Field, [x, y, z]: Vec3, step: number): Vec3 {
  const dx = field(x + step, y, z) - field(x - step, y, z)
  const dy = field(x, y + step, z) - field(x, y - step, z)
  const dz = field(x, y, z + step) - field(x, y, z - step)
  const size = Math.sqrt(dx * dx + dy * dy + dz * dz) || 1
  return [dx / size, dy / size, dz / size]
}
