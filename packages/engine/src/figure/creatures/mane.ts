/** A mane that falls over the left side of the neck, and with its shorter hair over the right: a sheet each, parted into locks at its lower edge. */
import type { Coat } from '../../design/creature.ts'
import type { Hex } from '../../design/design.ts'
import { hexToOklch, shiftHex } from '../../math/colour.ts'
import { curveThrough, lerp } from '../../math/scalar.ts'
import { grid } from '../../math/surface.ts'
import { addScaled, type Vec3 } from '../../math/vector.ts'
import type { Field } from '../body/surface-nets.ts'
import type { Material, Part, Pattern } from '../figure.ts'
import { mirrorPart } from '../mirrored.ts'
import { coatMaterial } from './coat.ts'
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

export function maneParts(mane: Mane | undefined, field: Field, unit: number): Part[] {
  if (!mane) return []
  const sheet = (share: number): Part => ({
    name: 'mane',
    material: coatMaterial('mane'),
    backMaterial: coatMaterial('mane'),
    group: 'mane',
    creaseCosine: -1,
    pattern: strands,
    ...grid(132, 12, sheetOf(mane, share, field, unit)),
  })
  return [sheet(1), mirrorPart(sheet(shorter))]
}

/** Length of the hair on the right side, as a share of that on the left. */
const shorter = 0.55

const locks = 11

/** How far a place lies from the tip of its lock: −1 to 1. Tips are swept back: a lock is no leaf. */
function asideInLock(u: number): number {
  const place = u * locks
  const share = place - Math.floor(place)
  return share < 0.64 ? share / 0.64 - 1 : (share - 0.64) / 0.36
}

/** u runs along the crest, v down over the neck. */
function sheetOf(mane: Mane, share: number, field: Field, unit: number) {
  const last = mane.length - 1
  const along = (index: 0 | 1 | 2) =>
    curveThrough(mane.map((place, i) => [i / last, place[index]] as const))
  const [yAt, zAt, longAt] = [along(0), along(1), along(2)]
  return (u: number, v: number): Vec3 => {
    const aside = asideInLock(u)
    const uneven = Math.sin(Math.floor(u * locks) * 2.4)
    const long = share * longAt(u) * (1 + 0.16 * uneven - 0.5 * Math.abs(aside) ** 1.2)
    // Tips curl back a little, and the sheet is roundest in the middle of a lock.
    const sway = 5 * v - (4 + 3.4 * uneven) * v * v
    const point: Vec3 = [
      6.6 * Math.sin((v * Math.PI) / 2) * unit,
      (yAt(u) + 1 - long * v) * unit,
      (zAt(u) + 1 + sway) * unit,
    ]
    const lift = unit * (1.4 + lerp(0, 1.1, v) * (1 - aside * aside))
    const depth = field(...point)
    return depth < lift
      ? addScaled(point, skinNormal(field, point, 0.6 * unit), lift - depth)
      : point
  }
}

/** Dark between two locks, and fine lines within one. */
const strands: Pattern = ({ u, v }) => {
  const aside = Math.abs(asideInLock(u))
  if (aside > 1 - 0.2 * (v - 0.12)) return line
  const fine = Math.abs(aside - 0.42 - 0.1 * Math.sin(u * 40)) < 0.045 * Math.sin(Math.PI * v)
  return fine && v > 0.3 ? line : undefined
}
