import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { openRateKeeper } from '../limits/rate-limits.ts'
import { dieAfter } from '../platform/database/dying-database.ts'
import { seeReturn } from '../routes/see-return.ts'
import { expireSession, pay, payLater } from './fake-stripe/checkout.ts'
import { createRefund } from './fake-stripe/money-back.ts'
import { paramsOf } from './fake-stripe/params.ts'
import { endSubscription } from './fake-stripe/subscriptions.ts'
import { findPurchase } from './purchases.ts'
import { reconcile } from './reconcile.ts'
import { openTestPayments } from './test-payments.ts'

const day = 86_400
const payments = await openTestPayments({ startsAt: Math.floor(Date.now() / 1_000) - 40 * day })
const { app, fake, db, context, order, orderPlan, buyer, balanceOf, never } = payments
const { world } = fake

/** Lets so much time pass for everything that waits to be asked about. */
async function pass(hours: number): Promise<number> {
  for (const table of ['purchases', 'subscriptions'])
    await db.query(`UPDATE ${table} SET check_at = check_at - $1::bigint`, [
      Math.round(hours * 3_600_000),
    ])
  return reconcile(context, never)
}

const makeDue = () => db.query('UPDATE purchases SET check_at = 0 WHERE check_at IS NOT NULL')

/** What one test leaves behind is not asked about in the next. */
beforeEach(async () => {
  for (const table of ['purchases', 'subscriptions'])
    await db.query(`UPDATE ${table} SET check_at = NULL`)
  fake.door.trouble.times = 0
})

const stateOf = async (sessionId: string) => (await findPurchase(db, { sessionId }))?.state

test('a purchase whose event never came is found an hour later, once', async () => {
  const kay = await buyer()
  const session = await order(kay)
  pay(world, session)
  assert.equal(await pass(0.9), 0)
  assert.equal(await pass(0.2), 1)
  assert.equal((await balanceOf(kay)).balance, 1_000)
  assert.equal(await pass(1_000), 0)
})

test('its refund is found with it', async () => {
  const kay = await buyer()
  const session = await order(kay)
  pay(world, session)
  const payment_intent = session.payment_intent ?? ''
  createRefund(world, paramsOf({ payment_intent, amount: '300' }))
  await pass(1.1)
  assert.equal((await balanceOf(kay)).balance, 700)
})

test('a checkout that is still open is asked about again, less and less often', async () => {
  const kay = await buyer()
  const session = await order(kay)
  const asked: number[] = []
  for (let hour = 0; hour < 12; hour += 1) asked.push(await pass(1.01))
  assert.deepEqual(asked, [1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0])
  expireSession(world, session)
  await pass(24)
  assert.equal(await stateOf(session.id), 'expired')
})

test('money that is on its way is asked about for weeks, and not for ever', async () => {
  const kay = await buyer()
  const session = await order(kay)
  payLater(world, session)
  await pass(2)
  assert.equal(await stateOf(session.id), 'waiting')
  await pass(24)
  await db.query('UPDATE purchases SET created_at = 1 WHERE session_id = $1', [session.id])
  assert.equal(await pass(48), 1)
  assert.equal(await pass(10_000), 0)
})

test('an order whose program died before it came to a checkout is given up', async () => {
  const kay = await buyer()
  const session = await order(kay)
  await db.query('UPDATE purchases SET session_id = NULL WHERE session_id = $1', [session.id])
  await pass(2)
  const { rows } = await db.query('SELECT state FROM purchases WHERE account_id = $1', [
    kay.accountId,
  ])
  assert.deepEqual(rows, [{ state: 'failed' }])
})

test('a renewal whose event never came is found', async () => {
  const kay = await buyer()
  const session = await orderPlan(kay)
  pay(world, session)
  await payments.tellAll()
  fake.advance(33 * day)
  assert.equal((await balanceOf(kay)).balance, 0)
  await pass(4)
  assert.equal((await balanceOf(kay)).balance, 1_000)
  endSubscription(world, payments.subscriptionOf(session))
  fake.sender.take()
})

