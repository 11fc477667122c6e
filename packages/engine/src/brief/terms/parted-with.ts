/** 'She burnt the veil', 'he threw off his cloak', 'she gave her boots to a beggar': what somebody had once, and has no more. */
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'

/** Such deeds become a plain 'without' before what is gone. */
export function tellPartedWith(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    if (term === undefined) break
    const parted = partedAt(terms, index)
    if (parted === undefined) result.push(term)
    else {
      result.push(without(term), ...terms.slice(parted.from, parted.to))
      if (!/^(?:comma|stop|undefined)$/.test(`${terms[parted.end]?.kind}`)) result.push(mark(term))
    }
    index = parted?.end ?? index + 1
  }
  return result
}

/** The words of the thing, and where the whole deed ends. */
type Parted = { from: number; to: number; end: number }

/** These leave nothing behind; the others need an 'off', an 'away' or a place where it lies now. */
const forGood =
  /^(?:burnt|burned|binned|ditched|dumped|drowned|buried|drank|swallowed|pawned|discarded|jettisoned|scrapped|shed|melted down|smashed up)$/
const byWhere =
  /^(?:threw|throws|thrown|tossed|chucked|flung|hurled|cast|tore|torn|ripped|cut|hacked|gave|given|handed|donated|lent|traded|sent|flew|put|shrugged|kicked|pulled|left|leaves|dropped|flushed)$/
const asked = /^(?:leave|keep|leaving|keeping)$/
const given = /^(?:gave|given|handed|donated|lent|sent|traded)$/
const where = /^(?:off|away|out|behind|overboard)$/
const places =
  /^(?:bin|trash|rubbish|fire|flames|sea|river|lake|well|ocean|mud|gutter|home|charity|toilet|stove|oven|ditch|road|roadside|station|train|altar|barracks|office|tent|ship|car|house|stable|camp|inn|shop|cloakroom|door|temple|city|chapel|castle|village)$/

function partedAt(terms: readonly Term[], index: number): Parted | undefined {
  const verb = textAt(terms, index)
  // 'Please leave the crest off the helmet'
  const isDone = (forGood.test(verb) || byWhere.test(verb)) && isOwnDeed(terms, index)
  if (!asked.test(verb) && !isDone) return undefined
  const isOffBefore = where.test(textAt(terms, index + 1))
  const from = isOffBefore ? index + 2 : index + 1
  if (terms[from]?.kind !== 'determiner' || /^(?:a|an)$/.test(textAt(terms, from))) return undefined
  const at = nounAfter(terms, from + 1)
  if (at === undefined) return undefined
  const isGiven = given.test(verb) && textAt(terms, from) !== 'the'
  const isBack = isGiven && textAt(terms, at + 1) === 'back'
  const after = isBack ? at + 2 : whereAfter(terms, at + 1)
  if (!forGood.test(verb) && !isGiven && !isOffBefore && after === at + 1) return undefined
  return { from, to: at + 1, end: after }
}

/** Where the noun stands: what is worn or held, or a part of it. */
function nounAfter(terms: readonly Term[], start: number): number | undefined {
  let at = start
  while (isModifier(terms[at]) || terms[at]?.kind === 'side') at++
  const noun = terms[at]
  if (noun?.kind !== 'thing' && noun?.kind !== 'part') return undefined
  return noun.entry.thing?.slot === 'setting' ? undefined : at
}

/** 'She has long since burnt it': done by whom the words are about. */
function isOwnDeed(terms: readonly Term[], index: number): boolean {
  let at = index - 1
  while (
    /^(?:filler|with|is)$/.test(terms[at]?.kind ?? '') ||
    /^(?:long|since|long since|already|once|later|then|recently|finally)$/.test(textAt(terms, at))
  )
    at--
  const who = terms[at]
  if (/^(?:who|she|he|they)$/.test(who?.text ?? '')) return true
  if (who?.kind === 'who') return true
  const isNext = /^(?:and|comma)$/.test(who?.kind ?? '')
  return isNext && (terms[at - 1]?.kind === 'thing' || own.test(textAt(terms, index + 1)))
}

const own = /^(?:his|her|their|its)$/

/** Past 'off', 'in the bin', 'at home'; to whom it went is no part of the terms. */
function whereAfter(terms: readonly Term[], at: number): number {
  if (where.test(textAt(terms, at))) return at + 1
  const isInto = /^(?:in|into|to|at|on|over)$/.test(textAt(terms, at))
  if (!isInto) return at
  const noun = terms[at + 1]?.kind === 'determiner' ? at + 2 : at + 1
  return places.test(textAt(terms, noun)) ? noun + 1 : at
}

function without(term: Term): Term {
  return {
    ...term,
    kind: 'negation',
    text: 'without',
    written: 'without',
    entry: { words: 'without' },
  }
}

function mark(term: Term): Term {
  return { ...term, kind: 'comma', text: ',', written: ',', entry: { words: ',' } }
}

function textAt(terms: readonly Term[], at: number): string {
  return terms[at]?.text ?? ''
}
