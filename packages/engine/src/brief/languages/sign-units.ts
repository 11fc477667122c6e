/** Words of Japanese, Chinese and Korean in English, each with what it is in its sentence, before they are put in order. */

import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'
import type { Translation } from './dictionary.ts'
import type { Piece } from './segment.ts'
import { isUnknown } from './segment.ts'
import { englishTokens } from './translate-letters.ts'

/**
 * What the small words of the tables do. `AT-BEFORE` puts the place before it behind the thing after it, `NO-BEFORE`
 * rules out what is before it, `WITH-BEFORE` gives it to the thing after it, `OF-NOUN` and `OF-CLAUSE` end what is said of the noun after them, `TOPIC` names what
 * is spoken of next, `OBJECT` what is done something with, and a number with `COUNT` counts the thing before it.
 */
const marks = {
  'AT-BEFORE': 'place',
  'NO-BEFORE': 'no',
  'WITH-BEFORE': 'has',
  'OF-CLAUSE': 'clause',
  'OF-NOUN': 'noun',
  TOPIC: 'topic',
  OBJECT: 'object',
  COUNT: 'count',
  ',': 'break',
  and: 'and',
} as const

export type Mark = (typeof marks)[keyof typeof marks]
/** What a word names: a body part that things are at, a being, something worn, any other thing, or what is said of one. */
export type Sort = 'body' | 'being' | 'worn' | 'thing' | 'quality' | 'number' | 'small'
export type Unit = { mark: Mark } | { mark: undefined; sort: Sort; tokens: Token[] }

const markOf: ReadonlyMap<string, Mark> = new Map(Object.entries(marks))

/** The units of one piece; `token` is the piece as a token. */
export function unitsOf(piece: Piece, token: Token): Unit[] {
  if (piece.number !== undefined) return numberUnits(piece.number, token)
  if (piece.isLatin === true) return [latinUnit(token)]
  if (isUnknown(piece)) return unknownUnits(token)
  if (piece.translation === undefined) return []
  const units = translationUnits(piece.translation, token)
  return piece.translation.kind === 'qualities' && joinsOn.test(token.text)
    ? [...units, { mark: isOfPerson(units) ? 'break' : 'and' }]
    : units
}

/** Endings of adjectives that another word is to follow: '크고', '하얗지만'. */
const joinsOn = /[가-힣](?:고|으며|며|지만|는데|은데)$/

/** 'Fat AND white apron' has nothing to do with a fat apron. */
export function isOfPerson(units: readonly Unit[]): boolean {
  const said = units.map((unit) => (unit.mark === undefined ? textOf(unit.tokens) : '')).join(' ')
  const entry = vocabulary.entries.get(said)
  if (entry === undefined) return false
  const isOfThings = entry.quality === true || entry.colour === true
  return !isOfThings && (entry.build !== undefined || entry.trait === true || entry.figure === true)
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ')
}

function numberUnits(
  { english, countsBefore }: NonNullable<Piece['number']>,
  token: Token,
): Unit[] {
  if (english.length === 0) return []
  const tokens = english.flatMap((word) => englishTokens(token, word))
  const isCount = english.length === 1 && english[0] !== 'teenage'
  const unit: Unit = { mark: undefined, sort: isCount ? 'number' : 'quality', tokens }
  return countsBefore ? [unit, { mark: 'count' }] : [unit]
}

function latinUnit(token: Token): Unit {
  const isNumber = /^\d+$/.test(token.text)
  return {
    mark: undefined,
    sort: isNumber ? 'number' : (sortOfEnglish([token.text]) ?? 'quality'),
    tokens: [isNumber ? { ...token, kind: 'number' } : token],
  }
}

/** Endings that nobody listed say nothing; a longer run of signs is a word that we do not know. */
function unknownUnits(token: Token): Unit[] {
  const isEnding = token.text.length < 2 || /^[\u3041-\u309f]{1,3}$/.test(token.text)
  return isEnding ? [] : [{ mark: undefined, sort: 'thing', tokens: [token] }]
}

function translationUnits({ kind, english }: Translation, token: Token): Unit[] {
  const units: Unit[] = []
  let words: string[] = []
  const close = (isPlaced = false) => {
    // 'On the head' is one small word there, and the head is a place all the same.
    const isPlace = isPlaced && isBodyPlace(words)
    if (words.length > 0)
      units.push({
        mark: undefined,
        sort: isPlace ? 'body' : sortOf(words, kind),
        tokens: words.flatMap((word) => englishTokens(token, word)),
      })
    words = []
  }
  for (const word of english) {
    const mark = markOf.get(word)
    if (mark === undefined) words.push(word)
    else {
      close(mark === 'place')
      units.push({ mark })
    }
  }
  close()
  return units
}

