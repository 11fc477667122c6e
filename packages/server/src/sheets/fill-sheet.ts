import type { PaletteColour, Panel } from '@newcharactersheet/contract'
import type { Queryable } from '../platform/database/database.ts'
import { addFiles, type NewFile } from './sheet-files.ts'

export type SheetContent = {
  files: readonly NewFile[]
  title: string
  brief: Record<string, unknown>
  design: Record<string, unknown>
  panels: Panel[]
  palette: PaletteColour[]
}

/** Puts the finished picture and all that is known of it into its sheet, which is then ready. */
export async function fillSheet(db: Queryable, id: string, sheet: SheetContent): Promise<void> {
  const { rowCount } = await db.query(
    `UPDATE sheets SET status = 'ready', title = $2, brief = $3, design = $4, panels = $5,
       palette = $6, updated_at = now_ms() WHERE id = $1`,
    [
      id,
      sheet.title,
      JSON.stringify(sheet.brief),
      JSON.stringify(sheet.design),
      JSON.stringify(sheet.panels),
      JSON.stringify(sheet.palette),
    ],
  )
  if (rowCount === 0) throw new Error('the sheet this work was for is gone')
  await addFiles(db, id, sheet.files)
}

/** Marks a sheet whose work brought nothing. One that was ready before stays so. */
export async function failSheet(db: Queryable, id: string): Promise<void> {
  await db.query(
    `UPDATE sheets SET status = 'failed', updated_at = now_ms()
     WHERE id = $1 AND status = 'drawing'`,
    [id],
  )
}
