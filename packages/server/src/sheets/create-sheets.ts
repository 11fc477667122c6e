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

/** Opens empty sheets; the work that was ordered fills them. */
export async function createSheets(db: Queryable, sheets: readonly NewSheet[]): Promise<void> {
  if (sheets.length === 0) return
  await db.query(createQuery, [JSON.stringify(sheets)])
}

const createQuery = {
  name: 'create-sheets',
  text: `INSERT INTO sheets
      (id, account_id, project_id, folder_id, sheet_type, visibility, prompt, keywords, style,
       model, seed)
    SELECT id, "accountId", "projectId", "folderId", "sheetType", visibility, prompt, keywords,
      style, model, seed
    FROM json_to_recordset($1) AS opened (id text, "accountId" text, "projectId" text,
      "folderId" text, "sheetType" text, visibility text, prompt text, keywords text[], style text,
      model text, seed bigint)`,
}
