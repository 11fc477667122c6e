/** The tables of one language, made ready to look words up in. */
import { formsOf } from './endings.ts'
import type { LanguageName } from './lexicon/languages/languages.ts'
import { languageTables } from './lexicon/languages/languages.ts'
import { vocabulary } from './vocabulary.ts'

export type WordKind = 'people' | 'things' | 'qualities' | 'small'
/** What a word is in English; a word that says nothing there has none. */
export type Translation = {
  kind: WordKind
  english: readonly string[]
  /** What the word means after a noun, where it is an adjective as well: 'rosa' is a rose and pink. */
  quality?: readonly string[]
  /** Its ending says that it is said of a woman. */
  isFeminine?: boolean
}

export type Dictionary = {
  language: LanguageName
  words: ReadonlyMap<string, Translation>
  /** The most words, or signs, of a phrase. */
  longest: number
}

const kinds: readonly WordKind[] = ['small', 'things', 'qualities', 'people']
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
  const isSigns = /^(?:japanese|chinese|korean)$/.test(language)
  let longest = 1
  for (const kind of kinds) {
    for (const pair of languageTables[language][kind].split(/\s+/)) {
      const word = wordOf(pair, isSigns ? '' : ' ')
      if (word === '') continue
      addWord(words, word, kind, pair)
      longest = Math.max(longest, isSigns ? word.length : word.split(' ').length)
    }
  }
  return { language, words, longest }
}

function wordOf(pair: string, between: string): string {
  const word = pair.slice(0, Math.max(0, pair.indexOf('=')))
  return word.toLowerCase().replace(/[_-]/g, between)
}

/** The first row counts; an adjective that is a thing as well keeps both meanings. */
function addWord(
  words: Map<string, Translation>,
  word: string,
  kind: WordKind,
  pair: string,
): void {
  const listed = words.get(word)
  if (listed === undefined) words.set(word, { kind, english: englishOf(pair) })
  else if (kind === 'qualities' && listed.kind === 'things') listed.quality ??= englishOf(pair)
}

function englishOf(pair: string): string[] {
  return pair
    .slice(pair.indexOf('=') + 1)
    .split('_')
    .filter((part) => part !== '')
}

/** A single word, whatever its ending; a man or a woman where the word tells which. */
export function translationOf(word: string, dictionary: Dictionary): Translation | undefined {
  const exact = dictionary.words.get(word)
  if (exact !== undefined) return exact.kind === 'people' ? sexed(exact, false) : exact
  for (const form of formsOf(word, dictionary.language)) {
    const found = dictionary.words.get(form.word)
    if (found === undefined || found.kind === 'small') continue
    return found.kind === 'people'
      ? sexed(found, form.isFeminine)
      : { ...found, isFeminine: form.isFeminine }
  }
  return undefined
}

/** 'Guerrera' is a female warrior; a queen needs no such word. */
function sexed({ kind, english }: Translation, isFeminine: boolean): Translation {
  const tells = english.some(
    (word) => /^(?:female|male)$/.test(word) || vocabulary.entries.get(word)?.presentation,
  )
  if (tells && !isFeminine) return { kind, english }
  return { kind, english: [isFeminine ? 'female' : 'male', ...english] }
}

/** Linking letters between the halves of a German compound. */
const links = ['', 's', 'n', 'en', 'es', 'er', 'e']
const shortestHalf = 3

/** 'Lederschürze' is a leather apron: the last half with the longest first half that are both known. */
export function compoundOf(word: string, dictionary: Dictionary): Translation | undefined {
  for (let at = word.length - shortestHalf; at >= shortestHalf; at--) {
    const first = firstHalf(word.slice(0, at), dictionary)
    const last = first === undefined ? undefined : translationOf(word.slice(at), dictionary)
    if (first === undefined || last === undefined || last.kind === 'small') continue
    return { kind: last.kind, english: withSexFirst(first.english, last.english) }
  }
  return undefined
}

function firstHalf(half: string, dictionary: Dictionary): Translation | undefined {
  for (const link of links) {
    if (!half.endsWith(link)) continue
    const found = dictionary.words.get(half.slice(0, half.length - link.length))
    if (found !== undefined && found.kind !== 'small') return found
  }
  return undefined
}

function withSexFirst(first: readonly string[], last: readonly string[]): string[] {
  const isSex = (word: string) => word === 'male' || word === 'female'
  return [...last.filter(isSex), ...first, ...last.filter((word) => !isSex(word))]
}
