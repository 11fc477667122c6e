import type { Queryable } from '../platform/database/database.ts'
import { newId } from '../platform/id.ts'

/** For tests: what is left of an account's payments at a Stripe that is not used any more. */
export async function insertPaymentsOf(db: Queryable, accountId: string): Promise<void> {
  await db.query(`INSERT INTO stripe_customers (id, account_id, realm) VALUES ($1, $2, 'test')`, [
    ...[newId(), accountId],
  ])
  await db.query(
    `INSERT INTO purchases (id, account_id, realm, kind, item, name, credits, amount, currency)
     VALUES ($1, $2, 'test', 'pack', 'starter', 'Starter credit pack', 1000, 1000, 'usd')`,
    [newId(), accountId],
  )
  await db.query(
    `INSERT INTO subscriptions (id, account_id, realm, plan_id, status, cancel_at_period_end,
       period_ends_at) VALUES ($1, $2, 'test', 'plan', 'active', false, 2)`,
    [newId(), accountId],
  )
  await db.query(
    `INSERT INTO plan_invoices (id, account_id, subscription_id, plan_id, name, credits, amount,
       currency, cycle_ends_at) VALUES ($1, $2, $1, 'plan', 'Plan', 0, 0, 'usd', 2)`,
    [newId(), accountId],
  )
  await db.query(
    `INSERT INTO paybacks (id, account_id, payment_intent, kind, amount, is_standing, credits, step)
     VALUES ($1, $2, $1, 'refund', 0, true, 0, 0)`,
    [newId(), accountId],
  )
}
