import type { Context } from '../context.ts'
import { type Queryable, transaction } from '../platform/database/database.ts'
import { readSubscription, type SubscriptionLife } from './at-stripe/subscriptions.ts'
import { bookEnd, bookInvoice } from './book.ts'
import { accountOf } from './customers.ts'
import { creditsOf, cyclesOf, UnknownPlan } from './invoice-credits.ts'
import { needPayments } from './need-payments.ts'
import { addPlanInvoice, endsTheCycle, findKnown, writeSubscription } from './subscription-rows.ts'

const mostRounds = 10

type Settling = Pick<Context, 'db' | 'payments'>

/**
 * Brings a subscription to where it is now, and books each of its paid invoices once, the oldest
 * first. Whatever an event says of it or of one of its invoices leads here.
 */
export async function settleSubscription(
  context: Settling,
  subscriptionId: string,
  signal: AbortSignal,
): Promise<void> {
  const { stripe } = needPayments(context)
  for (let round = 0; round < mostRounds; round += 1) {
    const known = await findKnown(context.db, subscriptionId)
    const life = await readSubscription(stripe, subscriptionId, signal)
    // A customer may have been deleted at Stripe, and what it had is still that of its account.
    const accountId = known?.accountId ?? (life && (await accountOf(context.db, life.customerId)))
    // Somebody else sells at the same Stripe, or the account is gone.
    if (life === undefined || accountId === undefined) return
    const isDone = await transaction(context.db, (db) =>
      settle(db, { context, life, accountId, revision: known?.revision }),
    )
    if (isDone) return
  }
  throw new Error('a subscription changes faster than Stripe answers')
}

type Found = {
  context: Settling
  life: SubscriptionLife
  accountId: string
  revision: number | undefined
}

async function settle(db: Queryable, { context, life, accountId, revision }: Found) {
  const { stripe, plans } = needPayments(context)
  const plan = plans.find(({ stripePrice }) => stripePrice === life.priceId)
  if (plan === undefined) throw new UnknownPlan(life.priceId)
  const row = { ...life, accountId, realm: stripe.realm, planId: plan.id, revision }
  if (!(await writeSubscription(db, row))) return false
  const cycles = cyclesOf(life.invoices)
  for (const invoice of life.invoices.filter(({ isPaid }) => isPaid)) {
    const given = creditsOf(invoice, { plans, cycles })
    if (given === undefined) continue
    const isNew = await addPlanInvoice(db, {
      ...invoice,
      accountId,
      subscriptionId: life.id,
      given,
    })
    if (!isNew) continue
    const description = given.kind === 'cycle' ? `${given.name} plan` : `Change to ${given.name}`
    await bookInvoice(db, { accountId, description, invoiceId: invoice.id, given })
  }
  const { endedAt: endsAt } = life
  if (endsAt !== undefined && (await endsTheCycle(db, row)))
    await bookEnd(db, { accountId, endsAt })
  return true
}
