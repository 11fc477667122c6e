/** Keeps neighbours apart: colours nobody asked for are moved until parts that touch differ in lightness. */
import { hexToOklch, oklchToHex } from '../math/colour.ts'
import { clamp } from '../math/scalar.ts'
import type { Colours, Hex } from './design.ts'
import { hueDistance, type Scheme } from './scheme.ts'
import { garmentDefaults, type Zone } from './tables/garment-defaults.ts'
import type { Worn } from './wear.ts'

/** Zones that touch on a figure, from the large to the small. */
const touching: readonly (readonly [Zone, Zone])[] = [
  ['full', 'jacket'],
  ['full', 'cloak'],
  ['armour', 'cloak'],
  ['top', 'jacket'],
  ['top', 'vest'],
  ['vest', 'jacket'],
  ['top', 'legs'],
  ['jacket', 'legs'],
  ['jacket', 'cloak'],
  ['top', 'cloak'],
  ['full', 'belt'],
  ['top', 'belt'],
  ['jacket', 'belt'],
  ['full', 'apron'],
  ['top', 'apron'],
  ['legs', 'apron'],
  ['legs', 'feet'],
  ['full', 'feet'],
  ['socks', 'feet'],
  ['legs', 'knees'],
  ['armour', 'top'],
  ['armour', 'legs'],
  ['full', 'armour'],
  ['top', 'hands'],
  ['jacket', 'hands'],
  ['neck', 'top'],
  ['neck', 'jacket'],
  ['cloak', 'head'],
  ['full', 'legs'],
]

/** The same clothes with lightness differences of at least .12 between neighbours, .18 where their hues are close (art direction: three greys must read). */
export function separate(wear: readonly Worn[], scheme: Scheme, hair: Hex): Worn[] {
  const result = wear.map((garment) => ({ ...garment }))
  const inZone = (zone: Zone) =>
    result.find((garment) => garmentDefaults(garment.kind).zone === zone)
  for (const [a, b] of touching) {
    const first = inZone(a)
    const second = inZone(b)
    if (first && second) part(first, second, scheme)
  }
  for (const garment of result) {
    if (garment.slot === 'head' && !garment.isPainted) {
      garment.colours = moved(garment.colours, hair, scheme)
    }
  }
  return result
}

/** Moves the second of two neighbours, unless its colour was asked for; metal would rather stay as it is. */
function part(first: Worn, second: Worn, scheme: Scheme): void {
  const firstMoves = second.isPainted || (second.surface === 'metal' && !first.isPainted)
  const mover = firstMoves ? first : second
  const fixed = firstMoves ? second : first
  if (!mover.isPainted) mover.colours = moved(mover.colours, fixed.colours.main, scheme)
}

function moved(colours: Colours, neighbour: Hex, scheme: Scheme): Colours {
  const main = scheme.allowed(apart(colours.main, neighbour))
  return main === colours.main ? colours : { ...colours, main }
}

/** `hex` moved in lightness, away from `neighbour` and toward whichever end has room. */
export function apart(hex: Hex, neighbour: Hex): Hex {
  const own = hexToOklch(hex)
  const other = hexToOklch(neighbour)
  const isNear = Math.abs(hueDistance(own.h, other.h)) < 25 || own.c < 0.04 || other.c < 0.04
  const wanted = isNear ? 0.18 : 0.12
  const gap = own.l - other.l
  if (Math.abs(gap) >= wanted) return hex
  const up = gap > 0 || (gap === 0 && other.l < 0.5)
  const target = other.l + (up ? wanted : -wanted)
  const l = target > 0.93 || target < 0.2 ? other.l + (up ? -wanted : wanted) : target
  return oklchToHex({ ...own, l: clamp(l, 0.18, 0.95) })
}
