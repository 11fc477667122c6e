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
  const x = mouth.halfWidth * 0.8
  const size = feature.size
  const drop = skull.jawDrop * 0.8
  const foot = shape.mouthY + 0.005 - drop
  const z = depthAt(skull, look, x, shape.mouthY)
  const path: Vec3[] = [
    [x * 0.96, foot - 0.09, z - 0.08],
    [x, foot, z - 0.005],
    [x * 1.1, foot + 0.1 * size, z + 0.055],
    [x * 1.16, foot + 0.2 * size, z + 0.04],
  ]
  const tusk: Part = {
    name: 'tusk',
    material: 'tusks.main',
    noOcclusion: true,
    ...mapPoints(
      tube(spline(path, 12), (t) => 0.05 * size * Math.max(0, 1 - t) ** 0.7 + 0.002, {
        sides: 12,
      }),
      skull.place,
    ),
  }
  return onSides([tusk], feature.side)
}
