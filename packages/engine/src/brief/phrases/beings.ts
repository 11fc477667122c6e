/** People and animals: the character itself, somebody else, or a companion. */

import type { Thing } from '../words/entry.ts'
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import { finish, makePhrase } from './build-phrase.ts'
import type { Reader } from './reader.ts'
import { clearPhrase, headFrom, peek } from './reader.ts'
import { attachStuffing } from './stuffing.ts'

/** 'A kid dressed as a ghost' stays a kid; dressed as a pirate, it dresses like one. */
function isCostume(reader: Reader, term: Term): boolean {
  const isDressedUp =
    /dressed|disguised|cosplay|masquerad|posing|passing|pretend|impersonat|claim/.test(
      reader.linkText,
    )
  return isDressedUp && reader.subjectKnown && term.entry.who?.slot === 'species'
}

/** Trainers are people and shoes, dolls beings and toys: worn, held or many, they are things. */
function isRatherThing(reader: Reader, term: Term): boolean {
  const { thing, who } = term.entry
  if (thing === undefined || reader.link === 'as') return false
  return (
    reader.doing === 'wear' ||
    reader.doing === 'hold' ||
    reader.subjectKnown ||
    who?.plural === true ||
    isAmongClothes(reader)
  )
}

/** 'crop top, joggers, high-tops' */
function isAmongClothes({ joined, determined, last, chunks }: Reader): boolean {
  const isListed = joined === 'comma' && !determined && last?.isSubject !== true
  return isListed && chunks.phrases.some(({ head }) => head.kind === 'thing')
}

/** 'a nanny with a baby in a sling' carries it. */
function isInArms(reader: Reader, term: Term): boolean {
  const isSmall = /^(?:baby|infant|newborn|toddler|babies)$/.test(term.text)
  const isThere =
    /^(?:comma|and)$/.test(reader.joined ?? '') && /^(?:in|at)$/.test(peek(reader)?.kind ?? '')
  const hasIt = reader.link === 'with' || reader.doing === 'hold' || isThere
  // 'Holding a lamp like a baby': there is none.
  return isSmall && reader.subjectKnown && hasIt && reader.link !== 'like'
}

/** 'she has a unicorn', 'riding a griffin': beings that are also beasts, when somebody has one. */
function isRatherAnimal(reader: Reader, term: Term): boolean {
  const hasIt = reader.link === 'with' || reader.doing === 'hold' || reader.doing === 'ride'
  return (
    term.entry.animal !== undefined && hasIt && (reader.subjectKnown || reader.doing === 'ride')
  )
}

/** 'a parrot skeleton on the shoulder' */
function isRemains(reader: Reader, term: Term): boolean {
  const isDead = /^(?:skeleton|ghost|spirit|zombie|mummy|corpse)$/.test(term.text)
  return isDead && reader.subjectKnown && reader.pending.at(-1)?.kind === 'animal'
}

export function readWho(reader: Reader, term: Term): void {
  if (isRemains(reader, term)) {
    const animal = reader.pending.pop()
    if (animal !== undefined)
      reader.pending.push({ ...term, kind: 'quality', entry: { words: term.text, quality: true } })
    if (animal !== undefined) finish(reader, makePhrase(reader, animal, false))
    return
  }
  if (isRatherAnimal(reader, term)) {
    finish(reader, makePhrase(reader, { ...term, kind: 'animal' }, false))
    return
  }
  if (isInArms(reader, term)) {
    const thing: Thing = { slot: 'prop', concept: 'baby', implied: [], plural: false }
    finish(
      reader,
      makePhrase(reader, { ...term, kind: 'thing', entry: { words: term.text, thing } }, false),
    )
    return
  }
  if (isRatherThing(reader, term)) {
    finish(reader, makePhrase(reader, { ...term, kind: 'thing' }, false))
    return
  }
  if (reader.possessed && (term.entry.otherPerson === true || peek(reader)?.kind === 'is')) {
    meetOther(reader)
    return
  }
  if (!isSubjectHere(reader, term)) {
    readNobody(reader, term)
    return
  }
  if (reader.negation === undefined) reader.subjectKnown = true
  finish(reader, makePhrase(reader, term, true))
}

