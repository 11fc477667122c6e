/** The inside of a garment is its lining: 'a red inside of the cape', 'a cape, red on the inside', 'boots with fur inside'. */
import type { Term } from '../words/term.ts'
import { isModifier, noEntry } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** The terms, with such insides as linings, and what they are like before them. */
export function settleInsides(terms: readonly Term[]): Term[] {
  const settled: Term[] = []
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    if (term === undefined) break
    const [said, length] = insideOf(terms, index, settled) ??
      insideAfter(terms, index, settled) ?? [[term], 1]
    settled.push(...said)
    index += length
  }
  return settled
}

type Said = readonly [said: readonly Term[], length: number]

/** 'The inside of his cape is red', 'a red inside of the cape' */
function insideOf(terms: readonly Term[], index: number, before: Term[]): Said | undefined {
  const inside = terms[index]
  if (inside?.text !== 'inside of') return undefined
  let at = index + 1
  while (terms[at]?.kind === 'determiner' || isModifier(terms[at])) at++
  const garment = terms[at]
  if (!isGarment(garment) || garment === undefined) return undefined
  const said = takeSaid(before)
  if (before.at(-1)?.kind === 'determiner') before.pop()
  const own = terms.slice(index + 1, at + 1)
  if (said.length === 0 && terms[at + 1]?.kind === 'is')
    return [[...own, link(inside, 'with'), lining(inside)], at + 1 - index]
  return said.length === 0
    ? undefined
    : [[...own, link(inside, 'with'), ...said, lining(inside)], at + 1 - index]
}

/** 'with pink inside', 'red on the inside', 'with the inside red' */
function insideAfter(terms: readonly Term[], index: number, before: Term[]): Said | undefined {
  const [first, second, third] = terms.slice(index, index + 3)
  const isOn = first?.kind === 'at' && /^on$/.test(first.text) && second?.kind === 'determiner'
  const inside = isOn ? third : first
  const end = index + (isOn ? 3 : 1)
  if (inside?.text !== 'inside' || inside.kind !== 'in' || !isAfterGarment(before)) return undefined
  const said = takeSaid(before)
  if (said.length > 0 && isEnd(terms[end])) {
    const isLed = before.at(-1)?.kind === 'with' || before.at(-1)?.kind === 'and'
    return [[...(isLed ? [] : [link(inside, 'with')]), ...said, lining(inside)], end - index]
  }
  before.push(...said)
  let at = end
  while (isModifier(terms[at])) at++
  const isOwn = before.at(-1)?.kind === 'determiner' && said.length === 0 && !isOn
  if (!isOwn || at === end || !isEnd(terms[at])) return undefined
  before.pop()
  return [[link(inside, 'with'), ...terms.slice(end, at), lining(inside)], at - index]
}

/** What stands right before it: 'pink', 'fur'. */
function takeSaid(before: Term[]): Term[] {
  const said: Term[] = []
  while (isStuff(before.at(-1))) said.unshift(...before.splice(-1))
  return said.map((term) => (term.entry.material ? { ...term, kind: 'material' as const } : term))
}

const isStuff = (term: Term | undefined): boolean =>
  isModifier(term) || (term?.kind === 'body' && term.entry.material !== undefined)

function isAfterGarment(before: readonly Term[]): boolean {
  let at = before.length - 1
  while (isStuff(before[at]) || /^(?:determiner|with|comma|and|is)$/.test(before[at]?.kind ?? ''))
    at--
  return isGarment(before[at])
}

const isGarment = (term: Term | undefined): boolean =>
  term?.kind === 'thing' &&
  /^(?:torso|full|outer|head|feet|hands)$/.test(term.entry.thing?.slot ?? '')

const isEnd = (term: Term | undefined): boolean =>
  term === undefined || /^(?:comma|stop|and)$/.test(term.kind)

function lining(term: Term): Term {
  const entry = vocabulary.entries.get('lining') ?? noEntry
  return { ...term, kind: 'part', text: 'lining', written: 'lining', entry }
}

function link(term: Term, text: 'with'): Term {
  return { ...term, kind: text, text, written: text, entry: { words: text, grammar: text } }
}
