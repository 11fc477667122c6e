/** A figure reads in grey when it has a light, a middle and a dark: where one lacks, what nobody coloured becomes it. */
import { hexToOklch, oklchToHex } from '../math/colour.ts'
import { apart, hasOwnTone, touches } from './contrast.ts'
import type { Hex } from './design.ts'
import { withLegsApart } from './legs-apart.ts'
import type { Worn } from './make-garment.ts'
import { colourOfPart } from './own-parts.ts'
import type { Scheme } from './scheme.ts'
import { garmentDefaults } from './tables/garment-defaults.ts'

/** Smaller things do not count as a value of the figure, in shares of it. */
const leastArea = 0.07

/** How light the lightest must be at least and the darkest at most (art direction: three greys near .25, .55 and .85). */
const bounds = { light: 0.74, dark: 0.44 }
const goals = { light: 0.86, dark: 0.27 }
/** A tone that was chosen stays recognisable: it goes no further than this. */
const mostShift = 0.32

/** All that is done for the values of a figure: linings and legs are seen apart from what is beside them. */
export function withValues(wear: readonly Worn[], scheme: Scheme, bare: readonly Hex[]): Worn[] {
  return withLiningsApart(withLegsApart(spreadValues(wear, scheme, bare), scheme), scheme)
}

/** `bare`: skin and hair, as far as they are seen. */
export function spreadValues(wear: readonly Worn[], scheme: Scheme, bare: readonly Hex[]): Worn[] {
  const lacks = lacking(wear, bare)
  let spread = [...wear]
  if (lacks.light) {
    spread = withValue(spread, scheme, goals.light)
    if (lacking(spread, bare).light) spread = withLightSecond(spread, scheme)
  }
  return lacks.dark ? withValue(spread, scheme, goals.dark) : spread
}

/** Which of the values is nowhere to be seen on a figure. */
export function lacking(
  wear: readonly Worn[],
  bare: readonly Hex[],
): { light: boolean; dark: boolean } {
  const seen = [...wear.filter(isLarge).map(({ colours }) => colours.main), ...bare].map(lightness)
  return {
    light: !seen.some((l) => l >= bounds.light),
    dark: !seen.some((l) => l <= bounds.dark),
  }
}

/**
 * Where no cloth may be light, what is seen beside it may: the lining of a cloak, the blouse below a sari, of the hue of
 * its border, else the lines of a print, whose bands keep to its hue.
 */
function withLightSecond(wear: Worn[], scheme: Scheme): Worn[] {
  const lit = (hex: Hex, l: number, chroma: number) => {
    const { c, h } = hexToOklch(hex)
    return scheme.allowed(oklchToHex({ l, c: c * chroma, h }))
  }
  const cloak = wear.find((garment) => zoneOf(garment) === 'cloak' && !isSaid(garment, 'lining'))
  const print = wear.find(
    (garment) => isLarge(garment) && isFigured(garment) && !isSaid(garment, 'trim'),
  )
  const sari = wear.find((garment) => garment.kind === 'sari' && !isSaid(garment, 'accent'))
  const chosen = cloak ?? sari ?? print
  if (chosen === undefined) return wear
  const { main, trim } = chosen.colours
  const second = () => {
    if (chosen === cloak) return { lining: lit(main, 0.8, 0.8) }
    if (chosen === sari) return { accent: lit(trim, 0.91, 0.5) }
    return { trim: lit(main, 0.68, 0.85), accent: lit(main, 0.93, 0.15) }
  }
  const moved = { ...chosen, colours: { ...chosen.colours, ...second() } }
  return wear.map((garment) => (garment === chosen ? moved : garment))
}

/** Whether words chose the second colour of a garment. */
function isSaid({ said }: Worn, colour: keyof typeof secondParts): boolean {
  if (said === undefined) return false
  return said.colours.length > 1 || colourOfPart(said, secondParts[colour]) !== undefined
}

const secondParts = {
  lining: /lining|inside|interior/,
  trim: /trim|edge|hem|border|piping|pattern/,
  accent: /emblem|pattern|embroider|gem|accent|blouse|choli/,
}

function isFigured({ pattern }: Worn): boolean {
  return pattern !== 'plain' && pattern !== 'piped'
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

/** Lightness up to which a lining is dark, and how far it must be from legs and boots before it. */
const darkLining = { most: 0.45, least: 0.11 }
/** Length from which a gown hides what is worn on legs and feet. */
const toFeet = 0.8
/** Open in front, so that their inside is behind the legs. */
const openLined = /cloak|cape|coat/

/** Legs and boots before a lining as dark are lost in it: the lining is moved off them, unless words chose it. */
function withLiningsApart(wear: readonly Worn[], scheme: Scheme): Worn[] {
  // Below a gown neither is seen.
  if (wear.some((garment) => zoneOf(garment) === 'full' && garment.length >= toFeet))
    return [...wear]
  const before = wear
    .filter((garment) => isLarge(garment) && /^(?:legs|feet|armour)$/.test(zoneOf(garment)))
    .map(({ colours }) => colours.main)
  return wear.map((garment) => {
    const { l } = hexToOklch(garment.colours.lining)
    const isLost = before.some((hex) => Math.abs(lightness(hex) - l) < darkLining.least)
    const isOpen =
      openLined.test(garment.kind) && l <= darkLining.most && !isSaid(garment, 'lining')
    if (!isOpen || !isLost) return garment
    const lining = scheme.allowed(apart(garment.colours.lining, before))
    return { ...garment, colours: { ...garment.colours, lining } }
  })
}
