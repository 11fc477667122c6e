/** 'A bell where the heart would be' is one in place of the heart; of limbs it is one instead of a limb. */
import { isPlural } from '../words/inflect.ts'
import type { Term } from '../words/term.ts'
import { isHead } from '../words/term.ts'

/** How many words may name the part of the body. */
const longestPlace = 5

export function settleWhere(terms: readonly Term[]): Term[] {
  const settled: Term[] = []
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    if (term === undefined) break
    const end = endOfPlace(terms, index)
    const place = end === undefined ? [] : inPlace(term, terms.slice(index + 1, end))
    const before = settled.at(-1)
    if (before !== undefined && isStolen(before, place[0])) settled.splice(-1, 1, asThing(before))
    settled.push(...(place.length > 0 ? place : [term]))
    index = end === undefined || place.length === 0 ? index + 1 : end + 2
  }
  return settled
}

/** Where 'would be' stands, when few words come before it. */
function endOfPlace(terms: readonly Term[], where: number): number | undefined {
  const isAfterNoun = !/^(?:comma|stop|and)$/.test(terms[where - 1]?.kind ?? 'stop')
  if (terms[where]?.text !== 'where' || !isAfterNoun) return undefined
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
  // What is in place of fingers or eyes tells of them, once the words are walked through.
  if (noun.kind === 'body' && !isOne) return []
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

/** Who stands there by mistake: an owl in place of a plume is an owl, one for a hand is not. */
function isStolen({ kind }: Term, link: Term | undefined): boolean {
  return link !== undefined && (kind === 'who' || (kind === 'animal' && link.kind === 'negation'))
}

/** A starfish where the hand would be is not who it is. */
function asThing(term: Term): Term {
  const thing = {
    slot: 'feature' as const,
    concept: 'told',
    implied: [],
    plural: isPlural(term.text),
  }
  return { ...term, kind: 'thing', entry: { words: term.text, thing, guess: true } }
}

/** A heart is a badge elsewhere; here it is what beats. */
function asBody(term: Term): Term {
  if (isHead(term)) return term
  return { ...term, kind: 'body', entry: { words: term.text, body: 'chest' } }
}
