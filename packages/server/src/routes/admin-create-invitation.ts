import { operations } from '@newcharactersheet/contract'
import { invite } from '../account-data/invite.ts'
import { secretWasShown } from '../idempotency/claims.ts'
import { route } from './route.ts'

export const adminCreateInvitation = route(
  operations.adminCreateInvitation,
  async ({ context, caller, body, baseUrl, claim }) =>
    invite(context, { operatorId: caller.accountId, email: body.email, baseUrl }, claim),
  {
    replay: async (_call, { made }) => {
      throw secretWasShown(`the invitation ${made.id}`)
    },
  },
)
