/** Which people an animal is when it is the character itself. */
import type { CompanionKind, SpeciesKind } from './concepts.ts'
import { animalKin, nearerKin } from './lexicon/surroundings.ts'

/** 'elephant' is drawn like a horse beside somebody, but is of its own people. */
export function kinOf(text: string, concept: CompanionKind): SpeciesKind {
  return nearerKin.find(([words]) => words.test(text))?.[1] ?? animalKin[concept]
}
