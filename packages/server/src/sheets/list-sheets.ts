import type { Queryable } from '../platform/database/database.ts'
import type { PageRequest } from '../platform/http/page.ts'
import { type SummaryRow, summaryColumns } from './sheet-rows.ts'

/** Which of an account's sheets are asked for; what is not named does not matter. */
export type SheetFilter = {
  projectId?: string | undefined
  folderId?: string | undefined
  sheetType?: 'character' | 'scene' | undefined
  visibility?: 'public' | 'private' | undefined
  /** Part of the prompt, title, handle or a keyword, in capitals or not. */
  q?: string | undefined
}

/** An account's own sheets, newest first. */
export async function listSheets(
  db: Queryable,
  accountId: string,
  filter: SheetFilter,
  page: PageRequest,
): Promise<SummaryRow[]> {
  const { rows } = await db.query<SummaryRow>(
    `SELECT ${summaryColumns} FROM sheets
     WHERE sheets.account_id = $1 AND ($2::bigint IS NULL OR (sheets.created_at, id) < ($2, $3))
       AND ($4::text IS NULL OR project_id = $4) AND ($5::text IS NULL OR folder_id = $5)
       AND ($6::text IS NULL OR sheet_type = $6) AND ($7::text IS NULL OR visibility = $7)
       AND ($8::text IS NULL OR strpos(lower(concat_ws(chr(1), prompt, title, handle,
         array_to_string(keywords, chr(1)))), lower($8)) > 0)
     ORDER BY sheets.created_at DESC, id DESC LIMIT $9`,
    [
      accountId,
      page.after?.createdAt,
      page.after?.id,
      filter.projectId,
      filter.folderId,
      filter.sheetType,
      filter.visibility,
      filter.q || undefined,
      page.limit,
    ],
  )
  return rows
}
