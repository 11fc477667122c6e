/** Languages written without spaces or with endings glued on: cut into known words, and put into the order of English. */
import type { Dictionary } from './dictionary.ts'
import { traditionalSigns } from './lexicon/languages/traditional.ts'
import type { Token } from './tokens.ts'
import { englishTokens } from './translate-letters.ts'

/** Marks in the tables; japanese.ts explains them. */
const placeMark = 'AT-BEFORE'
const absenceMark = 'NO-BEFORE'
const countMark = 'COUNT'
const clauseMark = 'OF-CLAUSE'
const nounMark = 'OF-NOUN'
const marks = new Set([placeMark, absenceMark, countMark, clauseMark, nounMark])

export function translateSigns(tokens: readonly Token[], dictionary: Dictionary): Token[] {
  const written = dictionary.language === 'chinese' ? tokens.map(simplified) : tokens
  const whole = dictionary.language === 'korean' ? joinPhrases(written, dictionary) : written
  const words = whole.flatMap((token) => cut(token, dictionary))
  return placePlaces(placeNegations(placeCounts(endClauses(words))))
}

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

/** The most words of a phrase that a table of Korean lists as one. */
const longestJoin = 3

/** '서른 중반' is written with a space and listed without. */
function joinPhrases(tokens: readonly Token[], dictionary: Dictionary): Token[] {
  const result: Token[] = []
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index]
    if (token === undefined) break
    const joined = phraseFrom(tokens, index, dictionary)
    result.push(joined ?? token)
    index += joined === undefined ? 1 : joined.length
  }
  return result.map(({ ...token }) => token)
}

function phraseFrom(
  tokens: readonly Token[],
  start: number,
  dictionary: Dictionary,
): (Token & { length: number }) | undefined {
  for (let length = longestJoin; length > 1; length--) {
    const parts = tokens.slice(start, start + length)
    if (parts.length < length || parts.some(({ kind }) => kind !== 'word' && kind !== 'number'))
      continue
    const text = parts.map((part) => part.text).join('')
    const known = text.length - (parts.at(-1)?.text.length ?? 0)
    const first = parts[0]
    const last = parts.at(-1)
    if (first === undefined || last === undefined || longestAt(text, 0, dictionary) <= known)
      continue
    return {
      ...first,
      kind: 'word',
      text,
      written: text,
      span: [first.span[0], last.span[1]],
      length,
    }
  }
  return undefined
}

/** Words without spaces are cut into the longest we know; single signs between them are endings and are dropped. */
function cut(token: Token, dictionary: Dictionary): Token[] {
  if (token.kind !== 'word') return [token]
  const result: Token[] = []
  let unknownFrom = -1
  for (let index = 0; index < token.text.length; ) {
    const length = longestAt(token.text, index, dictionary)
    if (length > 0) {
      pushUnknown(result, token, unknownFrom, index)
      unknownFrom = -1
      const part = partOf(token, index, index + length)
      const english = dictionary.words.get(part.text)?.english ?? []
      result.push(...english.flatMap((word) => signTokens(part, word)))
    } else if (unknownFrom < 0) unknownFrom = index
    index += Math.max(1, length)
  }
  pushUnknown(result, token, unknownFrom, token.text.length)
  return result
}

function signTokens(token: Token, english: string): Token[] {
  return marks.has(english)
    ? [{ ...token, text: english, repaired: true }]
    : englishTokens(token, english)
}

function longestAt(text: string, start: number, dictionary: Dictionary): number {
  for (let length = Math.min(dictionary.longest, text.length - start); length > 0; length--) {
    if (dictionary.words.has(text.slice(start, start + length))) return length
  }
  return 0
}

function partOf(token: Token, start: number, end: number): Token {
  return {
    ...token,
    written: token.written.slice(start, end),
    text: token.text.slice(start, end),
    span: [token.span[0] + start, token.span[0] + end],
  }
}

function pushUnknown(result: Token[], token: Token, start: number, end: number): void {
  if (start >= 0 && end - start > 1) result.push(partOf(token, start, end))
}

/** 'Wearing a straw hat OF an old fisherman': after a verb the mark ends what describes the noun. */
function endClauses(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  let hasVerb = false
  for (const token of tokens) {
    if (token.text === clauseMark && hasVerb) result.push({ ...token, kind: 'comma', text: ',' })
    else if (token.text !== clauseMark) result.push(token)
    if (isVerb(token)) hasVerb = true
    else if (token.kind !== 'word' || token.text === clauseMark) hasVerb = false
  }
  return result
}

/** 'a sword two' is two swords. */
function placeCounts(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  for (const token of tokens) {
    if (token.text !== countMark) result.push(token)
    else {
      const number = result.pop()
      const counted = result.pop()
      if (number !== undefined) result.push(number)
      if (counted !== undefined) result.push(counted)
    }
  }
  return result
}

/** 'a hat without' is how Japanese and Korean say it. */
function placeNegations(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  for (const token of tokens) {
    if (token.text !== absenceMark) {
      result.push(token)
      continue
    }
    while (isVerb(result.at(-1))) result.pop()
    const before = result.at(-1)
    if (before !== undefined && before.kind === 'word')
      result.splice(-1, 1, { ...token, text: 'no' }, before)
  }
  return result
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && /^(?:wearing|holding|carrying|with)$/.test(token.text)
}

const bodyPlaces =
  /^(?:eyes?|arms?|hands?|waist|back|neck|shoulders?|head|hips?|legs?|ears?|face|cheek|chest|feet|forehead|wrist|fingers?|hair|belly|knee|thigh|belt|nose|chin)$/

/** 'left eye at eyepatch' is an eyepatch on the left eye. */
function placePlaces(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  let place: Token[] = []
  for (const token of tokens) {
    const isAtBody = isVerb(token) && bodyPlaces.test(result.at(-1)?.text ?? '')
    if (token.text === placeMark || isAtBody) {
      place = [...place, ...takePlace(result)]
      continue
    }
    const ends = token.text === nounMark || endsThing(token)
    if (place.length > 0 && ends) {
      place = pushPlace(result, place)
      if (token.text === nounMark) result.push({ ...token, kind: 'comma', text: ',' })
    }
    if (token.text !== nounMark) result.push(token)
  }
  pushPlace(result, place)
  return result
}

/** The body word at the end of what was read, with its side. */
function takePlace(result: Token[]): Token[] {
  const body = result.at(-1)
  if (body === undefined || !bodyPlaces.test(body.text)) return []
  const side = result.at(-2)
  const hasSide = side !== undefined && /^(?:left|right|both|one)$/.test(side.text)
  return result.splice(hasSide ? -2 : -1)
}

function endsThing(token: Token): boolean {
  return (
    token.kind !== 'word' ||
    /^(?:and|with|wearing|holding|without|no|carrying|riding)$/.test(token.text)
  )
}

function pushPlace(result: Token[], place: readonly Token[]): Token[] {
  const first = place[0]
  if (first !== undefined) result.push({ ...first, text: 'on', written: 'on' }, ...place)
  return []
}
