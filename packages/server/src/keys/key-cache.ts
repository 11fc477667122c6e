import { type Scope, scopes } from '@newcharactersheet/contract'
import type { Queryable } from '../platform/database/database.ts'
import { hashOf, looksLikeSecret } from './key-secret.ts'

/** Whose key it is and what it may do. */
export type KeyGrant = {
  keyId: string
  accountId: string
  scopes: readonly Scope[]
}

export type KeyCache = {
  find(db: Queryable, secret: string): Promise<KeyGrant | undefined>
  forget(keyId: string): void
}

/** A key revoked on another node works here no longer than this. */
const lifeMs = 1_000
const mostEntries = 10_000

/** Remembers whose key is whose, so that a busy key costs one query a second and not one a call. */
export function openKeyCache(now: () => number = Date.now): KeyCache {
  const known = new Map<string, { grant: KeyGrant; until: number }>()
  // A key that is being looked up while it is revoked must not be remembered after that.
  let revocations = 0

  return {
    async find(db, secret) {
      if (!looksLikeSecret(secret)) return undefined
      const hash = hashOf(secret)
      const name = hash.toString('base64')
      const found = known.get(name)
      if (found !== undefined && found.until > now()) return found.grant
      known.delete(name)
      const before = revocations
      const grant = await lookUp(db, hash)
      if (grant === undefined || before !== revocations) return grant
      if (known.size >= mostEntries) known.clear()
      known.set(name, { grant, until: now() + lifeMs })
      return grant
    },
    forget(keyId) {
      revocations += 1
      for (const [name, { grant }] of known) if (grant.keyId === keyId) known.delete(name)
    },
  }
}

/** Finds the key and notes that it was used, to the minute: not every call shall write. */
async function lookUp(db: Queryable, hash: Buffer): Promise<KeyGrant | undefined> {
  const { rows } = await db.query<Omit<KeyGrant, 'scopes'>>(
    `WITH key AS (
       SELECT id, account_id, last_used_at FROM api_keys
       WHERE secret_hash = $1 AND revoked_at IS NULL
     ), used AS (
       UPDATE api_keys SET last_used_at = now_ms() FROM key
       WHERE api_keys.id = key.id
         AND (key.last_used_at IS NULL OR key.last_used_at < now_ms() - 60000)
     )
     SELECT id AS "keyId", account_id AS "accountId" FROM key`,
    [hash],
  )
  const [key] = rows
  return key && { ...key, scopes }
}
