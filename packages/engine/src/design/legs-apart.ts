/** What is worn above and below are the largest neighbours on a figure: they differ in grey, too, whatever their colours. */
import { hexToOklch, hexToRgb, oklchToHex } from '../math/colour.ts'
import { apart, hasOwnTone, touches } from './contrast.ts'
import type { Hex } from './design.ts'
import type { Worn } from './make-garment.ts'
import type { Scheme } from './scheme.ts'
import { garmentDefaults, type Zone } from './tables/garment-defaults.ts'

/** How far both must be apart in grey, and how far they are set; darker than `darkest` folds are lost. */
const greys = { least: 0.115, apart: 0.165, darkest: 0.24, lightest: 0.9 }
/** A tone that was chosen stays recognisable: it goes no further than this. */
const mostShift = 0.3
/** Briefs are no mass of their own. */
const leastArea = 0.07

/** Legs nobody coloured are moved off what is worn above them; where words coloured them, that is moved. */
export function withLegsApart(wear: readonly Worn[], scheme: Scheme): Worn[] {
  const legs = wear.find(({ kind }) => {
    const { zone, area } = garmentDefaults(kind)
    return zone === 'legs' && area >= leastArea
  })
  const above = outermost(wear)
  if (!legs || !above || isOneSuit(legs, above)) return [...wear]
  const [legsGrey, aboveGrey] = [greyOf(legs.colours.main), greyOf(above.colours.main)]
  if (Math.abs(legsGrey - aboveGrey) >= greys.least) return [...wear]
  const moved = isFree(legs) ? legs : isFree(above) ? above : undefined
  if (!moved) return [...wear]
  const still = moved === legs ? above : legs
  const near = wear.filter(
    (garment) => garment !== still && garment !== moved && touches(zoneOf(garment), zoneOf(moved)),
  )
  const main = setOff(moved.colours.main, still.colours.main, near, scheme)
  if (main === undefined) return [...wear]
  return wear.map((garment) =>
    garment === moved ? { ...garment, colours: { ...garment.colours, main } } : garment,
  )
}

/** The nearest tone of a colour that is clear of another in grey, of what is worn on the feet, and of a shirt below a coat. */
function setOff(hex: Hex, other: Hex, near: readonly Worn[], scheme: Scheme): Hex | undefined {
  const { l, c, h } = hexToOklch(hex)
  const mains = (zones: RegExp) =>
    near.filter((garment) => zones.test(zoneOf(garment))).map(({ colours }) => colours.main)
  const [feet, shirts] = [mains(/^feet$/), mains(/^(?:top|vest)$/)]
  const tones = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 1 : -1) * 0.02 * (i >> 1))
    .filter((by) => Math.abs(by) <= mostShift)
    .map((by) => l + by)
    .filter((tone) => tone >= greys.darkest && tone <= greys.lightest)
    .map((tone) => scheme.allowed(oklchToHex({ l: tone, c, h })))
    .filter((tone) => Math.abs(greyOf(tone) - greyOf(other)) >= greys.apart)
  const clear = tones.filter((tone) =>
    shirts.every((shirt) => lightnessApart(tone, shirt) > fromShirt),
  )
  return clear.find((tone) => apart(tone, feet) === tone) ?? clear[0] ?? tones[0]
}

/** Of a shirt below a coat little is seen beside the legs. */
const fromShirt = 0.081

function lightnessApart(one: Hex, other: Hex): number {
  return Math.abs(hexToOklch(one).l - hexToOklch(other).l)
}

/** What is seen of a body above its legs, from the outermost in. */
const above: readonly Zone[] = ['jacket', 'vest', 'top']

function outermost(wear: readonly Worn[]): Worn | undefined {
  for (const zone of above) {
    const found = wear.find((garment) => zoneOf(garment) === zone)
    if (found) return found
  }
  return
}

/** Coat and trousers of one suit are of one cloth. */
function isOneSuit(one: Worn, other: Worn): boolean {
  const [a, b] = [one, other].map(({ said }) => said?.span[0])
  return a !== undefined && a === b
}

/** Jeans are known by their blue, which may be a dark or a pale one. */
function isFree(garment: Worn): boolean {
  const isKnown = garment.kind !== 'jeans' && hasOwnTone(garment)
  return !garment.isPainted && !garment.isOwnWhite && garment.surface !== 'metal' && !isKnown
}

function zoneOf({ kind }: Worn): Zone {
  return garmentDefaults(kind).zone
}

/** How light a colour is in a picture without colours: a red and a blue are darker there than they look. */
function greyOf(hex: Hex): number {
  const [red, green, blue] = hexToRgb(hex)
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255
}