/** Somebody who is not the character: what a thing is of, what it is like, or another. */
function readNobody(reader: Reader, term: Term): void {
  if (isStuffOfThing(reader)) {
    const entry = { words: term.text, quality: true as const }
    attachStuffing(reader, { ...term, kind: 'quality', entry })
    return
  }
  if (isLikeness(reader, term)) likenTo(reader, term)
  skipOther(reader, term)
}

/** 'A sword dripping with slime', 'a shield painted with a knight': nobody stands there. */
function isStuffOfThing({ link, linkText, target, subjectKnown }: Reader): boolean {
  const isThing = typeof target === 'object' && target.head.kind === 'thing' && !target.negated
  return link === 'of' && isThing && (!subjectKnown || linkText !== 'of')
}

/** 'More like a shy old lady', 'like a chubby guy in his thirties': what is said of the likeness is said of the character. */
function isLikeness(reader: Reader, term: Term): boolean {
  const isPlain = term.entry.who?.concept === 'human' && !term.possessive
  const isOne = /^like an?$/.test(reader.linkText) || (reader.determined && !reader.definite)
  if (reader.link !== 'like' || !isPlain || !isOne) return false
  if (reader.aboutOther || reader.negation !== undefined) return false
  if (reader.last !== undefined && !reader.last.isSubject) return false
  const like = reader.terms.slice(0, reader.index).findLastIndex(({ kind }) => kind === 'like')
  const before = reader.terms[like - 1]
  return (
    before === undefined ||
    /^(?:comma|stop|colon|is|who|pronoun)$/.test(before.kind) ||
    /^(?:more|look|looks|looking|rather|a bit|kind of|sort of)$/.test(before.text)
  )
}

function likenTo(reader: Reader, term: Term): void {
  reader.chunks.character.push(...reader.pending.filter(({ kind }) => kind === 'quality'))
  if (term.entry.age !== undefined) reader.chunks.character.push({ ...term, kind: 'quality' })
}

function isSubjectHere(reader: Reader, term: Term): boolean {
  if (reader.aboutOther || reader.possessed) return false
  return isSureSubject(term) || isSubjectBy(reader, term)
}

/** Animals that were found to be the figure, and mascots, whatever verb is before them. */
function isSureSubject({ entry, text }: Term): boolean {
  return entry.figureItself === true || /mascot$/.test(text)
}

/** By the words between it and what was read before. */
function isSubjectBy(reader: Reader, term: Term): boolean {
  if (isCrowd(reader) || isBeside(reader)) return false
  if (reader.link === 'as') return !isCostume(reader, term)
  if (reader.link === 'like') return false
  if (!reader.subjectKnown && reader.doing !== 'other')
    return reader.link === 'none' || reader.determined
  if (isPeopleOf(reader, term)) return true
  if (reader.link === 'of' || reader.link === 'at') return false
  if (reader.doing === 'other' || reader.doing === 'ride' || reader.doing === 'hold') return false
  return reader.link !== 'with'
}

/** 'Knee high beside the dwarf', 'in front of a king': somebody else, if anybody is known to be told of. */
function isBeside({ link, linkText, chunks }: Reader): boolean {
  const isNear = link === 'at' && /^(?:beside|next to|near|behind|in front of)$/.test(linkText)
  return isNear && chunks.toldFrom !== Number.POSITIVE_INFINITY
}

/** 'Two knights stand behind her', 'she is guarded by two soldiers' */
function isCrowd(reader: Reader): boolean {
  if ((reader.count ?? 1) < 2) return false
  return reader.chunks.toldFrom !== Number.POSITIVE_INFINITY || peek(reader)?.kind === 'verb'
}

/** 'a queen of the fey', 'shaman of the lizardfolk': who rules or serves a people is of that people. */
function isPeopleOf(reader: Reader, term: Term): boolean {
  const { last } = reader
  if (reader.linkText === 'of' && last?.isSubject === true && shades.test(last.head.text))
    return true
  const { slot, concept = '' } = term.entry.who ?? {}
  if (reader.linkText !== 'of' || last?.isSubject !== true || slot !== 'species') return false
  // A priest of the drowned god is none.
  return rulers.test(last.head.text)
    ? concept !== 'human'
    : servants.test(last.head.text) && peoples.test(concept)
}

