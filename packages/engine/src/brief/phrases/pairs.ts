/** One of two things, and the other: 'one is rusty, the other new', 'the left one torn'. */
import type { Side } from '../brief.ts'
import { singularOf } from '../words/inflect.ts'
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import type { Phrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import { headFrom, peek, resume } from './reader.ts'

/** How many terms ahead 'the other' is looked for. */
const longestPair = 16

/** 'one boot is brown and the other is red', 'the other silver': true when it speaks of the other of two. */
export function readOther(reader: Reader, term: Term): boolean {
  if (term.text === 'other' && tellOtherSide(reader)) return true
  if (term.text !== 'other' || headFrom(reader, reader.index + 1) >= 0) return false
  const next = peek(reader)
  if (next === undefined) return false
  if (next.kind !== 'is' && !isModifier(next) && next.text !== 'one') return false
  const base = ofTwo(reader)
  if (base === undefined) return false
  if (next.text === 'one') reader.index++
  if (isCountedThing(base)) tellPart(reader, base, term)
  else if (reader.twin !== undefined) tellTwin(reader, reader.twin)
  else tellOneOf(reader, base, undefined)
  return true
}

/** 'A notch in his right ear, a silver hoop in the other': it is in the left one. */
function tellOtherSide(reader: Reader): boolean {
  const { last, link, chunks } = reader
  const ends = /^(?:comma|stop|undefined)$/.test(peek(reader)?.kind ?? 'undefined')
  const { concept, slot } = last?.head.entry.thing ?? {}
  const isWorn = (concept === 'earrings' || slot === 'prop') && last?.side === undefined
  if (!ends || !isWorn || last === undefined || link !== 'in') return false
  const near = chunks.phrases.filter((phrase) => phrase !== last).at(-1)
  if (near?.side !== 'left' && near?.side !== 'right') return false
  last.side = near.side === 'left' ? 'right' : 'left'
  if (slot === 'prop') last.place = near.place?.replace(near.side, last.side)
  else last.count = 1
  return true
}

/** 'two daggers, one rusty, the other new', 'the gloves: one is wool, the other leather' */
export function readFirstOfTwo(reader: Reader, term: Term): boolean {
  const base = reader.pending.length === 0 ? ofTwo(reader) : undefined
  const next = peek(reader)
  const isTold = next?.kind === 'is' || isModifier(next)
  if (base?.head.kind !== 'thing' || base.head.entry.thing?.slot === 'hair' || !isTold) return false
  if (base.count === 1 || !isOtherAhead(reader)) return false
  if (isCountedThing(base)) tellPart(reader, base, term)
  else splitInTwo(reader, base)
  return true
}

function splitInTwo(reader: Reader, base: Phrase): void {
  base.count = 1
  reader.twin = { ...base, modifiers: [...base.modifiers], parts: [...base.parts] }
  reader.chunks.phrases.push(reader.twin)
  tellTwin(reader, base)
}

function tellTwin(reader: Reader, twin: Phrase): void {
  if (twin === reader.twin) reader.twin = undefined
  resume(reader, twin)
  reader.target = twin
}

function isOtherAhead(reader: Reader): boolean {
  for (let offset = 2; offset <= longestPair; offset++) {
    const term = peek(reader, offset)
    if (term === undefined) return false
    if (term.kind === 'determiner' && term.text === 'other') return true
  }
  return false
}

/** Two swords stay two, whatever is said of each. */
function isCountedThing({ head, count }: Phrase): boolean {
  return head.entry.thing?.slot === 'prop' && (count ?? 0) > 1
}

function tellPart(reader: Reader, base: Phrase, term: Term): void {
  const text = `${term.text} ${singularOf(base.head.text) ?? base.head.text}`
  const head: Term = { ...term, kind: 'part', text, entry: { words: text, part: 'one of two' } }
  const one: Phrase = { ...base, head, modifiers: [], parts: [], count: 1 }
  base.parts.push(one)
  resume(reader, base)
  reader.target = one
}

export function ofTwo({ last, chunks }: Reader): Phrase | undefined {
  if (last !== undefined && isOneOfTwo(last)) return last
  return chunks.phrases.findLast(isOneOfTwo)
}

export function isOneOfTwo(phrase: Phrase): boolean {
  const { head, count } = phrase
  if (head.kind === 'body') return /^(?:eyes|ear|arm|hand|leg|foot)$/.test(head.entry.body ?? '')
  const thing = head.entry.thing
  // What is in one hand has no other of its kind.
  if (phrase.place !== undefined) return false
  if (phrase.side === 'left' || phrase.side === 'right') return head.kind === 'thing'
  if (thing?.slot === 'hair') return /[^s]s$/.test(head.text)
  return head.kind === 'thing' && (count === 1 || count === 2 || thing?.plural === true)
}

/** Each of two is a phrase of its own; hair stays one. */
export function tellOneOf(reader: Reader, told: Phrase, side: Side | undefined): void {
  const { chunks } = reader
  if (told.head.entry.thing?.slot === 'hair') {
    resume(reader, told)
    reader.target = told
    return
  }
  const base = pairOf(chunks.phrases, told) ?? told
  const isTold = base.count === 1 || base.side !== undefined || base.head.text === 'eye'
  const own = isTold ? [] : base.modifiers
  const one: Phrase = { ...base, modifiers: [...own], parts: [], count: 1, side }
  if (base.side !== undefined && side === undefined)
    one.side = base.side === 'left' ? 'right' : 'left'
  chunks.phrases.push(one)
  const isSplit = chunks.phrases.filter(({ head }) => head === base.head).length > 2
  if (isSplit && !isTold)
    chunks.phrases = chunks.phrases.filter(
      (phrase) => phrase.head !== base.head || phrase.count === 1,
    )
  resume(reader, one)
  reader.target = one
}

/** Both, of which the other was told a moment ago. */
function pairOf(phrases: readonly Phrase[], { head, side }: Phrase): Phrase | undefined {
  if (side === undefined) return undefined
  return phrases.find(
    (phrase) => phrase.head === head && phrase.side === undefined && phrase.count !== 1,
  )
}
