/** 'A Hawaiian shirt (bats, not palms)': figures in brackets behind a garment are what its cloth shows. */
import type { Token } from './tokens.ts'
import { vocabulary } from './vocabulary.ts'

/** The tokens, with such brackets as 'printed with'. */
export function tellBracketedPrints(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    if (token.text !== '(' || !isCloth(tokens[index - 1]) || !areFigures(tokens, index + 1))
      return [token]
    return ['printed', 'with'].map((text) => ({
      ...token,
      kind: 'word' as const,
      text,
      written: text,
    }))
  })
}

function isCloth(token: Token | undefined): boolean {
  const slot = vocabulary.entries.get(token?.text ?? '')?.thing?.slot
  return /^(?:torso|full|outer|legs|neck)$/.test(slot ?? '')
}

/** Things or animals in the plural, up to the end of the bracket or the next comma. */
function areFigures(tokens: readonly Token[], start: number): boolean {
  let at = start
  while (at < start + longest && tokens[at]?.kind === 'word' && tokens[at]?.text !== 'and') at++
  const last = tokens[at - 1]?.text ?? ''
  const isClosed = /^(?:[),]|and)$/.test(tokens[at]?.text ?? '')
  const { thing, animal, colour, material, part } = vocabulary.entries.get(last) ?? {}
  const isFigure = animal !== undefined || /^(?:prop|setting)$/.test(thing?.slot ?? '')
  const isMany = /s$/.test(last) || /^(?:reindeer|deer|sheep|fish|koi|carp|geese|mice)$/.test(last)
  return isClosed && isFigure && isMany && (colour ?? material ?? part) === undefined
}

/** 'little yellow rubber ducks' */
const longest = 4
