/** Terms become phrases in one walk from left to right. Each kind of term has its own small handler. */

import { isOfBody, type Term, type TermKind } from '../words/term.ts'
import { meetAgain, readOnes, tellOneEye } from './anaphora.ts'
import { readBareFeet } from './bare-feet.ts'
import { isOwned, meetOther } from './beings.ts'
import { readBodied } from './bodied.ts'
import { noteDeed } from './callings.ts'
import { matchColours, readAllOfThem } from './coordination.ts'
import { readSwap, takeBack } from './corrections.ts'
import { readHead } from './heads.ts'
import { openGradient } from './hues.ts'
import { open, readAs, readIn, readIs, readOf, wraps } from './links.ts'
import { isDoneByBeast, isDoneByThing, notePose } from './moods.ts'
import { goesOnWithout, readAnd, readAvoid, readNegation, readNot, readOr } from './negation.ts'
import { readNumber, readSide } from './numbers.ts'
import { readOther } from './pairs.ts'
import type { Chunks } from './phrase.ts'
import { readColon, readComma, readStop } from './punctuation.ts'
import type { Reader } from './reader.ts'
import {
  awaitsNoun,
  clearPhrase,
  endClause,
  endSharing,
  flushPending,
  headFrom,
  justEnded,
  leadsOverCommas,
  openReader,
  peek,
} from './reader.ts'
import {
  isContrast,
  isShadeOfBody,
  isStateOfLast,
  isWornSo,
  tellHue,
  tellSame,
} from './said-after.ts'
import { dressInTheme } from './stuff-told.ts'
import { readFurniture, readUnknown } from './unknowns.ts'
import { openWorked } from './workmanship.ts'

export function chunkTerms(terms: readonly Term[]): Chunks {
  const reader = openReader(terms)
  while (reader.index < terms.length) {
    const term = terms[reader.index]
    if (term !== undefined) {
      notePose(reader, term)
      noteOwner(reader, term)
      noteDeed(reader, term)
      handlers[term.kind](reader, term)
    }
    reader.index++
  }
  endClause(reader)
  matchColours(reader.chunks.phrases)
  return reader.chunks
}

/** 'hand on her hip', 'patch over his eye': phrases of the lexicon that tell of her or him. */
function noteOwner({ chunks, aboutOther }: Reader, { text }: Term): void {
  const owner = /(?:^| )(her|his|their|himself|herself)(?: |$)/.exec(text)?.[1]
  if (owner !== undefined && !aboutOther) chunks.possessives.push(owner)
}

type Handler = (reader: Reader, term: Term) => void

