import { operations } from '@newcharactersheet/contract'
import { signInWithPassword } from '../auth/sign-in.ts'
import { CustomReply, route } from './route.ts'

export const signIn = route(operations.signIn, async ({ context, body, baseUrl, headers }) => {
  const { accountId, cookie } = await signInWithPassword(context, body, { baseUrl, headers })
  return new CustomReply({
    status: 200,
    headers: { 'set-cookie': cookie },
    body: { uid: accountId },
  })
})
