/** A tail of long hair: one mass that leaves the dock, falls in an arc and ends in locks of many lengths. */
import { curveThrough, lerp, smoothstep } from '../../math/scalar.ts'
import { pointAt, spline } from '../../math/spline.ts'
import { grid } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part, Pattern } from '../figure.ts'
import { coatMaterial } from './coat.ts'
import { type Lock, locksOf } from './locks.ts'

/** Where the middle of the hair passes, half its width and half its depth there. */
export type TailHair = readonly (readonly [y: number, z: number, wide: number, deep: number])[]

export const tailLine = 'coat.tail line'

/** Round the tail from its upper side: broad locks and thin ones by turns. */
const lockAt = locksOf([
  [1.3, 0.98],
  [0.9, 0.84],
  [1.2, 1],
  [1, 0.9],
  [1.3, 0.96],
  [0.9, 0.86],
])

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

/** Where two locks part, as a share of the length: along one line, or the hem would run in steps. */
const parted = 0.74

/** Where the hair round a place ends, as a share of the whole length. Tips are round rather than thin: ink would fill them. */
function endAt({ aside, tip }: Lock): number {
  return lerp(parted, tip, 1 - Math.abs(aside) ** 2.2)
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
    const lock = lockAt(u)
    const t = v * endAt(lock)
    const angle = 2 * Math.PI * u
    const [, y, z] = pointAt(line, t)
    const [, y1, z1] = pointAt(line, t - 0.02)
    const [, y2, z2] = pointAt(line, t + 0.02)
    const size = Math.hypot(y2 - y1, z2 - z1) || 1
    // A lock stands out in its middle, the more the nearer to its end.
    const ridge =
      1 + lerp(0.02, 0.2, v) * (1 - 2 * lock.aside * lock.aside) * smoothstep(0.08, 0.3, v)
    // Below where they part each sways its own way.
    const sway = 1.2 * Math.sin(lock.number * 2.4 + 0.6) * smoothstep(parted - 0.24, 1, t)
    const out = deepAt(t) * ridge * Math.cos(angle)
    // Tips hang together: one apart from them would look out from behind a leg.
    const close = 1 - 0.74 * smoothstep(parted, 1.05, t)
    return [
      (wideAt(t) * ridge * Math.sin(angle) + sway) * close * unit,
      (y + (out * (z1 - z2)) / size) * unit,
      (z + (out * (y2 - y1)) / size) * unit,
    ]
  }
}

/** Down to where the short hair of the coat runs between the roots of the locks, of unequal length: a tail grows out of its dock, and is not set on it. */
function dock({ aside, number }: Lock): number {
  const uneven = 0.5 + 0.5 * Math.sin(number * 3.7)
  return 0.07 + (0.02 + 0.03 * uneven) * (2 * Math.abs(aside) - 1)
}

/** Dark between two locks, from unequal heights down and wider towards their ends, and a fine line within some. */
const strands: Pattern = ({ u, v }) => {
  const lock = lockAt(u)
  const { aside, number } = lock
  const side = Math.abs(aside)
  if (v < dock(lock)) return coatMaterial('main')
  const begin = 0.22 + 0.12 * (number % 3)
  if (side > 1 - 0.16 * smoothstep(begin, begin + 0.5, v)) return tailLine
  const isParted = number % 3 !== 0 && v > begin + 0.2
  return isParted && Math.abs(aside - 0.3 + 0.5 * v) < 0.06 * Math.sin(Math.PI * v)
    ? tailLine
    : undefined
}
