/** 'A knight in a green cape – serene', 'white apron – arms folded': behind a dash stands what somebody is like, and no more of the cape. */
import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** The tokens with a comma for every dash before a mood, a pose or a part of the body. */
export function partDashedManner(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    if (!isDash(token) || !isManner(tokens, index + 1) || isLabel(tokens, index)) return token
    return { ...token, kind: 'comma', text: ',' }
  })
}

function isDash({ kind, text }: Token): boolean {
  return kind === 'colon' && /^[–—-]$/.test(text)
}

/** 'Expression – serene', 'Hands – folded': what is said behind the dash is said of the label. */
function isLabel(tokens: readonly Token[], dash: number): boolean {
  const before = tokens[dash - 1]
  const opens = tokens[dash - 2]
  const isAlone = opens === undefined || opens.kind !== 'word'
  return before === undefined || labels.test(before.text) || (isAlone && before.text.endsWith('s'))
}

const labels =
  /^(?:expression|face|mood|pose|posture|stance|look|vibe|attitude|personality|temper|temperament|manner|demeanou?r|character|feel|air|bearing|nature|trait|traits|adjectives|emotion)$/

function isManner(tokens: readonly Token[], from: number): boolean {
  // What a clause was put into stands between commas.
  if (tokens[from]?.kind === 'comma') return true
  if (isDeed(tokens, from)) return true
  let at = from
  while (leads.test(tokens[at]?.text ?? '')) at++
  const words = tokens
    .slice(at, at + longestManner)
    .map(({ kind, text }) => (kind === 'word' ? text : '|'))
  for (let length = longestManner; length > 0; length--) {
    const entry = vocabulary.entries.get(words.slice(0, length).join(' '))
    if (entry?.thing !== undefined || entry?.colour !== undefined) return false
    if ((entry?.trait ?? entry?.pose) === true || entry?.body !== undefined) return true
  }
  return false
}

/** 'Stroking his beard' */
function isDeed(tokens: readonly Token[], from: number): boolean {
  return (
    /^[a-z]{3,}ing$/.test(tokens[from]?.text ?? '') &&
    /^(?:his|her|their|its|an?|the)$/.test(tokens[from + 1]?.text ?? '')
  )
}

const longestManner = 5
const leads =
  /^(?:always|very|slightly|rather|so|quite|a|bit|utterly|completely|deeply|his|her|their|its|both|one|looking|permanently|still|just|never|oddly|strangely|but|and|he|she|they|is|are|looks)$/
