import type { Queryable } from '../platform/database/database.ts'

/** What becomes of credits whose payment was taken back: refunds and disputes, in the ledger. */

/** Which credits a payment had bought: top-up credits, or those of the cycle that ends then. */
export type Bought = 'topup' | { cycleEndsAt: number }

/**
 * Takes credits back whose payment was taken back, once for the refund or dispute that did it. The
 * balance may go below zero, and then nothing can be spent. Of a cycle, what has expired already is
 * not taken once more. Says whether it was new.
 */
export async function clawBack(
  db: Queryable,
  taken: {
    accountId: string
    amount: number
    /** The refund or dispute. */
    paymentId: string
    bought: Bought
    description: string
  },
): Promise<boolean> {
  const cycle = taken.bought === 'topup' ? null : taken.bought.cycleEndsAt
  const { rows } = await db.query<{ isNew: boolean }>(
    'SELECT claw_back($1, $2, $3, $4, $5) AS "isNew"',
    [taken.accountId, taken.paymentId, taken.amount, cycle, taken.description],
  )
  return rows[0]?.isNew === true
}

/**
 * Undoes a clawback, once, for a dispute that was won: what it took comes back to where it was, and
 * expires if its cycle is over. A clawback that comes only afterwards takes nothing.
 */
export async function undoClawBack(
  db: Queryable,
  undone: { accountId: string; paymentId: string; description: string },
): Promise<boolean> {
  const { rows } = await db.query<{ isNew: boolean }>(
    'SELECT restore_credits($1, $2, $3) AS "isNew"',
    [undone.accountId, undone.paymentId, undone.description],
  )
  return rows[0]?.isNew === true
}
