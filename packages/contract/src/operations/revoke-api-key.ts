import { z } from 'zod'
import { operation } from '../operation.ts'
import { id } from '../shapes/id.ts'

export const revokeApiKey = operation({
  id: 'revokeApiKey',
  method: 'DELETE',
  path: '/api/api-keys',
  summary: 'Revoke an API key',
  description:
    'The key stops working at once. A key revokes itself and keys no wider than itself; a session, ' +
    'or a key without restrictions, revokes any.',
  body: z.object({ keyId: id }),
  answer: z.object({ ok: z.literal(true) }),
  errors: ['NOT_FOUND'],
  examples: { body: { keyId: 'a1b2c3' }, answer: { ok: true } },
})
