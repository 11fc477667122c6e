/** Words that are something else elsewhere: the 'round' of 'medal round neck', the 'also' of 'boots also red'. */
import type { Term } from './term.ts'
import { isModifier } from './term.ts'

/** The terms, with 'round' as where something is worn, and without 'also' before what a thing is like. */
export function settleLinks(terms: readonly Term[]): Term[] {
  return terms
    .map((term, index) => (isRoundBody(terms, index) ? around(term) : term))
    .filter((term, index) => !isMerelyAlso(terms, term, index))
}

/** Of a jumper it is the form of its neck. */
function isRoundBody(terms: readonly Term[], index: number): boolean {
  const [thing, round, body, after] = [
    terms[index - 1],
    terms[index],
    terms[index + 1],
    terms[index + 2],
  ]
  const isSmall = /^(?:neck|waist|prop|hands|head|face|outer|feature)$/.test(
    thing?.entry.thing?.slot ?? '',
  )
  const isBody = body?.kind === 'body' || body?.text === 'waist'
  return round?.text === 'round' && isSmall && isBody && after?.kind !== 'thing'
}

function around(term: Term): Term {
  return { ...term, kind: 'at', text: 'around', entry: { words: 'around', grammar: 'at' } }
}

function isMerelyAlso(terms: readonly Term[], { text, kind }: Term, index: number): boolean {
  if (kind !== 'and' || text !== 'also' || terms[index - 1]?.kind !== 'thing') return false
  let at = index + 1
  while (isModifier(terms[at])) at++
  return at > index + 1 && /^(?:comma|stop)$/.test(terms[at]?.kind ?? 'stop')
}
