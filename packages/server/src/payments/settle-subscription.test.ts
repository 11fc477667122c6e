import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { pay } from './fake-stripe/checkout.ts'
import { deleteCustomer } from './fake-stripe/customers.ts'
import { createRefund } from './fake-stripe/money-back.ts'
import type { Session } from './fake-stripe/objects.ts'
import { paramsOf } from './fake-stripe/params.ts'
import {
  cancelAtPeriodEnd,
  changePrice,
  endSubscription,
  itemOf,
  payLate,
  startSubscription,
} from './fake-stripe/subscriptions.ts'
import { need } from './fake-stripe/world.ts'
import { type Buyer, openTestPayments } from './test-payments.ts'

const day = 86_400
const payments = await openTestPayments({ startsAt: Math.floor(Date.now() / 1_000) - 20 * day })
const { fake, app, buyer, orderPlan, tell, tellAll, balanceOf, subscriptionOf } = payments
const { world, sender } = fake

/** Somebody who subscribed so many days ago; the stand-in's clock is at that moment. */
async function subscriber(planId = 'small', daysAgo = 20) {
  fake.advance(Math.floor(Date.now() / 1_000) - daysAgo * day - world.now())
  const kay = await buyer()
  const session = await orderPlan(kay, planId)
  pay(world, session)
  await tellAll()
  return { kay, session, subscription: subscriptionOf(session) }
}

/** Nobody else's subscription goes on when time passes. */
function leave({ subscription }: { subscription: ReturnType<typeof subscriptionOf> }): void {
  endSubscription(world, subscription)
  sender.take()
}

function change(session: Session, price: string): void {
  const found = need(world.things.prices, price, 'price')
  changePrice(world, subscriptionOf(session), { price: found, isProrated: true })
}

async function planOf({ key }: Buyer) {
  return (await app.call(operations.listPlans, { key })).json().current
}

async function standing(kay: Buyer) {
  const { subscriptionCredits, topUpCredits, tier } = await balanceOf(kay)
  return { subscriptionCredits, topUpCredits, tier }
}

test('who subscribes has the credits of the plan, and is on it', async () => {
  const { kay, ...other } = await subscriber()
  assert.deepEqual(await standing(kay), {
    ...{ subscriptionCredits: 1_000, topUpCredits: 0, tier: 'small' },
  })
  assert.deepEqual(await planOf(kay), {
    ...{ planId: 'small', status: 'active', cancelAtPeriodEnd: false },
    periodEndsAt: itemOf(other.subscription).current_period_end * 1_000,
  })
  const [line] = (await balanceOf(kay)).transactions
  assert.deepEqual([line?.type, line?.description], ['subscription', 'Small plan'])
  leave(other)
})

test('a renewal begins with new credits; those of the cycle before are gone', async () => {
  const { kay, ...other } = await subscriber('small', 40)
  fake.advance(33 * day)
  await tellAll()
  const { balance, transactions } = await balanceOf(kay)
  assert.equal(balance, 1_000)
  assert.deepEqual(transactions.map(({ type, amount }) => [type, amount]).reverse(), [
    ['subscription', 1_000],
    ['expire', -1_000],
    ['subscription', 1_000],
  ])
  leave(other)
})

test('a renewal that is not paid gives nothing, and says so', async () => {
  const { kay, ...other } = await subscriber('small', 40)
  world.failing.add(other.subscription.id)
  fake.advance(33 * day)
  await tellAll()
  assert.deepEqual(await standing(kay), {
    ...{ subscriptionCredits: 0, topUpCredits: 0, tier: 'free' },
  })
  assert.equal((await planOf(kay)).status, 'past_due')
  world.failing.delete(other.subscription.id)
  const { latest_invoice } = other.subscription
  payLate(world, need(world.things.invoices, latest_invoice ?? '', 'invoice'))
  await tellAll()
  assert.equal((await standing(kay)).subscriptionCredits, 1_000)
  assert.equal((await planOf(kay)).status, 'active')
  leave(other)
})

test('an invoice of a cycle that is over, paid after the next one, gives nothing to spend', async () => {
  const { kay, ...other } = await subscriber('small', 70)
  world.failing.add(other.subscription.id)
  fake.advance(33 * day)
  const late = other.subscription.latest_invoice
  world.failing.delete(other.subscription.id)
  fake.advance(30 * day)
  await tellAll()
  assert.equal((await balanceOf(kay)).balance, 1_000)
  payLate(world, need(world.things.invoices, late ?? '', 'invoice'))
  await tellAll()
  const { balance, tier } = await balanceOf(kay)
  assert.deepEqual([balance, tier], [1_000, 'small'])
  leave(other)
})

test('a change of plan gives the difference for the rest of the cycle, once', async () => {
  const { kay, session, ...other } = await subscriber('small', 20)
  const { current_period_start: start, current_period_end: end } = itemOf(other.subscription)
  fake.advance((end - start) / 2)
  change(session, 'price_large')
  const events = [...sender.waiting]
  await tell([...events, ...events.toReversed()])
  assert.deepEqual(await standing(kay), {
    ...{ subscriptionCredits: 1_000 + 1_500, topUpCredits: 0, tier: 'large' },
  })
  leave(other)
})

test('who changes back and forth ends with what was paid for, and never more', async () => {
  const { kay, session, ...other } = await subscriber('small', 20)
  for (let count = 0; count < 4; count += 1) {
    change(session, 'price_large')
    await tellAll()
    assert.deepEqual([(await standing(kay)).subscriptionCredits], [4_000])
    change(session, 'price_small')
    await tellAll()
    assert.deepEqual([(await standing(kay)).subscriptionCredits], [1_000])
  }
  assert.equal((await standing(kay)).tier, 'small')
  await payments.checkBooks()
  leave(other)
})

