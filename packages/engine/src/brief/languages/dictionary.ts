/** The tables of one language, made ready to look words up in. */

import type { LanguageName, WordKind } from '../lexicon/languages/languages.ts'
import { readLanguageTable, wordKinds } from '../lexicon/languages/languages.ts'
import { pluralOf, singularOf } from '../words/inflect.ts'
import { vocabulary } from '../words/vocabulary.ts'
import type { Form } from './endings.ts'
import { foldOf, formsOf, plainOf } from './endings.ts'
import { sexedBySigns } from './sign-sex.ts'

/** What a word is in English; a word that says nothing there has none. */
export type Translation = {
  kind: WordKind
  english: readonly string[]
  /** What the word means after a noun, where it is an adjective as well: 'rosa' is a rose and pink. */
  quality?: readonly string[]
  /** What it means of hard things, where the table says 'torn/broken'. */
  hard?: readonly string[]
  /** Its ending says that it is said of a woman. */
  isFeminine?: boolean
}

export type Dictionary = {
  language: LanguageName
  words: ReadonlyMap<string, Translation>
  /** Listed words with accents, by the same word without. */
  plain: ReadonlyMap<string, string>
  /** Listed phrases by their words without endings and accents. */
  phrases: ReadonlyMap<string, string>
  /** The most words, or signs, of a phrase. */
  longest: number
}

const built = new Map<LanguageName, Dictionary>()

/** Built when the first prompt of the language comes. */
export function dictionaryOf(language: LanguageName): Dictionary {
  const known = built.get(language)
  if (known !== undefined) return known
  const dictionary = build(language)
  built.set(language, dictionary)
  return dictionary
}

function build(language: LanguageName): Dictionary {
  const words = new Map<string, Translation>()
  const shared = new Map<string, Translation>()
  const table = readLanguageTable(language)
  const isSigns = /^(?:japanese|chinese|korean)$/.test(language)
  const rows = wordKinds.flatMap((kind) =>
    table[kind].map((row) => ({ row, meaning: sharedBy(shared, kind, row) })),
  )
  let longest = 1
  for (const { row, meaning } of rows) {
    for (const word of wordsOf(row, isSigns ? '' : ' ')) {
      addWord(words, word, isSigns ? sexedBySigns(word, meaning) : meaning)
      longest = Math.max(longest, isSigns ? word.length : word.split(' ').length)
    }
  }
  return { language, words, longest, ...(isSigns ? unfolded : folded(words, language)) }
}

const unfolded: Pick<Dictionary, 'plain' | 'phrases'> = { plain: new Map(), phrases: new Map() }

function folded(words: ReadonlyMap<string, Translation>, language: LanguageName) {
  const plain = new Map<string, string>()
  const phrases = new Map<string, string>()
  for (const word of words.keys()) {
    const bare = plainOf(word)
    if (word.includes(' ')) {
      const key = phraseKey(word.split(' '), language)
      if (!phrases.has(key)) phrases.set(key, word)
    } else if (bare !== word && !words.has(bare) && !plain.has(bare)) plain.set(bare, word)
  }
  return { plain, phrases }
}

function phraseKey(words: readonly string[], language: LanguageName): string {
  return words.map((word) => foldOf(word, language)).join(' ')
}

/** A phrase as listed, or with other endings and accents: 'chasseuses de primes' is listed as 'chasseur de primes'. */
export function phraseOf(
  words: readonly string[],
  dictionary: Dictionary,
): Translation | undefined {
  const [first = '', ...rest] = words
  const exact = dictionary.words.get(words.join(' '))
  if (exact !== undefined) return sexedByFirst(exact, first, dictionary)
  const tail = phraseKey(rest, dictionary.language)
  const itself = { word: first, isFeminine: false }
  const forms = [...formsOf(first, dictionary.language), itself]
  for (const form of forms) {
    const listed = phraseListed(form.word, tail, dictionary)
    const found = isOtherLetter(first, listed) ? undefined : dictionary.words.get(listed)
    if (found === undefined) continue
    const [head = ''] = listed.split(' ')
    const isFeminine = form.isFeminine && head !== first
    if (found.kind === 'people')
      return sexed(
        found,
        isFeminine || isWoman(first, dictionary) || isToldOfWoman(rest, listed.split(' ').slice(1)),
      )
    const isPlural = found.kind === 'things' && /[sx]$/.test(first) && !/[sx]$/.test(head)
    return { ...found, isFeminine, english: isPlural ? inPlural(found.english) : found.english }
  }
  return undefined
}

