import { z } from 'zod'
import { operation } from '../operation.ts'

export const verifyEmail = operation({
  id: 'verifyEmail',
  method: 'GET',
  path: '/api/auth/verify-email',
  summary: 'Verify an address with the link that was mailed',
  description: 'Begins a session and goes on to the site. The starting credits come now.',
  auth: 'none',
  rateLimit: 'signIns',
  query: z.object({
    token: z.string().min(1).max(2_000).meta({ description: 'From the link', example: 't0k3n' }),
  }),
  status: 303,
  answer: z.undefined(),
  answerHeaders: { Location: 'The site', 'Set-Cookie': 'The session' },
  errors: ['WRONG_STATE'],
  examples: {},
})
