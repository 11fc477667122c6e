import { operations } from '@newcharactersheet/contract'
import { clearSessionCookie } from '../auth/session-cookie.ts'
import { endSession } from '../auth/sessions.ts'
import { CustomReply, route } from './route.ts'

export const signOut = route(operations.signOut, async ({ context, caller, baseUrl }) => {
  if (caller?.sessionId !== undefined)
    await endSession(context, { accountId: caller.accountId, sessionId: caller.sessionId })
  return new CustomReply({
    status: 200,
    headers: { 'set-cookie': clearSessionCookie(baseUrl) },
    body: { ok: true },
  })
})
