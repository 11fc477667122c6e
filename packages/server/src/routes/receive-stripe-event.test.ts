import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openTestApp } from '../open-test-app.ts'
import { pay } from '../payments/fake-stripe/checkout.ts'
import { sign } from '../payments/fake-stripe/sender.ts'
import { openTestPayments } from '../payments/test-payments.ts'

const payments = await openTestPayments()
const { app, fake, post, db, order, buyer, balanceOf, handle } = payments
const { receiveStripeEvent } = operations
const secret = fake.webhookSecret
const now = () => Math.floor(Date.now() / 1_000)

/** The event of a purchase that is paid, as it is sent. */
async function paidEvent() {
  const kay = await buyer()
  pay(fake.world, await order(kay))
  const event = fake.sender.take().find(({ type }) => type === 'checkout.session.completed')
  assert.ok(event !== undefined)
  return { kay, payload: JSON.stringify(event) }
}

async function stored(): Promise<number> {
  return (await db.query('SELECT 1 FROM stripe_events')).rowCount ?? 0
}

async function refuses(body: string, signature: string | undefined): Promise<void> {
  const before = await stored()
  const headers = {
    'content-type': 'application/json',
    ...(signature !== undefined && { 'stripe-signature': signature }),
  }
  const answer = await app.call(receiveStripeEvent, { key: null, headers, body })
  assert.equal(answer.statusCode, 400, `${signature}`)
  assert.equal(answer.json().error.fields[0].path, 'Stripe-Signature')
  assert.equal(await stored(), before)
}

test('200: takes what Stripe signed, without a key, and handles it after that', async () => {
  const { kay, payload } = await paidEvent()
  const headers = { 'content-type': 'application/json', 'stripe-signature': sign(payload, secret) }
  const answer = await app.call(receiveStripeEvent, { key: null, headers, body: payload })
  assert.deepEqual([answer.statusCode, answer.json()], [200, { received: true }])
  assert.equal((await balanceOf(kay)).balance, 0)
  await handle()
  assert.equal((await balanceOf(kay)).balance, 1_000)
})

test('200: it does not matter what else comes with it, a wrong key or a foreign page', async () => {
  const { payload } = await paidEvent()
  const answer = await app.app.inject({
    method: 'POST',
    url: receiveStripeEvent.path,
    headers: {
      ...{ 'content-type': 'application/json; charset=utf-8', 'x-api-key': 'ncs_wrong' },
      ...{ origin: 'https://dashboard.stripe.com', 'stripe-signature': sign(payload, secret) },
    },
    payload,
  })
  assert.equal(answer.statusCode, 200)
})

test('200: it is not limited, however much happens at Stripe', async () => {
  const { payload } = await paidEvent()
  const answers = await Promise.all(
    Array.from({ length: 500 }, () => post(payload, sign(payload, secret))),
  )
  assert.deepEqual(new Set(answers), new Set([200]))
})

test('200: an event that concerns nobody here is taken, and not kept', async () => {
  const before = await stored()
  for (const type of ['product.created', 'charge.succeeded', 'something.new']) {
    const payload = JSON.stringify({ id: 'evt_1', object: 'event', type, data: { object: {} } })
    assert.equal(await post(payload, sign(payload, secret)), 200)
  }
  assert.equal(await stored(), before)
})

test('200: of an event nothing is kept but what it is about', async () => {
  const { payload } = await paidEvent()
  const named = JSON.parse(payload)
  named.id = 'evt_named'
  named.data.object.customer_details = { email: 'kay@zanzibar.example', name: 'Kay' }
  const text = JSON.stringify(named)
  assert.equal(await post(text, sign(text, secret)), 200)
  const { rows } = await db.query('SELECT * FROM stripe_events WHERE id = $1', ['evt_named'])
  assert.equal(rows.length, 1)
  assert.doesNotMatch(JSON.stringify(rows), /zanzibar|Kay/)
})

