/** Who has a second calling wears one telling thing of it: a witch who keeps bees has a beekeeper's gloves. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import type { GarmentKind, RoleKind } from '../brief/concepts.ts'
import type { Person } from './design.ts'
import { isRankOf, saysLittle } from './leading-role.ts'
import { hasOutfit } from './person.ts'
import { garmentDefaults, type Zone } from './tables/garment-defaults.ts'
import type { OutfitItem } from './tables/role-outfits.ts'
import { callingName } from './title.ts'
import { outfitsOf } from './usual-outfit.ts'

/** Callings beside the first that are dressed for. */
const mostOthers = 2

/** Where a calling is known by, the most telling first. What is worn on trunk and legs stays the first calling's. */
const tellingZones: readonly Zone[] = [
  ...(['head', 'apron', 'face', 'vest', 'neck', 'hands', 'bag', 'belt', 'wrist', 'cloak'] as const),
  ...(['jacket', 'braces', 'feet'] as const),
]

export type OfCalling = { calling: string; items: readonly OutfitItem[] }

/** For every calling but the one that dresses the character, what may tell of it, best first. */
export function secondCallings(brief: Brief, person: Person): OfCalling[] {
  const { roles } = brief.subject
  const others = roles.filter(
    (role) =>
      hasOutfit(role) &&
      role.concept !== person.role &&
      !saysLittle(role) &&
      !isRankOf(role, roles),
  )
  return others.slice(0, mostOthers).map((role) => ({
    calling: callingName(role, brief),
    items: tellingItems(role, person),
  }))
}

/** 'Beekeeper’s gloves', 'Cowboy hat'. */
export function labelOfCalling(calling: string, kind: GarmentKind): string {
  const word = garmentDefaults(kind).word.toLowerCase()
  const words = word.startsWith(calling) ? word : `${calling}’s ${word}`
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** What takes the place of nothing that the first calling is known by comes first. */
function tellingItems({ concept }: BriefItem, person: Person): OutfitItem[] {
  // hasOutfit has shown that it is a key.
  const outfit = outfitOf(concept as RoleKind, person)
  const first = person.role === undefined ? [] : outfitOf(person.role, person).map(zoneOf)
  const items = tellingZones.flatMap((zone) => outfit.filter((item) => zoneOf(item) === zone))
  const isInPlace = (item: OutfitItem) => first.includes(zoneOf(item))
  return [...items.filter((item) => !isInPlace(item)), ...items.filter(isInPlace)]
}

function outfitOf(role: RoleKind, person: Person): readonly OutfitItem[] {
  return outfitsOf(role, person)[0] ?? []
}

function zoneOf([kind]: OutfitItem): Zone {
  return garmentDefaults(kind).zone
}
