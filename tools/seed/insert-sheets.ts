import type { Queryable } from '../../packages/server/src/platform/database/database.ts'
import { newId } from '../../packages/server/src/platform/id.ts'
import { makeUpSheet } from './made-up-sheets.ts'

/** What made-up sheets have in place of a model. No picture was made, and none is claimed. */
export const seededModel = 'seeded'

/** One statement holds so many sheets. */
const mostAtOnce = 2_000

/** Adds made-up public sheets, the `from`th and those after it. Calls `onProgress` now and then. */
export async function insertSheets(
  db: Queryable,
  options: {
    accountId: string
    from: number
    count: number
    onProgress: (done: number) => void
  },
): Promise<void> {
  const { accountId, from, count, onProgress } = options
  for (let done = 0; done < count; done += mostAtOnce) {
    const length = Math.min(mostAtOnce, count - done)
    const sheets = Array.from({ length }, (_, index) => makeUpSheet(from + done + index))
    await db.query(
      `INSERT INTO sheets (id, account_id, sheet_type, visibility, status, prompt, keywords, handle,
         title, model, seed)
       SELECT id, $1, sheet_type, 'public', 'ready', prompt, string_to_array(keywords, ','), handle,
         title, $2, 0
       FROM unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
         AS made (id, sheet_type, prompt, keywords, handle, title)`,
      [
        accountId,
        seededModel,
        sheets.map(() => newId()),
        sheets.map(({ sheetType }) => sheetType),
        sheets.map(({ prompt }) => prompt),
        sheets.map(({ keywords }) => keywords.join()),
        sheets.map(({ handle }) => handle),
        sheets.map(({ title }) => title),
      ],
    )
    onProgress(done + length)
  }
}
