import { notFound } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import type { Started } from './start-generation.ts'

/** Work that was started before. */
export async function findStarted(
  db: Queryable,
  { id, accountId }: { id: string; accountId: string },
): Promise<Started> {
  const { rows } = await db.query<Started>(
    `SELECT id, sheet_id AS "sheetId" FROM generations WHERE id = $1 AND account_id = $2`,
    [id, accountId],
  )
  const [started] = rows
  if (started === undefined) throw notFound('job')
  return started
}
