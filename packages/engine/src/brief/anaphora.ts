/** Words that stand for a thing told of before: 'it is long', 'the other black', 'a red one', 'the latter'. */
import type { Side } from './brief.ts'
import type { Phrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import { clearPhrase, headFrom, peek } from './reader.ts'
import type { Term } from './term.ts'
import { isModifier } from './term.ts'

/** 'He wears a coat. It is long.': true when the pronoun means a thing, which is then told more of. */
export function meetAgain(reader: Reader, pronoun: Term): boolean {
  const meant = meantBy(reader, pronoun)
  if (meant === undefined) return false
  // What an animal has is its own.
  if (meant.head.kind === 'animal' && peek(reader)?.kind === 'with') reader.aboutOther = true
  resume(reader, meant)
  if (/^the /.test(pronoun.text) || isMadeSo(reader)) reader.target = meant
  return true
}

/** 'let her hair down, make it silver' */
function isMadeSo(reader: Reader): boolean {
  const isOrder = /^(?:make|keep|turn|colour|color|paint|dye)$/.test(peek(reader, -1)?.text ?? '')
  return isOrder && isModifier(peek(reader)) && headFrom(reader, reader.index + 1) < 0
}

function resume(reader: Reader, phrase: Phrase): void {
  clearPhrase(reader)
  reader.last = phrase
  reader.lastEnd = reader.index
  reader.link = 'none'
  reader.target = undefined
  reader.joined = undefined
}

function meantBy(reader: Reader, { text }: Term): Phrase | undefined {
  const things = reader.chunks.phrases.filter(isThing)
  if (text === 'the former') return things.at(-2)
  if (text === 'the latter') return things.at(-1)
  const isMade = isMadeSo(reader)
  const next = peek(reader)?.kind
  if (next !== 'is' && next !== 'with' && !isMade) return undefined
  const thing = things.findLast(({ link }) => link !== 'with') ?? things.at(-1)
  if (thing === undefined || !isOfSomebody(reader)) return undefined
  const isMany = thing.head.entry.thing?.plural === true || (thing.count ?? 1) > 1
  if (text === 'they') return isMany ? thing : undefined
  return text === 'it' && !isMany ? thing : undefined
}

function isThing({ head, isSubject, negated }: Phrase): boolean {
  if (isSubject || negated || !/^(?:thing|animal)$/.test(head.kind)) return false
  return !/^(?:setting|feature)$/.test(head.entry.thing?.slot ?? '')
}

/** A robot may be 'it' itself; who is 'she' or 'he', or a knight, is not. */
function isOfSomebody({ chunks }: Reader): boolean {
  const isPerson = [...chunks.pronouns, ...chunks.possessives].some((word) =>
    /^(?:she|he|her|his)$/.test(word),
  )
  const beings = chunks.phrases.filter(({ isSubject }) => isSubject)
  return (
    isPerson ||
    beings.every(
      ({ head }) => head.entry.who?.slot === 'role' || head.entry.who?.concept === 'human',
    )
  )
}

/** 'one boot is brown and the other is red', 'the other silver': true when it speaks of the other of two. */
export function readOther(reader: Reader, term: Term): boolean {
  if (term.text !== 'other' || headFrom(reader, reader.index + 1) >= 0) return false
  const next = peek(reader)
  if (next === undefined) return false
  if (next.kind !== 'is' && !isModifier(next) && next.text !== 'one') return false
  const base = ofTwo(reader)
  if (base === undefined) return false
  if (next.text === 'one') reader.index++
  tellOneOf(reader, base, undefined)
  return true
}

function ofTwo({ last, chunks }: Reader): Phrase | undefined {
  if (last !== undefined && isOneOfTwo(last)) return last
  return chunks.phrases.findLast(isOneOfTwo)
}

function isOneOfTwo(phrase: Phrase): boolean {
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
function tellOneOf(reader: Reader, base: Phrase, side: Side | undefined): void {
  const { chunks } = reader
  if (base.head.entry.thing?.slot === 'hair') {
    resume(reader, base)
    reader.target = base
    return
  }
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

/** 'a beard? Yes, a short black one', 'gloves, the left one torn': true when 'one' stands for a thing. */
export function readOne(reader: Reader, term: Term): boolean {
  if (term.text !== 'one' || headFrom(reader, reader.index + 1) >= 0) return false
  const { side, pending } = reader
  if (side !== undefined) {
    const base = ofTwo(reader)
    if (base !== undefined) tellOneOf(reader, base, side)
    return base !== undefined
  }
  const base =
    reader.last?.negated === false ? reader.last : reader.chunks.phrases.findLast(isThing)
  // 'one long white glove and one short black one'
  if (reader.count === 1 && base !== undefined && isOneOfTwo(base) && pending.length > 0) {
    const said = [...pending]
    tellOneOf(reader, base, undefined)
    reader.last?.modifiers.push(...said)
    return true
  }
  const isNew = reader.determined && pending.length > 0 && pending.every(isModifier)
  if (!isNew || base === undefined || base.head.kind === 'who' || reader.negation !== undefined)
    return false
  const said = [...pending]
  resume(reader, base)
  base.modifiers.push(...said)
  return true
}

/** 'eyes, one blue and one green' */
export function tellOneEye(reader: Reader, eyes: Phrase, term: Term): boolean {
  if (reader.count !== 1 || eyes.head.text !== 'eyes' || term.kind !== 'colour') return false
  reader.chunks.phrases.push({ ...eyes, modifiers: [term], count: 1, side: undefined })
  reader.count = undefined
  return true
}
