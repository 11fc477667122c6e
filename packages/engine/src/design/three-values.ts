/** A figure reads in grey when it has a light, a middle and a dark: where one lacks, what nobody coloured becomes it. */
import { hexToOklch, oklchToHex } from '../math/colour.ts'
import { apart, hasOwnTone, touches } from './contrast.ts'
import type { Hex } from './design.ts'
import type { Worn } from './make-garment.ts'
import type { Scheme } from './scheme.ts'
import { garmentDefaults } from './tables/garment-defaults.ts'

/** Smaller things do not count as a value of the figure, in shares of it. */
const leastArea = 0.07

/** How light the lightest must be at least and the darkest at most (art direction: three greys near .25, .55 and .85). */
const bounds = { light: 0.74, dark: 0.44 }
const goals = { light: 0.86, dark: 0.27 }
/** A tone that was chosen stays recognisable: it goes no further than this. */
const mostShift = 0.32

/** `bare`: skin and hair, as far as they are seen. */
export function spreadValues(wear: readonly Worn[], scheme: Scheme, bare: readonly Hex[]): Worn[] {
  const seen = [...wear.filter(isLarge).map(({ colours }) => colours.main), ...bare].map(lightness)
  let spread = [...wear]
  if (!seen.some((l) => l >= bounds.light)) spread = withValue(spread, scheme, goals.light)
  if (!seen.some((l) => l <= bounds.dark)) spread = withValue(spread, scheme, goals.dark)
  return spread
}

/** Moves the one that is nearest to a lightness and may have it; as they were when none may. */
function withValue(wear: Worn[], scheme: Scheme, goal: number): Worn[] {
  const shift = (garment: Worn) => Math.abs(lightness(garment.colours.main) - goal)
  const free = wear
    .filter((garment) => isFree(garment) && (shift(garment) <= mostShift || isUnder(garment, wear)))
    .sort((a, b) => shift(a) - shift(b))
  for (const garment of free) {
    const { c, h } = hexToOklch(garment.colours.main)
    const main = scheme.allowed(oklchToHex({ l: goal, c: c * 0.7, h }))
    const neighbours = wear
      .filter((other) => other !== garment && touches(zoneOf(garment), zoneOf(other)))
      .map(({ colours }) => colours.main)
    if (apart(main, neighbours) !== main) continue
    const moved = { ...garment, colours: { ...garment.colours, main } }
    return wear.map((other) => (other === garment ? moved : other))
  }
  return wear
}

/** Neither asked for, nor known by its colour, nor of a stuff that has its own; a hood goes with its cloak. */
function isFree(garment: Worn): boolean {
  const isCloth = garment.slot !== 'head' && /^(cloth|silk|knit)$/.test(garment.surface)
  return (
    isCloth && isLarge(garment) && !garment.isPainted && !garment.isOwnWhite && !hasOwnTone(garment)
  )
}

/** Linen below a coat or armour may have any tone. */
function isUnder(garment: Worn, wear: readonly Worn[]): boolean {
  const isOver = ({ kind }: Worn) => /^(jacket|armour|vest)$/.test(garmentDefaults(kind).zone)
  return zoneOf(garment) === 'top' && wear.some(isOver)
}

function isLarge(garment: Worn): boolean {
  return garmentDefaults(garment.kind).area >= leastArea
}

function zoneOf({ kind }: Worn) {
  return garmentDefaults(kind).zone
}

function lightness(hex: Hex): number {
  return hexToOklch(hex).l
}
