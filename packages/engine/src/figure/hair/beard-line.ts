/** Where a beard grows on a face. */
import type { Keys } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { HairContext } from './hair-context.ts'

/** A point of the bare face, `offset` above it, head-local. */
export type FaceSurface = (angle: number, y: number, offset: number) => Vec3

/** Height of the beard's upper edge by degrees from the chin: under the lip, round the mouth's corner, over the cheek, up to the ear. */
export function beardLine({ space }: HairContext): Keys {
  const { mouthY } = space.skull.shape
  return [
    [0, mouthY - 0.075],
    [9, mouthY - 0.065],
    [16, mouthY - 0.075],
    [23, mouthY - 0.01],
    [30, mouthY + 0.05],
    [50, mouthY + 0.14],
    [68, mouthY + 0.3],
    [80, mouthY + 0.56],
    [87, mouthY + 0.78],
    [98, mouthY + 0.74],
  ]
}
