import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import Stripe from 'stripe'
import { arrive, failToArrive, pay, payLater } from './checkout.ts'
import { openFakeStripe } from './fake-stripe.ts'
import { closeDispute, failRefund, openDispute } from './money-back.ts'
import { need } from './world.ts'

const fake = await openFakeStripe()
after(() => fake.close())
const { port } = new URL(fake.address)
const stripe = new Stripe(fake.secretKey, {
  ...{ host: '127.0.0.1', port, protocol: 'http', telemetry: false, maxNetworkRetries: 2 },
})
const { world } = fake

const pack = {
  mode: 'payment',
  line_items: [
    {
      quantity: 1,
      price_data: { currency: 'usd', unit_amount: 1_000, product_data: { name: 'Starter pack' } },
    },
  ],
  client_reference_id: 'account',
  metadata: { userId: 'account', packageId: 'starter' },
  payment_intent_data: { metadata: { userId: 'account' } },
  success_url: 'http://localhost:3000/settings?session_id={CHECKOUT_SESSION_ID}',
  cancel_url: 'http://localhost:3000/settings',
} as const satisfies Stripe.Checkout.SessionCreateParams

function sessionOf(id: string) {
  return need(world.things.sessions, id, 'session')
}

async function paidIntent(): Promise<string> {
  const { id } = await stripe.checkout.sessions.create(pack)
  pay(world, sessionOf(id))
  const { payment_intent } = await stripe.checkout.sessions.retrieve(id)
  assert.ok(typeof payment_intent === 'string')
  return payment_intent
}

test('the SDK makes, reads, changes, lists and deletes customers', async () => {
  const made = await stripe.customers.create({ email: 'kay@example.com', metadata: { a: '1' } })
  assert.equal(made.object, 'customer')
  assert.deepEqual(made.metadata, { a: '1' })
  await stripe.customers.update(made.id, { name: 'Kay', metadata: { b: '2' } })
  const read = await stripe.customers.retrieve(made.id)
  assert.ok(!read.deleted)
  assert.deepEqual(
    [read.email, read.name, read.metadata],
    ['kay@example.com', 'Kay', { a: '1', b: '2' }],
  )
  const listed = await stripe.customers.list({ email: 'kay@example.com' })
  assert.deepEqual(
    listed.data.map(({ id }) => id),
    [made.id],
  )
  assert.equal((await stripe.customers.del(made.id)).deleted, true)
  assert.equal((await stripe.customers.retrieve(made.id)).deleted, true)
  await assert.rejects(stripe.customers.del(made.id), { code: 'resource_missing', statusCode: 404 })
})

test('the SDK makes a checkout of a pack, reads it with its lines, lists and expires it', async () => {
  const made = await stripe.checkout.sessions.create(pack)
  assert.match(made.id, /^cs_test_/)
  assert.equal(made.url, `${fake.address}/c/pay/${made.id}`)
  const read = await stripe.checkout.sessions.retrieve(made.id, { expand: ['line_items'] })
  assert.deepEqual(
    [read.status, read.payment_status, read.amount_total, read.currency, read.payment_intent],
    ['open', 'unpaid', 1_000, 'usd', null],
  )
  assert.equal(read.line_items?.data[0]?.description, 'Starter pack')
  const { data } = await stripe.checkout.sessions.listLineItems(made.id)
  assert.equal(data[0]?.price?.unit_amount, 1_000)
  assert.equal((await stripe.checkout.sessions.expire(made.id)).status, 'expired')
  await assert.rejects(stripe.checkout.sessions.expire(made.id), /status of expired/)
  const open = await stripe.checkout.sessions.list({ status: 'expired' })
  assert.ok(open.data.some(({ id }) => id === made.id))
})

test('the SDK reads a paid checkout with its payment and its charge in one call', async () => {
  const { id } = await stripe.checkout.sessions.create(pack)
  pay(world, sessionOf(id))
  const expand = ['payment_intent.latest_charge']
  const session = await stripe.checkout.sessions.retrieve(id, { expand })
  const intent = session.payment_intent
  assert.ok(intent !== null && typeof intent === 'object')
  assert.deepEqual([session.status, session.payment_status], ['complete', 'paid'])
  assert.deepEqual([intent.status, intent.amount_received], ['succeeded', 1_000])
  assert.deepEqual(intent.metadata, { userId: 'account' })
  assert.ok(intent.latest_charge !== null && typeof intent.latest_charge === 'object')
  assert.equal(intent.latest_charge.amount_refunded, 0)
  const found = await stripe.checkout.sessions.list({ payment_intent: intent.id })
  assert.deepEqual(
    found.data.map((each) => each.id),
    [id],
  )
  const direct = await stripe.paymentIntents.retrieve(intent.id)
  assert.equal(direct.latest_charge, intent.latest_charge.id)
})

