import { operations } from '@newcharactersheet/contract'
import { describeAccount } from '../auth/describe-account.ts'
import { renameUser } from '../auth/users.ts'
import { route } from './route.ts'

export const updateAccount = route(
  operations.updateAccount,
  async ({ context, caller, body: { name } }) => {
    if (name !== undefined) await renameUser(context.db, caller.accountId, name)
    return describeAccount(context.db, caller)
  },
)
