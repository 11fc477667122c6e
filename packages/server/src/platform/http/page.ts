import { limits } from '@newcharactersheet/contract'
import { type Position, readCursor, writeCursor } from './cursor.ts'

/** What a room is asked for: so many things, those that come after this one. */
export type PageRequest = { limit: number; after: Position | undefined }

/**
 * One page of a list ordered by the time its things were made, and where the next begins. `find`
 * is asked for one thing more than is shown: that tells whether there is another page.
 */
export async function readPage<Item>(
  query: { limit?: number | undefined; cursor?: string | undefined },
  find: (page: PageRequest) => Promise<Item[]>,
  positionOf: (item: Item) => Position,
): Promise<{ items: Item[]; nextCursor: string | null }> {
  const limit = query.limit ?? limits.pageLength
  const found = await find({ limit: limit + 1, after: readCursor(query.cursor) })
  const items = found.slice(0, limit)
  const last = items.at(-1)
  const hasMore = found.length > limit && last !== undefined
  return { items, nextCursor: hasMore ? writeCursor(positionOf(last)) : null }
}
