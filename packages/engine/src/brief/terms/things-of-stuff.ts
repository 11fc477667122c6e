/** Words that are stuffs or grammar elsewhere, and things in a hand: 'raising a glass', 'a crushed can', 'an iron in her hand'. */
import type { Thing } from '../words/entry.ts'
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** What each is drawn as; what nothing is drawn for is told. */
const models: ReadonlyMap<string, string> = new Map([
  ['glass', 'cup'],
  ['can', 'tin can'],
  ['tin', 'tin can'],
  ['iron', ''],
  ['cork', ''],
  ['rubber', ''],
])

/** The terms, with such a word as a thing where an article leads to it and no noun follows. */
export function settleThingsOfStuff(terms: readonly Term[]): Term[] {
  return terms.map((term, index) => {
    if (isLackedShade(terms, index))
      return { ...term, kind: 'thing', entry: { words: term.text, thing: toldFeature } }
    const model = models.get(term.text)
    if (model === undefined || !isLed(terms, index) || !endsHere(terms, index)) return term
    const thing: Thing = { ...(vocabulary.entries.get(model)?.thing ?? told), implied: [] }
    return { ...term, kind: 'thing', entry: { words: term.text, thing } }
  })
}

/** 'A ghost without a shadow', 'no reflection': nobody holds one, and yet it may be missing. */
function isLackedShade(terms: readonly Term[], index: number): boolean {
  const at = terms[index - 1]?.kind === 'determiner' ? index - 2 : index - 1
  const isShade = /^(?:shadow|reflection)$/.test(terms[index]?.text ?? '')
  return isShade && terms[at]?.kind === 'negation' && terms[index + 1]?.text !== 'of'
}

const toldFeature: Thing = { slot: 'feature', concept: 'told', implied: [], plural: false }
const told: Thing = { slot: 'prop', concept: 'told', implied: [], plural: false }

/** 'A glass', 'his empty glass', 'a half-crushed can' */
function isLed(terms: readonly Term[], index: number): boolean {
  let at = index - 1
  while (at >= index - mostSaid && isModifier(terms[at])) at--
  const { kind, text } = terms[at] ?? { kind: 'stop', text: '' }
  if (kind === 'determiner') return !/^(?:the|all|both|no|some|any)$/.test(text)
  return kind === 'hold' && at < index - 1
}

const mostSaid = 3

/** 'An iron, rusty helmet' is of iron. */
function endsHere(terms: readonly Term[], index: number): boolean {
  const [next, after] = [terms[index + 1], terms[index + 2]]
  if (
    next?.kind === 'comma' &&
    isModifier(after) &&
    !/^(?:glass|can)$/.test(terms[index]?.text ?? '')
  )
    return false
  return /^(?:stop|comma|and|with|in|at|but|that|colon)$/.test(next?.kind ?? 'stop')
}
