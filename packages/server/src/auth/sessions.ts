import { limits } from '@newcharactersheet/contract'
import type { Context } from '../context.ts'
import { notFound } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'

type Opened = Pick<Context, 'db' | 'auth'>

/** Where somebody is signed in. The token of the cookie is not part of it. */
export type SessionEntry = {
  id: string
  createdAt: number
  expiresAt: number
  userAgent: string | null
}

/** The running sessions of an account, newest first. */
export async function listSessions(db: Queryable, accountId: string): Promise<SessionEntry[]> {
  const { rows } = await db.query<SessionEntry>(
    `SELECT id, nullif(user_agent, '') AS "userAgent",
       floor(extract(epoch FROM created_at) * 1000)::bigint AS "createdAt",
       floor(extract(epoch FROM expires_at) * 1000)::bigint AS "expiresAt"
     FROM auth.sessions WHERE account_id = $1 AND expires_at > now()
     ORDER BY created_at DESC, id DESC LIMIT $2`,
    [accountId, limits.pageLength],
  )
  return rows
}

/** Ends one session of an account. */
export async function endSession(
  { db, auth }: Opened,
  { accountId, sessionId }: { accountId: string; sessionId: string },
): Promise<void> {
  const { rowCount } = await db.query(
    'DELETE FROM auth.sessions WHERE id = $1 AND account_id = $2 AND expires_at > now()',
    [sessionId, accountId],
  )
  auth.sessions.forget({ sessionId })
  if (rowCount === 0) throw notFound('session')
}

/** Ends the sessions of an account at once. */
export async function endSessions({ db, auth }: Opened, accountId: string): Promise<void> {
  await removeSessions(db, accountId)
  auth.sessions.forget({ accountId })
}

/**
 * Removes the sessions of an account, all or all but one, in the transaction in which there is reason
 * to. When that is done, let the cache of sessions forget the account.
 */
export async function removeSessions(
  db: Queryable,
  accountId: string,
  exceptSessionId?: string,
): Promise<void> {
  await db.query('DELETE FROM auth.sessions WHERE account_id = $1 AND id IS DISTINCT FROM $2', [
    accountId,
    exceptSessionId,
  ])
}

/** Ends a session before its token was given to anybody. */
export async function dropSession(db: Queryable, token: string): Promise<void> {
  await db.query('DELETE FROM auth.sessions WHERE token = $1', [token])
}

/** Makes room for one more session: the oldest of somebody who signs in without end go. */
export async function makeRoomForSession(db: Queryable, accountId: string): Promise<void> {
  await db.query(
    `DELETE FROM auth.sessions WHERE id IN (
       SELECT id FROM auth.sessions WHERE account_id = $1
       ORDER BY created_at DESC, id DESC OFFSET $2
     )`,
    [accountId, limits.pageLength - 1],
  )
}
