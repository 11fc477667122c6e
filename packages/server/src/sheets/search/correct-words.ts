import type { Queryable } from '../../platform/database/database.ts'
import type { Corrections } from './build-query.ts'
import type { WordedTerm } from './split-terms.ts'

/** Shorter words are like too many others. */
const leastLetters = 4

/** From so many letters on, two of them may be wrong. */
const longLetters = 7

/** So many words are tried in place of a wrong one. */
const mostCandidates = 5

/** More words than these are not mended at once. */
const mostWords = 8

/** A word in so few sheets may be somebody else's typing error. */
const rare = 3

/**
 * Finds what the words of a search that found nothing may have been meant to be: known words that
 * differ by a letter or two. Words that are common as they are stay as they are.
 */
export async function correctWords(
  db: Queryable,
  terms: readonly WordedTerm[],
): Promise<Corrections> {
  const words = terms
    .filter(({ isExcluded }) => !isExcluded)
    .flatMap((term) => term.words.map(({ text }) => text))
    .filter((text) => [...text].length >= leastLetters)
    .slice(0, mostWords)
  if (words.length === 0) return new Map()
  const { rows } = await db.query<{ typed: string; word: string; sheets: number }>({
    name: 'similar-words',
    text: `SELECT typed, word, sheets FROM unnest($1::text[]) AS typed
           CROSS JOIN LATERAL similar_words(typed)
           WHERE coalesce((SELECT sheets FROM sheet_words WHERE word = typed), 0) <= $2::integer`,
    values: [[...new Set(words)], rare],
  })
  const corrections = new Map<string, string[]>()
  for (const [typed, similar] of Map.groupBy(rows, (row) => row.typed)) {
    const near = similar
      .filter(({ word }) => word !== typed)
      .map(({ word, sheets }) => ({ word, sheets, distance: countEdits(typed, word) }))
      .filter(({ distance }) => distance <= (typed.length >= longLetters ? 2 : 1))
      .sort((one, other) => one.distance - other.distance || other.sheets - one.sheets)
    if (near.length > 0)
      corrections.set(
        typed,
        near.slice(0, mostCandidates).map(({ word }) => word),
      )
  }
  return corrections
}

/**
 * How many slips make one word of the other: a letter too many, too few or another, or two
 * neighbours the wrong way round. (Optimal string alignment.)
 */
export function countEdits(one: string, other: string): number {
  const [from, to] = [[...one], [...other]]
  let beforeLast: number[] = []
  let last = to.map((_, column) => column + 1)
  for (const [row, letter] of from.entries()) {
    const current: number[] = []
    const at = (line: number[], column: number, edge: number) =>
      column < 0 ? edge : (line[column] ?? 0)
    for (const [column, target] of to.entries()) {
      const replaced = at(last, column - 1, row) + (letter === target ? 0 : 1)
      const added = at(current, column - 1, row + 1) + 1
      const left = at(last, column, row) + 1
      const isSwapped =
        row > 0 && column > 0 && letter === to[column - 1] && from[row - 1] === target
      const swapped = isSwapped ? at(beforeLast, column - 2, row - 1) + 1 : Infinity
      current.push(Math.min(replaced, added, left, swapped))
    }
    beforeLast = last
    last = current
  }
  return last.at(-1) ?? from.length
}
