import type { Queryable } from '../platform/database/database.ts'
import { ownerKeyLabel } from './api-keys.ts'
import type { KeyCache } from './key-cache.ts'

/** Long enough to look into what a key was used for that should not have been. */
const keptMs = 30 * 24 * 60 * 60 * 1000

/** Removes all keys of an account, those that were revoked among them. */
export async function removeKeysOf(
  db: Queryable,
  cache: KeyCache,
  accountId: string,
): Promise<void> {
  const { rows } = await db.query<{ id: string }>(
    'DELETE FROM api_keys WHERE account_id = $1 RETURNING id',
    [accountId],
  )
  for (const { id } of rows) cache.forget(id)
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
