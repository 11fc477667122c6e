/** Words that no table knows: what is plainly a thing, a being or a mood is kept by its own name. */

import { isSubstance } from '../terms/settle-placed.ts'
import type { Thing } from '../words/entry.ts'
import { isPlural, singularOf } from '../words/inflect.ts'
import type { Term } from '../words/term.ts'
import { isHead, isModifier } from '../words/term.ts'
import { makePhrase } from './build-phrase.ts'
import { isItemOfList, isUnknownBeing } from './fragments.ts'
import { readHead } from './heads.ts'
import { isReadInFace } from './moods.ts'
import { asPart, attachPart } from './parts.ts'
import { placeTold } from './places.ts'
import type { Reader } from './reader.ts'
import { clearPhrase, flushPending, headFrom, justEnded, peek } from './reader.ts'
import { joinNouns } from './stuffing.ts'

export function readUnknown(reader: Reader, term: Term): void {
  if (isSaidOfOther(reader, term)) return
  const next = peek(reader)
  if (isPartOfThing(reader, next, term)) attachPart(reader, asPart(term), reader.last)
  else if (isDescribedAfter(reader, next)) guess(reader, term)
  else if (isHead(next) || isModifier(next)) reader.pending.push(term)
  else if (isUnknownBeing(reader, term)) readBeing(reader, term)
  else if (isReadInFace(reader) || isOfLook(reader)) readMood(reader, term)
  else if ((isObject(reader) || isItemOfList(reader, term)) && reader.negation === undefined)
    guess(reader, term)
  else readNothing(reader, term)
}

/** What it is made of, smeared with, or on. */
function tellsStuff(reader: Reader, term: Term): boolean {
  if (isBodyStuff(reader, term)) {
    const entry = { words: term.text, look: true as const, quality: true as const }
    reader.chunks.character.push({ ...term, kind: 'quality', entry })
    clearPhrase(reader)
    return true
  }
  return describesTarget(reader, term) || (!isHead(peek(reader)) && placeTold(reader, term))
}

/** 'A lamplighter made of wax' */
function isBodyStuff(
  { target, link, linkText, negation, aboutOther }: Reader,
  { text }: Term,
): boolean {
  const isOwn = target === 'character' || (typeof target === 'object' && target.isSubject)
  const isMade =
    link === 'of' && /^(?:made|carved|built|moulded|molded|formed|cast) /.test(linkText)
  return isOwn && isMade && negation === undefined && !aboutOther && isSubstance(text)
}

/** 'A hood with two eyeholes', 'fishnets with holes': counted or many, it belongs to the thing that was named. */
function isPartOfThing(reader: Reader, next: Term | undefined, term: Term): boolean {
  const { last, link, negation, aboutOther, count, determined, terms, lastEnd } = reader
  const isWith = link === 'with' && terms[lastEnd + 1]?.kind === 'with'
  if (!isWith || last?.head.kind !== 'thing' || negation !== undefined || aboutOther) return false
  if (isHead(next) || isModifier(next) || next?.kind === 'unknown' || term.capital) return false
  const slot = last.head.entry.thing?.slot ?? ''
  const isNamed = (count !== undefined && count > 0) || determined || isPlural(term.text)
  return isNamed && !/^(?:setting|feature|hair|beard)$/.test(slot)
}

/** It says more of what was told before. */
function isSaidOfOther(reader: Reader, term: Term): boolean {
  if (tellsStuff(reader, term) || likensBody(reader, term) || isStuffOfBeing(reader, term))
    return true
  if (isRightBehindBody(reader)) reader.target = reader.last
  return tellsOfBody(reader, term)
}

/** 'A trident with one prong snapped', 'a coat, two toggles chewed': said behind a noun that is counted. */
function isDescribedAfter(reader: Reader, next: Term | undefined): boolean {
  const { count, determined, link, joined, negation } = reader
  const isSaid = next?.kind === 'quality' && /(?:ed|en|[^e]nt|ing)$/.test(next.text)
  if (!isSaid || negation !== undefined || headFrom(reader, reader.index + 1) >= 0) return false
  const isNamed = count !== undefined || (determined && link === 'with')
  return isNamed && (link === 'with' || joined === 'comma')
}

