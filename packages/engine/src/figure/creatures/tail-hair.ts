/** A tail of long hair: one mass that leaves the dock, falls in an arc and ends in locks of many lengths. */
import { curveThrough, lerp, smoothstep } from '../../math/scalar.ts'
import { pointAt, spline } from '../../math/spline.ts'
import { grid } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part, Pattern } from '../figure.ts'
import { coatMaterial } from './coat.ts'

/** Where the middle of the hair passes, half its width and half its depth there. */
export type TailHair = readonly (readonly [y: number, z: number, wide: number, deep: number])[]

export const tailLine = 'coat.tail line'

const locks = 13

export function tailHairParts(tail: TailHair | undefined, unit: number): Part[] {
  if (!tail) return []
  return [
    {
      name: 'tail hair',
      material: coatMaterial('tail'),
      backMaterial: coatMaterial('tail'),
      group: 'coat',
      creaseCosine: -1,
      pattern: strands,
      ...grid(78, 22, surfaceOf(tail, unit), { wrap: true }),
    },
  ]
}

/** How far a place round the tail lies from the tip of its lock: −1 to 1. */
function asideInLock(u: number): number {
  const place = u * locks
  return 2 * (place - Math.floor(place)) - 1
}

/** Where the hair round a place ends, as a share of the whole length. */
function endAt(u: number): number {
  const uneven = 0.5 + 0.5 * Math.sin(Math.floor(u * locks) * 2.4)
  return 1 - 0.26 * uneven - 0.2 * Math.abs(asideInLock(u)) ** 1.3
}

/** u runs round the tail from its upper side, v down along it. */
function surfaceOf(tail: TailHair, unit: number) {
  const line = spline(
    tail.map(([y, z]) => [0, y, z] as const),
    40,
  )
  const last = tail.length - 1
  const along = (index: 2 | 3) =>
    curveThrough(tail.map((ring, i) => [i / last, ring[index]] as const))
  const [wideAt, deepAt] = [along(2), along(3)]
  return (u: number, v: number): Vec3 => {
    const t = v * endAt(u)
    const angle = 2 * Math.PI * u
    const [, y, z] = pointAt(line, t)
    const [, y1, z1] = pointAt(line, t - 0.02)
    const [, y2, z2] = pointAt(line, t + 0.02)
    const size = Math.hypot(y2 - y1, z2 - z1) || 1
    // A lock stands out in its middle, the more the nearer to its end.
    const aside = asideInLock(u)
    const ridge = 1 + lerp(0.02, 0.16, v) * (1 - 2 * aside * aside) * smoothstep(0.08, 0.3, v)
    const out = deepAt(t) * ridge * Math.cos(angle)
    return [
      wideAt(t) * ridge * Math.sin(angle) * unit,
      (y + (out * (z1 - z2)) / size) * unit,
      (z + (out * (y2 - y1)) / size) * unit,
    ]
  }
}

/** Down to where the short hair of the coat runs between the roots of the locks, of unequal length: a tail grows out of its dock, and is not set on it. */
function dock(u: number, aside: number): number {
  const uneven = 0.5 + 0.5 * Math.sin(Math.floor(u * locks) * 3.7)
  return 0.14 + (0.02 + 0.05 * uneven) * (2 * aside - 1)
}

/** Dark between two locks, wider towards their ends, and a fine line within some. */
const strands: Pattern = ({ u, v }) => {
  const aside = Math.abs(asideInLock(u))
  if (v < dock(u, aside)) return coatMaterial('main')
  if (aside > 1 - 0.16 * smoothstep(0.1, 1, v)) return tailLine
  const isParted = Math.floor(u * locks) % 3 !== 0
  return isParted && v > 0.22 && Math.abs(aside - 0.36) < 0.05 * Math.sin(Math.PI * v)
    ? tailLine
    : undefined
}
