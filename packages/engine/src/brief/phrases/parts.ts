/** Parts and ornaments: what belongs to the thing just read. */

import { partOfThing } from '../terms/things-as-parts.ts'
import type { Term } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { barePhrase, finish, makePhrase } from './build-phrase.ts'
import { fastenedSlots } from './fastenings.ts'
import { isFringeOfHair } from './hair-fringes.ts'
import { isOnTrunk } from './on-trunk.ts'
import type { Phrase } from './phrase.ts'
import { readPlace } from './places.ts'
import { isOnBody, isOnChest } from './prints.ts'
import type { Reader } from './reader.ts'
import { clearPhrase, flushPending, headFrom, peek } from './reader.ts'

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
  'bracelet',
  'necklace',
  'hand_bell',
])

const bearers: ReadonlySet<string> = new Set([
  'prop',
  'head',
  'waist',
  'neck',
  'armour',
  'hands',
  'face',
  'feet',
])
/** A club with teeth, a helmet with horns: these grow on things too. */
const bodyless: ReadonlySet<string> = new Set(['prop', 'head', 'feet', 'face'])
/** Horns and tails wear these themselves. */
const hornWear = new Set([
  'cap',
  'skull',
  'hand_bell',
  'bell',
  'lantern',
  'charm',
  'bracelet',
  'necklace',
  'ribbon',
  'flower',
  'bouquet',
  'earrings',
  'pendant',
  'gem',
  'crystal',
])
const growths = new Set([
  'fangs',
  'horns',
  'ram_horns',
  'antlers',
  'wings',
  'feathered_wings',
  'claws',
  'tusks',
])

export function readPart(reader: Reader, term: Term): void {
  if (isInPart(reader, term)) {
    readPlace(reader, term)
    return
  }
  if (isFringeOfHair(reader, term)) {
    finish(
      reader,
      makePhrase(
        reader,
        { ...term, kind: 'body', entry: { words: term.text, body: 'bangs' } },
        false,
      ),
    )
    return
  }
  const owner = ownerOf(reader, term) ?? namedOwner(reader, term)
  if (reader.negation !== undefined || owner === undefined || isOfNext(reader)) {
    readLoosePart(reader, term)
    return
  }
  reader.last = owner
  attachPart(reader, term, owner)
}

/** 'A card up his left sleeve', 'a newt in the other pocket': where that is. */
function isInPart(
  { last, link, lastEnd, index, terms, pending }: Reader,
  { entry }: Term,
): boolean {
  if (last === undefined || last.negated || last.isSubject || (link !== 'at' && link !== 'in'))
    return false
  const isCarried =
    last.head.kind === 'animal' ||
    /^(?:prop|hands|neck|face|head)$/.test(last.head.entry.thing?.slot ?? '')
  if (!isCarried || terms[lastEnd]?.span[0] !== last.head.span[0] || pending.length > 0)
    return false
  const isBroken = terms
    .slice(lastEnd + 1, index)
    .some(({ kind }) => /^(?:comma|and|stop)$/.test(kind))
  const isOfMore = terms[index + 1]?.kind === 'of'
  return !isBroken && !isOfMore && /^(?:sleeve|pocket|cuff|collar|hem)$/.test(entry.part ?? '')
}

/** 'blackened plate, a scratched emblem on the shield': after a comma, the part is that of the thing that follows. */
function isOfNext(reader: Reader): boolean {
  const link = peek(reader)?.kind
  // 'A lamp hangs from the end of her staff', 'the tip of a white braid'
  const isPlaceOf = link === 'of' && (reader.link === 'at' || reader.definite)
  return (
    (reader.joined === 'comma' || isPlaceOf) &&
    (link === 'at' || link === 'of') &&
    headAfter(reader, reader.index + 2)?.kind === 'thing'
  )
}

