import type { Vec3 } from '../../../math/vector.ts'
import type { Kit } from './kit.ts'

/** The top of the left shoulder, at a share of the way from the neck to its joint: where straps go over it. */
export function shoulderTop({ trunk, body }: Kit, share: number): Vec3 {
  const [x, y, z] = body.joints.shoulder
  let top = y + body.unit
  for (let step = 0; step < 30; step++) {
    const above = trunk.field(x * share, top, z)
    if (above < 0.05) break
    top -= Math.max(0.05, 0.8 * above)
  }
  return [x * share, top, z]
}
