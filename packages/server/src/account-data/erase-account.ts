import {
  claimClosedAccounts,
  keepClaim,
  leaveClaim,
  noteErased,
} from '../accounts/close-account.ts'
import { removeInvitationsOf } from '../accounts/invitations.ts'
import { rememberFormer } from '../auth/former-people.ts'
import { findUser, removeUser } from '../auth/users.ts'
import { removeBillingOf } from '../billing/remove-billing.ts'
import type { Context } from '../context.ts'
import { removeTurnsOf } from '../generations/begin-next.ts'
import { deleteSheets } from '../generations/delete-sheets.ts'
import { cancelSomeGenerations, removeEndedGenerations } from '../generations/remove-generations.ts'
import { removeClaimsOf } from '../idempotency/claims.ts'
import { removeKeysOf, revokeKeysOf } from '../keys/remove-keys.ts'
import { removePaymentsOf } from '../payments/remove-payments.ts'
import { transaction } from '../platform/database/database.ts'
import { closeProjectsOf, removeProjects } from '../projects/projects.ts'
import { removeSomeLikes } from '../sheets/likes.ts'
import { listSheets } from '../sheets/list-sheets.ts'
import { takeSheetsOut } from '../sheets/sheets-in-place.ts'
import { removeWebhooksOf } from '../webhooks/remove-webhooks.ts'

/** How much is erased in one transaction. */
const mostAtOnce = 100

/**
 * Erases the data of closed accounts that is still there: a deletion was interrupted, was too long
 * for its caller to wait for, or something came late.
 */
export async function eraseClosedAccounts(context: Context, stopping: AbortSignal): Promise<void> {
  for (const accountId of await claimClosedAccounts(context.db)) {
    if (stopping.aborted) return
    try {
      await eraseAccount(context, accountId, stopping)
    } catch (error) {
      context.logger.error({ err: error }, 'an account could not be erased; it will be tried again')
    }
  }
}

/**
 * Erases all a closed account has, the ledger and its own row excepted. Each step is done once and
 * finds nothing to do the second time, so it does not matter where an earlier try has ended. When
 * the signal comes first, the rest is left to whoever looks next.
 */
export async function eraseAccount(
  context: Context,
  accountId: string,
  signal: AbortSignal,
): Promise<void> {
  const { db, keys } = context
  await forgetPerson(context, accountId)
  await revokeKeysOf(db, keys, accountId)
  await removeBillingOf(db, accountId)
  await transaction(db, (inside) => removeWebhooksOf(inside, accountId))

  const steps = [
    () => cancelSomeGenerations(context, { accountId, most: mostAtOnce }),
    () => deleteSomeSheets(context, accountId),
    () => transaction(db, (inside) => removeSomeLikes(inside, { accountId, most: mostAtOnce })),
  ]
  for (const step of steps) {
    while ((await step()) > 0) {
      if (signal.aborted) return leaveClaim(db, accountId)
      await keepClaim(db, accountId)
    }
  }
  await transaction(db, async (inside) => {
    const projects = await closeProjectsOf(inside, accountId)
    // Whatever was put there a moment ago is erased in the second round.
    await takeSheetsOut(inside, { ownerId: accountId })
    await removeProjects(inside, projects)
  })
  await removeClaimsOf(db, accountId)
  await removeTurnsOf(db, accountId)
  await removeEndedGenerations(db, accountId)
  await removeKeysOf(db, accountId)
  // Last: Stripe may not answer now, and nothing else shall wait for it.
  await removePaymentsOf(context, accountId, signal)
  await noteErased(db, accountId)
}

/** Name, address, ways to sign in, and the invitations that name the address. */
async function forgetPerson({ db }: Context, accountId: string): Promise<void> {
  await transaction(db, async (inside) => {
    const user = await findUser(inside, accountId)
    await removeInvitationsOf(inside, { accountId, email: user?.email ?? null })
    await rememberFormer(inside, accountId)
    await removeUser(inside, accountId)
  })
}

async function deleteSomeSheets(context: Context, accountId: string): Promise<number> {
  const sheets = await listSheets(
    context.db,
    accountId,
    {},
    { limit: mostAtOnce, after: undefined },
  )
  const sheetIds = sheets.map(({ id }) => id)
  const { canceled } = await transaction(context.db, (db) => deleteSheets(db, sheetIds))
  context.publicSheets.forget()
  for (const id of canceled) context.outcomes.announce(id)
  return sheetIds.length
}
