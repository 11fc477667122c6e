import { operations } from '@newcharactersheet/contract'
import { handPasswordLink } from '../account-data/hand-password-link.ts'
import { route } from './route.ts'

export const adminCreatePasswordLink = route(
  operations.adminCreatePasswordLink,
  async ({ context, caller, params, baseUrl }) => {
    const operator = { accountId: caller.accountId, isOwner: caller.standing.isOwner }
    return handPasswordLink(context, operator, { accountId: params.uid, baseUrl })
  },
)
