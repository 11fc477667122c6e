/** Tusks, rooted in the lower jaw and standing over the upper lip. */
import type { Feature } from '../../../design/design.ts'
import { spline } from '../../../math/spline.ts'
import { mapPoints, tube } from '../../../math/surface.ts'
import type { Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import { onSides } from '../../mirrored.ts'
import { depthAt } from '../face-decal.ts'
import type { FaceLook } from '../face-look.ts'
import type { Skull } from '../skull.ts'

export function buildTusks(feature: Feature, look: FaceLook, skull: Skull): Part[] {
  const { mouth, shape } = look
  const x = mouth.halfWidth * 0.74
  const size = feature.size
  const drop = skull.jawDrop * 0.55
  const foot = shape.mouthY - 0.02 - drop
  const z = depthAt(skull, look, x, shape.mouthY - 0.03)
  const path: Vec3[] = [
    [x * 0.98, foot - 0.05, z - 0.05],
    [x * 1.02, foot + 0.01, z + 0.018],
    [x * 1.12, foot + 0.1 * size, z + 0.045],
    [x * 1.16, foot + 0.21 * size, z + 0.02],
  ]
  const tusk: Part = {
    name: 'tusk',
    material: 'tusks.main',
    noOcclusion: true,
    ...mapPoints(
      tube(spline(path, 12), (t) => 0.052 * size * Math.sqrt(Math.max(0, 1 - t)) + 0.003, {
        sides: 12,
      }),
      skull.place,
    ),
  }
  return onSides([tusk], feature.side)
}
