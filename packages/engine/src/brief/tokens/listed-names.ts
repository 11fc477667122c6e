/** Names that stand alone in a list: 'Viola, 1812, disguised', 'fortune teller, Zelda, crimson turban'. */
import { borne } from '../words/name-bearers.ts'
import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'

export type FoundName = { name: string; first: number; last: number }

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

/** People bear it, whatever else it may mean. */
export function isBorne(token: Token | undefined): boolean {
  return token !== undefined && borne.has(token.text)
}

export function isKnown(token: Token): boolean {
  // 'Werehedgehog. Rides a moped.'
  return vocabulary.words.has(token.text) || /^were-?[a-z]{3,}$/.test(token.text)
}
