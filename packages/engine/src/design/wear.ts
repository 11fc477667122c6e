/** What is worn: everything the words ask for, then the role's own things where there is room, then what decency and the road require. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import { type GarmentKind, garments } from '../brief/concepts.ts'
import { offBareFeet } from './bare-feet.ts'
import { goesBareChested } from './body-plan.ts'
import type { Person } from './design.ts'
import { ensemblePieces, withNamesakes } from './ensemble-pieces.ts'
import { withHighCollars } from './high-collars.ts'
import { jewelsSaid } from './jewels.ts'
import { hidesWhatIsTold } from './kept-seen.ts'
import { traitsOf } from './kin-traits.ts'
import { namedWhole, withEpaulettes, withLooseParts, withRolledSleeves } from './loose-parts.ts'
import { fromOutfit, fromWords, type Worn } from './make-garment.ts'
import { asSaid, waistcoatOf } from './of-one-suit.ts'
import { patchOverEye } from './one-eyed.ts'
import { onOneShoulder } from './one-shoulder.ts'
import { plainShoes } from './plain-shoes.ts'
import { refined } from './refined.ts'
import { thingsSaid } from './said-twice.ts'
import type { Scheme } from './scheme.ts'
import { type OfCalling, secondCallings } from './second-calling.ts'
import { isBareInTights, overStockings, shortLegs } from './seen-stockings.ts'
import { shawlOver } from './shawl.ts'
import { barefootWith, callingsWear, goesWith, goesWithTies } from './tables/ensembles.ts'
import { alsoFills, garmentDefaults, type Zone } from './tables/garment-defaults.ts'
import { outfitOfPeople } from './tables/outfits-of-peoples.ts'
import type { OutfitItem } from './tables/role-outfits.ts'
import { speciesSigns } from './tables/species-outfits.ts'
import { isUnwanted } from './unwanted.ts'
import { goesBare, isForBathing, isOfToday, usualOutfit } from './usual-outfit.ts'
import { openWardrobe } from './wardrobe.ts'
import { isWere } from './were.ts'
import { layersSaid } from './worn-over.ts'

const allKinds: ReadonlySet<string> = new Set(Object.values(garments).flat())

/** What is worn, and what of the wishes found no place. */
export type Outfit = { worn: Worn[]; rest: BriefItem[] }

export function designWear(brief: Brief, person: Person, scheme: Scheme, seed: number): Outfit {
  const named = brief.wear.flatMap((item) => jewelsSaid(item, brief.prompt))
  const said = named.map((item) => refined(onOneShoulder(item), person))
  const { things, rest } = thingsSaid(
    said.filter((item) => allKinds.has(item.concept)),
    brief.prompt,
  )
  const context = { brief, scheme, seed }
  const { worn, taken, put, layer } = openWardrobe()
  const putUsual = (item: OutfitItem, calling?: string) => {
    if (!isForbidden(brief, item[0]) && !conflicts(item[0], worn)) {
      put({ ...fromOutfit(item, brief, scheme), ...(calling && { calling }) })
    }
  }
  const wearOneOf = ({ calling, items }: OfCalling) => {
    const before = worn.length
    for (const item of items) {
      if (!isUnwanted(item[0], brief, person, worn)) putUsual(item, calling)
      if (worn.length > before) return
    }
  }
  for (const item of things) {
    const { isOneOfSeveral } = item
    if (!layer({ ...fromWords(item, context), isOneOfSeveral })) rest.push(item)
  }
  for (const piece of ensemblePieces(person, context)) {
    if (!isForbidden(brief, piece.kind) && !conflicts(piece.kind, worn)) put(piece)
  }
  for (const waistcoat of worn.flatMap((suit) => waistcoatOf(suit, context))) put(waistcoat)
  for (const item of worn.flatMap((garment) => companions(garment, person))) putUsual(item)
  for (const second of secondCallings(brief, person)) wearOneOf(second)
  for (const item of usualOutfit(brief, person, worn, seed)) {
    const seen = overStockings(item, brief, person, worn)
    if (!isOutOfPlace(seen[0], brief, person, worn)) putUsual(seen)
  }
  for (const item of signsOf(brief, person, worn)) putUsual(item)
  const isAllowed = ([kind]: OutfitItem) => kind === 'bandeau' || !isForbidden(brief, kind)
  const needed = necessities(brief, person, worn, taken)
  for (const item of [...needed, ...shawlOver(worn, person)].filter(isAllowed)) {
    put(fromOutfit(item, brief, scheme))
  }
  const whole = withNamesakes(namedWhole(worn, context), brief)
  const alike = whole.map((garment) => asSaid(garment, worn))
  const collared = withHighCollars(alike, person)
  const layers = withLooseParts(withEpaulettes(layersSaid(collared, brief.prompt)), brief)
  return { worn: withRolledSleeves(offBareFeet(layers, brief), brief), rest }
}

