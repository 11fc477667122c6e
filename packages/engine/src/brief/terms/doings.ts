/** 'Knitting in the other hand', 'a drawing in his pocket': what is named after what is done with it. */
import type { Entry, Thing } from '../words/entry.ts'
import type { Term } from '../words/term.ts'
import { isHead } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

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
  return withCrafts(terms)
    .filter(isNoLikeness)
    .map((term, index, all) => {
      // 'a live toad' is somewhere, and lives nowhere.
      const isSaid = term.kind === 'verb' && isHead(all[index + 1])
      if (isSaid && /^(?:an?)$/.test(all[index - 1]?.text ?? ''))
        return { ...term, kind: 'quality', entry: { words: term.text, quality: true } }
      if (isFigurine(all, index)) return { ...term, kind: 'thing', entry: figurine(term) }
      const model = doings.get(term.text)
      if (model === undefined || isHead(term) || !isNoun(all, index)) return term
      const thing: Thing = {
        ...(vocabulary.entries.get(model)?.thing ?? paper),
        slot: 'prop',
        plural: false,
      }
      return { ...term, kind: 'thing', entry: { words: term.text, thing } }
    })
}

/** 'A guard in a black suit, knitting': the wool is there as well. */
function withCrafts(terms: readonly Term[]): Term[] {
  return terms.flatMap((term, index) => {
    const isLone = [terms[index - 1], terms[index + 1]].every((near) =>
      /^(?:comma|stop|undefined)$/.test(near?.kind ?? 'undefined'),
    )
    const thing = vocabulary.entries.get(crafts.get(term.text) ?? '')?.thing
    if (!isLone || isHead(term) || thing === undefined || index === 0) return [term]
    const mark: Term = { ...term, kind: 'comma', text: ',', written: ',', entry: { words: ',' } }
    return [term, mark, { ...term, kind: 'thing' as const, entry: { words: term.text, thing } }]
  })
}

const crafts: ReadonlyMap<string, string> = new Map([
  ['knitting', 'knitting basket'],
  ['crocheting', 'knitting basket'],
  ['sewing', 'sewing basket'],
])

/** 'Like peasant clothes but with a beanie': those are worn. */
function isNoLikeness({ kind }: Term, index: number, terms: readonly Term[]): boolean {
  if (kind !== 'like' || !/^(?:comma|stop)$/.test(terms[index - 1]?.kind ?? 'stop')) return true
  const next = terms.slice(index + 1, index + 4).find(isHead)
  return next?.entry.family !== 'clothes'
}

/** 'A painted soldier in one hand', 'a wooden soldier in her pocket': a small one. */
function isFigurine(terms: readonly Term[], index: number): boolean {
  const isWho = terms[index]?.kind === 'who' && terms[index + 1]?.kind === 'in'
  if (!isWho || !terms.slice(0, index).some(({ kind }) => kind === 'who')) return false
  const place = terms.slice(index + 2, index + 5)
  const at = place.findIndex(({ text, entry }) => entry.body === 'hand' || holds.test(text))
  const ends = /^(?:comma|stop|and)$/.test(terms[index + 3 + at]?.kind ?? 'stop')
  return at > 0 && ends && place.slice(0, at).every(({ kind }) => kind !== 'comma')
}

const holds = /(?:^| )(?:pockets?|pouch|satchel)$/

function figurine({ text }: Term): Entry {
  const thing = vocabulary.entries.get('figurine')?.thing ?? paper
  return { words: text, thing: { ...thing, slot: 'prop', plural: false } }
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
