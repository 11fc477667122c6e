/** The colours of what is worn beside each other, and beside skin and hair: what the words leave open gives way. */
import type { Brief } from '../brief/brief.ts'
import { separate } from './contrast.ts'
import type { Hair, Person, Skin } from './design.ts'
import { glovesOffSkin } from './gloves-off-skin.ts'
import { inGraveClothes } from './grave-clothes.ts'
import { matchHybrid } from './hybrid-colours.ts'
import { keepFrom } from './kept-from.ts'
import type { Worn } from './make-garment.ts'
import { offDarkSkin } from './off-dark-skin.ts'
import { offLower } from './off-lower.ts'
import type { LowerBody } from './plans.ts'
import type { Scheme } from './scheme.ts'
import { withBadgeSaid, withoutHiddenBadges, withSeenEmblems } from './seen-emblem.ts'
import { withValues } from './three-values.ts'
import { withWholePalette } from './whole-palette.ts'

type Wearer = {
  brief: Brief
  scheme: Scheme
  person: Person
  skin: Skin
  hair: Hair
  lower: LowerBody | undefined
  /** Whether colours may be moved for the values of the whole. */
  isFree: boolean
}

/** Hair that is longer falls over what is worn on the back. */
const longHair = 1.3

export function settleWear(
  worn: readonly Worn[],
  { brief, scheme, person, skin, hair, lower, isFree }: Wearer,
): Worn[] {
  const bare = [skin.colour, ...(hair.style === 'bald' ? [] : [hair.colour])]
  const isLong = hair.length > longHair
  const apart = separate(offLower(worn, lower, scheme), scheme, {
    hair: hair.colour,
    skin: skin.colour,
    isLong,
  })
  const clear = inGraveClothes(glovesOffSkin(apart), brief, person)
  const spread = isFree ? offDarkSkin(withValues(clear, scheme, bare), skin, scheme) : clear
  const fitted = matchHybrid(spread, person, lower, skin.colour)
  const dyed = withWholePalette(fitted, brief.themeColours, [skin.colour, skin.second, hair.colour])
  const badged = withBadgeSaid(withoutHiddenBadges(dyed, hair), brief)
  return keepFrom(withSeenEmblems(badged), brief)
}
