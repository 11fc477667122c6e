/** German put into English word by word; how words are read serves the Romance languages too (translate-romance.ts). */

import type { WordKind } from '../lexicon/languages/languages.ts'
import { isGivenName, isKnownWord } from '../words/spelling.ts'
import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'
import type { Dictionary, Translation } from './dictionary.ts'
import { mistypedOf, phraseOf, qualityOf, translationOf } from './dictionary.ts'
import { plainOf } from './endings.ts'
import { germanForms } from './german-forms.ts'
import { noneInFront } from './german-none.ts'
import { germanWord, joinNumbers } from './german-words.ts'
import { refusedInFront } from './no-thanks.ts'

/** One word or phrase of the prompt in English. */
export type Unit = {
  kind: WordKind | 'mark'
  word: string
  tokens: Token[]
  isFeminine: boolean
  /** The tokens it would have as an adjective, of a noun that can be one. */
  quality?: Token[]
  /** The tokens it has of hard things, where cloth is told another way: 'rota' is torn, or broken. */
  hard?: Token[]
  isUnknown?: true
}

export function translateGerman(tokens: readonly Token[], dictionary: Dictionary): Token[] {
  const units = youngBeings(
    readUnits(noneInFront(refusedInFront(joinNumbers(joinIm(tokens)), 'german')), dictionary),
  )
  return saidLast(sexOnce(womenByArticle(units.map(tooMuch)))).flatMap((unit) => unit.tokens)
}

/** 'Zu große Schuhe', and not 'bis zu' or 'zu Pferd'. */
function tooMuch(unit: Unit, index: number, units: readonly Unit[]): Unit {
  const next = units[index + 1]
  const isBefore = next?.kind === 'qualities' || next?.tokens[0]?.text === 'big'
  const like = next?.tokens[0]
  return unit.word === 'zu' && isBefore && like !== undefined
    ? { ...unit, tokens: [{ ...like, text: 'too', written: 'too' }] }
    : unit
}

/** 'Ein Anker auf dem Unterarm tätowiert': what was done to it stands last, behind the place. */
function saidLast(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (const unit of units) {
    const text = unit.tokens.at(-1)?.text ?? ''
    const near = result.slice(-longestPlace)
    const at = near.findLastIndex((each) =>
      /^(?:on|in|at)(?: the)?(?: [a-z]+)?$/.test(textOf(each)),
    )
    const isWhole = at >= 0 && near.slice(at).every(({ kind }) => kind !== 'mark')
    const isDone = /^(?:tattooed|embroidered|painted|printed|engraved|carved)$/.test(text)
    if (isDone && isWhole) result.splice(result.length - near.length + at, 0, unit)
    else result.push(unit)
  }
  return result
}

/** So many words may a place have: 'auf dem rechten Unterarm'. */
const longestPlace = 5

function textOf(unit: Unit): string {
  return unit.tokens.map(({ text }) => text).join(' ')
}

/** 'Eine Kenku': where the noun does not tell it, the article does, but for nouns that are feminine by grammar alone. */
function womenByArticle(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => {
    const [first, ...rest] = unit.tokens
    const isMan = unit.kind === 'people' && first?.text === 'male'
    if (!isMan || /^(?:wache|waise|wacht|stadtwache|torwache|burgwache)$/.test(unit.word))
      return unit
    const before = units.slice(0, index).findLast(({ kind }) => kind !== 'qualities')
    if (!/^(?:eine|meine|unsere|ne)$/.test(before?.word ?? '')) return unit
    return { ...unit, isFeminine: true, tokens: [{ ...first, text: 'female' }, ...rest] }
  })
}

/** 'Junge Hexe': before another being, the boy is only young. */
function youngBeings(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => {
    const [first, ...rest] = unit.tokens
    const isBoy = unit.word === 'junge' && first !== undefined && rest.length === 0
    if (!isBoy || units[index + 1]?.kind !== 'people') return unit
    return { ...unit, kind: 'qualities', tokens: [{ ...first, text: 'young' }] }
  })
}

/** English reads 'im' as 'I am'; German does not. */
function joinIm(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1]
    const isHalf = /^im$/i.test(token.written)
    if (isHalf && token.text === 'is' && before?.written === token.written) return []
    return isHalf && token.text === 'i' ? [{ ...token, text: 'im' }] : [token]
  })
}