function isOutOfPlace(
  kind: GarmentKind,
  brief: Brief,
  person: Person,
  worn: readonly Worn[],
): boolean {
  return isUnwanted(kind, brief, person, worn) || hidesWhatIsTold(kind, worn, person)
}

/** What a people is known by, where it is dressed as of old. */
function signsOf(brief: Brief, person: Person, worn: readonly Worn[]): readonly OutfitItem[] {
  const own = (!isOfToday(brief, worn) && speciesSigns[person.species]) || []
  return [...own, ...patchOverEye(brief, person, worn)]
}

function companions({ kind }: Worn, { role }: Person): readonly OutfitItem[] {
  const ofCalling = (role && callingsWear[role]?.[kind]) || []
  const withTie = (role === undefined && goesWithTies[kind]) || []
  return [...(goesWith[kind] ?? []), ...ofCalling, ...withTie]
}

/** A default must not hide or fight what was asked for: no closed robe over an asked-for shirt, no vest over a tunic whose colour was named. */
function conflicts(kind: GarmentKind, worn: readonly Worn[]): boolean {
  const fills = alsoFills[kind] ?? []
  const { zone } = garmentDefaults(kind)
  return worn.some((garment) => {
    const other = garmentDefaults(garment.kind).zone
    const isFilled =
      fills.includes(other) &&
      !slim.has(garment.kind) &&
      !(kind === 'scrub_top' && overScrubs.test(other))
    const isHidden = garment.isPainted && zone === 'vest' && (other === 'top' || other === 'full')
    const isSpoilt = hides[garment.kind]?.test(kind) ?? false
    const isCovered = hasDetails(garment) && covers(zone, other)
    const isArmoured = garment.said !== undefined && isUnderArmour(zone, other)
    const isBelow = isCovered || isArmoured || isCloaked(kind, garment, other)
    return garment.isAsked && (isFilled || isHidden || isSpoilt || isBelow)
  })
}

/** Nurses wear a fleece over theirs, and stockings below. */
const overScrubs = /^(?:vest|socks|jacket)$/

/** Worn with a collar as well as without. */
const slim: ReadonlySet<GarmentKind> = new Set<GarmentKind>([
  ...(['choker', 'necklace', 'pendant', 'neckerchief'] as const),
])

/** Sleeves, buttons or a badge were spoken of: nothing is worn over them that nobody asked for. */
function hasDetails({ parts = [], emblem, text, bareArm, said }: Worn): boolean {
  const isShown = emblem !== 'none' || text !== undefined || bareArm !== undefined
  return said !== undefined && (parts.length > 0 || isShown)
}

function covers(zone: Zone, other: Zone): boolean {
  if (/^(?:jacket|vest|apron|armour)$/.test(zone)) return /^(?:top|full)$/.test(other)
  return zone === 'cloak' && other === 'jacket'
}

/** Nor is a coat that was asked for hidden under a cloak. */
function isCloaked(kind: GarmentKind, { said }: Worn, other: Zone): boolean {
  return said !== undefined && other === 'jacket' && /^(?:cape|cloak)$/.test(kind)
}

/** Armour that nobody asked for is not worn over a vest or a robe that is. */
function isUnderArmour(zone: Zone, other: Zone): boolean {
  return zone === 'armour' && (other === 'vest' || other === 'full')
}

