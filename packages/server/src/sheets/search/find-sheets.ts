import type { Queryable } from '../../platform/database/database.ts'
import { type SummaryRow, summaryColumns } from '../sheet-rows.ts'
import type { WordQuery } from './build-query.ts'
import type { Ranked, SearchPosition } from './search-cursor.ts'

export type FoundPage = {
  sheets: SummaryRow[]
  /** Where the next page begins; undefined after the last. */
  next: Omit<SearchPosition, 'isCorrected'> | undefined
}

/** The window that was looked through: numbers from `above` to below `below`. */
type Window = { below: number; above: number }

/** A sheet of the page; without an id it has been taken back. Without a number nothing was found. */
type FoundRow = Window & (SummaryRow | { id: null }) & (Ranked | { number: null; rank: null })

/** So many of the newest matches are ranked at once, or a little more to make whole pages. */
const windowLength = 200

/** A window holds hardly more than it was opened with; this bounds one that was made up. */
const mostInWindow = 1_000

type Request = { limit: number; from: SearchPosition | undefined; viewerId: string | undefined }

/**
 * One page of what a query finds: the next newest matches are taken together as a window, and the
 * best of them come first, of equal ones the newest. One statement finds, ranks and reads.
 */
export async function findSheets(
  db: Queryable,
  { pattern, exact, isAmongFew, words, beginnings }: WordQuery,
  { limit, from, viewerId }: Request,
): Promise<FoundPage> {
  const { above, last } = from?.open ?? {}
  const bounds = [from?.below, above, last === undefined ? wantedOf(words, limit) : mostInWindow]
  const { rows } = await db.query<FoundRow>({
    name: 'find-sheets',
    text: statement,
    values: [
      viewerId,
      pattern,
      exact,
      isAmongFew,
      ...bounds,
      words,
      beginnings,
      last?.rank,
      last?.number,
      limit,
    ],
  })
  const shown = rows.slice(0, limit).filter((row) => row.number !== null)
  return {
    sheets: shown.flatMap(({ below, above, number, rank, ...sheet }) =>
      sheet.id === null ? [] : [sheet],
    ),
    next: nextPosition(rows[0], rows.length > limit ? shown.at(-1) : undefined),
  }
}

/** Where nothing is weighed, each page is a window of its own. */
function wantedOf(words: string | undefined, limit: number): number {
  return words === undefined ? limit : limit * Math.ceil(windowLength / limit)
}

/** `last` is that of a page after which there is more in the window. */
function nextPosition(window: Window | undefined, last: Ranked | undefined): FoundPage['next'] {
  if (window === undefined) return undefined
  const { below, above } = window
  if (last === undefined) return above > 0 ? { below: above, open: undefined } : undefined
  return { below, open: { above, last: { number: last.number, rank: last.rank } } }
}

// One match more than a window holds tells that there is another window; one more than a page, that
// the window goes on. Nothing private is shown, whatever the table of words says.
const statement = `
  WITH found AS MATERIALIZED (
    SELECT sheet_id, number, place,
      coalesce(ts_rank(document, $8::tsquery, 1), 0)
        + coalesce(ts_rank(document, $9::tsquery, 1), 0) AS rank
    FROM find_listed_sheets($2, $3::tsquery, $5, $6, $7::integer + 1, $4) WITH ORDINALITY
      AS listed (sheet_id, number, document, place)
  ), bounds AS (
    SELECT coalesce($5, max(number) + 1, 1) AS below,
      CASE WHEN count(*) > $7 THEN min(number) FILTER (WHERE place <= $7)
        ELSE coalesce(min(number) FILTER (WHERE sheet_id IS NULL), $6, 0) END AS above
    FROM found
  ), shown AS (
    SELECT sheet_id, number, rank FROM found
    WHERE sheet_id IS NOT NULL AND place <= $7
      AND ($10::real IS NULL OR (rank, number) < ($10, $11::bigint))
    ORDER BY rank DESC, number DESC LIMIT $12::integer + 1
  )
  SELECT below, above, number, rank, ${summaryColumns}
  FROM bounds LEFT JOIN shown ON true
    LEFT JOIN sheets ON sheets.id = shown.sheet_id
      AND visibility = 'public' AND status = 'ready'
  ORDER BY rank DESC, number DESC`
