/** Keeps neighbours apart: colours nobody asked for are moved until parts that touch differ in lightness. */
import { hexToOklch, oklchToHex } from '../math/colour.ts'
import type { Garment, Hex } from './design.ts'
import type { Worn } from './make-garment.ts'
import { hueDistance, type Scheme } from './scheme.ts'
import { garmentDefaults, type Zone } from './tables/garment-defaults.ts'
import { ownTones } from './tables/own-colours.ts'

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
  ['full', 'trunks'],
  ['top', 'trunks'],
  ['full', 'hands'],
  ['vest', 'legs'],
  ['vest', 'belt'],
  ['legs', 'belt'],
  ['jacket', 'feet'],
  ['armour', 'feet'],
  ['top', 'wrist'],
  ['full', 'wrist'],
  ['top', 'back'],
  ['full', 'back'],
]

/** Headcloths that lie on the shoulders: they touch what is worn there, and hide the hair. */
const draped: ReadonlySet<string> = new Set(['hijab', 'veil'])
const shoulderZones: ReadonlySet<Zone> = new Set(['full', 'jacket', 'top', 'cloak'])

/**
 * The same clothes with lightness differences of at least .12 between neighbours, .18 where their hues are close
 * (art direction: three greys must read). Settled from the largest garment to the smallest.
 */
export function separate(wear: readonly Worn[], scheme: Scheme, bare: Bare): Worn[] {
  const settled: Worn[] = []
  const order = [...wear].sort((a, b) => weight(b) - weight(a))
  for (const garment of order) {
    const neighbours = settled
      .filter((other) => isBeside(garment, other))
      .map((other) => other.colours.main)
    neighbours.push(...bareBeside(garment, bare))
    const main =
      garment.isPainted || keepsWhite(garment, neighbours) || hasOwnTone(garment)
        ? garment.colours.main
        : scheme.allowed(readable(garment, apart(garment.colours.main, neighbours), neighbours))
    settled.push({ ...garment, colours: { ...garment.colours, main } })
  }
  const found = wear.map((garment) => settled.find(({ id }) => id === garment.id) ?? garment)
  return found.map((garment) => likeItsSet(garment, wear, found))
}

/** What is seen of a body beside its clothes; hair that is long falls over a cloak. */
type Bare = { hair: Hex; skin: Hex; isLong?: boolean }

/** Nearer in lightness than this, hair is lost on a cloak of whatever hue. */
const oneMass = 0.08

/** A hood is round the face, another hat on the hair. */
function bareBeside({ slot, kind, colours }: Worn, { hair, skin, isLong }: Bare): Hex[] {
  const isOnHair = slot === 'head' && !draped.has(kind)
  const isAsHair = Math.abs(hexToOklch(hair).l - hexToOklch(colours.main).l) < oneMass
  const isBelowHair = isLong === true && isAsHair && garmentDefaults(kind).zone === 'cloak'
  return [...(isOnHair || isBelowHair ? [hair] : []), ...(kind === 'hood' ? [skin] : [])]
}

/** A mask touches no cloth, and so was not moved; it stays of the colour of the gloves and boots that it belongs to. */
function likeItsSet(garment: Worn, before: readonly Worn[], after: readonly Worn[]): Worn {
  if (garment.kind !== 'mask' || garment.isPainted) return garment
  const of = (id: string) => before.find((each) => each.id === id)?.colours.main
  const set = after.filter(({ id }) => id !== garment.id && of(id) === of(garment.id))
  const mains = new Set(set.map(({ colours }) => colours.main))
  const [main] = mains
  return mains.size === 1 ? { ...garment, colours: { ...garment.colours, main } } : garment
}

/** Darker than this the fingers of a glove are one blot. */
const leastOfHands = 0.31

/** The colour itself; gloves grow lighter where what they touch allows it. */
function readable({ kind }: Worn, main: Hex, neighbours: readonly Hex[]): Hex {
  const { l, c, h } = hexToOklch(main)
  if (l >= leastOfHands || garmentDefaults(kind).zone !== 'hands') return main
  const lit = oklchToHex({ l: leastOfHands, c, h })
  return apart(lit, neighbours) === lit ? lit : main
}

/** Length from which a coat hangs beside the boots. */
const toBoots = 0.6

function isBeside(one: Worn, other: Worn): boolean {
  // Trousers and the sleeves tied round them are of one cloth.
  if (one.said !== undefined && one.said.span[0] === other.said?.span[0]) return false
  if (isOneCloth(one, other) || isOneCloth(other, one) || isBracelet(one)) return false
  const [a, b] = [garmentDefaults(one.kind).zone, garmentDefaults(other.kind).zone]
  if (a === 'feet' && b === 'jacket' && other.length < toBoots) return false
  return touches(a, b) || (draped.has(one.kind) && shoulderZones.has(b))
}

/** A hood is cut from the cloth of the cloak that it is on. */
function isOneCloth(one: Worn, other: Worn): boolean {
  return one.kind === 'hood' && garmentDefaults(other.kind).zone === 'cloak'
}

/** Gold keeps its tone on any sleeve. */
function isBracelet({ kind, surface }: Worn): boolean {
  return garmentDefaults(kind).zone === 'wrist' && surface === 'metal'
}

/** White fur stays white; of white shirt and white shorts one gives way. */
function keepsWhite({ isOwnWhite }: Worn, neighbours: readonly Hex[]): boolean {
  return isOwnWhite && neighbours.every((other) => hexToOklch(other).l < 0.82)
}

/** Some clothes are known by their colour: a gi stays white on white trousers. */
export function hasOwnTone({ kind, colours }: Garment): boolean {
  return ownTones[kind] === colours.main
}

/** What was asked for settles first, then metal, then the large. */
function weight(garment: Worn): number {
  const isKept = garment.isOwnWhite || garment.surface === 'metal'
  const kept = garment.isPainted ? 2 : isKept ? 1 : 0
  return kept + garmentDefaults(garment.kind).area
}

/** Whether garments of two zones lie beside each other on a figure. */
export function touches(a: Zone, b: Zone): boolean {
  return touching.some(([x, y]) => (x === a && y === b) || (x === b && y === a))
}

/** The lightness nearest to the colour's own that keeps clear of all neighbours, or the one with most room. */
export function apart(hex: Hex, neighbours: readonly Hex[]): Hex {
  const own = hexToOklch(hex)
  const others = neighbours.map(hexToOklch)
  const room = (l: number) =>
    others.reduce((least, other) => {
      const isNear = Math.abs(hueDistance(own.h, other.h)) < 25 || own.c < 0.04 || other.c < 0.04
      return Math.min(least, Math.abs(l - other.l) - (isNear ? 0.18 : 0.12))
    }, 1)
  if (room(own.l) >= 0) return hex
  // Dark trousers may become grey ones but never pale ones: the tone that was chosen stays recognisable.
  const steps = Array.from({ length: 29 }, (_, i) => own.l - 0.28 + i * 0.02).filter(
    (l) => l >= 0.17 && l <= 0.95,
  )
  const free = steps.filter((l) => room(l) >= 0)
  const best = free.length > 0 ? nearest(free, own.l) : mostRoom(steps, room)
  return oklchToHex({ ...own, l: best })
}

function nearest(values: readonly number[], wanted: number): number {
  return values.reduce((best, l) => (Math.abs(l - wanted) < Math.abs(best - wanted) ? l : best))
}

function mostRoom(values: readonly number[], room: (l: number) => number): number {
  return values.reduce((best, l) => (room(l) > room(best) ? l : best))
}
