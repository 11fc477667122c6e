/** Adjectives of the body: 'blue-eyed', 'three-legged', of the character or of a beast beside it. */

import type { Term } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { barePhrase } from './build-phrase.ts'
import type { Reader } from './reader.ts'
import { headFrom, peek } from './reader.ts'

/** 'blue-eyed': the colour before it is the eyes', the rest waits for the head. */
export function readBodied(reader: Reader, term: Term): void {
  const own = takeOwn(reader)
  const body = term.entry.words
  if (isOfBeast(reader)) {
    tellBeast(reader, own.toReversed(), term)
    return
  }
  // 'a white-faced mask': the mask is white.
  if (body === 'face' && peek(reader)?.kind === 'thing') {
    reader.pending.push(...own.toReversed())
    return
  }
  const first = own.at(-1) ?? term
  const thing = vocabulary.entries.get(body)
  const isWorn = thing?.thing !== undefined && thing.body === undefined
  const head: Term = isWorn
    ? { ...term, kind: 'thing', text: body, entry: thing }
    : { ...term, kind: 'body', text: body, entry: { words: body, body } }
  reader.chunks.phrases.push({
    ...barePhrase(head),
    modifiers: own.reverse(),
    count: reader.count,
    negated: reader.negation !== undefined,
    span: [first.span[0], term.span[1]],
  })
  reader.count = undefined
}

/** What was said of it: 'dark, ice-blue' of 'ice-blue-eyed'. */
function takeOwn(reader: Reader): Term[] {
  const own: Term[] = []
  while (reader.pending.length > 0 && own.length < 3) {
    const before = reader.pending.at(-1)
    if (
      before === undefined ||
      (own.length > 0 && !(own.at(-1)?.glued ?? false) && before.kind !== 'colour')
    )
      break
    own.push(before)
    reader.pending.pop()
    if (!before.glued && own.length >= 1 && before.kind !== 'colour') break
  }
  return own
}

/** 'A three-legged dog follows him', 'with a blue-eyed husky': so the beast is, and nobody else. */
function isOfBeast(reader: Reader): boolean {
  const at = headFrom(reader, reader.index + 1)
  const head = reader.terms[at]
  if (head?.kind !== 'animal' || head.entry.figureItself === true) return false
  const isKept = reader.subjectKnown || reader.possessed || reader.link === 'with'
  // 'A four-winged owl on his arm'
  const isOnOwner =
    reader.terms[at + 1]?.kind === 'at' &&
    /^(?:his|her|their)$/.test(reader.terms[at + 2]?.text ?? '')
  const isPet = /^(?:pet|companion|familiar|sidekick)$/.test(reader.terms[at + 1]?.text ?? '')
  return isKept || isOnOwner || isPet || reader.doing === 'hold' || reader.doing === 'ride'
}

/** It is told of the beast in one word, as it was said. */
function tellBeast(reader: Reader, said: readonly Term[], term: Term): void {
  const before = reader.terms[reader.index - 1]
  const isCounted = before?.kind === 'number'
  // 'White-furred, one-eared': what was said before is a word of its own.
  if (isCounted) reader.pending.push(...said)
  if (isCounted) reader.count = undefined
  const words = isCounted ? [before, term] : [...said, term]
  const text = words.map(({ text }) => text).join(' ')
  const written = words.map(({ written }) => written).join('-')
  const entry = { words: text, quality: true as const }
  const span = [words[0]?.span[0] ?? term.span[0], term.span[1]] as const
  reader.pending.push({ ...term, kind: 'quality', text, written, entry, span })
}

/** 'A two-tailed fox at her heels' is one fox; true when the number was part of such a word. */
export function readNumberOfBody(reader: Reader): boolean {
  const next = peek(reader)
  if (next?.glued !== true || next.kind !== 'quality' || !/ed$/.test(next.text)) return false
  reader.index++
  if (isOfBeast(reader)) {
    tellBeast(reader, [], next)
    return true
  }
  reader.index--
  return false
}
