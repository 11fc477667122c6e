import type { Queryable } from '../platform/database/database.ts'
import type { KeyGrant } from './key-grant.ts'
import { hashOf, looksLikeSecret } from './key-secret.ts'

export type KeyCache = {
  find(db: Queryable, secret: string): Promise<KeyGrant | undefined>
  forget(keyId: string): void
}

/** A key revoked on another node works here no longer than this. */
const lifeMs = 1_000
const mostEntries = 10_000

type Found = { grant: KeyGrant; livesMs: number }

/** Remembers whose key is whose, so that a busy key costs one query a second and not one a call. */
export function openKeyCache(now: () => number = Date.now): KeyCache {
  const known = new Map<string, { grant: KeyGrant; until: number }>()
  // Calls that come while a key is being looked up wait for that one look.
  const lookUps = new Map<string, Promise<KeyGrant | undefined>>()
  // A key that is being looked up while it is revoked must not be remembered after that.
  let revocations = 0

  async function lookUpOnce(db: Queryable, name: string, hash: Buffer) {
    const before = revocations
    const askedAt = now()
    try {
      const found = await lookUp(db, hash)
      if (found === undefined || before !== revocations) return found?.grant
      const { grant, livesMs } = found
      if (known.size >= mostEntries) known.clear()
      // Counted from before the question: what the database calls over is never still known here.
      known.set(name, { grant, until: askedAt + Math.min(lifeMs, livesMs) })
      return grant
    } finally {
      if (before === revocations) lookUps.delete(name)
    }
  }

  return {
    async find(db, secret) {
      if (!looksLikeSecret(secret)) return undefined
      const hash = hashOf(secret)
      const name = hash.toString('base64')
      const found = known.get(name)
      if (found !== undefined && found.until > now()) return found.grant
      known.delete(name)
      const underWay = lookUps.get(name)
      if (underWay !== undefined) return underWay
      const asked = lookUpOnce(db, name, hash)
      lookUps.set(name, asked)
      return asked
    },
    forget(keyId) {
      revocations += 1
      lookUps.clear()
      for (const [name, { grant }] of known) if (grant.keyId === keyId) known.delete(name)
    },
  }
}

/** Finds the key and notes that it was used, to the minute: not every call shall write. */
async function lookUp(db: Queryable, hash: Buffer): Promise<Found | undefined> {
  const { rows } = await db.query<KeyGrant & { livesMs: number }>({
    name: 'look up a key',
    text: `WITH key AS (
       SELECT * FROM api_keys
       WHERE secret_hash = $1 AND revoked_at IS NULL
         AND (expires_at IS NULL OR expires_at > now_ms())
     ), used AS (
       UPDATE api_keys SET last_used_at = now_ms() FROM key
       WHERE api_keys.id = key.id
         AND (key.last_used_at IS NULL OR key.last_used_at < now_ms() - 60000)
     )
     SELECT id AS "keyId", account_id AS "accountId", scopes, expires_at AS "expiresAt",
       daily_limit AS "dailyLimit", monthly_credits AS "monthlyCredits",
       coalesce(expires_at - now_ms(), $2) AS "livesMs"
     FROM key`,
    values: [hash, lifeMs],
  })
  const [row] = rows
  if (row === undefined) return undefined
  const { livesMs, ...grant } = row
  return { grant, livesMs }
}
