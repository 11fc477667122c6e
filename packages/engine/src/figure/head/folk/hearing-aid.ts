/** A hearing aid: a case behind the ear, a clear tube over it, a mould in it. */
import type { Feature } from '../../../design/design.ts'
import { spline } from '../../../math/spline.ts'
import { mapPoints, merge, tube } from '../../../math/surface.ts'
import type { Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import { onSides } from '../../mirrored.ts'
import type { Skull } from '../skull.ts'

export function buildHearingAid(feature: Feature, skull: Skull): Part[] {
  const [x, y, z] = skull.ear
  const at = (dx: number, dy: number, dz: number): Vec3 => [x + dx, y + dy, z + dz]
  const behind = spline(
    [at(0.06, 0.26, 0.0), at(0.12, 0.3, -0.1), at(0.15, 0.16, -0.2), at(0.12, -0.02, -0.2)],
    14,
  )
  const link = spline(
    [at(0.06, 0.26, 0), at(0.05, 0.2, 0.06), at(0.04, 0.08, 0.05), at(0.05, -0.01, 0.0)],
    10,
  )
  const mould = [at(0.035, 0.03, -0.02), at(0.075, -0.01, -0.01), at(0.05, -0.05, 0)]
  const mesh = merge([
    tube(behind, (t) => 0.03 + 0.03 * Math.sin(Math.PI * Math.min(1, t * 0.9)), { sides: 10 }),
    tube(link, () => 0.013, { sides: 6 }),
    tube(spline(mould, 6), () => 0.042, { sides: 10 }),
  ])
  const part: Part = {
    name: 'hearing aid',
    material: 'hearing_aid.main',
    ...mapPoints(mesh, skull.place),
  }
  return onSides([part], feature.side)
}