/** 'Axe head notched, haft bound in cord': the axe is there. */
function namedOwner(reader: Reader, { text, span }: Term): Phrase | undefined {
  // The letters of a sign are no letters that somebody carries.
  if (/^letters? /.test(text)) return undefined
  const name = text.slice(0, Math.max(0, text.lastIndexOf(' ')))
  const entry = vocabulary.entries.get(name)
  const isFree = reader.negation === undefined && !reader.aboutOther && !reader.determined
  if (entry?.thing?.slot !== 'prop' || !isFree) return undefined
  const said = reader.chunks.phrases.findLast(({ head }) => head.text === name)
  if (said !== undefined) return said
  const base = reader.terms[reader.index]
  if (base === undefined) return undefined
  const owner = barePhrase({ ...base, text: name, written: name, kind: 'thing', entry, span })
  reader.chunks.phrases.push(owner)
  reader.last = owner
  return owner
}

/** Most parts belong to the thing just read; spurs look further back for boots, a brim for a hat. */
function ownerOf(reader: Reader, part: Term): Phrase | undefined {
  const { last } = reader
  if (last === undefined || !canOwn(last, part)) return undefined
  const slots = isOnTrunk(reader, part)
    ? /^(?:torso|full|outer|armour)$/
    : (fastenedSlots(reader, part) ?? partSlots.get(part.entry.part ?? ''))
  if (slots === undefined || slots.test(last.head.entry.thing?.slot ?? '')) return last
  return reader.chunks.phrases
    .slice(-6)
    .findLast((phrase) => slots.test(phrase.head.entry.thing?.slot ?? ''))
}

const partSlots: ReadonlyMap<string, RegExp> = new Map([
  ['sole', /^feet$/],
  ['brim', /^head$/],
  ['plume', /^head$/],
  ['sleeve', /^(?:torso|full|outer)$/],
  ['cuff', /^(?:torso|full|outer|hands|feet|legs)$/],
  // 'A tweed jacket, a pipe, elbow patches'
  ['elbow patch', /^(?:torso|full|outer)$/],
  ['knee patch', /^(?:legs|full)$/],
  ['hilt', /^prop$/],
  ['blade', /^prop$/],
])

function headAfter(reader: Reader, index: number): Term | undefined {
  const start = reader.terms[index]?.kind === 'determiner' ? index + 1 : index
  return reader.terms[headFrom(reader, start)]
}

/** Sleeves belong to clothes; tips to hair, tails and horns as well. */
function canOwn(owner: Phrase, part: Term): boolean {
  if (owner.isSubject) return false
  // 'A suit, grey fur, one sleeve ripped off': of the suit
  if (part.entry.part === 'sleeve' && owner.head.kind === 'body') return true
  const slot = owner.head.entry.thing?.slot
  if (/^(?:letters?|number) /.test(part.text) && slot === 'feature') return true
  if (part.entry.part === 'tip') return owner.head.kind === 'body' || owner.head.kind === 'thing'
  return (
    owner.head.kind === 'unknown' ||
    (owner.head.kind === 'thing' &&
      slot !== 'feature' &&
      slot !== 'hair' &&
      slot !== 'beard' &&
      slot !== 'setting')
  )
}

/** A part of nothing in particular: its colours belong to the outfit, or are forbidden in it. */
function readLoosePart(reader: Reader, term: Term): void {
  const next = peek(reader)
  if (
    reader.negation === undefined &&
    (next?.kind === 'at' ||
      (next?.kind === 'of' && !/^(?:made|cut|carved|forged|cast) /.test(next.text))) &&
    headAfter(reader, reader.index + 2) !== undefined &&
    !isOnBody(reader, term)
  ) {
    reader.loosePart = makePhrase(reader, term, false)
    clearPhrase(reader)
    return
  }
  const colours = reader.pending.filter((modifier) => modifier.kind === 'colour')
  const isAccent =
    reader.link === 'with' &&
    colours.length > 0 &&
    /^(?:accents?|highlights|details|touches|notes)$/.test(term.text)
  if (reader.negation === undefined && !isAccent && tellsOfItself(reader, term)) {
    finish(reader, makePhrase(reader, term, false))
    return
  }
  if (reader.negation === undefined || colours.length > 0) {
    reader.pending = colours
    flushPending(reader)
    reader.target = 'theme'
    return
  }
  finish(reader, makePhrase(reader, term, false))
}

