import type { Queryable } from '../platform/database/database.ts'
import { hashOf, looksLikeSecret } from './key-secret.ts'

/** Who is calling, as far as a key tells. */
export type Caller = { accountId: string; keyId: string }

export type KeyCache = {
  find(db: Queryable, secret: string): Promise<Caller | undefined>
  forget(keyId: string): void
}

/** A key revoked on another node works here no longer than this. */
const lifeMs = 1_000
const mostEntries = 10_000

/** Remembers whose key is whose, so that a busy key costs one query a second and not one a call. */
export function openKeyCache(now: () => number = Date.now): KeyCache {
  const known = new Map<string, { caller: Caller; until: number }>()
  // A key that is being looked up while it is revoked must not be remembered after that.
  let revocations = 0

  return {
    async find(db, secret) {
      if (!looksLikeSecret(secret)) return undefined
      const hash = hashOf(secret)
      const name = hash.toString('base64')
      const found = known.get(name)
      if (found !== undefined && found.until > now()) return found.caller
      known.delete(name)
      const before = revocations
      const caller = await lookUp(db, hash)
      if (caller === undefined || before !== revocations) return caller
      if (known.size >= mostEntries) known.clear()
      known.set(name, { caller, until: now() + lifeMs })
      return caller
    },
    forget(keyId) {
      revocations += 1
      for (const [name, { caller }] of known) if (caller.keyId === keyId) known.delete(name)
    },
  }
}

/** Finds the key and notes that it was used, to the minute: not every call shall write. */
async function lookUp(db: Queryable, hash: Buffer): Promise<Caller | undefined> {
  const { rows } = await db.query<Caller>(
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
  return rows[0]
}
