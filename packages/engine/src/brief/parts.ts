/** Parts and ornaments: what belongs to the thing just read. */
import { finish, makePhrase } from './build-phrase.ts'
import type { Phrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import { clearPhrase, flushPending, headFrom, peek } from './reader.ts'
import type { Term } from './term.ts'

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
  const owner = ownerOf(reader, term)
  if (reader.negation !== undefined || owner === undefined || isOfNext(reader)) {
    readLoosePart(reader, term)
    return
  }
  attachPart(reader, term, owner)
}

/** 'black hair with a comma fringe' */
function isFringeOfHair({ last, link, negation }: Reader, term: Term): boolean {
  const isHair = last?.head.entry.body === 'hair' || last?.head.entry.thing?.slot === 'hair'
  return isHair && link === 'with' && negation === undefined && /fringe$/.test(term.text)
}

/** 'blackened plate, a scratched emblem on the shield': after a comma, the part is that of the thing that follows. */
function isOfNext(reader: Reader): boolean {
  const link = peek(reader)?.kind
  // 'A lamp hangs from the end of her staff.'
  const isPlaceOf = reader.link === 'at' && link === 'of'
  return (
    (reader.joined === 'comma' || isPlaceOf) &&
    (link === 'at' || link === 'of') &&
    headAfter(reader, reader.index + 2)?.kind === 'thing'
  )
}

/** Most parts belong to the thing just read; spurs look further back for boots, a brim for a hat. */
function ownerOf(reader: Reader, part: Term): Phrase | undefined {
  const { last } = reader
  if (last === undefined || !canOwn(last, part)) return undefined
  const slots = partSlots.get(part.entry.part ?? '')
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
  ['hilt', /^prop$/],
  ['blade', /^prop$/],
])

function leadsToHead(reader: Reader, index: number): boolean {
  return headAfter(reader, index) !== undefined
}

function headAfter(reader: Reader, index: number): Term | undefined {
  const start = reader.terms[index]?.kind === 'determiner' ? index + 1 : index
  return reader.terms[headFrom(reader, start)]
}

/** Sleeves belong to clothes; tips to hair, tails and horns as well. */
function canOwn(owner: Phrase, part: Term): boolean {
  if (owner.isSubject) return false
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
    (next?.kind === 'at' || next?.kind === 'of') &&
    leadsToHead(reader, reader.index + 2)
  ) {
    reader.loosePart = makePhrase(reader, term, false)
    clearPhrase(reader)
    return
  }
  const colours = reader.pending.filter((modifier) => modifier.kind === 'colour')
  if (reader.negation === undefined && tellsOfItself(reader, term)) {
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

/** 'a bodysuit with a lightning bolt on the chest' shows one. */
function isOnChest(reader: Reader, term: Term): boolean {
  const { last, link, negation, joined } = reader
  const isGarment = /^(?:torso|full|outer)$/.test(last?.head.entry.thing?.slot ?? '')
  if (!isGarment || link !== 'with' || negation !== undefined || joined !== undefined) return false
  // 'a tabard with a black tower'
  if (term.entry.thing?.slot === 'setting')
    return (
      reader.terms[reader.lastEnd + 1]?.kind === 'with' &&
      !reader.pending.some(({ kind }) => kind === 'material')
    )
  if (term.entry.thing?.slot !== 'prop' || peek(reader)?.kind !== 'at') return false
  const place = peek(reader, peek(reader, 2)?.kind === 'determiner' ? 3 : 2)
  return /^(?:chest|front|breast|back|it|them|shoulder|sleeve|pocket|hem)$/.test(place?.text ?? '')
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
