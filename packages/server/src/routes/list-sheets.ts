import { operations } from '@newcharactersheet/contract'
import { readPage } from '../platform/http/page.ts'
import { describeSummary, viewOf } from '../sheets/describe-sheet.ts'
import { listSheets as list } from '../sheets/list-sheets.ts'
import { route } from './route.ts'

export const listSheets = route(operations.listSheets, async (call) => {
  const { context, caller, query } = call
  const { items, nextCursor } = await readPage(
    query,
    (page) => list(context.db, caller.accountId, query, page),
    (sheet) => sheet,
  )
  const view = viewOf(call)
  return { sheets: items.map((sheet) => describeSummary(sheet, view)), nextCursor }
})
