/** 'with', 'in', 'of', 'is': how one phrase hangs on another. */

import type { Thing } from '../words/entry.ts'
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { barePhrase, finish, makePhrase } from './build-phrase.ts'
import { shareBare, shareWithRow } from './coordination.ts'
import { takeHue, takeSameHue } from './hues.ts'
import { isGone } from './negation.ts'
import { asPart, attachPart } from './parts.ts'
import type { Phrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import { clearPhrase, flushPending, headFrom, justEnded, peek } from './reader.ts'
import { meetStuff } from './stuff-told.ts'
import { blankPart, edgings, takeWear } from './workmanship.ts'

export function open(reader: Reader, link: Reader['link'], term: Term): void {
  if (link === 'at') takeSign(reader)
  if (link === 'at') takeWear(reader)
  if (link === 'at') takePattern(reader)
  if (link === 'at' && takeTrim(reader)) return
  flushPending(reader)
  reader.target = undefined
  reader.link = link
  reader.linkText = term.text
  if (link === 'with' && reader.negation !== 'clause' && reader.negation !== 'list')
    reader.negation = undefined
  if (link === 'with' && reader.doing === 'other') reader.doing = undefined
  if (link === 'as' || link === 'like') reader.doing = undefined
  if (link !== 'with') reader.joined = undefined
}

/** 'a faded yellow star on the chest': a sign of nothing in particular. */
function takeSign(reader: Reader): void {
  const sign = reader.pending.at(-1)
  const place = reader.terms[reader.index + (peek(reader)?.kind === 'determiner' ? 2 : 1)]
  const isSign = sign?.kind === 'quality' && sign.entry.motifs !== undefined
  if (!isSign || reader.negation !== undefined || reader.aboutOther) return
  if (!/^(?:chest|front|back|breast|torso)$/.test(place?.text ?? '')) return
  reader.pending.pop()
  const head: Term = { ...sign, kind: 'part', entry: { ...sign.entry, part: 'emblem' } }
  const isGarment = /^(?:torso|full|outer|armour)$/.test(reader.last?.head.entry.thing?.slot ?? '')
  if (isGarment && reader.link === 'with') attachPart(reader, head, reader.last)
  else finish(reader, makePhrase(reader, head, false))
}

/** 'A shirt with lace at the cuffs': the cuffs are of lace. */
function takeTrim(reader: Reader): boolean {
  const { last, pending, link, negation } = reader
  const start = reader.index + (peek(reader)?.kind === 'determiner' ? 2 : 1)
  const part = reader.terms[start]
  const isTrim =
    pending.length > 0 && pending.every(isModifier) && pending.at(-1)?.kind === 'material'
  const isWith = link === 'with' && negation === undefined && last?.head.kind === 'thing'
  const isPart = part?.kind === 'part' || /^(?:collar|cuffs?)$/.test(part?.text ?? '')
  if (!isTrim || !isWith || !isPart || part === undefined || last === undefined) return false
  const head = part.kind === 'part' ? part : asPart(part)
  last.parts.push({ ...barePhrase(head), modifiers: [...pending] })
  reader.index = start
  clearPhrase(reader)
  reader.lastEnd = start
  reader.target = last.parts.at(-1)
  return true
}

/** 'blue runes glowing on the blade': the blade has the runes. */
function takePattern(reader: Reader): void {
  const pattern = reader.pending.find((term) => term.kind === 'pattern')
  const start = reader.index + (peek(reader)?.kind === 'determiner' ? 2 : 1)
  if (pattern === undefined) return
  const bearer = reader.terms[headFrom(reader, start)]
  // 'white spots on his shoulders': he has them.
  if (bearer?.kind === 'body' && /[^s]s$/.test(pattern.text)) tellMarks(reader, pattern)
  if (bearer?.kind !== 'thing') return
  const modifiers = reader.pending.filter((term) => term !== pattern)
  reader.loosePart = { ...barePhrase(pattern), modifiers }
  clearPhrase(reader)
}

function tellMarks(reader: Reader, pattern: Term): void {
  if (reader.negation !== undefined || reader.aboutOther) return
  reader.pending = reader.pending.filter((term) => term !== pattern)
  const told: Thing = { slot: 'feature', concept: 'told', implied: [], plural: true }
  const entry = { words: pattern.text, thing: told }
  finish(reader, makePhrase(reader, { ...pattern, kind: 'thing', entry }, false))
}

export function readIn(reader: Reader, term: Term): void {
  const part = partJustRead(reader)
  open(reader, 'in', term)
  reader.target = reader.last === undefined || reader.last.isSubject ? 'theme' : reader.last
  if (isStuffNext(reader)) {
    if (part === undefined) shareBare(reader)
    else reader.target = part
  }
  if (reader.last?.head.kind === 'body') reader.target = reader.last
}

/** 'a uniform with piping in red': the piping is red. */
function partJustRead(reader: Reader): Phrase | undefined {
  const { target, last, negation, pending } = reader
  const isPart = typeof target === 'object' && last?.parts.at(-1) === target
  if (!isPart || !justEnded(reader) || negation !== undefined || pending.length > 0)
    return undefined
  return trims.test(target.head.text) ? target : undefined
}

/** 'A blazer with padded shoulders in charcoal' is charcoal all over. */
const trims =
  /piping|lining|trim|frog|button|stitch|braid|lace|edging|embroid|stripe|bands?$|ribbon|collar|cuffs?$|hem$|tassel|fringe|detail|accent|zip|buckle|cords?$|letters?/

/** 'a sword and shield of bronze', 'gloves and a hat in matching green': nothing but what they are like. */
function isStuffNext(reader: Reader): boolean {
  let offset = 1
  while (peek(reader, offset)?.kind === 'determiner') offset++
  return isModifier(peek(reader, offset)) && headFrom(reader, reader.index + offset) < 0
}

/** 'a plain coat, tinted spectacles': said of what follows, when nothing stands right before it. */
function takeAdjective(reader: Reader, term: Term): boolean {
  const isAdjective =
    /^[a-z]+ed$/.test(term.text) &&
    !justEnded(reader) &&
    peek(reader, -1)?.kind !== 'is' &&
    headFrom(reader, reader.index + 1) >= 0
  if (isAdjective) reader.pending.push({ ...term, kind: 'quality' })
  return isAdjective
}

export function readOf(reader: Reader, term: Term): void {
  if (takeAdjective(reader, term) || takeHue(reader, term)) return
  if (awaitsThing(reader) || takeHalf(reader) || isOfOutfit(reader) || isPlaceOfNext(reader)) return
  flushPending(reader)
  reader.link = 'of'
  reader.linkText = term.text
  const owner = ownerOfStuff(reader)
  if (isStuffNext(reader) && owner === reader.last) shareBare(reader)
  const verb = term.text.split(' ')[0] ?? ''
  if (owner?.head.kind === 'thing') tellWork(owner, term, verb)
  if (verb === 'painted' && owner?.head.kind === 'body') {
    reader.target = paintOn(reader, owner, term)
    return
  }
  const part = edgings.get(verb)
  if (owner !== undefined && part !== undefined && owner.head.kind === 'thing') {
    reader.target = blankPart(owner, term, part)
    owner.parts.push(reader.target)
    return
  }
  reader.target = owner ?? 'character'
}

/** 'A trader wrapped in indigo' wears it. */
export function wraps({ last, negation }: Reader, { text }: Term): boolean {
  return text === 'wrapped in' && last?.isSubject === true && negation === undefined
}

/** 'embroidered with stars' is embroidered, whatever it shows; 'smeared with oil' is smeared; 'patterned' says nothing else. */
function tellWork(owner: Phrase, term: Term, verb: string): void {
  const worked = vocabulary.entries.get(verb)
  // A sword inlaid with gems shows no needlework.
  const isCloth = owner.head.entry.thing?.slot !== 'prop'
  if (worked?.pattern !== undefined && verb !== 'patterned' && isCloth)
    owner.modifiers.push({ ...term, kind: 'pattern', text: verb, entry: worked })
  if (soiled.test(verb))
    owner.modifiers.push({ ...term, kind: 'quality', text: verb, written: verb })
}

/** 'Straw poking out of the cuffs of a shirt': the shirt is worn. */
function isPlaceOfNext(reader: Reader): boolean {
  const { last } = reader
  const isPlaced = last?.head.entry.thing?.concept === 'told' && last.place !== undefined
  const isPart =
    peek(reader, -1)?.kind === 'part' && last?.place?.endsWith(peek(reader, -1)?.text ?? '')
  const start = reader.index + (peek(reader)?.kind === 'determiner' ? 2 : 1)
  if (!isPlaced || isPart !== true || reader.terms[headFrom(reader, start)]?.kind !== 'thing')
    return false
  reader.link = 'none'
  reader.target = undefined
  return true
}

/** 'the pommel of his sword': the sword is yet to be named. */
function awaitsThing(reader: Reader): boolean {
  if (reader.loosePart === undefined) return false
  reader.link = 'of'
  reader.target = undefined
  return true
}

function ownerOfStuff(reader: Reader): Phrase | undefined {
  const { target, last } = reader
  if (typeof target === 'object' && target !== last) return target
  // 'Around her eyes she ties a strip of grey gauze': it is the strip that is of gauze.
  const isUnheard = last?.head.kind === 'body' && peek(reader, -1)?.kind === 'unknown'
  return isUnheard ? undefined : last
}

/** 'dressed in layers of white linen': it is all of linen. */
function isOfOutfit(reader: Reader): boolean {
  return reader.target === 'theme' && reader.doing === 'wear' && peek(reader, -1)?.kind === 'filler'
}

/** 'the left half of his face': the side is the face's. */
function takeHalf(reader: Reader): boolean {
  const isHalf = /^(?:half|side|part)$/.test(peek(reader, -1)?.text ?? '')
  if (!isHalf || reader.side === undefined) return false
  reader.pending = []
  reader.link = 'none'
  return true
}

/** 'a top smeared with oil' is smeared, whatever with. */
const soiled =
  /^(?:stained|smeared|caked|splattered|spattered|splashed|studded|encrusted|crusted|dusted|soaked|coated|speckled|streaked|smudged|sprinkled|matted)$/

/** 'her face painted black' is black face paint. */
function paintOn(reader: Reader, owner: Phrase, term: Term): Phrase {
  // 'lips painted black'
  if (owner.head.entry.body === 'lips') return owner
  const text = owner.head.entry.body === 'face' ? 'face paint' : 'body paint'
  const entry = vocabulary.entries.get(text) ?? owner.head.entry
  const paint: Phrase = {
    ...owner,
    head: { ...term, text, kind: 'thing', entry },
    place: owner.head.text,
    modifiers: [],
    parts: [],
  }
  reader.chunks.phrases.push(paint)
  return paint
}

/** 'whose helmet plume is pink', 'one is rusty, the other is new': what stands right before is told of. */
function isOfTarget(reader: Reader): boolean {
  const before = peek(reader, -1)
  const isIt = before?.kind === 'part' || /^(?:one|other|left|right)$/.test(before?.text ?? '')
  return isIt && typeof reader.target === 'object'
}

export function readIs(reader: Reader, term: Term): void {
  if (isGone(reader)) return
  const isStuff = meetStuff(reader)
  const half = isHalf(reader)
  if (half) clearPhrase(reader)
  else flushPending(reader)
  if (peek(reader, -1)?.kind === 'that' && typeof reader.target === 'object') return
  if (isOfTarget(reader)) return
  if (justEnded(reader) && /^(?:are|were)$/.test(term.text)) shareWithRow(reader)
  else if (!isStuff) resumeTopic(reader)
  const isOfLast =
    (justEnded(reader) || half || saysMore(reader)) &&
    reader.last !== undefined &&
    !reader.last.isSubject
  reader.target = isOfLast ? reader.last : 'character'
  reader.link = isOfLast && reader.last?.head.kind === 'body' ? 'is' : 'none'
}

/** 'A cloak that is long and is torn' */
function saysMore({ last, lastEnd, index, terms }: Reader): boolean {
  if (last?.head.kind !== 'thing' || terms[index - 1]?.kind !== 'and' || lastEnd !== index - 2)
    return false
  const said = terms.slice(0, index).findLastIndex(({ span }) => span[0] <= last.head.span[0])
  return terms.slice(said + 1, index).some(({ kind }) => kind === 'is')
}

/** 'His hat, which is far too large, is green.' */
function resumeTopic(reader: Reader): void {
  const { topic } = reader
  if (peek(reader, -1)?.kind !== 'comma' || topic === undefined || topic.negated) return
  reader.last = topic
  reader.lastEnd = reader.index - 1
}

/** 'The left half of his hair is black and the right half is white.' */
function isHalf(reader: Reader): boolean {
  if (
    !/^(?:half|side|part)$/.test(peek(reader, -1)?.text ?? '') ||
    reader.last?.head.kind !== 'body'
  )
    return false
  for (let index = reader.index - 1; index > reader.lastEnd; index--) {
    const term = reader.terms[index]
    if (
      term === undefined ||
      !/^(?:and|comma|determiner|side|quality|filler|number)$/.test(term.kind)
    )
      return false
  }
  return true
}

/** 'a cape as red as blood' is a red cape; 'works as a barista' is a barista. */
export function readAs(reader: Reader, term: Term): void {
  if (takeSameHue(reader, term)) return
  // 'a sari hitched into a belt' has not become one.
  if (term.text === 'into a' && reader.last?.head.kind === 'thing') {
    open(reader, 'in', term)
    reader.determined = true
    return
  }
  const quality = peek(reader)
  const isComparison =
    quality !== undefined && isModifier(quality) && peek(reader, 2)?.text === 'as'
  open(reader, isComparison || isSimile(reader) ? 'like' : 'as', term)
  if (!isComparison) return
  if (reader.last !== undefined && !reader.last.isSubject) reader.last.modifiers.push(quality)
  else reader.pending.push(quality)
  reader.index += 2
}

/** 'black as pitch', 'bald as an egg': the egg is nowhere to be seen. */
function isSimile(reader: Reader): boolean {
  const before = peek(reader, -1)
  // 'my sister as a fox'
  if (before?.entry.otherPerson === true) return false
  const start = reader.index + (peek(reader)?.kind === 'determiner' ? 2 : 1)
  const head = reader.terms[headFrom(reader, start)]
  const isSaid =
    isModifier(before) || before?.kind === 'unknown' || before?.entry.thing?.slot === 'hair'
  return isSaid && (head?.kind === 'thing' || head?.kind === 'animal')
}
