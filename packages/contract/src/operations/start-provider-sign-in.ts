import { z } from 'zod'
import { operation } from '../operation.ts'
import { signInProvider } from '../shapes/account.ts'
import { url } from '../shapes/id.ts'
import { returnPath } from '../shapes/return-path.ts'

export const startProviderSignIn = operation({
  id: 'startProviderSignIn',
  method: 'POST',
  path: '/api/auth/sign-in/:provider',
  summary: 'Begin to sign in with Google, GitHub or OIDC',
  description: 'Answers where to send the browser; the provider sends it back to us.',
  auth: 'none',
  rateLimit: 'signIns',
  params: z.object({ provider: signInProvider }),
  body: z.object({
    returnPath: returnPath.default('/').meta({ description: 'App path to go to afterwards' }),
    invitation: z.string().max(200).optional(),
  }),
  answer: z.object({ url }),
  answerHeaders: { 'Set-Cookie': 'Ties the return to this browser' },
  errors: ['NOT_FOUND', 'PROVIDER_UNAVAILABLE'],
  examples: {
    params: { provider: 'github' },
    body: { returnPath: '/' },
    answer: { url: 'https://github.com/login/oauth/authorize?client_id=abc' },
  },
})
