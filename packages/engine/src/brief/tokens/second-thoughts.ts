/** Second thoughts between dashes: 'a heron—no, a stork—in a coat' is 'a heron, no, a stork, in a coat'. */
import type { Token } from '../words/tokens.ts'

/** How far the second dash may stand. */
const longest = 8

/** The tokens with such dashes made commas, so that no label is read into them. */
export function tellSecondThoughts(tokens: readonly Token[]): Token[] {
  const result = [...tokens]
  for (let at = 0; at < result.length; at++) {
    if (isAsked(result, at)) result.splice(at + 2, 1, ...commaFor(result[at + 2]))
    // 'A wrench... no, a pencil'
    const isAnother = /^an?$/.test(result[at + 3]?.text ?? '')
    if (/^(?:\.{2,}|…)$/.test(result[at]?.written ?? '') && isNo(result, at + 1) && isAnother)
      result.splice(at, 1, ...commaFor(result[at]))
    if (!isDash(result[at]) || !isNo(result, at + 1)) continue
    result.splice(at, 1, ...commaFor(result[at]))
    const close = result.findIndex((token, index) => index > at + 1 && ends(token))
    if (close > at && close <= at + longest && isDash(result[close]))
      result.splice(close, 1, ...commaFor(result[close]))
  }
  return result
}

/** 'Horned helmet? no: bare head' */
function isAsked(tokens: readonly Token[], at: number): boolean {
  const [mark, no, colon] = tokens.slice(at, at + 3)
  return mark?.written === '?' && no?.text === 'no' && colon?.kind === 'colon'
}

function isNo(tokens: readonly Token[], at: number): boolean {
  const isSaid = /^(?:no|nope|wait|sorry)$/.test(tokens[at]?.text ?? '')
  return (
    isSaid &&
    (tokens[at + 1]?.kind === 'comma' || /^(?:an?|no|wait)$/.test(tokens[at + 1]?.text ?? ''))
  )
}

function isDash(token: Token | undefined): boolean {
  return token?.kind === 'colon' && /^[—–-]+$/.test(token.text)
}

function ends(token: Token): boolean {
  return token.kind === 'stop' || token.kind === 'colon'
}

function commaFor(token: Token | undefined): Token[] {
  return token === undefined ? [] : [{ ...token, kind: 'comma', text: ',' }]
}
