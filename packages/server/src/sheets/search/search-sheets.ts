import type { Queryable } from '../../platform/database/database.ts'
import type { SummaryRow } from '../sheet-rows.ts'
import { buildQuery, type WordQuery } from './build-query.ts'
import { correctWords } from './correct-words.ts'
import { type FoundPage, findSheets } from './find-sheets.ts'
import { readTerms } from './read-terms.ts'
import { readSearchCursor, writeSearchCursor } from './search-cursor.ts'
import { splitTerms, type WordedTerm } from './split-terms.ts'

export type SearchRequest = {
  q: string
  sheetType: 'character' | 'scene' | undefined
  limit: number
  cursor: string | undefined
  viewerId: string | undefined
}

/**
 * Public, ready sheets with these words, the newest windows first and the best of a window first;
 * without words the newest. Where the words are in no sheet, slips of the pen are mended.
 */
export async function searchSheets(
  db: Queryable,
  { q, sheetType, limit, cursor, viewerId }: SearchRequest,
): Promise<{ sheets: SummaryRow[]; nextCursor: string | null }> {
  const from = readSearchCursor(cursor)
  const typed = readTerms(q)
  const terms = await splitTerms(db, typed)
  // Nothing but signs was typed, and no sheet has those.
  if (typed.length > 0 && terms.length === 0) return { sheets: [], nextCursor: null }
  const asTyped = () => findSheets(db, buildQuery(terms, sheetType), { limit, from, viewerId })
  const corrected = async () => {
    const query = await correctQuery(db, terms, sheetType)
    return query && findSheets(db, query, { limit, from, viewerId })
  }
  const isContinued = from?.isCorrected === true
  const found = isContinued ? undefined : await asTyped()
  const isMissing = found === undefined || (found.sheets.length === 0 && found.next === undefined)
  const isFirst = from === undefined
  const mended = isContinued || (isMissing && isFirst) ? await corrected() : undefined
  const { sheets, next }: FoundPage = mended ?? found ?? { sheets: [], next: undefined }
  return {
    sheets,
    nextCursor:
      next === undefined ? null : writeSearchCursor({ ...next, isCorrected: mended !== undefined }),
  }
}

async function correctQuery(
  db: Queryable,
  terms: readonly WordedTerm[],
  sheetType: SearchRequest['sheetType'],
): Promise<WordQuery | undefined> {
  const corrections = await correctWords(db, terms)
  return corrections.size === 0 ? undefined : buildQuery(terms, sheetType, corrections)
}
