/** Nouns that are stuffs elsewhere: a satchel is full of bandages, and a vest of studded leather is one vest. */
import type { Thing } from '../words/entry.ts'
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** The terms with such words taken for what they are beside their neighbours. */
export function readContents(terms: readonly Term[]): Term[] {
  return terms.flatMap((term, index) => {
    const next = terms[index + 1]
    if (isFullOf(terms, index) && isFilling(terms, index + 1)) return [asWith(term)]
    if (isFullOf(terms, index - 1) && isFilling(terms, index)) return [asContents(term)]
    if (isInBeard(terms, index)) return [grown(term)]
    return term.text === 'studded leather' && isGarment(next) ? studdedLeather(term) : [term]
  })
}

/** 'A bag of bandages' is full of them; a bag of canvas is made of it. */
function isFullOf(terms: readonly Term[], index: number): boolean {
  if (terms[index]?.text === 'full of') return true
  const holder =
    /(?:satchel|bag|basket|box|case|pouch|kit|chest|roll|rolls|bundle|trolley|tray|tin|belt|pack|backpack)$/
  return (
    terms[index]?.text === 'of' &&
    holder.test(terms[index - 1]?.text ?? '') &&
    terms[index + 1]?.entry.thing?.plural === true
  )
}

/** 'a satchel full of bandages' */
function isFilling(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  const ends = /^(?:comma|stop|and|undefined)$/.test(terms[index + 1]?.kind ?? 'undefined')
  return term?.kind === 'material' && term.entry.thing !== undefined && ends
}

function asWith(term: Term): Term {
  return { ...term, kind: 'with', text: 'with', written: 'with', entry: { words: 'with' } }
}

function asContents(term: Term): Term {
  return { ...term, kind: 'part', entry: { words: term.text, part: 'contents' } }
}

/** Icicles in a beard are in nobody's hand. */
function isInBeard(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  const isLoose = term?.kind === 'thing' && term.entry.thing?.slot === 'prop'
  if (!isLoose || !/^(?:in|tangled in|caught in|woven into)$/.test(terms[index + 1]?.text ?? ''))
    return false
  let at = index + 2
  while (terms[at]?.kind === 'determiner' || isModifier(terms[at])) at++
  return /(?:beard|moustache|mustache)$/.test(terms[at]?.text ?? '')
}

function grown(term: Term): Term {
  const plural = term.entry.thing?.plural ?? false
  const thing: Thing = { slot: 'feature', concept: 'told', implied: [], plural }
  return { ...term, entry: { words: term.text, thing } }
}

function isGarment(term: Term | undefined): boolean {
  return /^(?:torso|full|outer|legs|feet|hands|armour|head|neck|waist)$/.test(
    term?.entry.thing?.slot ?? '',
  )
}

function studdedLeather(term: Term): Term[] {
  return term.text.split(' ').flatMap((word) => {
    const entry = vocabulary.entries.get(word)
    const kind = entry?.material === undefined ? 'quality' : 'material'
    return entry === undefined ? [] : [{ ...term, kind, text: word, written: word, entry } as Term]
  })
}
