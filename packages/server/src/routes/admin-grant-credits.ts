import { operations } from '@newcharactersheet/contract'
import { grantToAccount } from '../accounts/grant-to-account.ts'
import { route } from './route.ts'

export const adminGrantCredits = route(
  operations.adminGrantCredits,
  async ({ context, caller, params, body }) =>
    grantToAccount(context.db, caller.accountId, { accountId: params.uid, ...body }),
)
