/** A pet that is itself what is drawn: 'My pet tarantula Gertrude', 'my cat Biscuit but as a pirate'. */

import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'
import type { FoundName } from './listed-names.ts'

/** Its name, where the wish opens with it. */
export function findPetFigure(tokens: readonly Token[]): FoundName | undefined {
  const start = tokens.findIndex(
    ({ text }) =>
      !/^(?:please|can|you|draw|paint|make|me|just|okay|ok|a|picture|portrait|of|so|,)$/.test(text),
  )
  if (!/^(?:my|our)$/.test(tokens[start]?.text ?? '')) return undefined
  const at = tokens.findIndex((_, index) => index > start && isPetAt(tokens, index))
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

/** 'My leopard gecko Mango': the last word of its kind. */
function isPetAt(tokens: readonly Token[], index: number): boolean {
  const [last = '', text = '', next = ''] = tokens
    .slice(index - 1, index + 2)
    .map((one) => one.text)
  return (isPet(text) || isPet(`${last} ${text}`)) && !isPet(next) && !isPet(`${text} ${next}`)
}

function isPet(text: string): boolean {
  return vocabulary.entries.get(text)?.animal !== undefined
}
