import { operations } from '@newcharactersheet/contract'
import { deleteAccount as deleteOwnAccount } from '../account-data/delete-account.ts'
import { route } from './route.ts'

export const deleteAccount = route(operations.deleteAccount, async ({ context, caller, body }) => {
  await deleteOwnAccount(context, { accountId: caller.accountId, ...body })
  return undefined
})
