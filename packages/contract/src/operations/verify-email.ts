import { z } from 'zod'
import { operation } from '../operation.ts'
import { password } from '../shapes/account.ts'
import { id } from '../shapes/id.ts'

export const verifyEmail = operation({
  id: 'verifyEmail',
  method: 'POST',
  path: '/api/auth/verify-email',
  summary: 'Verify an address with the link that was mailed',
  description:
    'The link shows whose the address is, and the password that it was the same person who signed ' +
    'up: send the one chosen then as `password`. Anybody may have signed up with the address; ' +
    'whoever does not know that password sets another with `newPassword`, and of an account that ' +
    'is there already its keys, sessions and sign-in providers end. A session begins, and the ' +
    'starting credits come now.',
  auth: 'none',
  rateLimit: 'signIns',
  body: z
    .object({
      token: z.string().min(1).max(200).meta({ description: 'From the link' }),
      password: z.string().min(1).max(1_000).optional(),
      newPassword: password.optional(),
    })
    .refine((body) => (body.password === undefined) !== (body.newPassword === undefined), {
      path: ['password'],
      message: 'is required, or newPassword, and not both',
    })
    .meta({ id: 'VerifyEmailRequest' }),
  answer: z.object({ uid: id }),
  answerHeaders: { 'Set-Cookie': 'The session' },
  errors: ['WRONG_STATE', 'OVERLOADED'],
  examples: {
    body: { token: 't0k3n', password: 'correct horse battery' },
    answer: { uid: 'fWx8k2mN' },
  },
})
