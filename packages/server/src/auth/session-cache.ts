import type { Queryable } from '../platform/database/database.ts'
import { sessionSeconds } from './session-cookie.ts'

export type Session = { sessionId: string; accountId: string }

/** A session as it was found. When it has just been renewed the browser is told so, once. */
export type FoundSession = Session & { isRenewed: boolean }

export type SessionCache = {
  find(db: Queryable, token: string): Promise<FoundSession | undefined>
  /** Call it when sessions have ended, so that this node knows at once. */
  forget(ended: { sessionId: string } | { accountId: string }): void
}

/** A session ended on another node works here no longer than this. */
const lifeMs = 1_000
const mostEntries = 10_000

/** A session in use is renewed once a day, not with each call. */
const renewedEverySeconds = 24 * 60 * 60

/**
 * Remembers who is signed in for a second: not every call shall ask the database. `now` must never
 * go back: a clock that does would keep alive what was ended elsewhere.
 */
export function openSessionCache(now: () => number = () => performance.now()): SessionCache {
  const known = new Map<string, { session: Session; until: number }>()
  // A session that is being looked up while it ends must not be remembered after that.
  let ends = 0

  return {
    async find(db, token) {
      const found = known.get(token)
      if (found !== undefined && found.until > now()) return { ...found.session, isRenewed: false }
      known.delete(token)
      const before = ends
      const askedAt = now()
      const looked = await lookUp(db, token)
      if (looked === undefined || before !== ends) return looked
      if (known.size >= mostEntries) known.clear()
      const { sessionId, accountId } = looked
      known.set(token, { session: { sessionId, accountId }, until: askedAt + lifeMs })
      return looked
    },
    forget(ended) {
      ends += 1
      for (const [token, { session }] of known) {
        const isMeant =
          'sessionId' in ended
            ? session.sessionId === ended.sessionId
            : session.accountId === ended.accountId
        if (isMeant) known.delete(token)
      }
    },
  }
}

async function lookUp(db: Queryable, token: string): Promise<FoundSession | undefined> {
  const { rows } = await db.query<FoundSession>(
    `WITH session AS (
       SELECT id, account_id, expires_at FROM auth.sessions WHERE token = $1 AND expires_at > now()
     ), renewed AS (
       UPDATE auth.sessions SET expires_at = now() + make_interval(secs => $2), updated_at = now()
       FROM session WHERE sessions.id = session.id
         AND session.expires_at < now() + make_interval(secs => $3)
       RETURNING sessions.id
     )
     SELECT id AS "sessionId", account_id AS "accountId",
       EXISTS (SELECT FROM renewed) AS "isRenewed"
     FROM session`,
    [token, sessionSeconds, sessionSeconds - renewedEverySeconds],
  )
  return rows[0]
}
