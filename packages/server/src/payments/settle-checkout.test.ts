import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arrive, expireSession, failToArrive, pay, payLater } from './fake-stripe/checkout.ts'
import { findPurchase } from './purchases.ts'
import { openTestPayments } from './test-payments.ts'

const payments = await openTestPayments()
const { fake, db, order, buyer, tell, tellAll, balanceOf, checkBooks } = payments
const { world, sender } = fake

async function stateOf(sessionId: string): Promise<string | undefined> {
  return (await findPurchase(db, { sessionId }))?.state
}

test('a paid pack is in the balance as bought credits', async () => {
  const kay = await buyer()
  const session = await order(kay, 'studio')
  await tellAll()
  assert.equal((await balanceOf(kay)).balance, 0)
  pay(world, session)
  await tellAll()
  const { transactions, ...balance } = await balanceOf(kay)
  assert.deepEqual(balance, {
    ...{ balance: 11_000, subscriptionCredits: 0, topUpCredits: 11_000, tier: 'free' },
    ...{ totalPurchased: 11_000, totalSpent: 0 },
  })
  assert.deepEqual(
    transactions.map(({ type, amount, description }) => [type, amount, description]),
    [['purchase', 11_000, 'Studio credit pack']],
  )
  assert.equal(await stateOf(session.id), 'paid')
  await checkBooks()
})

test('the same event twenty times, at once and one after another, is one purchase', async () => {
  const kay = await buyer()
  const session = await order(kay)
  pay(world, session)
  const event = sender.waiting.find(({ type }) => type === 'checkout.session.completed')
  assert.ok(event !== undefined)
  const answers = await Promise.all(Array.from({ length: 20 }, () => sender.deliverNow(event)))
  assert.deepEqual(new Set(answers), new Set([200]))
  await Promise.all(Array.from({ length: 4 }, payments.handle))
  await tell(Array.from({ length: 20 }, () => event))
  assert.equal((await balanceOf(kay)).balance, 1_000)
  const { rows } = await db.query('SELECT tries FROM stripe_events WHERE id = $1', [event.id])
  assert.deepEqual(rows, [{ tries: 1 }])
  // Even if nobody had noted that it was handled.
  for (let count = 0; count < 20; count += 1) {
    await db.query('UPDATE stripe_events SET handled_at = NULL, try_at = 0 WHERE id = $1', [
      event.id,
    ])
    await payments.handle()
  }
  const { balance, transactions } = await balanceOf(kay)
  assert.deepEqual([balance, transactions.length], [1_000, 1])
  await checkBooks()
})

test('money that takes days is booked when it arrives, and not when it is promised', async () => {
  const kay = await buyer()
  const session = await order(kay)
  payLater(world, session)
  await tellAll()
  assert.deepEqual([await stateOf(session.id), (await balanceOf(kay)).balance], ['waiting', 0])
  arrive(world, session)
  await tellAll()
  assert.deepEqual([await stateOf(session.id), (await balanceOf(kay)).balance], ['paid', 1_000])
})

test('money that does not arrive is never booked', async () => {
  const kay = await buyer()
  const session = await order(kay)
  payLater(world, session)
  failToArrive(world, session)
  await tellAll()
  assert.deepEqual([await stateOf(session.id), (await balanceOf(kay)).balance], ['failed', 0])
})

test('a checkout nobody pays in expires', async () => {
  const kay = await buyer()
  const session = await order(kay)
  expireSession(world, session)
  await tellAll()
  assert.deepEqual([await stateOf(session.id), (await balanceOf(kay)).balance], ['expired', 0])
})

for (const [what, change] of [
  ['less money', { amount_total: 1 }],
  ['another currency', { currency: 'jpy' }],
  ['nothing', { amount_total: 0, payment_status: 'no_payment_required' }],
  ['a subscription', { mode: 'subscription' }],
] as const)
  test(`who paid ${what} instead of what was ordered gets nothing`, async () => {
    const kay = await buyer()
    const session = await order(kay)
    pay(world, session)
    Object.assign(session, change)
    await tellAll()
    assert.deepEqual([await stateOf(session.id), (await balanceOf(kay)).balance], ['refused', 0])
  })

test('what is written at Stripe for people to read changes nothing', async () => {
  const [kay, ada] = [await buyer(), await buyer()]
  const session = await order(kay)
  session.metadata = { userId: ada.accountId, purchaseId: 'none', credits: '999999' }
  session.client_reference_id = ada.accountId
  pay(world, session)
  await tellAll()
  assert.equal((await balanceOf(kay)).balance, 1_000)
  assert.equal((await balanceOf(ada)).balance, 0)
})

test('what somebody else sells at the same Stripe is no concern of ours', async () => {
  const kay = await buyer()
  const session = await order(kay)
  await db.query(`UPDATE purchases SET session_id = 'cs_other' WHERE session_id = $1`, [session.id])
  session.metadata = {}
  pay(world, session)
  await tellAll()
  assert.equal((await balanceOf(kay)).balance, 0)
})

test('a program that died before it noted the checkout books it all the same', async () => {
  const kay = await buyer()
  const session = await order(kay)
  await db.query('UPDATE purchases SET session_id = NULL WHERE session_id = $1', [session.id])
  pay(world, session)
  await tellAll()
  assert.deepEqual([await stateOf(session.id), (await balanceOf(kay)).balance], ['paid', 1_000])
})

test('what happens on the test side of Stripe is not heard on the live side', async () => {
  const kay = await buyer()
  const session = await order(kay)
  pay(world, session)
  const [event] = sender.waiting.filter(({ type }) => type === 'checkout.session.completed')
  assert.ok(event !== undefined)
  await tell([{ ...event, id: 'evt_live', livemode: true as never }])
  assert.equal((await balanceOf(kay)).balance, 0)
  await tellAll()
  assert.equal((await balanceOf(kay)).balance, 1_000)
})
