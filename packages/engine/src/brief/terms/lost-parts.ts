/** What is lost of a body, and gaps in it: 'missing the tip of his right pinky', 'one tooth missing', 'a notch in its left ear'. */
import type { Thing } from '../words/entry.ts'
import { singularOf } from '../words/inflect.ts'
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { ownerOf } from './own-pronouns.ts'

/** The terms with every such loss as a mark of its own, with its side and its number. */
export function readLostParts(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    if (term === undefined) break
    const found = lossAt(terms, index)
    if (found === undefined) result.push(term)
    else {
      const own = terms.slice(index, found.end).flatMap(ownerOf)
      // 'a big grin missing two teeth': the grin is told before.
      const isSaid = isModifier(terms[index - 1])
      result.push(...(isSaid ? [markFrom(term)] : []), ...own, ...tellLoss(term, found))
    }
    index = found === undefined ? index + 1 : found.end
  }
  return result
}

function markFrom(term: Term): Term {
  return { ...term, kind: 'comma', text: ',', written: ',', entry: { words: ',' } }
}

type Loss = { name: string; side: Term | undefined; number: Term | undefined; end: number }

function lossAt(terms: readonly Term[], start: number): Loss | undefined {
  return (
    missingAt(terms, start) ??
    goneAt(terms, start) ??
    flawAt(terms, start) ??
    flawOwnedAt(terms, start)
  )
}

function tellLoss(term: Term, { name, side, number }: Loss): Term[] {
  const concept = /^(?:missing (?:front )?(?:tooth|teeth)|tooth gap)$/.test(name)
    ? 'tooth_gap'
    : 'told'
  const thing: Thing = { slot: 'feature', concept, implied: [], plural: false }
  const entry = { words: name, thing }
  return [
    ...(number === undefined ? [] : [number]),
    ...(side === undefined ? [] : [side]),
    { ...term, kind: 'thing', text: name, written: name, entry, glued: false, possessive: false },
  ]
}

/** Parts that one can lose without the limb; each by its singular. */
const small =
  /^(?:finger|index finger|ring finger|middle finger|little finger|pinky|pinkie|thumb|toe|big toe|tooth|front tooth|fang|tusk|horn|antler|tail|ear|earlobe|nail|fingernail|claw|whisker|eyebrow|nose|nostril|wing|fin|feather|scale|tentacle|knuckle|fingertip|toenail|tail feather|eyelash)$/
/** Of these only a piece is told here: who lacks the whole is read elsewhere. */
const whole = /^(?:ear|tail|horn|antler|nose|wing|eyebrow|whisker|claw|fin|feather|scale)$/
const pieces =
  /^(?:tip|top|end|half|part|piece|chunk|bit|most|point|joint|corner|lobe|edge|bite|segment|side)s?$/

type Part = {
  noun: string
  piece: string | undefined
  side: Term | undefined
  number: Term | undefined
  end: number
}

/** 'the tip of his right pinky', 'two fingers on the left hand', 'half an ear' */
function partAt(terms: readonly Term[], start: number): Part | undefined {
  const part: Part = { ...noPart }
  for (let at = start; at < Math.min(terms.length, start + longestPart); at++) {
    const term = terms[at]
    if (term === undefined) return undefined
    const noun = nounOf(term.text)
    if (noun !== undefined) return onHand(terms, withTip(terms, part, noun, at))
    if (!notePart(part, term)) return undefined
  }
  return undefined
}

/** 'one ear tip', 'the tail end', 'half an ear' */
function withTip(terms: readonly Term[], part: Part, noun: string, at: number): Part {
  const next = terms[at + 1]?.text ?? ''
  const isTip = pieces.test(next)
  const said = terms[at]
  const inside = pieceIn(said?.text ?? '')
  return {
    ...part,
    noun,
    number: part.number ?? numberIn(said),
    piece: part.piece ?? inside ?? (isTip ? next : undefined),
    end: at + (isTip ? 2 : 1),
  }
}

