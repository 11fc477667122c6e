import type { Queryable } from '../platform/database/database.ts'
import type { Realm } from './at-stripe/stripe.ts'
import { needPayments } from './need-payments.ts'
import { dropPurchase, findPurchase, firstCheckMs } from './purchases.ts'
import { type Settling, settleCheckout } from './settle-checkout.ts'
import { settlePayment } from './settle-payment.ts'
import { settleSubscription } from './settle-subscription.ts'

const mostAtOnce = 20
const longestPauseMs = 24 * 60 * 60_000
/** No way of paying takes longer; after that nothing is asked any more. */
const longestWaitMs = 45 * 24 * 60 * 60_000

/**
 * Asks Stripe about orders that have been open for long, and about subscriptions that should have
 * been renewed: the event that says so may never have come. Says how many it asked about.
 */
export async function reconcile(context: Settling, signal: AbortSignal): Promise<number> {
  const { realm } = needPayments(context).stripe
  const purchases = await claimPurchases(context.db, realm)
  const subscriptions = await claimSubscriptions(context.db, realm)
  const asked = [
    ...purchases.map((id) => () => askForPurchase(context, id, signal)),
    ...subscriptions.map((id) => () => settleSubscription(context, id, signal)),
  ]
  for (const ask of asked) {
    if (signal.aborted) break
    try {
      await ask()
    } catch (error) {
      if (!signal.aborted)
        context.logger.warn({ err: error }, 'Stripe could not be asked; it will be asked again')
    }
  }
  return asked.length
}

async function askForPurchase(context: Settling, id: string, signal: AbortSignal): Promise<void> {
  const purchase = await findPurchase(context.db, { id })
  if (purchase === undefined) return
  // The program died before anybody got to see a page to pay on.
  if (purchase.sessionId === null) return dropPurchase(context.db, id)
  await settleCheckout(context, purchase.sessionId, signal)
  const now = await findPurchase(context.db, { id })
  // If one event was lost, so may be that of a refund.
  if (now?.state === 'paid' && now.paymentIntent !== null)
    await settlePayment(context, now.paymentIntent, signal)
}

/** Takes orders that are due, and puts them off until the next time, further each time. */
async function claimPurchases(db: Queryable, realm: Realm): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `UPDATE purchases SET checks = checks + 1, check_at =
       CASE WHEN created_at > now_ms() - $4::bigint
         THEN now_ms() + least($3::bigint, $2::bigint << least(checks, 10)) END
     WHERE id IN (
       SELECT id FROM purchases WHERE check_at <= now_ms() AND realm = $1
       ORDER BY check_at LIMIT $5 FOR UPDATE SKIP LOCKED
     ) RETURNING id`,
    [realm, firstCheckMs, longestPauseMs, longestWaitMs, mostAtOnce],
  )
  return rows.map(({ id }) => id)
}

/** The same for subscriptions; when they are due next is written with what is found. */
async function claimSubscriptions(db: Queryable, realm: Realm): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `UPDATE subscriptions SET check_at = now_ms() + $2::bigint
     WHERE id IN (
       SELECT id FROM subscriptions WHERE check_at <= now_ms() AND realm = $1
       ORDER BY check_at LIMIT $3 FOR UPDATE SKIP LOCKED
     ) RETURNING id`,
    [realm, firstCheckMs, mostAtOnce],
  )
  return rows.map(({ id }) => id)
}
