/** 'A breastplate with a heron engraved on it', 'a raven painted on his shield', 'coins sewn along her sash': what is worked into a thing belongs to it, and neither stands beside her nor is carried. */
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'

const worked =
  /^(?:engraved|etched|embossed|painted|stitched|sewn|embroidered|printed|woven|carved|stamped|inlaid|chased|enamelled|enameled|emblazoned|drawn|appliqued|tooled|incised|scratched|stencilled|stenciled|chiselled|picked out|worked|knitted|hammered|cast|burned|burnt|sprayed|ironed|hand painted)$/
const symbol = /^(?:holy symbol|sigil|coat of arms)$/
/** 'sewn onto' is one term. */
const workedOn =
  /^(?:sewn|stitched|painted|printed|embroidered|engraved|ironed|etched|woven|carved|drawn) (?:on|onto|to|in|into)$/
const upon = /^(?:on|onto|upon|into|in|across|along|over|around|round|down|up|at)$/
const itself = /^(?:it|them|its front|its back)$/
const side =
  /^(?:front|back|chest|breast|crest|hem|sleeves?|side|sides|shoulders?|collar|brim|lapels?|cuffs?|rim|edges?|skirt|bodice|blade|guard|face|pocket|lid|cover)$/
const bearing = /^(?:torso|full|outer|legs|feet|hands|armour|head|face|neck|waist|prop)$/
/** How many words may stand between the thing and what is worked into it. */
const nearBy = 7

/** The terms with every such figure as a part of its thing, said right behind that. */
export function readWorkedFigures(terms: readonly Term[]): Term[] {
  let result = [...terms]
  for (let index = 0; index < result.length; index++) {
    const found = figureAt(result, index)
    if (found === undefined) continue
    result = found
  }
  return result
}

function figureAt(terms: readonly Term[], index: number): Term[] | undefined {
  const text = terms[index]?.text ?? ''
  if (symbol.test(text)) {
    const at = behindSymbol(terms, index)
    return upon.test(terms[at]?.text ?? '') ? putOn(terms, index, at) : undefined
  }
  const at = workedOn.test(text) ? index : index + 1
  const isWorked = workedOn.test(text) || (worked.test(text) && upon.test(terms[at]?.text ?? ''))
  const shown = terms[index - 1]?.kind === 'is' ? index - 2 : index - 1
  return isWorked && isFigure(terms, shown) ? putOn(terms, shown, at) : undefined
}

function putOn(terms: readonly Term[], shown: number, at: number): Term[] | undefined {
  return onItself(terms, shown, at) ?? onNamed(terms, shown, at, behindSide(terms, at))
}

/** 'on the back of her jacket' */
function behindSide(terms: readonly Term[], at: number): number {
  const isOfIt = terms[at + 1]?.kind === 'determiner' && terms[at + 3]?.kind === 'of'
  return isOfIt && side.test(terms[at + 2]?.text ?? '') ? at + 3 : at
}

/** 'a holy symbol of the sun' */
function behindSymbol(terms: readonly Term[], index: number): number {
  if (terms[index + 1]?.kind !== 'of') return index + 1
  return terms[index + 2]?.kind === 'determiner' ? index + 4 : index + 3
}

function isFigure(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  if (term === undefined || term.possessive) return false
  const { kind, entry } = term
  if (kind === 'thing') return /^(?:prop|feature|setting)$/.test(entry.thing?.slot ?? '')
  if (/^(?:animal|who|unknown)$/.test(kind)) return true
  // 'a stag', 'a cross'
  const isNoun = terms[index - 1]?.kind === 'determiner'
  const isSaid = kind === 'quality' && entry.motifs !== undefined
  return isSaid || (isNoun && /^(?:quality|colour)$/.test(kind))
}

/** 'with a heron engraved on it', ', a lion painted on the front' */
function onItself(terms: readonly Term[], shown: number, at: number): Term[] | undefined {
  const isOfIt = /^(?:its|the|their|both)$/.test(terms[at + 1]?.text ?? '')
  const place = terms[isOfIt ? at + 2 : at + 1]?.text ?? ''
  const isClosed = terms[isOfIt ? at + 3 : at + 2]?.kind !== 'of'
  if (!(isOfIt ? side : itself).test(place) || !isClosed) return undefined
  const start = startOf(terms, shown)
  const link = terms[start - 1]
  if (!/^(?:with|comma|and)$/.test(link?.kind ?? '')) return undefined
  const bearer = terms
    .slice(Math.max(0, start - nearBy), start - 1)
    .findLast(({ kind }) => /^(?:thing|stop|who|animal)$/.test(kind))
  if (bearer?.kind !== 'thing' || !bears(bearer)) return undefined
  const end = isOfIt ? at + 3 : at + 2
  return [...terms.slice(0, start - 1), ...partOf(terms, start, shown, at), ...terms.slice(end)]
}

/** 'a raven painted on his shield' */
function onNamed(
  terms: readonly Term[],
  shown: number,
  at: number,
  behind: number,
): Term[] | undefined {
  if (terms[behind + 1]?.kind !== 'determiner') return undefined
  let index = behind + 2
  while (isModifier(terms[index])) index++
  const bearer = terms[index]
  const isWhole = terms[index + 1]?.kind !== 'of'
  if (bearer?.kind !== 'thing' || !bears(bearer) || !isWhole) return undefined
  const start = startOf(terms, shown)
  return [
    ...terms.slice(0, start),
    ...terms.slice(behind + 1, index + 1),
    ...partOf(terms, start, shown, at),
    ...terms.slice(index + 1),
  ]
}

function bears({ entry, possessive }: Term): boolean {
  return !possessive && bearing.test(entry.thing?.slot ?? '')
}

function startOf(terms: readonly Term[], shown: number): number {
  let start = shown
  while (isModifier(terms[start - 1]) || /^(?:number|unknown)$/.test(terms[start - 1]?.kind ?? ''))
    start--
  return terms[start - 1]?.kind === 'determiner' ? start - 1 : start
}

/** 'with a heron', as a part. */
function partOf(terms: readonly Term[], start: number, shown: number, end: number): Term[] {
  const figure = terms[shown]
  if (figure === undefined) return []
  const of = symbol.test(figure.text) && end > shown + 1 ? terms[end - 1] : undefined
  const text = of === undefined ? figure.text : `${figure.text} of the ${of.text}`
  const plain = { ...figure, glued: false, possessive: false }
  return [
    { ...plain, kind: 'with', text: 'with', written: 'with', entry: { words: 'with' } },
    ...terms.slice(start, shown).filter(({ kind }) => kind !== 'determiner' && kind !== 'unknown'),
    { ...plain, kind: 'part', text, written: text, entry: entryOf(figure, of) },
  ]
}

function entryOf({ text, entry }: Term, of: Term | undefined): Term['entry'] {
  const motifs = of?.entry.motifs ?? entry.motifs
  return { words: text, part: 'emblem', ...(motifs === undefined ? {} : { motifs }) }
}
