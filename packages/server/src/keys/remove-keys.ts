import type { Queryable } from '../platform/database/database.ts'
import type { KeyCache } from './key-cache.ts'

/** Removes all keys of an account, those revoked long ago among them. */
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
