import { operations } from '@newcharactersheet/contract'
import { beginSession } from '../auth/begin-session.ts'
import { verifyEmail as verify } from '../auth/verify-email.ts'
import { CustomReply, route } from './route.ts'

export const verifyEmail = route(
  operations.verifyEmail,
  async ({ context, body, baseUrl, headers }) => {
    const uid = await verify(context, body)
    const cookie = await beginSession(context, uid, { baseUrl, headers })
    return new CustomReply({ status: 200, headers: { 'set-cookie': cookie }, body: { uid } })
  },
)
