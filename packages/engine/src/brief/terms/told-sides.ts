/** 'Boots (left red, right green)', 'horns, one broken (the right one)', 'pauldron (L)': which of two is told of, in one way. */
import { isPlural } from '../words/inflect.ts'
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'

/** How many words may be said of one of two. */
const mostSaid = 4

export function tellSides(terms: readonly Term[]): Term[] {
  return sidesFirst(
    halvesLast(coloursOf(countsFirst(lettersOf(terms.filter(isToldAlone))))),
  ).flatMap((term, index, all) => (isOneOfPair(all, index) ? [term, oneOf(term)] : [term]))
}

/** 'The left shoulder only, scorched': 'only' turns nothing round there. */
function isToldAlone({ text }: Term, index: number, terms: readonly Term[]): boolean {
  const isOnly = text === 'only' && terms[index - 1]?.kind !== 'pronoun'
  return !isOnly || !ends(terms[index + 1])
}

/** 'armband (L)', 'R hand: a sword' */
function lettersOf(terms: readonly Term[]): Term[] {
  return terms.map((term, index) => {
    if (!/^[LR]$/.test(term.written)) return term
    const next = terms[index + 1]
    const isNote = terms[index - 1]?.text === '(' && next?.text === ')'
    const isBefore = sided.test(next?.text ?? '')
    return isNote || isBefore ? asSide(term, term.written === 'L' ? 'left' : 'right') : term
  })
}

const sided = /^(?:hand|arm|leg|foot|eye|ear|shoulder|hip|knee|wrist|boot|glove|sleeve|side)s?$/

function asSide(term: Term, text: string): Term {
  return { ...term, kind: 'side', text, entry: { words: text } }
}

/** 'crows (three)' are three crows. */
function countsFirst(terms: readonly Term[]): Term[] {
  const isCount = (index: number) =>
    terms[index]?.kind === 'number' &&
    isPlural(terms[index - 2]?.text ?? '') &&
    terms[index - 1]?.text === '(' &&
    terms[index + 1]?.text === ')' &&
    /^(?:thing|animal)$/.test(terms[index - 2]?.kind ?? '')
  return terms.flatMap((term, index) => {
    if (isCount(index - 1) || isCount(index) || isCount(index + 1)) return []
    const count = isCount(index + 2) ? terms.slice(index + 2, index + 3) : []
    return [...count, term]
  })
}

/** 'left purple, right orange': no fruit. */
function coloursOf(terms: readonly Term[]): Term[] {
  return terms.map((term, index) => {
    const side = terms[index - 1]
    const isHue = term.kind === 'thing' && term.entry.colour === true && ends(terms[index + 1])
    if (!isHue || side?.kind !== 'side' || !hasOther(terms, index, side.text)) return term
    return { ...term, kind: 'colour', entry: { words: term.text, colour: true } }
  })
}

/** 'left half black, right half gold' is black left and gold right. */
function halvesLast(terms: readonly Term[]): Term[] {
  const result = [...terms]
  for (let index = 0; index < terms.length; index++) {
    const half = halfAt(terms, index)
    if (half === undefined || !isOfGarment(terms, index)) continue
    const { side, colour, first, last } = half
    if (!hasOther(terms, index, side.text)) continue
    result.splice(first, last - first + 1, ...Array(last - first).fill(undefined), side)
    result[first] = colour
  }
  return result.filter((term) => term !== undefined)
}

type Half = { side: Term; colour: Term; first: number; last: number }

function halfAt(terms: readonly Term[], index: number): Half | undefined {
  const side = terms[index]
  const half = terms[index + 1]
  const isWhole = /^(?:left|right) (?:side|half)$/.test(side?.text ?? '')
  const colour = terms[index + (isWhole ? 1 : 2)]
  if (side?.kind !== 'side' || colour?.kind !== 'colour') return undefined
  if (!isWhole && !/^(?:half|side)$/.test(half?.text ?? '')) return undefined
  const last = index + (isWhole ? 1 : 2)
  if (!ends(terms[last + 1])) return undefined
  const text = side.text.startsWith('left') ? 'left' : 'right'
  return { side: asSide(side, text), colour, first: index, last }
}

