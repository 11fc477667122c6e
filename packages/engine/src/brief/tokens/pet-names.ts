/** What pets are called: 'her kitten Soot', 'his dog Biscuit', 'her raven Ink' have no soot, biscuit or ink. */
import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'

const owners = /^(?:his|her|their|its|my|our|pet|trusty|loyal|faithful|familiar|companion)$/

/** The tokens without such names, and with 'a rabbit mascot' of somebody as a rabbit beside them. */
export function withoutPetNames(tokens: readonly Token[]): Token[] {
  let isTold = false
  return tokens
    .filter((_, index) => !isPetName(tokens, index))
    .map((token, index, all) => {
      isTold ||= vocabulary.entries.get(token.text)?.who !== undefined
      const isBeside = isTold && sidekicks.test(token.text) && isBesideSomebody(all, index)
      return isBeside ? { ...token, text: 'companion', written: 'companion' } : token
    })
}

/** 'A rabbit mascot on her shoulder', 'wizard, frog sidekick'; but 'the club needs a moose mascot'. */
function isBesideSomebody(tokens: readonly Token[], index: number): boolean {
  if (!isAnimal(tokens[index - 1]?.text ?? '')) return false
  if (places.test(tokens[index + 1]?.text ?? '')) return true
  const before = tokens.slice(Math.max(0, index - 5), index - 1)
  const lead = before.findLast(
    ({ text }) =>
      !/^(?:an?|his|her|their)$/.test(text) && vocabulary.entries.get(text)?.quality !== true,
  )
  return lead?.kind === 'comma' || /^(?:and|with)$/.test(lead?.text ?? '')
}

const places = /^(?:on|perched|sitting|beside|by|hovering|floating|riding|next|at)$/
const sidekicks = /^(?:mascot|sidekick|buddy|pal|partner|minion)$/

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