/** 'Guerreira orc': the one word that tells a woman tells it of both. */
export function sexOnce(units: readonly Unit[]): Unit[] {
  const isWoman = (unit: Unit | undefined) => {
    const text = unit?.kind === 'people' ? (unit.tokens[0]?.text ?? '') : ''
    return /^(?:female|woman|girl|lady)$/.test(text) || isOfWomen(text)
  }
  return units.map((unit, index) => {
    const isMan = unit.kind === 'people' && unit.tokens[0]?.text === 'male'
    const isOther =
      isWoman(units[index - 1]) ||
      isWoman(units[index + 1]) ||
      isGhostOf(units, index) ||
      ownsBeast(units, index)
    return isMan && isOther ? { ...unit, tokens: unit.tokens.slice(1) } : unit
  })
}

/** 'Geist eines Dienstmädchens', 'fantôme d'une reine': whose ghost it is tells it. */
function isGhostOf(units: readonly Unit[], index: number): boolean {
  if (
    !/^(?:ghost|spirit|skeleton|corpse|zombie|soul)$/.test(units[index]?.tokens.at(-1)?.text ?? '')
  )
    return false
  const next = units.slice(index + 1, index + 5)
  const who = next.findIndex(({ kind }) => kind === 'people')
  return (
    who > 0 &&
    next.slice(0, who).every(({ kind }) => kind === 'small' || kind === 'qualities') &&
    /^(?:of|de|d|eine[sr]|des|der)$/.test(next[0]?.word ?? '')
  )
}

/** 'Le chat du capitaine', 'der Hund des Jägers': whose beast it is, is not told of. */
function ownsBeast(units: readonly Unit[], index: number): boolean {
  let at = index - 1
  while (units[at]?.kind === 'small' && /^(?:the|his|her|my)?$/.test(textOf(units[at] ?? noUnit)))
    at--
  const of = units[at]
  const isOf = of !== undefined && /^(?:de|du|del|da|do|d|des|der|di)$/.test(of.word)
  // German 'des' is link and article in one.
  const beast = isOf ? units[at - 1] : units[at]
  const linked = isOf || /^(?:des|der)$/.test(units[index - 1]?.word ?? '')
  return (
    linked && vocabulary.entries.get(beast?.tokens.at(-1)?.text ?? '')?.animal?.plural === false
  )
}

const noUnit: Unit = { kind: 'mark', word: '', tokens: [], isFeminine: false }

/** 'Punk-Oma': a grandmother is no man, whatever else she is. */
function isOfWomen(text: string): boolean {
  return vocabulary.entries.get(text)?.presentation === 'feminine'
}

export function readUnits(tokens: readonly Token[], dictionary: Dictionary): Unit[] {
  const units: Unit[] = []
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index]
    if (token === undefined) break
    const isNoun = isGarment(token, units.at(-1), tokens.slice(index + 1, index + 3), dictionary)
    const [length, translation] = isNoun
      ? [1, translationOf(token.text, dictionary)]
      : longestPhrase(tokens, index, dictionary)
    const sense = afterNoun(
      nounBefore(units),
      length === 1 ? asQuality(token, translation, dictionary) : translation,
    )
    units.push(unitOf(token, tokens[index + length - 1] ?? token, sense))
    index += length
  }
  return units
}

/** 'Un vestido de seda' is a dress; 'una mujer vestida de rojo' wears red, and 'zorro, vestido de cartero' is one. */
function isGarment(
  token: Token,
  before: Unit | undefined,
  [of, wearer]: readonly Token[],
  dictionary: Dictionary,
): boolean {
  const isTold = before?.kind !== undefined && /^(?:people|things|qualities)$/.test(before.kind)
  const isMan = translationOf(wearer?.text ?? '', dictionary)?.english[0] === 'male'
  const isApart = before?.kind === 'mark' || before?.isUnknown === true
  const isParticiple = isTold || (isApart && of?.text === 'de' && isMan)
  return (
    !isParticiple && token.text === 'vestido' && dictionary.words.get('vestido')?.kind === 'things'
  )
}

