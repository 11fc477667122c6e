/** What commas, colons and stops do to the phrase that is being read. */

import { colourOf } from '../words/colour.ts'
import type { Entry } from '../words/entry.ts'
import type { Term } from '../words/term.ts'
import { isHead, isModifier } from '../words/term.ts'
import { madeOfPending } from './being-stuffs.ts'
import { isHueOfGarment, isRowBehind } from './loose.ts'
import { continuesNegation } from './negation.ts'
import type { Phrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import {
  awaitsNoun,
  clearPhrase,
  endClause,
  flushPending,
  headFrom,
  justEnded,
  leadsOverCommas,
  peek,
} from './reader.ts'

/** A comma ends a phrase or goes on with it. */
export function readComma(reader: Reader, term?: Term): void {
  if ((term?.text === '(' && readBrackets(reader)) || goesOnAfter(reader)) return
  if (goesOnInColours(reader)) return
  // 'stripes navy/gold'
  const isPair = term?.text === '/' && peek(reader, -1)?.kind === 'colour'
  if (isPair && peek(reader)?.kind === 'colour' && typeof reader.target === 'object') return
  if (!keepsPending(reader)) flushPending(reader)
  if (reader.aside) reader.aboutOther = false
  reader.aside = false
  const isOfColours = /^colou?rs$/.test(peek(reader, -1)?.text ?? '')
  if (awaitsDescription(reader) || isOfColours) reader.labelled = reader.last
  reader.target = reader.labelled
  if (reader.negation !== 'list' && !continuesNegation(reader)) reader.negation = undefined
  if (reader.doing === 'other') reader.doing = undefined
  reader.link = 'none'
  reader.joined = 'comma'
}

function readBrackets(reader: Reader): boolean {
  return readOwnBracket(reader) || readBracket(reader) || readGloss(reader)
}

/** 'a white beard (bushy)', 'gloves (torn, grey)': what stands in brackets is said of the thing before them. */
function readBracket(reader: Reader): boolean {
  const { last, target, terms, index } = reader
  // 'goggles with extra lenses (amber, blue)': the lenses are.
  const told = typeof target === 'object' && target.head.kind === 'part' ? target : last
  const isNext = reader.lastEnd === index - 1 || reader.link === 'like'
  const owner = isNext ? told : undefined
  if (owner === undefined || owner.isSubject || owner.negated || owner.head.kind === 'who')
    return false
  const inside = terms.slice(index + 1, index + longestBracket)
  const end = inside.findIndex(({ text }) => text === ')')
  // 'two-tone hair (left half white, right half black)', 'eyepatch (left, leather)'
  const { body } = owner.head.entry
  const isTellable = (term: Term) =>
    isPlain(term) || (term.kind === 'side' && (body === undefined || body === 'hair'))
  const isList = inside.slice(0, Math.max(0, end)).every(isTellable)
  const length =
    isList && end > 0 ? end : inside.findIndex((term) => term.kind === 'comma' || !isTellable(term))
  const said = inside
    .slice(0, Math.max(0, length))
    .filter((term) => isModifier(term) && term.text !== 'half')
  const after = inside[length]
  const isWhole =
    /^[)]$/.test(after?.text ?? '') ||
    // 'tails (cream with red tips)' goes on about the tails.
    after?.kind === 'with' ||
    (after?.kind === 'comma' && isTold(inside[length + 1]))
  if (said.length === 0 || !isWhole || said.some(({ entry }) => entry.trait === true)) return false
  owner.modifiers.push(...said)
  if (owner.head.kind !== 'body') owner.side ??= sideIn(inside.slice(0, length))
  reader.index = index + length
  reader.lastEnd = reader.index
  return true
}

function sideIn(terms: readonly Term[]): Phrase['side'] {
  const side = terms.find(({ kind }) => kind === 'side')?.text
  return side === 'left' || side === 'right' ? side : undefined
}

/** 'Cotton armour (tlahuiztli) white': a word that nobody knows is another name of the thing before. */
function readGloss(reader: Reader): boolean {
  const { last, lastEnd, index, terms } = reader
  const end = terms.slice(index, index + longestGloss).findIndex(({ text }) => text === ')')
  const inside = terms.slice(index + 1, index + Math.max(end, 1))
  const isGloss = inside.length > 0 && inside.every(({ kind }) => /^(?:unknown|filler)$/.test(kind))
  const isNext = last?.head.kind === 'thing' && !last.negated && lastEnd === index - 1
  const goesOn = isModifier(terms[index + end + 1]) && headFrom(reader, index + end + 1) < 0
  if (!isGloss || !isNext || !goesOn) return false
  reader.target = last
  reader.index = index + end
  reader.lastEnd = reader.index
  return true
}

const longestGloss = 5

