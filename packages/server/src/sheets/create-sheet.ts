import type { Queryable } from '../platform/database/database.ts'

export type NewSheet = {
  id: string
  accountId: string
  projectId: string | null
  folderId: string | null
  sheetType: 'character' | 'scene'
  visibility: 'public' | 'private'
  prompt: string
  keywords: readonly string[]
  style: string | undefined
  model: string
  seed: number
}

/** Opens an empty sheet; the work that was ordered fills it. */
export async function createSheet(db: Queryable, sheet: NewSheet): Promise<void> {
  await db.query(
    `INSERT INTO sheets
       (id, account_id, project_id, folder_id, sheet_type, visibility, prompt, keywords, style,
        model, seed)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      sheet.id,
      sheet.accountId,
      sheet.projectId,
      sheet.folderId,
      sheet.sheetType,
      sheet.visibility,
      sheet.prompt,
      sheet.keywords,
      sheet.style,
      sheet.model,
      sheet.seed,
    ],
  )
}
