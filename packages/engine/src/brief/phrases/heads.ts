/** What the chunker does when it meets a noun. */

import { singularOf } from '../words/inflect.ts'
import type { Term } from '../words/term.ts'
import { readAnimal } from './animals.ts'
import { givePeopleTheirs } from './bare-rows.ts'
import { readWho } from './beings.ts'
import { finish, makePhrase } from './build-phrase.ts'
import { isCompound, worn } from './head-compounds.ts'
import { tellMark } from './marks.ts'
import { asPart, attachPart, isInk, isOrnament, isPartOfLast, noteInk, readPart } from './parts.ts'
import { isPlace, notePlace, placeTold, readPlace } from './places.ts'
import { isPrint } from './prints.ts'
import type { Reader } from './reader.ts'
import { clearPhrase, peek, resume } from './reader.ts'
import { attachStuffing, isStainOn, isStuffing, noteStain } from './stuffing.ts'

export function readHead(reader: Reader, term: Term): void {
  if (isInk(reader, term)) noteInk(reader)
  else if (isOwnerOfPart(reader, term)) meetOwner(reader, term)
  else if (isCompound(reader, term, peek(reader))) reader.pending.push(term)
  else if (isShown(reader, term) || isPrint(reader, term)) attachPart(reader, term, reader.last)
  else readNoun(reader, term)
}

/** 'the katana's scabbard', 'the coat's lining is red': the thing that has it is there. */
function isOwnerOfPart({ determined, negation, terms, index }: Reader, term: Term): boolean {
  const slot = term.entry.thing?.slot ?? ''
  const isFirst = /^(?:comma|stop)$/.test(terms[index - 1]?.kind ?? 'stop')
  const isThing = term.kind === 'thing' && negation === undefined
  const isOwner = term.possessive && isThing && (determined || isFirst)
  if (!isOwner || /^(?:feature|hair|beard|setting)$/.test(slot)) return false
  const next = terms[index + 1]
  return next?.kind === 'part' || next?.kind === 'thing'
}

function meetOwner(reader: Reader, term: Term): void {
  const known = reader.chunks.phrases.findLast(
    ({ head, negated }) => head.text === term.text && !negated,
  )
  if (known === undefined) finish(reader, makePhrase(reader, { ...term, possessive: false }, false))
  else resume(reader, known)
}

function readNoun(reader: Reader, term: Term): void {
  if (term.kind === 'who') readWho(reader, term)
  else if (term.kind === 'animal') readAnimal(reader, term)
  else if (reader.link === 'like') compare(reader, term)
  else if (tellMark(reader, term) || placeTold(reader, term)) return
  else if (term.kind === 'part') readPart(reader, term)
  else if (term.kind === 'body' && (isPictureOf(reader) || isPlace(reader, term)))
    readBodyAt(reader, term)
  else readThing(reader, term)
}

function readThing(reader: Reader, term: Term): void {
  if (isCause(reader)) resumeBehind(reader)
  else if (isPartOfLast(reader, term)) attachPart(reader, asPart(term), reader.last)
  else if (isBeardStyle(reader, term)) tellBeard(reader, term)
  else if (isLookOf(reader, term)) reader.last?.modifiers.push({ ...term, kind: 'quality' })
  else if (isStuffing(reader, term) || isStainOn(reader, term)) attachStuffing(reader, term)
  else if (isOrnament(reader, term) || isOfPet(reader, term)) attachPart(reader, term, reader.last)
  else {
    notePlace(reader, term)
    givePeopleTheirs(reader, term)
    const phrase = makePhrase(reader, term, false)
    noteStain(reader, phrase)
    if (isInHair(reader)) phrase.place = 'hair'
    else if (isInBeard(reader, term)) phrase.place = 'beard'
    finish(reader, phrase)
  }
}

/** 'A guide dog in harness', 'a parrot in a tiny hat': the beast has it on. */
function isOfPet({ last, lastEnd, terms, index, negation, pending }: Reader, term: Term): boolean {
  const isPet = last?.head.kind === 'animal' && !last.isSubject && negation === undefined
  const between = terms.slice(lastEnd + 1, index)
  if (!isPet || !/^(?:in|with)$/.test(between[0]?.kind ?? '')) return false
  if (between.some(({ kind }) => /^(?:comma|stop|and)$/.test(kind))) return false
  return (
    harnesses.test(term.text) ||
    between.some(({ text }) => text === 'its') ||
    (worn.test(term.entry.thing?.slot ?? '') && pending.some(({ text }) => small.test(text)))
  )
}

const harnesses = /^(?:harness|muzzle|saddle|bridle|halter|jesses|saddlebags?|horse blanket)$/
const small = /^(?:tiny|little|miniature|mini|matching|doll-sized|teeny)$/

/** 'A scar from a fishhook': what gave the wound is nowhere to be seen. */
function isCause({ last, link, linkText }: Reader): boolean {
  return link === 'at' && linkText === 'from' && wounds.test(last?.head.text ?? '')
}

const wounds =
  /(?:scars?|gap|notch|nick|chip|slit|split|burns?|cut|wound|bruise|gash|black eye|limp|bite|stitches|welt)$/

function resumeBehind(reader: Reader): void {
  clearPhrase(reader)
  reader.link = 'none'
  reader.lastEnd = reader.index
}

