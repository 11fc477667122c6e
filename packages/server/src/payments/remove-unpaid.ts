import type { Queryable } from '../platform/database/database.ts'

/** Twice as long as anybody asks whether an order was paid, and much longer than it can be. */
const keptMs = 90 * 24 * 60 * 60_000

/**
 * Removes some orders that were never paid, and says how many. They are no part of the books, and
 * whoever looks at a checkout and goes away again would leave one each time.
 */
export async function removeUnpaidOrders(db: Queryable, most: number): Promise<number> {
  const { rowCount } = await db.query(
    `DELETE FROM purchases WHERE id IN (
       SELECT id FROM purchases
       WHERE state IN ('open', 'failed', 'expired') AND created_at < now_ms() - $1::bigint
         AND check_at IS NULL
       ORDER BY created_at LIMIT $2 FOR UPDATE SKIP LOCKED
     )`,
    [keptMs, most],
  )
  return rowCount ?? 0
}
