/** 'I don't want her to have a hat', 'medals pawned', 'no cape, capes snag': what is not there, said in a roundabout way. */
import { singularOf } from '../words/inflect.ts'
import type { Term } from '../words/term.ts'
import { isHead, isModifier } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** How many words may stand between a 'not' and its 'have'. */
const mostBetween = 6

/** Such turns become a plain 'without' before the thing, or 'missing' behind it. */
export function settleUnwanted(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    if (term === undefined) break
    const end = endOfWish(terms, index)
    if (end !== undefined) result.push(...ownersIn(terms.slice(index, end)), plain(term, 'without'))
    else if (isBare(terms, index)) result.push(bareFeet(term), mark(term))
    else if (isTakenAway(terms, index)) result.push(plain(term, 'missing'))
    else if (!isReason(terms, index)) result.push(term)
    index = end ?? index + 1
  }
  return result
}

/** 'Don't give her an udder' still tells that it is a she. */
function ownersIn(terms: readonly Term[]): Term[] {
  return terms.filter(({ text }) => /^(?:her|him|she|he)$/.test(text)).slice(0, 1)
}

/** 'bare green feet' */
function isBare(terms: readonly Term[], index: number): boolean {
  if (terms[index]?.text !== 'bare') return false
  if (/ feet$/.test(terms[index + 1]?.text ?? '')) return true
  if (!isModifier(terms[index + 1])) return false
  const at = isModifier(terms[index + 2]) ? index + 3 : index + 2
  return /^feet$/.test(terms[at]?.text ?? '')
}

function bareFeet(term: Term): Term {
  return { ...term, kind: 'absence', text: 'barefoot', entry: barefoot }
}

const barefoot = vocabulary.entries.get('barefoot') ?? { words: 'barefoot', absence: 'footwear' }

function mark(term: Term): Term {
  return { ...term, kind: 'comma', text: ',', written: ',', entry: { words: ',' } }
}

function plain(term: Term, text: string): Term {
  return { ...term, kind: 'negation', text, written: text, entry: { words: text } }
}

/** Where the thing begins, behind 'would not like him to have' or 'don't give her'. */
function endOfWish(terms: readonly Term[], index: number): number | undefined {
  if (!/^(?:not|negation)$/.test(terms[index]?.kind ?? '')) return undefined
  let at = index + 1
  let isOfSomebody = false
  while (at <= index + mostBetween && isBetween(terms[at])) {
    isOfSomebody ||= somebody.test(terms[at]?.text ?? '')
    at++
  }
  if (!isOfSomebody) return undefined
  const last = terms[at]
  const isHaving = /^(?:have|having|get|getting)$/.test(last?.text ?? '')
  if (isHaving || /^(?:wear|hold)$/.test(last?.kind ?? '')) return at + 1
  const isGiven = /^(?:an?|any)$/.test(last?.text ?? '') && somebody.test(terms[at - 1]?.text ?? '')
  return isGiven ? at : undefined
}

const somebody = /^(?:him|her|them|it|she|he|they)$/

function isBetween(term: Term | undefined): boolean {
  if (term === undefined) return false
  return (
    /^(?:ask|filler|like|is)$/.test(term.kind) || somebody.test(term.text) || term.text === 'to'
  )
}

/** 'The medals pawned', 'sword sold,': it was there once. */
function isTakenAway(terms: readonly Term[], index: number): boolean {
  const said = terms[index]
  const next = terms[index + 1]
  if (!gone.test(said?.text ?? '') || isHead(next)) return false
  const ends = next === undefined || /^(?:comma|stop|and|but|that|at)$/.test(next.kind)
  let at = index - 1
  while (/^(?:long|long since|already|since|all)$/.test(terms[at]?.text ?? '')) at--
  return ends && terms[at]?.kind === 'thing'
}

const gone =
  /^(?:pawned|sold|stolen|confiscated|hocked|forfeited|surrendered|auctioned|bartered|repossessed)$/

/** 'No beard, beards itch': why there is none. */
function isReason(terms: readonly Term[], index: number): boolean {
  const noun = terms[index]
  if (noun === undefined || !isHead(noun)) return false
  const mark = terms[index - 1]
  const isOpening = mark?.text === '(' || /^(?:comma|stop|that)$/.test(mark?.kind ?? '')
  const next = terms[index + 1]
  const isSaid = /^(?:verb|unknown|is|not|hold|wear|avoid)$/.test(next?.kind ?? '')
  if (!isOpening || !isSaid) return false
  let at = index - 2
  while (at > index - mostBetween && /^(?:comma|stop|that|filler)$/.test(terms[at]?.kind ?? ''))
    at--
  const before = terms[at]
  const isSame = before !== undefined && isHead(before) && rootOf(before) === rootOf(noun)
  return isSame && terms[at - 1]?.kind === 'negation'
}

function rootOf({ text }: Term): string {
  return singularOf(text) ?? text
}
