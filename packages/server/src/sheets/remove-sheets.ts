import type { Queryable } from '../platform/database/database.ts'
import { removeFilesOf } from './sheet-files.ts'

/**
 * Removes sheets with all that hangs on them. Their bytes are only marked: another sheet may have
 * the same, and the sweep removes what nobody names any more. Work on them must have ended before. Returns how many there were.
 */
export async function removeSheets(db: Queryable, sheetIds: readonly string[]): Promise<number> {
  // Always in the same order, so that two who remove many never wait for each other in a circle.
  await db.query('SELECT 1 FROM sheets WHERE id = ANY($1) ORDER BY id FOR UPDATE', [sheetIds])
  await removeFilesOf(db, sheetIds)
  const { rowCount } = await db.query('DELETE FROM sheets WHERE id = ANY($1)', [sheetIds])
  return rowCount ?? 0
}
