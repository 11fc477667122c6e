/** The tables of one language, made ready to look words up in. */
import type { Form } from './endings.ts'
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
    if (found.kind === 'people') return sexed(found, form.isFeminine)
    return { ...found, isFeminine: form.isFeminine, english: numbered(found, form) }
  }
  return undefined
}

/** 'Federn' are feathers, 'Wölfin' is a female wolf. */
function numbered({ kind, english }: Translation, form: Form): readonly string[] {
  if (kind !== 'things') return english
  const last = english.at(-1) ?? ''
  if (form.isFeminine && form.isAnimal) return ['female', ...english]
  const many = /(?:s|x|ch|sh)$/.test(last) ? `${last}es` : `${last}s`
  const isAnimal = vocabulary.entries.get(last)?.animal !== undefined
  return form.isMany && !isAnimal && vocabulary.words.has(many)
    ? [...english.slice(0, -1), many]
    : english
}

/** 'Guerrera' is a female warrior; a queen needs no such word. */
function sexed({ kind, english }: Translation, isFeminine: boolean): Translation {
  const tells = english.some(
    (word) => /^(?:female|male)$/.test(word) || vocabulary.entries.get(word)?.presentation,
  )
  if (tells && !isFeminine) return { kind, english }
  return { kind, english: [isFeminine ? 'female' : 'male', ...english] }
}
