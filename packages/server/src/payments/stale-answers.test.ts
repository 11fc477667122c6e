import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closeCheckout } from './at-stripe/checkouts.ts'
import { pay } from './fake-stripe/checkout.ts'
import { createRefund, failRefund } from './fake-stripe/money-back.ts'
import { paramsOf } from './fake-stripe/params.ts'
import { endSubscription } from './fake-stripe/subscriptions.ts'
import { needPayments } from './need-payments.ts'
import { findPurchase } from './purchases.ts'
import { settleCheckout } from './settle-checkout.ts'
import { settlePayment } from './settle-payment.ts'
import { settleSubscription } from './settle-subscription.ts'
import { openTestPayments } from './test-payments.ts'

const payments = await openTestPayments()
const { fake, db, context, order, orderPlan, buyer, tellAll, balanceOf, never } = payments
const { world } = fake

/** A program that stands still between Stripe's first answer and what it does with it. */
function interrupted(meanwhile: () => Promise<void>): typeof context {
  const { payments: taken } = context
  assert.ok(taken !== undefined)
  let isFirst = true
  const stripe: typeof taken.stripe = {
    ...taken.stripe,
    async ask(question, signal) {
      const answer = await taken.stripe.ask(question, signal)
      if (!isFirst) return answer
      isFirst = false
      await meanwhile()
      return answer
    },
  }
  return { ...context, payments: { ...taken, stripe } }
}

test('who heard that a refund stands, and is overtaken by its failure, takes nothing', async () => {
  const kay = await buyer()
  const session = await order(kay)
  pay(world, session)
  await tellAll()
  const payment = session.payment_intent ?? ''
  const refund = createRefund(world, paramsOf({ payment_intent: payment, amount: '400' }))
  const late = interrupted(async () => {
    failRefund(world, refund)
    await settlePayment(context, payment, never)
  })
  await settlePayment(late, payment, never)
  assert.equal((await balanceOf(kay)).balance, 1_000)
  await payments.checkBooks()
})

test('who heard that a checkout is open, and is overtaken by its payment, leaves it paid', async () => {
  const kay = await buyer()
  const session = await order(kay)
  const late = interrupted(async () => {
    pay(world, session)
    await settleCheckout(context, session.id, never)
  })
  await settleCheckout(late, session.id, never)
  assert.equal((await findPurchase(db, { sessionId: session.id }))?.state, 'paid')
  assert.equal((await balanceOf(kay)).balance, 1_000)
})

test('who heard that a subscription goes on, and is overtaken by its end, leaves it ended', async () => {
  const kay = await buyer()
  const session = await orderPlan(kay)
  pay(world, session)
  await tellAll()
  const subscription = payments.subscriptionOf(session)
  const late = interrupted(async () => {
    endSubscription(world, subscription)
    await settleSubscription(context, subscription.id, never)
  })
  await settleSubscription(late, subscription.id, never)
  const { rows } = await db.query('SELECT status FROM subscriptions WHERE id = $1', [
    subscription.id,
  ])
  assert.deepEqual(rows, [{ status: 'canceled' }])
})

test('who closes a checkout that is paid at that very moment is told that it was not open', async () => {
  const session = await order(await buyer())
  const late = interrupted(async () => {
    pay(world, session)
  })
  const { stripe } = needPayments(late)
  assert.equal(await closeCheckout(stripe, session.id, never), false)
  assert.equal(session.status, 'complete')
})

test('who never gets to write what it heard gives up in the end', async () => {
  const kay = await buyer()
  const session = await order(kay)
  const { payments: taken } = context
  assert.ok(taken !== undefined)
  const stripe: typeof taken.stripe = {
    ...taken.stripe,
    async ask(question, signal) {
      await db.query('UPDATE purchases SET revision = revision + 1 WHERE session_id = $1', [
        session.id,
      ])
      return taken.stripe.ask(question, signal)
    },
  }
  const restless = { ...context, payments: { ...taken, stripe } }
  await assert.rejects(settleCheckout(restless, session.id, never), /changes faster/)
})
