/** The part of the vocabulary that can be seen: beings, things, hair, animals, and the families of them. */
import type { Slot } from '../concepts.ts'
import {
  beards,
  companions,
  ensembles,
  features,
  garments,
  hairStyles,
  props,
  roles,
  species,
} from '../concepts.ts'
import { animalKinds } from '../lexicon/animal-kinds.ts'
import { armourWords } from '../lexicon/armour.ts'
import { attireWords, ensembleWords } from '../lexicon/attire.ts'
import { callingWords } from '../lexicon/callings.ts'
import { manyCallings } from '../lexicon/callings-of-many-walks.ts'
import { carriedWords } from '../lexicon/carried-things.ts'
import { clothesWords } from '../lexicon/clothes.ts'
import { formWords } from '../lexicon/daily-things.ts'
import { everydayDress } from '../lexicon/everyday/dress.ts'
import { everydayBeards, everydayHair } from '../lexicon/everyday/hair.ts'
import { everydayMarks, everydayTold } from '../lexicon/everyday/marks.ts'
import { everydayThings } from '../lexicon/everyday/things.ts'
import { families } from '../lexicon/families.ts'
import { featureWords } from '../lexicon/features.ts'
import { folkBeings } from '../lexicon/folk/beings.ts'
import { folkCallings } from '../lexicon/folk/callings.ts'
import { folkBeards, folkHair } from '../lexicon/folk/hair.ts'
import { folkMarks, folkTold } from '../lexicon/folk/marks.ts'
import { furnitureWords } from '../lexicon/furniture.ts'
import { beardWords, hairWords } from '../lexicon/hair.ts'
import { headwearWords } from '../lexicon/headwear.ts'
import { legendMen, legendWomen } from '../lexicon/legend-people.ts'
import { objectWords } from '../lexicon/objects.ts'
import { propWords } from '../lexicon/props.ts'
import { rememberedMen, rememberedWomen } from '../lexicon/remembered-people.ts'
import { roleWords } from '../lexicon/roles.ts'
import { speciesWords } from '../lexicon/species.ts'
import { companionWords, settingWords } from '../lexicon/surroundings.ts'
import { toldFeatureWords } from '../lexicon/told.ts'
import { undrawnThings } from '../lexicon/undrawn-things.ts'
import { weaponWords } from '../lexicon/weapons.ts'
import {
  workCallings,
  workDress,
  workHair,
  workThings,
  workTold,
} from '../lexicon/work-and-school.ts'
import { worldBeings } from '../lexicon/world/beings.ts'
import { worldCallings } from '../lexicon/world/callings.ts'
import { worldDress } from '../lexicon/world/dress.ts'
import { worldThings } from '../lexicon/world/things.ts'
import { worldMarks } from '../lexicon/world/told.ts'
import type { Thing } from './entry.ts'
import { phrasesOf } from './read-table.ts'
import type { Draft } from './vocabulary-forms.ts'
import { entryFor, isPluralPhrase } from './vocabulary-forms.ts'

/** Everything that can be drawn, and the families of it. */
export function addDrawable(draft: Draft): void {
  addThings(draft, speciesWords, species, 'species', 'who')
  addThings(draft, { ...roleWords, ...callingWords }, roles, 'role', 'who')
  // A bare horseshoe is a smith's before it is a moustache.
  addThings(draft, { horseshoe: carriedWords.horseshoe }, ['horseshoe'], 'prop', 'thing')
  addThings(draft, featureWords, features, 'feature', 'thing')
  addThings(draft, beardWords, beards, 'beard', 'thing')
  addWorn(draft)
  addThings(draft, furnitureWords, Object.keys(furnitureWords), 'prop', 'thing')
  addThings(draft, formWords, Object.keys(formWords), 'prop', 'thing')
  addThings(draft, { told: `${undrawnThings},${workTold}` }, ['told'], 'prop', 'thing')
  addThings(draft, { ...propWords, ...weaponWords, ...objectWords }, props, 'prop', 'thing')
  addWorld(draft)
  addHair(draft)
  addAnimals(draft)
  addThings(draft, toldFeatureWords, Object.keys(toldFeatureWords), 'feature', 'thing')
  addThings(draft, worldMarks, Object.keys(worldMarks), 'feature', 'thing')
  addEveryday(draft)
  addFolk(draft)
  addWork(draft)
  for (const { words } of phrasesOf(settingWords)) {
    entryFor(draft, words).thing ??= { slot: 'setting', concept: words, implied: [], plural: false }
  }
  for (const [name, family] of Object.entries(families))
    addFamily(draft, name, family.words, family.slot)
}

