import type { Queryable } from '../platform/database/database.ts'
import { ownerKeyLabel } from './api-keys.ts'
import type { KeyCache } from './key-cache.ts'

/** Long enough to look into what a key was used for that should not have been. */
const keptMs = 30 * 24 * 60 * 60 * 1000

/**
 * Ends all keys of an account, and says which. In a transaction, let the cache forget them once more
 * when that is done.
 */
export async function revokeKeysOf(
  db: Queryable,
  cache: KeyCache,
  accountId: string,
): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `UPDATE api_keys SET revoked_at = now_ms() WHERE account_id = $1 AND revoked_at IS NULL
     RETURNING id`,
    [accountId],
  )
  for (const { id } of rows) cache.forget(id)
  return rows.map(({ id }) => id)
}

/**
 * Removes all keys of an account. They must be revoked, and what they ordered gone before: whoever
 * takes a key away changes what names it, and would wait for those who are ordering with it.
 */
export async function removeKeysOf(db: Queryable, accountId: string): Promise<void> {
  await db.query('DELETE FROM api_keys WHERE account_id = $1', [accountId])
}

/**
 * Removes some keys that were revoked long ago, and says how many. The operator's own stays, for
 * the next start would take one that is not known for a new one.
 */
export async function removeRevokedKeys(db: Queryable, most: number): Promise<number> {
  const { rowCount } = await db.query(
    `DELETE FROM api_keys WHERE id IN (
       SELECT id FROM api_keys WHERE revoked_at < now_ms() - $1::bigint AND label <> $2
       ORDER BY revoked_at LIMIT $3 FOR UPDATE SKIP LOCKED
     )`,
    [keptMs, ownerKeyLabel, most],
  )
  return rowCount ?? 0
}
