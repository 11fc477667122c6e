/** Prompts in other languages: the words we know are put into English, and the rules for English do the rest. */

import type { LanguageName } from '../lexicon/languages/languages.ts'
import { isKnownWord } from '../words/spelling.ts'
import type { Token } from '../words/tokens.ts'
import { vocabulary } from '../words/vocabulary.ts'
import type { Dictionary } from './dictionary.ts'
import { dictionaryOf, translationOf } from './dictionary.ts'
import { listedGerman } from './german-words.ts'
import { translateGerman } from './translate-letters.ts'
import { translateRomance } from './translate-romance.ts'
import { translateSigns } from './translate-signs.ts'

const lettered = ['german', 'french', 'spanish', 'portuguese', 'italian'] as const
/** This many words must be foreign, and this share of all, before a prompt is taken for one of the language. */
const fewestWords = 2
const leastShare = 0.3
/** With fewer words that English does not have, no dictionary is opened at all. */
const leastStrange = 0.25

/** In so few words one that English has not is enough, where a dictionary has all the others too. */
const fewWords = 6

/** The tokens in English, where most of them belong to one of the languages we know; otherwise as they are. */
export function translateTokens(tokens: readonly Token[]): Token[] {
  const words = tokens.filter((token) => token.kind === 'word')
  const signWords = words.filter((token) =>
    /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(token.text),
  )
  if (signWords.length > words.length * leastShare)
    return translateSigns(tokens, dictionaryOf(signLanguage(signWords)))
  const dictionary = letterLanguage(words)
  if (dictionary === undefined) return [...tokens]
  const isGerman = dictionary.language === 'german'
  const english = (isGerman ? translateGerman : translateRomance)(tokens, dictionary)
  return english.map(anBeforeVowels)
}

/** 'Ein Auge', 'un œil' are an eye: the rules for English know it by that. */
function anBeforeVowels(token: Token, index: number, tokens: readonly Token[]): Token {
  const next = tokens[index + 1]
  const isVowel = next?.kind === 'word' && /^[aeiou]/.test(next.text)
  const isHard = /^(?:one|uni|eu|use)/.test(next?.text ?? '')
  return token.repaired && token.text === 'a' && isVowel && !isHard
    ? { ...token, text: 'an', written: 'an' }
    : token
}

/** Kana make it Japanese, or signs and words that only Japanese writes so; Hangul Korean, neither Chinese. */
function signLanguage(words: readonly Token[]): LanguageName {
  const text = words.map((token) => token.text).join('')
  if (/[\u3040-\u30ff]/.test(text) || onlyJapanese.test(text)) return 'japanese'
  return /[\uac00-\ud7af]/.test(text) ? 'korean' : 'chinese'
}

const onlyJapanese =
  /[剣髪黒気鉄桜帯姫両戦薬観覚沢竜売焼図畑働峠雫榊芸涙顔悪]|着物|看護師|漁師|番長/

function letterLanguage(words: readonly Token[]): Dictionary | undefined {
  const strange = words.filter((token) => !vocabulary.words.has(token.text))
  const fewest = Math.min(fewestWords, words.length)
  const isFew = words.length <= fewWords && strange.length > 0
  const small = smallIn(words)
  if (!isFew && isEnglish(words, strange.length)) return undefined
  let best: Dictionary | undefined
  let bestScore = 0
  for (const language of lettered) {
    const dictionary = dictionaryOf(language)
    const known = words.filter((token) => isListed(token, dictionary))
    const foreign = known.filter((token) => !isKnownWord(token.text))
    const isEnough =
      foreign.length + (small >= fewest ? 1 : 0) >= fewest &&
      foreign.length > 0 &&
      known.length >= words.length * leastShare
    // 'Homem negro de terno': English has most of these, but only as words from there.
    const isWhole = isFew && foreign.length > 0 && known.length === words.length
    // 'Un chevalier, gros, cape rouge, épée à la main': English has all but the small words.
    const isAll = small > fewest && known.length === words.length
    const exact = foreign.filter((token) => dictionary.words.has(wordIn(token))).length
    const score = exact + (foreign.length - exact) * shareOfForms + known.length / 100
    // One word alone must be listed as it is: English has typing errors too.
    const isSure = isAll || foreign.length > 1 || exact > 0
    if ((isEnough || isWhole || isAll) && score > bestScore && isSure) {
      best = dictionary
      bestScore = score
    }
  }
  return best
}

function isEnglish(words: readonly Token[], strange: number): boolean {
  const fewest = Math.min(fewestWords, words.length)
  const hasFew = strange < fewest && smallIn(words) <= fewest
  return hasFew || !isMostlyStrange(words, strange)
}

/** English has many words of its neighbours; but where their small words abound as well, it is not English. */
function isMostlyStrange(words: readonly Token[], strange: number): boolean {
  if (strange >= words.length * leastStrange) return true
  return strange + smallIn(words) >= words.length * leastAbroad
}

function smallIn(words: readonly Token[]): number {
  return words.filter(({ text }) => smallAbroad.test(text)).length
}

const leastAbroad = 0.4
const smallAbroad =
  /^(?:une?|la|les?|de|du|des|en|et|à|au|aux|el|los|las|con|y|um|uma|da|com|sem|der|dem|eine?|mit|und|ohne)$/

/** What a word counts that is listed in another form only: it may be one of a neighbouring language. */
const shareOfForms = 0.7

/** Without the article before it: 'l'épée'. */
function wordIn(token: Token): string {
  return token.text.replace(/^.{1,2}'/, '')
}

function isListed(token: Token, dictionary: Dictionary): boolean {
  const word = wordIn(token)
  if (translationOf(word, dictionary) !== undefined) return true
  return dictionary.language === 'german' && listedGerman(word, dictionary) !== undefined
}