function phraseListed(first: string, tail: string, { phrases, language }: Dictionary): string {
  return phrases.get(`${foldOf(first, language)} ${tail}`) ?? ''
}

/** 'Cientista maluca': a later word of the phrase may tell it. */
function isToldOfWoman(rest: readonly string[], listed: readonly string[]): boolean {
  return rest.some((word, at) => {
    const man = listed[at] ?? ''
    return word.endsWith('a') && man.endsWith('o') && word.slice(0, -1) === man.slice(0, -1)
  })
}

function sexedByFirst(exact: Translation, first: string, dictionary: Dictionary): Translation {
  if (exact.kind !== 'people') return exact
  return sexed(exact, isWoman(first, dictionary) || isWomansForm(first, dictionary))
}

/** 'Danseuse de cabaret' as it is listed: the ending of its first word tells it. */
function isWomansForm(word: string, { words, language }: Dictionary): boolean {
  return (
    !words.has(word) &&
    formsOf(word, language).some(
      (form) => form.isFeminine && words.get(form.word)?.kind === 'people',
    )
  )
}

/** 'Mujer lobo': the first word of the phrase tells it. */
function isWoman(word: string, dictionary: Dictionary): boolean {
  const english = dictionary.words.get(word)?.english ?? []
  return english.some((each) => /^(?:woman|girl|lady|female)$/.test(each))
}

function wordsOf(row: string, between: string): string[] {
  return row
    .slice(0, Math.max(0, row.indexOf('=')))
    .toLowerCase()
    .split(',')
    .map((word) => word.replace(/[_-]/g, between))
    .filter((word) => word !== '')
}

function meaningOf(row: string, kind: WordKind): Translation {
  const [english = '', hard] = row.slice(row.indexOf('=') + 1).split('/')
  const meaning = { kind, english: englishOf(english) }
  return hard === undefined ? meaning : { ...meaning, hard: englishOf(hard) }
}

/** Words that mean the same share one translation: there are thousands of them. */
function sharedBy(shared: Map<string, Translation>, kind: WordKind, row: string): Translation {
  const key = kind + row.slice(row.indexOf('='))
  const known = shared.get(key) ?? meaningOf(row, kind)
  shared.set(key, known)
  return known
}

/** The first row counts; an adjective that is a noun as well keeps both meanings. */
function addWord(words: Map<string, Translation>, word: string, meaning: Translation): void {
  const listed = words.get(word)
  const isNoun = listed?.kind === 'things' || listed?.kind === 'people'
  if (listed === undefined) words.set(word, meaning)
  else if (isNoun && meaning.kind === 'qualities' && listed.quality === undefined)
    words.set(word, { ...listed, quality: meaning.english })
}

function englishOf(meaning: string): string[] {
  return meaning.split('_').filter((part) => part !== '')
}

/** A single word, whatever its ending; a man or a woman where the word tells which. */
export function translationOf(word: string, dictionary: Dictionary): Translation | undefined {
  const exact = listedAs(word, dictionary)
  if (exact !== undefined) return exact.kind === 'people' ? sexed(exact, false) : exact
  for (const form of formsOf(word, dictionary.language)) {
    const found = listedAs(form.word, dictionary)
    if (found === undefined || isFixed(found) || (found.kind === 'verbs') !== form.isVerb) continue
    if (found.kind === 'people') return sexed(found, form.isFeminine)
    return { ...found, isFeminine: form.isFeminine, english: numbered(found, form, dictionary) }
  }
  return oneOfMany(word, dictionary)
}

/** Small words have no endings, but for those that stand for more: 'tuerta' is with one eye. */
function isFixed({ kind, english }: Translation): boolean {
  return kind === 'small' && (english.length < 2 || !/^(?:,|with)$/.test(english[0] ?? ''))
}

/** 'Lágrima' where the table lists only tears. */
function oneOfMany(word: string, dictionary: Dictionary): Translation | undefined {
  const many = dictionary.language === 'german' ? undefined : listedAs(`${word}s`, dictionary)
  if (many?.kind !== 'things') return undefined
  const last = many.english.at(-1) ?? ''
  return { ...many, english: [...many.english.slice(0, -1), singularOf(last) ?? last] }
}