/** 'the tailcoat is split down the middle': nobody's hair is. */
function isLookOf({ last, target, determined, pending }: Reader, { entry }: Term): boolean {
  const isOfThing = target !== undefined && target === last && last?.head.kind === 'thing'
  const slot = last?.head.entry.thing?.slot ?? ''
  const isBare = !determined && pending.length === 0
  return isOfThing && isBare && entry.thing?.slot === 'hair' && worn.test(slot)
}

/** 'a red beard in three braids': the beard is braided, the hair need not be. */
function isBeardStyle({ last, link }: Reader, { entry }: Term): boolean {
  const isBeard = last?.head.entry.body === 'beard' || last?.head.entry.thing?.slot === 'beard'
  return isBeard && last?.negated === false && link === 'in' && entry.thing?.slot === 'hair'
}

function tellBeard(reader: Reader, term: Term): void {
  const text = /braid|plait/.test(term.text) ? 'braided' : term.text
  const style: Term = {
    ...term,
    kind: 'quality',
    text,
    written: text,
    entry: { words: text, quality: true },
  }
  reader.last?.modifiers.push(...reader.pending, style)
  clearPhrase(reader)
  reader.link = 'none'
  reader.lastEnd = reader.index
}

function readBodyAt(reader: Reader, term: Term): void {
  if (isPictureOf(reader)) attachPart(reader, term, reader.last)
  else readPlace(reader, term)
}

/** 'a shield with a weeping eye', 'a banner with a black hand' */
function isPictureOf({ last, lastEnd, link, terms, negation }: Reader, shown?: Term): boolean {
  const bearer = last?.head.entry.thing?.concept ?? ''
  // 'A hoodie with a robot'; with a sword it is not printed.
  const shows = shown?.kind === 'who' ? showingSomebody.test(bearer) : showing.test(bearer)
  return shows && link === 'with' && negation === undefined && terms[lastEnd + 1]?.kind === 'with'
}

const showing = /^(?:shield|round_shield|banner|t_shirt|tabard)$/
const showingSomebody =
  /^(?:shield|round_shield|banner|t_shirt|tabard|hoodie|sweater|tank_top|jersey|sweatshirt|nightshirt|pyjama_top)$/

/** 'a shield with a key', 'a banner showing a mermaid' */
function isShown(reader: Reader, term: Term): boolean {
  if (!isPictureOf(reader, term) || !(reader.determined || reader.count !== undefined)) return false
  // 'with a sword on his back': what is somewhere else is no picture.
  const isElsewhere = peek(reader)?.kind === 'at' && peek(reader, 2)?.text !== 'it'
  if (isElsewhere || isCarriedBeside(reader, term)) return false
  const slot = term.entry.thing?.slot
  // 'A tabard with a crown'
  const isCrown = slot === 'head' && /^(?:crown|mitre|coronet)$/.test(term.text)
  return (
    term.kind === 'who' ||
    (term.kind === 'thing' && (isCrown || slot === 'prop' || slot === 'setting'))
  )
}

/** 'a striped T-shirt with a skateboard': over stripes nothing is printed, and boards and bags are carried. */
function isCarriedBeside({ last }: Reader, { entry }: Term): boolean {
  if (last?.head.entry.thing?.slot !== 'torso') return false
  const isCarried = /(?:board|bag)$|^(?:suitcase|briefcase|umbrella)$/
  return (
    last.modifiers.some(({ kind }) => kind === 'pattern') ||
    isCarried.test(entry.thing?.concept ?? '')
  )
}

/** 'beads as big as apples', 'eyes like emeralds': nothing to draw, but eyes and skin take the colour. */
function compare(reader: Reader, term: Term): void {
  if (reader.last?.head.kind === 'body')
    reader.last.modifiers.push(...reader.pending, {
      ...term,
      text: singularOf(term.text) ?? term.text,
    })
  clearPhrase(reader)
  reader.link = 'none'
  reader.lastEnd = reader.index
}

/** 'curly hair with sunflowers', 'a ponytail with a ribbon', 'a bun with combs and a peony'. */
function isInHair(reader: Reader): boolean {
  const { last } = reader
  const isAlong = reader.joined === 'and' && last?.place === 'hair' && reader.doing === undefined
  if (isAlong && peek(reader)?.kind !== 'at' && peek(reader)?.kind !== 'in') return true
  const isHair = last?.head.entry.body === 'hair' || last?.head.entry.thing?.slot === 'hair'
  return isHair && reader.link === 'with' && reader.terms[reader.lastEnd + 1]?.kind === 'with'
}

/** 'a beard in ringlets with pearls', 'a long beard with gold rings' */
function isInBeard({ last, link, terms, lastEnd }: Reader, { entry }: Term): boolean {
  const isBeard = last?.head.entry.body === 'beard' || last?.head.entry.thing?.slot === 'beard'
  const isWorn = /^(?:neck|hands|ears|face)$/.test(entry.thing?.slot ?? '')
  const isSmall = /^(?:pearls|beads|rings|bells|charms|coins|shells)$/.test(entry.words)
  return isBeard && isWorn && isSmall && link === 'with' && terms[lastEnd + 1]?.kind === 'with'
}
