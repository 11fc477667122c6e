/** What the chunker does when it meets a noun. */

import { adjectivalBeings } from './lexicon/people.ts'
import type { Phrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import { clearPhrase, flushPending, headFrom, peek } from './reader.ts'
import type { Term } from './terms.ts'
import { isHead, isModifier } from './terms.ts'
import { phrasesOf } from './vocabulary.ts'

const adjectival = new Set(phrasesOf(adjectivalBeings).map(({ words }) => words))
/** Body words that say where a thing is worn or held. */
const places = new Set([
  'hair',
  'head',
  'eyes',
  'ear',
  'face',
  'nose',
  'neck',
  'shoulder',
  'arm',
  'hand',
  'chest',
  'back',
  'waist',
  'leg',
  'foot',
  'lips',
  'mouth',
  'skin',
  'belly',
])
/** On a prop or a hat these are ornaments of it, not things of their own. */
const ornaments = new Set([
  'crystal',
  'gem',
  'orb',
  'skull',
  'flame',
  'flower',
  'ribbon',
  'pendant',
  'coin',
  'bouquet',
  'drum',
  'potion',
])

export function readHead(reader: Reader, term: Term): void {
  const next = peek(reader)
  if (isCompound(reader, term, next)) {
    reader.pending.push(term)
    return
  }
  if (term.kind === 'who') readWho(reader, term)
  else if (term.kind === 'animal') readAnimal(reader, term)
  else if (term.kind === 'part') readPart(reader, term)
  else if (term.kind === 'body' && isPlace(reader, term)) readPlace(reader, term)
  else if (isStuffing(reader, term)) attachStuffing(reader, term)
  else if (isOrnament(reader, term)) attachPart(reader, term, reader.last)
  else finish(reader, makePhrase(reader, term, false))
}

/** A noun before a noun describes it: 'wolf pelt', 'skull staff', 'knight helmet'. */
function isCompound(reader: Reader, term: Term, next: Term | undefined): boolean {
  if (next === undefined) return false
  if (term.possessive) return isHead(next) || isModifier(next) || next.kind === 'unknown'
  if (term.kind === 'who') return isDescribingBeing(reader, term, next)
  if (term.kind === 'animal') return isHead(next)
  if (term.kind === 'body' || term.kind === 'part')
    return isHead(next) && next.kind !== 'who' && next.kind !== 'animal'
  return isHead(next) && !isPlaceWord(next)
}

function isPlaceWord(term: Term): boolean {
  return term.kind === 'body' && term.entry.body === 'hair'
}

function isDescribingBeing(reader: Reader, term: Term, next: Term): boolean {
  if (next.kind === 'who')
    return next.entry.takesObject === true && term.entry.who?.slot === 'species'
  if (next.kind === 'animal') return adjectival.has(term.text)
  if (isHead(next))
    return reader.subjectKnown || adjectival.has(term.text) || !isListItem(reader, next)
  const head = reader.terms[headFrom(reader, reader.index + 1)]
  return (
    adjectival.has(term.text) &&
    isModifier(next) &&
    head !== undefined &&
    head.kind !== 'who' &&
    (reader.subjectKnown || next.kind !== 'colour')
  )
}

/** 'girl sword shield': bare words in a row are a list, and the first is the character. */
function isListItem(reader: Reader, next: Term): boolean {
  return next.kind === 'body' && reader.index === 0
}

function makePhrase(reader: Reader, head: Term, isSubject: boolean): Phrase {
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
    determined: reader.determined || reader.count !== undefined,
    span: [Math.min(first.span[0], head.span[0]), head.span[1]],
  }
  shareModifiers(reader, phrase)
  return phrase
}

