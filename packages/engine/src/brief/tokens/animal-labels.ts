/** 'Role: handler // Dog: malinois': after a label of the character, an animal as a label is its companion. */
import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'

const ofCharacter =
  /^(?:species|race|class|role|job|occupation|profession|sex|gender|age|hair|build|height|outfit|clothes|wears|wearing)$/

/** The tokens, with such labels as 'pet'. */
export function tellAnimalLabels(tokens: readonly Token[]): Token[] {
  let isOfCharacter = false
  return tokens.map((token, index) => {
    if (tokens[index + 1]?.kind !== 'colon') return token
    const isAnimal = vocabulary.entries.get(token.text)?.animal !== undefined
    const isLabel = isAnimal && isOfCharacter && opens(tokens[index - 1])
    isOfCharacter ||= ofCharacter.test(token.text)
    return isLabel ? { ...token, text: 'pet', written: 'pet' } : token
  })
}

const opens = (before: Token | undefined): boolean =>
  /^(?:comma|stop)$/.test(before?.kind ?? 'stop')

/** 'Top: cropped cardigan' and 'Bottom: pinafore' name what is worn there. */
export function tellDressLabels(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    const isLabel =
      /^(?:tops?|bottoms?|upper|lower)$/.test(token.text) &&
      tokens[index + 1]?.kind === 'colon' &&
      (opens(tokens[index - 1]) || tokens[index - 1]?.written === '/')
    return isLabel && namesDress(tokens.slice(index + 2))
      ? { ...token, text: 'outfit', written: 'outfit' }
      : token
  })
}

function namesDress(after: readonly Token[]): boolean {
  const end = after.findIndex(({ kind }) => kind === 'comma' || kind === 'stop')
  const value = end < 0 ? after : after.slice(0, end)
  return value.some(({ text }) =>
    /^(?:torso|full|outer|legs|armour)$/.test(vocabulary.entries.get(text)?.thing?.slot ?? ''),
  )
}
