/** What is said of one side or one of several right behind its noun, without a verb: 'wellies (left green, right blue)'. */
import { singularOf } from './inflect.ts'
import type { Phrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import type { Term } from './term.ts'
import { isModifier } from './term.ts'

/** 'Wellies (left green, right blue)', 'gloves: the left torn': true when what waits was said of the one on its side. */
export function attachSided(reader: Reader): boolean {
  const { side, pending, negation, last } = reader
  const isSided = side === 'left' || side === 'right'
  if (!isSided || last === undefined || negation !== undefined || !pending.every(isModifier))
    return false
  if (last.head.text === 'eyes') return tellEye(reader, last)
  const base = pairOf(reader, last)
  if (base === undefined) return tellHalf(reader, last)
  const { chunks, target } = reader
  const isHued = pending.some(({ kind }) => kind === 'colour')
  const own = base.side === undefined ? base.modifiers : []
  const kept = own.filter(({ kind }) => !isHued || kind !== 'colour')
  const one: Phrase = { ...base, modifiers: [...kept, ...pending], parts: [], count: 1, side }
  const isOther = ({ head, side: known }: Phrase) =>
    head === base.head && known !== undefined && known !== side
  // Once both are told of, they are no pair besides.
  if (chunks.phrases.some(isOther))
    chunks.phrases = chunks.phrases.filter((phrase) => phrase !== base || base.side !== undefined)
  chunks.phrases.push(one)
  reader.last = one
  reader.lastEnd = reader.index - 1
  if (typeof target === 'object') reader.target = one
  return true
}

/** 'Eyes (left blue, right green)' */
function tellEye({ chunks, pending, side }: Reader, eyes: Phrase): boolean {
  chunks.phrases.push({ ...eyes, modifiers: [...pending], side, count: 1 })
  return true
}

/** Both of them, when each is told of by itself. */
function pairOf({ chunks }: Reader, last: Phrase): Phrase | undefined {
  const both = chunks.phrases.find(
    ({ head, side, count }) => head === last.head && side === undefined && count !== 1,
  )
  const base = both ?? last
  const { thing } = base.head.entry
  const isPair = base.head.kind === 'thing' && thing?.plural === true && thing.slot !== 'hair'
  return isPair && base.place === undefined && !base.negated ? base : undefined
}

/** 'A doublet, left half black, right half gold' is both. */
function tellHalf(reader: Reader, last: Phrase): boolean {
  const { pending, index, lastEnd, terms } = reader
  const isWorn = /^(?:torso|full|outer|legs|head|face)$/.test(last.head.entry.thing?.slot ?? '')
  const between = terms.slice(lastEnd + 1, index)
  const isHalf = between.every(
    (term) => pending.includes(term) || /^(?:comma|colon|side|and|determiner)$/.test(term.kind),
  )
  if (!isWorn || !isHalf || !pending.some(({ kind }) => kind === 'colour')) return false
  last.modifiers.push(...pending.filter(({ text }) => text !== 'half'))
  reader.lastEnd = index - 1
  return true
}

/** 'Antlers, one broken', 'two swords (one chipped)': said of one of them. */
export function attachOne(reader: Reader, owner: Phrase): boolean {
  const { pending, count } = reader
  const { thing, body } = owner.head.entry
  const isMany =
    (thing?.plural === true && thing.slot !== 'hair') || /^(?:ear|hand|leg|arm)$/.test(body ?? '')
  const isSaid = pending.every(({ kind, entry }) => kind === 'quality' && entry.trait !== true)
  if (count !== 1 || !isMany || owner.negated || !isSaid) return false
  owner.parts.push(oneOf(owner, pending))
  return true
}

/** One of several, with what is said of it. */
export function oneOf(owner: Phrase, said: readonly Term[]): Phrase {
  const text = `one ${singularOf(owner.head.text) ?? owner.head.text}`
  const entry = { words: text, part: 'one of two' }
  const head: Term = { ...owner.head, kind: 'part', text, written: text, entry }
  return { ...owner, head, modifiers: [...said], parts: [], count: 1, side: undefined }
}
