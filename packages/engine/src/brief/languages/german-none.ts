/** 'Waffen hat sie keine', 'Schuhe trägt er nicht': German names first what somebody is without. */
import type { Token } from '../words/tokens.ts'

const verbs = /^(?:hat|trägt|besitzt|führt|braucht|benutzt|gibt)$/
const owners = /^(?:sie|er|es|man|dieser|diese)$/
const none = /^(?:keine|keinen|keins|keines|keinerlei|nicht|nie|niemals)$/

/** The same in the order that English has: 'ohne Waffen'; 'hat weder Hut noch Schuhe' is without either. */
export function noneInFront(tokens: readonly Token[]): Token[] {
  return nounsBehind(neitherOf(tokens))
}

/** 'Weder … noch': each without. */
function neitherOf(tokens: readonly Token[]): Token[] {
  let isOpen = false
  return tokens.flatMap((token, index) => {
    const isNeither = token.text === 'weder'
    const isNor = isOpen && token.text === 'noch'
    isOpen = (isOpen || isNeither) && token.kind !== 'stop'
    if (verbs.test(token.text) && tokens[index + 1]?.text === 'weder') return []
    return isNeither || isNor ? [{ ...token, text: 'ohne', written: 'ohne' }] : [token]
  })
}

function nounsBehind(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  for (let index = 0; index < tokens.length; index++) {
    const noun = tokens[index]
    if (noun === undefined) break
    result.push(
      ...(isNone(tokens, index) ? [{ ...noun, text: 'ohne', written: 'ohne' }] : []),
      noun,
    )
    if (isNone(tokens, index)) index += 3
  }
  return result
}

function isNone(tokens: readonly Token[], at: number): boolean {
  const [noun, verb, owner, no] = tokens.slice(at, at + 4)
  const isOwner = owner !== undefined && (owners.test(owner.text) || owner.capital)
  return (
    noun?.kind === 'word' &&
    noun.capital &&
    verbs.test(verb?.text ?? '') &&
    isOwner &&
    none.test(no?.text ?? '')
  )
}
