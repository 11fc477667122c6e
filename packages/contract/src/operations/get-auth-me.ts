import { z } from 'zod'
import { operation } from '../operation.ts'
import { scopes } from '../scopes.ts'

export const getAuthMe = operation({
  id: 'getAuthMe',
  method: 'GET',
  path: '/api/auth/me',
  summary: 'Check authentication status',
  description:
    'Says who the key belongs to, whatever it may do. Without a key the caller is nobody, which is no error.',
  auth: 'optional',
  access: scopes,
  answer: z.object({ authenticated: z.boolean(), uid: z.string().nullable() }),
  errors: [],
  examples: { answer: { authenticated: true, uid: 'fWx8k2mN' } },
})
