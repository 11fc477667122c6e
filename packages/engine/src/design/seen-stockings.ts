/** Stockings that were asked for are seen: long trousers and high boots that nobody asked for give way to what ends above the calf. */

import type { Brief } from '../brief/brief.ts'
import type { GarmentKind } from '../brief/concepts.ts'
import type { Person } from './design.ts'
import type { Worn } from './make-garment.ts'
import { plainShoes } from './plain-shoes.ts'
import { garmentDefaults } from './tables/garment-defaults.ts'
import type { OutfitItem } from './tables/role-outfits.ts'
import { isOfToday } from './usual-outfit.ts'

const stockings = /^(?:stockings|knee_socks)$/
const longLegs =
  /^(?:(?:.*_)?trousers|jeans|hakama|sweatpants|leggings|chaps|long_skirt|tiered_skirt)$/
const highBoots = /^(?:knee_boots|thigh_boots|riding_boots|boots|cowboy_boots)$/
const longTops = /^(?:tunic|gambeson|doublet|surcoat|tabard|leotard|bodysuit)$/
const sheer = /\b(?:tights|fishnets?|pantyhose|nylons)\b/i

/** A usual piece of dress as it is worn over stockings; itself where it hides none. */
export function overStockings(
  item: OutfitItem,
  brief: Brief,
  person: Person,
  worn: readonly Worn[],
): OutfitItem {
  if (!worn.some(({ kind, isAsked }) => isAsked && stockings.test(kind))) return item
  const [kind, tone] = item
  if (longLegs.test(kind)) return [shortLegs(brief, person, worn), tone]
  return highBoots.test(kind) ? plainShoes(person, worn, isOfToday(brief, worn)) : item
}

/** Tights show the legs, and are no trousers: what ends above the calf goes over them. */
export function goesOverTights({ kind }: Worn, worn: readonly Worn[]): boolean {
  return garmentDefaults(kind).zone === 'legs' && !longLegs.test(kind) && isInTights(worn)
}

/** Nothing but tights is on the legs, and no long top over them. */
export function isBareInTights(worn: readonly Worn[]): boolean {
  return isInTights(worn) && !worn.some(({ kind }) => longTops.test(kind))
}

function isInTights(worn: readonly Worn[]): boolean {
  const onLegs = worn.filter(({ kind }) => garmentDefaults(kind).zone === 'legs')
  return (
    onLegs.length > 0 &&
    onLegs.every(({ kind, said }) => kind === 'leggings' && sheer.test(said?.words ?? ''))
  )
}

/** What legs in stockings or tights are shown below. */
export function shortLegs(brief: Brief, person: Person, worn: readonly Worn[]): GarmentKind {
  if (person.presentation < 0.5) return 'skirt'
  return isOfToday(brief, worn) || /student|school/.test(person.role ?? '') ? 'shorts' : 'breeches'
}
