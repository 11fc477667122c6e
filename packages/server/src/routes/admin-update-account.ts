import { operations } from '@newcharactersheet/contract'
import { manageAccount } from '../account-data/manage-account.ts'
import { findManagedAccount } from '../account-data/managed-accounts.ts'
import { route } from './route.ts'

export const adminUpdateAccount = route(
  operations.adminUpdateAccount,
  async ({ context, caller, params, body }) => {
    const operator = { accountId: caller.accountId, isOwner: caller.standing.isOwner }
    await manageAccount(context, operator, { accountId: params.uid, change: body })
    return findManagedAccount(context.db, params.uid)
  },
)