const shades =
  /(?:ghost|spirit|spectre|specter|skeleton|corpse|shade|wraith|statue|effigy|puppet|clone|copy)$/
const rulers =
  /(?:king|queen|prince|princess|lord|lady|emperor|empress|duke|duchess|chief|ruler|child|daughter|son|warrior|champion|boy|girl|man|woman|baby|elder)$/
const servants =
  /(?:shaman|druid|priest|priestess|healer|ranger|scout|archer|soldier|guard|captain|general|knight|bard|mage|sorcerer|sorceress|wizard|smith|scholar|herald|messenger|envoy|ambassador)$/
const peoples =
  /folk$|^(?:elf|dwarf|orc|goblin|halfling|fairy|giant|kobold|faun|centaur|dragonborn|naga)$/

/** Somebody who is not the character: read past, with all that is said of them up to the next mark. */
export function skipOther(reader: Reader, term: Term): void {
  const phrase = makePhrase(reader, term, false)
  noteLikeness(reader)
  clearPhrase(reader)
  // 'A coat like a general's' is worn by nobody of whom more is told.
  const isOwner = reader.link === 'like' && term.possessive
  if (term.kind === 'who' && !reader.aboutOther && reader.negation === undefined && !isOwner)
    reader.chunks.others.push(phrase)
  reader.last = { ...phrase, isSubject: false }
  reader.lastEnd = reader.index
  reader.target = undefined
  reader.link = 'none'
  // 'guarded by two soldiers in red coats'
  const isSomebodyElse = reader.subjectKnown || reader.chunks.toldFrom !== Number.POSITIVE_INFINITY
  reader.aside = isSomebodyElse && phrase.link !== 'like' && peek(reader)?.kind === 'in'
  if (reader.aside) reader.aboutOther = true
}

/** 'Looks like a friendly bear', 'more like a shy old lady': the bear is nowhere, and the friendliness is the character's. */
export function noteLikeness({ link, last, pending, negation, aboutOther, chunks }: Reader): void {
  const isOwn = last === undefined || last.isSubject
  if (link !== 'like' || !isOwn || aboutOther) return
  if (negation !== undefined && negation !== 'adjective') return
  chunks.character.push(...pending.filter(({ entry }) => entry.trait === true))
}

/** 'His uncle' is somebody else; 'our party needs its paladin' speaks of the paladin. */
export function isOwned(reader: Reader, { text }: Term): boolean {
  if (text === 'its') return peek(reader)?.entry.who?.slot !== 'role'
  return /^(?:his|her|their|whose)$/.test(text)
}

/** 'Her brother wears …': the sentence turns to somebody else when a verb follows. */
export function meetOther(reader: Reader): void {
  const next = peek(reader)
  const turns = next !== undefined && ['is', 'wear', 'hold', 'verb', 'ride'].includes(next.kind)
  reader.apposed = isApposed(reader)
  if ((turns && reader.last === undefined) || reader.apposed) reader.aboutOther = true
  clearPhrase(reader)
}

/** 'his uncle, a fat man with a moustache', 'her brother, who is blond' */
function isApposed(reader: Reader): boolean {
  if (peek(reader)?.kind !== 'comma') return false
  const opening = peek(reader, 2)
  if (opening?.kind === 'that' || opening?.text === 'who is') return true
  if (!/^an?$/.test(opening?.text ?? '')) return false
  const { build, age, presentation } = peek(reader, 3)?.entry ?? {}
  const isOfPeople = (build ?? age ?? presentation) !== undefined
  return isOfPeople || reader.terms[headFrom(reader, reader.index + 3)]?.kind === 'who'
}

/** 'a knight, but she is a snail' */
export function isPredicate(reader: Reader): boolean {
  let index = reader.index - 1
  while (reader.terms[index]?.kind === 'determiner' || isModifier(reader.terms[index])) index--
  const subject = reader.terms[index - 1]?.text ?? ''
  return reader.terms[index]?.kind === 'is' && /^(?:she|he|they|it|who|character)$/.test(subject)
}
