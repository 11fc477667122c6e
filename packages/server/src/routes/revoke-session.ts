import { operations } from '@newcharactersheet/contract'
import { endSession } from '../auth/sessions.ts'
import { route } from './route.ts'

export const revokeSession = route(
  operations.revokeSession,
  async ({ context, caller, params }) => {
    await endSession(context, { accountId: caller.accountId, sessionId: params.id })
    return { ok: true as const }
  },
)
