/** Parts, places, ornaments and stuffs: what belongs to the thing just read. */
import { finish, makePhrase } from './build-phrase.ts'
import { isContainer } from './items.ts'
import type { Phrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import { clearPhrase, flushPending, headFrom, peek } from './reader.ts'
import type { Term } from './term.ts'

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
  'bracelet',
  'necklace',
])

const bearers: ReadonlySet<string> = new Set([
  'prop',
  'head',
  'waist',
  'neck',
  'armour',
  'hands',
  'face',
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
  const owner = ownerOf(reader, term)
  if (reader.negation !== undefined || owner === undefined || isOfNext(reader)) {
    readLoosePart(reader, term)
    return
  }
  attachPart(reader, term, owner)
}

/** 'blackened plate, a scratched emblem on the shield': after a comma, the part is that of the thing that follows. */
function isOfNext(reader: Reader): boolean {
  const link = peek(reader)?.kind
  return (
    reader.joined === 'comma' &&
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
    !/^(?:trim|back|tip|emblem)$/.test(part.entry.part ?? '')
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

export function isPlace(reader: Reader, term: Term): boolean {
  if (reader.last === undefined || !places.has(term.entry.body ?? '')) return false
  if (reader.last.isSubject && reader.last.head.kind === 'who') return false
  if (isInterrupted(reader) || opensAnew(reader)) return false
  if (reader.link === 'at') return true
  return (
    reader.link === 'in' &&
    ['hand', 'hair', 'arm', 'mouth', 'ear', 'nose', 'back'].includes(term.entry.body ?? '')
  )
}

/** 'dark blue armor, in the left arm a shield': the place of what comes, not of what was. */
function opensAnew(reader: Reader): boolean {
  const hasComma = reader.terms
    .slice(reader.lastEnd + 1, reader.index)
    .some(({ kind }) => kind === 'comma')
  const next = peek(reader)
  return hasComma && next?.kind === 'determiner' && /^(?:a|an)$/.test(next.text)
}

/** 'neon sneakers, vinyl records under his arm': it is not the sneakers that are under the arm. */
function isInterrupted(reader: Reader): boolean {
  const between = reader.terms.slice(reader.lastEnd + 1, reader.index)
  const isOther = between.some((term) =>
    /^(?:colour|material|pattern|unknown|filler)$/.test(term.kind),
  )
  return isOther && between.some((term) => term.kind === 'comma')
}

/** 'over the left eye', 'in her dark hair': where the thing before is, and what is said of the place itself. */
export function readPlace(reader: Reader, term: Term): void {
  const isOfPart = typeof reader.target === 'object' && reader.target !== reader.last
  const owner = isOfPart && typeof reader.target === 'object' ? reader.target : reader.last
  if (owner === undefined) return
  const describes = reader.pending.some(
    (modifier) =>
      modifier.kind === 'colour' || modifier.entry.shade === true || /ed$/.test(modifier.text),
  )
  owner.place = reader.side === undefined ? term.text : `${reader.side} ${term.text}`
  owner.side ??= reader.side
  const joined = reader.joined
  if (describes) reader.chunks.phrases.push(makePhrase(reader, term, false))
  clearPhrase(reader)
  reader.link = 'none'
  reader.joined = joined
  reader.lastEnd = reader.index
  reader.target = undefined
}

/** After 'of', 'made from', 'lined with': a noun is what the thing is made of or shows. */
export function isStuffing(reader: Reader, term: Term): boolean {
  const { target } = reader
  if (reader.link !== 'of' || target === undefined) return false
  if (target === 'character' && isWornOrGrown(term)) return false
  if (typeof target !== 'object') return reader.linkText === 'of' && term.kind !== 'body'
  if (target.isSubject && isWornOrGrown(term)) return false
  if (reader.linkText === 'of') return true
  if (isStain(term) && !target.isSubject) return true
  const slot = term.entry.thing?.slot
  if (target.head.kind === 'body')
    return slot !== 'head' && slot !== 'prop' && slot !== 'feature' && slot !== 'hair'
  return slot !== 'feature' && slot !== 'hair' && slot !== 'beard' && !target.isSubject
}

/** 'a witch of white hair', 'a detective of beige coat': how other languages say with. */
function isWornOrGrown(term: Term): boolean {
  const slot = term.entry.thing?.slot ?? ''
  return /^(?:torso|full|outer|legs|feet|head|face|hands|hair|beard)$/.test(slot)
}

export function attachStuffing(reader: Reader, term: Term): void {
  const target = typeof reader.target === 'object' ? reader.target : reader.last
  if (target !== undefined) {
    const shows = /^(?:embroidered|painted|etched|engraved|decorated|adorned|studded|marked)/.test(
      reader.linkText,
    )
    const holds = isContainer(target.head) && (term.kind === 'thing' || term.kind === 'animal')
    if (holds) target.modifiers.push(term)
    if (shows || holds) target.parts.push(makePhrase(reader, term, false))
    else target.modifiers.push(...reader.pending, term)
  }
  if (target !== undefined && isTieOf(reader, term))
    reader.chunks.phrases.push({
      ...makePhrase(reader, term, false),
      link: 'with',
      place: target.head.text,
    })
  clearPhrase(reader)
  reader.lastEnd = reader.index
}

/** 'a beard tied with two gold rings': the rings are worn there. */
function isTieOf(reader: Reader, term: Term): boolean {
  const slot = term.entry.thing?.slot
  return (
    /^(?:tied|held|fastened|pinned|secured|braided|woven|strung|threaded)/.test(reader.linkText) &&
    (slot === 'neck' || slot === 'hands' || slot === 'head' || slot === 'face')
  )
}

/** 'wine stains on his waistcoat': the waistcoat is stained. */
export function noteStain(reader: Reader, thing: Phrase): void {
  const { last } = reader
  if (last !== undefined && reader.link === 'at' && isStain(last.head))
    thing.modifiers.push(last.head)
}

function isStain(term: Term): boolean {
  return stains.test(term.entry.thing?.concept ?? '') || isMess.test(term.text)
}

const stains = /^(?:soot|grime|mud|ink|flour|blood|paint_stains|sweat)$/
const isMess =
  /^(?:dust|snow|frost|rust|ash|ashes|cobwebs?|glitter|patch(?:es)?|holes?|moss|slime|oil|tar|burns?|scratches|cracks?|dents?|tears?|runes?|pins?|badges?|embroidery|spikes|studs|feathers?)$/

/** 'a hammer on her belt': the belt is worn, and it is where the hammer is. */
export function notePlace(reader: Reader, term: Term): void {
  const { last } = reader
  const slot = term.entry.thing?.slot
  const isCarried = last?.head.entry.thing?.slot === 'prop' || last?.head.kind === 'animal'
  if (last === undefined || reader.link !== 'at' || !isCarried) return
  if (
    (reader.possessed || reader.definite) &&
    slot !== undefined &&
    slot !== 'prop' &&
    slot !== 'setting'
  )
    last.place ??= term.text
}

export function isOrnament(reader: Reader, term: Term): boolean {
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
