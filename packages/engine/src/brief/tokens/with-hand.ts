/** What somebody does with one hand is in that hand: 'raising a staff with her left hand'. */
import type { Token } from '../words/tokens.ts'

/** The tokens with 'in' before the hand that holds; 'with his left hand raised' is no holding. */
export function heldWithHand(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) =>
    token.text === 'with' && isHandAlone(tokens, index + 1)
      ? { ...token, text: 'in', written: 'in' }
      : token,
  )
}

/** 'A tray with three teacups in the right hand': the hand holds the tray, whatever is on it. */
export function holdersInHand(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  for (let index = 0; index < tokens.length; ) {
    const hand = handOfHolder(tokens, index)
    if (hand === undefined) result.push(...tokens.slice(index, ++index))
    else {
      result.push(...tokens.slice(...hand), ...tokens.slice(index, hand[0]))
      index = hand[1]
    }
  }
  return result
}

/** Where 'in the right hand' stands, when 'with' is here and a holder before it. */
function handOfHolder(tokens: readonly Token[], at: number): [number, number] | undefined {
  if (tokens[at]?.text !== 'with' || !holders.test(tokens[at - 1]?.text ?? '')) return undefined
  const near = tokens.slice(at + 2, at + 7)
  const place = near.findIndex(({ text }) => text === 'in')
  const load = near.slice(0, Math.max(0, place))
  const isOther = ({ kind, text }: Token) =>
    !/^(?:word|number)$/.test(kind) || /^(?:and|while|holding|wearing|with)$/.test(text)
  if (place < 0 || load.some(isOther)) return undefined
  const start = at + 2 + place
  const end = start + (whose.test(tokens[start + 1]?.text ?? '') ? 4 : 3)
  const [side, hand] = tokens.slice(end - 2, end)
  const isHand = hand?.text === 'hand' && /^(?:left|right)$/.test(side?.text ?? '')
  return isHand ? [start, end] : undefined
}

const whose = /^(?:his|her|its|their|the|your|my)$/
const holders = /^(?:tray|basket|plate|platter|bowl|bucket|jar|cage|crate|pot|dish|saucer|cart)$/

function isHandAlone(tokens: readonly Token[], index: number): boolean {
  const [owner, side, hand, next] = tokens.slice(index, index + 4)
  return (
    whose.test(owner?.text ?? '') &&
    /^(?:left|right)$/.test(side?.text ?? '') &&
    hand?.text === 'hand' &&
    (next === undefined || next.kind !== 'word' || /^(?:and|while|but)$/.test(next.text))
  )
}