function addThings(
  draft: Draft,
  table: Record<string, string>,
  names: readonly string[],
  slot: Slot,
  sense: 'thing' | 'who',
): void {
  for (const concept of names) {
    const one: Thing = { slot, concept, implied: nothing, plural: false }
    const many: Thing = { ...one, plural: true }
    for (const { words, implied } of phrasesOf(
      `${table[concept] ?? ''},${concept.replaceAll('_', ' ')}`,
    )) {
      const number = isPluralPhrase(words) ? many : one
      entryFor(draft, words)[sense] ??= implied.length === 0 ? number : { ...number, implied }
    }
  }
}

/** Words that imply no more share this, and the thing they name. */
const nothing: string[] = []

function addAnimals(draft: Draft): void {
  for (const concept of companions) {
    for (const { words, implied } of phrasesOf(companionWords[concept])) {
      entryFor(draft, words).animal ??= { concept, implied, plural: isPluralPhrase(words) }
    }
  }
  for (const { shape: concept, words: names } of animalKinds) {
    for (const { words, implied } of phrasesOf(names)) {
      entryFor(draft, words).animal ??= { concept, implied, plural: isPluralPhrase(words) }
    }
  }
}

function addWorn(draft: Draft): void {
  const worn: Record<string, string> = {
    ...clothesWords,
    ...armourWords,
    ...headwearWords,
    ...attireWords,
  }
  addThings(draft, ensembleWords, ensembles, 'full', 'thing')
  for (const slot of [
    'head',
    'face',
    'neck',
    'waist',
    'hands',
    'armour',
    'feet',
    'legs',
    'outer',
    'full',
    'torso',
  ] as const) {
    addThings(draft, worn, garments[slot], slot, 'thing')
  }
}

/** Tables that only add to what the others list. */
function addWorld(draft: Draft): void {
  addThings(draft, worldDress, ensembles, 'full', 'thing')
  // Object.entries widens the keys to string; they are slots.
  for (const [slot, kinds] of Object.entries(garments) as [Slot, readonly string[]][])
    addThings(draft, worldDress, kinds, slot, 'thing')
  addThings(draft, worldThings, props, 'prop', 'thing')
  addThings(draft, worldBeings, species, 'species', 'who')
  addThings(draft, worldCallings, roles, 'role', 'who')
}

/** What people call things in their own words; every table above has the first say. */
function addEveryday(draft: Draft): void {
  addThings(draft, everydayDress, ensembles, 'full', 'thing')
  for (const [slot, kinds] of Object.entries(garments) as [Slot, readonly string[]][])
    addThings(draft, everydayDress, kinds, slot, 'thing')
  addThings(draft, everydayThings, props, 'prop', 'thing')
  addThings(draft, everydayMarks, features, 'feature', 'thing')
  addThings(draft, everydayTold, Object.keys(everydayTold), 'feature', 'thing')
  addThings(draft, everydayBeards, beards, 'beard', 'thing')
}

/** Who people are and what they look like; every table above has the first say. */
function addFolk(draft: Draft): void {
  addThings(draft, folkBeings, species, 'species', 'who')
  addThings(draft, folkCallings, roles, 'role', 'who')
  addThings(draft, folkMarks, features, 'feature', 'thing')
  addThings(draft, folkTold, Object.keys(folkTold), 'feature', 'thing')
  addThings(draft, folkBeards, beards, 'beard', 'thing')
}

function addWork(draft: Draft): void {
  addThings(draft, rememberedWomen, roles, 'role', 'who')
  addThings(draft, rememberedMen, roles, 'role', 'who')
  addThings(draft, legendWomen, roles, 'role', 'who')
  addThings(draft, legendMen, roles, 'role', 'who')
  addThings(draft, manyCallings, roles, 'role', 'who')
  addThings(draft, workCallings, roles, 'role', 'who')
  addThings(draft, workDress, ensembles, 'full', 'thing')
  // Object.entries widens the keys to string; they are slots.
  for (const [slot, names] of Object.entries(garments) as [Slot, readonly string[]][])
    addThings(draft, workDress, names, slot, 'thing')
  addThings(draft, workThings, props, 'prop', 'thing')
}

/** The bare names of hair styles are adjectives ('long', 'curly'): only what the table lists is a noun. */
function addHair(draft: Draft): void {
  for (const table of [hairWords, everydayHair, folkHair, workHair] as Partial<
    typeof hairWords
  >[]) {
    for (const concept of hairStyles) {
      for (const { words, implied } of phrasesOf(table[concept] ?? '')) {
        entryFor(draft, words).thing ??= { slot: 'hair', concept, implied, plural: false }
      }
    }
  }
}

function addFamily(draft: Draft, name: string, words: string, slot: Slot): void {
  for (const phrase of phrasesOf(words)) {
    const entry = entryFor(draft, phrase.words)
    entry.thing ??= { slot, concept: name, implied: phrase.implied, plural: false }
    entry.family ??= name
  }
}
