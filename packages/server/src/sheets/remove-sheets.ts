import type { Queryable } from '../platform/database/database.ts'

/**
 * Removes sheets with all that hangs on them. Their bytes are only marked: another sheet may have
 * the same, and the sweep removes what nobody names any more. Work on them must have ended before. Returns how many there were.
 */
export async function removeSheets(db: Queryable, sheetIds: readonly string[]): Promise<number> {
  // Always in the same order, so that two who remove many never wait for each other in a circle.
  await db.query('SELECT 1 FROM sheets WHERE id = ANY($1) ORDER BY id FOR UPDATE', [sheetIds])
  await db.query(
    `WITH files AS (
       DELETE FROM sheet_files WHERE sheet_id = ANY($1) RETURNING content_hash
     ), contents AS (
       SELECT hash FROM stored_content WHERE hash IN (SELECT content_hash FROM files)
       ORDER BY hash FOR NO KEY UPDATE
     )
     UPDATE stored_content SET idle_since = now_ms() WHERE hash IN (SELECT hash FROM contents)`,
    [sheetIds],
  )
  const { rowCount } = await db.query('DELETE FROM sheets WHERE id = ANY($1)', [sheetIds])
  return rowCount ?? 0
}
