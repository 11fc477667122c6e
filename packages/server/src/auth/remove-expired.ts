import type { Queryable } from '../platform/database/database.ts'

/** Each removes some of what lets nobody in any more, and says how many. */

export async function removeEndedSessions(db: Queryable, most: number): Promise<number> {
  const { rowCount } = await db.query(
    `DELETE FROM auth.sessions WHERE id IN (
       SELECT id FROM auth.sessions WHERE expires_at <= now()
       ORDER BY expires_at LIMIT $1 FOR UPDATE SKIP LOCKED
     )`,
    [most],
  )
  return rowCount ?? 0
}

export async function removeEndedLinks(db: Queryable, most: number): Promise<number> {
  const { rowCount } = await db.query(
    `DELETE FROM auth.links WHERE token_hash IN (
       SELECT token_hash FROM auth.links WHERE expires_at <= now_ms()
       ORDER BY expires_at LIMIT $1 FOR UPDATE SKIP LOCKED
     )`,
    [most],
  )
  return rowCount ?? 0
}

/** Of those who went to a provider and did not come back. */
export async function removeEndedStates(db: Queryable, most: number): Promise<number> {
  const { rowCount } = await db.query(
    `DELETE FROM auth.states WHERE id IN (
       SELECT id FROM auth.states WHERE expires_at <= now()
       ORDER BY expires_at LIMIT $1 FOR UPDATE SKIP LOCKED
     )`,
    [most],
  )
  return rowCount ?? 0
}
