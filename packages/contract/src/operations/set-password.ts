import { z } from 'zod'
import { operation } from '../operation.ts'
import { account, accountExample, email, password } from '../shapes/account.ts'

export const setPassword = operation({
  id: 'setPassword',
  method: 'PUT',
  path: '/api/account/password',
  summary: 'Set or change your password',
  description:
    'An account that has none yet, such as a fresh owner, names its email address too. All other ' +
    'sessions end.',
  access: 'full',
  rateLimit: 'signIns',
  body: z
    .object({
      email: email.optional(),
      currentPassword: z.string().max(1_000).optional(),
      newPassword: password,
    })
    .meta({ id: 'SetPasswordRequest' }),
  answer: account,
  errors: ['WRONG_STATE', 'OVERLOADED'],
  examples: {
    body: { email: 'kay@example.com', newPassword: 'correct horse battery' },
    answer: accountExample,
  },
})