/** Of hair the halves are read elsewhere. */
function isOfGarment(terms: readonly Term[], index: number): boolean {
  const slot = headBefore(terms, index)?.entry.thing?.slot ?? ''
  return /^(?:torso|full|outer|legs|head|face)$/.test(slot)
}

/** 'One is broken (the right one)' is the right one broken. */
function sidesFirst(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    if (term === undefined) break
    const told = oneTold(terms, index)
    if (told === undefined) {
      result.push(term)
      // 'horns, one is broken'
      index += isOneSaid(terms, index) ? 2 : 1
      continue
    }
    result.push(told.side, term, ...told.said)
    index = told.end
  }
  return result
}

function oneTold(
  terms: readonly Term[],
  index: number,
): { side: Term; said: Term[]; end: number } | undefined {
  if (terms[index]?.text !== 'one') return undefined
  let at = terms[index + 1]?.kind === 'is' ? index + 2 : index + 1
  const said: Term[] = []
  for (; said.length < mostSaid && isSaid(terms[at]); at++) said.push(...terms.slice(at, at + 1))
  if (said.length === 0 || terms[at]?.kind !== 'comma') return undefined
  const isBracket = terms[at]?.text === '('
  at += terms[at + 1]?.kind === 'determiner' ? 2 : 1
  const side = terms[at]
  if (side?.kind !== 'side' || side.text === 'both') return undefined
  at += terms[at + 1]?.text === 'one' ? 2 : 1
  if (!ends(terms[at])) return undefined
  return { side, said, end: isBracket && terms[at]?.text === ')' ? at + 1 : at }
}

function isOneSaid(terms: readonly Term[], index: number): boolean {
  if (terms[index]?.text !== 'one' || terms[index + 1]?.kind !== 'is') return false
  let at = index + 2
  while (at < index + 2 + mostSaid && isSaid(terms[at])) at++
  const isOther = terms.slice(at, at + farthest).some(({ text }) => text === 'other')
  return at > index + 2 && ends(terms[at]) && !isOther && isPair(headBefore(terms, index))
}

function isSaid(term: Term | undefined): boolean {
  return isModifier(term) || term?.kind === 'filler'
}

/** 'Left striped, right plain' behind a pair: the left one is. */
function isOneOfPair(terms: readonly Term[], index: number): boolean {
  const side = terms[index]
  if (side?.kind !== 'side' || !/^(?:left|right)$/.test(side.text)) return false
  if (!/^(?:comma|colon|and|determiner)$/.test(terms[index - 1]?.kind ?? '')) return false
  let at = index + 1
  while (at <= index + mostSaid && isSaid(terms[at])) at++
  const isWhole = at > index + 1 && ends(terms[at])
  return isWhole && hasOther(terms, index, side.text) && isPair(headBefore(terms, index))
}

function ends(term: Term | undefined): boolean {
  return term === undefined || /^(?:comma|stop|and|but)$/.test(term.kind)
}

/** Whether the other side is told of too. */
function hasOther(terms: readonly Term[], index: number, text: string): boolean {
  const other = text.startsWith('left') ? 'right' : 'left'
  return terms
    .slice(Math.max(0, index - farthest), index + farthest)
    .some(({ kind, text: word }) => kind === 'side' && word.startsWith(other))
}

const farthest = 8

function headBefore(terms: readonly Term[], index: number): Term | undefined {
  return terms
    .slice(Math.max(0, index - farthest), index)
    .findLast(({ kind }) => /^(?:thing|body|part|who|animal)$/.test(kind))
}

/** Boots, socks, sleeves that come in twos; no eyes and no hair. */
function isPair(term: Term | undefined): boolean {
  if (term?.kind !== 'thing' || !isPlural(term.text)) return false
  return !/^(?:hair|beard|setting)$/.test(term.entry.thing?.slot ?? '')
}

function oneOf(side: Term): Term {
  return {
    ...side,
    kind: 'number',
    text: 'one',
    written: 'one',
    value: 1,
    entry: { words: 'one', number: 1 },
  }
}
