import { operations } from '@newcharactersheet/contract'
import { describeSheet, viewOf } from '../sheets/describe-sheet.ts'
import { findSheet } from '../sheets/find-sheet.ts'
import { route } from './route.ts'

export const getSheet = route(operations.getSheet, async (call) => {
  const { context, params, caller } = call
  const { db, publicSheets } = context
  const sheet = await (caller === undefined
    ? publicSheets.find(db, params.id)
    : findSheet(db, params.id, caller.accountId))
  return describeSheet(sheet, viewOf(call))
})
