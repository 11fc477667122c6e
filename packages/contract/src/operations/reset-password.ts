import { z } from 'zod'
import { operation } from '../operation.ts'
import { password } from '../shapes/account.ts'

export const resetPassword = operation({
  id: 'resetPassword',
  method: 'POST',
  path: '/api/auth/reset-password',
  summary: 'Set a new password with the link that was sent',
  description:
    'The link works once. All sessions of the account end. Where its address had not been verified ' +
    'before, its API keys are revoked, its sign-in providers and webhooks taken off: somebody else ' +
    'may have set it up. Otherwise its keys go on working, and `workingKeys` says how many; whoever ' +
    'may have lost one sees them with GET /api/api-keys and revokes them with DELETE /api/api-keys.',
  auth: 'none',
  rateLimit: 'signIns',
  body: z
    .object({ token: z.string().min(1).max(200), newPassword: password })
    .meta({ id: 'ResetPasswordRequest' }),
  answer: z.object({
    ok: z.literal(true),
    revokedKeys: z.int().min(0),
    workingKeys: z.int().min(0),
  }),
  errors: ['WRONG_STATE', 'OVERLOADED'],
  examples: {
    body: { token: 't0k3n', newPassword: 'correct horse battery' },
    answer: { ok: true, revokedKeys: 0, workingKeys: 2 },
  },
})
