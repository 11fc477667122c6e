/** Nouns that no authored table lists: what they come nearest to. Whatever is found here is a guess, and marked as one. */
import type { CompanionKind, MaterialWord, Slot } from '../concepts.ts'
import { nouns } from '../lexicon/nouns.ts'
import type { Entry } from './entry.ts'
import { isPlural, singularOf } from './inflect.ts'

type Nearest = { slot: string; concept: string }

let table: ReadonlyMap<string, Nearest> | undefined

/** Built when the first unknown word comes, since most prompts have none. */
function nearestTable(): ReadonlyMap<string, Nearest> {
  table ??= gather()
  return table
}

function gather(): ReadonlyMap<string, Nearest> {
  const gathered = new Map<string, Nearest>()
  for (const [key, words] of Object.entries(nouns)) {
    const [slot = '', concept = ''] = key.split(' ')
    const nearest: Nearest = { slot, concept }
    for (const word of words.trim().split(/\s+/)) gathered.set(word, nearest)
  }
  return gathered
}

function nearestOf(word: string): Nearest | undefined {
  return nearestTable().get(word) ?? nearestTable().get(singularOf(word) ?? word)
}

/** Whether a word is a thing that nothing is drawn for. In prose it may be anything, in a list it is to be seen. */
export function isListedThing(word: string): boolean {
  return nearestOf(word)?.concept === 'told'
}

/** The entry of a noun, in either number; undefined when it is none that could be drawn. */
export function nounEntry(word: string): Entry | undefined {
  const found = nearestOf(word)
  if (found === undefined || found.concept === 'told') return undefined
  const { slot, concept } = found
  const plural = isPlural(word)
  // The keys of the table are slots and concepts of concepts.ts; a test holds them to it.
  if (slot === 'material') return { words: word, material: concept as MaterialWord, guess: true }
  if (slot === 'companion')
    return {
      words: word,
      animal: { concept: concept as CompanionKind, implied: [], plural },
      guess: true,
    }
  const thing = { slot: slot as Slot, concept, implied: [], plural }
  return slot === 'role'
    ? { words: word, who: thing, guess: true }
    : { words: word, thing, guess: true }
}
