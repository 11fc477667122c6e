import { z } from 'zod'
import { operation } from '../operation.ts'
import { email, password, personName } from '../shapes/account.ts'
import { id } from '../shapes/id.ts'

export const signUp = operation({
  id: 'signUp',
  method: 'POST',
  path: '/api/auth/sign-up',
  summary: 'Make an account',
  description:
    'Where sign-up is by invitation one is needed; where it is closed nobody gets in. Where mail ' +
    'is sent the address is verified first, unless an invitation names it: no session begins and ' +
    'no credits come before that, and the answer is the same whether or not the address has an ' +
    'account already.',
  auth: 'none',
  rateLimit: 'signIns',
  body: z
    .object({
      email,
      password,
      name: personName.optional(),
      invitation: z.string().max(200).optional().meta({ description: 'From the link' }),
    })
    .meta({ id: 'SignUpRequest' }),
  status: 201,
  answer: z.object({
    uid: id.nullable().meta({ description: 'Null until the address is verified' }),
    needsVerification: z.boolean(),
  }),
  answerHeaders: { 'Set-Cookie': 'The session, if one begins' },
  errors: ['WRONG_STATE', 'OVERLOADED', 'PROVIDER_UNAVAILABLE'],
  examples: {
    body: { email: 'kay@example.com', password: 'correct horse battery', name: 'Kay' },
    answer: { uid: 'fWx8k2mN', needsVerification: false },
  },
})
