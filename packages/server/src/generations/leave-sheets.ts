import type { Queryable } from '../platform/database/database.ts'
import { failSheet } from '../sheets/fill-sheet.ts'
import { removeFiles } from '../sheets/sheet-files.ts'
import type { Moved } from './lifecycle.ts'
import { filesOf, type Request } from './request.ts'

/**
 * Leaves the sheets of work that brought nothing: each has failed, unless it was ready before, and
 * the pictures that came with the work are taken from it. Nobody has paid for keeping them.
 */
export async function leaveSheets(db: Queryable, left: readonly Moved[]): Promise<void> {
  for (const { sheetId } of left) await failSheet(db, sheetId)
  const { rows } = await db.query<{ sheetId: string; request: Request }>(
    'SELECT sheet_id AS "sheetId", request FROM generations WHERE id = ANY($1)',
    [left.map(({ id }) => id)],
  )
  const files = rows.flatMap(({ sheetId, request }) =>
    filesOf(request).map((name) => ({ sheetId, name })),
  )
  if (files.length > 0) await removeFiles(db, files)
}
