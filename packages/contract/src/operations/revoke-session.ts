import { z } from 'zod'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'

export const revokeSession = operation({
  id: 'revokeSession',
  method: 'DELETE',
  path: '/api/auth/sessions/:id',
  summary: 'End one of your sessions',
  access: 'full',
  params: z.object({ id }),
  answer: z.object({ ok: z.literal(true) }),
  errors: ['NOT_FOUND'],
  examples: { params: { id: '5e55' }, answer: { ok: true } },
})
