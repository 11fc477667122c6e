/** Wear told in clauses: 'the sun has faded it', 'the hem gone to threads', 'the knees of his trousers are patched'. */
import type { Term } from '../words/term.ts'
import { isModifier, noEntry } from '../words/term.ts'
import { isWearState } from './wear-states.ts'

/** The terms, with such wear right after the thing that shows it. */
export function settleWearClauses(terms: readonly Term[]): Term[] {
  const settled: Term[] = []
  let index = 0
  while (index < terms.length) {
    const [said, length] = readClause(terms, index, settled) ?? [terms.slice(index, index + 1), 1]
    settled.push(...said)
    index += length
  }
  return settled
}

type Said = readonly [said: readonly Term[], length: number]

function readClause(
  terms: readonly Term[],
  index: number,
  before: readonly Term[],
): Said | undefined {
  return (
    weatheredAt(terms, index, before) ??
    placeOfAt(terms, index, before) ??
    mothsAt(terms, index) ??
    placeOnAt(terms, index) ??
    placeWithAt(terms, index) ??
    goneToAt(terms, index) ??
    wornToAt(terms, index) ??
    polishedAt(terms, index)
  )
}

/** 'Salt has bleached the shoulders', 'a cape that moths have eaten', 'the sun has faded it'. */
function weatheredAt(
  terms: readonly Term[],
  index: number,
  before: readonly Term[],
): Said | undefined {
  const start =
    terms[index]?.kind === 'determiner' || terms[index]?.kind === 'that' ? index + 1 : index
  const [agent, have] = [terms[start], terms[start + 1]]
  if (
    agent === undefined ||
    !weather.test(agent.text) ||
    !/^(?:has|have|had)$/.test(have?.text ?? '')
  )
    return undefined
  const at = afterFillers(terms, start + 2)
  const deed = terms[at]
  const thing = before.findLast(({ kind, entry }) => kind === 'thing' && isWorn(entry.thing?.slot))
  if (deed === undefined || thing === undefined || !deeds.test(deed.text)) return undefined
  const text = /^(?:eaten|chewed|nibbled|been at)$/.test(deed.text) ? 'moth-eaten' : deed.text
  const state = stateTerm(deed, text)
  if (terms[index]?.kind === 'that') return [[state], at + 1 - index]
  const end = endOfObject(terms, at + 1, thing)
  if (end < 0) return undefined
  return [[theTerm(agent), { ...thing, possessive: false }, isTerm(agent), state], end - index]
}

const weather =
  /^(?:sun|sunlight|salt|sea|sea air|salt water|seawater|spray|rain|wind|weather|moths|mice|rats|fire|flames|smoke|time|age|years|washing|wear|use|dust|frost|damp|war|battle|acid)$/
const deeds =
  /^(?:bleached|faded|whitened|stained|discoloured|discolored|darkened|blackened|yellowed|ruined|soaked|drenched|eaten|chewed|nibbled|scorched|singed|charred|rotted|rusted|tarnished|weathered|worn|battered|softened|stiffened|crusted|cracked|pitted|corroded)$/

/** What the weather did it to: the thing itself, or a place on it, and what colour that is now. */
function endOfObject(terms: readonly Term[], start: number, thing: Term): number {
  let at = start
  while (terms[at]?.kind === 'determiner') at++
  const object = terms[at]
  const isSame = object?.kind === 'pronoun' || object?.text === thing.text
  const isPlace = object?.kind === 'body' && places.test(object.text)
  if (!(isSame || isPlace) && object?.kind !== 'part') return -1
  at = afterFillers(terms, at + 1)
  // 'nearly white': of that place alone.
  while (!isSame && isModifier(terms[at])) at = afterFillers(terms, at + 1)
  return at
}

function afterFillers(terms: readonly Term[], start: number): number {
  let at = start
  while (terms[at]?.kind === 'filler') at++
  return at
}

/** 'The knees of his trousers are patched', 'holes in the knees of her jeans': the clothes have them. */
function placeOfAt(
  terms: readonly Term[],
  index: number,
  before: readonly Term[],
): Said | undefined {
  if (terms[index]?.kind !== 'determiner') return undefined
  const [place, of] = [terms[index + 1], terms[index + 2]]
  if (place?.kind !== 'body' || !places.test(place.text) || of?.kind !== 'of') return undefined
  let at = index + 3
  while (terms[at]?.kind === 'determiner' || isModifier(terms[at])) at++
  const thing = terms[at]
  if (thing?.kind !== 'thing' || !isWorn(thing.entry.thing?.slot) || at === index + 3)
    return undefined
  const garment = terms.slice(index + 3, at + 1)
  const isMarked = /^(?:at|in)$/.test(before.at(-1)?.kind ?? '')
  return isMarked || terms[at + 1]?.kind === 'is' ? [garment, at + 1 - index] : undefined
}

const places = /^(?:elbows?|knees?|seat|shoulders?|toes?|heels?|back|front|hips?)$/

/** 'Moths have been at his jacket' */
function mothsAt(terms: readonly Term[], index: number): Said | undefined {
  const [moths, are, at] = terms.slice(index, index + 3)
  const thing = terms[index + 4]
  if (!/^(?:moths|mice|rats)$/.test(moths?.text ?? '') || are?.kind !== 'is' || at?.kind !== 'at')
    return undefined
  const determiner = terms[index + 3]
  if (thing?.kind !== 'thing' || determiner?.kind !== 'determiner' || moths === undefined)
    return undefined
  return [[determiner, stateTerm(moths, 'moth-eaten'), thing], 5]
}

