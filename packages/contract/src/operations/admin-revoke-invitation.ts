import { z } from 'zod'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'

export const adminRevokeInvitation = operation({
  id: 'adminRevokeInvitation',
  method: 'DELETE',
  path: '/api/admin/invitations/:id',
  summary: 'Take an invitation back',
  description: 'As long as nobody has used it; its link then opens nothing any more.',
  access: 'full',
  isForOperators: true,
  params: z.object({ id }),
  answer: z.object({ ok: z.literal(true) }),
  errors: ['NOT_FOUND', 'WRONG_STATE'],
  examples: { params: { id: '1nv1' }, answer: { ok: true } },
})
