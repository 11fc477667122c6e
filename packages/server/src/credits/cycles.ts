import type { Queryable } from '../platform/database/database.ts'

/**
 * Subscriptions in the ledger. A cycle is named by its account and its end. What is paid for it may
 * be told of in any order, late or ahead of time: its credits are given when it starts, and expire
 * when it ends or a later one starts. Nobody need be there for that: whoever next locks or reads the
 * balance finds the books as they are at that moment.
 */

/** What of a subscription was paid for. Times are milliseconds since 1970. */
export type CycleInvoice = {
  accountId: string
  planId: string
  amount: number
  startsAt: number
  endsAt: number
  /** The invoice; it counts once. */
  paymentId: string
  description: string
}

/** At most so many accounts in one transaction, and so many transactions; the next sweep is near. */
const mostAtOnce = 200
const mostRounds = 50

/**
 * Begins a paid cycle at its start, or now if that is past. What is left of the one before expires
 * in the same transaction. Credits of a cycle that a later one has followed already, or that is
 * over, are given and expire at once. Says whether the invoice was new.
 */
export async function beginCycle(db: Queryable, invoice: CycleInvoice): Promise<boolean> {
  const { accountId, paymentId, planId, amount, startsAt, endsAt, description } = invoice
  return addCycle(db, [accountId, paymentId, planId, amount, startsAt, endsAt, description])
}

/**
 * Changes the plan within a cycle, and gives the difference. `endsAt` says which cycle: the end does
 * not change. Told of before the cycle itself, it is where the cycle's own credits will go.
 */
export async function addToCycle(
  db: Queryable,
  { changedAt, ...change }: Omit<CycleInvoice, 'startsAt'> & { changedAt: number },
): Promise<boolean> {
  return beginCycle(db, { ...change, startsAt: changedAt })
}

/**
 * Ends the subscription: every cycle that began before is over then, and its credits expire. One
 * that begins later is not concerned. Says whether this was new.
 */
export async function endCycle(
  db: Queryable,
  { accountId, endsAt }: { accountId: string; endsAt: number },
): Promise<boolean> {
  return addCycle(db, [accountId, null, null, 0, endsAt, endsAt, 'End of the subscription'])
}

async function addCycle(db: Queryable, values: readonly unknown[]): Promise<boolean> {
  const { rows } = await db.query<{ isNew: boolean }>(
    'SELECT add_cycle($1, $2, $3, $4, $5, $6, $7) AS "isNew"',
    values,
  )
  return rows[0]?.isNew === true
}

/**
 * Begins and ends all cycles that are due, and says of how many accounts. Their books are right
 * without it; this makes what happened visible where nobody looks.
 */
export async function expireCycles(db: Queryable): Promise<number> {
  let all = 0
  for (let round = 0; round < mostRounds; round += 1) {
    const { rows } = await db.query<{ turned: number }>('SELECT turn_due_cycles($1) AS turned', [
      mostAtOnce,
    ])
    const turned = rows[0]?.turned ?? 0
    all += turned
    if (turned < mostAtOnce) break
  }
  return all
}
