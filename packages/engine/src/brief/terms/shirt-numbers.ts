/** 'Jersey 23', 'a red football shirt, 7': the number on it, and not how many. */
import type { Term } from '../words/term.ts'

/** The terms with such numbers made what the shirt shows. */
export function readShirtNumbers(terms: readonly Term[]): Term[] {
  return terms.flatMap((term, index) => {
    if (isOnShirt(terms, index) || isBeforeHue(terms, index)) return [asSign(term)]
    const hue = terms[index + 2]
    // The colour is put before its shirt.
    if (hue !== undefined && isBeforeHue(terms, index + 1)) return [hue, term]
    return isBeforeHue(terms, index - 1) ? [] : [term]
  })
}

/** 'Jersey #23 purple', 'shirt 10 faded': the shirt is. */
function isBeforeHue(terms: readonly Term[], index: number): boolean {
  const after = terms[index + 2]?.kind ?? 'stop'
  return (
    /^(?:colour|quality)$/.test(terms[index + 1]?.kind ?? '') &&
    /^(?:comma|stop|and|with|in)$/.test(after) &&
    isNumberOfShirt(terms[index - 1], terms[index])
  )
}

function isOnShirt(terms: readonly Term[], index: number): boolean {
  const next = terms[index + 1]?.kind ?? 'stop'
  return (
    isNumberOfShirt(terms[index - 1], terms[index]) && /^(?:comma|stop|and|with|in)$/.test(next)
  )
}

function isNumberOfShirt(shirt: Term | undefined, number: Term | undefined): boolean {
  const isShirt = shirt?.kind === 'thing' && numbered.test(shirt.text) && !shirt.entry.thing?.plural
  const isNumber = number?.kind === 'number' && /^#?\d{1,2}$/.test(number.written)
  return isShirt && isNumber
}

const numbered = /(?:^| )(?:jersey|shirt|kit|singlet|bib|vest|t shirt|guernsey)$/

function asSign(term: Term): Term {
  const words = `number ${term.value}`
  return { ...term, kind: 'part', text: words, written: words, entry: { words, part: 'emblem' } }
}
