/** Words that stand for a thing told of before: 'it is long', 'the other black', 'a red one', 'the latter'. */
import type { Side } from '../brief.ts'
import { isPlural, singularOf } from '../words/inflect.ts'
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import { isOneOfTwo, ofTwo, readFirstOfTwo, tellOneOf } from './pairs.ts'
import type { Phrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import { clearPhrase, headFrom, peek, resume } from './reader.ts'

/** 'He wears a coat. It is long.': true when the pronoun means a thing, which is then told more of. */
export function meetAgain(reader: Reader, pronoun: Term): boolean {
  if (isPutOnSide(reader, pronoun)) return true
  const meant = bodyMade(reader) ?? meantBy(reader, pronoun)
  if (meant === undefined) return false
  // What an animal has is its own.
  if (meant.head.kind === 'animal' && peek(reader)?.kind === 'with') reader.aboutOther = true
  resume(reader, meant)
  // 'A red dress. Make it blue.'
  if (isMadeSo(reader) && peek(reader)?.kind === 'colour')
    meant.modifiers = meant.modifiers.filter(({ kind }) => kind !== 'colour')
  if (/^the /.test(pronoun.text) || isMadeSo(reader)) reader.target = meant
  return true
}

/** 'Sword on the left hip… no, put it on the right': it changes sides. */
function isPutOnSide(reader: Reader, { text }: Term): boolean {
  const isOrder = /^(?:put|move|shift|switch|place|swap|make)$/.test(peek(reader, -1)?.text ?? '')
  if (!isOrder || !/^(?:it|that|them|those)$/.test(text)) return false
  let offset = 1
  while (/^(?:at|in|verb|determiner|filler)$/.test(peek(reader, offset)?.kind ?? '')) offset++
  const side = sideOf(peek(reader, offset))
  const moved = reader.chunks.phrases.findLast(
    (phrase) => isThing(phrase) && (phrase.side === 'left' || phrase.side === 'right'),
  )
  if (side === undefined || moved === undefined) return false
  moved.place = moved.place?.replace(/^(?:left|right)/, side)
  moved.side = side
  resume(reader, moved)
  reader.index += offset
  reader.lastEnd = reader.index
  return true
}

function sideOf(term: Term | undefined): 'left' | 'right' | undefined {
  if (term?.kind !== 'side') return undefined
  if (term.text.startsWith('left')) return 'left'
  return term.text.startsWith('right') ? 'right' : undefined
}

/** 'let her hair down, make it silver' */
function isMadeSo(reader: Reader): boolean {
  const isOrder = /^(?:make|keep|turn|colour|color|paint|dye)$/.test(peek(reader, -1)?.text ?? '')
  return isOrder && isModifier(peek(reader)) && headFrom(reader, reader.index + 1) < 0
}

function meantBy(reader: Reader, { text }: Term): Phrase | undefined {
  const things = reader.chunks.phrases.filter(isThing)
  if (text === 'the former') return things.at(-2)
  if (text === 'the latter') return things.at(-1)
  const isMade = isMadeSo(reader)
  const next = peek(reader)?.kind
  if (next !== 'is' && next !== 'with' && !isMade) return undefined
  const thing = things.findLast(({ link }) => link !== 'with') ?? things.at(-1)
  if (thing === undefined || !isOfSomebody(reader)) return undefined
  const isMany = thing.head.entry.thing?.plural === true || (thing.count ?? 1) > 1
  if (text === 'they') return isMany ? thing : undefined
  return text === 'it' && !isMany ? thing : undefined
}

/** 'The left arm is mechanical. Make it brass.' */
function bodyMade(reader: Reader): Phrase | undefined {
  if (!isMadeSo(reader)) return undefined
  const last = reader.chunks.phrases.findLast(({ negated, isSubject }) => !negated && !isSubject)
  const isHue = /^(?:colour|material)$/.test(peek(reader)?.kind ?? '')
  const isGrown = last?.head.kind === 'body' || last?.head.entry.thing?.slot === 'feature'
  return isHue && isGrown ? last : undefined
}

function isThing({ head, isSubject, negated }: Phrase): boolean {
  if (isSubject || negated || !/^(?:thing|animal)$/.test(head.kind)) return false
  const { slot, plural } = head.entry.thing ?? {}
  return (
    slot !== 'setting' &&
    (slot !== 'feature' || (plural === true && /wings|horns|antlers/.test(head.text)))
  )
}

/** A robot may be 'it' itself; who is 'she' or 'he', or a knight, is not. */
function isOfSomebody({ chunks }: Reader): boolean {
  const isPerson = [...chunks.pronouns, ...chunks.possessives].some((word) =>
    /^(?:she|he|her|his)$/.test(word),
  )
  const beings = chunks.phrases.filter(({ isSubject }) => isSubject)
  return (
    isPerson ||
    beings.every(
      ({ head }) => head.entry.who?.slot === 'role' || head.entry.who?.concept === 'human',
    )
  )
}

/** 'a beard? Yes, a short black one', 'gloves, the left one torn': true when 'one' stands for a thing. */
export function readOne(reader: Reader, term: Term): boolean {
  if (term.text !== 'one' || headFrom(reader, reader.index + 1) >= 0) return false
  const { side, pending } = reader
  if (side === undefined && readFirstOfTwo(reader, term)) return true
  if (side !== undefined && isInOne(reader, side)) return true
  if (side !== undefined) {
    const base = ofTwo(reader)
    if (base !== undefined) tellOneOf(reader, base, side)
    return base !== undefined
  }
  const base =
    reader.last?.negated === false ? reader.last : reader.chunks.phrases.findLast(isThing)
  // 'one long white glove and one short black one'
  if (reader.count === 1 && base !== undefined && isOneOfTwo(base) && pending.length > 0) {
    const said = [...pending]
    tellOneOf(reader, base, undefined)
    reader.last?.modifiers.push(...said)
    return true
  }
  const isNew = reader.determined && pending.length > 0 && pending.every(isModifier)
  if (!isNew || base === undefined || base.head.kind === 'who' || reader.negation !== undefined)
    return false
  const said = [...pending]
  resume(reader, base)
  base.modifiers.push(...said)
  return true
}

/** 'Long ears with three rings in the left one': that is where the rings are. */
function isInOne(reader: Reader, side: Side): boolean {
  const { last, link, chunks, pending } = reader
  const isThere =
    (link === 'in' || link === 'at') && /^(?:thing|animal)$/.test(last?.head.kind ?? '')
  if (!isThere || last === undefined || last.negated || pending.length > 0) return false
  const named = chunks.phrases.at(-2)?.place?.replace(/^(?:left|right) /, '')
  const pair = chunks.phrases.findLast((phrase) => phrase !== last && isOneOfTwo(phrase))
  const place = named ?? pair?.head.text
  if (place === undefined) return false
  last.side = side
  last.place ??= `${side} ${singularOf(place) ?? place}`
  clearPhrase(reader)
  reader.link = 'none'
  reader.target = undefined
  reader.lastEnd = reader.index
  return true
}

/** 'Trousers! Green velvet ones.', 'not black boots but brown ones': true when it stands for things told of before. */
export function readOnes(reader: Reader): boolean {
  const { chunks, pending, last, negation } = reader
  const base = manyPartsOf(last) ?? last ?? chunks.phrases.findLast(isThing)
  const isSaid = pending.length > 0 && pending.every(isModifier) && negation === undefined
  if (!isSaid || base === undefined || !/^(?:thing|part)$/.test(base.head.kind)) return false
  if (headFrom(reader, reader.index + 1) >= 0) return false
  const said = [...pending]
  const meant = base.negated ? { ...base, modifiers: [], negated: false } : base
  // What is there in another colour is not ruled out.
  if (base.negated) chunks.phrases = [...chunks.phrases.filter((phrase) => phrase !== base), meant]
  resume(reader, meant)
  meant.modifiers.push(...said)
  return true
}

/** 'a hat with tassels, purple ones': the tassels are. */
function manyPartsOf(last: Phrase | undefined): Phrase | undefined {
  const part = last?.parts.at(-1)
  return part !== undefined && isPlural(part.head.text) ? part : undefined
}

/** 'eyes, one blue and one green' */
export function tellOneEye(reader: Reader, eyes: Phrase, term: Term): boolean {
  if (reader.count !== 1 || eyes.head.text !== 'eyes' || term.kind !== 'colour') return false
  reader.chunks.phrases.push({ ...eyes, modifiers: [term], count: 1, side: undefined })
  reader.count = undefined
  return true
}
