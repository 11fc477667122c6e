import { z } from 'zod'
import { operation } from '../operation.ts'
import { invitation, invitationExample } from '../shapes/invitation.ts'
import { nextCursor, pageQuery } from '../shapes/page.ts'

export const adminListInvitations = operation({
  id: 'adminListInvitations',
  method: 'GET',
  path: '/api/admin/invitations',
  summary: 'List invitations',
  description: 'Newest first.',
  access: 'full',
  isForOperators: true,
  query: z.object(pageQuery),
  answer: z.object({ invitations: z.array(invitation), nextCursor }),
  errors: [],
  examples: { answer: { invitations: [invitationExample], nextCursor: null } },
})
