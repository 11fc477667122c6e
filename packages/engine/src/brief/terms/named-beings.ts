/** Beings that no table lists as such: 'a smiling croissant', 'a Qu'rath', 'mortuary assistant, pale'. They are told by their names. */
import type { Entry, Thing } from '../words/entry.ts'
import type { Term, TermKind } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import { isLivingThing } from './living-things.ts'
import { isFungus, plants } from './named-plants.ts'

/** Drawn as a human, by its own name. */
const somebody: Thing = { slot: 'species', concept: 'human', implied: [], plural: false }

/** The terms with the first such being made a being, where nobody else is told of. */
export function nameBeings(terms: readonly Term[]): Term[] {
  const isMascot = (_: Term, index: number) =>
    isAtWork(terms, index) || isMascotThing(terms, index) || isLivingThing(terms, index)
  const mascot = terms.findIndex(isMascot)
  if (mascot < 0 && terms.some((term) => isSomebody(term))) return [...terms]
  const at = mascot < 0 ? terms.findIndex((_, index) => isBeing(terms, index)) : mascot
  const term = terms[at]
  if (term === undefined) return [...terms]
  const concept = isFungus(term.text) ? 'mushroomfolk' : 'plantfolk'
  const who: Thing = plants.test(term.text) ? { ...somebody, concept } : somebody
  const entry: Entry = { words: term.text, who, guess: true }
  return terms.with(at, { ...term, kind: 'who', entry, capital: false })
}

/** 'Mascot: smiling avocado barista' */
function isAtWork(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  const worker = terms[index + 1]
  const isThing = term?.entry.thing?.slot === 'prop' && !term.possessive
  if (!isThing || worker?.kind !== 'who' || worker.text === 'mascot') return false
  return terms.slice(0, index).some(({ text }) => text === 'mascot')
}

/** 'Mascot for the gallery: ammonite with little legs' */
function isMascotThing(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  const at = terms[index - 1]?.kind === 'determiner' ? index - 2 : index - 1
  const isThing = term?.entry.thing?.slot === 'prop' && !term.entry.thing.plural
  const next = terms[index + 1]?.kind ?? 'stop'
  return (
    isThing &&
    terms[at]?.kind === 'colon' &&
    /^(?:with|in|comma|stop)$/.test(next) &&
    terms.slice(0, at).some(({ text }) => /mascot$/.test(text))
  )
}

/** A mascot may be anything. */
function isSomebody({ kind, text }: Term): boolean {
  return (
    kind === 'animal' ||
    (kind === 'who' && !/^(?:mascot|superhero|character|hero|villain)$/.test(text))
  )
}

const after: ReadonlySet<TermKind> = new Set<TermKind>([
  ...([
    'comma',
    'stop',
    'with',
    'in',
    'at',
    'wear',
    'hold',
    'that',
    'pronoun',
    'colon',
    'verb',
  ] as const),
])

function isBeing(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  const next = terms[index + 1]
  if (term === undefined || term.possessive || (next !== undefined && !after.has(next.kind)))
    return false
  return isLively(terms, index) || isNamedKind(terms, index) || isOpeningNoun(terms, index)
}

/** 'A grumpy toaster', 'a sentient vending machine': things have no moods. */
function isLively(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  const slot = term?.entry.thing?.slot
  const isThing =
    term?.kind === 'unknown' || (term?.kind === 'thing' && (slot === 'prop' || slot === 'setting'))
  if (!isThing) return false
  let at = index - 1
  let isAlive = false
  while (isModifier(terms[at]) || terms[at]?.kind === 'unknown') {
    const said = terms[at]
    isAlive ||=
      alive.test(said?.text ?? '') || (said?.entry.trait === true && said.entry.quality !== true)
    at--
  }
  const before = terms[at]
  const isFirst = before === undefined || before.kind === 'stop' || before.kind === 'colon'
  const opens = before?.kind === 'determiner' && /^an?$/.test(before.text)
  const lead = terms[at - 1]
  return (
    isAlive &&
    (isFirst || (opens && (lead === undefined || /^(?:stop|colon|comma|is|ask)$/.test(lead.kind))))
  )
}

const alive =
  /^(?:sentient|living|talking|walking|anthropomorphic|anthro|humanoid|animated|personified|smiling|friendly|cheerful)$/

/** 'A Qu'rath with four arms': whoever is called so with an article is of a kind. */
function isNamedKind(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  const isUnheard = term?.kind === 'filler' && term.entry.words === '' && term.capital
  let at = index - 1
  while (isModifier(terms[at])) at--
  const isOpened = /^an?$/.test(terms[at]?.text ?? '')
  const lead = terms[at - 1]
  return (
    isUnheard && isOpened && (lead === undefined || /^(?:stop|is|ask|as|colon)$/.test(lead.kind))
  )
}

const noNoun =
  /^(?:dr|mr|mrs|ms|miss|st|sir|hi|hey|ok|okay|please|oc|pls|plz)$|(?:ed|ing|ous|ful|less|ic|al|y|ive|ish|able|ible|ose|ile|like|[^aeiou]s)$/

/** 'Mortuary assistant, pale, …' */
function isOpeningNoun(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  if (term?.kind !== 'unknown' || terms.length < 3 || noNoun.test(term.text)) return false
  const next = terms[index + 1]
  if (next?.kind !== 'comma' && next?.kind !== 'with' && next?.kind !== 'in') return false
  return terms.slice(0, index).every((said) => isModifier(said) || said.kind === 'unknown')
}
