import { type AccountChange, changeAccount, type Operator } from '../accounts/change-account.ts'
import { removeOpenInvitationsBy } from '../accounts/invitations.ts'
import { dropLinks, dropLinksMadeBy } from '../auth/links.ts'
import { removeSessions } from '../auth/sessions.ts'
import type { Context } from '../context.ts'
import { type Queryable, transaction } from '../platform/database/database.ts'

/**
 * Changes what an account may do, with all that follows: the sessions of one that is suspended end,
 * a link that sets a password leads into no account that has become another's to hand out, and who
 * may make links and invitations no more has none out.
 */
export async function manageAccount(
  { db: database, auth, standings }: Pick<Context, 'db' | 'auth' | 'standings'>,
  operator: Operator,
  { accountId, change }: { accountId: string; change: AccountChange },
): Promise<void> {
  await transaction(database, async (db) => {
    await changeAccount(db, operator, { accountId, change })
    if (change.role !== undefined) await dropLinks(db, 'password', accountId)
    if (change.isSuspended || change.role === 'member') await withdrawHandedOut(db, accountId)
    if (change.isSuspended) await removeSessions(db, accountId)
  })
  standings.forget(accountId)
  if (change.isSuspended) auth.sessions.forget({ accountId })
}

async function withdrawHandedOut(db: Queryable, makerId: string): Promise<void> {
  await dropLinksMadeBy(db, makerId)
  await removeOpenInvitationsBy(db, makerId)
}
