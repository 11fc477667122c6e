import type { Queryable } from '../platform/database/database.ts'

/**
 * Keys of one account are made, or revoked all together, one after another until the transaction
 * ends: two made at once would both take the last place, and one made meanwhile would stay.
 */
export async function lockKeysOf(db: Queryable, accountId: string): Promise<void> {
  await db.query(`SELECT pg_advisory_xact_lock(hashtextextended('api_keys ' || $1, 0))`, [
    accountId,
  ])
}
