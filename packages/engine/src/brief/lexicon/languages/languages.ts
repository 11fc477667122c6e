/**
 * Every language that prompts are read in besides English: for each a file of words, read when the first prompt of the
 * language comes, so that whoever writes English carries none of them.
 *
 * A file has a part for each kind of word, headed '[things]'; lines that begin with '#' are for readers. A row says
 * what the words of one meaning are in English, 'word,other=english'; an underscore joins words on either side, and
 * 'torn/broken' says first what cloth and flesh are, then hard things. Endings and compounds are the rules' affair, so
 * that one form of each word is enough.
 */
import { readLanguageText } from './language-text.ts'

export type LanguageName =
  | 'german'
  | 'french'
  | 'spanish'
  | 'italian'
  | 'portuguese'
  | 'japanese'
  | 'chinese'
  | 'korean'

/**
 * people: beings whose word tells their sex; the other sex is told by the ending, or by a word of its own.
 * things: all other nouns. qualities: adjectives; in languages that put them after the noun they are moved before it.
 * verbs: by their infinitive; what a verb says without one is among the small words.
 * small: the words that hold a sentence together, and fixed phrases.
 */
export const wordKinds = ['small', 'verbs', 'things', 'people', 'qualities'] as const
export type WordKind = (typeof wordKinds)[number]

/** The rows of one language by their kind, in the order of its file. */
export type LanguageTable = Readonly<Record<WordKind, readonly string[]>>

/** @throws Error where a file names a kind of word that there is none of. */
export function readLanguageTable(language: LanguageName): LanguageTable {
  const text = readLanguageText(language)
  const table: Record<WordKind, string[]> = {
    small: [],
    verbs: [],
    things: [],
    people: [],
    qualities: [],
  }
  let rows: string[] | undefined
  for (const line of text.split(/\r?\n/)) {
    const heading = /^\[(.*)\]$/.exec(line)?.[1]
    if (heading !== undefined) rows = table[wordKind(heading, language)]
    else if (!line.startsWith('#')) rows?.push(...line.split(/\s+/).filter((row) => row !== ''))
  }
  return table
}

function wordKind(heading: string, language: LanguageName): WordKind {
  const kind = wordKinds.find((each) => each === heading)
  if (kind === undefined)
    throw new Error(
      `${language}.txt has words under [${heading}], and no such kind is known: ${wordKinds.join(', ')}.`,
    )
  return kind
}