test('a subscription that is to end with its period says so, and keeps its credits until then', async () => {
  const { kay, ...other } = await subscriber('small', 20)
  cancelAtPeriodEnd(world, other.subscription, true)
  await tellAll()
  assert.equal((await planOf(kay)).cancelAtPeriodEnd, true)
  assert.equal((await standing(kay)).subscriptionCredits, 1_000)
  leave(other)
})

test('a subscription that ended leaves no credits, but those that were bought', async () => {
  const { kay, ...other } = await subscriber('small', 20)
  const pack = await payments.order(kay)
  pay(world, pack)
  fake.advance(10 * day)
  endSubscription(world, other.subscription)
  await tellAll()
  assert.deepEqual(await standing(kay), {
    ...{ subscriptionCredits: 0, topUpCredits: 1_000, tier: 'free' },
  })
  assert.equal(await planOf(kay), null)
})

test('the end of one subscription takes nothing from another that goes on', async () => {
  const { kay, session, ...other } = await subscriber('large', 20)
  const customer = session.customer ?? ''
  const price = need(world.things.prices, 'price_small', 'price')
  const second = startSubscription(world, { customer, price, metadata: {} })
  await tellAll()
  const { subscriptionCredits } = await standing(kay)
  fake.advance(2 * day)
  endSubscription(world, second)
  await tellAll()
  assert.equal((await planOf(kay)).planId, 'large')
  assert.equal((await standing(kay)).subscriptionCredits, subscriptionCredits)
  leave(other)
})

test('the refund of a plan takes its credits, as far as they have not expired', async () => {
  const { kay, ...other } = await subscriber('large', 40)
  const invoice = other.subscription.latest_invoice
  const paid = Object.values(world.things.invoicePayments).find((each) => each.invoice === invoice)
  const refund = (amount: string) =>
    createRefund(world, paramsOf({ payment_intent: paid?.payment.payment_intent ?? '', amount }))
  refund('1500')
  await tellAll()
  assert.equal((await standing(kay)).subscriptionCredits, 0)
  fake.advance(33 * day)
  await tellAll()
  assert.equal((await standing(kay)).subscriptionCredits, 4_000)
  refund('1500')
  await tellAll()
  assert.equal((await standing(kay)).subscriptionCredits, 4_000)
  leave(other)
})

test('of an invoice that was paid in part with what one had in hand a refund takes its part', async () => {
  const { kay, session, ...other } = await subscriber('small', 20)
  const customer = need(world.things.customers, session.customer ?? '', 'customer')
  customer.balance = -500
  change(session, 'price_large')
  await tellAll()
  assert.equal((await standing(kay)).subscriptionCredits, 4_000)
  const invoice = other.subscription.latest_invoice
  const paid = Object.values(world.things.invoicePayments).find((each) => each.invoice === invoice)
  assert.equal(paid?.amount_paid, 1_500)
  createRefund(world, paramsOf({ payment_intent: paid.payment.payment_intent }))
  await tellAll()
  assert.equal((await standing(kay)).subscriptionCredits, 4_000 - 2_250)
  leave(other)
})

test('a plan that is not sold any more is still that of those who have it', async () => {
  const { kay, ...other } = await subscriber()
  change(other.session, 'price_old')
  await tellAll()
  assert.equal((await planOf(kay)).planId, 'old')
  const sold = (await app.call(operations.listPlans)).json().plans
  assert.deepEqual(
    sold.map(({ id }: { id: string }) => id),
    ['small', 'large'],
  )
  leave(other)
})

test('an invoice at a price nobody here knows waits until NCS_PLANS knows it', async () => {
  const { kay, ...other } = await subscriber()
  const { context, handle, db } = payments
  const { payments: taken } = context
  assert.ok(taken !== undefined)
  context.payments = { ...taken, plans: taken.plans.filter(({ id }) => id !== 'large') }
  change(other.session, 'price_large')
  await tellAll()
  assert.equal((await standing(kay)).tier, 'small')
  context.payments = taken
  await db.query('UPDATE stripe_events SET try_at = 0 WHERE try_at IS NOT NULL')
  await handle()
  assert.equal((await standing(kay)).tier, 'large')
  leave(other)
})

test('a customer deleted at Stripe has no plan any more, whichever is told first', async () => {
  for (const isFirst of ['customer.deleted', 'customer.subscription.deleted']) {
    const { kay, subscription } = await subscriber()
    fake.advance(day)
    deleteCustomer(world, subscription.customer)
    const [one, other] = sender
      .take()
      .filter(({ type }) => type.endsWith('.deleted'))
      .toSorted(({ type }) => (type === isFirst ? -1 : 1))
    assert.ok(one?.type === isFirst && other !== undefined)
    await tell([one, other])
    assert.equal(await planOf(kay), null, isFirst)
    assert.equal((await standing(kay)).subscriptionCredits, 0)
  }
})

test('a plan left at a side of Stripe that is not used any more keeps no credits alive', async () => {
  const { kay, subscription } = await subscriber()
  await payments.db.query(
    `INSERT INTO subscriptions (id, account_id, realm, plan_id, status, cancel_at_period_end,
       period_ends_at) VALUES ('sub_elsewhere', $1, 'stand-in', 'small', 'active', false, 1)`,
    [kay.accountId],
  )
  fake.advance(day)
  endSubscription(world, subscription)
  await tellAll()
  assert.equal((await standing(kay)).subscriptionCredits, 0)
})