test('the SDK sees money that is on its way, that arrives, and that does not', async () => {
  const [first, second] = await Promise.all([
    stripe.checkout.sessions.create(pack),
    stripe.checkout.sessions.create(pack),
  ])
  const look = async (id: string) => {
    const session = await stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent'] })
    const intent = session.payment_intent
    assert.ok(intent !== null && typeof intent === 'object')
    return [session.status, session.payment_status, intent.status]
  }
  for (const { id } of [first, second]) {
    payLater(world, sessionOf(id))
    assert.deepEqual(await look(id), ['complete', 'unpaid', 'processing'])
  }
  arrive(world, sessionOf(first.id))
  failToArrive(world, sessionOf(second.id))
  assert.deepEqual(await look(first.id), ['complete', 'paid', 'succeeded'])
  assert.deepEqual(await look(second.id), ['complete', 'unpaid', 'requires_payment_method'])
})

test('the SDK makes refunds, whole and in parts, reads and lists them', async () => {
  const payment_intent = await paidIntent()
  const part = await stripe.refunds.create({ payment_intent, amount: 300 })
  assert.deepEqual([part.status, part.amount], ['succeeded', 300])
  await assert.rejects(stripe.refunds.create({ payment_intent, amount: 701 }), /greater than/)
  await stripe.refunds.create({ payment_intent })
  await assert.rejects(stripe.refunds.create({ payment_intent }), {
    code: 'charge_already_refunded',
  })
  const { data } = await stripe.refunds.list({ payment_intent })
  assert.deepEqual(
    data.map(({ amount }) => amount),
    [700, 300],
  )
  const [charge] = (await stripe.charges.list({ payment_intent })).data
  assert.deepEqual([charge?.amount_refunded, charge?.refunded], [1_000, true])
  failRefund(world, need(world.things.refunds, part.id, 'refund'))
  assert.equal((await stripe.refunds.retrieve(part.id)).status, 'failed')
  assert.equal((await stripe.charges.retrieve(charge?.id ?? '')).amount_refunded, 700)
})

test('the SDK lists, reads and closes disputes', async () => {
  const payment_intent = await paidIntent()
  const [charge] = (await stripe.charges.list({ payment_intent })).data
  const won = openDispute(world, need(world.things.charges, charge?.id ?? '', 'charge'))
  closeDispute(world, won, 'won')
  const lost = openDispute(world, need(world.things.charges, charge?.id ?? '', 'charge'))
  assert.equal((await stripe.disputes.close(lost.id)).status, 'lost')
  const { data } = await stripe.disputes.list({ payment_intent })
  assert.deepEqual(
    data.map(({ status }) => status),
    ['lost', 'won'],
  )
  assert.equal((await stripe.disputes.retrieve(won.id)).amount, 1_000)
})

test('the SDK makes prices, and subscriptions by checkout and by itself', async () => {
  const product = await stripe.products.create({ name: 'Studio' })
  const price = await stripe.prices.create({
    ...{ product: product.id, currency: 'usd', unit_amount: 2_000 },
    recurring: { interval: 'month' },
  })
  assert.equal((await stripe.prices.retrieve(price.id)).recurring?.interval, 'month')
  const { id: customer } = await stripe.customers.create()
  const checkout = await stripe.checkout.sessions.create({
    ...{ mode: 'subscription', customer, line_items: [{ price: price.id, quantity: 1 }] },
    ...{ success_url: 'http://localhost/', subscription_data: { metadata: { userId: 'account' } } },
  })
  pay(world, sessionOf(checkout.id))
  const session = await stripe.checkout.sessions.retrieve(checkout.id, { expand: ['subscription'] })
  const { subscription } = session
  assert.ok(subscription !== null && typeof subscription === 'object')
  assert.deepEqual(subscription.metadata, { userId: 'account' })
  assert.equal(subscription.items.data[0]?.price.id, price.id)
  const direct = await stripe.subscriptions.create({ customer, items: [{ price: price.id }] })
  const all = await stripe.subscriptions.list({ customer, status: 'all' })
  assert.deepEqual(
    all.data.map(({ id }) => id),
    [direct.id, subscription.id],
  )
  assert.equal((await stripe.subscriptions.cancel(direct.id)).status, 'canceled')
  await assert.rejects(
    stripe.checkout.sessions.create({ ...pack, line_items: [{ price: price.id }] }),
    /does not fit/,
  )
})

