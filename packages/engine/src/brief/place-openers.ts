/** 'In Oaxaca my aunt dances', 'here in Jalisco we wear white': who is told of is named behind the place. */
import type { Token } from './tokens.ts'
import { vocabulary } from './vocabulary.ts'

/** The tokens with a mark behind such a place. */
export function closePlaces(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) =>
    isPlace(tokens, index) ? [token, commaAfter(token)] : [token],
  )
}

function isPlace(tokens: readonly Token[], index: number): boolean {
  const [first, place, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (place?.kind !== 'word' || !place.capital || vocabulary.entries.has(place.text)) return false
  if (!/^(?:in|from|near|around)$/.test(first?.text ?? '')) return false
  if (!/^(?:my|our|we|the|every|women|men|girls|people)$/.test(next?.text ?? '')) return false
  const before = tokens
    .slice(0, index - 1)
    .filter(({ text }) => !/^(?:here|back|up|down|over|out)$/.test(text))
  return /^(?:comma|stop|colon)$/.test(before.at(-1)?.kind ?? 'stop')
}

function commaAfter(token: Token): Token {
  const plain = { glued: false, possessive: false, capital: false }
  return { ...token, ...plain, kind: 'comma', text: ',', written: ',' }
}