/** 'a toque my mom knit him (its green and white)': whatever stands between, the thing is meant. */
function readOwnBracket(reader: Reader): boolean {
  const { terms, index } = reader
  const end = terms.slice(index, index + longestBracket).findIndex(({ text }) => text === ')')
  const inside = terms.slice(index + 1, index + Math.max(end, 1))
  const [its, ...rest] = inside
  const isIts = /^(?:its|they|it|theyre)$/.test(its?.text ?? '')
  const said = rest.filter((term) => isModifier(term))
  const isSaid = said.length > 0 && rest.every((term) => isPlain(term) || term.kind === 'is')
  const owner = reader.chunks.phrases.findLast(
    ({ head, negated }) => head.kind === 'thing' && !negated,
  )
  if (!isIts || !isSaid || owner === undefined) return false
  owner.modifiers.push(...said)
  reader.last = owner
  reader.aboutOther = false
  reader.index = index + end
  reader.lastEnd = reader.index
  clearPhrase(reader)
  return true
}

function isPlain(term: Term): boolean {
  return isModifier(term) || /^(?:comma|and|filler)$/.test(term.kind)
}

/** '(red and white, with reindeer)' goes on about the same thing. */
function isTold(term: Term | undefined): boolean {
  return term?.kind === 'with' || isModifier(term)
}

/** 'the other is a bright, unsettling yellow' */
function goesOnAfter(reader: Reader): boolean {
  const isDescribed = typeof reader.target === 'object' && reader.determined && !reader.definite
  if (!isDescribed || !isModifier(peek(reader, -1)) || !isModifier(peek(reader))) return false
  return headFrom(reader, reader.index + 1) < 0
}

/** 'A dress in red, black and gold': a row of colours that ends with 'and' is said of one thing. */
function goesOnInColours(reader: Reader): boolean {
  const isColour = (offset: number) => peek(reader, offset)?.kind === 'colour'
  if (reader.link !== 'in' || typeof reader.target !== 'object' || !isColour(-1)) return false
  let offset = 1
  while (isColour(offset) && peek(reader, offset + 1)?.kind === 'comma') offset += 2
  const isRow = isColour(offset) && peek(reader, offset + 1)?.kind === 'and' && isColour(offset + 2)
  return isRow && headFrom(reader, reader.index + offset + 2) < 0
}

const longestBracket = 9

/** 'Her hair, long and silver, …', 'odd eyes, blue and gold'. */
function awaitsDescription(reader: Reader): boolean {
  const { last } = reader
  if (last === undefined || !justEnded(reader) || last.negated) return false
  // 'his mother's eyes, green and sly'
  if (last.modifiers.some(({ possessive }) => !possessive)) return false
  if (last.head.entry.thing?.concept === 'heterochromia') return true
  // 'Hugged to her chest, nervous' tells nothing of the chest.
  if (last.head.kind !== 'body' || last.doing === 'other' || last.link !== 'none') return false
  return last.definite && headFrom(reader, reader.index + 1) < 0
}

/** 'a short, spiky blue mohawk' and 'black, red and gold armor' go on after the comma. */
function keepsPending(reader: Reader): boolean {
  // Between two items of a list nothing is shared.
  if (reader.pending.length === 0 || peek(reader, 0)?.text === '¦') return false
  if (reader.negation !== undefined && !continuesNegation(reader)) return false
  if (madeOfPending(reader) !== undefined || isShown(reader)) return false
  if ((isHueOfGarment(reader) && !isRowWithAnd(reader)) || isRowBehind(reader)) return false
  const start = reader.index + 1
  if (awaitsNoun(reader)) {
    if (!leadsOverCommas(reader, start)) return false
    return reader.pending.every((term) => term.kind === 'colour' || isAdjective(term))
  }
  if (headFrom(reader, start) < 0 || !isModifier(peek(reader))) return false
  return reader.pending.every((term) => term.kind === 'colour') && !isClosedRow(reader)
}

/** 'black and purple, red scarf': the first two are of the whole */
function isClosedRow(reader: Reader): boolean {
  const [and, last, next] = [peek(reader, -2), peek(reader, -1), peek(reader)]
  return and?.kind === 'and' && last?.kind === 'colour' && next?.kind === 'colour'
}

/** 'black, red and gold armor' */
function isRowWithAnd(reader: Reader): boolean {
  let offset = 1
  while (peek(reader, offset)?.kind === 'colour' && peek(reader, offset + 1)?.kind === 'comma')
    offset += 2
  return peek(reader, offset)?.kind === 'colour' && peek(reader, offset + 1)?.kind === 'and'
}

/** 'Cracks showing gold, black kimono': the gold is what the cracks show. */
function isShown({ pending, link, linkText }: Reader): boolean {
  return link === 'with' && /^(?:showing|revealing|exposing)/.test(linkText) && pending.length === 1
}

function isAdjective(term: Term): boolean {
  return term.kind === 'quality' && (term.entry.trait !== true || term.entry.quality === true)
}

