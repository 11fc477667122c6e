import type { PaletteColour, Panel } from '@newcharactersheet/contract'
import type { Queryable } from '../platform/database/database.ts'
import type { StoredContent } from '../platform/storage/storage.ts'
import { pictureName } from './sheet-files.ts'

export type SheetContent = {
  content: StoredContent
  contentType: string
  width: number
  height: number
  title: string
  brief: Record<string, unknown>
  design: Record<string, unknown>
  panels: Panel[]
  palette: PaletteColour[]
}

/** Puts the finished picture and all that is known of it into its sheet, which is then ready. */
export async function fillSheet(db: Queryable, id: string, sheet: SheetContent): Promise<void> {
  const { content, contentType, width, height } = sheet
  await db.query(
    `WITH filled AS (
       UPDATE sheets SET status = 'ready', title = $2, brief = $3, design = $4, panels = $5,
         palette = $6, updated_at = now_ms() WHERE id = $1 RETURNING id
     )
     INSERT INTO sheet_files (sheet_id, name, content_hash, content_type, bytes, width, height)
     SELECT id, $7, $8, $9, $10, $11, $12 FROM filled`,
    [
      id,
      sheet.title,
      JSON.stringify(sheet.brief),
      JSON.stringify(sheet.design),
      JSON.stringify(sheet.panels),
      JSON.stringify(sheet.palette),
      pictureName,
      content.hash,
      contentType,
      content.bytes,
      width,
      height,
    ],
  )
}

/** Marks a sheet whose work brought nothing. */
export async function failSheet(db: Queryable, id: string): Promise<void> {
  await db.query(`UPDATE sheets SET status = 'failed', updated_at = now_ms() WHERE id = $1`, [id])
}
