import { ApiError } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import type { GenerationOrder } from './start-generation.ts'

type Start = { id: string; order: Pick<GenerationOrder, 'buyer'> }

const retryAfterSeconds = 15

/**
 * Refuses work when the line is full, and work of accounts that have as much in line as they may, so
 * that none fills it for all. What is there already takes no more room. From here on their balances
 * are locked, and orders of one account come one after another.
 */
export async function refuseCrowded<Of extends Start>(
  db: Queryable,
  starts: readonly Of[],
  refused: Map<Of, ApiError>,
  { mostQueued, queuedPerAccount }: { mostQueued: number; queuedPerAccount: number },
): Promise<void> {
  if (starts.length === 0) return
  const { rows } = await db.query<Line>(lineQuery, [
    starts.map(({ order }) => order.buyer.accountId),
    starts.map(({ id }) => id),
    mostQueued,
  ])
  const known = new Set(rows.map(({ generation }) => generation))
  const counts = rows.filter((row) => row.queued !== null)
  const queued = new Map(counts.map(({ account, queued }) => [account, queued]))
  for (const start of starts) {
    if (known.has(start.id)) continue
    const { accountId } = start.order.buyer
    const inAll = queued.get(null) ?? 0
    const ofAccount = queued.get(accountId) ?? 0
    if (inAll >= mostQueued) refused.set(start, overloaded())
    else if (ofAccount >= queuedPerAccount) refused.set(start, crowded(queuedPerAccount))
    else queued.set(null, inAll + 1).set(accountId, ofAccount + 1)
  }
}

/** How many are in line, of an account or in all; or one that is there already. */
type Line =
  | { account: string | null; generation: null; queued: number }
  | { account: null; generation: string; queued: null }

const lineQuery = {
  name: 'lock-line',
  text: 'SELECT account, generation, queued FROM lock_line($1, $2, $3)',
}

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
