import { operations } from '@newcharactersheet/contract'
import { listInvitations } from '../accounts/invitations.ts'
import { readPage } from '../platform/http/page.ts'
import { route } from './route.ts'

export const adminListInvitations = route(
  operations.adminListInvitations,
  async ({ context, query }) => {
    const { items: invitations, nextCursor } = await readPage(
      query,
      (page) => listInvitations(context.db, page),
      (invitation) => invitation,
    )
    return { invitations, nextCursor }
  },
)
