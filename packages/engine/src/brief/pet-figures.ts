/** A pet that is itself what is drawn: 'My pet tarantula Gertrude', 'my cat Biscuit but as a pirate'. */
import type { FoundName } from './listed-names.ts'
import type { Token } from './tokens.ts'
import { vocabulary } from './vocabulary.ts'

/** Its name, where the wish opens with it. */
export function findPetFigure(tokens: readonly Token[]): FoundName | undefined {
  const start = tokens.findIndex(
    ({ text }) =>
      !/^(?:please|can|you|draw|paint|make|me|just|okay|ok|a|picture|portrait|of|so|,)$/.test(text),
  )
  if (!/^(?:my|our)$/.test(tokens[start]?.text ?? '')) return undefined
  const at = tokens.findIndex((token, index) => index > start && isPet(token.text))
  const isNear = at > start && at - start <= mostBetween
  const isRow = tokens
    .slice(start, at + 1)
    .every(({ kind, capital }, index) => kind === 'word' && (!capital || index === 0))
  if (!isNear || !isRow) return undefined
  const mark = tokens[at + 1]?.kind === 'comma' ? 1 : 0
  const first = at + 1 + mark
  const [name, next] = [tokens[first], tokens[first + 1]]
  if (name?.kind !== 'word' || !name.capital || name.possessive || name.glued) return undefined
  const isLast = next === undefined || next.kind !== 'word' || goesOn.test(next.text)
  return isLast ? { name: name.written, first, last: first } : undefined
}

/** 'My grumpy old rescue greyhound Bess' */
const mostBetween = 5

const goesOn =
  /^(?:as|but|in|with|wearing|wears|dressed|who|the|if|only|and|is|has|on|at|riding|holding|having|looking|playing|being|reimagined|turned|imagined)$/

function isPet(text: string): boolean {
  return vocabulary.entries.get(text)?.animal !== undefined
}