/** 'Smeared with oil', 'a crown of eggshells': what it is smeared with or made of describes it too. */
function describesTarget(reader: Reader, term: Term): boolean {
  const { target, pending, link, linkText } = reader
  if (isWhatItIs(reader)) {
    if (typeof target === 'object')
      target.modifiers.push(...pending.splice(0), { ...term, kind: 'quality' })
    clearPhrase(reader)
    return true
  }
  if (link !== 'of' || typeof target !== 'object' || isHead(peek(reader))) return false
  const isMade = / with$/.test(linkText) || !target.isSubject
  if (!isMade || isModifier(peek(reader))) return false
  target.modifiers.push(...joinNouns(pending.splice(0), { ...term, kind: 'quality' }))
  return true
}

/** 'Her right boot is a wooden peg.' */
function isWhatItIs(reader: Reader): boolean {
  const { target, last, link, determined, definite, negation, terms, index } = reader
  const isOfThing = typeof target === 'object' && target === last && last?.head.kind === 'thing'
  if (!isOfThing || link !== 'none' || !determined || definite || negation !== undefined)
    return false
  const isEnd = /^(?:comma|stop)$/.test(terms[index + 1]?.kind ?? 'stop')
  const opening = terms.slice(Math.max(0, index - 4), index)
  return isEnd && opening.some(({ kind }) => kind === 'is')
}

/** 'Eyes still magnificent' */
function isRightBehindBody(reader: Reader): boolean {
  const { last, pending, target } = reader
  const isBody = /^(?:hair|eyes|skin)$/.test(last?.head.entry.body ?? '') && last?.negated === false
  return isBody && target === undefined && pending.length === 0 && justEnded(reader)
}

/** 'A saint made of tallow' */
function isStuffOfBeing({ last, link, linkText, pending }: Reader, term: Term): boolean {
  const isMade =
    link === 'of' &&
    /^(?:made|carved|built|cast|woven|formed|sculpted|fashioned|knitted)/.test(linkText)
  if (!isMade || last?.isSubject !== true || pending.length > 0) return false
  last.modifiers.push({ ...term, kind: 'material' })
  return true
}

/** 'Hair: wispy, white', 'his skin is waxen': what it is like, whatever that is. */
function tellsOfBody(reader: Reader, term: Term): boolean {
  const { target, pending, link } = reader
  if (typeof target !== 'object' || !/^(?:hair|eyes|skin)$/.test(target.head.entry.body ?? ''))
    return false
  const next = peek(reader)
  const ends = next === undefined || /^(?:comma|stop|and)$/.test(next.kind)
  const isFirst = /^(?:is|colon|comma|and|filler|body)$/.test(peek(reader, -1)?.kind ?? '')
  if (!ends || !isFirst || pending.length > 0 || !/^(?:none|is)$/.test(link)) return false
  target.modifiers.push({ ...term, kind: 'quality', entry: { words: term.text, quality: true } })
  return true
}

/** 'Eyes like wet stones' are stone-like. */
function likensBody(reader: Reader, term: Term): boolean {
  const { last, link, pending } = reader
  if (link !== 'like' || last?.head.kind !== 'body' || last.negated || isHead(peek(reader)))
    return false
  const text = `${singularOf(term.text) ?? term.text}-like`
  const like: Term = {
    ...term,
    kind: 'quality',
    text,
    written: text,
    entry: { words: text, quality: true },
  }
  last.modifiers.push(...pending.splice(0), like)
  clearPhrase(reader)
  reader.link = 'none'
  reader.lastEnd = reader.index
  return true
}

/** Drawn as a human, by its own name. */
const somebody: Thing = { slot: 'species', concept: 'human', implied: [], plural: false }

