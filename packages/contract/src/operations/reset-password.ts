import { z } from 'zod'
import { operation } from '../operation.ts'
import { password } from '../shapes/account.ts'

export const resetPassword = operation({
  id: 'resetPassword',
  method: 'POST',
  path: '/api/auth/reset-password',
  summary: 'Set a new password with the link that was sent',
  description: 'The link works once. All sessions of the account end.',
  auth: 'none',
  rateLimit: 'signIns',
  body: z
    .object({ token: z.string().min(1).max(200), newPassword: password })
    .meta({ id: 'ResetPasswordRequest' }),
  answer: z.object({ ok: z.literal(true) }),
  errors: ['WRONG_STATE', 'OVERLOADED'],
  examples: {
    body: { token: 't0k3n', newPassword: 'correct horse battery' },
    answer: { ok: true },
  },
})
