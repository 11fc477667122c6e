/** 'The lining of her hood is violet', 'the soles of his shoes (red)': what is said so is said of the part, as in 'her hood's lining'. */
import type { Term } from '../words/term.ts'
import { isHead, isModifier } from '../words/term.ts'

/** The terms, with such things as the owners of their parts. */
export function settlePartsOf(terms: readonly Term[]): Term[] {
  const settled: Term[] = []
  let index = 0
  while (index < terms.length) {
    const [said, length] = partOfAt(terms, index) ?? [terms.slice(index, index + 1), 1]
    settled.push(...said)
    index += length
  }
  return settled
}

type Said = readonly [said: readonly Term[], length: number]

function partOfAt(terms: readonly Term[], index: number): Said | undefined {
  if (terms[index]?.kind !== 'determiner') return undefined
  const part = pastModifiers(terms, index + 1)
  const belonging = asPart(terms[part])
  if (belonging === undefined || terms[part + 1]?.text !== 'of') return undefined
  const owner = terms[part + 2]
  if (owner?.kind !== 'determiner') return undefined
  const thing = pastModifiers(terms, part + 3)
  const named = terms[thing]
  if (named?.kind !== 'thing' || named.possessive || !bears.test(named.entry.thing?.slot ?? ''))
    return undefined
  const lost = lostAt(terms, thing + 1)
  if (lost === undefined && !isSaidBehind(terms, thing + 1)) return undefined
  const said = [
    owner,
    ...terms.slice(part + 3, thing),
    { ...named, possessive: true },
    ...terms.slice(index + 1, part),
    belonging,
    ...(lost === undefined ? [] : [lost.state]),
  ]
  return [said, (lost?.end ?? thing + 1) - index]
}

/** '… is missing': the part is, and its thing is there. */
function lostAt(terms: readonly Term[], from: number): { state: Term; end: number } | undefined {
  const at = terms[from]?.text === 'is' || terms[from]?.text === 'are' ? from + 1 : from
  const gone = terms[at]
  if (gone === undefined || !/^(?:is |are )?(?:missing|gone)$/.test(gone.text)) return undefined
  const entry = { words: 'missing', quality: true as const }
  const state: Term = { ...gone, kind: 'quality', text: 'missing', written: 'missing', entry }
  return { state, end: at + 1 }
}

/** A collar is worn by itself elsewhere. */
function asPart(term: Term | undefined): Term | undefined {
  if (term?.kind === 'part') return term
  const isOfClothes = term?.kind === 'thing' && /^(?:collar|cuffs?|train)$/.test(term.text)
  if (!isOfClothes) return undefined
  const part = term.text.replace(/s$/, '')
  return { ...term, kind: 'part', entry: { words: term.text, part } }
}

const bears = /^(?:torso|full|outer|legs|feet|hands|head|face|neck|waist|armour|prop)$/

function pastModifiers(terms: readonly Term[], from: number): number {
  let at = from
  while (isModifier(terms[at]) || terms[at]?.kind === 'side') at++
  return at
}

/** 'is red', '(red)', 'torn, …' */
function isSaidBehind(terms: readonly Term[], from: number): boolean {
  const link = terms[from]
  if (link?.kind === 'is') return true
  const start = link?.text === '(' ? from + 1 : from
  const end = pastModifiers(terms, start)
  return end > start && !isHead(terms[end])
}
