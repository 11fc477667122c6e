import type { Queryable } from '../platform/database/database.ts'
import type { KeyGrant } from './key-grant.ts'
import { hashOf, looksLikeSecret } from './key-secret.ts'
import { openUseNotes } from './note-uses.ts'

export type KeyCache = {
  find(db: Queryable, secret: string): Promise<KeyGrant | undefined>
  forget(keyId: string): void
}

/** A key revoked on another node works here no longer than this. */
const lifeMs = 1_000
const mostEntries = 10_000

type Found = { grant: KeyGrant; livesMs: number; isUseNoted: boolean }

/**
 * Remembers whose key is whose, so that a busy key costs one query a second and not one a call.
 * `now` must never go back: a clock that does would keep alive what was revoked elsewhere.
 */
export function openKeyCache(now: () => number = () => performance.now()): KeyCache {
  const known = new Map<string, { grant: KeyGrant; until: number }>()
  // Calls that come while a key is being looked up wait for that one look.
  const lookUps = new Map<string, Promise<KeyGrant | undefined>>()
  // A key that is being looked up while it is revoked must not be remembered after that.
  let revocations = 0
  const noteUse = openUseNotes()

  async function lookUpOnce(db: Queryable, name: string, hash: Buffer) {
    const before = revocations
    const askedAt = now()
    try {
      const found = await lookUp(db, hash)
      if (found === undefined) return undefined
      const { grant, livesMs, isUseNoted } = found
      if (!isUseNoted) noteUse(db, grant.keyId)
      if (before !== revocations) return grant
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

async function lookUp(db: Queryable, hash: Buffer): Promise<Found | undefined> {
  const { rows } = await db.query<KeyGrant & Omit<Found, 'grant'>>({
    name: 'look up a key',
    text: `SELECT id AS "keyId", account_id AS "accountId", scopes, expires_at AS "expiresAt",
       daily_limit AS "dailyLimit", monthly_credits AS "monthlyCredits",
       coalesce(expires_at - now_ms(), $2) AS "livesMs",
       coalesce(last_used_at >= now_ms() - 60000, false) AS "isUseNoted"
     FROM api_keys
     WHERE secret_hash = $1 AND revoked_at IS NULL
       AND (expires_at IS NULL OR expires_at > now_ms())`,
    values: [hash, lifeMs],
  })
  const [row] = rows
  if (row === undefined) return undefined
  const { livesMs, isUseNoted, ...grant } = row
  return { grant, livesMs, isUseNoted }
}
