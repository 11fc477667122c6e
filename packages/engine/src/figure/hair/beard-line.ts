/** Where a beard grows on a face. */
import { clamp, type Keys, lerp } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { HairContext } from './hair-context.ts'

/** A point of the bare face, `offset` above it, head-local. */
export type FaceSurface = (angle: number, y: number, offset: number) => Vec3

/** Height of the beard's upper edge by degrees from the chin: under the lip, round the mouth's corner, over the cheek, up to the ear. `open` is how far the mouth is. */
export function beardLine({ space }: HairContext, open = 0): Keys {
  const { mouthY } = space.skull.shape
  // Of a mouth that is shut no more than the lip is seen: a deep gap would look like one that is open.
  const under = mouthY - lerp(0.05, 0.075, clamp(4 * open))
  return [
    [0, under],
    [9, under + 0.008],
    [16, under],
    [23, mouthY - 0.01],
    [30, mouthY + 0.05],
    [50, mouthY + 0.14],
    [68, mouthY + 0.3],
    [80, mouthY + 0.56],
    [87, mouthY + 0.78],
    [98, mouthY + 0.74],
  ]
}
