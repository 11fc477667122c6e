import { operations } from '@newcharactersheet/contract'
import { listSessions as list } from '../auth/sessions.ts'
import { route } from './route.ts'

export const listSessions = route(operations.listSessions, async ({ context, caller }) => {
  const sessions = await list(context.db, caller.accountId)
  return {
    sessions: sessions.map((each) => ({ ...each, isCurrent: each.id === caller.sessionId })),
  }
})