test('400: a signature that is missing, empty, of another kind or made up', async () => {
  const { payload } = await paidEvent()
  const mac = sign(payload, secret).split('v1=')[1]
  for (const signature of [
    ...[undefined, '', 'nonsense', 't=', `t=${now()}`, `v1=${mac}`, `t=${now()},v1=`],
    ...[`t=${now()},v0=${mac}`, `t=${now()},v1=${'0'.repeat(64)}`, `t=x,v1=${mac}`],
  ])
    await refuses(payload, signature)
})

test('400: a signature made with another secret, or with none', async () => {
  const { payload } = await paidEvent()
  for (const other of ['whsec_other', '', secret.slice(0, -1), ` ${secret}`])
    await refuses(payload, sign(payload, other))
})

test('400: bytes that were changed after they were signed, were it by a blank', async () => {
  const { payload } = await paidEvent()
  const signature = sign(payload, secret)
  for (const changed of [
    ...[`${payload} `, payload.replace('1000', '9000'), payload.slice(0, -1)],
    ...[JSON.stringify(JSON.parse(payload), null, 1), '{}', ''],
  ])
    await refuses(changed, signature)
})

test('400: a signature of more than five minutes ago, or ahead', async () => {
  const { payload } = await paidEvent()
  for (const seconds of [-301, -3_600, 302, 3_600, 1e9])
    await refuses(payload, sign(payload, secret, now() + seconds))
  for (const seconds of [-290, 290])
    assert.equal(await post(payload, sign(payload, secret, now() + seconds)), 200)
})

test('400: a signature that names two times', async () => {
  const { payload } = await paidEvent()
  const old = sign(payload, secret, now() - 3_600)
  await refuses(payload, `t=${now()},${old}`)
  await refuses(payload, `${old},t=${now()}`)
  await refuses(payload, `t=${now()},${sign(payload, secret, now() + 3_600)}`)
})

test('400: signed bytes that are no event', async () => {
  for (const body of ['{"id": "evt', '[]', '"text"', 'null', '{}', '{"type": 7, "id": "evt_1"}'])
    await refuses(body, sign(body, secret))
})

test('200: with two signatures, as while a secret is being changed, one of ours is enough', async () => {
  const { payload } = await paidEvent()
  const [time, ours] = sign(payload, secret).split(',')
  assert.equal(await post(payload, `${time},v1=${'0'.repeat(64)},${ours}`), 200)
})

test('403: a foreign host is refused here as everywhere', async () => {
  const { payload } = await paidEvent()
  const headers = { host: 'elsewhere.example', 'stripe-signature': sign(payload, secret) }
  const answer = await app.call(receiveStripeEvent, { key: null, headers, body: payload })
  assert.equal(answer.statusCode, 403)
})

test('413: an event is no larger than half a megabyte', async () => {
  const body = JSON.stringify({ id: 'evt_1', type: 'x', data: 'x'.repeat(600_000) })
  const headers = { 'content-type': 'application/json', 'stripe-signature': sign(body, secret) }
  const answer = await app.call(receiveStripeEvent, { key: null, headers, body })
  assert.equal(answer.statusCode, 413)
})

test('415: an event is JSON', async () => {
  const { payload } = await paidEvent()
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'stripe-signature': sign(payload, secret),
  }
  const answer = await app.call(receiveStripeEvent, { key: null, headers, body: payload })
  assert.equal(answer.statusCode, 415)
})

test('503: without Stripe, or without a secret to check with, nothing is listened to', async () => {
  const { payload } = await paidEvent()
  const apiBase = fake.address
  const deaf = {
    kind: 'stripe',
    secretKey: 'sk_test_1',
    webhookSecret: undefined,
    apiBase,
  } as const
  for (const settings of [undefined, { ...deaf, plans: [] }]) {
    const other = await openTestApp({ hasWorker: false, config: { payments: settings } })
    for (const signed of [sign(payload, secret), sign(payload, ''), sign(payload, 'undefined')]) {
      const headers = { 'content-type': 'application/json', 'stripe-signature': signed }
      const answer = await other.call(receiveStripeEvent, { key: null, headers, body: payload })
      assert.equal(answer.statusCode, 503)
      assert.equal(answer.json().error.code, 'PAYMENTS_NOT_CONFIGURED')
    }
  }
})
