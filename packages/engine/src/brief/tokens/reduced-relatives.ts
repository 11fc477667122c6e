/** 'The sweatshirt she has thrown on is miles too big', 'the camera he carries has a cracked lens': who has the thing is known. */
import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** The tokens without clauses that only say whose the thing is and go on to tell of it. */
export function withoutReducedRelatives(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  let index = 0
  while (index < tokens.length) {
    const token = tokens[index]
    if (token === undefined) break
    const end = isPronoun(token) && isThingTold(tokens, index) ? endOf(tokens, index) : undefined
    // The pronoun still tells who it is.
    if (end === undefined) result.push(token)
    else result.splice(ownedAt(result), 1, { ...token, text: owners.get(token.text) ?? 'the' })
    index = end ?? index + 1
  }
  return result
}

const owners: ReadonlyMap<string, string> = new Map([
  ['she', 'her'],
  ['he', 'his'],
  ['they', 'their'],
])

function isPronoun({ text }: Token): boolean {
  return owners.has(text)
}

const longestNoun = 6

/** Where the article of the noun stands that was read last. */
function ownedAt(tokens: readonly Token[]): number {
  return tokens.findLastIndex(({ text }) => text === 'the')
}

/** 'The grey sweatshirt' right before, at no place: neither 'in the coat' nor 'with the coat'. */
function isThingTold(tokens: readonly Token[], index: number): boolean {
  const noun = vocabulary.entries.get(tokens[index - 1]?.text ?? '')
  const near = Math.max(0, index - longestNoun)
  const start = near + ownedAt(tokens.slice(near, index))
  if (noun?.thing === undefined || start < near) return false
  const isOneNoun = tokens.slice(start + 1, index).every(({ kind, text }) => {
    const { grammar } = vocabulary.entries.get(text) ?? {}
    return kind === 'word' && (grammar === undefined || grammar === 'filler')
  })
  const lead = vocabulary.entries.get(tokens[start - 1]?.text ?? '')?.grammar
  return isOneNoun && !/^(?:at|in|of|with|like|negation)$/.test(lead ?? '')
}

const longestClause = 5

/** The verb that tells of the thing, behind one that tells who has it. */
function endOf(tokens: readonly Token[], index: number): number | undefined {
  const isHelped = /^(?:is|are|has|have|was|had)$/.test(tokens[index + 1]?.text ?? '')
  const start = index + (isHelped && isDone(tokens[index + 2]) ? 2 : 1)
  for (let at = start; at <= index + longestClause; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || /^(?:an?|the|his|her|their|and|but|it)$/.test(token.text))
      return undefined
    if (/^(?:is|are|has|have|was|were|looks|look)$/.test(token.text) && at > start) return at
  }
  return undefined
}

function isDone(token: Token | undefined): boolean {
  return /(?:ed|en|ing|wn|got|put|had|on)$/.test(token?.text ?? '')
}
