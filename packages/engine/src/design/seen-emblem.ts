/** A badge is seen on its cloth: it takes a colour of the rest of the outfit, or black or white. */

import type { Brief } from '../brief/brief.ts'
import { hexToOklch } from '../math/colour.ts'
import type { Hair, Hex } from './design.ts'
import { emblemSaid, pictureOf } from './emblem-words.ts'
import type { Worn } from './make-garment.ts'
import { colourOfPart } from './own-parts.ts'
import { garmentDefaults, type Zone } from './tables/garment-defaults.ts'

/** Difference in lightness below which a badge is lost on its cloth. */
const leastApart = 0.24

export function withSeenEmblems(wear: readonly Worn[]): Worn[] {
  // What the words paint comes before what was chosen to go with it.
  const others = [...wear.filter(({ isPainted }) => isPainted), ...wear]
  const inks = others.map(({ colours }) => colours.main)
  return wear.map((garment) => {
    const { emblem, colours, sign } = garment
    if (emblem === 'none' || sign || isInkSaid(garment) || isSeen(colours.accent, colours.main))
      return garment
    const accent = [...inks, '#f4f1e8', '#2a2730'].find((ink) => isSeen(ink, colours.main))
    return accent === undefined ? garment : { ...garment, colours: { ...colours, accent } }
  })
}

/** What bears its badge between the shoulders. */
const backs = /^(?:robe|haori|kimono|hanfu|coat)$/
const overBacks = /^(?:mantle|cape|cloak|shawl|backpack)$/
/** Hair that is longer hangs over it. */
const longHair = 0.45

/** A badge that nobody asked for is left out where hair or a mantle would leave a corner of it to be seen. */
export function withoutHiddenBadges(wear: readonly Worn[], hair: Hair): Worn[] {
  const isHidden = hair.length > longHair || wear.some(({ kind }) => overBacks.test(kind))
  return wear.map((garment) => {
    const isSaid = garment.said !== undefined && emblemSaid(garment.said) !== undefined
    return isHidden && !isSaid && backs.test(garment.kind)
      ? { ...garment, emblem: 'none' }
      : garment
  })
}

/** Zones that show a badge on the chest, outermost first. */
const chests: readonly Zone[] = ['armour', 'vest', 'full', 'top', 'jacket']

/** 'A star emblem on her chest' is on what is worn there, whoever chose it. */
export function withBadgeSaid(wear: readonly Worn[], { features }: Brief): Worn[] {
  const said = features.find(({ concept }) => concept === 'emblem')
  const emblem = said && pictureOf([said.name, ...said.modifiers])
  const zones = chests.filter((zone) => wear.some((garment) => isOfZone(garment, zone)))
  const bearer = wear.find((garment) => isOfZone(garment, zones[0]))
  if (emblem === undefined || bearer === undefined) return [...wear]
  const sign = said?.colours[0]?.hex
  return wear.map((garment) =>
    garment === bearer
      ? { ...garment, emblem, ...(sign && { sign, colours: { ...garment.colours, accent: sign } }) }
      : garment,
  )
}

function isOfZone({ kind }: Worn, zone: Zone | undefined): boolean {
  return garmentDefaults(kind).zone === zone
}

function isInkSaid({ said }: Worn): boolean {
  return said !== undefined && colourOfPart(said, /emblem|pattern|accent/) !== undefined
}

function isSeen(ink: Hex, cloth: Hex): boolean {
  return Math.abs(hexToOklch(ink).l - hexToOklch(cloth).l) >= leastApart
}
