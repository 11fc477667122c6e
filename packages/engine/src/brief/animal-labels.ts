/** 'Role: handler // Dog: malinois': after a label of the character, an animal as a label is its companion. */
import type { Token } from './tokens.ts'
import { vocabulary } from './vocabulary.ts'

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
