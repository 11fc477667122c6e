import { operations } from '@newcharactersheet/contract'
import { beginSession } from '../auth/begin-session.ts'
import { refuseUnfollowed } from '../auth/same-origin.ts'
import { verifyEmail as verify } from '../auth/verify-email.ts'
import { redirect, route } from './route.ts'

export const verifyEmail = route(
  operations.verifyEmail,
  async ({ context, method, query, baseUrl, headers }) => {
    refuseUnfollowed(method, headers)
    const accountId = await verify(context, query.token)
    return redirect('/', [await beginSession(context, accountId, { baseUrl, headers })])
  },
)
