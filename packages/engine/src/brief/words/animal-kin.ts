/** Which people an animal is when it is the character itself. */
import type { CompanionKind, SpeciesKind } from '../concepts.ts'
import { animalKinds } from '../lexicon/animal-kinds.ts'
import { animalKin, nearerKin } from '../lexicon/surroundings.ts'
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

/** Callings that have nothing to do with dragons: a dragon barista is one. */
export const plainTrades =
  /(?:accountant|baker|barista|librarian|chef|cook|waiter|waitress|lawyer|teacher|professor|nurse|doctor|surgeon|dentist|postman|postwoman|gardener|farmer|florist|barber|hairdresser|tailor|janitor|plumber|mechanic|detective|clerk|banker|bartender|innkeeper|shopkeeper|astronaut|pirate|sailor|firefighter|policeman|police officer|sheriff|cowboy|journalist|photographer|pilot|dj|rapper|singer|ballerina|secretary|receptionist|maid|butler|nanny|student|schoolgirl|schoolboy)$/

/** Beasts that knights bear on their shields. */
export const heraldic =
  /(?:^| )(?:lion|wolf|eagle|raven|hawk|falcon|griffin|griffon|bear|boar|stag|swan|serpent|horse|bull)$/

/** Beasts by their use: of what kind they are may be told besides. */
export const vagueBeasts =
  /^(?:mount|beast|wild beast|(?:\w+ )(?:beast|animal|mount)|beast of burden)$/
