import type { Queryable } from '../platform/database/database.ts'
import type { Realm } from './at-stripe/stripe.ts'
import { type Invoice, isLiving, type SubscriptionLife } from './at-stripe/subscriptions.ts'
import type { PlanCredits } from './book.ts'

/** A renewal is paid about an hour after the period began; if nobody tells of it, it is asked for. */
const renewalCheckMs = 3 * 60 * 60 * 1_000

/** Whose a subscription is, and how often what is written of it has changed; undefined if nothing is. */
export async function findKnown(
  db: Queryable,
  subscriptionId: string,
): Promise<{ accountId: string; revision: number } | undefined> {
  const { rows } = await db.query<{ accountId: string; revision: number }>(
    'SELECT account_id AS "accountId", revision FROM subscriptions WHERE id = $1',
    [subscriptionId],
  )
  return rows[0]
}

type Row = SubscriptionLife & {
  accountId: string
  realm: Realm
  planId: string
  revision: number | undefined
}

/** Writes a subscription down, unless somebody has since it was read. Says whether it did. */
export async function writeSubscription(db: Queryable, row: Row): Promise<boolean> {
  const { rowCount } = await db.query(
    `INSERT INTO subscriptions (id, account_id, realm, plan_id, status, cancel_at_period_end,
       period_ends_at, check_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7,
       CASE WHEN $9 THEN greatest(now_ms(), $7::bigint) + $10::bigint END)
     ON CONFLICT (id) DO UPDATE SET plan_id = excluded.plan_id, status = excluded.status,
       cancel_at_period_end = excluded.cancel_at_period_end,
       period_ends_at = excluded.period_ends_at, check_at = excluded.check_at,
       revision = subscriptions.revision + 1
     WHERE subscriptions.revision = $8`,
    [
      ...[row.id, row.accountId, row.realm, row.planId, row.status, row.cancelAtPeriodEnd],
      ...[row.periodEndsAt, row.revision, isLiving(row.status), renewalCheckMs],
    ],
  )
  return rowCount === 1
}

/** Writes a paid invoice down, and says whether it is new. */
export async function addPlanInvoice(
  db: Queryable,
  invoice: Pick<Invoice, 'id' | 'amount' | 'currency' | 'paymentIntent'> & {
    accountId: string
    subscriptionId: string
    given: PlanCredits & { name: string }
  },
): Promise<boolean> {
  const { planId, name, credits, endsAt } = invoice.given
  const { rowCount } = await db.query(
    `INSERT INTO plan_invoices (id, account_id, subscription_id, plan_id, name, credits, amount,
       currency, payment_intent, cycle_ends_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (id) DO NOTHING`,
    [
      ...[invoice.id, invoice.accountId, invoice.subscriptionId, planId, name, credits],
      ...[invoice.amount, invoice.currency, invoice.paymentIntent, endsAt],
    ],
  )
  return rowCount === 1
}

/**
 * Whether the account's cycle ends with this subscription: one that was never paid gave none, and
 * another that goes on keeps its own. What is left of a side that is not used any more counts nothing.
 */
export async function endsTheCycle(
  db: Queryable,
  { id: subscriptionId, accountId, realm }: Pick<Row, 'id' | 'accountId' | 'realm'>,
): Promise<boolean> {
  const { rows } = await db.query<{ status: string }>(
    'SELECT status FROM subscriptions WHERE account_id = $1 AND realm = $2 AND id <> $3',
    [accountId, realm, subscriptionId],
  )
  if (rows.some(({ status }) => isLiving(status))) return false
  const { rowCount } = await db.query(
    'SELECT 1 FROM plan_invoices WHERE subscription_id = $1 LIMIT 1',
    [subscriptionId],
  )
  return rowCount === 1
}

export type PlanStanding = {
  planId: string
  status: string
  cancelAtPeriodEnd: boolean
  periodEndsAt: number
}

/** The plan an account has now; undefined if it has none. */
export async function findPlan(
  db: Queryable,
  accountId: string,
  realm: Realm,
): Promise<PlanStanding | undefined> {
  const { rows } = await db.query<PlanStanding>(
    `SELECT plan_id AS "planId", status, cancel_at_period_end AS "cancelAtPeriodEnd",
       period_ends_at AS "periodEndsAt"
     FROM subscriptions WHERE account_id = $1 AND realm = $2
     ORDER BY created_at DESC`,
    [accountId, realm],
  )
  return rows.find(({ status }) => isLiving(status))
}