const handlers: Record<TermKind, Handler> = {
  who: readHead,
  animal: readHead,
  thing: readHead,
  part: readHead,
  body: readHead,
  colour: readModifier,
  material: readModifier,
  pattern: readModifier,
  quality: readModifier,
  partial: readModifier,
  bodied: readBodied,
  number: readNumber,
  ask: flushPending,
  side: readSide,
  absence: readAbsence,
  list: (reader) => {
    endClause(reader)
    reader.negation = 'list'
  },
  unknown: readUnknown,
  comma: readComma,
  colon: readColon,
  stop: readStop,
  determiner: readDeterminer,
  negation: readNegation,
  not: readNot,
  avoid: (reader, term) => {
    if (!readSwap(reader, term)) readAvoid(reader)
  },
  and: (reader) => readAnd(reader),
  or: readOr,
  but: (reader) => {
    if (isContrast(reader)) return
    flushPending(reader)
    // 'Her sister is blonde, but she is dark.'
    if (peek(reader)?.kind === 'pronoun') reader.aboutOther = false
    reader.negation = undefined
    reader.target = undefined
    reader.joined = 'comma'
  },
  with: (reader, term) => {
    if (!openWorked(reader, term)) open(reader, 'with', term)
  },
  in: (reader, term) => {
    if (!openGradient(reader, term) && !openWorked(reader, term)) readIn(reader, term)
  },
  at: (reader, term) => {
    if (!openGradient(reader, term)) open(reader, 'at', term)
  },
  of: (reader, term) => (wraps(reader, term) ? act(reader, term, 'wear') : readOf(reader, term)),
  is: readIs,
  swap: takeBack,
  retract: takeBack,
  wear: (reader, term) => {
    if (isWornSo(reader, term)) return
    // 'Her dog wears a red coat.'
    if (reader.topic?.head.kind === 'animal' && reader.doing === undefined) reader.aboutOther = true
    act(reader, term, 'wear')
  },
  hold: (reader, term) => act(reader, term, 'hold'),
  ride: (reader, term) => act(reader, term, 'ride'),
  as: readAs,
  like: (reader, term) => open(reader, 'like', term),
  that: (reader) => {
    flushPending(reader)
    const isOfPart = typeof reader.target === 'object' && reader.lastEnd === reader.index - 1
    if (!isOfPart) reader.target = reader.last
    reader.link = 'none'
  },
  pronoun: readPronoun,
  verb: (reader, term) => {
    if (openGradient(reader, term)) return
    if (term.text === 'to' && reader.pending.length === 0) return
    if (isStateOfLast(reader, term)) attachAfter(reader, { ...term, kind: 'quality' })
    else act(reader, term, 'other')
  },
  filler: (reader, term) => {
    if (term.text === 'ones' && readOnes(reader)) return
    readFurniture(reader, term)
    if (term.entry.otherPerson === true) meetOther(reader)
    // 'of a girls' team'
    if (term.entry.presentation !== undefined && !reader.aboutOther)
      reader.chunks.possessives.push(term.entry.presentation === 'feminine' ? 'her' : 'his')
  },
}

function readModifier(reader: Reader, term: Term): void {
  if (isOfBody(term)) {
    flushPending(reader)
    if (!reader.aboutOther && reader.negation === undefined) reader.chunks.character.push(term)
    return
  }
  if (term.entry.otherPerson === true && reader.possessed && !term.possessive) meetOther(reader)
  if (isRecipient(reader, term)) {
    clearPhrase(reader)
    return
  }
  const leads = headFrom(reader, reader.index) >= 0 || leadsOverComma(reader)
  if (!leads && reader.target === undefined && followsThing(reader, term))
    reader.target = reader.last
  if (!leads && reader.target !== undefined && reader.negation === undefined) {
    attachAfter(reader, term)
    return
  }
  reader.pending.push(term)
}

/** 'A birthday card for my wife' says nothing of who is on it; 'for my wife as a knight' does. */
function isRecipient({ terms, index, pending }: Reader, { entry, possessive }: Term): boolean {
  const start = index - pending.length
  const isMine = /^(?:my|our)$/.test(terms[start - 1]?.text ?? '')
  const isFor = isMine && terms[start - 2]?.text === 'for'
  return isFor && entry.otherPerson === true && !possessive && terms[index + 1]?.kind !== 'as'
}

/** 'in a moth-eaten, brass-buttoned coat' */
function leadsOverComma(reader: Reader): boolean {
  if (peek(reader)?.kind !== 'comma' || !awaitsNoun(reader)) return false
  // 'trousers in a dirty yellow, matching cap': what was said of the trousers already goes on.
  if (typeof reader.target === 'object' && reader.lastEnd === reader.index - 1) return false
  // 'a tunic of a deep red, segmented armour': the red is what it is of.
  if (typeof reader.target === 'object' && reader.link === 'of') return false
  return leadsOverCommas(reader, reader.index + 2)
}

