import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations, packs } from '@newcharactersheet/contract'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'
import { pay } from '../payments/fake-stripe/checkout.ts'
import { openDispute } from '../payments/fake-stripe/money-back.ts'
import { handleEvents } from '../payments/handle-events.ts'
import { openTestPayments } from '../payments/test-payments.ts'
import { openLogger } from '../platform/logger.ts'

const payments = await openTestPayments()
const { app, fake, db, order, buyer } = payments
const { createCheckout } = operations

/** What the program asked of Stripe last, at this path. */
function asked(path: string) {
  const found = fake.door.seen.findLast((each) => each.method === 'POST' && each.path === path)
  assert.ok(found !== undefined)
  return found
}

test('200: each pack has a page to pay on, at its price', async () => {
  const kay = await buyer()
  for (const [packageId, { priceUsd }] of Object.entries(packs)) {
    const session = await order(kay, packageId)
    assert.deepEqual(
      [session.mode, session.amount_total, session.currency],
      ['payment', priceUsd * 100, 'usd'],
    )
  }
})

test('200: Stripe is asked in the form of its documentation, once for each purchase', async () => {
  const kay = await buyer()
  const body = { packageId: 'creator', returnPath: '/settings?tab=billing#packs' }
  await app.call(createCheckout, { key: kay.key, body })
  const { form, idempotencyKey, version } = asked('/v1/checkout/sessions')
  const { rows } = await db.query<{ id: string }>(
    'SELECT id FROM purchases WHERE account_id = $1',
    [kay.accountId],
  )
  const purchaseId = rows[0]?.id ?? ''
  const metadata = { userId: kay.accountId, purchaseId, packageId: 'creator', credits: '3000' }
  const { customer, ...rest } = form
  assert.match(String(customer), /^cus_/)
  assert.deepEqual(rest, {
    mode: 'payment',
    client_reference_id: kay.accountId,
    line_items: [
      {
        quantity: '1',
        price_data: {
          ...{ currency: 'usd', unit_amount: '3000' },
          product_data: { name: 'Creator credit pack' },
        },
      },
    ],
    metadata,
    payment_intent_data: { metadata },
    success_url:
      'http://localhost/settings?tab=billing&checkout=success&session_id={CHECKOUT_SESSION_ID}#packs',
    cancel_url: 'http://localhost/settings?tab=billing&checkout=canceled#packs',
  })
  assert.equal(idempotencyKey, `co_${purchaseId}`)
  assert.equal(version, '2026-10-28.endive')
})

test('200: an account is one customer, however often and how much at once it buys', async () => {
  const kay = await buyer()
  await Promise.all(Array.from({ length: 8 }, () => order(kay)))
  await order(kay)
  const mine = Object.values(fake.world.things.customers).filter(
    ({ metadata }) => metadata.userId === kay.accountId,
  )
  assert.equal(mine.length, 1)
})

test('200: a customer that was deleted at Stripe is replaced', async () => {
  const kay = await buyer()
  const first = await order(kay)
  const { customer } = first
  await fetch(`${fake.address}/v1/customers/${customer}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${fake.secretKey}` },
  })
  const second = await order(kay)
  assert.notEqual(second.customer, customer)
  assert.equal((await order(kay)).customer, second.customer)
})

test('200: who is interrupted on the way pays once', async () => {
  const kay = await buyer()
  await order(kay)
  const before = Object.keys(fake.world.things.sessions).length
  Object.assign(fake.door.trouble, { times: 2, how: 'reset', isDone: true })
  await order(kay)
  assert.equal(Object.keys(fake.world.things.sessions).length, before + 1)
})

test('400: a path that leads to another site is refused, and nothing is asked', async () => {
  const kay = await buyer()
  const before = fake.door.seen.length
  for (const returnPath of ['//evil.example', '/\\evil.example', 'https://evil.example', '/../a']) {
    const body = { packageId: 'starter', returnPath }
    const answer = await app.call(createCheckout, { key: kay.key, body })
    assert.equal(answer.statusCode, 400)
    assert.equal(answer.json().error.fields[0].path, 'returnPath')
  }
  assert.equal(fake.door.seen.length, before)
})

test('403: only keys that may do billing buy', async () => {
  const { key } = await openOtherAccount(app)
  const made = await app.call(operations.createApiKey, { key, body: { scopes: ['read', 'write'] } })
  const body = { packageId: 'starter' }
  const answer = await app.call(createCheckout, { key: made.json().key, body })
  assert.equal(answer.statusCode, 403)
})

test('503: Stripe does not answer, and nothing is left to wait for', async () => {
  const kay = await buyer()
  await order(kay)
  for (const how of ['error', 'reset', 'limit'] as const) {
    Object.assign(fake.door.trouble, { times: how === 'limit' ? 1 : 3, how, isDone: false })
    const answer = await app.call(createCheckout, { key: kay.key, body: { packageId: 'starter' } })
    assert.equal(answer.statusCode, 503)
    assert.equal(answer.json().error.code, 'PROVIDER_UNAVAILABLE')
  }
  const { rows } = await db.query(
    `SELECT state, check_at FROM purchases WHERE account_id = $1 AND session_id IS NULL`,
    [kay.accountId],
  )
  assert.deepEqual(
    rows,
    Array.from({ length: 3 }, () => ({ state: 'failed', check_at: null })),
  )
})

test('502: Stripe refuses, and its words go nowhere', async () => {
  const lines: string[] = []
  const logger = openLogger('debug', { write: (line) => lines.push(line) })
  const { address: apiBase, webhookSecret } = fake
  const secretKey = 'sk_test_hunter2'
  const other = await openTestApp({
    ...{ hasWorker: false, logger },
    config: { payments: { kind: 'stripe', secretKey, webhookSecret, apiBase, plans: [] } },
  })
  const answer = await other.call(createCheckout, { body: { packageId: 'starter' } })
  assert.equal(answer.statusCode, 502)
  assert.equal(answer.json().error.code, 'PROVIDER_FAILED')
  for (const told of [answer.body, lines.join()])
    assert.doesNotMatch(told, /hunter2|API Key|whsec|Bearer/)
  // What an operator needs to find it at Stripe.
  assert.match(lines.join(), /StripeAuthenticationError 401 req_\w+/)
})

test('nothing of a payment is in the log, from the order to the dispute', async () => {
  const lines: string[] = []
  const logger = openLogger('debug', { write: (line) => lines.push(line) })
  const kay = await buyer()
  const session = await order(kay)
  pay(fake.world, session)
  Object.assign(session, { customer_details: { email: 'kay@zanzibar.example', name: 'Kay Zan' } })
  openDispute(fake.world, payments.chargeOf(session))
  Object.assign(session, { amount_total: 1 })
  const context = { ...app.context, logger }
  await fake.sender.sendWaiting()
  while ((await handleEvents(context, payments.never)) > 0);
  assert.ok(lines.some((line) => line.includes('is not what was ordered')))
  assert.doesNotMatch(lines.join(), /zanzibar|Kay|whsec|sk_test|card/i)
})
