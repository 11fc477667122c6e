/** What the tables of long wishes share: where a form ends, and what its words name. */
import { singularOf } from '../../words/inflect.ts'
import { vocabulary } from '../../words/vocabulary.ts'
import { isHue, isWornThing } from '../clauses/clause-words.ts'
import { wearStates } from '../wear-states.ts'

/** Where what is said ends, whatever is left out behind it. */
export const formEnd = '(?=[.,;:!?()\\n—–]|$| and | with | but |\\s{2})'

const states = new Set(wearStates.split(',').map((words) => words.trim()))

export const isState = (words: string) => states.has(words.toLowerCase())
export const isColour = (words: string) => isHue(words.trim().toLowerCase().replaceAll('-', ' '))
export const isWorn = (words: string) => isWornThing(words.trim().toLowerCase())
export const bare = (words: string) => words.trim().replace(/^(?:an?|the|some|any) /iu, '')

export function isAnimal(word: string): boolean {
  const one = word.toLowerCase()
  return vocabulary.entries.get(singularOf(one) ?? one)?.animal !== undefined
}
