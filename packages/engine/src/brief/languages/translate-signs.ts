/** Languages written without spaces or with endings glued on: cut into known words, and put into the order of English. */

import { traditionalSigns } from '../lexicon/languages/traditional.ts'
import type { Token } from '../words/tokens.ts'
import type { Dictionary } from './dictionary.ts'
import { segment } from './segment.ts'
import { orderUnits, tokensOf } from './sign-order.ts'
import { unitsOf } from './sign-units.ts'

export function translateSigns(tokens: readonly Token[], dictionary: Dictionary): Token[] {
  const written = dictionary.language === 'chinese' ? tokens.map(simplified) : tokens
  const result: Token[] = []
  for (let index = 0; index < written.length; ) {
    const token = written[index]
    if (token === undefined) break
    const run = runFrom(written, index, dictionary)
    const last = run.at(-1)
    const label = written[index + run.length]?.kind === 'colon' ? labelOf(run) : undefined
    if (last === undefined) result.push(inLatin(token))
    else if (label !== undefined) result.push({ ...token, text: label, repaired: true })
    else result.push(...translateRun(run, dictionary))
    if (last !== undefined && isGap(last, written[index + run.length], dictionary))
      result.push({ ...last, kind: 'comma', text: ',', written: ',', repaired: true })
    index += Math.max(1, run.length)
  }
  return result.map((token) =>
    brideOrPriest(whiskersOfBeasts(token, result, written), result, written),
  )
}

/** Korean has one word for both: who has a wedding dress or a bouquet is the bride. */
function brideOrPriest(token: Token, tokens: readonly Token[], source: readonly Token[]): Token {
  const isBride =
    token.text === 'priest' &&
    source.some(({ text, span }) => text.startsWith('신부') && span[0] === token.span[0]) &&
    tokens.some(({ text }) => /^(?:wedding|bouquet|veil|bridal|groom)$/.test(text))
  return isBride ? { ...token, text: 'bride' } : token
}

/** The marks of Japanese as the rules for English know them. */
function inLatin(token: Token): Token {
  const text = { '、': ',', '。': '.' }[token.text]
  return text === undefined ? token : { ...token, text }
}

/** A cat's 'ひげ' are whiskers, where nobody with a beard is told of. */
function whiskersOfBeasts(token: Token, tokens: readonly Token[], source: readonly Token[]): Token {
  if (token.text !== 'beard' || !tokens.some(({ text }) => whiskered.test(text))) return token
  const from = source.find(({ span }) => span[0] <= token.span[0] && token.span[1] <= span[1])
  const sign = from?.text.slice(token.span[0] - from.span[0], token.span[1] - from.span[0]) ?? ''
  return /^(?:ひげ|ヒゲ|髭|수염|胡须)/.test(sign) ? { ...token, text: 'whiskers' } : token
}

const whiskered =
  /^(?:cat|catfolk|kitten|mouse|rat|otter|seal|walrus|tiger|fox|rabbit|hamster|lynx|leopard|catfish|carp|raccoon|tanuki|squirrel)$/

const simplifiedSigns: ReadonlyMap<string, string> = new Map(
  traditionalSigns
    .split(/\s+/)
    .filter((pair) => pair !== '')
    .map((pair) => [pair[0] ?? '', pair[1] ?? ''] as const),
)

/** Sign for sign, so that every place in the text stays where it was. */
function simplified(token: Token): Token {
  if (token.kind !== 'word') return token
  return {
    ...token,
    text: [...token.text].map((sign) => simplifiedSigns.get(sign) ?? sign).join(''),
  }
}

/** The words and numbers up to the next mark. */
function runFrom(tokens: readonly Token[], start: number, dictionary: Dictionary): Token[] {
  let end = start
  while (/^(?:word|number)$/.test(tokens[end]?.kind ?? '')) {
    end++
    if (isGap(tokens[end - 1], tokens[end], dictionary)) break
  }
  return tokens.slice(start, end)
}

/** 'ゴーレム 胸に水晶 肩に小鳥', '魔女・そばかす': in Japanese and Chinese a space, or a point, is a comma. */
function isGap(
  before: Token | undefined,
  after: Token | undefined,
  { language }: Dictionary,
): boolean {
  if (before === undefined || after === undefined || language === 'korean') return false
  if (!/^(?:word|number)$/.test(after.kind) || before.span[1] >= after.span[0]) return false
  // 'ジョン・スミス', '彼女は 赤い帽子'
  const isOne = /[ァ-ヺー]$/.test(before.text) && /^[ァ-ヺ]/.test(after.text)
  return (
    !isOne &&
    /[\u3041-\u9fff]$/.test(before.text) &&
    !/[はがをにのでともな的]$/.test(before.text) &&
    /^[\d\u3041-\u9fff]/.test(after.text)
  )
}

const labels: ReadonlyMap<string, string> = new Map([
  ...['종족', '種族', '种族', '物种'].map((word) => [word, 'species'] as const),
  ...['직업', '職業', '职业'].map((word) => [word, 'job'] as const),
])

/** What stands before a colon may say nothing inside a sentence. */
function labelOf(run: readonly Token[]): string | undefined {
  return run.length === 1 ? labels.get(run[0]?.text ?? '') : undefined
}

function translateRun(run: readonly Token[], dictionary: Dictionary): Token[] {
  const text = run.map((token) => token.text).join('')
  const starts = new Set<number>()
  const places: number[] = []
  for (const token of run) {
    starts.add(places.length)
    for (let offset = 0; offset < token.text.length; offset++) places.push(token.span[0] + offset)
  }
  const units = segment(text, starts, dictionary).flatMap((piece) => {
    const first = places[piece.start] ?? 0
    const last = places[piece.end - 1] ?? first
    const part = text.slice(piece.start, piece.end)
    return unitsOf(piece, pieceToken(part, first, last + 1))
  })
  // 'Hair: none'.
  if (units.length === 1 && units[0]?.mark === 'no')
    return [pieceToken('none', places[0] ?? 0, (places.at(-1) ?? 0) + 1)]
  return tokensOf(orderUnits(units), pieceToken('', places[0] ?? 0, places.at(-1) ?? 0))
}

function pieceToken(text: string, start: number, end: number): Token {
  return {
    kind: 'word',
    text,
    written: text,
    span: [start, end],
    glued: false,
    possessive: false,
    capital: false,
    repaired: false,
  }
}
