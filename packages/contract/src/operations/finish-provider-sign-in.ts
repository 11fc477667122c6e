import { z } from 'zod'
import { operation } from '../operation.ts'

export const finishProviderSignIn = operation({
  id: 'finishProviderSignIn',
  method: 'GET',
  path: '/api/auth/callback/:provider',
  summary: 'Where a sign-in provider sends the browser back to',
  description: 'Begins the session and goes on to the page it started from.',
  auth: 'none',
  rateLimit: 'signIns',
  params: z.object({ provider: z.enum(['google', 'github', 'oidc']) }),
  query: z.object({
    code: z.string().max(4_000).optional(),
    state: z.string().max(4_000).optional(),
    error: z.string().max(1_000).optional(),
  }),
  status: 303,
  answer: z.undefined(),
  answerHeaders: { Location: 'The page to go on to', 'Set-Cookie': 'The session' },
  errors: ['NOT_FOUND', 'PROVIDER_UNAVAILABLE'],
  examples: { params: { provider: 'github' } },
})
