import { operations } from '@newcharactersheet/contract'
import { signInWithPassword } from '../auth/sign-in.ts'
import { CustomReply, route } from './route.ts'

export const signIn = route(operations.signIn, async (call) => {
  const { context, body, baseUrl, headers, network } = call
  const visit = { baseUrl, headers, network }
  const { accountId, cookie } = await signInWithPassword(context, body, visit)
  return new CustomReply({
    status: 200,
    headers: { 'set-cookie': cookie },
    body: { uid: accountId },
  })
})
