import { z } from 'zod'
import { operation } from '../operation.ts'
import { signInProvider } from '../shapes/account.ts'

export const finishProviderSignIn = operation({
  id: 'finishProviderSignIn',
  method: 'GET',
  path: '/api/auth/callback/:provider',
  summary: 'Where a sign-in provider sends the browser back to',
  description: 'Begins the session and goes on to the page it started from.',
  auth: 'none',
  rateLimit: 'signIns',
  params: z.object({ provider: signInProvider }),
  query: z.object({
    code: z.string().max(4_000).optional().meta({
      description: 'What the provider vouches with',
      example: 'SplxlOBeZQQYbYS6WxSbIA',
    }),
    state: z
      .string()
      .max(4_000)
      .optional()
      .meta({ description: 'What we sent there, unchanged', example: 'af0ifjsldkj' }),
    error: z
      .string()
      .max(1_000)
      .optional()
      .meta({ description: 'Why the provider refuses', example: 'access_denied' }),
  }),
  status: 303,
  answer: z.undefined(),
  answerHeaders: { Location: 'The page to go on to', 'Set-Cookie': 'The session' },
  errors: ['NOT_FOUND', 'PROVIDER_UNAVAILABLE'],
  examples: { params: { provider: 'github' } },
})
