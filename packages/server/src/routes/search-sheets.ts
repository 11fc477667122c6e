import { limits, operations } from '@newcharactersheet/contract'
import { describeSummary, viewOf } from '../sheets/describe-sheet.ts'
import { searchSheets as search } from '../sheets/search/search-sheets.ts'
import { route } from './route.ts'

export const searchSheets = route(operations.searchSheets, async (call) => {
  const { context, caller, query } = call
  const { sheets, nextCursor } = await search(context.db, {
    q: query.q,
    sheetType: query.sheetType,
    limit: query.limit ?? limits.pageLength,
    cursor: query.cursor,
    viewerId: caller?.accountId,
  })
  const view = viewOf(call)
  return { sheets: sheets.map((sheet) => describeSummary(sheet, view)), nextCursor }
})
