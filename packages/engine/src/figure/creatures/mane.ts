/** A mane that falls over the left side of the neck, and with its shorter hair over the right: a sheet each, parted into locks at its lower edge. */
import type { Coat } from '../../design/creature.ts'
import type { Hex } from '../../design/design.ts'
import { hexToOklch, shiftHex } from '../../math/colour.ts'
import { curveThrough, lerp, smoothstep } from '../../math/scalar.ts'
import { grid } from '../../math/surface.ts'
import { addScaled, type Vec3 } from '../../math/vector.ts'
import type { Field } from '../body/surface-nets.ts'
import type { Material, Part, Pattern } from '../figure.ts'
import { mirrorPart } from '../mirrored.ts'
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

/** Hair of one side: its length as a share of what the crest says, how wide each of its locks is beside the others, and how far its tip hangs. */
type Side = {
  name: string
  long: number
  /** How far its roots lie over the other side's. */
  over: number
  locks: LockTable
}

/** Where it falls: broad locks and thin ones by turns, no two of one length. */
const fallen: Side = {
  name: 'mane',
  long: 1,
  over: 1.8,
  locks: [
    [0.9, 0.92],
    [1.5, 1.16],
    [0.8, 0.88],
    [1.4, 1.2],
    [1.1, 0.98],
    [1.6, 1.22],
    [0.8, 0.9],
    [1.2, 1.1],
    [0.9, 1],
  ],
}

/** On the other side shorter, and parted elsewhere: from behind, a mane is no leaf with ribs. */
const crossed: Side = {
  name: 'mane across',
  long: 0.6,
  over: 0,
  locks: [
    [1.4, 1.1],
    [0.8, 0.9],
    [1.5, 1.18],
    [1, 0.94],
    [1.3, 1.14],
    [0.7, 0.9],
    [1.4, 1.08],
    [0.8, 1],
  ],
}

export function maneParts(mane: Mane | undefined, field: Field, unit: number): Part[] {
  if (!mane) return []
  const sheet = (side: Side): Part => {
    const lockAt = locksOf(side.locks)
    return {
      name: side.name,
      material: coatMaterial('mane'),
      backMaterial: coatMaterial('mane'),
      group: 'mane',
      creaseCosine: -1,
      pattern: strandsOf(lockAt),
      ...grid(150, 16, sheetOf(mane, side, lockAt, { field, unit })),
    }
  }
  return [sheet(fallen), mirrorPart(sheet(crossed))]
}

/** Where two locks part, as a share of the length: one line along the whole hem, or it would run in steps. */
const parted = 0.6

/** u runs along the crest, v down over the neck. */
function sheetOf(
  mane: Mane,
  side: Side,
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
    const long = side.long * longAt(u) * lerp(parted, tip, middle) * lerp(0.4, 1, end)
    // Hair falls a little forward and sways back; the more it lies in the middle of its lock, the more it does so its own way.
    const own = 3.2 * Math.sin(number * 2.4) * middle
    // The side that falls last begins beyond the crest, lock by lock: no seam runs down the middle.
    const over = side.over * end * lerp(0.3, 1, middle) * smoothstep(0.3, 0, v)
    const point: Vec3 = [
      (6.6 * Math.sin((v * Math.PI) / 2) - over) * unit,
      (yAt(u) + lerp(-1, 1, end) - long * v) * unit,
      (zAt(u) + 1 + (6 * v - (5.4 + own) * v * v) * Math.min(1, long / 20)) * unit,
    ]
    const lift =
      unit * lerp(-0.6, thickness(v, aside) + 0.25 * side.over * smoothstep(0.3, 0, v), end)
    const depth = field(...point)
    return depth < lift
      ? addScaled(point, skinNormal(field, point, 0.6 * unit), lift - depth)
      : point
  }
}

/** Of hair over the skin: full along the crest, round over each lock, and lying down at its tips, so that none stands off like a board. */
function thickness(v: number, aside: number): number {
  const round = Math.sqrt(Math.max(0, 1 - aside * aside))
  return (
    lerp(1.2, 0.35, smoothstep(0.3, 1, v)) +
    1.7 * round * smoothstep(-0.06, 0.26, v) * (1 - 0.7 * v)
  )
}

/** Where the line beside a lock begins: no two that lie side by side part at the same height. */
const starts = [0.02, 0.16, 0.08]

/** Dark between two locks, and fine lines that rise from the tips of some. */
function strandsOf(lockAt: (u: number) => Lock): Pattern {
  return ({ u, v }) => {
    const { aside, number } = lockAt(u)
    const side = Math.abs(aside)
    if (side > 1 - 0.14 * smoothstep(0, 0.3, v - starts[number % 3])) return line
    const at = number % 2 === 0 ? 0.3 : -0.36
    const fine = 0.07 * smoothstep(0.25, 0.7, v) * (1 - 0.5 * v)
    return Math.abs(aside - at * (1 - 0.5 * v)) < fine ? line : undefined
  }
}
