/** What somebody does with one hand is in that hand: 'raising a staff with her left hand'. */
import type { Token } from './tokens.ts'

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
  for (let index = at + 2; index <= at + 6; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word' && token?.kind !== 'number') return undefined
    if (/^(?:and|while|holding|wearing|with)$/.test(token.text)) return undefined
    if (token.text !== 'in') continue
    const end = /^(?:his|her|its|their|the|your|my)$/.test(tokens[index + 1]?.text ?? '') ? 4 : 3
    const [side, hand] = tokens.slice(index + end - 2, index + end)
    const isHand = hand?.text === 'hand' && /^(?:left|right)$/.test(side?.text ?? '')
    return isHand ? [index, index + end] : undefined
  }
  return undefined
}

const holders = /^(?:tray|basket|plate|platter|bowl|bucket|jar|cage|crate|pot|dish|saucer|cart)$/

function isHandAlone(tokens: readonly Token[], index: number): boolean {
  const [whose, side, hand, next] = tokens.slice(index, index + 4)
  return (
    /^(?:his|her|its|their|the|your|my)$/.test(whose?.text ?? '') &&
    /^(?:left|right)$/.test(side?.text ?? '') &&
    hand?.text === 'hand' &&
    (next === undefined || next.kind !== 'word' || /^(?:and|while|but)$/.test(next.text))
  )
}
