/** Names that stand alone in a list: 'Viola, 1812, disguised', 'fortune teller, Zelda, crimson turban'. */
import { givenNames } from './lexicon/given-names.ts'
import { phrasesOf } from './read-table.ts'
import type { Token } from './tokens.ts'
import { vocabulary } from './vocabulary.ts'

export type FoundName = { name: string; first: number; last: number }

const borne = new Set(
  Object.values(givenNames).flatMap((cell) => phrasesOf(cell).map(({ words }) => words)),
)

/** 'Love interest #2: Haruki, 19, barista', 'Viola, 1812, disguised': before an age or a year that stands or stood there. */
export function findListed(tokens: readonly Token[]): FoundName | undefined {
  const isName = isNumberedName(tokens)
  const labelled = tokens.findIndex((_, index) => isLabelledName(tokens, index))
  const at = isName ? 0 : labelled
  const written = tokens[at]?.written
  return written === undefined ? undefined : { name: written, first: at, last: at }
}

function isNumberedName([name, mark, after]: readonly Token[]): boolean {
  if (name === undefined || mark?.kind !== 'comma' || !isBorne(name)) return false
  // Ages are taken out before.
  const isAgeGone = mark.span[0] - name.span[1] > 2
  return name.capital && (isAgeGone || after?.kind === 'number')
}

function isLabelledName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.kind !== 'word' || !token.capital || isKnown(token)) return false
  const label = tokens[index - 2]
  const isOfSomebody =
    label?.kind === 'number' || vocabulary.entries.get(label?.text ?? '')?.who !== undefined
  return isOfSomebody && tokens[index - 1]?.kind === 'colon' && tokens[index + 1]?.kind === 'comma'
}

/** 'Fortune teller, Zelda, crimson turban': alone between two commas, and borne by people rather than a word for a thing. */
export function findBetweenCommas(tokens: readonly Token[]): FoundName | undefined {
  const at = tokens.findIndex(
    (token, index) =>
      index > 0 &&
      token.kind === 'word' &&
      token.capital &&
      isBorne(token) &&
      !isKnown(token) &&
      isPause(tokens[index - 1]) &&
      isPause(tokens[index + 1]),
  )
  return at < 0 ? undefined : { name: tokens[at]?.written ?? '', first: at, last: at }
}

function isPause(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'comma' || token.kind === 'stop'
}

/** People bear it, whatever else it may mean. */
export function isBorne(token: Token | undefined): boolean {
  return token !== undefined && borne.has(token.text)
}

export function isKnown(token: Token): boolean {
  // 'Werehedgehog. Rides a moped.'
  return vocabulary.words.has(token.text) || /^were-?[a-z]{3,}$/.test(token.text)
}