/** 'Three fingers' is a phrase of the lexicon as well. */
function numberIn(term: Term | undefined): Term | undefined {
  const [text = '', noun] = term?.text.split(' ') ?? []
  const value = vocabulary.entries.get(text)?.number ?? 0
  if (term === undefined || noun === undefined || value < 2) return undefined
  return { ...term, kind: 'number', text, value }
}

/** False where the term stands before no part of a body. */
function notePart(part: Part, term: Term): boolean {
  if (pieces.test(term.text)) part.piece = term.text
  else if (term.kind === 'side') part.side = term
  else if (term.kind === 'number') part.number = term
  else return /^(?:determiner|of|filler)$/.test(term.kind) || near.test(term.text)
  return true
}

const noPart: Part = { noun: '', piece: undefined, side: undefined, number: undefined, end: 0 }
const longestPart = 7
const near = /^(?:front|back|upper|lower|top|bottom|inner|outer|little|big|middle|small)$/

/** 'Half an ear' and 'front teeth' are phrases of the lexicon. */
function nounOf(text: string): string | undefined {
  const bare = text.replace(
    /^(?:half an?|one|two|three|four|a piece of|half of (?:his|her|its|one)) /,
    '',
  )
  const noun =
    bare === 'teeth' || bare === 'front teeth'
      ? bare.replace('teeth', 'tooth')
      : (singularOf(bare) ?? bare)
  return small.test(noun) ? noun : undefined
}

function pieceIn(text: string): string | undefined {
  return text.startsWith('half ') ? 'half' : undefined
}

/** '… on the left hand', 'of his left hand', and as telegrams have it 'two fingers left hand' */
function onHand(terms: readonly Term[], part: Part): Part {
  let at = part.end
  if (/^(?:on|of|from|in|off|comma|,)$/.test(terms[at]?.text ?? '')) at++
  if (terms[at]?.kind === 'determiner') at++
  const side = terms[at]
  const isLimb = /^(?:hand|foot|paw|ear|wing|side)$/.test(terms[at + 1]?.text ?? '')
  return side?.kind === 'side' && isLimb ? { ...part, side, end: at + 2 } : part
}

function named({ noun, piece, number }: Part): string | undefined {
  if (piece === undefined) return whole.test(noun) ? undefined : `missing ${pluralOf(noun, number)}`
  if (/^(?:tip|top|end|point|joint)$/.test(piece)) return `missing ${noun} tip`
  return noun === 'ear' ? 'torn ear' : `missing piece of ${noun}`
}

function pluralOf(noun: string, number: Term | undefined): string {
  if ((number?.value ?? 1) < 2) return noun
  return noun.endsWith('tooth') ? noun.replace('tooth', 'teeth') : `${noun}s`
}

/** 'Missing two fingers', 'he lost a toe', 'lacks the tip of one ear'; as a label: 'missing: tip of tail' */
function missingAt(terms: readonly Term[], start: number): Loss | undefined {
  const text = terms[start]?.text ?? ''
  const listed = listedAt(terms, start)
  if (listed !== undefined) return listed
  if (!lacks.test(text)) return undefined
  const isLabel = /^(?:colon|comma)$/.test(terms[start + 1]?.kind ?? '')
  if (isLabel && terms[start + 1]?.kind === 'comma') return undefined
  const part = partAt(terms, isLabel ? start + 2 : start + 1)
  const name = part === undefined ? undefined : named(part)
  return part === undefined || name === undefined ? undefined : { ...part, name }
}

/** 'Missing two fingers' is a phrase of the lexicon. */
function listedAt(terms: readonly Term[], start: number): Loss | undefined {
  const term = terms[start]
  const [, lead = '', noun = ''] =
    /^(?:missing|lost)(?: (\w+))? (fingers?|toes?|tooth|teeth)$/.exec(term?.text ?? '') ?? []
  if (term === undefined || noun === '') return undefined
  const number = numberIn({ ...term, text: `${lead} ${noun}` })
  const part = onHand(terms, { ...noPart, number, end: start + 1 })
  const isMore = part.end > start + 1 || number !== undefined
  return isMore ? { ...part, name: `missing ${noun}` } : undefined
}