test('a plan is found whose program died, at any query, while it was asked about', async () => {
  for (let queries = 0; ; queries += 1) {
    const kay = await buyer()
    const session = await orderPlan(kay)
    pay(world, session)
    await makeDue()
    const warnings: unknown[] = []
    const logger = Object.assign(Object.create(context.logger), {
      warn: (told: unknown) => warnings.push(told),
    })
    const dying = { ...context, logger, db: dieAfter(db, queries) }
    const hasDied = await reconcile(dying, never).then(
      () => warnings.length > 0,
      () => true,
    )
    await pass(2)
    assert.equal((await balanceOf(kay)).balance, 1_000, `after ${queries} queries`)
    endSubscription(world, payments.subscriptionOf(session))
    fake.sender.take()
    await db.query('UPDATE subscriptions SET check_at = NULL')
    if (!hasDied) break
    assert.ok(queries < 100, 'it never comes to an end')
  }
})

test('Stripe does not answer: it is asked again', async () => {
  const kay = await buyer()
  pay(world, await order(kay))
  Object.assign(fake.door.trouble, { times: 3, how: 'error', isDone: false })
  await pass(1.1)
  assert.equal((await balanceOf(kay)).balance, 0)
  await pass(1.1)
  assert.equal((await balanceOf(kay)).balance, 1_000)
})

test('whoever comes back from paying finds it paid, though no event came', async () => {
  const kay = await buyer()
  const session = await order(kay)
  pay(world, session)
  const back = new URL(session.success_url.replace('{CHECKOUT_SESSION_ID}', session.id))
  await app.app.inject(`${back.pathname}${back.search}`)
  assert.equal((await balanceOf(kay)).balance, 1_000)
})

test('coming back with what is no checkout, or of nobody, asks Stripe nothing', async () => {
  const before = fake.door.seen.length
  for (const query of ['cs_test_none', '', 'x', '../secret', 'cs_%00', `cs_${'a'.repeat(300)}`])
    await app.app.inject(`/settings?checkout=success&session_id=${query}`)
  assert.equal(fake.door.seen.length, before)
})

test('whoever names many checkouts that are none keeps nobody from coming back', async () => {
  const kay = await buyer()
  const session = await order(kay)
  pay(world, session)
  const comeBack = (id: string) => app.app.inject(`/settings?checkout=success&session_id=${id}`)
  await Promise.all(Array.from({ length: 1_001 }, (_, place) => comeBack(`cs_test_${place}`)))
  await comeBack(session.id)
  assert.equal((await balanceOf(kay)).balance, 1_000)
})

test('an address that has asked for as much as it may is looked up no more', async () => {
  const kay = await buyer()
  const session = await order(kay)
  pay(world, session)
  const [ip, url] = ['203.0.113.7', `/settings?checkout=success&session_id=${session.id}`]
  const once = { ...context.config.rateLimits, readsPerMinute: 1 }
  const rates = openRateKeeper(db, { rates: once })
  rates.countAddress(['reads'], ip)
  await seeReturn({ ...context, rates }, { method: 'GET', url, ip })
  assert.equal((await balanceOf(kay)).balance, 0)
  await seeReturn(context, { method: 'GET', url, ip })
  assert.equal((await balanceOf(kay)).balance, 1_000)
})

test('coming back many times at once asks Stripe once', async () => {
  const session = await order(await buyer())
  const before = fake.door.seen.length
  const url = `/settings?checkout=success&session_id=${session.id}`
  await Promise.all(Array.from({ length: 20 }, () => app.app.inject(url)))
  assert.equal(fake.door.seen.length, before + 1)
})

test('coming back is answered though Stripe does not answer', async () => {
  const session = await order(await buyer())
  Object.assign(fake.door.trouble, { times: 3, how: 'limit', isDone: false })
  const url = `/api/auth/me?checkout=success&session_id=${session.id}`
  assert.equal((await app.app.inject(url)).statusCode, 200)
  fake.door.trouble.times = 0
})
