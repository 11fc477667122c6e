/** What pets are called: 'her kitten Soot', 'his dog Biscuit', 'her raven Ink' have no soot, biscuit or ink. */
import type { Token } from './tokens.ts'
import { vocabulary } from './vocabulary.ts'

const owners = /^(?:his|her|their|its|my|our|pet|trusty|loyal|faithful|familiar|companion)$/

/** The tokens without such names. */
export function withoutPetNames(tokens: readonly Token[]): Token[] {
  return tokens.filter((_, index) => !isPetName(tokens, index))
}

function isPetName(tokens: readonly Token[], index: number): boolean {
  const [pet, name, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (name?.kind !== 'word' || !name.capital || name.glued || name.possessive) return false
  if (pet === undefined || pet.capital || pet.possessive || !isAnimal(pet.text)) return false
  if (isSpokenOn(next)) return false
  const before = tokens.slice(Math.max(0, index - 5), index - 1)
  const from = before.findLastIndex(({ kind }) => kind !== 'word')
  return before.slice(from + 1).some(({ text }) => owners.test(text))
}

function isAnimal(text: string): boolean {
  return vocabulary.entries.get(text)?.animal !== undefined
}

/** 'Her cat Halloween costume', 'his wolf Fenrir Armour': a row of words that the last of them names. */
function isSpokenOn(next: Token | undefined): boolean {
  if (next?.kind !== 'word') return false
  const { thing, who, body } = vocabulary.entries.get(next.text) ?? {}
  return next.capital || (thing ?? who ?? body) !== undefined
}
