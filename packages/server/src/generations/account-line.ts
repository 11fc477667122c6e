import { lockBooks } from '../credits/ledger.ts'
import { ApiError } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import type { GenerationOrder } from './start-generation.ts'

type Start = { id: string; order: Pick<GenerationOrder, 'buyer'> }

const retryAfterSeconds = 15

/**
 * Refuses work of accounts that have as much in line as they may, so that none fills it for all.
 * Once the balances are locked orders of one account come one after another, and each sees the one
 * before.
 */
export async function refuseCrowded<Of extends Start>(
  db: Queryable,
  starts: readonly Of[],
  refused: Map<Of, ApiError>,
  most: number,
): Promise<void> {
  if (starts.length === 0) return
  const accounts = [...new Set(starts.map(({ order }) => order.buyer.accountId))]
  await lockBooks(db, accounts)
  const own = starts.map(({ id }) => id)
  const queued = await countQueued(db, accounts, own)
  for (const start of starts) {
    const { accountId } = start.order.buyer
    const before = queued.get(accountId) ?? 0
    if (before >= most) refused.set(start, crowded(most))
    else queued.set(accountId, before + 1)
  }
}

/** The same before anything is done for it. What counts is said once more where it is put in line. */
export async function refuseWhenCrowded(
  db: Queryable,
  accountId: string,
  most: number,
): Promise<void> {
  const queued = await countQueued(db, [accountId], [])
  if ((queued.get(accountId) ?? 0) >= most) throw crowded(most)
}

/** How many of each account are in line, but for some. */
async function countQueued(
  db: Queryable,
  accounts: readonly string[],
  without: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await db.query<{ accountId: string; queued: number }>(countQuery, [
    accounts,
    without,
  ])
  return new Map(rows.map(({ accountId, queued }) => [accountId, queued]))
}

const countQuery = {
  name: 'count-queued-of-accounts',
  text: `SELECT account_id AS "accountId", count(*)::integer AS queued FROM generations
    WHERE state = 'queued' AND account_id = ANY($1) AND id <> ALL($2) GROUP BY account_id`,
}

function crowded(most: number): ApiError {
  return new ApiError(
    'RATE_LIMITED',
    `An account may have no more than ${most} jobs waiting; let some be done first`,
    { retryAfterSeconds },
  )
}
