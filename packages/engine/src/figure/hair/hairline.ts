/** Where hair begins on a head. */
import { type Keys, lerp } from '../../math/scalar.ts'
import type { HairContext } from './hair-context.ts'

/** The same where all hair is combed back: low at the brow and temples, down before the ear in a short sideburn, and over the top of it. */
export function combedHairline({ feminine, earless }: HairContext): Keys {
  const line = hairline(feminine)
  const [over, to] = earless ? [overTheSide, 131] : [overTheEar(feminine), 104]
  return [...bareBrow(feminine), ...over, ...line.filter(([at]) => at > to)]
}

/** Where nothing falls over it, a hairline is seen not to be ruled: it comes down to a peak in the middle, and recedes on both sides. */
function bareBrow(feminine: number): Keys {
  return [
    [0, lerp(0.5, 0.43, feminine)],
    [9, lerp(0.525, 0.45, feminine)],
    [20, lerp(0.57, 0.48, feminine)],
    [36, lerp(0.55, 0.43, feminine)],
    [50, lerp(0.42, 0.33, feminine)],
  ]
}

/** It runs back slantwise from the temple, and thins to a point close before the ear: cut square on the cheek, it is a cap's. */
function overTheEar(feminine: number): Keys {
  return [
    [62, lerp(0.33, 0.28, feminine)],
    [70, lerp(0.21, 0.19, feminine)],
    [78, lerp(0.1, 0.11, feminine)],
    [86, lerp(-0.03, 0.04, feminine)],
    [93, lerp(-0.17, -0.03, feminine)],
    [97.5, lerp(-0.25, -0.08, feminine)],
    [101, lerp(-0.08, 0, feminine)],
    [104, 0.03],
  ]
}

/** Where no ear is, the bare place for one would be a notch: hair runs down before it, and low past it to the nape. */
const overTheSide: Keys = [
  [60, 0.26],
  [68, 0],
  [75, -0.2],
  [82, -0.29],
  [95, -0.37],
  [114, -0.43],
]

/** Height of the hairline by azimuth in degrees, 0 front – 180 nape: forehead, temple, sideburn, over the ear, nape. */
export function hairline(feminine: number): Keys {
  return [
    [0, lerp(0.585, 0.6, feminine)],
    [20, lerp(0.63, 0.605, feminine)],
    [36, lerp(0.645, 0.57, feminine)],
    [50, lerp(0.55, 0.48, feminine)],
    [60, 0.36],
    [68, lerp(0.16, 0.18, feminine)],
    [75, lerp(-0.14, -0.02, feminine)],
    [80, lerp(-0.2, -0.06, feminine)],
    [86, 0.02],
    [93, 0.12],
    [103, 0.08],
    [114, -0.18],
    [132, -0.46],
    [158, -0.6],
    [180, -0.58],
  ]
}
