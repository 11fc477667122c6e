import { z } from 'zod'
import { operation } from '../operation.ts'

export const signOut = operation({
  id: 'signOut',
  method: 'POST',
  path: '/api/auth/sign-out',
  summary: 'End this session',
  description: 'Without a session there is nothing to end, which is no error.',
  auth: 'optional',
  answer: z.object({ ok: z.literal(true) }),
  answerHeaders: { 'Set-Cookie': 'Takes the cookie away' },
  errors: [],
  examples: { answer: { ok: true } },
})
