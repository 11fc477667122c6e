import { operations } from '@newcharactersheet/contract'
import { invite } from '../account-data/invite.ts'
import { route } from './route.ts'

export const adminCreateInvitation = route(
  operations.adminCreateInvitation,
  async ({ context, caller, body, baseUrl }) =>
    invite(context, { operatorId: caller.accountId, email: body.email, baseUrl }),
)
