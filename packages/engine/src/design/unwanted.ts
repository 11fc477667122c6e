/** What a calling wears and this one does not: it would hide or fight what is known of the body. */
import type { Brief } from '../brief/brief.ts'
import type { GarmentKind } from '../brief/concepts.ts'
import { isBarefoot } from './bare-feet.ts'
import type { Person } from './design.ts'
import { isBrowMarked } from './jewels.ts'
import type { Worn } from './make-garment.ts'
import { slotOf } from './plain-design.ts'
import { garmentDefaults, type Zone } from './tables/garment-defaults.ts'
import { speciesTraits } from './tables/species-traits.ts'
import { isWere } from './were.ts'

/** Horns want no hat that nobody asked for, wings no cloak over their roots, nor does hair of which something is said; who wears a jumper wears no bracers with it. */
export function isUnwanted(
  kind: GarmentKind,
  brief: Brief,
  person: Person,
  worn: readonly Worn[],
): boolean {
  const { zone } = garmentDefaults(kind)
  return (
    (slotOf(kind) === 'head' && hasFeature(/horn|antlers/, brief, person)) ||
    (slotOf(kind) === 'head' && kind !== 'mushroom_cap' && person.species === 'mushroomfolk') ||
    (/^(?:cape|cloak)$/.test(kind) && hasFeature(/wings$/, brief, person)) ||
    (clothing.has(zone) && isOwnArmour(brief, person)) ||
    (linen.has(zone) && machine.test(person.species)) ||
    (clothing.has(zone) && zone !== 'legs' && isWere(brief)) ||
    (zone === 'socks' && isBarefoot(brief)) ||
    hidesSaidHair(brief, kind) ||
    (hidesBrow.test(kind) && isBrowMarked(brief)) ||
    hidesSaidTop(kind, brief, worn) ||
    (ofOldTimes.test(kind) && worn.some((other) => other.isAsked && ofToday.test(other.kind))) ||
    (kind === 'goggles' && worn.some((other) => other.isAsked && ofSites.test(other.kind)))
  )
}

/** Clothes of our own time, and what an adventurer of old would wear over them. */
const ofToday =
  /^(?:t_shirt|tank_top|hoodie|sweater|turtleneck|polo_shirt|jersey|jeans|cargo_trousers|suit_jacket|raincoat|parka|(?:bomber|varsity|biker|denim|puffer|track)_jacket)$/
/** Of building sites: an inventor's brass goggles are of another century. */
const ofSites = /^(?:hard_hat|hi_vis_vest)$/
const ofOldTimes = /^(?:cape|cloak|leather_armor|bracers|pauldrons|tiara|hood|quiver|gorget)$/

function hasFeature(name: RegExp, brief: Brief, { species }: Person): boolean {
  const kinds = [
    ...brief.features.map(({ concept }) => concept),
    ...(speciesTraits[species].features ?? []),
  ]
  return kinds.some((kind) => name.test(kind) && !brief.forbidden.includes(kind))
}

/** Who speaks of the hair wants to see it: no helmet or hood that nobody asked for, and no hat on what stands up. */
function hidesSaidHair({ body: { hair } }: Brief, kind: GarmentKind): boolean {
  const isSaid = hair.styles.length > 0 || hair.colours.length > 0 || hair.length !== undefined
  if (isSaid && /helmet|kabuto|hood|turban|veil|beanie/.test(kind)) return true
  const isBald = hair.length === 'bald' || hair.styles.some(({ concept }) => concept === 'bald')
  if (isBald && /^(?:cap|beanie|bandana)$/.test(kind)) return true
  return hair.styles.some(({ concept }) => standsUp.test(concept)) && hats.test(kind)
}

const hidesBrow =
  /hat$|cap$|hood|helmet|headband|bandana|beanie|turban|kabuto|veil|beret|fedora|tricorn/

const standsUp =
  /^(?:afro|afro_puffs|mohawk|\w*hawk|pompadour|quiff|space_buns|bun|top_knot|bun_tails|beehive|bantu_knots|high_top_fade|flat_top|pineapple_puff|hair_loops|crown_braid|victory_rolls|spiky)$/
const hats =
  /(?:_|^)(?:hat|cap|beret|beanie|fedora|tricorn|fez|sombrero|ushanka|mortarboard|mitre|hennin|souwester|deerstalker|shako)$/

/** A pink hoodie that is asked for is not worn under a blazer that is not. */
function hidesSaidTop(kind: GarmentKind, { wear }: Brief, worn: readonly Worn[]): boolean {
  const { zone } = garmentDefaults(kind)
  const covers = /^(?:jacket|cloak)$/.test(zone) || /mantle|cape/.test(kind)
  if (!covers) return false
  const isSaid = worn.some((other) => other.isAsked && forShow.test(other.kind))
  return isSaid || wear.some(({ name }) => /hawaiian|aloha/i.test(name))
}

const forShow = /^(?:hoodie|sweater|turtleneck|jersey)$/

/** What covers a body from neck to sole. */
const clothing: ReadonlySet<Zone> = new Set<Zone>([
  ...(['top', 'full', 'vest', 'jacket', 'cloak', 'armour', 'legs', 'feet', 'hands'] as const),
  ...(['wrist', 'shins', 'knees', 'shoulders'] as const),
])
/** What a machine has no need of: it wears the signs of its calling over its shell, and what it is asked to. */
const linen: ReadonlySet<Zone> = new Set<Zone>(['top', 'legs', 'socks', 'feet', 'hands', 'shins'])
const machine = /^(?:robot|mecha)$/

const fighters =
  /adventurer|warrior|knight|paladin|mercenary|soldier|barbarian|gladiator|guard|ranger|hunter/

/** A fighting machine of whose plating something is said wears no more than its belt. */
function isOwnArmour({ body }: Brief, { species, role }: Person): boolean {
  return species === 'robot' && body.skinLooks.length > 0 && fighters.test(role ?? '')
}
