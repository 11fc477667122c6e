/** 'Jersey 23', 'a red football shirt, 7': the number on it, and not how many. */
import type { Term } from './term.ts'

/** The terms with such numbers made what the shirt shows. */
export function readShirtNumbers(terms: readonly Term[]): Term[] {
  return terms.map((term, index) => (isOnShirt(terms, index) ? asSign(term) : term))
}

function isOnShirt(terms: readonly Term[], index: number): boolean {
  const [shirt, number, next] = [terms[index - 1], terms[index], terms[index + 1]]
  const isShirt = shirt?.kind === 'thing' && numbered.test(shirt.text) && !shirt.entry.thing?.plural
  const isNumber = number?.kind === 'number' && /^#?\d{1,2}$/.test(number.written)
  return isShirt && isNumber && /^(?:comma|stop|and|with|in)$/.test(next?.kind ?? 'stop')
}

const numbered = /(?:^| )(?:jersey|shirt|kit|singlet|bib|vest|t shirt|guernsey)$/

function asSign(term: Term): Term {
  const words = `number ${term.value}`
  return { ...term, kind: 'part', text: words, written: words, entry: { words, part: 'emblem' } }
}
