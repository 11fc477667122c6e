/** Second thoughts: 'no wait, a hood', 'swap the staff for a cane', 'red hair, no, black hair'. */

import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import { barePhrase } from './build-phrase.ts'
import type { Phrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import { flushPending, headFrom, justEnded, peek } from './reader.ts'

/** How many terms a swap may take to come to its 'for'. */
const longestSwap = 8

/** 'The scythe replaced by a crayon', 'with a hat… no wait, a hood': the thing before is not there. */
export function takeBack(reader: Reader): void {
  // 'overalls with one strap replaced by rope': the overalls stay.
  if (peek(reader, -1)?.kind === 'part' && typeof reader.target === 'object') {
    reader.link = 'of'
    reader.linkText = 'of'
    return
  }
  flushPending(reader)
  const said = placedThing(reader) ?? reader.last ?? reader.chunks.phrases.at(-1)
  if (retint(reader, said)) return
  const next = nextHead(reader)
  if (said !== undefined && (isSameThing(said, next) || isOtherBeing(said, next)))
    reader.chunks.phrases = reader.chunks.phrases.filter((phrase) => phrase !== said)
  else if (said !== undefined && !said.isSubject) said.negated = true
  // 'A fox, no, a badger': the badger is the character then.
  const isKind = isOtherBeing(said, next) && next?.kind === 'animal'
  reader.link = isKind ? 'as' : 'none'
  if (isKind && peek(reader)?.kind === 'comma') reader.index++
  reader.target = undefined
  reader.last = undefined
  if (isSameThing(said, next) && isNone(reader)) reader.negation = 'phrase'
}

/** 'A hammer on the belt, no, an axe': the hammer is taken back, not the belt. */
function placedThing({ last, chunks }: Reader): Phrase | undefined {
  if (last === undefined) return undefined
  const before = chunks.phrases[chunks.phrases.lastIndexOf(last) - 1]
  const isPlaced =
    before?.head.kind === 'thing' &&
    before.place !== undefined &&
    before.place.split(' ').at(-1) === last.head.text
  return isPlaced ? before : undefined
}

/** 'A cat… actually no cat'; but 'black boots, actually no, brown boots'. */
function isNone(reader: Reader): boolean {
  const words = reader.terms[reader.index]?.text ?? ''
  return /no$/.test(words) && headFrom(reader, reader.index + 1) >= 0
}

/** 'A tabard in blue, actually make it green': only the colour is taken back. */
function retint(reader: Reader, said: Phrase | undefined): boolean {
  if (said === undefined || said.isSubject || said.negated) return false
  let offset = 1
  while (
    /^(?:comma|colon|stop|determiner|filler|ask|pronoun)$/.test(peek(reader, offset)?.kind ?? '')
  )
    offset++
  const kind = peek(reader, offset)?.kind
  const isHue = kind === 'colour' || kind === 'material' || kind === 'pattern'
  if (!isHue || headFrom(reader, reader.index + offset) >= 0) return false
  if (!said.modifiers.some((term) => term.kind === kind)) return false
  said.modifiers = said.modifiers.filter((term) => term.kind !== kind)
  reader.index += offset - 1
  reader.negation = undefined
  reader.link = 'none'
  reader.last = said
  reader.lastEnd = reader.index
  reader.target = said
  return true
}

function nextHead(reader: Reader): Term | undefined {
  let offset = 1
  while (/^(?:comma|colon|stop|determiner|filler|ask)$/.test(peek(reader, offset)?.kind ?? ''))
    offset++
  return reader.terms[headFrom(reader, reader.index + offset)]
}

/** 'red hair, no, black hair' */
function isSameThing(said: Phrase | undefined, next: Term | undefined): boolean {
  return said?.isSubject === false && next !== undefined && said.head.text === next.text
}

/** 'A wizard. No wait, a warlock.', 'a heron, no, a stork' */
function isOtherBeing(said: Phrase | undefined, next: Term | undefined): boolean {
  if (said?.isSubject !== true) return false
  return next?.kind === 'who' || (next?.kind === 'animal' && said.head.kind !== 'thing')
}

/** 'red hair, no, black hair': a no between two tellings of one thing. */
export function isCorrection(reader: Reader): boolean {
  const { last } = reader
  if (!/^(?:comma|colon|stop)$/.test(peek(reader)?.kind ?? '')) return false
  if (last === undefined || last.negated) return false
  if (isOneForAnother(reader, last)) return true
  return isSameThing(last, nextHead(reader)) || isOtherKind(last, nextHead(reader))
}

/** 'A hammer on the belt, no, an axe': what follows an article after the second comma is there instead. */
function isOneForAnother(reader: Reader, { isSubject, head }: Phrase): boolean {
  const isAnother = peek(reader)?.kind === 'comma' && /^an?$/.test(peek(reader, 2)?.text ?? '')
  // 'A helmet with a T-shaped… no, a round visor': the helmet stays.
  const since = reader.terms.slice(reader.lastEnd, reader.index)
  if (!isAnother || isSubject || since.some(({ kind }) => kind === 'with')) return false
  return head.kind === 'thing' && nextHead(reader)?.kind === 'thing'
}

/** 'Who is a heron — no, a secretary bird', 'a witch, no, a druid': one animal for another, one calling for another. */
function isOtherKind({ isSubject, head }: Phrase, next: Term | undefined): boolean {
  if (!isSubject) return false
  if (head.entry.animal !== undefined && next?.kind === 'animal') return true
  return head.entry.who?.slot === 'role' && next?.entry.who?.slot === 'role' && next.kind === 'who'
}

/** 'swap the staff for a cane' takes the staff away; true when the words are such a swap. */
export function readSwap(reader: Reader, term: Term): boolean {
  if (!/^(?:swap|replace|trade|exchange|switch|change)/.test(term.text)) return false
  const isSwapped = isThingBefore(reader)
  for (let offset = isSwapped ? 1 : 2; offset <= longestSwap; offset++) {
    const link = peek(reader, offset)
    if (link === undefined || link.kind === 'stop') break
    if (!/^(?:for|with|to|out for|into)$/.test(link.text)) continue
    if (isSwapped) swapIt(reader, reader.index + offset)
    else if (
      headFrom(reader, reader.index + offset + 1) < 0 &&
      isModifier(peek(reader, offset + 1))
    )
      recolour(reader, reader.index + offset)
    else swapOut(reader, reader.index + offset)
    return true
  }
  reader.target = undefined
  return true
}

/** 'Cutlass swapped years ago for an oar': said behind what is gone. */
function isThingBefore(reader: Reader): boolean {
  const { last } = reader
  const isSaid = /ed$/.test(peek(reader, 0)?.text ?? '') && justEnded(reader)
  const isOpen = !/^(?:determiner|pronoun)$/.test(peek(reader)?.kind ?? '')
  return isSaid && isOpen && last !== undefined && isThing(last)
}

/** 'Change the dress to blue' keeps the dress. */
function recolour(reader: Reader, end: number): void {
  flushPending(reader)
  const thing = reader.terms[headFrom(reader, reader.index + 2)]
  if (thing === undefined) return
  const known = reader.chunks.phrases.findLast(({ head }) => head.text === thing.text)
  const phrase = known ?? barePhrase(thing)
  if (known === undefined) reader.chunks.phrases.push(phrase)
  phrase.modifiers = phrase.modifiers.filter(({ kind }) => kind !== 'colour')
  reader.index = end
  reader.link = 'none'
  reader.last = phrase
  reader.lastEnd = end
  reader.target = phrase
}

/** 'Sword? She swapped it for a crook.' */
function swapIt(reader: Reader, end: number): void {
  const meant = reader.asked ?? reader.last ?? reader.chunks.phrases.findLast(isThing)
  if (meant !== undefined && isThing(meant)) meant.negated = true
  reader.index = end
  reader.link = 'none'
  reader.doing = undefined
  reader.last = undefined
  reader.target = undefined
}

function isThing({ head, isSubject }: Phrase): boolean {
  return head.kind === 'thing' && !isSubject
}

function swapOut(reader: Reader, end: number): void {
  flushPending(reader)
  if (/^(?:it|them|that|those)$/.test(peek(reader)?.text ?? '')) {
    swapIt(reader, end)
    return
  }
  const owner = peek(reader)?.text ?? ''
  if (/^(?:her|his)$/.test(owner)) reader.chunks.possessives.push(owner)
  const gone = reader.terms[headFrom(reader, reader.index + 2)]
  const phrases = reader.chunks.phrases.filter(({ head }) => head.text === gone?.text)
  for (const phrase of phrases) phrase.negated = true
  if (gone?.kind !== 'thing') return
  // 'Swap his hat for a turban': a hat that came with him.
  if (phrases.length === 0) reader.chunks.phrases.push({ ...barePhrase(gone), negated: true })
  reader.index = end
  reader.link = 'none'
  reader.doing = undefined
  reader.last = undefined
  reader.target = undefined
}
