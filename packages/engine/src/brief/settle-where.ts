/** 'A bell where the heart would be' is one in place of the heart; of limbs it is one instead of a limb. */
import type { Term } from './term.ts'
import { isHead } from './term.ts'

/** How many words may name the part of the body. */
const longestPlace = 5

export function settleWhere(terms: readonly Term[]): Term[] {
  const settled: Term[] = []
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    if (term === undefined) break
    const end = term.text === 'where' ? endOfPlace(terms, index) : undefined
    const place = end === undefined ? [] : inPlace(term, terms.slice(index + 1, end))
    settled.push(...(place.length > 0 ? place : [term]))
    index = end === undefined || place.length === 0 ? index + 1 : end + 2
  }
  return settled
}

/** Where 'would be' stands, when few words come before it. */
function endOfPlace(terms: readonly Term[], where: number): number | undefined {
  for (let at = where + 2; at <= where + longestPlace; at++)
    if (/^(?:would|should|ought|used)$/.test(terms[at]?.text ?? ''))
      return /^(?:be|is|to be)$/.test(terms[at + 1]?.text ?? '') ? at : undefined
  return undefined
}

function inPlace(where: Term, said: readonly Term[]): Term[] {
  const place = said.filter(({ kind }) => kind !== 'filler')
  const noun = place.at(-1)
  if (noun === undefined) return []
  const isLimb = /^(?:arm|hand|leg|foot)$/.test(noun.entry.body ?? '')
  const isOne = isLimb && place.some(({ kind }) => kind === 'side')
  const text = isOne ? 'instead of' : 'in place of'
  const link: Term = {
    ...where,
    kind: isOne ? 'negation' : 'at',
    text,
    written: text,
    entry: { words: text },
  }
  return [link, ...place.slice(0, -1), asBody(noun)]
}

/** A heart is a badge elsewhere; here it is what beats. */
function asBody(term: Term): Term {
  if (isHead(term)) return term
  return { ...term, kind: 'body', entry: { words: term.text, body: 'chest' } }
}
