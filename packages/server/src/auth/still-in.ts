import type { Queryable } from '../platform/database/database.ts'
import type { Caller } from './caller.ts'

/**
 * Whether the key or session somebody came with still counts. The caches of both forget at once on
 * this node alone, and a call that is under way was let in before.
 */
export async function isStillIn(
  db: Queryable,
  { key, sessionId }: Pick<Caller, 'key' | 'sessionId'>,
): Promise<boolean> {
  const { rowCount } = await db.query(
    `SELECT FROM api_keys WHERE id = $1 AND revoked_at IS NULL
     UNION ALL SELECT FROM auth.sessions WHERE id = $2 AND expires_at > now()`,
    [key?.keyId, sessionId],
  )
  return rowCount === 1
}
