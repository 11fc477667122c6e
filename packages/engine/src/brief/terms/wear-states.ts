/** States of wear in several words: 'a little crumpled', 'never ironed', 'keeps slipping off', 'muddy up to the knees'. */

import type { Brief } from '../brief.ts'
import { wearStates } from '../lexicon/wear-states.ts'
import { phrasesOf } from '../words/read-table.ts'
import type { Term } from '../words/term.ts'
import { isHead, isModifier, nameOf } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { addOnce } from './attributes.ts'

const states = new Set(phrasesOf(wearStates).map(({ words }) => words))

/** Whether a term says what wear, weather or work did to something. */
export const isWearState = (term: Term): boolean =>
  /^(?:quality|pattern)$/.test(term.kind) && states.has(nameOf(term))

/** 'A knight, dusty': said of nobody's clothes in particular. */
export function readLooseState(brief: Brief, term: Term): void {
  if (isWearState(term)) addOnce(brief.subject.figure, nameOf(term))
}

/** The terms with such words as one quality of what they are said of. */
export function settleStates(terms: readonly Term[]): Term[] {
  const settled: Term[] = []
  let index = 0
  while (index < terms.length) {
    const grown = grownAt(terms[index], settled.at(-1))
    if (grown !== undefined) settled.push(grown)
    const [said, length] = readState(terms, index, settled.at(-1)) ?? [terms[index], 1]
    if (said !== undefined) settled.push(said)
    index += length
  }
  return settled
}

type Said = readonly [said: Term, length: number]

function readState(
  terms: readonly Term[],
  index: number,
  before: Term | undefined,
): Said | undefined {
  return (
    degreeAt(terms, index) ??
    sizesAt(terms, index) ??
    excessAt(terms, index, before) ??
    neglectAt(terms, index) ??
    habitAt(terms, index, before) ??
    perfectAt(terms, index, before) ??
    reachAt(terms, index) ??
    inkAt(terms, index)
  )
}

/** 'A little crumpled': nothing about it is little. */
function degreeAt(terms: readonly Term[], index: number): Said | undefined {
  const [article, little] = [terms[index], terms[index + 1]]
  if (article?.text !== 'a' || !degrees.test(little?.text ?? '')) return undefined
  const end = endOfRun(terms, index + 2)
  if (end === index + 2 || isHead(terms[end]) || terms[end]?.kind === 'unknown') return undefined
  return [{ ...article, kind: 'filler', text: `a ${little?.text}` }, 2]
}

const degrees = /^(?:little|touch|tad|trifle|smidge|smidgen|mite)$/

function endOfRun(terms: readonly Term[], start: number): number {
  let end = start
  while (isModifier(terms[end])) end++
  return end
}

/** 'A suit one size too small', 'a coat several sizes too big': by how much is not drawn. */
function sizesAt(terms: readonly Term[], index: number): Said | undefined {
  let at = index
  while (at < index + 3 && howMany.test(terms[at]?.kind ?? '') && !isSize(terms[at])) at++
  const [first, excess] = [terms[index], terms[at + 1]]
  if (at === index || !isSize(terms[at]) || first === undefined) return undefined
  if (!/^(?:\w+ )?too(?: |$)/.test(excess?.text ?? '')) return undefined
  return [{ ...first, kind: 'filler', text: 'sizes' }, at + 1 - index]
}

const isSize = (term: Term | undefined): boolean => /^sizes?$/.test(term?.text ?? '')
const howMany = /^(?:number|determiner|quality|partial|filler)$/

/** 'A jacket too wide in the shoulders' */
function excessAt(
  terms: readonly Term[],
  index: number,
  before: Term | undefined,
): Said | undefined {
  const [too, size] = [terms[index], terms[index + 1]]
  if (too === undefined || !/^(?:\w+ )?too$/.test(too.text)) return undefined
  const isOfThing = before?.kind === 'thing' || before?.kind === 'part'
  const isSaid = before?.kind === 'is' && /^(?:thing|part|that)$/.test(terms[index - 2]?.kind ?? '')
  if (!(isOfThing || isSaid) || !sizes.test(size?.text ?? '')) return undefined
  return size === undefined || isHead(terms[index + 2]) ? undefined : [joined(too, size), 2]
}

const sizes =
  /^(?:wide|broad|big|large|small|little|tight|loose|long|short|narrow|baggy|heavy|roomy|snug|high|low|thin)$/

/** 'Never properly ironed', 'not polished': unironed and unpolished. */
function neglectAt(terms: readonly Term[], index: number): Said | undefined {
  const not = terms[index]
  if (not?.kind !== 'not') return undefined
  let at = index + 1
  while (terms[at]?.kind === 'filler' || terms[at]?.text === 'been') at++
  const care = terms[at]
  if (care === undefined || !cares.test(care.text) || isHead(terms[at + 1])) return undefined
  if (isModifier(terms[at + 1])) return undefined
  const text = `un${care.text}`
  const span = [not.span[0], care.span[1]] as const
  return [quality({ ...not, span }, text), at + 1 - index]
}