test('the SDK opens the billing portal', async () => {
  const { id: customer } = await stripe.customers.create()
  const session = await stripe.billingPortal.sessions.create({
    customer,
    return_url: 'http://localhost/settings',
  })
  const page = await fetch(session.url)
  assert.equal(page.status, 200)
  assert.match(await page.text(), /You have none/)
})

test('the SDK goes through the pages of a list by itself', async () => {
  const name = 'of a long list'
  for (let count = 0; count < 5; count += 1) await stripe.customers.create({ email: `${name}` })
  const found: string[] = []
  for await (const { id } of stripe.customers.list({ email: name, limit: 2 })) found.push(id)
  assert.equal(new Set(found).size, 5)
})

test('the SDK opens events that were signed here, and finds them in the list', async () => {
  const { id } = await stripe.checkout.sessions.create(pack)
  const heard: Stripe.Event[] = []
  fake.sender.sendTo(async (payload, signature) => {
    heard.push(stripe.webhooks.constructEvent(payload, signature, fake.webhookSecret))
    return 200
  })
  pay(world, sessionOf(id))
  await fake.sender.settled()
  const told = heard.find(({ type }) => type === 'checkout.session.completed')
  assert.ok(told !== undefined)
  const listed = await stripe.events.list({ types: ['checkout.session.completed'], limit: 1 })
  assert.equal(listed.data[0]?.id, told.id)
  assert.deepEqual(await stripe.events.retrieve(told.id).then(({ type }) => type), told.type)
})

test('the SDK sends a POST again with its own key, and it is done once', async () => {
  for (const how of ['reset', 'error'] as const) {
    const before = Object.keys(world.things.customers).length
    Object.assign(fake.door.trouble, { times: 2, how, isDone: true })
    const made = await stripe.customers.create({ name: how })
    assert.equal(made.name, how)
    assert.equal(Object.keys(world.things.customers).length, before + 1)
  }
})

test('the SDK is answered the same for the same key, and refused for another request', async () => {
  const idempotencyKey = 'co_1'
  const first = await stripe.checkout.sessions.create(pack, { idempotencyKey })
  assert.equal(first.lastResponse.headers['idempotent-replayed'], undefined)
  const second = await stripe.checkout.sessions.create(pack, { idempotencyKey })
  assert.equal(second.id, first.id)
  assert.equal(second.lastResponse.headers['idempotent-replayed'], 'true')
  await assert.rejects(
    stripe.checkout.sessions.create({ ...pack, metadata: {} }, { idempotencyKey }),
    { type: 'StripeIdempotencyError', statusCode: 400 },
  )
})

test('the SDK knows each kind of refusal', async () => {
  const stranger = new Stripe('sk_test_wrong', { host: '127.0.0.1', port, protocol: 'http' })
  await assert.rejects(stranger.customers.list(), { type: 'StripeAuthenticationError' })
  const wrong = { ...pack, line_items: [{ price: 'price_none' }] }
  await assert.rejects(stripe.checkout.sessions.create(wrong), {
    ...{ type: 'StripeInvalidRequestError', code: 'resource_missing' },
    param: 'line_items[0][price]',
  })
  // @ts-expect-error: a parameter there is not.
  await assert.rejects(stripe.checkout.sessions.create({ ...pack, colour: 'red' }), {
    ...{ code: 'parameter_unknown', param: 'colour' },
  })
  Object.assign(fake.door.trouble, { times: 1, how: 'limit', isDone: false })
  await assert.rejects(stripe.customers.list(), { type: 'StripeRateLimitError' })
  Object.assign(fake.door.trouble, { times: 3, how: 'error', isDone: false })
  await assert.rejects(stripe.customers.list(), { type: 'StripeAPIError', statusCode: 500 })
  Object.assign(fake.door.trouble, { times: 3, how: 'reset', isDone: false })
  await assert.rejects(stripe.customers.list(), { type: 'StripeConnectionError' })
  await assert.rejects(stripe.rawRequest('GET', '/v1/nothing'), { statusCode: 404 })
})
