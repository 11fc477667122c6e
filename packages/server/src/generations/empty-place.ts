import type { Queryable } from '../platform/database/database.ts'
import { type SheetPlace, sheetsIn, takeSheetsOut } from '../sheets/sheets-in-place.ts'
import { deleteSheets } from './delete-sheets.ts'

/**
 * Empties a project or folder that is about to be deleted: its sheets are kept elsewhere, or go
 * with it. Returns the generations that were cancelled by that, as `deleteSheets` does.
 */
export async function emptyPlace(
  db: Queryable,
  place: SheetPlace,
  contents: 'keep' | 'delete',
): Promise<string[]> {
  if (contents === 'delete') return (await deleteSheets(db, await sheetsIn(db, place))).canceled
  await takeSheetsOut(db, place)
  return []
}
