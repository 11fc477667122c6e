/** A badge is seen on its cloth: it takes a colour of the rest of the outfit, or black or white. */
import { hexToOklch } from '../math/colour.ts'
import type { Hex } from './design.ts'
import type { Worn } from './make-garment.ts'
import { colourOfPart } from './own-parts.ts'

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

function isInkSaid({ said }: Worn): boolean {
  return said !== undefined && colourOfPart(said, /emblem|pattern|accent/) !== undefined
}

function isSeen(ink: Hex, cloth: Hex): boolean {
  return Math.abs(hexToOklch(ink).l - hexToOklch(cloth).l) >= leastApart
}
