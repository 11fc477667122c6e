import { z } from 'zod'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'

export const revokeApiKeyById = operation({
  id: 'revokeApiKeyById',
  method: 'DELETE',
  path: '/api/api-keys/:keyId',
  summary: 'Revoke the API key named in the path',
  description: 'As DELETE /api/api-keys does.',
  params: z.object({ keyId: id }),
  answer: z.object({ ok: z.literal(true) }),
  errors: ['NOT_FOUND'],
  examples: { params: { keyId: 'a1b2c3' }, answer: { ok: true } },
})
