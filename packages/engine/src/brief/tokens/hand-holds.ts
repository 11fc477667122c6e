/** 'His right hand grips a sword, his left a shield': what a hand holds is in it. */
import type { Token } from '../words/tokens.ts'

/** The tokens, with such clauses as 'in his right hand a sword, in his left hand a shield'. */
export function inHoldingHands(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  let index = 0
  let isListed = false
  while (index < tokens.length) {
    const token = tokens[index]
    if (token === undefined) break
    if (token.kind === 'stop') isListed = false
    const held = handAt(tokens, index) ?? (isListed ? otherAt(tokens, index) : undefined)
    if (held === undefined) {
      result.push(token)
      index++
      continue
    }
    const said = (text: string): Token => ({ ...token, kind: 'word', text, written: text })
    result.push(...['holding', 'in', held.owner, held.side, 'hand'].map(said))
    index += held.length
    isListed = true
  }
  return result
}

type Held = { owner: string; side: string; length: number }

const holds =
  /^(?:holds|grips|clutches|grasps|clasps|carries|brandishes|raises|wields|cradles|lifts|bears|hefts|balances|swings|holding|gripping|clutching|grasping|clasping|brandishing|cradling|balancing)$/
const owners = /^(?:his|her|their|its|the|my|your)$/
const opens = (before: Token | undefined): boolean =>
  before === undefined || before.kind !== 'word' || /^(?:and|while|but|,)$/.test(before.text)

/** '(her) right hand holds a …' */
function handAt(tokens: readonly Token[], index: number): Held | undefined {
  if (!opens(tokens[index - 1])) return undefined
  const isOwned = owners.test(tokens[index]?.text ?? '')
  const at = isOwned ? index + 1 : index
  const [side, hand, verb, more] = tokens.slice(at, at + 4)
  if (!isSide(side) || !/^(?:hand|fist|paw|claw)$/.test(hand?.text ?? '')) return undefined
  if (!holds.test(verb?.text ?? '')) return undefined
  const isLonger = /^(?:up|out|aloft|onto)$/.test(more?.text ?? '')
  const end = at + (isLonger ? 4 : 3)
  if (!isThing(tokens, end)) return undefined
  return { owner: ownerOf(tokens, index), side: side.text, length: end - index }
}

/** '…, her left a shield', '… and left holds a skull' */
function otherAt(tokens: readonly Token[], index: number): Held | undefined {
  if (!opens(tokens[index - 1])) return undefined
  const isOwned = owners.test(tokens[index]?.text ?? '')
  const at = isOwned ? index + 1 : index
  const side = tokens[at]
  if (!isSide(side)) return undefined
  const end = at + (holds.test(tokens[at + 1]?.text ?? '') ? 2 : 1)
  if (!isThing(tokens, end)) return undefined
  return { owner: ownerOf(tokens, index), side: side.text, length: end - index }
}

function isSide(token: Token | undefined): token is Token {
  return /^(?:left|right)$/.test(token?.text ?? '')
}

/** An article, a number or an owner opens the name of what is held. */
function isThing(tokens: readonly Token[], at: number): boolean {
  return /^(?:an?|the|his|her|their|its|two|three|four|several|some)$/.test(tokens[at]?.text ?? '')
}

function ownerOf(tokens: readonly Token[], index: number): string {
  const { text = '' } = tokens[index] ?? {}
  return owners.test(text) ? text : 'the'
}
