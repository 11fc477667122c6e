/** Many words mean two things. Neighbours decide: 'a rose' is a flower, 'a rose dress' a colour. */

import type { Entry } from './entry.ts'
import type { HeadKind, ModifierKind, Term, TermKind } from './term.ts'
import { isHead, isModifier, noEntry } from './term.ts'

export function settle(terms: Term[]): Term[] {
  const settled = [...terms]
  for (let index = terms.length - 1; index >= 0; index--) {
    const term = terms[index]
    if (term === undefined || (term.kind !== 'unknown' && term.kind !== 'filler')) continue
    settled[index] = { ...term, kind: senseOf(settled, terms, index, term) }
  }
  return settled
}

function senseOf(
  settled: readonly Term[],
  terms: readonly Term[],
  index: number,
  term: Term,
): TermKind {
  const { entry } = term
  if (entry.absence !== undefined) return 'absence'
  if (entry.number !== undefined && !isOnlyQuality(entry)) return 'number'
  const noun = nounSense(entry)
  const modifier = modifierSense(entry, noun !== undefined)
  const next = settled[index + 1]
  if (isDescribing(term, terms[index - 1], next)) return 'quality'
  const isCounted = terms[index - 1]?.entry.number !== undefined && entry.body !== undefined
  if (entry.grammar !== undefined && !isCounted && !outranksGrammar(term, noun, next))
    return entry.grammar
  if (noun !== undefined && modifier !== undefined)
    return stands(settled, terms, index) ? noun : modifier
  const only = noun ?? modifier
  if (only !== undefined) return only
  return term.kind === 'filler' ? 'filler' : unknownKind(term, next)
}

/** 'round the neck' is where, a 'round hat' is what. */
function isDescribing(term: Term, before: Term | undefined, next: Term | undefined): boolean {
  if (term.text === 'round') return next?.kind !== 'determiner'
  if (term.text === 'down') return next?.entry.thing?.slot === 'outer' && isInPhrase(before)
  if (term.text === 'worn') return isWornOut(before, next)
  return isDescribingVerb(term, before, next)
}

/** 'a worn leather coat' is old; 'a coat worn over mail' is put on. */
function isWornOut(before: Term | undefined, next: Term | undefined): boolean {
  const isBeforeThing = isHead(next) || (isModifier(next) && next?.kind !== 'quality')
  return isBeforeThing && before?.entry.thing === undefined
}

/** 'a dusty travelling coat', 'her reading glasses': said of the noun, nobody travels or reads. */
function isDescribingVerb(term: Term, before: Term | undefined, next: Term | undefined): boolean {
  const { entry } = term
  const isThing = next?.kind === 'thing' || next?.kind === 'animal'
  if (entry.grammar === 'verb' && (entry.material !== undefined || alive.test(term.text)))
    return isThing || (alive.test(term.text) && next !== undefined && isModifier(next))
  if (entry.grammar !== 'verb' && entry.grammar !== 'hold') return false
  if (!/^[a-z]+ing$/.test(term.text) || next?.kind !== 'thing' || before === undefined) return false
  return isInPhrase(before) && !isModifier(next)
}

function isInPhrase(before: Term | undefined): boolean {
  const entry = before?.entry ?? noEntry
  return (entry.quality ?? entry.colour ?? entry.grammar === 'determiner') === true
}

const alive =
  /^(?:living|dying|talking|walking|sleeping|burning|travell?ing|moving|breathing|bleeding|melting|rotting)$/

function isOnlyQuality(entry: Entry): boolean {
  return entry.words === 'matching'
}

/** Phrases of several words are rarely grammar by accident; single words usually are. */
function outranksGrammar(term: Term, noun: HeadKind | undefined, next: Term | undefined): boolean {
  if (noun === undefined) return false
  if (term.text.includes(' ')) return true
  return term.glued || (next?.glued === true && next.kind !== 'unknown')
}

