import type { Queryable } from '../platform/database/database.ts'

/** Something that was paid, and what it gave. */
export type Paid = {
  kind: 'purchase' | 'invoice'
  id: string
  accountId: string
  name: string
  credits: number
  /** In the smallest unit. */
  amount: number
  paymentIntent: string
  /** The cycle that got the credits; null where they never expire. */
  cycleEndsAt: number | null
  revision: number
}

/** What was bought with a payment. */
export async function findPaid(db: Queryable, paymentIntent: string): Promise<Paid | undefined> {
  const { rows } = await db.query<Paid>(
    `SELECT 'purchase' AS kind, id, account_id AS "accountId", name, credits, amount,
       payment_intent AS "paymentIntent", NULL::bigint AS "cycleEndsAt", revision
     FROM purchases WHERE payment_intent = $1 AND state = 'paid' AND kind = 'pack'
     UNION ALL
     SELECT 'invoice', id, account_id, name, credits, amount, payment_intent, cycle_ends_at, revision
     FROM plan_invoices WHERE payment_intent = $1
     LIMIT 1`,
    [paymentIntent],
  )
  return rows[0]
}

/** Says that what depends on it is being written, unless somebody has since it was read. */
export async function touchPaid(db: Queryable, { kind, id, revision }: Paid): Promise<boolean> {
  const table = kind === 'purchase' ? 'purchases' : 'plan_invoices'
  const { rowCount } = await db.query(
    `UPDATE ${table} SET revision = revision + 1 WHERE id = $1 AND revision = $2`,
    [id, revision],
  )
  return rowCount === 1
}
