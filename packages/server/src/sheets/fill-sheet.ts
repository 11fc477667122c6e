import type { PaletteColour, Panel } from '@newcharactersheet/contract'
import type { Queryable } from '../platform/database/database.ts'
import { addFilesTo, type NewFile } from './sheet-files.ts'

export type SheetContent = {
  files: readonly NewFile[]
  title: string
  brief: Record<string, unknown>
  design: Record<string, unknown>
  panels: Panel[]
  palette: PaletteColour[]
}

/** Puts finished pictures and all that is known of them into their sheets, which are then ready. */
export async function fillSheets(
  db: Queryable,
  sheets: readonly (SheetContent & { id: string })[],
): Promise<void> {
  if (sheets.length === 0) return
  const rows = sheets.map(({ files, ...sheet }) => sheet)
  const ids = rows.map(({ id }) => id)
  const { rowCount } = await db.query(fillQuery, [ids, JSON.stringify(rows)])
  if (rowCount !== sheets.length) throw new Error('the sheet this work was for is gone')
  await addFilesTo(db, sheets)
}

const fillQuery = {
  name: 'fill-sheets',
  text: `UPDATE sheets SET status = 'ready', title = filled.title, brief = filled.brief,
      design = filled.design, panels = filled.panels, palette = filled.palette,
      updated_at = now_ms()
    FROM json_to_recordset($2) AS filled (id text, title text, brief jsonb, design jsonb,
      panels jsonb, palette jsonb)
    WHERE sheets.id = ANY($1) AND sheets.id = filled.id`,
}

/** Marks a sheet whose work brought nothing. One that was ready before stays so. */
export async function failSheet(db: Queryable, id: string): Promise<void> {
  await db.query(
    `UPDATE sheets SET status = 'failed', updated_at = now_ms()
     WHERE id = $1 AND status = 'drawing'`,
    [id],
  )
}
