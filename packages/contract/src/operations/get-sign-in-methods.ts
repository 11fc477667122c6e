import { z } from 'zod'
import { operation } from '../operation.ts'

export const getSignInMethods = operation({
  id: 'getSignInMethods',
  method: 'GET',
  path: '/api/auth/methods',
  summary: 'How one can sign in here',
  auth: 'none',
  answer: z.object({
    signUp: z.enum(['closed', 'invite', 'open']),
    providers: z.array(z.object({ id: z.string(), name: z.string() })),
    sendsMail: z
      .boolean()
      .meta({ description: 'Whether a forgotten password can be reset by mail' }),
  }),
  errors: [],
  examples: {
    answer: {
      signUp: 'closed',
      providers: [{ id: 'github', name: 'GitHub' }],
      sendsMail: true,
    },
  },
})
