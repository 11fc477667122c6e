/** How wishes open: 'In Oaxaca my aunt dances', 'my sister Ada, red boots': who is told of is named behind the place, and is no part of what they wear. */
import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** The tokens with a mark behind such a place. */
export function closePlaces(tokens: readonly Token[]): Token[] {
  const kin = kinMark(tokens)
  return tokens.flatMap((token, index) => {
    if (index === kin) return [{ ...token, kind: 'stop' as const, text: '.' }]
    return isPlace(tokens, index) ? [token, commaAfter(token)] : [token]
  })
}

/** The mark behind 'my little sister Ada' where a wish opens with it. */
function kinMark(tokens: readonly Token[]): number {
  if (!/^(?:my|our)$/.test(tokens[0]?.text ?? '')) return -1
  const who = tokens.slice(1, 4).findIndex(({ text }) => relatives.test(text)) + 1
  if (who === 0 || tokens[who]?.possessive === true) return -1
  const mark = tokens[who + 1]?.capital === true ? who + 2 : who + 1
  return tokens[mark]?.text === ',' ? mark : -1
}

const relatives =
  /^(?:sister|brother|niece|nephew|aunt|auntie|uncle|mother|mum|mom|father|dad|husband|wife|girlfriend|boyfriend|cousin|son|daughter|grandson|granddaughter|stepdaughter|stepson|goddaughter|godson)$/

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
