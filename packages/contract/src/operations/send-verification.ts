import { z } from 'zod'
import { operation } from '../operation.ts'
import { email } from '../shapes/account.ts'

export const sendVerification = operation({
  id: 'sendVerification',
  method: 'POST',
  path: '/api/auth/send-verification',
  summary: 'Have the link mailed that verifies an address',
  description: 'The answer is the same whether or not there is such an account.',
  auth: 'none',
  rateLimit: 'signIns',
  body: z.object({ email }),
  answer: z.object({ ok: z.literal(true) }),
  errors: ['WRONG_STATE', 'PROVIDER_UNAVAILABLE'],
  examples: { body: { email: 'kay@example.com' }, answer: { ok: true } },
})
