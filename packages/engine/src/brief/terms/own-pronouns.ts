/** Pronouns inside words that were put together: 'his pinky' tells who he is all the same. */
import type { Term } from '../words/term.ts'

/** What is left of a term when nothing but the owner counts. */
export function ownerOf(term: Term): Term[] {
  const presentation = { his: 'masculine', her: 'feminine' }[term.text]
  if (presentation !== 'masculine' && presentation !== 'feminine') return []
  return [{ ...term, kind: 'filler', entry: { words: term.text, presentation } }]
}
