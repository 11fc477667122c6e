/** 'Looks like she'd shush a thunderstorm', 'as if he would eat children': nothing in it is there; only whose face it is counts. */
import type { Token } from '../words/tokens.ts'

/** Contractions lose their ending when tokens are read. */
const wouldBe = /^(?:s?he|they)['’](?:d|ll)$/i
const would = /^(?:would|could|might|will|can)$/
const longest = 12

/** The tokens with such clauses cut down to the pronoun. */
export function withoutWouldBe(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  let index = 0
  while (index < tokens.length) {
    const token = tokens[index]
    if (token === undefined) break
    const end = clauseEnd(tokens, index)
    if (end === undefined) {
      result.push(token)
      index++
      continue
    }
    result.push(...tokens.slice(index, end).filter(({ text }) => /^(?:s?he|they)$/.test(text)))
    index = end
  }
  return result
}

/** Where the clause that opens here ends, if one does. */
function clauseEnd(tokens: readonly Token[], index: number): number | undefined {
  const who = pronounAt(tokens, index)
  const token = tokens[who ?? -1]
  if (who === undefined || token === undefined) return undefined
  if (!wouldBe.test(token.written) && !would.test(tokens[who + 1]?.text ?? '')) return undefined
  const from = tokens.slice(who)
  const length = from.findIndex(
    ({ kind, text }) => kind !== 'word' || /^(?:but|and|with)$/.test(text),
  )
  const end = length < 0 ? tokens.length : who + length
  return end - who > longest ? undefined : end
}

/** 'Looks like she', 'as if he', 'as though they' */
function pronounAt(tokens: readonly Token[], index: number): number | undefined {
  const [first, second, third] = [0, 1, 2].map((offset) => tokens[index + offset]?.text ?? '')
  const isLook = /^(?:looks?|looking|looked|seems?|sounds?)$/.test(first ?? '') && second === 'like'
  const isAsIf = first === 'as' && /^(?:if|though)$/.test(second ?? '')
  return (isLook || isAsIf) && /^(?:s?he|they)$/.test(third ?? '') ? index + 2 : undefined
}
