/** Every word and phrase we know, gathered once from the lexicon tables, with all its senses. */
import type { Subject } from './brief.ts'
import type { CompanionKind, Concept, MaterialWord, PatternWord, Slot } from './concepts.ts'
import {
  beards,
  companions,
  features,
  garments,
  hairStyles,
  materials,
  patterns,
  props,
  roles,
  species,
} from './concepts.ts'
import { isPlural, pluralOf, singularOf } from './inflect.ts'
import { armourWords } from './lexicon/armour.ts'
import { beardWords, featureWords, hairWords } from './lexicon/body.ts'
import { clothesWords } from './lexicon/clothes.ts'
import {
  colourModifiers,
  colourNames,
  eyeColours,
  hairColours,
  skinColours,
} from './lexicon/colours.ts'
import { families } from './lexicon/families.ts'
import type { GrammarKind } from './lexicon/grammar.ts'
import { grammarWords, numberWords } from './lexicon/grammar.ts'
import {
  ageWords,
  buildWords,
  descentSkin,
  objectTakers,
  otherPeople,
  presentationWords,
  traitWords,
} from './lexicon/people.ts'
import { propWords } from './lexicon/props.ts'
import { absenceWords, bodyWords, partWords, qualityWords } from './lexicon/qualities.ts'
import { roleWords } from './lexicon/roles.ts'
import { speciesWords } from './lexicon/species.ts'
import { materialWords, motifWords, patternWords } from './lexicon/stuff.ts'
import { companionWords, settingWords } from './lexicon/surroundings.ts'

/** A drawable meaning; `implied` are words the name itself implies ('wakizashi' → 'short'). */
export type Thing = { slot: Slot; concept: Concept; implied: string[]; plural: boolean }

/** What a phrase can mean. Which sense counts depends on its neighbours. */
export type Entry = {
  words: string
  thing?: Thing
  who?: Thing
  animal?: { concept: CompanionKind; implied: string[]; plural: boolean }
  part?: string
  body?: string
  colour?: true
  /** A colour only on hair, skin or eyes: 'raven', 'olive', 'hazel'. */
  shade?: true
  material?: MaterialWord
  pattern?: PatternWord
  /** Colours that the name of a stuff or pattern brings along: 'gold embroidery'. */
  stuffColours?: string[]
  quality?: true
  trait?: true
  build?: Subject['builds'][number]
  age?: NonNullable<Subject['age']>
  presentation?: NonNullable<Subject['presentation']>
  descent?: string
  motifs?: string[]
  grammar?: GrammarKind
  number?: number
  absence?: string
  family?: string
  otherPerson?: true
  takesObject?: true
}

export type Vocabulary = {
  entries: ReadonlyMap<string, Entry>
  /** Longest phrase, in words, that begins with a word. */
  longest: ReadonlyMap<string, number>
  /** Single words that spelling may repair to. */
  words: ReadonlySet<string>
}

/** Lower case, hyphens as spaces, no possessive 's: the form in which phrases are looked up. */
export function keyOf(phrase: string): string {
  return phrase
    .toLowerCase()
    .replaceAll('-', ' ')
    .replaceAll("'s ", ' ')
    .replace(/'s$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The entries of a table cell: phrases parted by commas or line ends, each perhaps with implied words after a colon. */
export function phrasesOf(cell: string): { words: string; implied: string[] }[] {
  return cell
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [words = '', implied = ''] = part.split(':')
      return { words: keyOf(words), implied: implied.split(' ').filter((word) => word !== '') }
    })
}

type Draft = Map<string, Entry>

function entryFor(draft: Draft, words: string): Entry {
  const found = draft.get(words)
  if (found) return found
  const entry: Entry = { words }
  draft.set(words, entry)
  return entry
}

function addAll(draft: Draft, cell: string, fill: (entry: Entry) => void): void {
  for (const { words } of phrasesOf(cell)) fill(entryFor(draft, words))
}

function forms(words: string): { words: string; plural: boolean }[] {
  const last = words.slice(words.lastIndexOf(' ') + 1)
  const own = { words, plural: isPlural(last) }
  const plural = pluralOf(words)
  if (plural !== undefined) return [own, { words: plural, plural: true }]
  const singular = last.length > 4 ? singularOf(words) : undefined
  return singular === undefined ? [own] : [own, { words: singular, plural: false }]
}

function addThings(
  draft: Draft,
  table: Record<string, string>,
  names: readonly string[],
  slot: Slot,
  sense: 'thing' | 'who',
): void {
  for (const concept of names) {
    for (const { words, implied } of phrasesOf(
      `${concept.replaceAll('_', ' ')}\n${table[concept] ?? ''}`,
    )) {
      for (const form of forms(words)) {
        entryFor(draft, form.words)[sense] ??= { slot, concept, implied, plural: form.plural }
      }
    }
  }
}

function addAnimals(draft: Draft): void {
  for (const concept of companions) {
    for (const { words, implied } of phrasesOf(companionWords[concept])) {
      for (const form of forms(words))
        entryFor(draft, form.words).animal ??= { concept, implied, plural: form.plural }
    }
  }
}