const coats = /^(?!lab_coat)(?:.*coat|.*jacket|shawl|mantle)$/
const coatsAndCapes = /^(?:.*coat|.*jacket|shawl|mantle|cape|cloak)$/
/** Falls over the hips. */
const longTops = /^(?:tunic|gambeson)$/
/** Wide sleeves and long skirts hide an armour's limbs. */
const robed = new RegExp(`${coatsAndCapes.source}|^(?:bracers|greaves|gauntlets)$`)
const courtDress = /^(?:vest|sash|belt|cape|cloak|knee_boots|tunic)$/

/** What nobody asked for is not worn over, or with, what was: a gown is seen, a suit is no court dress. */
const hides: Partial<Record<GarmentKind, RegExp>> = {
  ...{
    gown: coats,
    ball_gown: coats,
    dress: coats,
    wedding_dress: coats,
    sari: robed,
    kimono: robed,
  },
  ...{ hanfu: robed, hanbok: robed, cheongsam: coatsAndCapes },
  ...{ suit_jacket: courtDress, tailcoat: courtDress, t_shirt: /^overalls$/ },
  ...{ shorts: longTops, swim_trunks: longTops, skirt: longTops, pleated_skirt: longTops },
  ...{ long_skirt: longTops, kilt: longTops, pencil_skirt: longTops, tiered_skirt: longTops },
}

function isForbidden(brief: Brief, kind: GarmentKind): boolean {
  return brief.forbidden.includes(kind) || (isShirtless(brief) && coversChest(kind))
}

function isShirtless(brief: Brief): boolean {
  return brief.absent.some(({ words }) => /shirtless|topless|bare[- ]?chest/i.test(words))
}

function isBareChested(brief: Brief, { role, plan }: Person): boolean {
  return (
    /barbarian|gladiator|sumo_wrestler/.test(role ?? '') ||
    outfitOfPeople(brief.prompt, role)?.isBareChested ||
    goesBareChested(plan) ||
    isWere(brief) ||
    isShirtless(brief)
  )
}

/** Bare-chested means no mail either; a cloak may still hang from the shoulders. */
function coversChest(kind: GarmentKind): boolean {
  const { zone } = garmentDefaults(kind)
  return ['top', 'full', 'vest', 'jacket', 'armour'].includes(zone)
}

function necessities(
  brief: Brief,
  person: Person,
  worn: readonly Worn[],
  taken: ReadonlySet<Zone>,
): OutfitItem[] {
  if (goesBare(brief, person)) return []
  const bareChest = isBareChested(brief, person) || worn.some(({ kind }) => isForBathing(kind))
  const covered = (zone: Zone) => taken.has(zone)
  const items: OutfitItem[] = []
  if (
    !covered('top') &&
    !covered('full') &&
    !covered('armour') &&
    !(bareChest && person.presentation > 0.5)
  ) {
    items.push(
      bareChest
        ? ['bandeau', 'primary']
        : covered('jacket')
          ? ['shirt', 'light']
          : ['shirt', 'primary'],
    )
  }
  items.push(...onLegs(brief, person, worn, taken))
  const barefoot =
    traitsOf(brief, person.species).barefoot ||
    isWere(brief) ||
    brief.forbidden.includes('boots') ||
    person.role === 'sumo_wrestler' ||
    person.role === 'caveman' ||
    worn.some(({ kind }) => barefootWith.has(kind))
  if (!covered('feet') && !barefoot) items.push(plainShoes(person, worn, isOfToday(brief, worn)))
  return items
}

function onLegs(
  brief: Brief,
  person: Person,
  worn: readonly Worn[],
  taken: ReadonlySet<Zone>,
): OutfitItem[] {
  if (taken.has('full') || taken.has('trunks')) return []
  if (isBareInTights(worn)) return [[shortLegs(brief, person, worn), 'dark']]
  return taken.has('legs') ? [] : [overStockings(['trousers', 'dark'], brief, person, worn)]
}
