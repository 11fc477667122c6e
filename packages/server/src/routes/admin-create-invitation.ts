import { operations } from '@newcharactersheet/contract'
import { createInvitation } from '../accounts/invitations.ts'
import { route } from './route.ts'

export const adminCreateInvitation = route(
  operations.adminCreateInvitation,
  async ({ context, caller, body, baseUrl }) => {
    const { invitation, token } = await createInvitation(context.db, caller.accountId, body.email)
    return { ...invitation, url: `${baseUrl}/sign-up?invitation=${token}`, isMailed: false }
  },
)
