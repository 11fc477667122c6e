import { operations } from '@newcharactersheet/contract'
import { revokeInvitation } from '../accounts/invitations.ts'
import { route } from './route.ts'

export const adminRevokeInvitation = route(
  operations.adminRevokeInvitation,
  async ({ context, caller, params }) => {
    await revokeInvitation(context.db, caller.accountId, params.id)
    return { ok: true as const }
  },
)
