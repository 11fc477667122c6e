/** What somebody of a calling, a people or an age wears where the words leave it open. */
import type { Brief } from '../brief/brief.ts'
import type { GarmentKind, RoleKind } from '../brief/concepts.ts'
import { randomStream } from '../math/random.ts'
import { goesBareChested } from './body-plan.ts'
import type { Person } from './design.ts'
import { genreDress } from './genre-dress.ts'
import type { Worn } from './make-garment.ts'
import { isPartInStory } from './person.ts'
import { isSmall } from './plain-shoes.ts'
import { childrensOutfits, elderlyOutfits, everydayOutfits } from './tables/everyday-outfits.ts'
import { garmentDefaults } from './tables/garment-defaults.ts'
import { outfitOfPeople } from './tables/outfits-of-peoples.ts'
import { type OutfitItem, roleOutfits } from './tables/role-outfits.ts'
import { speciesOutfits } from './tables/species-outfits.ts'

export function usualOutfit(
  brief: Brief,
  person: Person,
  worn: readonly Worn[],
  seed: number,
): readonly OutfitItem[] {
  const choice = randomStream(seed, 'outfit').next()
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(choice * list.length)]
  const own = outfitOfPeople(brief.prompt, person.role)
  if (own && !(person.role === undefined && isDressed(worn)))
    return (person.presentation > 0.5 && own.masculine) || own.wear
  // A villain in a pinstripe suit wears no mask and cape.
  if (person.role && !(worn.length > 0 && isPartInStory(brief)))
    return pick(outfitsOf(person.role, person))
  return usualOfKin(brief, person, worn, pick)
}

type Pick = <Item>(list: readonly Item[]) => Item

function usualOfKin(
  brief: Brief,
  person: Person,
  worn: readonly Worn[],
  pick: Pick,
): readonly OutfitItem[] {
  if (isDressed(worn) || goesBare(brief, person) || goesBareChested(person.plan)) return []
  const ofGenre = genreDress(brief, person)
  if (ofGenre) return pick(ofGenre)
  const ofSpecies = speciesOutfits[person.plan === 'ghost' ? 'ghost' : person.species]
  const usual = outfitsOfToday(person)
  const { feminine, masculine } = ofSpecies && !isOfToday(brief, worn) ? ofSpecies : usual
  return pick(person.presentation < 0.5 ? feminine : masculine)
}

function isDressed(worn: readonly Worn[]): boolean {
  return (
    worn.length >= 3 ||
    worn.some(({ kind }) => garmentDefaults(kind).zone === 'full' || isForBathing(kind))
  )
}

export function outfitsOf(
  role: RoleKind,
  { presentation }: Person,
): readonly (readonly OutfitItem[])[] {
  const { wear, masculine } = roleOutfits[role]
  return presentation > 0.5 && masculine ? masculine : wear
}

function outfitsOfToday({ age }: Person): typeof everydayOutfits {
  if (age === 'elder') return elderlyOutfits
  return isSmall(age) ? childrensOutfits : everydayOutfits
}

const modern =
  /^(?:t_shirt|tank_top|hoodie|sweater|turtleneck|polo_shirt|jersey|jeans|shorts|cargo_trousers|track_trousers|sneakers|cap|beanie|headphones|sunglasses|.*_jacket|backpack)$/

/** An elf in a hoodie, or of a neon city, buys the rest where everybody does. */
export function isOfToday({ motifs }: Brief, worn: readonly Worn[]): boolean {
  return (
    motifs.some((motif) => /neon|cyber|tech|circuit|modern|school/.test(motif)) ||
    worn.some(({ kind }) => modern.test(kind))
  )
}

export function isForBathing(kind: GarmentKind): boolean {
  return kind === 'swim_trunks' || kind === 'briefs' || kind === 'grass_skirt'
}

export function goesBare({ features }: Brief, person: Person): boolean {
  const isWound = features.some(({ concept, place }) => concept === 'bandage' && place === 'body')
  return isWound || /^(?:skeleton|robot|mecha|golem|elemental|mummy)$/.test(person.species)
}
