/** Nouns that no authored table lists: what they come nearest to. Whatever is found here is a guess, and marked as one. */
import type { CompanionKind, MaterialWord, Slot } from './concepts.ts'
import type { Entry } from './entry.ts'
import { isPlural, singularOf } from './inflect.ts'
import { nouns } from './lexicon/nouns.ts'

type Nearest = { slot: string; concept: string }

let table: ReadonlyMap<string, Nearest> | undefined

/** Built when the first unknown word comes, since most prompts have none. */
function nearestTable(): ReadonlyMap<string, Nearest> {
  table ??= new Map(
    Object.entries(nouns).flatMap(([key, words]) => {
      const [slot = '', concept = ''] = key.split(' ')
      return words
        .trim()
        .split(/\s+/)
        .map((word) => [word, { slot, concept }] as const)
    }),
  )
  return table
}

/** The entry of a noun, in either number; undefined when it is none that could be drawn. */
export function nounEntry(word: string): Entry | undefined {
  const singular = singularOf(word) ?? word
  const found = nearestTable().get(word) ?? nearestTable().get(singular)
  if (found === undefined) return undefined
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
