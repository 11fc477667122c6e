/** Makes a phrase of what has piled up, and closes it. */

import type { Term } from '../words/term.ts'
import { isInColouredList, noteInRow } from './coordination.ts'
import type { Phrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import { clearPhrase, endSharing, peek } from './reader.ts'

export function makePhrase(reader: Reader, head: Term, isSubject: boolean): Phrase {
  const first = reader.pending[0] ?? head
  const phrase: Phrase = {
    head,
    modifiers: [...reader.pending],
    parts: [],
    side: reader.side,
    count: reader.count,
    place: undefined,
    negated: reader.negation !== undefined && reader.negation !== 'adjective',
    link: reader.link,
    doing: reader.doing,
    isSubject,
    definite: reader.definite || reader.possessed,
    determined: reader.determined || reader.count !== undefined,
    span: [Math.min(first.span[0], head.span[0]), head.span[1]],
  }
  shareModifiers(reader, phrase)
  return phrase
}

/** A phrase of one word, with nothing said about it. */
export function barePhrase(head: Term): Phrase {
  return {
    head,
    modifiers: [],
    parts: [],
    side: undefined,
    count: undefined,
    place: undefined,
    negated: false,
    link: 'none',
    doing: undefined,
    isSubject: false,
    definite: false,
    determined: false,
    span: head.span,
  }
}

/** 'a black hat and coat': a bare second noun takes the colours and stuffs of the first. */
function shareModifiers(reader: Reader, phrase: Phrase): void {
  const { last } = reader
  const isListed = isInColouredList(reader, phrase)
  if (
    (reader.joined !== 'and' && reader.joined !== 'or' && !isListed) ||
    last === undefined ||
    phrase.modifiers.length > 0 ||
    reader.determined ||
    reader.count !== undefined
  )
    return
  if (
    last.negated !== phrase.negated ||
    last.place !== undefined ||
    last.head.entry.body === 'skin'
  )
    return
  if (staysAlone(reader, last, phrase, isListed)) return
  // 'a jacket, olive, and jeans': what was said behind the first is its own.
  phrase.modifiers = last.modifiers.filter(
    (term) =>
      term.span[0] < last.head.span[0] &&
      (term.kind === 'colour' ||
        (term.kind === 'material' && !isListed) ||
        term.text === 'matching'),
  )
}

/** What the look of the thing before it cannot be meant for. */
function staysAlone(reader: Reader, last: Phrase, { head }: Phrase, isListed: boolean): boolean {
  if (groupOf(last.head) !== groupOf(head) || groupOf(head) === undefined) return true
  if ((head.entry.thing?.implied.length ?? 0) > 0) return true
  // 'a red coat and gloves that don't match'
  if (/^(?:mismatched|odd)$/.test(peek(reader, 2)?.text ?? '')) return true
  if (isListed) return false
  // 'a ruby choker and gloves'
  const isOwn = last.modifiers.every(({ span }) => span[0] >= last.span[0])
  const isOfJewel = isOwn && isJewel(last.head) && !isJewel(head)
  // 'a green jacket with white dots and jeans': what was told so fully is told of alone, and jeans are blue.
  return last.parts.length > 0 || isOfJewel || head.entry.thing?.concept === 'jeans'
}

function isJewel({ entry }: Term): boolean {
  return /^(?:necklace|choker|pendant|earrings|bracelet|ring|tiara|crown|brooch|nose_ring)$/.test(
    entry.thing?.concept ?? '',
  )
}

function groupOf(term: Term): string | undefined {
  if (term.kind === 'body') return 'body'
  if (term.kind !== 'thing') return undefined
  const slot = term.entry.thing?.slot
  if (slot === 'hair' || slot === 'beard' || slot === 'feature') return 'body'
  if (slot === 'prop') return 'held'
  return slot === 'setting' ? undefined : 'worn'
}

/** A negated phrase ends with its noun, unless a list follows. */
function goesOn(reader: Reader): boolean {
  const next = peek(reader)
  return (
    next?.kind === 'and' || next?.kind === 'or' || next?.kind === 'comma' || next?.text === 'nor'
  )
}

/** 'In her left hand she has a lamp', 'on his back a sword', 'his left hand is a hook': the place came first. */
function takePlaceBefore(reader: Reader, phrase: Phrase): void {
  const { last, chunks } = reader
  if (last?.head.kind !== 'body' || last.modifiers.length > 0 || last.negated) return
  const slot = phrase.head.entry.thing?.slot
  const isLimb = /^(?:arm|hand|leg|foot)$/.test(last.head.entry.body ?? '')
  const isPart = phrase.link === 'is' && (slot === 'feature' || (isLimb && slot === 'prop'))
  const isPlace = last.link === 'in' || last.link === 'at' || isLabel(reader, last)
  if (!(isPart || isPlace) || !/^(?:thing|animal|unknown)$/.test(phrase.head.kind)) return
  if (phrase.link === 'at' || phrase.link === 'of' || phrase.link === 'in') return
  phrase.place ??= last.side === undefined ? last.head.text : `${last.side} ${last.head.text}`
  phrase.side ??= last.side
  phrase.link = 'none'
  chunks.phrases = chunks.phrases.filter((other) => other !== last)
}

/** 'Left hand: a torch.', 'right breast: two medals' */
function isLabel({ labelled }: Reader, last: Phrase): boolean {
  const bears = /^(?:arm|hand|leg|foot|shoulder|ear|chest|waist|back)$/
  return bears.test(last.head.entry.body ?? '') && labelled === last && last.side !== undefined
}

/** 'Scissors instead of a right hand' are where the hand would be. */
function takePlaceOf(reader: Reader, phrase: Phrase): void {
  const { last } = reader
  if (!phrase.negated || reader.negationText !== 'instead of' || phrase.head.kind !== 'body') return
  if (last?.head.kind !== 'thing') return
  last.place ??= phrase.head.text
  last.side ??= phrase.side
}

/** 'a dagger or a short sword': the first counts. */
function isAlternative(reader: Reader, phrase: Phrase): boolean {
  const { last } = reader
  if (reader.joined !== 'or' || phrase.negated || last === undefined || last.negated) return false
  return groupOf(last.head) !== undefined && groupOf(last.head) === groupOf(phrase.head)
}

/** 'Hat: a bowler' speaks of one hat. */
function dropLabel(reader: Reader, phrase: Phrase): void {
  const { labelled, chunks } = reader
  if (labelled === undefined || labelled.modifiers.length > 0 || labelled.parts.length > 0) return
  const slot = labelled.head.entry.thing?.slot
  if (slot === undefined || phrase.negated || phrase.head.entry.thing?.slot !== slot) return
  if (/^(?:prop|feature|setting)$/.test(slot) || peek(reader, -1)?.kind === 'and') return
  chunks.phrases = chunks.phrases.filter((other) => other !== labelled)
}

function noteTopic(reader: Reader, phrase: Phrase): void {
  const isFirst = reader.last === undefined && reader.joined !== 'and'
  const opens = isFirst && reader.doing === undefined && reader.link === 'none'
  // ', and her robe, once white, is grey'
  const isTurn = phrase.definite && reader.link === 'none' && peek(reader)?.kind === 'comma'
  if ((opens || isTurn) && phrase.definite && !phrase.isSubject) reader.topic = phrase
}

export function finish(reader: Reader, phrase: Phrase): void {
  endSharing(reader)
  noteInRow(reader, phrase)
  noteTopic(reader, phrase)
  takePlaceBefore(reader, phrase)
  takePlaceOf(reader, phrase)
  dropLabel(reader, phrase)
  const isSecond = isAlternative(reader, phrase)
  if (!reader.aboutOther && !isSecond) reader.chunks.phrases.push(phrase)
  if (reader.loosePart !== undefined && (reader.link === 'at' || reader.link === 'of')) {
    phrase.parts.push(reader.loosePart)
    if (reader.loosePart.head.kind === 'pattern') phrase.modifiers.push(reader.loosePart.head)
  }
  reader.loosePart = undefined
  reader.last = isSecond ? reader.last : phrase
  reader.lastEnd = reader.index
  reader.target = undefined
  if (reader.link !== 'with') reader.link = 'none'
  reader.linkText = ''
  reader.joined = undefined
  clearPhrase(reader)
  reader.labelled = undefined
  if (phrase.negated && phrase.head.kind === 'who' && peek(reader)?.kind === 'in')
    reader.negation = 'clause'
  if (reader.negation === 'adjective' || (reader.negation === 'phrase' && !goesOn(reader))) {
    reader.negation = undefined
  }
}
