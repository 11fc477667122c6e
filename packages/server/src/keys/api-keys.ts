import type { ApiKey } from '@newcharactersheet/contract'
import { ApiError, notFound } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import type { PageRequest } from '../platform/http/page.ts'
import { newId } from '../platform/id.ts'
import type { KeyCache } from './key-cache.ts'
import { isNoWider, type KeyBounds, type KeyGrant, unbounded } from './key-grant.ts'
import { hashOf, newSecret } from './key-secret.ts'

/** What the key is called that the operator has set. */
export const ownerKeyLabel = 'NCS_OWNER_KEY'

/** Makes a key and returns its secret, which is not to be had again. */
export async function createKey(
  db: Queryable,
  accountId: string,
  label: string,
  bounds: KeyBounds = unbounded,
): Promise<{ key: string; keyId: string }> {
  const key = newSecret()
  const keyId = newId()
  await storeKey(db, { keyId, accountId, label, key }, bounds)
  return { key, keyId }
}

/** Keeps a key whose secret is known; does nothing if it is kept already. */
export async function storeKey(
  db: Queryable,
  { keyId, accountId, label, key }: Record<'keyId' | 'accountId' | 'label' | 'key', string>,
  { scopes, expiresAt, dailyLimit, monthlyCredits }: KeyBounds = unbounded,
): Promise<void> {
  await db.query(
    `INSERT INTO api_keys (id, account_id, label, secret_hash, last4,
       scopes, expires_at, daily_limit, monthly_credits)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (secret_hash) DO NOTHING`,
    [
      ...[keyId, accountId, label, hashOf(key), key.slice(-4)],
      ...[scopes, expiresAt, dailyLimit, monthlyCredits],
    ],
  )
}

/** What is told of a key here; what it has spent is known where work is ordered. */
export type ListedKey = Omit<ApiKey, 'creditsThisMonth'>

/** The keys of an account that were not revoked, newest first; those that expired among them. */
export async function listKeys(
  db: Queryable,
  accountId: string,
  page: PageRequest,
): Promise<ListedKey[]> {
  const { rows } = await db.query<ListedKey>(
    `SELECT id AS "keyId", label, last4, created_at AS "createdAt",
       last_used_at AS "lastUsedAt", scopes, expires_at AS "expiresAt",
       daily_limit AS "dailyLimit", monthly_credits AS "monthlyCredits"
     FROM api_keys WHERE account_id = $1 AND revoked_at IS NULL
       AND ($2::bigint IS NULL OR (created_at, id) < ($2, $3))
     ORDER BY created_at DESC, id DESC LIMIT $4`,
    [accountId, page.after?.createdAt, page.after?.id, page.limit],
  )
  return rows
}

/** Refuses an id that is no key of this account's, or of one that was revoked. */
export async function checkOwnKey(
  db: Queryable,
  { accountId, keyId }: { accountId: string; keyId: string },
): Promise<void> {
  const { rowCount } = await db.query(
    'SELECT 1 FROM api_keys WHERE id = $1 AND account_id = $2 AND revoked_at IS NULL',
    [keyId, accountId],
  )
  if (rowCount === 1) return
  const message = 'is no key of this account'
  throw new ApiError('INVALID_REQUEST', `The request is not valid: keyId ${message}`, {
    fields: [{ path: 'keyId', message }],
  })
}

/** How many keys of an account still open anything. */
export async function countWorkingKeys(db: Queryable, accountId: string): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `SELECT count(*) FROM api_keys WHERE account_id = $1 AND revoked_at IS NULL
       AND (expires_at IS NULL OR expires_at > now_ms())`,
    [accountId],
  )
  return rows[0]?.count ?? 0
}

/**
 * Ends a key at once on this node, and within the life of the cache on the others. With a key (`by`)
 * one revokes that key itself and keys no wider than it: whoever finds a narrow one must not be able
 * to stop what stands on a wide one.
 */
export async function revokeKey(
  db: Queryable,
  cache: KeyCache,
  { accountId, keyId, by }: { accountId: string; keyId: string; by: KeyGrant | undefined },
): Promise<void> {
  if (by !== undefined && by.keyId !== keyId) await refuseWider(db, { accountId, keyId }, by)
  const { rowCount } = await db.query(
    `UPDATE api_keys SET revoked_at = now_ms()
     WHERE id = $1 AND account_id = $2 AND revoked_at IS NULL`,
    [keyId, accountId],
  )
  if (rowCount === 0) throw notFound('key')
  cache.forget(keyId)
}

async function refuseWider(
  db: Queryable,
  { accountId, keyId }: { accountId: string; keyId: string },
  by: KeyGrant,
): Promise<void> {
  const { rows } = await db.query<KeyBounds>(
    `SELECT scopes, expires_at AS "expiresAt", daily_limit AS "dailyLimit",
       monthly_credits AS "monthlyCredits"
     FROM api_keys WHERE id = $1 AND account_id = $2`,
    [keyId, accountId],
  )
  const [bounds] = rows
  if (bounds !== undefined && !isNoWider(bounds, by))
    throw new ApiError('FORBIDDEN', 'A key revokes itself and keys that may do no more than it')
}
