import { operations } from '@newcharactersheet/contract'
import { setVisibility } from '../sheets/set-visibility.ts'
import { route } from './route.ts'

export const setSheetVisibility = route(operations.setSheetVisibility, async (call) => {
  const { context, caller, params, body } = call
  const sheet = { idOrHandle: params.id, accountId: caller.accountId }
  const { id } = await setVisibility(context.db, sheet, body.visibility)
  context.publicSheets.forget(id)
  return { id, visibility: body.visibility }
})
