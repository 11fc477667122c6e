import { operations } from '@newcharactersheet/contract'
import { grantToAccount } from '../accounts/grant-to-account.ts'
import { timeOf } from '../idempotency/claims.ts'
import { route } from './route.ts'

export const adminGrantCredits = route(
  operations.adminGrantCredits,
  async ({ context, caller, params, body, claim }) =>
    grantToAccount(context.db, caller.accountId, { accountId: params.uid, ...body }, claim),
  {
    replay: async ({ body: { amount, description } }, { made }) => {
      const { id, balance = 0 } = made
      const type = 'grant' as const
      return { id, type, amount, balance, description, createdAt: timeOf(made) }
    },
  },
)
