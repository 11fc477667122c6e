/** Modifiers that found no noun of their own: whether they belong to the thing told of before. */

import { wornAdjectives } from '../lexicon/people.ts'
import { isWearState } from '../terms/wear-states.ts'
import type { Thing } from '../words/entry.ts'
import { singularOf } from '../words/inflect.ts'
import type { Term } from '../words/term.ts'
import { isHead } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { tellMake, tellMarked } from './being-stuffs.ts'
import type { Phrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import { attachCloth } from './stuff-told.ts'

const wornBy = new Set(Object.keys(wornAdjectives))

/** 'a robe with yellow stars', 'a jacket, crimson,': true when what waits was given to the thing before. */
export function attachLoose(reader: Reader): boolean {
  if (reader.pending.length === 0) return false
  return (
    tellMake(reader) ||
    attachEye(reader) ||
    attachOneOfThem(reader) ||
    tellMarkings(reader) ||
    attachWithout(reader) ||
    attachAfterMark(reader) ||
    tellMarked(reader) ||
    attachCloth(reader)
  )
}

/** 'Grey skin with darker patches', 'green skin with pale stripes': marks of the skin, by their own name. */
function tellMarkings({ last, link, pending, negation, chunks }: Reader): boolean {
  const said = pending.at(-1)
  const isSkin = /(?:skin|hide|complexion)$/.test(last?.head.text ?? '') && link === 'with'
  if (last === undefined || said === undefined || !isSkin || negation !== undefined) return false
  if (
    !/(?:patch|blotch|marking|stripe|spot|swirl|band|speckle|freckle|crack|vein|rune)(?:e?s)$/.test(
      said.text,
    )
  )
    return false
  const told: Thing = { slot: 'feature', concept: 'told', implied: [], plural: true }
  const head: Term = { ...said, kind: 'thing', entry: { words: said.text, thing: told } }
  const place = `on the ${last.head.text}`
  chunks.phrases.push({
    ...last,
    head,
    modifiers: pending.slice(0, -1),
    parts: [],
    place,
    span: said.span,
  })
  return true
}

/** 'a coat with gold embroidery': what has no noun of its own belongs to the thing before. */
function attachWithout(reader: Reader): boolean {
  const owner = reader.last
  const said = reader.pending.at(-1)
  if (!isSaidOf(reader, owner) || owner?.head.kind !== 'thing') return false
  if (said === undefined || owner.head.entry.thing?.slot === 'setting') return false
  if (said.kind === 'quality' && said.entry.motifs !== undefined) {
    owner.parts.push({ ...owner, head: said, modifiers: reader.pending.slice(0, -1), parts: [] })
    return true
  }
  if (attachUnknownPart(owner, reader.pending)) return true
  if (!/^(?:pattern|colour|material)$/.test(said.kind)) return false
  const own = reader.pending.slice(0, -1)
  const isMany = said.kind === 'material' && /[^s]s$/.test(said.text)
  const isHued = own.some((term) => term.kind === 'colour') || isWorkInColour(said)
  if ((said.kind === 'pattern' || isMany) && isHued) {
    const { stuffColours: _hue, ...plain } = said.entry
    owner.parts.push({ ...owner, head: withoutWord(said), modifiers: own, parts: [] })
    owner.modifiers.push({ ...said, entry: plain })
  } else owner.modifiers.push(...reader.pending)
  return true
}

/** 'Gold embroidery' is of gold, the cape that has it is not. */
function isWorkInColour({ kind, text, entry }: Term): boolean {
  return (
    kind === 'pattern' &&
    entry.stuffColours !== undefined &&
    /(?:embroidery|thread|inlays?|engravings|etching|stitching)$/.test(text)
  )
}

/** 'a green ivy pattern' is of ivy. */
function withoutWord(said: Term): Term {
  const text = said.text.replace(/ (?:pattern|print)$/, '')
  return { ...said, text, written: said.written.replace(/ (?:pattern|print)$/i, '') }
}

/** 'suspenders with one clip broken', 'a helmet with netting rolled up': the part comes first, and what it is like. */
function attachUnknownPart(owner: Phrase, pending: readonly Term[]): boolean {
  const at = pending.findIndex(
    ({ kind }, index) => (kind === 'unknown' || kind === 'material') && index < pending.length - 1,
  )
  const part = pending[at]
  const after = pending.slice(at + 1)
  if (part === undefined || !after.every(isOfThings)) return false
  const head: Term = { ...part, kind: 'part', entry: { words: part.text, part: 'detail' } }
  const modifiers = [...pending.slice(0, at), ...after]
  owner.parts.push({ ...owner, head, modifiers, parts: [], count: 1, side: undefined })
  return true
}

/** With 'with'; or 'a gho, knee-length, maroon and ochre stripes'. */
function isSaidOf(reader: Reader, owner: Phrase | undefined): boolean {
  if (reader.negation !== undefined) return false
  if (reader.link === 'with') return true
  // 'a pitchfork, one prong bent'
  const isOneOf = reader.count === 1 && reader.link === 'none'
  if (isOneOf && reader.pending.length > 1 && reader.pending[0]?.kind === 'unknown') return true
  const said = reader.pending.at(-1)
  const isWorn = /^(?:torso|full|outer|legs|feet|head|neck)$/.test(
    owner?.head.entry.thing?.slot ?? '',
  )
  return isWorn && reader.link === 'none' && said?.kind === 'pattern' && /s$/.test(said.text)
}

/** 'odd socks, one red, one blue'; of eyes each is told by itself. */
function attachOneOfThem(reader: Reader): boolean {
  const { last: owner, pending } = reader
  if (owner === undefined || reader.count !== 1 || reader.negation !== undefined) return false
  const isEyes = owner.head.entry.body === 'eyes'
  const isMany = owner.head.entry.thing?.plural === true || isEyes
  if (isMany && !isEyes && pending.every(isOfThings) && isOneBehind(reader))
    return tellPartOf(owner, pending)
  if (!isMany || !pending.every((term) => term.kind === 'colour')) return false
  if (isEyes)
    for (const term of pending)
      reader.chunks.phrases.push({ ...owner, modifiers: [term], count: 1, side: undefined })
  else owner.modifiers.push(...pending)
  return true
}

/** 'Eyes (left blue, right green)' */
function attachEye({ last, side, pending, negation, chunks }: Reader): boolean {
  const isOne = (side === 'left' || side === 'right') && negation === undefined
  if (!isOne || last?.head.text !== 'eyes' || !pending.every(({ kind }) => kind === 'colour'))
    return false
  chunks.phrases.push({ ...last, modifiers: [...pending], side, count: 1 })
  return true
}

/** Nothing but a mark and the number stands between. */
function isOneBehind({ terms, lastEnd, index, pending }: Reader): boolean {
  const between = terms.slice(lastEnd + 1, index).filter((term) => !pending.includes(term))
  return between.every(({ kind }) => /^(?:comma|colon|number|filler|and)$/.test(kind))
}

/** 'blue wings, one torn' */
function tellPartOf(owner: Phrase, said: readonly Term[]): boolean {
  const name = singularOf(owner.head.text) ?? owner.head.text
  const text = `one ${name.replace(/^(?:two|three|four|six|both) /, '')}`
  const head: Term = {
    ...owner.head,
    kind: 'part',
    text,
    entry: { words: text, part: 'one of two' },
  }
  owner.parts.push({ ...owner, head, modifiers: [...said], parts: [], count: 1, side: undefined })
  return true
}

/** 'boots of black leather, scuffed', 'a velvet jacket, crimson': said of the thing behind a mark. */
function attachAfterMark(reader: Reader): boolean {
  const { pending, link } = reader
  const owner = ownerOf(reader)
  // 'khaki from head to toe'
  if (reader.terms[reader.index - 1]?.text === 'overall') return false
  if (owner === undefined || reader.negation !== undefined || link === 'at') return false
  if (!isTellable(owner) || !(isRightBehind(reader) || isRowBehind(reader))) return false
  const others = pending.filter((term) => !isStuffTerm(term, owner))
  const isStuff = others.length < pending.length
  const isFree =
    isRowBehind(reader) ||
    ![owner.modifiers, pending].every((terms) =>
      terms.some(({ kind, text }) => kind === 'colour' && !seeThrough.test(text)),
    )
  const isGiven = isStuff ? isFree && isToldOf(reader, owner) : others.some(isOfThings)
  const rest = others.filter((term) => !isOfThings(term) && !isFigureOfThings(term))
  // 'grey and scruffy': the temper is somebody's all the same; who is 'tall and grey' is told of alone.
  if (!isGiven || !rest.every(({ entry }) => isStuff && entry.trait === true)) return false
  owner.modifiers.push(...pending.filter((term) => !rest.includes(term)))
  reader.lastEnd = reader.index - 1
  reader.pending = rest
  return rest.length === 0
}

/** These are no colours beside which there can be no other. */
const seeThrough =
  /^(?:transparent|translucent|see.?through|clear|sheer|iridescent|glowing|shiny|matte)$/

/** 'Boots red and black, high ponytail': the colours are of what stands before them. */
export function isRowBehind({ terms, index }: Reader): boolean {
  const [thing, first, and, last] = [-4, -3, -2, -1].map((offset) => terms[index + offset]?.kind)
  return thing === 'thing' && first === 'colour' && and === 'and' && last === 'colour'
}

/** 'a tabard over chainmail, blue': the tabard is. */
function ownerOf({ last, chunks }: Reader): Phrase | undefined {
  const before = chunks.phrases.at(-2)
  const isUnder = last?.link === 'at' && !last.determined && last === chunks.phrases.at(-1)
  return isUnder && before?.determined === true ? before : last
}

/** Colours after a bare list are those of the whole, but right behind a garment they are its own. */
function isToldOf(reader: Reader, owner: Phrase): boolean {
  const said = reader.pending
  if (owner.determined || owner.doing !== undefined || isAlone(reader, owner)) return true
  if (isBareGarment(owner) && isHues(said) && !isOfAll(reader)) return true
  // 'coat long, grey': told of behind it from the start.
  const isBehind = owner.modifiers.every(({ span }) => span[0] > owner.head.span[0])
  return isBehind && said.length === 1
}

/** 'Plate armor, black and gold, red cape', 'wool coat, dark green, brass buttons': the colours between two marks. */
export function isHueOfGarment(reader: Reader): boolean {
  const { last, pending, negation, link } = reader
  const isPlain = last !== undefined && !last.negated && negation === undefined && link === 'none'
  if (!isPlain || !isBareGarment(last) || !isHues(pending)) return false
  return !last.modifiers.some(({ kind }) => kind === 'colour') && isRightBehind(reader)
}

function isBareGarment({ head }: Phrase): boolean {
  return garments.test(head.entry.thing?.slot ?? '') && head.kind === 'thing'
}

const garments = /^(?:torso|full|outer|legs|feet|armour|head)$/

/** 'orange and brown only' */
function isOfAll({ terms, lastEnd, index }: Reader): boolean {
  return terms
    .slice(lastEnd + 1, index + 1)
    .some(({ written }) => /(?:^| )(?:only|throughout|palette|colou?rs|scheme)$/i.test(written))
}

/** 'Matte white', 'black and gold' */
function isHues(said: readonly Term[]): boolean {
  const hues = said.filter(({ kind, text }) => kind === 'colour' && !ofHair.test(text))
  return hues.length > 0 && said.every((term) => hues.includes(term) || isOfThings(term))
}

/** 'Torso: a waxed coat, charcoal', '"poncho, transparent", "leggings"': nothing else is named in the item or the line. */
function isAlone({ terms, index }: Reader, { head }: Phrase): boolean {
  const end = terms[index]
  if (end !== undefined && end.kind !== 'stop' && !/^[¦)\]}]$/.test(end.text)) return false
  for (let at = index - 1; at >= 0; at--) {
    const term = terms[at]
    if (term === undefined || term.kind === 'stop' || /^[¦:[{]$/.test(term.text)) return true
    if (isHead(term) && term !== head) return false
  }
  return true
}

/** Clothes, things, hair and animals; nobody's face. */
function isTellable({ head, negated, isSubject }: Phrase): boolean {
  if (negated || isSubject) return false
  // 'Her parrot, green, …'
  if (head.kind === 'animal') return true
  const slot = head.entry.thing?.slot
  if (head.kind === 'body') return /^(?:hair|beard|skin|eyes)$/.test(head.entry.body ?? '')
  if (slot === 'feature')
    return /^(?:\w*wings|horns|tail|antlers|tattoo|makeup)$/.test(head.entry.thing?.concept ?? '')
  return head.kind === 'thing' && slot !== undefined && slot !== 'setting'
}

/** Nothing but a mark and these words stands between. */
function isRightBehind({ terms, lastEnd, index, pending }: Reader): boolean {
  const between = terms.slice(lastEnd + 1, index)
  const isPlain = between.every(
    (term) => pending.includes(term) || /^(?:comma|colon|and|filler)$/.test(term.kind),
  )
  const first = between.find(({ kind }) => kind !== 'filler')
  return isPlain && /^(?:comma|colon)$/.test(first?.kind ?? '')
}

function isStuffTerm(term: Term, { doing }: Phrase): boolean {
  const { kind, text, entry } = term
  if (kind !== 'colour' && kind !== 'material' && kind !== 'pattern') return false
  if (kind === 'pattern' && isWearState(term)) return false
  // 'She wears an army jacket, olive': what is worn has the colour.
  return !ofHair.test(text) || (doing === 'wear' && entry.colour === true && !/blond/.test(text))
}

/** 'a girl in a coat, blonde' */
const ofHair = /^(?:(?:\w+ )?blonde?|ginger|brunette|auburn|redhead(?:ed)?|tan|tanned|ebony|olive)$/

/** 'scuffed', 'long', 'torn': said of things sooner than of people. */
function isOfThings(term: Term): boolean {
  if (term.kind === 'pattern') return isWearState(term)
  return term.kind === 'quality' && !isOfPeople(term) && term.entry.motifs === undefined
}

/** 'heavy and moth-eaten': along with what is said of things, cloaks are heavy too. */
function isFigureOfThings({ entry }: Term): boolean {
  return entry.build !== undefined && entry.quality === true && entry.trait !== true
}

function isOfPeople({ entry, text }: Term): boolean {
  if ((entry.trait ?? entry.figure ?? entry.pose ?? entry.palette ?? entry.look) === true)
    return true
  const isOfBody = entry.build ?? entry.age ?? entry.descent ?? entry.presentation
  const isHue = ofHair.test(text) || (entry.shade === true && entry.colour !== true)
  if (isOfBody !== undefined || isHue || wornBy.has(text)) return true
  return vocabulary.entries.get(text)?.thing !== undefined
}
