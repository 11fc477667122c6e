/** What things are made of, covered with, full of or tied with. */

import { isContainer } from '../words/containers.ts'
import { singularOf } from '../words/inflect.ts'
import type { Term } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { makePhrase } from './build-phrase.ts'
import type { Phrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import { clearPhrase } from './reader.ts'

/** After 'of', 'made from', 'lined with': a noun is what the thing is made of or shows. */
export function isStuffing(reader: Reader, term: Term): boolean {
  const { target } = reader
  if (reader.link !== 'of' || target === undefined) return false
  if (target === 'character' && isWornOrGrown(term)) return false
  if (isMadeOfThings(reader, term)) return true
  const isOf = saysStuff(reader)
  if (typeof target !== 'object') return isOf && term.kind !== 'body'
  if (target.isSubject && (isWornOrGrown(term) || term.entry.body !== undefined)) return false
  if (isOf) return !isSpotOf(reader, target, term)
  if (isBuiltOf(reader, target, term)) return true
  if (isStain(term) && !target.isSubject) return !isTie(reader, target)
  return canBeOf(target, term, reader) || isShownOn(reader, target, term)
}

/** 'Her hair is held up by three pins', 'a braid tied with a ribbon': those are worn in it. */
function isTie({ linkText }: Reader, { head }: Phrase): boolean {
  const isHair = head.entry.body === 'hair' || head.entry.thing?.slot === 'hair'
  return isHair && /^(?:tied|held|fastened|pinned|secured|clipped|clasped)\b/.test(linkText)
}

/** 'A golem made of library books' is of books, and holds none. */
function isBuiltOf({ linkText }: Reader, { isSubject, head }: Phrase, { entry }: Term): boolean {
  const isBeing = isSubject && head.entry.who?.slot !== 'role'
  return isBeing && made.test(linkText) && entry.thing?.slot === 'prop'
}

/** 'a kimono printed with circuit traces' */
function isShownOn({ linkText }: Reader, { head }: Phrase, { entry }: Term): boolean {
  const isCloth = /^(?:torso|full|outer|legs|feet)$/.test(head.entry.thing?.slot ?? '')
  return isCloth && entry.thing?.slot === 'feature' && shows.test(linkText)
}

/** What something may be covered with or full of; worn things and marks are told by themselves. */
function canBeOf({ head, isSubject }: Phrase, { entry }: Term, { linkText }: Reader): boolean {
  const slot = entry.thing?.slot
  // 'trousers held up by braces', 'a robe tied with a belt'
  if (
    /^(?:held|tied|fastened|secured|gathered)/.test(linkText) &&
    /^(?:waist|torso|outer|legs)$/.test(slot ?? '')
  )
    return false
  if (entry.thing?.concept === 'plant_growth' && !isSubject) return true
  if (head.kind === 'body' || head.entry.thing?.slot === 'hair')
    return slot !== 'head' && slot !== 'prop' && slot !== 'feature' && slot !== 'hair'
  return slot !== 'feature' && slot !== 'hair' && slot !== 'beard' && !isSubject
}

/** Who is 'made of bark and vines' has the vines. */
function saysStuff({ linkText, target }: Reader): boolean {
  const isBeing = typeof target === 'object' && target.isSubject
  return /^(?:of|dyed)$/.test(linkText) || (!isBeing && made.test(linkText))
}

/** 'A golem made of books', 'a warforged made of old church bells' holds none of them. */
function isMadeOfThings(
  { linkText, target, negation, aboutOther }: Reader,
  { entry }: Term,
): boolean {
  const isOwn = target === 'character' || (typeof target === 'object' && target.isSubject)
  const isThing = entry.thing?.slot === 'prop' && entry.body === undefined
  return isOwn && isThing && made.test(linkText) && negation === undefined && !aboutOther
}

const made =
  /^(?:(?:made|carved|cut|built|crafted|forged|cast|spun|woven|sewn|stitched|knitted|fashioned|rolled|folded|beaten|bent)(?: out)? (?:of|from))$/

/** 'Stains down the front of her smock': it is a smock that she wears. */
function isSpotOf({ possessed }: Reader, { head }: Phrase, term: Term): boolean {
  return possessed && head.entry.thing?.slot === 'feature' && isWornOrGrown(term)
}

/** 'a witch of white hair', 'a detective of beige coat': how other languages say with. */
function isWornOrGrown(term: Term): boolean {
  const slot = term.entry.thing?.slot ?? ''
  return /^(?:torso|full|outer|legs|feet|head|face|hands|hair|beard)$/.test(slot)
}

export function attachStuffing(reader: Reader, term: Term): void {
  const target = typeof reader.target === 'object' ? reader.target : reader.last
  if (isMadeOfThings(reader, term)) {
    const whole = [...reader.pending, term].map(({ text }) => text).join(' ')
    const stuff = term.text.split(' ').filter((word) => vocabulary.entries.get(word)?.material)
    for (const words of new Set([whole, ...reader.pending.map(({ text }) => text), ...stuff])) {
      const entry = { words, look: true as const, quality: true as const }
      reader.chunks.character.push({ ...term, kind: 'quality', text: words, entry })
    }
  } else if (target !== undefined) {
    const isModel = isModelOf(reader, term)
    if (isModel) target.modifiers.push(...reader.pending)
    else tellStuffing(target, reader, term)
    if (isModel || isOfItsOwn(target, reader, term))
      reader.chunks.phrases.push({
        ...makePhrase(reader, term, false),
        link: 'with',
        place: isModel ? undefined : target.head.text,
      })
  }
  clearPhrase(reader)
  reader.lastEnd = reader.index
}

function tellStuffing(target: Phrase, reader: Reader, term: Term): void {
  // 'a hat with a silver badge': the badge is silver.
  if (reader.link === 'with' && reader.pending.length > 0) {
    const head: Term = { ...term, kind: 'part', entry: { words: term.text, part: 'detail' } }
    target.parts.push(makePhrase(reader, head, false))
    if (!/^(?:pins?|badges?)$/.test(term.text)) target.modifiers.push(term)
    return
  }
  if (isBuiltOf(reader, target, term)) {
    const joined = joinNouns(reader.pending, term)
    const text = joined.at(-1)?.text ?? term.text
    target.modifiers.push(...joined.slice(0, -1))
    const entry = { words: text, look: true as const, quality: true as const }
    target.modifiers.push({ ...term, kind: 'quality', text, written: text, entry })
    return
  }
  // 'a vest covered in old pins'
  if (pinned.test(term.text) && target.head.kind === 'thing') {
    target.parts.push(makePhrase(reader, term, false))
    return
  }
  const isPart = shows.test(reader.linkText) && target.head.kind !== 'part'
  const isKept = bears(target, reader, term)
  if (isPart || isKept) target.parts.push(makePhrase(reader, term, false))
  if (isKept) target.modifiers.push(term)
  if (!isPart && !isKept) target.modifiers.push(...joinNouns(reader.pending, term))
  if (reader.linkText === 'dyed') target.modifiers.push(...hueOf(term))
}

const pinned = /^(?:pins|badges|brooches|medals|enamel pins|pin badges|button badges)$/

/** 'a poncho of road signs': two nouns name one stuff. */
export function joinNouns(said: readonly Term[], term: Term): Term[] {
  const first = said.at(-1)
  if (first === undefined || !/^(?:thing|unknown)$/.test(first.kind)) return [...said, term]
  const text = `${first.text} ${term.text}`
  const span: Term['span'] = [first.span[0], term.span[1]]
  return [
    ...said.slice(0, -1),
    { ...term, text, span, written: `${first.written} ${term.written}` },
  ]
}

/** 'boots the same colour as her red cape': she wears both. */
function isModelOf({ linkText, possessed }: Reader, { entry }: Term): boolean {
  const slot = entry.thing?.slot
  return linkText === 'dyed' && possessed && slot !== undefined && slot !== 'setting'
}

/** 'a coat the colour of dried blood' is blood red. */
function hueOf(term: Term): Term[] {
  const text = term.text.slice(term.text.lastIndexOf(' ') + 1)
  const entry = [text, singularOf(text) ?? '']
    .map((word) => vocabulary.entries.get(word))
    .find((known) => known?.colour === true)
  return entry !== undefined ? [{ ...term, kind: 'colour', text: entry.words, entry }] : []
}

/** These show a picture, or are set on the thing as its parts. */
const shows =
  /^(?:embroidered|painted|etched|engraved|decorated|adorned|studded|inlaid|encrusted|marked|printed|patterned|worked)/
const hangs = /^(?:wrapped|hung|strung|draped|entwined|wreathed|festooned)/

/** 'a basket of mushrooms', 'a greatsword wrapped in chains': the one tells of the other, and both are there. */
function bears(target: Phrase, reader: Reader, term: Term): boolean {
  if (term.kind === 'thing' && hangs.test(reader.linkText)) return true
  // 'an apron full of pins'
  if (term.kind === 'thing' && reader.linkText === 'full of' && target.head.kind === 'thing')
    return true
  return isContainer(target.head) && (term.kind === 'thing' || term.kind === 'animal')
}

/** What ties a beard is worn there; what a pocket is full of is carried. */
function isOfItsOwn(target: Phrase, reader: Reader, term: Term): boolean {
  const isInPocket = target.head.kind === 'part' && reader.linkText === 'full of'
  return isTieOf(reader, term) || (isInPocket && term.kind === 'thing')
}

/** 'a beard tied with two gold rings': the rings are worn there. */
function isTieOf(reader: Reader, term: Term): boolean {
  const slot = term.entry.thing?.slot
  return (
    /^(?:tied|held|fastened|pinned|secured|braided|woven|strung|threaded)/.test(reader.linkText) &&
    (slot === 'neck' || slot === 'hands' || slot === 'head' || slot === 'face' || slot === 'prop')
  )
}

/** 'an apron with ale stains' is stained. */
export function isStainOn(reader: Reader, term: Term): boolean {
  const isWith = reader.link === 'with' && reader.terms[reader.lastEnd + 1]?.kind === 'with'
  return (
    isWith && reader.last?.head.kind === 'thing' && reader.negation === undefined && isStain(term)
  )
}

/** 'wine stains on his waistcoat': the waistcoat is stained. */
export function noteStain(reader: Reader, thing: Phrase): void {
  const { last } = reader
  const isOn = reader.link === 'at' || reader.link === 'in'
  if (last !== undefined && isOn && isStain(last.head)) thing.modifiers.push(last.head)
}

function isStain(term: Term): boolean {
  return stains.test(term.entry.thing?.concept ?? '') || isMess.test(term.text)
}

const stains = /^(?:soot|grime|mud|ink|flour|blood|paint_stains|sweat)$/
const isMess =
  /^(?:dust|snow|frost|rust|ash|ashes|cobwebs?|glitter|patch(?:es)?|holes?|moss|slime|oil|tar|burns?|scratches|cracks?|dents?|tears?|runes?|pins?|badges?|embroidery|spikes|studs|feathers?)$/
