import { z } from 'zod'
import { operation } from '../operation.ts'

export const useSetupLink = operation({
  id: 'useSetupLink',
  method: 'GET',
  path: '/setup',
  summary: 'Sign in with the one-time link printed at the start',
  description: 'Works once, for 15 minutes, on the machine itself.',
  auth: 'none',
  rateLimit: 'signIns',
  query: z.object({
    token: z.string().min(1).max(200).meta({ description: 'From the link', example: 't0k3n' }),
  }),
  status: 303,
  answer: z.undefined(),
  answerHeaders: { Location: 'The site', 'Set-Cookie': 'The session' },
  errors: ['UNAUTHENTICATED'],
  examples: {},
})
