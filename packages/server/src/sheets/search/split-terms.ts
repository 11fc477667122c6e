import type { Queryable } from '../../platform/database/database.ts'
import type { Term } from './read-terms.ts'

export type Word = {
  text: string
  /** Where it stands in its term; only the differences count. */
  place: number
  /** Whether longer words that begin so are meant as well. */
  isBeginning: boolean
  /** In how many listed sheets the whole word is; undefined where that is not known. */
  sheets: number | undefined
}

export type WordedTerm = { isExcluded: boolean; words: Word[] }

type Piece = { term: number; text: string; place: number; kind: string; sheets: number | null }

/** A beginning of fewer letters would be that of far too many words. */
const leastBeginning = 2

/**
 * Cuts terms into words as sheets are cut, which the database does: it is the same function, so
 * that both always agree on what a word is. Terms without any fall away.
 */
export async function splitTerms(db: Queryable, terms: readonly Term[]): Promise<WordedTerm[]> {
  if (terms.length === 0) return []
  const { rows } = await db.query<Piece>({
    name: 'split-terms',
    // The tail of a run is there to begin with; what is asked for may stand inside a longer run.
    text: `SELECT term::integer, pieces.word AS text, place, kind,
             (SELECT sheets FROM sheet_words WHERE sheet_words.word = pieces.word) AS sheets
           FROM unnest($1::text[]) WITH ORDINALITY AS terms (source, term),
             words_of(source) AS pieces
           WHERE kind <> 'tail' ORDER BY term, place`,
    values: [terms.map(({ text }) => text)],
  })
  return terms.flatMap(({ isExcluded, isOpen }, index) => {
    const own = rows.filter(({ term }) => term === index + 1)
    const words = own.map(({ text, place, kind, sheets }, position) => {
      const isLast = position === own.length - 1
      const isLongEnough = kind === 'word' && [...text].length >= leastBeginning
      const isBeginning = kind === 'letter' || (isOpen && isLast && isLongEnough)
      return { text, place, isBeginning, sheets: sheets ?? undefined }
    })
    return words.length > 0 ? [{ isExcluded, words }] : []
  })
}
