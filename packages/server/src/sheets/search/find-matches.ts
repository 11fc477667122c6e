import type { Queryable } from '../../platform/database/database.ts'
import type { WordQuery } from './build-query.ts'
import type { Ranked, SearchPosition } from './search-cursor.ts'

export type Match = Ranked & { sheetId: string }

export type MatchPage = {
  matches: Match[]
  next: Omit<SearchPosition, 'isCorrected'> | undefined
}

/** So many of the newest matches are ranked at once, or a little more to make whole pages. */
const windowLength = 200

/** A window holds hardly more than it was opened with; this bounds one that was made up. */
const mostInWindow = 1_000

/** One page of what a query finds, and where the next begins. */
export async function findMatches(
  db: Queryable,
  query: WordQuery,
  { limit, from }: { limit: number; from: SearchPosition | undefined },
): Promise<MatchPage> {
  const { matches, below, above } =
    from?.open === undefined
      ? await openWindow(db, query, { limit, below: from?.below })
      : await readWindow(db, query, { below: from.below, above: from.open.above })
  const last = from?.open?.last
  const rest = matches.sort(byRank).filter((match) => last === undefined || byRank(match, last) > 0)
  const shown = rest.slice(0, limit)
  const lastShown = shown.at(-1)
  const isWindowLeft = rest.length > limit && lastShown !== undefined
  if (isWindowLeft) return { matches: shown, next: { below, open: { above, last: lastShown } } }
  return { matches: shown, next: above > 0 ? { below: above, open: undefined } : undefined }
}

type Window = { matches: Match[]; below: number; above: number }

/** Takes the next newest matches together. `above` is 0 for the last window. */
async function openWindow(
  db: Queryable,
  query: WordQuery,
  { limit, below }: { limit: number; below: number | undefined },
): Promise<Window> {
  // Where nothing is weighed, each page is a window of its own.
  const wanted = query.words === undefined ? limit : limit * Math.ceil(windowLength / limit)
  // One more than that tells whether there is another window.
  const found = await find(db, query, { below, wanted: wanted + 1 })
  const matches = found.matches.slice(0, wanted)
  const hasMore = found.matches.length > wanted
  return {
    matches,
    below: below ?? (matches[0]?.number ?? 0) + 1,
    above: hasMore ? (matches.at(-1)?.number ?? 0) : (found.stoppedAt ?? 0),
  }
}

async function readWindow(
  db: Queryable,
  query: WordQuery,
  { below, above }: { below: number; above: number },
): Promise<Window> {
  const { matches, stoppedAt } = await find(db, query, { below, above, wanted: mostInWindow })
  return { matches, below, above: stoppedAt ?? above }
}

async function find(
  db: Queryable,
  { pattern, exact, words, beginnings }: WordQuery,
  { below, above, wanted }: { below: number | undefined; above?: number; wanted: number },
): Promise<{ matches: Match[]; stoppedAt: number | undefined }> {
  const { rows } = await db.query<{ sheetId: string | null; number: number; rank: number }>({
    name: 'find-listed-sheets',
    text: `SELECT sheet_id AS "sheetId", number,
             coalesce(ts_rank(document, $6::tsquery, 1), 0)
               + coalesce(ts_rank(document, $7::tsquery, 1), 0) AS rank
           FROM find_listed_sheets($1, $2::tsquery, $3, $4, $5)`,
    values: [pattern, exact, below, above, wanted, words, beginnings],
  })
  const matches: Match[] = []
  let stoppedAt: number | undefined
  for (const { sheetId, number, rank } of rows) {
    if (sheetId === null) stoppedAt = number
    else matches.push({ sheetId, number, rank })
  }
  return { matches, stoppedAt }
}

/** The best first; of equal ones the newest. */
function byRank(one: Ranked, other: Ranked): number {
  return other.rank - one.rank || other.number - one.number
}