/** A full stop ends the clause; a question mark asks about what was just said. */
export function readStop(reader: Reader, term: Term): void {
  const isNewLine = term.text === '\n' && peek(reader, -1)?.text === '?'
  if (isNewLine && reader.asked !== undefined) return
  reader.asked = term.text === '?' && justEnded(reader) ? reader.last : undefined
  endClause(reader)
  if (reader.asked !== undefined && !reader.asked.isSubject && isAnswered(reader)) {
    reader.labelled = reader.asked
    reader.target = reader.asked
  }
}

/** 'Coat? Yellow, waxed.' */
function isAnswered(reader: Reader): boolean {
  let offset = 1
  while (/^(?:comma|colon|stop|filler)$/.test(peek(reader, offset)?.kind ?? '')) offset++
  return isModifier(peek(reader, offset)) && headFrom(reader, reader.index + offset) < 0
}

/** 'Hair: red.' says about the thing before it; 'no: hats, scarves' begins a list of what must stay away. */
export function readColon(reader: Reader, term: Term): void {
  if (isBorrowed(reader) && isExplained(reader)) return
  const answer = peek(reader)
  const before = peek(reader, -1)?.kind
  const forbids = before === 'negation' || before === 'avoid' || before === 'not'
  if (forbids && term.text === ':') {
    reader.negation = 'list'
    return
  }
  if (!justEnded(reader) || reader.last === undefined) {
    readColonApart(reader)
    return
  }
  const { last } = reader
  if (last.negated) {
    readComma(reader)
    if (reader.negation !== 'list') reader.negation = undefined
    return
  }
  if (readPatternLabel(reader, last)) return
  flushPending(reader)
  reader.link = 'none'
  reader.linkText = ''
  if (answer?.kind === 'negation' && !isHead(peek(reader, 2)) && !isModifier(peek(reader, 2)))
    last.negated = true
  reader.target = last.isSubject ? 'character' : last
  reader.labelled = last.isSubject ? undefined : last
  reader.last = last
}

/** 'A cloak borrowed from a groom: brown wool': the cloak is meant. */
function isBorrowed(reader: Reader): boolean {
  const { last, chunks } = reader
  const thing = chunks.phrases.findLast(({ head, negated }) => head.kind === 'thing' && !negated)
  const isFrom = last?.head.kind === 'who' && last.link === 'at' && justEnded(reader)
  if (!isFrom || thing === undefined || last === undefined) return false
  reader.last = thing
  return true
}

/** 'a gown she made herself: plum velvet' */
function isExplained(reader: Reader): boolean {
  const { last, index, negation } = reader
  const isOfThing = last?.head.kind === 'thing' && !last.negated && negation === undefined
  if (!isOfThing || !isModifier(peek(reader)) || headFrom(reader, index + 1) >= 0) return false
  let offset = 1
  while (isModifier(peek(reader, offset))) offset++
  if (!/^(?:comma|stop)$/.test(peek(reader, offset)?.kind ?? 'stop')) return false
  flushPending(reader)
  reader.doing = undefined
  reader.link = 'none'
  reader.target = last
  reader.lastEnd = index
  return true
}

/** 'Suit: black, stripes: orange': the stripes are. */
function readPatternLabel(reader: Reader, last: Phrase): boolean {
  const pattern = peek(reader, -1)
  if (pattern?.kind !== 'pattern' || last.modifiers.at(-1) !== pattern) return false
  const part: Phrase = { ...last, head: pattern, modifiers: [], parts: [], count: undefined }
  last.parts.push(part)
  reader.target = part
  return true
}

/** A colon that does not stand right behind a noun. */
function readColonApart(reader: Reader): void {
  if (!readPalette(reader) && !isExplained(reader)) readComma(reader)
}

const paletteLabel =
  /^(?:palette|colors?|colours?|colou?r (?:palette|scheme)|palette colou?rs|scheme)$/

/** 'Palette: brass, soot, cream': whatever has a colour is one of the whole. */
function readPalette(reader: Reader): boolean {
  const isOfThing = reader.last !== undefined && !reader.last.isSubject
  if (isOfThing || !paletteLabel.test(peek(reader, -1)?.text ?? '')) return false
  flushPending(reader)
  for (let term = peek(reader); term !== undefined; term = peek(reader)) {
    const isHue = colourOf(term.text, 'thing') !== undefined
    if (isHue) reader.chunks.theme.push({ ...term, kind: 'colour', entry: hue(term) })
    else if (
      !/^(?:comma|and|filler|number|determiner)$/.test(term.kind) ||
      /[\])}]/.test(term.text)
    )
      break
    reader.index++
  }
  reader.target = 'theme'
  return true
}

/** Bone is a colour there and no sign of death. */
function hue({ text }: Term): Entry {
  return { words: text, colour: true }
}