const cares =
  /^(?:ironed|pressed|washed|laundered|polished|brushed|combed|cleaned|mended|laced|buttoned|tied|trimmed|hemmed|painted|finished|zipped|fastened|dyed|lined|bleached|tucked|dusted|oiled|sharpened|matched|kempt|starched)$/

/** 'A toga that keeps slipping off', 'glasses that are always sliding down' */
function habitAt(
  terms: readonly Term[],
  index: number,
  before: Term | undefined,
): Said | undefined {
  const [keeps, deed, particle] = terms.slice(index, index + 3)
  const isHabit =
    keeps !== undefined && /^(?:keeps?|kept|always|forever|constantly)$/.test(keeps.text)
  const isOfThing = /^(?:that|is)$/.test(before?.kind ?? '') || before?.kind === 'thing'
  if (!isHabit || !isOfThing || deed === undefined || !slips.test(deed.text)) return undefined
  const isParticle = particles.test(particle?.text ?? '')
  const said = isParticle && particle !== undefined ? joined(deed, particle) : deed
  return [quality(said, said.text), isParticle ? 3 : 2]
}

const slips =
  /^(?:slipping|sliding|falling|riding|coming|hanging|peeling|dropping|drooping|unravelling|unraveling|fraying|tearing|ripping|splitting|fogging|steaming|rolling|creeping|flapping|untying|unbuttoning)(?: (?:off|down|up|apart|undone|loose|open))?$/
const particles = /^(?:off|of|down|up|undone|open|loose|apart|untied|askew|over)$/

/** 'The hem has frayed', 'they have faded': so they are now. */
function perfectAt(
  terms: readonly Term[],
  index: number,
  before: Term | undefined,
): Said | undefined {
  const have = terms[index]
  const isVerb = have?.kind === 'with' && /^(?:has|have|had)$/.test(have.text)
  const isOfThing = /^(?:thing|part|material|pronoun)$/.test(before?.kind ?? '')
  let at = index + 1
  while (terms[at]?.kind === 'filler') at++
  const state = terms[at]
  if (have === undefined || !isVerb || !isOfThing || state === undefined) return undefined
  const isState = isWearState(state) && /(?:ed|en|torn|worn)$/.test(state.text)
  if (!isState || isHead(terms[at + 1]) || isModifier(terms[at + 1])) return undefined
  return [{ ...have, kind: 'is', text: 'is', entry: { words: 'is', grammar: 'is' } }, 1]
}

/** 'Muddy up to the knees': the mud is that high, and nothing is that long. */
function reachAt(terms: readonly Term[], index: number): Said | undefined {
  const [state, reach] = [terms[index], terms[index + 1]]
  if (state === undefined || !isWearState(state) || isHead(terms[index + 2])) return undefined
  return / length$/.test(reach?.text ?? '') ? [state, 2] : undefined
}

/** 'Brown wings folded': what is folded is there, and brown. */
function grownAt(term: Term | undefined, before: Term | undefined): Term | undefined {
  const noun = /^(wings|tail|ears) [a-z]+$/.exec(term?.text ?? '')?.[1]
  const entry = vocabulary.entries.get(noun ?? '')
  if (term?.entry.pose !== true || term.kind !== 'quality' || !isModifier(before)) return undefined
  return entry === undefined ? undefined : { ...term, kind: 'thing', text: noun ?? '', entry }
}

/** 'A blue snake was inked behind her ear' is a tattoo of one. */
function inkAt(terms: readonly Term[], index: number): Said | undefined {
  const shown = terms[index]
  if (shown === undefined || !/^(?:thing|animal|pattern|who)$/.test(shown.kind)) return undefined
  const at = terms[index + 1]?.kind === 'is' ? index + 2 : index + 1
  const place = terms[at + (terms[at + 2]?.kind === 'determiner' ? 3 : 2)]
  const isInk = /^(?:inked|tattooed|tattoed)$/.test(terms[at]?.text ?? '')
  const thing = vocabulary.entries.get('tattoo')?.thing
  if (!isInk || terms[at + 1]?.kind !== 'at' || place?.kind !== 'body') return undefined
  if (thing === undefined) return undefined
  const text = `${shown.text} tattoo`
  const { motifs } = shown.entry
  const entry = { words: text, thing, ...(motifs && { motifs }) }
  return [{ ...shown, kind: 'thing', text, written: text, entry }, at + 1 - index]
}

function joined(first: Term, last: Term): Term {
  const text = `${first.text} ${last.text === 'of' ? 'off' : last.text}`
  return quality({ ...first, span: [first.span[0], last.span[1]] }, text)
}

function quality(term: Term, text: string): Term {
  return { ...term, kind: 'quality', text, written: text, entry: { words: text, quality: true } }
}
