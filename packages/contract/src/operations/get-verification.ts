import { z } from 'zod'
import { operation } from '../operation.ts'

export const getVerification = operation({
  id: 'getVerification',
  method: 'GET',
  path: '/api/auth/verify-email',
  summary: 'See what a link that verifies an address is for',
  description: 'Changes nothing: mail programs open links before people do.',
  auth: 'none',
  rateLimit: 'signIns',
  query: z.object({
    token: z.string().min(1).max(200).meta({ description: 'From the link', example: 't0k3n' }),
  }),
  answer: z.object({
    email: z.string(),
    needsNewPassword: z.boolean().meta({
      description: 'Whether no password belongs to the link, so that one is to be set with it',
    }),
  }),
  errors: ['WRONG_STATE'],
  examples: { answer: { email: 'kay@example.com', needsNewPassword: false } },
})
