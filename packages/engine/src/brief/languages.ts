/** Prompts in other languages: the words we know are put into English, and the rules for English do the rest. */
import { languageWords } from './lexicon/languages.ts'
import { isKnownWord } from './spelling.ts'
import type { Token } from './tokens.ts'

type Language = {
  words: ReadonlyMap<string, string>
  longest: number
  written: 'letters' | 'signs'
}

const signs = new Set(['japanese', 'chinese', 'korean'])

function gather(): Language[] {
  return Object.entries(languageWords).map(([name, text]) => {
    const pairs = text.split(/\s+/).filter((pair) => pair.includes('='))
    const words = new Map(pairs.map((pair): [string, string] => splitPair(pair)))
    const longest = Math.max(...[...words.keys()].map((word) => word.length))
    return { words, longest, written: signs.has(name) ? 'signs' : 'letters' }
  })
}

function splitPair(pair: string): [foreign: string, english: string] {
  const at = pair.indexOf('=')
  return [pair.slice(0, at), pair.slice(at + 1)]
}

const languages = gather()
/** This many words must be foreign, and this share of all, before a prompt is taken for one of the language. */
const fewestWords = 2
const leastShare = 0.3

/** The tokens in English, where most of them belong to one of the languages we know; otherwise as they are. */
export function translateTokens(tokens: readonly Token[]): Token[] {
  const words = tokens.filter((token) => token.kind === 'word')
  const signWords = words.filter((token) =>
    /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(token.text),
  )
  const isSigns = signWords.length > words.length * leastShare
  const language = isSigns ? signLanguage(signWords) : letterLanguage(words)
  if (language === undefined) return [...tokens]
  return language.written === 'signs'
    ? placeNegations(tokens.flatMap((token) => cutSigns(token, language)))
    : tokens.flatMap((token) => translateWord(token, language))
}

/** Kana make it Japanese, Hangul Korean, neither Chinese. */
function signLanguage(words: readonly Token[]): Language | undefined {
  const text = words.map((token) => token.text).join('')
  const index = /[\u3040-\u30ff]/.test(text) ? 5 : /[\uac00-\ud7af]/.test(text) ? 7 : 6
  return languages[index]
}

function letterLanguage(words: readonly Token[]): Language | undefined {
  let best: Language | undefined
  let bestScore = 0
  for (const language of languages) {
    if (language.written === 'signs') continue
    const known = words.filter((token) => language.words.has(token.text))
    const foreign = known.filter((token) => !isKnownWord(token.text)).length
    const isEnough = foreign >= fewestWords && known.length >= words.length * leastShare
    if (isEnough && foreign + known.length / 100 > bestScore) {
      best = language
      bestScore = foreign + known.length / 100
    }
  }
  return best
}

function translateWord(token: Token, language: Language): Token[] {
  const english = language.words.get(token.text)
  return token.kind !== 'word' || english === undefined ? [token] : englishTokens(token, english)
}

function englishTokens(token: Token, english: string): Token[] {
  return english
    .split('_')
    .filter((word) => word !== '')
    .map((word) => markOrWord(token, word))
}

function markOrWord(token: Token, word: string): Token {
  const base: Token = { ...token, capital: false, glued: false, possessive: false, text: word }
  if (word === ',') return { ...base, kind: 'comma' }
  return { ...base, kind: word === '.' ? 'stop' : 'word' }
}

/** Words without spaces are cut into the longest we know; single signs between them are endings and are dropped. */
function cutSigns(token: Token, language: Language): Token[] {
  if (token.kind !== 'word') return [token]
  const result: Token[] = []
  let index = 0
  let unknownFrom = -1
  while (index < token.text.length) {
    const length = longestAt(token.text, index, language)
    if (length > 0 || index === token.text.length) {
      pushUnknown(result, token, unknownFrom, index)
      unknownFrom = -1
      const part = partOf(token, index, index + length)
      result.push(
        ...englishTokens(part, language.words.get(token.text.slice(index, index + length)) ?? ''),
      )
    } else if (unknownFrom < 0) unknownFrom = index
    index += Math.max(1, length)
  }
  pushUnknown(result, token, unknownFrom, token.text.length)
  return result
}

function longestAt(text: string, start: number, language: Language): number {
  for (let length = Math.min(language.longest, text.length - start); length > 0; length--) {
    if (language.words.has(text.slice(start, start + length))) return length
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

/** 'a hat without' is how Japanese and Korean say it. */
function placeNegations(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  for (const token of tokens) {
    const before = result.at(-1)
    if (token.text !== 'NO-BEFORE') result.push(token)
    else if (before !== undefined) result.splice(-1, 1, { ...token, text: 'no' }, before)
  }
  return result
}
