/** 'A ring with the raven of his house', 'a strawberry motif': the sign that a thing shows, and no beast of flesh. */
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'

/** How many words may name whose sign it is. */
const mostNaming = 4

export function readBadges(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    if (term === undefined) break
    const end = endOfHouse(terms, index)
    if (isHeadOn(terms, index)) result.push(headOf(term, terms[index + 1]))
    else if (isMotif(terms, index)) result.push(...emblemOf(terms, index, term))
    else result.push(end === undefined && !isOnIt(terms, index) ? term : asSign(term))
    index = end ?? index + (isMotif(terms, index) || isHeadOn(terms, index) ? 2 : 1)
  }
  return result
}

/** 'A cane with a brass duck's head'; with 'a raven head' it is no head of raven black. */
function isHeadOn(terms: readonly Term[], index: number): boolean {
  if (!/^(?:head|skull|foot|claw|paw)$/.test(terms[index + 1]?.text ?? '')) return false
  const { kind, possessive, entry } = terms[index] ?? {}
  const at = withBefore(terms, index)
  const bearer = at === undefined ? undefined : terms[at - 1]
  if (kind === 'animal' && possessive === true) return bearer?.kind === 'thing'
  return entry?.animal !== undefined && sticks.test(bearer?.entry.thing?.concept ?? '')
}

const sticks = /^(?:cane|staff|wand|umbrella|sceptre|crook)$/

function headOf(animal: Term, head: Term | undefined): Term {
  const text = `${animal.text} ${head?.text ?? 'head'}`
  return {
    ...animal,
    kind: 'part',
    text,
    possessive: false,
    entry: { words: text, part: 'detail' },
  }
}

/** The 'with' before what is said of the beast. */
function withBefore(terms: readonly Term[], index: number): number | undefined {
  let at = index - 1
  while (at > index - mostNaming && (isModifier(terms[at]) || terms[at]?.kind === 'determiner'))
    at--
  return terms[at]?.kind === 'with' ? at : undefined
}

/** 'A jumpsuit with a rose emblem' has it, and otherwise the whole outfit. */
function emblemOf(terms: readonly Term[], index: number, term: Term): Term[] {
  const [at, emblem] = [withBefore(terms, index), terms[index + 1]]
  const owner = at === undefined ? undefined : terms[at - 1]
  const isOnClothes = /^(?:torso|full|outer|legs)$/.test(owner?.entry.thing?.slot ?? '')
  if (!isOnClothes || emblem?.kind !== 'part') return [asEmblem(term)]
  const entry = { words: term.text, quality: true as const, motifs: term.entry.motifs ?? [] }
  return [{ ...term, kind: 'quality', entry }, emblem]
}

/** A sign of the whole outfit. */
function asEmblem(term: Term): Term {
  const thing = { slot: 'feature' as const, concept: 'emblem', implied: [], plural: false }
  return { ...term, kind: 'thing', entry: { words: term.text, thing } }
}

/** 'a tabard, with a white stag on it': no stag stands there. */
function isOnIt(terms: readonly Term[], index: number): boolean {
  if (!/^(?:animal|who)$/.test(terms[index]?.kind ?? '') || terms[index + 1]?.text !== 'on')
    return false
  if (!/^(?:it|them)$/.test(terms[index + 2]?.text ?? '')) return false
  const at = withBefore(terms, index)
  if (at === undefined) return false
  // A raven on a staff sits there.
  const bearer = terms.slice(0, at).findLast(({ kind }) => kind === 'thing')
  const { slot = '', concept = '' } = bearer?.entry.thing ?? {}
  return /^(?:torso|full|outer|armour|head)$/.test(slot) || /shield|banner/.test(concept)
}

function asSign(term: Term): Term {
  const { motifs } = term.entry
  return {
    ...term,
    kind: 'part',
    entry: { words: term.text, part: 'emblem', ...(motifs && { motifs }) },
  }
}

/** 'with the raven of his house': where the house ends. */
function endOfHouse(terms: readonly Term[], index: number): number | undefined {
  const sign = terms[index]
  const isSign = /^(?:animal|who|thing|unknown)$/.test(sign?.kind ?? '')
  const isWith = terms[index - 1]?.text === 'the' && terms[index - 2]?.kind === 'with'
  if (!isSign || !isWith || terms[index + 1]?.text !== 'of') return undefined
  for (let at = index + 2; at <= index + 1 + mostNaming; at++) {
    const term = terms[at]
    if (term === undefined || /^(?:comma|stop|and)$/.test(term.kind)) return undefined
    if (houses.test(term.text)) return at + 1
  }
  return undefined
}

const houses =
  /^(?:house|clan|family|order|regiment|guild|kingdom|realm|crown|city|school|college|god|goddess|church|temple|legion|company|crew|team|club|line|father|mother|king|queen|lord|line)$/

/** 'Strawberry motif', 'cherry theme': of what may be a colour elsewhere. */
function isMotif(terms: readonly Term[], index: number): boolean {
  const { kind, entry, text } = terms[index] ?? {}
  const isFruit = kind === 'colour' && (entry?.motifs !== undefined || fruits.test(text ?? ''))
  return isFruit && /^(?:motifs?|emblem|crest|badge|logo)$/.test(terms[index + 1]?.text ?? '')
}

const fruits =
  /^(?:cherry|strawberry|raspberry|blueberry|blackberry|lemon|lime|peach|apricot|plum|orange|apple|olive|pumpkin|tomato|banana|watermelon|pineapple|grape|honey|mushroom|rose|lilac|violet|lavender|ivy|fern)$/
