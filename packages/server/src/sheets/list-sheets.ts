import type { Queryable } from '../platform/database/database.ts'
import type { PageRequest } from '../platform/http/page.ts'
import { readTerms } from './search/read-terms.ts'
import { type SummaryRow, summaryColumns } from './sheet-rows.ts'

/** Which of an account's sheets are asked for; what is not named does not matter. */
export type SheetFilter = {
  projectId?: string | undefined
  folderId?: string | undefined
  sheetType?: 'character' | 'scene' | undefined
  visibility?: 'public' | 'private' | undefined
  /** Parts of the prompt, title, handle or a keyword, in capitals or not, as a search takes them. */
  q?: string | undefined
}

/** All words of a sheet, in small letters. */
const ownWords = `lower(concat_ws(chr(1), prompt, title, handle, array_to_string(keywords, chr(1))))`

/** An account's own sheets, newest first. */
export async function listSheets(
  db: Queryable,
  accountId: string,
  filter: SheetFilter,
  page: PageRequest,
): Promise<SummaryRow[]> {
  const { wanted, unwanted } = patternsOf(filter.q ?? '')
  const { rows } = await db.query<SummaryRow>(
    `SELECT ${summaryColumns} FROM sheets
     WHERE sheets.account_id = $1 AND ($2::bigint IS NULL OR (sheets.created_at, id) < ($2, $3))
       AND ($4::text IS NULL OR project_id = $4) AND ($5::text IS NULL OR folder_id = $5)
       AND ($6::text IS NULL OR sheet_type = $6) AND ($7::text IS NULL OR visibility = $7)
       AND ($8::text[] = '{}' OR ${ownWords} LIKE ALL (ARRAY(SELECT lower(unnest($8)))))
       AND ($9::text[] = '{}' OR NOT ${ownWords} LIKE ANY (ARRAY(SELECT lower(unnest($9)))))
     ORDER BY sheets.created_at DESC, id DESC LIMIT $10`,
    [
      accountId,
      page.after?.createdAt,
      page.after?.id,
      filter.projectId,
      filter.folderId,
      filter.sheetType,
      filter.visibility,
      wanted,
      unwanted,
      page.limit,
    ],
  )
  return rows
}

/** What must be in a sheet and what must not, each anywhere, as LIKE takes it. */
function patternsOf(q: string): { wanted: string[]; unwanted: string[] } {
  const terms = readTerms(q).filter(({ text }) => text.trim() !== '')
  const words = terms.filter(({ text }) => !/^\p{P}+$/u.test(text))
  // A dash between words is no word; where signs are all there is they are meant.
  const asked = words.length > 0 ? words : terms
  const patterns = (isExcluded: boolean) =>
    asked.filter((term) => term.isExcluded === isExcluded).map(({ text }) => patternOf(text))
  return { wanted: patterns(false), unwanted: patterns(true) }
}

function patternOf(text: string): string {
  return `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`
}
