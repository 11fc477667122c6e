import { operations } from '@newcharactersheet/contract'
import { findManagedAccount } from '../account-data/managed-accounts.ts'
import { changeAccount } from '../accounts/change-account.ts'
import { endSessions } from '../auth/sessions.ts'
import { route } from './route.ts'

export const adminUpdateAccount = route(
  operations.adminUpdateAccount,
  async ({ context, caller, params, body }) => {
    const operator = { accountId: caller.accountId, isOwner: caller.standing.isOwner }
    await changeAccount(context.db, operator, { accountId: params.uid, change: body })
    context.standings.forget(params.uid)
    if (body.isSuspended) await endSessions(context, params.uid)
    return findManagedAccount(context.db, params.uid)
  },
)
