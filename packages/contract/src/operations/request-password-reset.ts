import { z } from 'zod'
import { operation } from '../operation.ts'
import { email } from '../shapes/account.ts'

export const requestPasswordReset = operation({
  id: 'requestPasswordReset',
  method: 'POST',
  path: '/api/auth/forgot-password',
  summary: 'Have a link mailed that sets a new password',
  description:
    'The answer is the same whether or not there is such an account. Where the server sends no ' +
    'mail, its operators make such links.',
  auth: 'none',
  rateLimit: 'signIns',
  body: z.object({ email }),
  answer: z.object({ ok: z.literal(true) }),
  errors: ['WRONG_STATE', 'PROVIDER_UNAVAILABLE'],
  examples: { body: { email: 'kay@example.com' }, answer: { ok: true } },
})