/** 'The coat's shoulders are bleached' */
function placeOnAt(terms: readonly Term[], index: number): Said | undefined {
  const [thing, place, is] = terms.slice(index, index + 3)
  if (thing?.kind !== 'thing' || !thing.possessive || !isWorn(thing.entry.thing?.slot))
    return undefined
  if (place?.kind !== 'body' || !places.test(place.text) || is?.kind !== 'is') return undefined
  return [[{ ...thing, possessive: false }], 2]
}

/** 'A jacket with the elbows gone shiny' */
function placeWithAt(terms: readonly Term[], index: number): Said | undefined {
  const [thing, link] = [terms[index], terms[index + 1]]
  if (thing?.kind !== 'thing' || !isWorn(thing.entry.thing?.slot)) return undefined
  if (!/^(?:with|comma)$/.test(link?.kind ?? '')) return undefined
  let at = index + 2
  while (terms[at]?.kind === 'determiner') at++
  const place = terms[at]
  if (place?.kind !== 'body' || !places.test(place.text)) return undefined
  if (terms[at + 1]?.kind === 'is') at++
  const state = terms[at + 1]
  if (state === undefined || !(isWearState(state) || thinned.test(state.text))) return undefined
  if (isModifier(terms[at + 2])) return undefined
  const isLink: Term = { ...state, kind: 'at', text: 'at', written: 'at', entry: noEntry }
  const text = state.text === 'through' ? 'worn through' : state.text
  return [[thing, stateTerm(state, text), isLink, theTerm(state), place], at + 2 - index]
}

const thinned = /^(?:shiny|thin|through|bald|baggy|saggy|sagging|smooth|out)$/

/** 'The hem gone to threads' has frayed. */
function goneToAt(terms: readonly Term[], index: number): Said | undefined {
  const [gone, to, rest] = terms.slice(index, index + 3)
  if (gone?.text !== 'gone' && gone?.text !== 'worn' && gone?.text !== 'frayed') return undefined
  if (to?.text !== 'to' || rest === undefined || !shreds.test(rest.text)) return undefined
  const text = /^holes$/.test(rest.text) ? 'full of holes' : 'frayed'
  return [[stateTerm(gone, text)], 3]
}

const shreds = /^(?:threads?|thread|rags|ribbons|tatters|shreds|strings?|holes|nothing|fringes?)$/

/** 'A coat worn shiny at the elbows', 'trousers gone at the knees' */
function wornToAt(terms: readonly Term[], index: number): Said | undefined {
  const [thing, worn, state] = terms.slice(index, index + 3)
  if (thing?.kind !== 'thing' || !isWorn(thing.entry.thing?.slot)) return undefined
  if (worn === undefined || state === undefined) return undefined
  const place = terms[index + 4]
  const isPlaced = state.kind === 'at' && place?.kind === 'body' && places.test(place.text)
  if (isPlaced && /^(?:gone|out|through|going|worn)$/.test(worn.text))
    return [[thing, stateTerm(worn, 'worn')], 2]
  if (worn.text !== 'worn' || !thinned.test(state.text)) return undefined
  return [[thing, stateTerm(state, `worn ${state.text}`)], 3]
}

/** 'Shoes he had polished so hard you could see the ceiling in them', 'polished to a mirror shine' */
function polishedAt(terms: readonly Term[], index: number): Said | undefined {
  const at = terms[index]?.kind === 'pronoun' ? index + 1 : index
  const have = /^(?:had|has|have|is|d)$/.test(terms[at]?.text ?? '') ? at + 1 : at
  const polished = terms[have]
  if (polished === undefined || !shined.test(polished.text)) return undefined
  const end = endOfShine(terms, have + 1)
  if (end === have + 1) return undefined
  const owner = owners[terms[index]?.text ?? '']
  const owned = owner === undefined ? [] : [{ ...theTerm(polished), text: owner, written: owner }]
  return [[stateTerm(polished, 'polished'), ...owned], end - index]
}

/** Who polished them is still told of. */
const owners: Record<string, string> = { he: 'his', she: 'her', they: 'their' }

const shined = /^(?:polished|shined|buffed|waxed|scrubbed|rubbed)$/

function endOfShine(terms: readonly Term[], start: number): number {
  const [first, second, third] = terms.slice(start, start + 3)
  const isMirror = first?.text === 'to' && /^(?:determiner)$/.test(second?.kind ?? '')
  if (isMirror && /^(?:mirror|high|glass|gleam|shine)/.test(third?.text ?? ''))
    return endOfMark(terms, start)
  if (first?.text !== 'so' && first?.text !== 'until') return start
  return endOfMark(terms, start)
}

function endOfMark(terms: readonly Term[], start: number): number {
  let at = start
  while (at < start + longestTail && terms[at] !== undefined && !isMark(terms[at])) at++
  return at
}

const isMark = (term: Term | undefined): boolean =>
  /^(?:comma|stop|colon|and|but)$/.test(term?.kind ?? '')
const longestTail = 14

const isWorn = (slot: string | undefined): boolean =>
  /^(?:torso|full|outer|legs|feet|hands|waist|neck|head|armour)$/.test(slot ?? '')

function theTerm(term: Term): Term {
  return { ...term, kind: 'determiner', text: 'the', written: 'the', entry: noEntry }
}

function isTerm(term: Term): Term {
  return { ...term, kind: 'is', text: 'is', written: 'is', entry: { words: 'is', grammar: 'is' } }
}

function stateTerm(term: Term, text: string): Term {
  return { ...term, kind: 'quality', text, written: text, entry: { words: text, quality: true } }
}