/** 'scorched sleeves', 'left sleeve black': more than a colour of the whole. */
function tellsOfItself(reader: Reader, part: Term): boolean {
  const others = reader.pending.filter((modifier) => modifier.kind !== 'colour')
  return (
    others.length > 0 ||
    (reader.side !== undefined && reader.side !== 'both') ||
    reader.count !== undefined ||
    /^(?:letters?|number) /.test(part.text) ||
    !/^(?:back|tip|emblem)$/.test(part.entry.part ?? '')
  )
}

export function attachPart(reader: Reader, term: Term, owner: Phrase | undefined): void {
  const part = makePhrase(reader, term, false)
  owner?.parts.push(part)
  reader.target = part
  clearPhrase(reader)
  reader.joined = undefined
  reader.lastEnd = reader.index
}

export function isOrnament(reader: Reader, term: Term): boolean {
  if (isOnChest(reader, term)) return true
  const owner = reader.last
  if (
    owner === undefined ||
    reader.link !== 'with' ||
    reader.negation !== undefined ||
    reader.joined !== undefined
  )
    return false
  if (reader.terms[reader.lastEnd + 1]?.kind !== 'with') return false
  const concept = term.entry.thing?.concept ?? ''
  const slot = owner.head.entry.thing?.slot ?? ''
  if (slot === 'feature')
    return hornWear.has(concept) && /horn|antler|tusk|tail|wing/.test(owner.head.text)
  if (term.entry.thing?.slot === 'feature') return bodyless.has(slot) && growths.has(concept)
  return bearers.has(slot) && ornaments.has(concept)
}

/** 'A navy coat with gold buttons, red cuffs and a white collar': neither handcuffs nor a dog's collar. */
export function isPartOfLast(reader: Reader, term: Term): boolean {
  const { last, link, negation, joined } = reader
  const found = partOfThing(term, reader.pending)
  if (found === undefined || last?.head.kind !== 'thing' || negation !== undefined) return false
  // 'a dress with a braid' leaves the hair, 'with gold braid' is on the dress.
  if (term.text === 'braid' && (reader.determined || reader.pending.length === 0)) return false
  if (term.text === 'braid' && reader.pending.some(({ text }) => ofHair.test(text))) return false
  const isTrain = term.text === 'train' && joined === 'comma'
  if (isApposedPart(reader)) return found[1].test(last.head.entry.thing?.slot ?? '')
  const isInList = link === 'with' || isTrain || (joined !== undefined && last.parts.length > 0)
  const ownsMore = peek(reader)?.kind === 'with'
  return (
    isInList &&
    !(joined === 'comma' && ownsMore) &&
    found[1].test(last.head.entry.thing?.slot ?? '')
  )
}

/** 'Long black braid' in a list is of hair, gold braid is sewn on. */
const ofHair = /^(?:long|short|thick|messy|loose|single|side|blonde?|brown|auburn|ginger)$/

/** 'A coat, the collar turned up', 'a coat, its collar red': what has just been named has it. */
function isApposedPart({ terms, index, pending, joined, lastEnd }: Reader): boolean {
  const at = index - 1 - pending.length
  const isIts = terms[at]?.text === 'its'
  const isThe = terms[at]?.text === 'the' && at - 1 === lastEnd + 1
  return joined === 'comma' && (isIts || isThe)
}

/** The same word, as a part. */
export function asPart(term: Term): Term {
  const part = partOfThing(term)?.[0] ?? (/^bows?$/.test(term.text) ? 'bow' : 'part')
  return { ...term, kind: 'part', entry: { words: term.text, part } }
}

/** 'It says "NOPE" in red letters': the letters are those on the shirt. */
export function isInk(reader: Reader, term: Term): boolean {
  const shown = reader.last?.parts.at(-1)?.head.text ?? ''
  const isOfPrint = /^(?:letters?|lettering|text|type|font|writing|script|print|numerals?)$/.test(
    term.text,
  )
  return isOfPrint && reader.link === 'in' && /^(?:letters?|number) /.test(shown)
}

export function noteInk(reader: Reader): void {
  reader.last?.parts.at(-1)?.modifiers.push(...reader.pending)
  clearPhrase(reader)
  reader.link = 'none'
  reader.lastEnd = reader.index
}
