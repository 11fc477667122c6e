/** 'Knitting in the other hand', 'a drawing in his pocket': what is named after what is done with it. */
import type { Thing } from './entry.ts'
import type { Term } from './term.ts'
import { isHead } from './term.ts'
import { vocabulary } from './vocabulary.ts'

/** Nouns that are deeds elsewhere, and what each is drawn as. */
const doings: ReadonlyMap<string, string> = new Map([
  ['knitting', 'knitting basket'],
  ['sewing', 'sewing basket'],
  ['mending', 'sewing basket'],
  ['embroidery', 'embroidery hoop'],
  ['crocheting', 'knitting basket'],
  ['washing', 'laundry basket'],
  ['shopping', 'shopping bag'],
  ['drawing', 'paper'],
  ['sketch', 'paper'],
  ['painting', 'canvas'],
  ['carving', 'figurine'],
  ['baking', 'basket'],
])

export function readDoings(terms: readonly Term[]): Term[] {
  return terms.map((term, index) => {
    const model = doings.get(term.text)
    if (model === undefined || isHead(term) || !isNoun(terms, index)) return term
    const thing: Thing = {
      ...(vocabulary.entries.get(model)?.thing ?? paper),
      slot: 'prop',
      plural: false,
    }
    return { ...term, kind: 'thing', entry: { words: term.text, thing } }
  })
}

const paper: Thing = { slot: 'prop', concept: 'scroll', implied: [], plural: false }

/** Owned or counted, or somewhere; nobody is drawing. */
function isNoun(terms: readonly Term[], index: number): boolean {
  const next = terms[index + 1]
  if (isHead(next) || next?.kind === 'unknown') return false
  const before = terms[index - 1]
  const isOwned = before?.kind === 'determiner' && index > 0 && !isOfPicture(terms, index)
  const isSomebodys = before?.possessive === true
  const isFirst = /^(?:comma|and|stop)$/.test(before?.kind ?? 'stop')
  return isOwned || isSomebodys || (isFirst && isInHand(terms, index))
}

/** 'A drawing of my grandmother' is the one that is asked for. */
function isOfPicture(terms: readonly Term[], index: number): boolean {
  return terms[index + 1]?.kind === 'of' || !/^(?:in|at)$/.test(linkAfter(terms, index))
}

/** What stands behind it and how it is there: 'folded in'. */
function linkAfter(terms: readonly Term[], index: number): string {
  const next = terms[index + 1]
  const isSaid = next?.kind === 'quality' || next?.kind === 'verb'
  return terms[isSaid ? index + 2 : index + 1]?.kind ?? ''
}

/** 'knitting in the other', 'sewing under her arm' */
function isInHand(terms: readonly Term[], index: number): boolean {
  if (!/^(?:in|at)$/.test(terms[index + 1]?.kind ?? '')) return false
  const place = terms.slice(index + 2, index + 5)
  return place.some(
    ({ text, entry }) =>
      /^(?:other|left|right)$/.test(text) || /^(?:hand|arm)$/.test(entry.body ?? ''),
  )
}
