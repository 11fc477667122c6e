/** Prompts in other languages: the words we know are put into English, and the rules for English do the rest. */
import type { Dictionary } from './dictionary.ts'
import { dictionaryOf, translationOf } from './dictionary.ts'
import { listedGerman } from './german-words.ts'
import type { LanguageName } from './lexicon/languages/languages.ts'
import { isKnownWord } from './spelling.ts'
import type { Token } from './tokens.ts'
import { translateLetters } from './translate-letters.ts'
import { translateSigns } from './translate-signs.ts'
import { vocabulary } from './vocabulary.ts'

const lettered = ['german', 'french', 'spanish', 'portuguese', 'italian'] as const
/** This many words must be foreign, and this share of all, before a prompt is taken for one of the language. */
const fewestWords = 2
const leastShare = 0.3
/** With fewer words that English does not have, no dictionary is opened at all. */
const leastStrange = 0.25

/** The tokens in English, where most of them belong to one of the languages we know; otherwise as they are. */
export function translateTokens(tokens: readonly Token[]): Token[] {
  const words = tokens.filter((token) => token.kind === 'word')
  const signWords = words.filter((token) =>
    /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(token.text),
  )
  if (signWords.length > words.length * leastShare)
    return translateSigns(tokens, dictionaryOf(signLanguage(signWords)))
  const dictionary = letterLanguage(words)
  return dictionary === undefined ? [...tokens] : translateLetters(tokens, dictionary)
}

/** Kana make it Japanese, Hangul Korean, neither Chinese. */
function signLanguage(words: readonly Token[]): LanguageName {
  const text = words.map((token) => token.text).join('')
  if (/[\u3040-\u30ff]/.test(text)) return 'japanese'
  return /[\uac00-\ud7af]/.test(text) ? 'korean' : 'chinese'
}

function letterLanguage(words: readonly Token[]): Dictionary | undefined {
  const strange = words.filter((token) => !vocabulary.words.has(token.text))
  if (strange.length < fewestWords || strange.length < words.length * leastStrange) return undefined
  let best: Dictionary | undefined
  let bestScore = 0
  for (const language of lettered) {
    const dictionary = dictionaryOf(language)
    const known = words.filter((token) => isListed(token, dictionary))
    const foreign = known.filter((token) => !isKnownWord(token.text)).length
    const isEnough = foreign >= fewestWords && known.length >= words.length * leastShare
    if (isEnough && foreign + known.length / 100 > bestScore) {
      best = dictionary
      bestScore = foreign + known.length / 100
    }
  }
  return best
}

function isListed(token: Token, dictionary: Dictionary): boolean {
  const word = token.text.replace(/^.{1,2}'/, '')
  if (translationOf(word, dictionary) !== undefined) return true
  return dictionary.language === 'german' && listedGerman(word, dictionary) !== undefined
}