function nounSense(entry: Entry): HeadKind | undefined {
  if (entry.who !== undefined) return 'who'
  if (entry.thing !== undefined) return 'thing'
  if (entry.animal !== undefined) return 'animal'
  if (entry.body !== undefined) return 'body'
  return entry.part === undefined ? undefined : 'part'
}

/** A motif alone makes no modifier of a noun: a skull before a noun is a skull still. */
function modifierSense(entry: Entry, isNoun: boolean): ModifierKind | undefined {
  if (entry.colour === true) return 'colour'
  if (entry.material !== undefined) return 'material'
  if (entry.pattern !== undefined) return 'pattern'
  const isQuality =
    entry.quality ?? entry.trait ?? entry.shade ?? entry.figure ?? entry.pose ?? entry.palette
  if (isQuality === true || entry.build !== undefined || entry.descent !== undefined)
    return 'quality'
  if (entry.age !== undefined || entry.presentation !== undefined) return 'quality'
  return entry.motifs === undefined || isNoun ? undefined : 'quality'
}

function unknownKind(term: Term, next: Term | undefined): TermKind {
  if (/[^ei]ing$/.test(term.text) && term.text.length > 5)
    return isHead(next) || isModifier(next) ? 'quality' : 'verb'
  if (/(?:ed|ous|ful|ive|able|ible|ish|esque|ic|less)$/.test(term.text) && term.text.length > 4)
    return 'quality'
  return 'unknown'
}

/** Whether what follows is described by this word rather than new. */
function leadsOn(entry: Entry, next: Term | undefined): boolean {
  if (next === undefined) return false
  return (
    isHead(next) ||
    isModifier(next) ||
    next.kind === 'bodied' ||
    (next.kind === 'unknown' && entry.animal === undefined)
  )
}

function ends(term: Term | undefined): boolean {
  return term === undefined || term.kind === 'comma' || term.kind === 'stop'
}

/** 'bandages tie-dyed, headphones' and 'a flannel tied around her waist': said after its noun. */
function isSaidAfter(entry: Entry, next: Term | undefined, afterNext: Term | undefined): boolean {
  if (entry.thing === undefined || next?.kind !== 'quality') return false
  return (entry.thing.plural && ends(afterNext)) || fastened.test(next.text)
}

/** Whether a word that is both ('rose', 'gold', 'leopard') stands as the noun here. */
function stands(settled: readonly Term[], terms: readonly Term[], index: number): boolean {
  const entry = terms[index]?.entry ?? noEntry
  let ahead = index + 1
  while (settled[ahead]?.kind === 'side' || settled[ahead]?.kind === 'number') ahead++
  const next = settled[ahead]
  // 'Snow white' is somebody, a 'snow white cloak' is white.
  if (entry.who !== undefined) return entry.colour !== true || next?.kind !== 'thing'
  // 'A peacock noblewoman' is a bird, not a colour.
  if (entry.animal !== undefined && next?.kind === 'who') return true
  if (isSaidAfter(entry, next, settled[ahead + 1])) return true
  if (leadsOn(entry, next)) return false
  // 'black fur and yellow eyes': after its colour, fur is the noun itself.
  if (entry.body !== undefined && terms[index - 1]?.entry.colour === true) return true
  const afterNext = settled[ahead + 1]
  if ((next?.kind === 'and' || next?.kind === 'or') && isModifier(afterNext)) return false
  return !followsColourPlace(terms, index, entry)
}

const fastened = /^(?:tied|slung|thrown|draped|knotted|wrapped|falling|dragging|tucked) /

/** 'in rose', 'dyed orange', 'pink, lavender': a colour where a colour is looked for. */
function followsColourPlace(terms: readonly Term[], index: number, entry: Entry): boolean {
  const before = terms[index - 1]
  if (before === undefined) return false
  const grammar = before.entry.grammar
  if (grammar === 'in' || grammar === 'of' || grammar === 'is') return true
  const twoBefore = terms[index - 2]
  const listed = before.kind === 'comma' || grammar === 'and'
  return (
    listed &&
    entry.colour === true &&
    twoBefore?.entry.colour === true &&
    nounSense(twoBefore.entry) === undefined
  )
}
