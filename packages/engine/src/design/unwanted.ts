/** What a calling wears and this one does not: it would hide or fight what is known of the body. */
import type { Brief } from '../brief/brief.ts'
import type { GarmentKind } from '../brief/concepts.ts'
import type { Person } from './design.ts'
import { slotOf } from './plain-design.ts'
import { garmentDefaults, type Zone } from './tables/garment-defaults.ts'
import { speciesTraits } from './tables/species-traits.ts'

/** Horns want no hat that nobody asked for, wings no cloak over their roots, nor does hair of which something is said. */
export function isUnwanted(kind: GarmentKind, brief: Brief, person: Person): boolean {
  const { zone } = garmentDefaults(kind)
  return (
    (slotOf(kind) === 'head' && hasFeature(/horn|antlers/, brief, person)) ||
    (/^(?:cape|cloak)$/.test(kind) && hasFeature(/wings$/, brief, person)) ||
    (clothing.has(zone) && isOwnArmour(brief, person)) ||
    hidesSaidHair(brief, kind)
  )
}

function hasFeature(name: RegExp, brief: Brief, { species }: Person): boolean {
  const kinds = [
    ...brief.features.map(({ concept }) => concept),
    ...(speciesTraits[species].features ?? []),
  ]
  return kinds.some((kind) => name.test(kind) && !brief.forbidden.includes(kind))
}

/** Who speaks of the hair wants to see it: no helmet or hood that nobody asked for. */
function hidesSaidHair({ body: { hair } }: Brief, kind: GarmentKind): boolean {
  const isSaid = hair.styles.length > 0 || hair.colours.length > 0 || hair.length !== undefined
  return isSaid && /helmet|kabuto|hood|turban|veil/.test(kind)
}

/** What covers a body from neck to sole. */
const clothing: ReadonlySet<Zone> = new Set<Zone>([
  ...(['top', 'full', 'vest', 'jacket', 'cloak', 'armour', 'legs', 'feet', 'hands'] as const),
  ...(['wrist', 'shins', 'knees', 'shoulders'] as const),
])
const fighters =
  /adventurer|warrior|knight|paladin|mercenary|soldier|barbarian|gladiator|guard|ranger|hunter/

/** A fighting machine of whose plating something is said wears no more than its belt. */
function isOwnArmour({ body }: Brief, { species, role }: Person): boolean {
  return species === 'robot' && body.skinLooks.length > 0 && fighters.test(role ?? '')
}
