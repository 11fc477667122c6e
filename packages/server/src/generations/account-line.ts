import { ApiError } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import type { GenerationOrder } from './start-generation.ts'

type Start = { id: string; order: Pick<GenerationOrder, 'buyer'> }

const retryAfterSeconds = 15

/**
 * Refuses work when the line is full, and work of accounts that have as much in line as they may, so
 * that none fills it for all. From here on their balances are locked, and orders of one account come
 * one after another.
 */
export async function refuseCrowded<Of extends Start>(
  db: Queryable,
  starts: readonly Of[],
  refused: Map<Of, ApiError>,
  { mostQueued, queuedPerAccount }: { mostQueued: number; queuedPerAccount: number },
): Promise<void> {
  if (starts.length === 0) return
  const accounts = starts.map(({ order }) => order.buyer.accountId)
  const own = starts.map(({ id }) => id)
  const { rows } = await db.query<{ account: string | null; queued: number }>(lineQuery, [
    ...[accounts, own, mostQueued],
  ])
  const queued = new Map(rows.map((row) => [row.account, row.queued]))
  for (const start of starts) {
    const { accountId } = start.order.buyer
    const inAll = queued.get(null) ?? 0
    const ofAccount = queued.get(accountId) ?? 0
    if (inAll >= mostQueued) refused.set(start, overloaded())
    else if (ofAccount >= queuedPerAccount) refused.set(start, crowded(queuedPerAccount))
    else queued.set(null, inAll + 1).set(accountId, ofAccount + 1)
  }
}

const lineQuery = { name: 'lock-line', text: 'SELECT account, queued FROM lock_line($1, $2, $3)' }

/** The same before anything is done for it. What counts is said once more where it is put in line. */
export async function refuseWhenCrowded(
  db: Queryable,
  accountId: string,
  most: number,
): Promise<void> {
  const { rows } = await db.query<{ queued: number }>(ownQuery, [accountId])
  if ((rows[0]?.queued ?? 0) >= most) throw crowded(most)
}

const ownQuery = {
  name: 'count-queued-of-account',
  text: `SELECT count(*)::integer AS queued FROM generations
    WHERE state = 'queued' AND account_id = $1`,
}

export function overloaded(): ApiError {
  return new ApiError('OVERLOADED', 'Too many sheets are waiting to be drawn; try again soon', {
    retryAfterSeconds,
  })
}

function crowded(most: number): ApiError {
  return new ApiError(
    'RATE_LIMITED',
    `An account may have no more than ${most} jobs waiting; let some be done first`,
    { retryAfterSeconds },
  )
}
