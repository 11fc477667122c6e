/** Which people an animal is when it is the character itself. */
import { readAttributes } from '../terms/attributes.ts'
import type { Brief, NamedColour } from '../brief.ts'
import type { CompanionKind, SpeciesKind } from '../concepts.ts'
import { animalKinds } from '../lexicon/animal-kinds.ts'
import { animalKin, nearerKin } from '../lexicon/surroundings.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { phrasesOf } from './read-table.ts'

/** 'elephant' is drawn like a horse beside somebody, but is of its own people. */
export function kinOf(text: string, concept: CompanionKind): SpeciesKind {
  const grown = text.replace(young, '')
  return (
    kinByName.get(grown) ??
    nearerKin.find(([words]) => words.test(grown))?.[1] ??
    animalKin[concept]
  )
}

const kinByName: ReadonlyMap<string, SpeciesKind> = new Map(
  animalKinds.flatMap(({ kin, words }) =>
    phrasesOf(words).map((phrase): [string, SpeciesKind] => [phrase.words, kin]),
  ),
)

/** 'An otter pup' and an otter goddess are of the people of otters. */
const young =
  / (?:cub|pup|kit|calf|chick|foal|joey|hatchling|gods?|goddess|demigod|demigoddess|deity|spirit|(?:demi)?god(?:dess)? of [a-z ]+)$/

/** 'polar bear fur' on somebody who is no bear is worn. */
export function isPelt(brief: Brief, phrase: Phrase): boolean {
  if (!/^(?:fur|furs|pelt|hide)$/.test(phrase.head.text)) return false
  const term = phrase.modifiers.find(({ kind }) => kind === 'animal')
  const animal = term?.entry.animal
  if (term === undefined || animal === undefined) return false
  return brief.subject.species?.concept !== kinOf(term.text, animal.concept)
}

/** A bird's feathers are its skin. */
export function isPlumage(brief: Brief, phrase: Phrase): boolean {
  const isFeather =
    phrase.head.entry.material === 'feather' &&
    phrase.place === undefined &&
    phrase.doing !== 'hold'
  return isFeather && /^(?:bird|owl)folk$/.test(brief.subject.species?.concept ?? '')
}

/** 'Ginger fur', 'blond fur': what is otherwise said of hair alone. */
export function shadesOfFur({ modifiers }: Phrase): NamedColour[] {
  const shades = modifiers.filter(({ entry }) => entry.shade === true && entry.colour !== true)
  return readAttributes(shades, 'hair', undefined).colours
}

/** Callings that have nothing to do with dragons: a dragon barista is one. */
export const plainTrades =
  /(?:accountant|baker|barista|librarian|chef|cook|waiter|waitress|lawyer|teacher|professor|nurse|doctor|surgeon|dentist|postman|postwoman|gardener|farmer|florist|barber|hairdresser|tailor|janitor|plumber|mechanic|detective|clerk|banker|bartender|innkeeper|shopkeeper|astronaut|pirate|sailor|firefighter|policeman|police officer|sheriff|cowboy|journalist|photographer|pilot|dj|rapper|singer|ballerina|secretary|receptionist|maid|butler|nanny|student|schoolgirl|schoolboy)$/

/** Beasts that knights bear on their shields. */
export const heraldic =
  /(?:^| )(?:lion|wolf|eagle|raven|hawk|falcon|griffin|griffon|bear|boar|stag|swan|serpent|horse|bull)$/

/** Beasts by their use: of what kind they are may be told besides. */
export const vagueBeasts =
  /^(?:mount|beast|wild beast|(?:\w+ )(?:beast|animal|mount)|beast of burden)$/
