import { notFound } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import { isNamed } from './sheet-rows.ts'

/** Shows a sheet to all, or to its owner alone. */
export async function setVisibility(
  db: Queryable,
  { idOrHandle, accountId }: { idOrHandle: string; accountId: string },
  visibility: 'public' | 'private',
): Promise<{ id: string }> {
  const { rows } = await db.query<{ id: string }>(
    `UPDATE sheets SET updated_at = now_ms(), visibility = $3
     WHERE account_id = $1 AND ${isNamed} RETURNING id`,
    [accountId, idOrHandle, visibility],
  )
  const sheet = rows[0]
  if (sheet === undefined) throw notFound('sheet of yours')
  return sheet
}
