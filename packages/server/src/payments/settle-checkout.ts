import type { Context } from '../context.ts'
import { type Queryable, transaction } from '../platform/database/database.ts'
import { type Checkout, readCheckout } from './at-stripe/checkouts.ts'
import { bookPack } from './book.ts'
import { needPayments } from './need-payments.ts'
import { findPurchase, type Purchase, type PurchaseState, settlePurchase } from './purchases.ts'
import { settleSubscription } from './settle-subscription.ts'

export type Settling = Pick<Context, 'db' | 'payments' | 'logger' | 'standings'>

/** Whoever finds that something changed while it asked asks again, so often at most. */
export const mostRounds = 10

/**
 * Brings an order to where its checkout is now, and books what was paid. Events say only that there
 * is something to see: it does not matter in which order they come, or how often.
 */
export async function settleCheckout(
  context: Settling,
  sessionId: string,
  signal: AbortSignal,
): Promise<void> {
  const { stripe } = needPayments(context)
  for (let round = 0; round < mostRounds; round += 1) {
    const known = await findPurchase(context.db, { sessionId })
    const checkout = await readCheckout(stripe, sessionId, signal)
    if (checkout === undefined) return
    const purchase = known ?? (await findUnnoted(context, checkout))
    // Somebody else sells at the same Stripe.
    if (purchase === undefined || purchase.realm !== stripe.realm) return
    // Before the order: once that is paid, nobody looks again for what it should have given.
    if (checkout.subscriptionId !== undefined)
      await settleSubscription(context, checkout.subscriptionId, signal)
    const isDone = await transaction(context.db, (db) =>
      settle(db, { purchase, checkout, context }),
    )
    if (isDone) return
  }
  throw new Error('a purchase changes faster than Stripe answers')
}

/** An order whose program died before it could note the checkout: the checkout names it. */
async function findUnnoted(
  { db }: Settling,
  { purchaseId }: Checkout,
): Promise<Purchase | undefined> {
  if (purchaseId === undefined) return undefined
  const purchase = await findPurchase(db, { id: purchaseId })
  return purchase?.sessionId === null ? purchase : undefined
}

async function settle(
  db: Queryable,
  { purchase, checkout, context }: { purchase: Purchase; checkout: Checkout; context: Settling },
): Promise<boolean> {
  const state = judge(purchase, checkout)
  const paymentIntent = checkout.paymentIntent ?? null
  const found = { sessionId: checkout.id, paymentIntent, state }
  if (!(await settlePurchase(db, purchase, found))) return false
  if (state === 'refused')
    context.logger.error(
      { purchaseId: purchase.id, sessionId: checkout.id },
      'what was paid is not what was ordered: nothing was booked; look at it in Stripe',
    )
  if (state === 'paid' && purchase.kind === 'pack') {
    const { accountId, credits: amount, name: description } = purchase
    await bookPack(db, { accountId, amount, description, sessionId: checkout.id })
  }
  return true
}

/** What our order says counts; a checkout that says otherwise is not the one we opened. */
function judge(order: Purchase, checkout: Checkout): PurchaseState {
  if (checkout.state !== 'paid') return checkout.state
  const isSamePrice =
    order.kind === 'plan' ||
    (checkout.amount === order.amount && checkout.currency === order.currency)
  return checkout.kind === order.kind && isSamePrice ? 'paid' : 'refused'
}