function readBeing(reader: Reader, term: Term): void {
  reader.chunks.unknown.push(term)
  const entry = { words: term.text, who: somebody, guess: true as const }
  readHead(reader, { ...term, kind: 'who', entry })
}

/** 'A look of permanent surprise', 'an air of menace', 'in a foul temper'. */
function isOfLook(reader: Reader): boolean {
  if (/^(?:temper|mood)$/.test(peek(reader, 0)?.text ?? '')) return reader.link === 'in'
  let offset = -1
  while (isModifier(peek(reader, offset)) || peek(reader, offset)?.kind === 'unknown') offset--
  const of = peek(reader, offset)?.text ?? ''
  if (/^(?:look|air|expression|hint|mask|picture) of$/.test(of)) return true
  return (
    of === 'of' &&
    /^(?:look|air|expression|hint|mask|picture|aura|trace|face)$/.test(
      peek(reader, offset - 1)?.text ?? '',
    )
  )
}

function readMood(reader: Reader, term: Term): void {
  const entry = { words: term.text, trait: true as const }
  if (reader.negation === undefined && !reader.aboutOther)
    reader.chunks.character.push({ ...term, kind: 'quality', entry })
  clearPhrase(reader)
}

/** 'She wears a …', 'with red …': what follows is a thing. */
function isObject({ determined, pending, doing, link }: Reader): boolean {
  const isNamed = determined || pending.length > 0
  const takesThings = doing === 'wear' || doing === 'hold' || link === 'with'
  return isNamed && takesThings && link !== 'at' && link !== 'of' && link !== 'in'
}

/** 'a trilby with a dent': what a thing is said to have is its own. */
function isOfThing({ last, lastEnd, link, terms, joined, aboutOther }: Reader): boolean {
  if (link !== 'with' || joined !== undefined || aboutOther || last?.negated !== false) return false
  const isDirect = terms[lastEnd + 1]?.kind === 'with'
  const slot = last.head.entry.thing?.slot
  return isDirect && last.head.kind === 'thing' && slot !== 'setting' && slot !== 'hair'
}

/** An unknown noun that is plainly a thing stands for itself, marked as a guess. */
function guess(reader: Reader, term: Term): void {
  if (isOfThing(reader)) {
    reader.chunks.unknown.push(term)
    const entry = { words: term.text, part: 'detail' }
    attachPart(reader, { ...term, kind: 'part', entry }, reader.last)
    return
  }
  const phrase = makePhrase(reader, term, false)
  if (!reader.aboutOther) {
    reader.chunks.phrases.push(phrase)
    reader.chunks.unknown.push(term)
  }
  reader.last = phrase
  reader.lastEnd = reader.index
  clearPhrase(reader)
}

/** 'Not gory, not soppy': what it must not be, though nothing is drawn for it. */
function isRuledOut(reader: Reader, { text, ...term }: Term): boolean {
  const { negation, pending, chunks } = reader
  const isAdjective = /(?:y|ish|ful|ic|ous|ive)$/.test(text) && text.length > 3
  const ends = /^(?:comma|stop|or|and|but)$/.test(peek(reader)?.kind ?? 'stop')
  if (negation !== 'adjective' || !isAdjective || !ends || pending.length > 0) return false
  chunks.absences.push({ ...term, text, entry: { words: text, absence: text } })
  return true
}

/** What stands about and is not drawn: a tiny desk is tiny, and not who sits there. */
export function readFurniture(reader: Reader, { text }: Term): void {
  if (/^(?:table|chair|desk|bench|bed)$/.test(text) && reader.negation === undefined)
    clearPhrase(reader)
}

/** 'Weary patience': the noun says nothing, the mood does. */
function readNothing(reader: Reader, term: Term): void {
  if (isRuledOut(reader, term)) return
  if (!reader.aboutOther) reader.chunks.unknown.push(term)
  const moods = reader.pending.filter(({ entry }) => entry.trait === true)
  if (!reader.aboutOther && reader.negation === undefined) reader.chunks.character.push(...moods)
  if (reader.negation === undefined) clearPhrase(reader)
  else flushPending(reader)
}