const bodyPlaces =
  /^(?:eyes?|arms?|hands?|waist|back|neck|shoulders?|head|hips?|legs?|ears?|face|cheeks?|chest|feet|foot|forehead|wrists?|fingers?|hair|belly|knees?|thighs?|belt|nose|chin|side|elbow|ankles?|mouth|lips|forearm|upper-arm|eyebrows?|temples?|brow|tail|horns?|lap|throat|palm|collarbones?|jaw|nape|calf|calves|shins?|paws?)$/

function sortOf(words: readonly string[], kind: Translation['kind']): Sort {
  if (kind === 'qualities') return 'quality'
  const number = vocabulary.entries.get(words.join(' '))?.number
  if (number !== undefined) return 'number'
  if (kind === 'small') return isSaying(words) ? 'quality' : 'small'
  return sortOfEnglish(words) ?? 'thing'
}

/** 'rural', 'wooden': a small word that says what something is like. */
function isSaying(words: readonly string[]): boolean {
  const entry = vocabulary.entries.get(words.join(' '))
  const isWord = entry !== undefined && entry.grammar === undefined
  return isWord && (entry.quality === true || entry.colour === true || entry.material !== undefined)
}

function sortOfEnglish(words: readonly string[]): Sort | undefined {
  const last = words.at(-1) ?? ''
  if (isBodyPlace(words)) return 'body'
  if (isTeeth.test(last)) return 'thing'
  const plain = words.join(' ').replaceAll('-', ' ')
  const entry = vocabulary.entries.get(plain) ?? vocabulary.entries.get(last)
  if (entry === undefined) return undefined
  if (entry.who !== undefined || entry.animal !== undefined || entry.presentation !== undefined)
    return 'being'
  const slot = entry.thing?.slot
  if (slot !== undefined)
    return /^(?:prop|feature|setting|beard|hair|species|role)$/.test(slot) ? 'thing' : 'worn'
  return entry.material !== undefined || entry.pattern !== undefined || entry.quality === true
    ? 'quality'
    : 'thing'
}

/** 'Left eye', 'corner of the mouth'. */
function isBodyPlace(words: readonly string[]): boolean {
  const isPlain = words.length === 1 || /^(?:left|right|both|one|other)$/.test(words[0] ?? '')
  const isEndOf = /^(?:corner|bridge|back|side) of /.test(words.join(' '))
  return ((isPlain && words.length < 3) || isEndOf) && bodyPlaces.test(words.at(-1) ?? '')
}

/** Necklaces are made of them, and still they are no stuff. */
const isTeeth = /^(?:teeth|runes|buckle)$/

export function isWord(unit: Unit | undefined, ...sorts: readonly Sort[]): boolean {
  return (
    unit !== undefined &&
    unit.mark === undefined &&
    (sorts.length === 0 || sorts.includes(unit.sort))
  )
}

/** 'wearing', 'with': the small word of that text. */
export function isText(unit: Unit | undefined, pattern: RegExp): boolean {
  return (
    unit !== undefined && unit.mark === undefined && pattern.test(unit.tokens.at(-1)?.text ?? '')
  )
}

export const comma: Unit = { mark: 'break' }
export const verbs = /^(?:wearing|holding|carrying|with|without|riding)$/

/** A small word of English, at the place of another unit. */
export function word(text: string, like: Unit | undefined): Unit {
  const token = like?.mark === undefined ? like?.tokens[0] : undefined
  return {
    mark: undefined,
    sort: 'small',
    tokens: token === undefined ? [] : englishTokens(token, text),
  }
}

export function lastText(unit: Unit): string {
  return unit.mark === undefined ? (unit.tokens.at(-1)?.text ?? '') : ''
}

export function isEnd(unit: Unit | undefined): boolean {
  return unit === undefined || unit.mark === 'break'
}

export function endOfQualities(units: readonly Unit[], start: number): number {
  let end = start
  while (isWord(units[end], 'quality')) end++
  return end
}

/** Where the thing that ends before `end` begins, with everything said of it. */
export function startOfThing(units: readonly Unit[], end: number): number {
  let start = end
  while (start > 0 && isWord(units[start - 1], 'quality', 'number')) start--
  return start
}

/** What a thing is like that has this on it. */
export const stained: ReadonlyMap<string, string> = new Map([
  ['soot', 'sooty'],
  ['dirt', 'dirty'],
  ['grime', 'grimy'],
  ['mud', 'muddy'],
  ['blood', 'bloody'],
  ['dust', 'dusty'],
  ['stain', 'stained'],
  ['stains', 'stained'],
  ['crack', 'cracked'],
  ['cracks', 'cracked'],
  ['patch', 'patched'],
  ['patches', 'patched'],
  ['rust', 'rusty'],
  ['flour', 'floury'],
  ['ink', 'ink-stained'],
  ['oil', 'oil-stained'],
  ['grease', 'greasy'],
  ['paint', 'paint-stained'],
  ['ash', 'ashy'],
  ['sweat', 'sweaty'],
  ['moss', 'mossy'],
  ['snow', 'snowy'],
  ['hole', 'torn'],
  ['holes', 'torn'],
])
