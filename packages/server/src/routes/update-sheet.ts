import { operations } from '@newcharactersheet/contract'
import { updateSheet as update } from '../sheets/update-sheet.ts'
import { route } from './route.ts'

export const updateSheet = route(operations.updateSheet, async (call) => {
  const { context, caller, params, body } = call
  const sheet = { idOrHandle: params.id, accountId: caller.accountId }
  const updated = await update(context.db, sheet, body)
  context.publicSheets.forget(updated.id)
  return updated
})
