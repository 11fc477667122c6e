/** 'A Hawaiian shirt (bats, not palms)': figures in brackets behind a garment are what its cloth shows. */
import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** The tokens, with such brackets as 'printed with'. */
export function tellBracketedPrints(said: readonly Token[]): Token[] {
  const tokens = said.flatMap((token, index) => {
    // 'turquoise w/ lemons'; but 'w/o lemons' has none.
    if (token.text === '/' && isShortWith(said, index - 1)) return []
    const isShort = isShortWith(said, index)
    return [isShort ? { ...token, text: 'with', written: 'with' } : token]
  })
  return tokens.flatMap((token, index) => {
    const isOpen = token.text === '(' && isCloth(tokens[index - 1])
    const isPrint = isOpen || isWithInBracket(tokens, index)
    if (!isPrint || !areFigures(tokens, index + 1)) return [token]
    return ['printed', 'with'].map((text) => ({
      ...token,
      kind: 'word' as const,
      text,
      written: text,
    }))
  })
}

function isShortWith(tokens: readonly Token[], index: number): boolean {
  const [w, slash, next] = tokens.slice(Math.max(0, index), index + 3)
  return index >= 0 && w?.text === 'w' && slash?.text === '/' && next?.text !== 'o'
}

/** 'A headscarf (turquoise with lemons)' */
function isWithInBracket(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.text !== 'with') return false
  const open = tokens.slice(0, index).findLastIndex(({ kind }) => kind !== 'word')
  if (tokens[open]?.text !== '(' || index - open > 4 || !isCloth(tokens[open - 1])) return false
  return tokens.slice(open + 1, index).every(({ text }) => {
    const { colour, shade, quality } = vocabulary.entries.get(text) ?? {}
    return (colour ?? shade ?? quality) === true
  })
}

function isCloth(token: Token | undefined): boolean {
  const slot = vocabulary.entries.get(token?.text ?? '')?.thing?.slot
  return /^(?:torso|full|outer|legs|neck|head|feet|hands)$/.test(slot ?? '')
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
