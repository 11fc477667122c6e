import { removeOldInvitations } from './accounts/invitations.ts'
import { removeOldFormer } from './auth/former-people.ts'
import { removeEndedLinks, removeEndedSessions, removeEndedStates } from './auth/remove-expired.ts'
import { removeOldTurns } from './generations/begin-next.ts'
import { removeExpiredClaims } from './idempotency/claims.ts'
import { removeRevokedKeys } from './keys/remove-keys.ts'
import { removeUnpaidOrders } from './payments/remove-unpaid.ts'
import type { Queryable } from './platform/database/database.ts'
import { removeOldDeliveries } from './webhooks/remove-webhooks.ts'

/** At most so many in one statement: nobody waits long for a row of them. */
const mostAtOnce = 200

const removals = [
  removeEndedSessions,
  removeEndedLinks,
  removeEndedStates,
  removeOldInvitations,
  removeOldFormer,
  removeRevokedKeys,
  removeOldDeliveries,
  removeExpiredClaims,
  removeOldTurns,
  removeUnpaidOrders,
]

/**
 * Removes what has had its day and nothing else would ever remove. Several nodes may do it at once:
 * each takes what the others leave.
 */
export async function removeExpired(db: Queryable, stopping: AbortSignal): Promise<void> {
  for (const removeSome of removals)
    while (!stopping.aborted) if ((await removeSome(db, mostAtOnce)) < mostAtOnce) break
}