/** The word as a form of an adjective, if it can be one. */
export function qualityOf(word: string, dictionary: Dictionary): readonly string[] | undefined {
  for (const form of formsOf(word, dictionary.language)) {
    const found = form.isVerb ? undefined : listedAs(form.word, dictionary)
    if (found?.kind === 'qualities') return found.english
    if (found?.quality !== undefined) return found.quality
  }
  return undefined
}

/** More than one, where the ending says so; in German a form of animals tells a female: 'Wölfin'. */
function numbered(
  { kind, english }: Translation,
  form: Form,
  { language }: Dictionary,
): readonly string[] {
  if (kind !== 'things') return english
  if (language !== 'german') return form.isPlural ? inPlural(english) : english
  if (form.isFeminine) return ['female', ...english]
  // 'Einen Löwen' is one.
  const isAnimal = vocabulary.entries.get(english.at(-1) ?? '')?.animal !== undefined
  return form.isPlural && !isAnimal ? inPlural(english) : english
}

/** 'Dagas' are daggers where the table lists a dagger. */
function inPlural(english: readonly string[]): string[] {
  const last = english.at(-1) ?? ''
  return [...english.slice(0, -1), pluralOf(last) ?? last]
}

/** Shorter words have too many neighbours. */
const shortestRepaired = 6

/** The listed word that a mistyped one is nearest to: one letter too many, too few, wrong, or two swapped. */
export function mistypedOf(word: string, dictionary: Dictionary): Translation | undefined {
  if (word.length > longestWord) return undefined
  const plain = plainOf(word).replace(/(.)\1{2,}/g, '$1')
  if (plain !== plainOf(word)) {
    const drawn = translationOf(plain, dictionary)
    if (drawn !== undefined) return drawn
  }
  if (plain.length < shortestRepaired) return undefined
  for (const listed of dictionary.words.keys()) {
    const isNear = listed[0] === word[0] && Math.abs(listed.length - plain.length) <= 1
    if (isNear && isOneSlip(plain, plainOf(listed))) return translationOf(listed, dictionary)
  }
  return undefined
}

function isOneSlip(left: string, right: string): boolean {
  let start = 0
  while (start < left.length && left[start] === right[start]) start++
  let end = 0
  const most = Math.min(left.length, right.length) - start
  while (end < most && left.at(-1 - end) === right.at(-1 - end)) end++
  const restLeft = left.slice(start, left.length - end)
  const restRight = right.slice(start, right.length - end)
  // The end of a word is its form rather than a slip.
  if (end === 0) return false
  const isSwapped = restLeft.length === 2 && restLeft === [...restRight].toReversed().join('')
  return isSwapped || (restLeft.length <= 1 && restRight.length <= 1)
}

/** No table has a longer word, and letters without end are not worth a search. */
const longestWord = 48

/** An 'ñ' that was written is a letter of its own: 'moño gris' is no 'mono gris'. */
function isOtherLetter(word: string, listed: string): boolean {
  return word.includes('ñ') && !listed.includes('ñ')
}

/** With its accents or without. */
function listedAs(word: string, { words, plain }: Dictionary): Translation | undefined {
  if (word.length > longestWord) return undefined
  const listed = plain.get(plainOf(word)) ?? ''
  return words.get(word) ?? (isOtherLetter(word, listed) ? undefined : words.get(listed))
}

/** 'Guerrera' is a female warrior; a queen needs no such word. */
function sexed(found: Translation, isFeminine: boolean): Translation {
  const { english } = found
  const tells = english.some(
    (word) => /^(?:female|male)$/.test(word) || vocabulary.entries.get(word)?.presentation,
  )
  if (tells && !isFeminine) return found
  const last = english.at(-1) ?? ''
  const woman = isFeminine ? womenOf[last] : undefined
  if (woman !== undefined)
    return { ...found, isFeminine, english: [...english.slice(0, -1), woman] }
  return { ...found, isFeminine, english: [isFeminine ? 'female' : 'male', ...english] }
}

/** 'Niña zorro' is a fox girl where the table lists a fox boy. */
const womenOf: Readonly<Record<string, string>> = { boy: 'girl', man: 'woman' }
