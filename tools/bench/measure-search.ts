import type { Database } from '../../packages/server/src/platform/database/database.ts'
import { searchSheets } from '../../packages/server/src/sheets/search/search-sheets.ts'
import { measure, type Timing } from './measure.ts'
import { chooseSearches } from './search-terms.ts'

/** One search, from its words to the rows of its answer. */
type Search = (q: string, cursor?: string) => Promise<{ count: number; nextCursor: string | null }>

const deepPage = 1_000
const pagesTogether = 10

type Searching = { sheets: number; search: Search; onTiming: (timing: Timing) => void }

/** Measures every kind of search, one after another and one client alone, after a warm-up. */
export async function measureSearches(
  db: Database,
  { sheets, search, onTiming }: Searching,
): Promise<Timing[]> {
  const timings: Timing[] = []
  const add = (timing: Timing) => {
    timings.push(timing)
    onTiming(timing)
  }
  for (const { name, queries } of await chooseSearches(db, sheets))
    add(await measure(name, queries, (q) => search(q)))
  const pages = await walkPages(search)
  const [first, last] = [pages.slice(0, pagesTogether), pages.slice(-pagesTogether)]
  const ask = (cursor: string | undefined) => search('red', cursor)
  add(await measure(`pages 1 to ${first.length} of a common word`, first, ask))
  const from = pages.length - last.length + 1
  add(await measure(`pages ${from} to ${pages.length} of it`, last, ask))
  return timings
}

/** Fetching one row by its key: what everything else may be compared with. */
export async function measureLookup(db: Database): Promise<Timing> {
  const { rows } = await db.query<{ id: string }>('SELECT id FROM sheets LIMIT 1000')
  return measure('anchor: one row by its key', rows, ({ id }) =>
    db.query({ name: 'bench-lookup', text: 'SELECT id FROM sheets WHERE id = $1', values: [id] }),
  )
}

/** In-process: the rows as the route gets them, a hundred at most. */
export function searchInProcess(db: Database): Search {
  return async (q, cursor) => {
    const { sheets, nextCursor } = await searchSheets(db, {
      q,
      cursor,
      limit: 100,
      sheetType: undefined,
      viewerId: undefined,
    })
    return { count: sheets.length, nextCursor }
  }
}

/** The cursors of the first thousand pages, or as many as there are. */
async function walkPages(search: Search): Promise<(string | undefined)[]> {
  const cursors: (string | undefined)[] = [undefined]
  while (cursors.length < deepPage) {
    const { nextCursor } = await search('red', cursors.at(-1))
    if (nextCursor === null) break
    cursors.push(nextCursor)
  }
  return cursors
}