function addWorn(draft: Draft): void {
  const worn: Record<string, string> = { ...clothesWords, ...armourWords }
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

function addDrawable(draft: Draft): void {
  addThings(draft, speciesWords, species, 'species', 'who')
  addThings(draft, roleWords, roles, 'role', 'who')
  addThings(draft, featureWords, features, 'feature', 'thing')
  addThings(draft, beardWords, beards, 'beard', 'thing')
  addWorn(draft)
  addThings(draft, propWords, props, 'prop', 'thing')
  addHair(draft)
  addAnimals(draft)
  for (const { words } of phrasesOf(settingWords)) {
    entryFor(draft, words).thing ??= { slot: 'setting', concept: words, implied: [], plural: false }
  }
  for (const [name, family] of Object.entries(families))
    addFamily(draft, name, family.words, family.slot)
}

/** The bare names of hair styles are adjectives ('long', 'curly'): only what the table lists is a noun. */
function addHair(draft: Draft): void {
  for (const concept of hairStyles) {
    for (const { words, implied } of phrasesOf(hairWords[concept])) {
      for (const form of forms(words)) {
        entryFor(draft, form.words).thing ??= { slot: 'hair', concept, implied, plural: false }
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

function addStuff(draft: Draft): void {
  for (const material of materials) {
    for (const { words, implied } of phrasesOf(`${material},${materialWords[material]}`)) {
      const entry = entryFor(draft, words)
      entry.material ??= material
      if (implied.length > 0) entry.stuffColours ??= implied
    }
  }
  for (const pattern of patterns) {
    for (const { words, implied } of phrasesOf(
      `${pattern.replaceAll('_', ' ')},${patternWords[pattern]}`,
    )) {
      const entry = entryFor(draft, words)
      entry.pattern ??= pattern
      if (implied.length > 0) entry.stuffColours ??= implied
    }
  }
  for (const names of Object.keys(colourNames))
    addAll(draft, names, (entry) => {
      entry.colour = true
    })
  for (const table of [hairColours, skinColours, eyeColours]) {
    for (const names of Object.keys(table))
      addAll(draft, names, (entry) => {
        entry.shade = true
      })
  }
  addAll(draft, Object.keys(colourModifiers).join(','), (entry) => {
    entry.quality = true
  })
  for (const [motif, words] of Object.entries(motifWords)) {
    addAll(draft, words, (entry) => {
      entry.motifs = [...(entry.motifs ?? []), motif]
    })
  }
}

function addPeople(draft: Draft): void {
  // Object.entries widens the keys to string; the tables are typed by exactly these unions.
  for (const [age, words] of Object.entries(ageWords) as [NonNullable<Subject['age']>, string][])
    addAll(draft, words, (entry) => {
      entry.age ??= age
    })
  for (const [build, words] of Object.entries(buildWords) as [Subject['builds'][number], string][])
    addAll(draft, words, (entry) => {
      entry.build ??= build
    })
  for (const [kind, words] of Object.entries(presentationWords) as [
    NonNullable<Subject['presentation']>,
    string,
  ][])
    addAll(draft, words, (entry) => {
      entry.presentation ??= kind
    })
  for (const [words, skin] of Object.entries(descentSkin))
    addAll(draft, words, (entry) => {
      entry.descent ??= skin
    })
  addAll(draft, traitWords, (entry) => {
    entry.trait = true
  })
  addAll(draft, otherPeople, (entry) => {
    entry.otherPerson = true
  })
  addAll(draft, objectTakers, (entry) => {
    entry.takesObject = true
  })
}

function addParts(draft: Draft): void {
  for (const [part, words] of Object.entries(partWords))
    addAll(draft, words, (entry) => {
      entry.part ??= part
    })
  for (const [body, words] of Object.entries(bodyWords))
    addAll(draft, words, (entry) => {
      entry.body ??= body
    })
  addAll(draft, qualityWords, (entry) => {
    entry.quality = true
  })
  for (const [words, absent] of Object.entries(absenceWords)) {
    if (absent !== '') entryFor(draft, keyOf(words)).absence = absent
  }
}

function addGrammar(draft: Draft): void {
  // Object.entries widens the keys to string; the table is typed by exactly this union.
  for (const [kind, words] of Object.entries(grammarWords) as [GrammarKind, string][])
    addAll(draft, words, (entry) => {
      entry.grammar ??= kind
    })
  for (const [word, value] of Object.entries(numberWords)) entryFor(draft, word).number = value
}

function gather(): Vocabulary {
  const entries: Draft = new Map()
  addDrawable(entries)
  addStuff(entries)
  addPeople(entries)
  addParts(entries)
  addGrammar(entries)
  const longest = new Map<string, number>()
  const words = new Set<string>()
  for (const key of entries.keys()) {
    const parts = key.split(' ')
    const first = parts[0] ?? ''
    longest.set(first, Math.max(longest.get(first) ?? 0, parts.length))
    for (const part of parts) words.add(part)
  }
  return { entries, longest, words }
}

export const vocabulary: Vocabulary = gather()
