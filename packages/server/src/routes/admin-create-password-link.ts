import { operations } from '@newcharactersheet/contract'
import { handPasswordLink } from '../account-data/hand-password-link.ts'
import { secretWasShown } from '../idempotency/claims.ts'
import { route } from './route.ts'

export const adminCreatePasswordLink = route(
  operations.adminCreatePasswordLink,
  async ({ context, caller, params, baseUrl, claim }) => {
    const operator = { accountId: caller.accountId, isOwner: caller.standing.isOwner }
    return handPasswordLink(context, operator, { accountId: params.uid, baseUrl }, claim)
  },
  {
    replay: async (_call, { made }) => {
      throw secretWasShown(`a link for the account ${made.id}`)
    },
  },
)
