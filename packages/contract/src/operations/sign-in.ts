import { z } from 'zod'
import { operation } from '../operation.ts'
import { email } from '../shapes/account.ts'
import { id } from '../shapes/id.ts'

export const signIn = operation({
  id: 'signIn',
  method: 'POST',
  path: '/api/auth/sign-in',
  summary: 'Sign in with email and password',
  auth: 'none',
  rateLimit: 'signIns',
  body: z.object({ email, password: z.string().min(1).max(1_000) }).meta({ id: 'SignInRequest' }),
  answer: z.object({ uid: id }),
  answerHeaders: { 'Set-Cookie': 'The session' },
  errors: ['UNAUTHENTICATED', 'WRONG_STATE', 'OVERLOADED'],
  examples: {
    body: { email: 'kay@example.com', password: 'correct horse battery' },
    answer: { uid: 'fWx8k2mN' },
  },
})