/** 'hair half black half pink', 'boots black': said right after the noun, without a mark between. */
function followsThing(reader: Reader, term: Term): boolean {
  // 'one stocking fallen'
  if (reader.last === undefined) return false
  const isOneOf = reader.last.count === 1 && reader.last.head.kind === 'thing'
  const waits = reader.pending.length > 0
  // 'hair regulation short'
  const isNamed = waits && reader.pending.every(({ kind }) => kind === 'unknown')
  const before = reader.index - 1 - reader.pending.length
  const isNext = isNamed ? reader.lastEnd === before : justEnded(reader)
  if ((waits && !isNamed) || !isNext) return false
  const isOfPeople =
    !isOneOf &&
    term.kind === 'quality' &&
    term.entry.quality !== true &&
    (term.entry.trait === true || (term.entry.build !== undefined && !/ed$/.test(term.text)))
  const { kind } = reader.last.head
  const isOfThing = kind === 'body' || (/^(?:thing|part|unknown)$/.test(kind) && !isOfPeople)
  return isOfThing || isDoneByBeast(reader.last, term)
}

/** A modifier after its noun: 'hair is red', 'cloak of silk', 'dressed in black'. */
function attachAfter(reader: Reader, term: Term): void {
  reader.row = []
  if (typeof reader.target === 'object' && tellOneEye(reader, reader.target, term)) return
  if (reader.target === 'theme') dressInTheme(reader, term)
  else if (reader.target === 'character') reader.pending.push(term)
  else reader.target?.modifiers.push(term)
  if (typeof reader.target === 'object') reader.lastEnd = reader.index
}

function readAbsence(reader: Reader, term: Term): void {
  const isDescribing = headFrom(reader, reader.index + 1) >= 0 && term.entry.absence === 'sleeves'
  if (reader.negation === undefined && !reader.aboutOther) reader.chunks.absences.push(term)
  if (isDescribing) reader.pending.push({ ...term, kind: 'quality' })
  readBareFeet(reader, term)
}

function readDeterminer(reader: Reader, term: Term): void {
  if (readOther(reader, term) || (term.text === 'all' && readAllOfThem(reader, term))) return
  if (tellSame(reader, term) || tellHue(reader, term)) return
  const waits = reader.pending.every(({ kind, text }) => kind === 'unknown' || text === 'matching')
  if (reader.pending.length > 0 && !waits) flushPending(reader)
  if (reader.negation === 'phrase' && reader.joined === 'and' && !goesOnWithout(reader))
    reader.negation = undefined
  if (/^(?:a|an|the)$/.test(term.text) && isShadeOfBody(reader)) reader.target = reader.last
  reader.determined = true
  reader.definite = term.text === 'the'
  reader.possessed = isOwned(reader, term)
  const owner = /^(?:his|hers?|their)$/.test(term.text) ? term.text.replace('hers', 'her') : ''
  if (owner !== '' && !reader.aboutOther) reader.chunks.possessives.push(owner)
  if (/^(?:many|several|few|multiple|various|plenty of)$/.test(term.text)) reader.count = 3
}

function act(reader: Reader, term: Term, doing: Reader['doing']): void {
  if (isDoneByThing(reader)) {
    reader.last?.modifiers.push({ ...term, kind: 'quality' })
    return
  }
  flushPending(reader)
  endSharing(reader)
  reader.row = []
  reader.doing = doing
  reader.link = 'none'
  reader.target = doing === 'wear' ? 'theme' : undefined
  reader.joined = undefined
  if (reader.negation === 'phrase') reader.negation = undefined
}

function readPronoun(reader: Reader, term: Term): void {
  flushPending(reader)
  if (meetAgain(reader, term)) return
  // 'unlike her brother, who is blond, she has brown hair'
  if (reader.apposed && peek(reader, -1)?.kind === 'comma') reader.aboutOther = false
  if (/^s?he$/.test(term.text))
    reader.chunks.toldFrom = Math.min(reader.chunks.toldFrom, term.span[0])
  if (!reader.aboutOther) reader.chunks.pronouns.push(term.text)
  reader.target = undefined
  reader.link = 'none'
  if (reader.negation === 'phrase') reader.negation = undefined
}
