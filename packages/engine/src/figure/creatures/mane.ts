/** A mane: one sheet of long hair from the crest down the left side of the neck, parted into locks at its lower edge. */
import type { Coat } from '../../design/creature.ts'
import type { Hex } from '../../design/design.ts'
import { hexToOklch, shiftHex } from '../../math/colour.ts'
import { curveThrough, lerp, smoothstep } from '../../math/scalar.ts'
import { grid } from '../../math/surface.ts'
import { addScaled, type Vec3 } from '../../math/vector.ts'
import type { Field } from '../body/surface-nets.ts'
import type { Material, Part, Pattern } from '../figure.ts'
import { coatMaterial } from './coat.ts'
import { type Lock, type LockTable, locksOf } from './locks.ts'
import { skinNormal } from './place-on-skin.ts'
import { tailLine } from './tail-hair.ts'

/** Places of the crest from the poll to the withers, and how long the hair is there. */
export type Mane = readonly (readonly [y: number, z: number, long: number])[]

const line = 'coat.mane line'

/** Of the lines between locks, of the mane and of the tail. */
export function maneMaterials({ main, surface, zones }: Coat): Record<string, Material> {
  const drawn = (base: Hex): Material => {
    const isDark = hexToOklch(base).l < 0.36
    return { base: shiftHex(base, isDark ? 0.12 : -0.16), surface, noInk: true }
  }
  return { [line]: drawn(zones.mane ?? main), [tailLine]: drawn(zones.tail ?? main) }
}

/** Long locks, broad and thin by turns, no two of one length. */
const locks: LockTable = [
  [0.9, 0.92],
  [1.3, 1.12],
  [0.7, 0.86],
  [1.5, 1.18],
  [1, 0.96],
  [0.7, 0.84],
  [1.4, 1.2],
  [0.9, 0.94],
  [1.3, 1.1],
  [0.7, 0.88],
  [1.4, 1.16],
  [1, 1],
  [0.8, 0.9],
  [1.1, 1.04],
]

export function maneParts(mane: Mane | undefined, field: Field, unit: number): Part[] {
  if (!mane) return []
  const lockAt = locksOf(locks)
  return [
    {
      name: 'mane',
      material: coatMaterial('mane'),
      backMaterial: coatMaterial('mane'),
      group: 'mane',
      creaseCosine: -1,
      pattern: strandsOf(lockAt),
      ...grid(168, 22, sheetOf(mane, lockAt, { field, unit })),
    },
  ]
}

/** Where two locks part, as a share of the length: one line along the whole hem, or it would run in steps. */
const parted = 0.6

/** u runs along the crest, v over it from the far side and down the neck. */
function sheetOf(
  mane: Mane,
  lockAt: (u: number) => Lock,
  { field, unit }: { field: Field; unit: number },
) {
  const last = mane.length - 1
  const along = (index: 0 | 1 | 2) =>
    curveThrough(mane.map((place, i) => [i / last, place[index]] as const))
  const [yAt, zAt, longAt] = [along(0), along(1), along(2)]
  return (u: number, v: number): Vec3 => {
    const { aside, tip, number } = lockAt(u)
    const middle = 1 - Math.abs(aside) ** 1.4
    // Behind the ears and on the withers hair is short, and its edge lies under the skin.
    const end = smoothstep(0, 0.1, u) * smoothstep(1, 0.92, u)
    const long = longAt(u) * lerp(parted, tip, middle) * lerp(0.4, 1, end)
    // Towards its tip each lock sways its own way.
    const own = 2.6 * Math.sin(number * 2.4) * middle * v * v
    const beyond = rootsBeyond * (1 + 0.26 * Math.sin(10 * u + 1) + 0.09 * Math.sin(31 * u))
    const point: Vec3 = [
      (-beyond + (6.6 + beyond) * Math.sin((v * Math.PI) / 2)) * unit,
      (yAt(u) + lerp(-1, 1, end) - long * v) * unit,
      (zAt(u) + 1 + (3.4 * v - 2.6 * v * v - own) * Math.min(1, long / 20)) * unit,
    ]
    // At the poll it rises from the forelock as the crest does: at full height at once it would be a lump.
    const risen = lerp(end, Math.sqrt(end), 0.7) * lerp(0.7, 1, smoothstep(0, 0.3, u))
    const lift = unit * lerp(-0.6, thickness(v, aside), risen * smoothstep(0, 0.05, v))
    const depth = field(...point)
    return depth < lift
      ? addScaled(point, skinNormal(field, point, 0.6 * unit), lift - depth)
      : point
  }
}

/** How far across the crest hair has its roots: seen from behind, it is parted along a line that is neither ruled nor scalloped by its locks. */
const rootsBeyond = 1.8

/** Of hair over the skin: one smooth crest, round over each lock farther down, and lying down at its tips, so that none stands off like a board. */
function thickness(v: number, aside: number): number {
  const round = Math.sqrt(Math.max(0, 1 - aside * aside))
  return (
    lerp(1.9, 0.5, smoothstep(0.2, 1, v)) + 1.3 * round * smoothstep(0.25, 0.7, v) * (1 - 0.6 * v)
  )
}

/** Where the line beside a lock begins: no two that lie side by side part at the same height. */
const starts = [0.2, 0.42, 0.3, 0.5]

/** Dark between two locks, and fine lines along the hair of each, unequally long. */
function strandsOf(lockAt: (u: number) => Lock): Pattern {
  return ({ u, v }) => {
    const { aside, number } = lockAt(u)
    if (Math.abs(aside) > 1 - 0.15 * smoothstep(0, 0.35, v - starts[number % 4])) return line
    const at = number % 2 === 0 ? 0.34 : -0.4
    const begin = 0.12 + 0.09 * (number % 3)
    return isFine(aside - at * (1 - 0.6 * v), v, begin) || isFine(aside + at, 0.9 * v, begin + 0.2)
      ? line
      : undefined
  }
}

function isFine(off: number, v: number, begin: number): boolean {
  const along = (v - begin) / 0.55
  return along > 0 && along < 1 && Math.abs(off) < 0.05 * Math.sin(Math.PI * along)
}
