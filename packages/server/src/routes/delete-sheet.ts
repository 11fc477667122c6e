import { operations } from '@newcharactersheet/contract'
import { deleteSheet as deleteOne } from '../generations/delete-sheets.ts'
import { route } from './route.ts'

export const deleteSheet = route(operations.deleteSheet, async (call) => {
  const { context, caller, params } = call
  await deleteOne(context, { idOrHandle: params.id, accountId: caller.accountId })
  return undefined
})
