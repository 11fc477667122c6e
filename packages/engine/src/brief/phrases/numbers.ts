/** How many there are, and on which side. */

import type { Side } from '../brief.ts'
import type { Term } from '../words/term.ts'
import { readOne } from './anaphora.ts'
import { readNumberOfBody } from './bodied.ts'
import { finish, makePhrase } from './build-phrase.ts'
import { readAllOfThem } from './coordination.ts'
import { ofTwo, tellOneOf } from './pairs.ts'
import type { Phrase } from './phrase.ts'
import { tellBearer } from './places.ts'
import type { Reader } from './reader.ts'
import { clearPhrase, flushPending, headFrom, justEnded, peek } from './reader.ts'

/** 'keys, seven of them', 'crossbow ×2': a number with nothing to count after it counts the thing before. */
export function readNumber(reader: Reader, term: Term): void {
  // 'A 9th century woman', 'her 2nd sword': which it is, and not how many.
  if (/^(?:st|nd|rd|th|years? old)$/.test(peek(reader)?.text ?? '')) return
  if (readOne(reader, term) || readNumberOfBody(reader)) return
  const next = peek(reader)
  const isOfThem =
    next?.kind === 'of' && /^(?:them|these|those|each)$/.test(peek(reader, 2)?.text ?? '')
  const ends = next === undefined || next.kind === 'comma' || next.kind === 'stop'
  const isAfter = justEnded(reader) || peek(reader, -1)?.kind === 'colon'
  const isTimes = /^[x×]/i.test(term.written)
  const { last } = reader
  const counts = last !== undefined && !last.isSubject && last.head.kind !== 'unknown'
  // 'Arm rings: three on one arm'
  const isOn = next?.kind === 'at' && isAfter && last?.head.kind === 'thing'
  const isOfLast = isOfThem || isTimes || isOn || (ends && isAfter)
  if (counts && reader.pending.length === 0 && isOfLast) {
    countLast(reader, last, term.value, { isOfThem, isOn })
  } else {
    endMaking(reader)
    reader.count = term.value
  }
}

/** 'A trident made of gold 1 eye': without a mark, a number behind the stuff begins the next thing. */
function endMaking(reader: Reader): void {
  const isMade = reader.link === 'of' && /^(?:made|carved|built|forged)/.test(reader.linkText)
  if (!isMade || reader.pending.at(-1)?.entry.material === undefined) return
  const target = typeof reader.target === 'object' ? reader.target : reader.last
  target?.modifiers.push(...reader.pending)
  clearPhrase(reader)
  reader.target = undefined
  reader.link = 'none'
}

/** 'Keys, seven of them'; but 'four arms, two of them folded' and 'four swords: two on the back' are four all the same. */
function countLast(
  reader: Reader,
  last: Phrase,
  count: number,
  { isOfThem, isOn }: { isOfThem: boolean; isOn: boolean },
): void {
  if (isOfThem) reader.index += 2
  const isShare = isOfThem || (isOn && (last.count ?? 0) > count)
  if (!isShare || last.count === undefined) last.count = count
}

export function readSide(reader: Reader, term: Term): void {
  if (term.text === 'both' && readAllOfThem(reader, term)) return
  const side = term.text.startsWith('left')
    ? 'left'
    : term.text.startsWith('right')
      ? 'right'
      : 'both'
  if (side !== 'both' && tellSideOfTwo(reader, side)) return
  const next = peek(reader)?.text === 'half' ? peek(reader, 2) : peek(reader)
  const ends = next === undefined || ['comma', 'stop', 'and', 'but', 'filler'].includes(next.kind)
  const isWhole = term.text.endsWith('side')
  const isBackward = isWhole || (ends && headFrom(reader, reader.index + 1) < 0)
  if (side !== 'both' && ends && isHandHere(reader)) {
    tellHand(reader, term, side)
    return
  }
  if (isColourOfSide(reader, ends)) return
  if (isWhole) flushPending(reader)
  tellSide(reader, side, isBackward)
}

/** 'a tailcoat, scarlet left, black right': each side has a colour of its own. */
function isColourOfSide(reader: Reader, ends: boolean): boolean {
  const { last, pending, negation } = reader
  const isColour = pending.length === 1 && pending[0]?.kind === 'colour'
  const isWorn = /^(?:torso|full|outer|legs|head|face)$/.test(last?.head.entry.thing?.slot ?? '')
  if (!ends || !isColour || !isWorn || last === undefined || negation !== undefined) return false
  last.modifiers.push(...pending)
  clearPhrase(reader)
  reader.lastEnd = reader.index
  return true
}

/** 'claws of two sizes: the right is huge': the one on that side. */
function tellSideOfTwo(reader: Reader, side: 'left' | 'right'): boolean {
  const isIt = peek(reader, -1)?.text === 'the' && peek(reader)?.kind === 'is'
  const base = isIt && reader.pending.length === 0 ? ofTwo(reader) : undefined
  if (base?.head.kind !== 'thing' || base.head.entry.thing?.plural !== true) return false
  tellOneOf(reader, base, side)
  return true
}

function tellSide(reader: Reader, side: Side, isBackward: boolean): void {
  if (!isBackward || reader.last === undefined) reader.side = side
  else if (isOfHalf(reader)) reader.target = reader.last
  else if (peek(reader)?.text !== 'half') {
    reader.last.side ??= side
    tellBearer(reader, reader.last)
  }
  if (isBackward && peek(reader)?.text === 'half') reader.index++
}

/** 'white on the left half and black on the right': both are told of one thing. */
function isOfHalf(reader: Reader): boolean {
  const offset = peek(reader)?.text === 'half' ? 2 : 1
  if (reader.last?.head.kind !== 'thing' || peek(reader, offset)?.kind !== 'and') return false
  const rest = reader.terms.slice(reader.index + offset + 1, reader.index + offset + 6)
  return rest.some(({ kind }) => kind === 'at') && rest.some(({ kind }) => kind === 'side')
}

/** 'an orb in her right', or the place of what follows. */
function tellHand(reader: Reader, term: Term, side: 'left' | 'right'): void {
  const { last, lastEnd, index, terms } = reader
  const isRightBehind = terms.slice(lastEnd + 1, index).every(({ kind }) => kind !== 'comma')
  if (last?.head.kind === 'thing' && isRightBehind) {
    last.place = `${side} hand`
    last.side = side
    clearPhrase(reader)
    reader.lastEnd = index
    return
  }
  const head: Term = { ...term, text: 'hand', kind: 'body', entry: { words: 'hand', body: 'hand' } }
  reader.side = side
  finish(reader, { ...makePhrase(reader, head, false), modifiers: [] })
}

/** 'In his right hand a trident; in his left, a net.' */
function isHandHere({ link, possessed, pending }: Reader): boolean {
  return link === 'in' && possessed && pending.length === 0
}
