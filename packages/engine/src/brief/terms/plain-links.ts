/** Words that are something else elsewhere: the 'round' of 'medal round neck', the 'also' of 'boots also red'. */
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'

/** The terms, with 'round' as where something is worn, and without 'also' before what a thing is like. */
export function settleLinks(terms: readonly Term[]): Term[] {
  return terms
    .flatMap((term, index) => (isWish(terms, index) ? wish(term) : [term]))
    .map((term, index, all) => (isRoundBody(all, index) ? around(term) : term))
    .filter((term, index, all) => !isMerelyAlso(all, term, index))
}

/** 'I'd like a toymaker' asks for one, and likens nobody to one. */
function isWish(terms: readonly Term[], index: number): boolean {
  const isLike = /^like(?: an?)?$/.test(terms[index]?.text ?? '')
  return isLike && /^(?:i|we)$/.test(terms[index - 1]?.text ?? '')
}

function wish(term: Term): Term[] {
  const ask: Term = { ...term, kind: 'ask', text: 'would like', entry: { words: 'would like' } }
  const article = / (an?)$/.exec(term.text)?.[1]
  if (article === undefined) return [ask]
  return [ask, { ...term, kind: 'determiner', text: article, entry: { words: article } }]
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
