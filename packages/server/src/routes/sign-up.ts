import { operations } from '@newcharactersheet/contract'
import { signUp as openSignUp } from '../auth/sign-up.ts'
import { CustomReply, route } from './route.ts'

export const signUp = route(operations.signUp, async ({ context, body, baseUrl, headers }) => {
  const { accountId: uid, cookie } = await openSignUp(context, body, { baseUrl, headers })
  if (cookie === undefined) return { uid, needsVerification: true }
  return new CustomReply({
    status: 201,
    headers: { 'set-cookie': cookie },
    body: { uid, needsVerification: false },
  })
})
