import type { Word, WordedTerm } from './split-terms.ts'

/** What the database is asked, in its language for words. */
export type WordQuery = {
  /** For the index: each word after an @. Undefined where no word is asked for. */
  pattern: string | undefined
  /** What the index cannot tell: the order of words. */
  exact: string | undefined
  /** Whether one of the words is known to be in few sheets. */
  isAmongFew: boolean
  /** Every word alone, to weigh what is found … */
  words: string | undefined
  /** … and every beginning of one: a whole word counts twice. */
  beginnings: string | undefined
}

/** For words that were not found as they are: those to look for in their place. */
export type Corrections = ReadonlyMap<string, readonly string[]>

/** So few sheets are looked through one by one sooner than the index adds up all of another word. */
const fewSheets = 2_000

/**
 * Words hold letters and digits alone, whatever was typed, so that nothing in them is a sign. Where
 * one of them is in few sheets the index is asked for whole words alone: of beginnings, and of words
 * to leave out, it would read all there is.
 */
export function buildQuery(
  terms: readonly WordedTerm[],
  sheetType: 'character' | 'scene' | undefined,
  corrections: Corrections = new Map(),
): WordQuery {
  const wanted = terms.filter(({ isExcluded }) => !isExcluded)
  const unwanted = terms.filter(({ isExcluded }) => isExcluded)
  const whole = wanted.flatMap(({ words }) => words.filter(({ isBeginning }) => !isBeginning))
  const isAmongFew = whole.some(({ text, sheets }) => isFew(sheets) && !corrections.has(text))
  const ofIndex = [
    ...(sheetType === undefined ? [] : [`'@=${sheetType}'`]),
    ...(isAmongFew ? whole : wanted.flatMap(({ words }) => words)).map((word) =>
      oneOf(word, corrections, '@'),
    ),
  ]
  const notOfIndex = unwanted.flatMap(({ words: [word, ...others] }) =>
    word !== undefined && others.length === 0 && !isAmongFew ? [`!${quote(word, '@')}`] : [],
  )
  const exact = [
    ...wanted.map((term) => inOrder(term, corrections)),
    ...unwanted.map((term) => `!(${inOrder(term, new Map())})`),
  ]
  const hasOrder = terms.some(({ words }) => words.length > 1)
  // The index alone cannot tell where something is not.
  const isIndexed = ofIndex.length > 0
  const isExact = hasOrder || isAmongFew || !isIndexed
  const asked = wanted.flatMap(({ words }) => words)
  const words = asked.flatMap(({ text }) => [text, ...(corrections.get(text) ?? [])])
  const beginnings = asked.filter(({ isBeginning }) => isBeginning)
  return {
    pattern: isIndexed ? [...ofIndex, ...notOfIndex].join(' & ') : undefined,
    exact: exact.length > 0 && isExact ? exact.join(' & ') : undefined,
    isAmongFew,
    words: anyOf(words.map((text) => `'${text}'`)),
    beginnings: anyOf(beginnings.map((word) => quote(word))),
  }
}

function isFew(sheets: number | undefined): boolean {
  return sheets !== undefined && sheets <= fewSheets
}

function anyOf(operands: readonly string[]): string | undefined {
  return operands.length > 0 ? operands.join(' | ') : undefined
}

/** "a b" as a phrase: each word as far after the one before as it was typed. */
function inOrder({ words }: WordedTerm, corrections: Corrections): string {
  return words
    .map((word, index) => {
      const before = words[index - 1]
      const distance = before === undefined ? '' : `<${word.place - before.place}> `
      return distance + oneOf(word, corrections)
    })
    .join(' ')
}

function oneOf(word: Word, corrections: Corrections, mark = ''): string {
  const { text, isBeginning, longer } = word
  // The index adds up all there is of a beginning; of words it reads only what it needs.
  const isNamed = isBeginning && longer !== undefined && mark !== ''
  const own = isNamed ? [text, ...longer].map((each) => `'${mark}${each}'`) : [quote(word, mark)]
  const others = (corrections.get(text) ?? []).map((other) => `'${mark}${other}'`)
  const all = [...own, ...others]
  return all.length === 1 ? all.join('') : `(${all.join(' | ')})`
}

function quote({ text, isBeginning }: Word, mark = ''): string {
  return isBeginning ? `'${mark}${text}':*` : `'${mark}${text}'`
}
