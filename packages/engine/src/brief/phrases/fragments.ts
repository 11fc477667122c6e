/** Prompts are lists as often as they are sentences: what stands between two commas is something to be seen, known or not. */
import { isPlural } from '../words/inflect.ts'
import { isListedThing } from '../words/nouns.ts'
import { isModifier, type Term, type TermKind } from '../words/term.ts'
import { peek, type Reader } from './reader.ts'

/** What an item of a list begins after, and what may follow its noun. */
const before: ReadonlySet<TermKind> = new Set<TermKind>(['comma', 'stop', 'colon', 'and'])
const after: ReadonlySet<TermKind> = new Set<TermKind>([
  ...(['comma', 'stop', 'and', 'with', 'in', 'at', 'of'] as const),
])

/** 'Jade toggle', 'two dents in the side', 'nameplate': whether an unknown word is the noun of an item in a list. */
export function isItemOfList(reader: Reader, term: Term): boolean {
  const next = peek(reader)
  const isEnd = next === undefined || after.has(next.kind)
  if (!isEnd || term.glued || term.capital || !opensItem(reader)) return false
  const isSaidMore = reader.pending.some((said) => said.entry.trait !== true)
  const isCounted = reader.determined || reader.count !== undefined
  // 'a pen case and inkhorn hanging at the belt'
  const isParallel = reader.joined === 'and' && reader.last?.head.kind === 'thing'
  if (isParallel && next?.kind === 'at') return true
  const isDescribed = next?.kind === 'in' && peek(reader, 2)?.kind === 'colour'
  return isSaidMore || isCounted || isDescribed || isPlural(term.text) || isListedThing(term.text)
}

/** Whether nothing but modifiers stands between the last comma and here. */
function opensItem(reader: Reader): boolean {
  let offset = -1
  while (isWithin(peek(reader, offset)) || isPending(reader, peek(reader, offset))) offset--
  const opening = peek(reader, offset)
  return opening !== undefined && before.has(opening.kind)
}

function isPending({ pending }: Reader, term: Term | undefined): boolean {
  return term !== undefined && pending.includes(term)
}

function isWithin(term: Term | undefined): boolean {
  return term !== undefined && (isModifier(term) || /^(?:determiner|number|side)$/.test(term.kind))
}

/** What may follow the noun that says who it is: what it has, wears, holds or does. */
const afterBeing: ReadonlySet<TermKind> = new Set<TermKind>([
  ...(['comma', 'stop', 'with', 'in', 'wear', 'hold', 'pronoun'] as const),
])

/** 'A grumpy snorlax with three eyes': who nobody else in the words can be, and no table knows. */
export function isUnknownBeing(reader: Reader, term: Term): boolean {
  const { terms, index, determined, definite, subjectKnown } = reader
  if (!determined || definite || subjectKnown || term.capital || term.glued) return false
  const follows = terms[index + 1]
  if (follows === undefined || !afterBeing.has(follows.kind)) return false
  return opensSentence(reader) && !terms.some(({ kind }) => kind === 'who' || kind === 'animal')
}

function opensSentence(reader: Reader): boolean {
  let offset = -1
  while (isWithin(peek(reader, offset))) offset--
  const before = peek(reader, offset)
  return before === undefined || before.kind === 'stop' || before.kind === 'ask'
}
