/** 'A witchs hat', 'frankensteins monster', 'santas beard': whose a thing is, by writers who leave out the apostrophe. */
import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** The tokens with such words as owners. */
export function withApostrophes(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    const owner = ownerIn(token)
    if (owner === undefined || !isLed(tokens[index - 1])) return token
    const isOwned = isOwnedThing(tokens[index + 1]) || isOldThing(tokens, index)
    return isOwned ? { ...token, text: owner, possessive: true } : token
  })
}

/** Who owns, where the word is no other than one with a lost apostrophe, or the plural of a being. */
function ownerIn({ kind, text, possessive, glued }: Token): string | undefined {
  if (kind !== 'word' || possessive || glued || !/[a-z]{2}s$/.test(text)) return undefined
  const owner = /(?:ch|sh)es$/.test(text) ? text.slice(0, -2) : text.slice(0, -1)
  const said = vocabulary.entries.get(text)
  const isPlural = said?.who?.plural === true || said?.animal?.plural === true
  if (said !== undefined && !isPlural) return undefined
  const { who, animal, colour } = vocabulary.entries.get(owner) ?? {}
  const isBeing = (who ?? animal) !== undefined && colour !== true
  return isBeing || named.test(owner) ? owner : undefined
}

const named = /^(?:santa|frankenstein|grandma|granny|nan|dad|mum|mom|grandpa|child|captain|death)$/

/** No verb: 'she guards gates', and no number of them: 'two dragons'. */
function isLed(before: Token | undefined): boolean {
  if (before === undefined || before.kind === 'comma' || before.kind === 'stop') return true
  return /^(?:an?|the|his|her|their|my|our|your|with|and|in|of|wearing|wears|has|have|holding|holds|like|old|for|as)$/.test(
    before.text,
  )
}

/** 'His dads old jacket' */
function isOldThing(tokens: readonly Token[], index: number): boolean {
  const isWhose = /^(?:an?|his|her|my|their|our|the)$/.test(tokens[index - 1]?.text ?? '')
  const { colour, quality, age, build } =
    vocabulary.entries.get(tokens[index + 1]?.text ?? '') ?? {}
  const isSaid = (colour ?? quality ?? age ?? build) !== undefined
  return isWhose && isSaid && isOwnedThing(tokens[index + 2])
}

function isOwnedThing(next: Token | undefined): boolean {
  if (next?.kind !== 'word') return false
  if (next.text === 'monster') return true
  // 'A girls football team'
  if (
    /^(?:football|soccer|hockey|team|choir|school|club|night|class|band|basketball)$/.test(
      next.text,
    )
  )
    return false
  const { thing, body, part, who, animal } = vocabulary.entries.get(next.text) ?? {}
  if ((who ?? animal) !== undefined || thing?.slot === 'setting') return false
  return (thing ?? body ?? part) !== undefined
}
