/** Tails of dragons, and of girls and boys who have one. */
import type { Brief } from '../brief/brief.ts'
import type { Feature, Hex, Person, Skin } from './design.ts'
import { isWithFace } from './kin-traits.ts'
import { speciesTraits } from './tables/species-traits.ts'

/** What grows on dragons is a dragon's. */
export function inOwnWord(feature: Feature, { species }: Person): Feature {
  const isDragon = species === 'dragonborn' && feature.kind === 'lizard_tail'
  return isDragon ? { ...feature, word: 'dragon tail' } : feature
}

/** The tail of a dragon girl is of scales like her hair, not of her skin. */
export function coatedSkin(brief: Brief, { species }: Person, skin: Skin, hair: Hex): Skin {
  const isGirl = speciesTraits[species].surface === 'scales' && isWithFace(brief)
  return isGirl && brief.body.skin.length === 0 ? { ...skin, colour: hair } : skin
}
