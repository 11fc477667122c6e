/** Languages written in letters, put into English word by word, with the adjectives where English has them. */
import type { Dictionary, Translation, WordKind } from './dictionary.ts'
import { translationOf } from './dictionary.ts'
import { formsOf } from './endings.ts'
import { germanWord, joinNumbers } from './german-words.ts'
import type { Token } from './tokens.ts'
import { vocabulary } from './vocabulary.ts'

/** One word or phrase of the prompt in English. */
type Unit = { kind: WordKind | 'mark'; word: string; tokens: Token[]; isFeminine: boolean }

export function translateLetters(tokens: readonly Token[], dictionary: Dictionary): Token[] {
  const isGerman = dictionary.language === 'german'
  const joined = isGerman ? joinNumbers(joinIm(tokens)) : joinIm(tokens)
  const units = sexOnce(readUnits(joined.flatMap(splitElision), dictionary))
  const ordered = isGerman ? units : adjectivesFirst(sexByArticle(units))
  return ordered.flatMap((unit) => unit.tokens)
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
function sexOnce(units: readonly Unit[]): Unit[] {
  const isWoman = (unit: Unit | undefined) => unit?.tokens[0]?.text === 'female'
  return units.map((unit, index) => {
    const isMan = unit.kind === 'people' && unit.tokens[0]?.text === 'male'
    const isOther = isWoman(units[index - 1]) || isWoman(units[index + 1])
    return isMan && isOther ? { ...unit, tokens: unit.tokens.slice(1) } : unit
  })
}

/** 'Una pirata', 'detetive gorda': the article or the adjective tells what the noun does not. */
function sexByArticle(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => {
    const article = units[index - 1]?.word
    const being = vocabulary.entries.get(unit.tokens.map(({ text }) => text).join(' '))
    const first = unit.tokens[0]
    const isTold = being?.presentation !== undefined || being?.who === undefined
    if (unit.kind === 'people') return byAdjective(unit, units[index + 1])
    if (first === undefined || isTold || unit.kind !== 'things') return unit
    const after = units[index + 1]
    const isWoman = after?.kind === 'qualities' && after.isFeminine
    if (!isWoman && !/^(?:una|uma|une)$/.test(article ?? '')) return unit
    return { ...unit, tokens: [{ ...first, text: 'female' }, ...unit.tokens] }
  })
}

/** 'Mousquetaire noire': what ends alike for both is told by the adjective. */
function byAdjective(unit: Unit, after: Unit | undefined): Unit {
  const [first, ...rest] = unit.tokens
  const isWoman = after?.kind === 'qualities' && after.isFeminine && unit.word.endsWith('e')
  if (first?.text !== 'male' || !isWoman) return unit
  return { ...unit, tokens: [{ ...first, text: 'female' }, ...rest] }
}

/** 'l'œil' is two words. */
function splitElision(token: Token): Token[] {
  const match = token.kind === 'word' ? /^(\p{L}{1,2})'(.+)$/u.exec(token.text) : null
  if (match === null) return [token]
  const [, article = '', rest = ''] = match
  return [
    { ...token, text: article, glued: false },
    { ...token, text: rest, glued: false },
  ]
}

function readUnits(tokens: readonly Token[], dictionary: Dictionary): Unit[] {
  const units: Unit[] = []
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index]
    if (token === undefined) break
    const [length, translation] = longestPhrase(tokens, index, dictionary)
    units.push(
      unitOf(token, tokens[index + length - 1] ?? token, afterNoun(units.at(-1), translation)),
    )
    index += length
  }
  return units
}

/** After a noun, a word that is both is the adjective. */
function afterNoun(
  before: Unit | undefined,
  found: Translation | undefined,
): Translation | undefined {
  const isAfter = before !== undefined && before.kind !== 'small' && before.kind !== 'mark'
  if (found?.quality === undefined || !isAfter) return found
  return { ...found, kind: 'qualities', english: found.quality }
}

/** The longest phrase listed here, else the word under another ending, else a compound. */
function longestPhrase(
  tokens: readonly Token[],
  start: number,
  dictionary: Dictionary,
): [length: number, translation: Translation | undefined] {
  for (let length = Math.min(dictionary.longest, tokens.length - start); length > 1; length--) {
    const words = tokens.slice(start, start + length)
    if (words.some((token) => token.kind !== 'word')) continue
    const found = dictionary.words.get(words.map((token) => token.text).join(' '))
    if (found !== undefined) return [length, found]
  }
  const token = tokens[start]
  if (token?.kind !== 'word') return [1, undefined]
  if (dictionary.language !== 'german') return [1, translationOf(token.text, dictionary)]
  return [1, germanQuality(tokens, start, dictionary) ?? germanWord(token.text, dictionary)]
}

/** Nouns are written large: 'junge' is young, 'Junge' a boy, unless a noun follows. */
function germanQuality(
  tokens: readonly Token[],
  start: number,
  dictionary: Dictionary,
): Translation | undefined {
  const token = tokens[start]
  if (token === undefined || (token.capital && tokens[start + 1]?.capital !== true))
    return undefined
  if (dictionary.words.get(token.text)?.kind === 'small') return undefined
  for (const { word } of formsOf(token.text, 'german')) {
    const found = dictionary.words.get(word)
    if (found?.kind === 'qualities') return found
  }
  return undefined
}

function unitOf(first: Token, last: Token, translation: Translation | undefined): Unit {
  if (translation === undefined)
    return {
      kind: first.kind === 'word' ? 'small' : 'mark',
      word: first.text,
      tokens: [first],
      isFeminine: false,
    }
  const written = { ...first, span: [first.span[0], last.span[1]] as const }
  return {
    kind: translation.kind,
    word: first.text,
    isFeminine: translation.isFeminine === true,
    tokens: translation.english.flatMap((word) => englishTokens(written, word)),
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

/** 'robe jaune et noire' becomes 'yellow and black dress'. */
function adjectivesFirst(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  for (let index = 0; index < units.length; ) {
    const unit = units[index]
    if (unit === undefined) break
    const isNoun = unit.kind === 'things' || unit.kind === 'people'
    const end = isNoun ? endOfAdjectives(units, index + 1) : index + 1
    const adjectives = units.slice(index + 1, end)
    result.push(...adjectives, unit)
    index = end
  }
  return result
}

function endOfAdjectives(units: readonly Unit[], start: number): number {
  let end = start
  while (end < units.length) {
    const isLinked =
      isText(units[end], 'and') || isText(units[end], 'very') || units[end]?.tokens.length === 0
    if (units[end]?.kind === 'qualities') end++
    else if (isLinked && units[end + 1]?.kind === 'qualities') end += 2
    else break
  }
  return end
}

function isText(unit: Unit | undefined, text: string): boolean {
  return unit?.tokens.length === 1 && unit.tokens[0]?.text === text
}
