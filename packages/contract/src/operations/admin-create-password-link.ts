import { z } from 'zod'
import { operation } from '../operation.ts'
import { id, time, url } from '../shapes/id.ts'

export const adminCreatePasswordLink = operation({
  id: 'adminCreatePasswordLink',
  method: 'POST',
  path: '/api/admin/accounts/:uid/password-link',
  summary: 'Make a link that sets a new password for an account',
  description: 'For servers that send no mail. Works once, for a day.',
  access: 'full',
  isForOperators: true,
  isIdempotent: true,
  params: z.object({ uid: id }),
  status: 201,
  answer: z.object({ url, expiresAt: time }),
  errors: ['NOT_FOUND', 'WRONG_STATE'],
  examples: {
    params: { uid: 'fWx8k2mN' },
    answer: {
      url: 'https://newcharactersheet.com/reset-password?token=t0k3n',
      expiresAt: 1708386400000,
    },
  },
})
