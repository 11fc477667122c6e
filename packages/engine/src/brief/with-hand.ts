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

function isHandAlone(tokens: readonly Token[], index: number): boolean {
  const [whose, side, hand, next] = tokens.slice(index, index + 4)
  return (
    /^(?:his|her|its|their|the|your|my)$/.test(whose?.text ?? '') &&
    /^(?:left|right)$/.test(side?.text ?? '') &&
    hand?.text === 'hand' &&
    (next === undefined || next.kind !== 'word' || /^(?:and|while|but)$/.test(next.text))
  )
}
