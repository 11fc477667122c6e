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
  /**
   * The longer words that begin so; undefined where they are too many to be named, or some may not
   * be counted yet.
   */
  longer: readonly string[] | undefined
}

export type WordedTerm = { isExcluded: boolean; words: Word[] }

type Piece = {
  term: number
  text: string
  place: number
  kind: string
  sheets: number | null
  longer: string[] | null
}

/** A beginning of fewer letters would be that of far too many words. */
const leastBeginning = 2

/** Shorter ones are not counted, and begin far too many. */
const leastKnown = 3

/** So many words are found sooner by their names than all that begins with something. */
const mostLonger = 24

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
             (SELECT sheets FROM sheet_words WHERE sheet_words.word = pieces.word) AS sheets,
             CASE WHEN is_open AND kind = 'word' AND length(pieces.word) >= $3::integer
                 AND NOT EXISTS (SELECT FROM sheet_word_changes) THEN coalesce(
               (SELECT array_agg(word) FROM (
                 SELECT word FROM sheet_words AS known
                 WHERE known.word COLLATE "C" > pieces.word
                   AND known.word COLLATE "C" < pieces.word || U&'\\+10FFFF'
                 LIMIT $4::integer + 1
               ) AS longer), '{}') END AS longer
           FROM unnest($1::text[], $2::boolean[]) WITH ORDINALITY AS terms (source, is_open, term),
             words_of(source) AS pieces
           WHERE kind <> 'tail' ORDER BY term, place`,
    values: [
      terms.map(({ text }) => text),
      terms.map(({ isOpen }) => isOpen),
      leastKnown,
      mostLonger,
    ],
  })
  return terms.flatMap(({ isExcluded, isOpen }, index) => {
    const own = rows.filter(({ term }) => term === index + 1)
    const words = own.map(({ text, place, kind, sheets, longer }, position) => {
      const isLast = position === own.length - 1
      const isLongEnough = kind === 'word' && [...text].length >= leastBeginning
      const isBeginning = kind === 'letter' || (isOpen && isLast && isLongEnough)
      return {
        text,
        place,
        isBeginning,
        sheets: sheets ?? undefined,
        longer: named(longer),
      }
    })
    return words.length > 0 ? [{ isExcluded, words }] : []
  })
}

function named(longer: string[] | null): string[] | undefined {
  return longer === null || longer.length > mostLonger ? undefined : longer
}