/** A noun that is listed may be a form of an adjective as well: 'presas' are fangs, or tied; 'vieja' an old woman, or old. */
function asQuality(
  token: Token,
  found: Translation | undefined,
  dictionary: Dictionary,
): Translation | undefined {
  const isNoun = found?.kind === 'things' || found?.kind === 'people'
  if (!isNoun || dictionary.language === 'german' || found.quality !== undefined) return found
  const quality = qualityOf(token.text, dictionary)
  return quality === undefined ? found : { ...found, quality }
}

/** The noun that is still being described. */
function nounBefore(units: readonly Unit[]): Unit | undefined {
  const before = units.findLast(({ kind, isUnknown }) => kind !== 'qualities' && !isUnknown)
  return before?.kind === 'people' || before?.kind === 'things' ? before : undefined
}

/** After a noun, a word that is both is the adjective. */
function afterNoun(
  before: Unit | undefined,
  found: Translation | undefined,
): Translation | undefined {
  if (found?.quality === undefined || before === undefined) return found
  // 'Halfeline roublarde' is a rogue by trade; a smile can only be sly.
  if (before.kind === 'people' && found.kind === 'people' && found.english.includes('rogue'))
    return found
  return { ...found, kind: 'qualities', english: found.quality }
}

/** The longest phrase listed here, else the word under another ending. */
function longestPhrase(
  tokens: readonly Token[],
  start: number,
  dictionary: Dictionary,
): [length: number, translation: Translation | undefined] {
  for (let length = Math.min(dictionary.longest, tokens.length - start); length > 1; length--) {
    const words = tokens.slice(start, start + length)
    if (words.some((token) => token.kind !== 'word')) continue
    const found = phraseOf(
      words.map((token) => token.text),
      dictionary,
    )
    if (found !== undefined) return [length, found]
  }
  const token = tokens[start]
  if (token?.kind !== 'word') return [1, undefined]
  if (dictionary.language === 'german')
    return [1, germanQuality(tokens, start, dictionary) ?? germanWord(token.text, dictionary)]
  const found = translationOf(token.text, dictionary)
  if (found?.kind === 'verbs' && token.capital && isGivenName(plainOf(token.text)))
    return [1, undefined]
  return [1, found ?? mistyped(token, dictionary)]
}

/** Nouns are written large in German: 'junge' is young, 'Junge' a boy, unless a noun follows. */
function germanQuality(
  tokens: readonly Token[],
  start: number,
  dictionary: Dictionary,
): Translation | undefined {
  const token = tokens[start]
  if (token === undefined || (token.capital && tokens[start + 1]?.capital !== true))
    return undefined
  if (dictionary.words.get(token.text)?.kind === 'small') return undefined
  for (const { word } of germanForms(token.text)) {
    const found = dictionary.words.get(word)
    if (found?.kind === 'qualities') return found
  }
  return undefined
}

/** A word mistyped, unless it is English, or a name. */
function mistyped(token: Token, dictionary: Dictionary): Translation | undefined {
  return token.capital || isKnownWord(token.text) ? undefined : mistypedOf(token.text, dictionary)
}

function unitOf(first: Token, last: Token, translation: Translation | undefined): Unit {
  if (translation === undefined)
    return {
      kind: first.kind === 'word' ? 'small' : 'mark',
      word: first.text,
      tokens: [first],
      isFeminine: false,
      ...(first.kind === 'word' && !isKnownWord(first.text) && { isUnknown: true as const }),
    }
  const written = { ...first, span: [first.span[0], last.span[1]] as const }
  const inEnglish = (words: readonly string[]) =>
    words.flatMap((word) => englishTokens(written, word))
  return {
    kind: translation.kind,
    word: first.text,
    isFeminine: translation.isFeminine === true,
    tokens: inEnglish(translation.english),
    ...(translation.quality && { quality: inEnglish(translation.quality) }),
    ...(translation.hard && { hard: inEnglish(translation.hard) }),
  }
}

/** An English word with the span of what it stands for; hyphens tie its halves together. */
export function englishTokens(token: Token, english: string): Token[] {
  const plain: Token = { ...token, capital: false, glued: false, possessive: false, repaired: true }
  if (english === ',') return [{ ...plain, kind: 'comma', text: english }]
  if (english === '.') return [{ ...plain, kind: 'stop', text: english }]
  return english.split('-').map((text, index) => ({
    ...plain,
    kind: /^\d+$/.test(text) ? 'number' : 'word',
    text,
    written: text,
    glued: index > 0,
  }))
}
