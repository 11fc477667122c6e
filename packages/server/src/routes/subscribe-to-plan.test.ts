import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openTestApp } from '../open-test-app.ts'
import { pay } from '../payments/fake-stripe/checkout.ts'
import { endSubscription } from '../payments/fake-stripe/subscriptions.ts'
import { openTestPayments } from '../payments/test-payments.ts'

const payments = await openTestPayments()
const { app, fake, db, buyer, orderPlan, tellAll, subscriptionOf } = payments
const { world } = fake
const { subscribeToPlan, openBillingPortal, listPlans, getBilling, updateBilling } = operations

function subscribe({ key }: { key: string }, body: object = { planId: 'small' }) {
  return app.call(subscribeToPlan, { key, body })
}

test('200: a plan has a page to pay on, at the price Stripe knows', async () => {
  const kay = await buyer()
  const answer = await subscribe(kay, { planId: 'large', returnPath: '/settings/billing' })
  assert.equal(answer.statusCode, 200)
  const { form, idempotencyKey } = fake.door.seen.at(-1) ?? {}
  const { metadata, subscription_data, customer, ...rest } = form ?? {}
  assert.deepEqual(rest, {
    mode: 'subscription',
    client_reference_id: kay.accountId,
    line_items: [{ quantity: '1', price: 'price_large' }],
    success_url:
      'http://localhost/settings/billing?checkout=success&session_id={CHECKOUT_SESSION_ID}',
    cancel_url: 'http://localhost/settings/billing?checkout=canceled',
  })
  assert.deepEqual(subscription_data, { metadata })
  assert.match(String(idempotencyKey), /^co_/)
  assert.match(String(customer), /^cus_/)
})

test('200: who begins again pays once: the checkout before is closed', async () => {
  const kay = await buyer()
  const first = await orderPlan(kay, 'small')
  const second = await orderPlan(kay, 'large')
  assert.deepEqual([first.status, second.status], ['expired', 'open'])
})

test('200: an order left behind by a program that died is in nobody’s way', async () => {
  const kay = await buyer()
  await orderPlan(kay)
  await db.query(
    `UPDATE purchases SET session_id = NULL, created_at = created_at - 600000 WHERE account_id = $1`,
    [kay.accountId],
  )
  assert.equal((await subscribe(kay)).statusCode, 200)
})

test('200: after the end of a plan there can be another', async () => {
  const kay = await buyer()
  const first = await orderPlan(kay)
  pay(world, first)
  endSubscription(world, subscriptionOf(first))
  await tellAll()
  assert.equal((await subscribe(kay)).statusCode, 200)
})

test('400: a plan that is not sold, or no longer, is refused', async () => {
  const kay = await buyer()
  for (const planId of ['none', 'old', '', 'SMALL', '__proto__', undefined, 7]) {
    const answer = await subscribe(kay, { planId })
    assert.equal(answer.statusCode, 400, `${planId}`)
    assert.equal(answer.json().error.fields[0].path, 'planId')
  }
  const away = await subscribe(kay, { planId: 'small', returnPath: '//evil.example' })
  assert.equal(away.json().error.fields[0].path, 'returnPath')
})

test('409: who has a plan is sent to the portal, whether its event has come or not', async () => {
  const kay = await buyer()
  const session = await orderPlan(kay)
  pay(world, session)
  assert.equal((await subscribe(kay)).statusCode, 409)
  await tellAll()
  const answer = await subscribe(kay, { planId: 'large' })
  assert.equal(answer.statusCode, 409)
  assert.match(answer.json().error.message, /portal/)
})

test('409: of many who begin at the same moment one gets a page', async () => {
  const kay = await buyer()
  await payments.order(kay)
  const answers = await Promise.all(Array.from({ length: 6 }, () => subscribe(kay)))
  const opened = answers.filter(({ statusCode }) => statusCode === 200)
  assert.ok(answers.every(({ statusCode }) => [200, 409].includes(statusCode)))
  const open = Object.values(world.things.sessions).filter(
    (each) => each.client_reference_id === kay.accountId && each.mode === 'subscription',
  )
  assert.equal(open.filter(({ status }) => status === 'open').length, 1)
  assert.ok(opened.length >= 1)
})

test('200: the portal opens for everybody, and leads back to where it was opened', async () => {
  const kay = await buyer()
  const body = { returnPath: '/settings/billing' }
  const answer = await app.call(openBillingPortal, { key: kay.key, body })
  assert.equal(answer.statusCode, 200)
  const page = await (await fetch(answer.json().url)).text()
  assert.match(page, /href="http:\/\/localhost\/settings\/billing"/)
})

test('200: plans are listed for everybody, and one’s own for oneself', async () => {
  const anybody = (await app.call(listPlans, { key: null })).json()
  assert.deepEqual(anybody, {
    plans: [
      { id: 'small', name: 'Small', credits: 1_000, price: '$10 a month' },
      { id: 'large', name: 'Large', credits: 4_000, price: '$30 a month' },
    ],
    current: null,
  })
})

test('200: where plans are sold a plan can be what pays', async () => {
  const kay = await buyer()
  const before = (await app.call(getBilling, { key: kay.key })).json()
  assert.equal(before.managedPlanAvailable, true)
  const answer = await app.call(updateBilling, { key: kay.key, body: { mode: 'MANAGED' } })
  assert.deepEqual([answer.statusCode, answer.json().mode], [200, 'MANAGED'])
})

test('503: without Stripe there are no plans and no portal', async () => {
  const other = await openTestApp({ hasWorker: false })
  for (const [operation, body] of [
    [subscribeToPlan, { planId: 'small' }],
    [openBillingPortal, {}],
  ] as const) {
    const answer = await other.call(operation, { body })
    assert.equal(answer.statusCode, 503)
    assert.equal(answer.json().error.code, 'PAYMENTS_NOT_CONFIGURED')
    assert.equal(answer.headers['retry-after'], '3600')
  }
  assert.deepEqual((await other.call(listPlans)).json(), { plans: [], current: null })
})