/** 'a black hat and coat': a bare second noun takes the colours and stuffs of the first. */
function shareModifiers(reader: Reader, phrase: Phrase): void {
  const { last } = reader
  if (
    reader.joined !== 'and' ||
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
  if (groupOf(last.head) !== groupOf(phrase.head) || groupOf(phrase.head) === undefined) return
  phrase.modifiers = last.modifiers.filter(
    (term) => term.kind === 'colour' || term.kind === 'material',
  )
}

function groupOf(term: Term): string | undefined {
  if (term.kind === 'body') return 'body'
  if (term.kind !== 'thing') return undefined
  const slot = term.entry.thing?.slot
  if (slot === 'hair' || slot === 'beard' || slot === 'feature') return 'body'
  return slot === 'setting' ? undefined : 'outfit'
}

function finish(reader: Reader, phrase: Phrase): void {
  if (!reader.aboutOther) reader.chunks.phrases.push(phrase)
  reader.last = phrase
  reader.lastEnd = reader.index
  reader.target = undefined
  if (reader.link !== 'with') reader.link = 'none'
  reader.linkText = ''
  reader.joined = undefined
  clearPhrase(reader)
  if (reader.negation === 'adjective') reader.negation = undefined
}

function readWho(reader: Reader, term: Term): void {
  if (term.entry.otherPerson === true && reader.possessed) {
    meetOther(reader)
    return
  }
  if (!isSubjectHere(reader)) {
    skipOther(reader, term)
    return
  }
  if (reader.negation === undefined) reader.subjectKnown = true
  finish(reader, makePhrase(reader, term, true))
}

function isSubjectHere(reader: Reader): boolean {
  if (reader.aboutOther || reader.possessed) return false
  if (reader.link === 'as') return true
  if (reader.link === 'of' || reader.link === 'like' || reader.link === 'at') return false
  if (!reader.subjectKnown) return true
  if (reader.doing === 'other' || reader.doing === 'ride' || reader.doing === 'hold') return false
  return reader.link !== 'with'
}

/** Somebody who is not the character: read past, with all that is said of them up to the next mark. */
function skipOther(reader: Reader, term: Term): void {
  const phrase = makePhrase(reader, term, false)
  clearPhrase(reader)
  reader.last = { ...phrase, isSubject: false }
  reader.lastEnd = reader.index
  reader.target = undefined
  reader.link = 'none'
}

/** 'Her brother wears …': the sentence turns to somebody else when a verb follows. */
export function meetOther(reader: Reader): void {
  const next = peek(reader)
  const turns = next !== undefined && ['is', 'wear', 'hold', 'verb', 'ride'].includes(next.kind)
  if (turns && reader.last === undefined) reader.aboutOther = true
  clearPhrase(reader)
}

function readAnimal(reader: Reader, term: Term): void {
  const isAnthro = reader.pending.some((modifier) =>
    /^(?:anthro|anthropomorphic|humanoid|furry|bipedal|were|human)$/.test(modifier.text),
  )
  const isFirst =
    !reader.subjectKnown &&
    reader.link === 'none' &&
    reader.doing === undefined &&
    !reader.possessed
  if ((isAnthro || isFirst || reader.link === 'as') && !reader.aboutOther) {
    if (reader.negation === undefined) reader.subjectKnown = true
    finish(reader, makePhrase(reader, term, true))
    return
  }
  if (
    reader.link === 'like' ||
    reader.link === 'as' ||
    (reader.doing === 'other' && reader.negation === undefined)
  ) {
    skipOther(reader, term)
    return
  }
  if (reader.link === 'of' && reader.last !== undefined) attachStuffing(reader, term)
  else finish(reader, makePhrase(reader, term, false))
}

function readPart(reader: Reader, term: Term): void {
  const owner = reader.last?.isSubject === true ? undefined : reader.last
  if (reader.negation !== undefined || owner === undefined) {
    readLoosePart(reader, term)
    return
  }
  attachPart(reader, term, owner)
}

/** A part of nothing in particular: its colours belong to the outfit, or are forbidden in it. */
function readLoosePart(reader: Reader, term: Term): void {
  const colours = reader.pending.filter((modifier) => modifier.kind === 'colour')
  if (reader.negation === undefined || colours.length > 0) {
    reader.pending = colours
    flushPending(reader)
    return
  }
  finish(reader, makePhrase(reader, term, false))
}

function attachPart(reader: Reader, term: Term, owner: Phrase | undefined): void {
  const part = makePhrase(reader, term, false)
  owner?.parts.push(part)
  reader.target = part
  clearPhrase(reader)
  reader.joined = undefined
  reader.lastEnd = reader.index
}

function isPlace(reader: Reader, term: Term): boolean {
  if (reader.last === undefined || !places.has(term.entry.body ?? '')) return false
  if (reader.last.isSubject && reader.last.head.kind === 'who') return false
  if (reader.link === 'at') return true
  return (
    reader.link === 'in' &&
    ['hand', 'hair', 'arm', 'mouth', 'ear', 'nose', 'back'].includes(term.entry.body ?? '')
  )
}

/** 'over the left eye', 'in her dark hair': where the thing before is, and what is said of the place itself. */
function readPlace(reader: Reader, term: Term): void {
  const owner = reader.last
  if (owner === undefined) return
  const describes = reader.pending.some(
    (modifier) => modifier.kind === 'colour' || modifier.entry.shade === true,
  )
  owner.place = reader.side === undefined ? term.text : `${reader.side} ${term.text}`
  owner.side ??= reader.side
  const joined = reader.joined
  if (describes) reader.chunks.phrases.push({ ...makePhrase(reader, term, false), side: undefined })
  clearPhrase(reader)
  reader.link = 'none'
  reader.joined = joined
  reader.lastEnd = reader.index
  reader.target = undefined
}

/** After 'of', 'made from', 'lined with': a noun is what the thing is made of or shows. */
function isStuffing(reader: Reader, term: Term): boolean {
  if (reader.link !== 'of' || reader.target === undefined) return false
  const slot = term.entry.thing?.slot
  if (reader.linkText === 'of' || reader.target === 'character') return reader.linkText === 'of'
  return (
    slot !== 'feature' &&
    slot !== 'hair' &&
    slot !== 'beard' &&
    !(typeof reader.target === 'object' && reader.target.isSubject)
  )
}

function attachStuffing(reader: Reader, term: Term): void {
  const target = typeof reader.target === 'object' ? reader.target : reader.last
  if (target !== undefined) {
    const part = reader.linkText.match(
      /^(?:lined|trimmed|edged|emblazoned|embroidered|painted|etched|engraved|decorated|adorned|topped|tipped|studded|marked)/,
    )
    if (part === null) target.modifiers.push(...reader.pending, term)
    else target.parts.push(makePhrase(reader, term, false))
  }
  clearPhrase(reader)
  reader.lastEnd = reader.index
}

function isOrnament(reader: Reader, term: Term): boolean {
  const owner = reader.last
  if (
    owner === undefined ||
    reader.link !== 'with' ||
    reader.negation !== undefined ||
    reader.joined !== undefined
  )
    return false
  if (reader.terms[reader.lastEnd + 1]?.kind !== 'with') return false
  const concept = term.entry.thing?.concept
  const slot = owner.head.entry.thing?.slot
  const canBear =
    slot === 'prop' || slot === 'head' || slot === 'waist' || slot === 'neck' || slot === 'armour'
  return canBear && concept !== undefined && ornaments.has(concept)
}