const lacks = /^(?:missing|lost|lacks|lacking|is missing|are missing|has lost|have lost|minus)$/

/** 'One tooth missing', 'the tip of her nose is gone', 'a chunk missing from its right ear' */
function goneAt(terms: readonly Term[], start: number): Loss | undefined {
  const before = terms[start - 1]
  if (before !== undefined && !/^(?:comma|stop|colon|with|and|but|is)$/.test(before.kind))
    return undefined
  const chunk = chunkGoneAt(terms, start)
  if (chunk !== undefined) return chunk
  const part = partAt(terms, start)
  if (part === undefined) return undefined
  let at = part.end
  while (terms[at]?.kind === 'is' && !lostSo.test(terms[at]?.text ?? '')) at++
  if (!lostSo.test(terms[at]?.text ?? '')) return undefined
  const name = named(part)
  const after = onHand(terms, { ...part, end: at + 1 })
  return name === undefined ? undefined : { ...after, name }
}

const lostSo =
  /^(?:missing|gone|lost|is missing|is gone|are missing|are gone|bitten off|cut off|torn off|chopped off|knocked out|snapped off|broken off|severed|shot off|burned off|burnt off|worn away)$/

/** 'A chunk missing from her left ear', 'a bite taken out of one ear' */
function chunkGoneAt(terms: readonly Term[], start: number): Loss | undefined {
  const at = terms[start]?.kind === 'determiner' ? start + 1 : start
  if (!/^(?:chunk|piece|bit|bite|part|chunks|pieces)$/.test(terms[at]?.text ?? '')) return undefined
  let link = at + 1
  while (
    link < at + 4 &&
    /^(?:missing|gone|taken|torn|bitten|out|from|out of|of|is|filler|verb)$/.test(
      terms[link]?.text ?? '',
    )
  )
    link++
  const part = link > at + 1 ? partAt(terms, link) : undefined
  return part === undefined
    ? undefined
    : { ...part, name: part.noun === 'ear' ? 'torn ear' : `missing piece of ${part.noun}` }
}

/** 'A notch in its left ear', 'gap between the front teeth' */
function flawAt(terms: readonly Term[], start: number): Loss | undefined {
  const flaw = flawOf(terms[start])
  if (flaw === undefined) return undefined
  // 'Gap between her front teeth' is a phrase of the lexicon.
  if (terms[start]?.entry.thing?.concept === 'tooth_gap') return undefined
  if (!/^(?:in|between|through|out of|on|at|across)$/.test(terms[start + 1]?.text ?? ''))
    return undefined
  const part = partAt(terms, start + 2)
  return part === undefined
    ? undefined
    : { ...part, number: undefined, name: `${part.noun} ${flaw}` }
}

function flawOf(term: Term | undefined): string | undefined {
  return /^(gap|notch|nick|chip|slit|split)(?:$| (?:between|in) )/.exec(term?.text ?? '')?.[1]
}

/** 'Her left eyebrow has a gap in it' */
function flawOwnedAt(terms: readonly Term[], start: number): Loss | undefined {
  const side = terms[start]?.kind === 'side' ? terms[start] : undefined
  const at = side === undefined ? start : start + 1
  const noun = nounOf(terms[at]?.text ?? '')
  if (noun === undefined || terms[at + 1]?.kind !== 'with') return undefined
  const from = terms[at + 2]?.kind === 'determiner' ? at + 3 : at + 2
  const flaw = flawOf(terms[from])
  if (flaw === undefined) return undefined
  const isIn = terms[from + 1]?.kind === 'in' && terms[from + 2]?.kind === 'pronoun'
  return { name: `${noun} ${flaw}`, side, number: undefined, end: isIn ? from + 3 : from + 1 }
}
