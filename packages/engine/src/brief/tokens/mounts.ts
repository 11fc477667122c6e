/** 'Mount design: a six-legged riding lizard', 'a giant spider mount', 'steed for my paladin: a white pegasus': the beast is who is drawn, and nobody rides it. */
import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'

const beasts =
  /^(?:mount|steed|creature|monster|beast|animal|familiar|pet|companion|minion|critter|boss|enemy)$/
const sheets = /^(?:design|concept|idea|sheet|request|commission|entry|brief|ref|reference)$/

/** The tokens without such headings, and without the words that only say what a beast is for. */
export function tellMounts(tokens: readonly Token[]): Token[] {
  const told = asMonster(withoutHeading(tokens))
  return told.filter((_, index) => !isForRiding(told, index) && !isMountOf(told, index))
}

function withoutHeading(tokens: readonly Token[]): readonly Token[] {
  const colon = tokens.findIndex(({ kind }) => kind === 'colon')
  if (colon < 1 || colon > longestHeading) return tokens
  const heading = tokens.slice(0, colon)
  const rest = tokens.slice(colon + 1)
  // 'Mount: elephant' among the labels of a sheet is somebody's.
  const isLabelled = rest.some(({ kind }) => kind === 'colon')
  return !isLabelled && isOfBeast(heading) && opensWithBeast(rest) ? rest : tokens
}

const longestHeading = 8

/** 'A creature with blue fur': where nobody else is told of before, that is who is drawn. */
function asMonster(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }) =>
    /^(?:creature|critter|entity|lifeform|cryptid|abomination|being)$/.test(text),
  )
  const before = tokens.slice(0, at)
  const isFirst =
    at >= 0 &&
    at <= longestHeading &&
    before.every((token) => token.kind !== 'stop' && token.kind !== 'colon' && isOpening(token))
  const isOfOther =
    vocabulary.entries.get(tokens[at + 1]?.text ?? '')?.who !== undefined ||
    /^(?:design|concept|half|of)$/.test(tokens[at + 1]?.text ?? '') ||
    tokens[at - 1]?.kind === 'comma' ||
    tokens[at]?.possessive === true ||
    tokens[at]?.glued === true ||
    tokens[at + 1]?.glued === true
  if (!isFirst || isOfOther) return tokens
  const hasBeing = tokens.some((token, index) => index !== at && isSomebody(token))
  if (hasBeing) return tokens
  return tokens.map((token, index) =>
    index === at ? { ...token, text: 'monster', written: 'monster' } : token,
  )
}

/** Words that lead to the first noun. */
function isOpening({ kind, text }: Token): boolean {
  const entry = vocabulary.entries.get(text)
  return (
    kind === 'number' ||
    (kind === 'word' &&
      entry?.who === undefined &&
      entry?.thing === undefined &&
      entry?.animal === undefined)
  )
}

function isSomebody({ text }: Token): boolean {
  const { who, animal } = vocabulary.entries.get(text) ?? {}
  return who !== undefined || animal !== undefined
}

/** 'Mount', 'creature design', 'steed for my paladin' */
function isOfBeast(heading: readonly Token[]): boolean {
  const [first, second, third] = heading.filter(
    ({ text }) => !/^(?:an?|the|my|our|new)$/.test(text),
  )
  if (first === undefined || !beasts.test(first.text)) return false
  if (second === undefined || sheets.test(second.text))
    return third === undefined || third.text === 'for'
  return second.text === 'for'
}

/** Whether the first thing told of is a beast. */
function opensWithBeast(rest: readonly Token[]): boolean {
  for (const [index, token] of rest.slice(0, longestHeading).entries()) {
    if (token.kind === 'stop') return false
    if (/^(?:with|in|on|who|that|has|wearing|carrying)$/.test(token.text)) return false
    if (isBeast(token)) return !isOfBody(rest[index + 1])
  }
  return false
}

/** 'A shark head' is of something else. */
function isOfBody(token: Token | undefined): boolean {
  const { thing, body, part } = vocabulary.entries.get(token?.text ?? '') ?? {}
  return token?.kind === 'word' && (thing ?? body ?? part) !== undefined
}

function isBeast(token: Token | undefined): boolean {
  const { animal, who } = vocabulary.entries.get(token?.text ?? '') ?? {}
  return animal !== undefined || beastfolk.test(who?.concept ?? '')
}

const beastfolk = /folk$|^(?:dragonborn|kobold|centaur|griffin|pegasus)$/

/** 'A riding lizard', 'a saddle bear'; but 'a girl riding a lizard' rides one. */
function isForRiding(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:riding|draught|draft|plough|saddle)$/.test(tokens[index]?.text ?? '')) return false
  if (
    !isBeast(tokens[index + 1]) ||
    vocabulary.entries.has(`${tokens[index]?.text} ${tokens[index + 1]?.text}`)
  )
    return false
  const before = tokens[index - 1]
  if (before === undefined || before.kind !== 'word') return true
  const entry = vocabulary.entries.get(before.text)
  return (
    /^(?:an?|the|his|her|their|my|our)$/.test(before.text) ||
    entry?.quality === true ||
    entry?.colour === true ||
    before.glued
  )
}

/** 'A giant spider mount with a black saddle' */
function isMountOf(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!/^(?:mount|steed)$/.test(token?.text ?? '') || token?.glued) return false
  const before = tokens[index - 1]
  const isNamed = vocabulary.entries.has(`${before?.text} ${token?.text}`)
  return isBeast(before) && !isNamed && before?.possessive === false
}
