import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { holdCredits } from '../credits/ledger.ts'
import { newId } from '../platform/id.ts'
import { pay } from './fake-stripe/checkout.ts'
import { closeDispute, createRefund, failRefund, openDispute } from './fake-stripe/money-back.ts'
import type { Session } from './fake-stripe/objects.ts'
import { paramsOf } from './fake-stripe/params.ts'
import { type Buyer, openTestPayments } from './test-payments.ts'

const payments = await openTestPayments()
const { fake, app, db, order, buyer, tell, tellAll, balanceOf, chargeOf, checkBooks } = payments
const { world, sender } = fake

/** Somebody who has bought a pack. */
async function payer(packageId = 'starter'): Promise<{ kay: Buyer; session: Session }> {
  const kay = await buyer()
  const session = await order(kay, packageId)
  pay(world, session)
  await tellAll()
  return { kay, session }
}

function refund({ payment_intent }: Session, amount?: number) {
  return createRefund(
    world,
    paramsOf({
      payment_intent: payment_intent ?? '',
      ...(amount !== undefined && { amount: String(amount) }),
    }),
  )
}

async function linesOf(kay: Buyer) {
  const { transactions } = await balanceOf(kay)
  return transactions.map(({ type, amount, description }) => [type, amount, description]).reverse()
}

test('a refund takes the credits back', async () => {
  const { kay, session } = await payer()
  refund(session)
  await tellAll()
  assert.equal((await balanceOf(kay)).balance, 0)
  assert.deepEqual(await linesOf(kay), [
    ['purchase', 1_000, 'Starter credit pack'],
    ['clawback', -1_000, 'Refund: Starter credit pack'],
  ])
  await checkBooks()
})

test('parts of the money take parts of the credits, and together all of them', async () => {
  const { kay, session } = await payer()
  const left: number[] = []
  for (const amount of [333, 333, 334]) {
    refund(session, amount)
    await tellAll()
    left.push((await balanceOf(kay)).balance)
  }
  assert.deepEqual(left, [667, 334, 0])
})

test('parts of a pack whose price does not go into its credits are rounded for the account', async () => {
  const { kay, session } = await payer('studio')
  refund(session, 1)
  await tellAll()
  assert.equal((await balanceOf(kay)).balance, 11_000 - 1)
  refund(session)
  await tellAll()
  assert.equal((await balanceOf(kay)).balance, 0)
})

test('credits that are spent already leave a debt, and then nothing more can be spent', async () => {
  const { kay, session } = await payer()
  const { accountId } = kay
  const hold = (amount: number) =>
    holdCredits(db, { accountId, generationId: newId(), amount, description: 'Character sheet' })
  await hold(900)
  refund(session)
  await tellAll()
  assert.equal((await balanceOf(kay)).balance, -900)
  await assert.rejects(hold(1), { code: 'INSUFFICIENT_CREDITS' })
  await checkBooks()
})

test('a refund that fails gives the credits back, and only its own', async () => {
  const { kay, session } = await payer()
  const first = refund(session, 300)
  refund(session, 200)
  await tellAll()
  assert.equal((await balanceOf(kay)).balance, 500)
  failRefund(world, first)
  await tellAll()
  assert.equal((await balanceOf(kay)).balance, 800)
  refund(session, 800)
  await tellAll()
  assert.equal((await balanceOf(kay)).balance, 0)
  await checkBooks()
})

test('a refund told of before the purchase is taken from it all the same', async () => {
  const kay = await buyer()
  const session = await order(kay)
  pay(world, session)
  refund(session, 400)
  const events = sender.waiting.toReversed()
  await tell(events.filter(({ type }) => type === 'charge.refunded'))
  assert.equal((await balanceOf(kay)).balance, 600)
  await tell(events)
  assert.equal((await balanceOf(kay)).balance, 600)
  await tellAll()
})

test('a dispute takes the credits until it is won', async () => {
  const { kay, session } = await payer()
  const dispute = openDispute(world, chargeOf(session))
  await tellAll()
  assert.equal((await balanceOf(kay)).balance, 0)
  closeDispute(world, dispute, 'won')
  await tellAll()
  assert.equal((await balanceOf(kay)).balance, 1_000)
  assert.deepEqual(await linesOf(kay), [
    ['purchase', 1_000, 'Starter credit pack'],
    ['clawback', -1_000, 'Dispute: Starter credit pack'],
    ['clawback', 1_000, 'Dispute settled: Starter credit pack'],
  ])
  await checkBooks()
})

test('a dispute that is lost takes the credits for good', async () => {
  const { kay, session } = await payer()
  const dispute = openDispute(world, chargeOf(session))
  closeDispute(world, dispute, 'lost')
  await tellAll()
  assert.equal((await balanceOf(kay)).balance, 0)
})

test('a dispute that is won, and lost after all, takes the credits again', async () => {
  const { kay, session } = await payer()
  const dispute = openDispute(world, chargeOf(session))
  const balances: number[] = []
  for (const status of ['won', 'lost', 'won', 'lost'] as const) {
    closeDispute(world, dispute, status)
    await tellAll()
    balances.push((await balanceOf(kay)).balance)
  }
  assert.deepEqual(balances, [1_000, 0, 1_000, 0])
  await checkBooks()
})

test('an inquiry of the bank takes nothing', async () => {
  const { kay, session } = await payer()
  const dispute = openDispute(world, chargeOf(session), { isInquiry: true })
  await tellAll()
  closeDispute(world, dispute, 'warning_closed')
  await tellAll()
  assert.equal((await balanceOf(kay)).balance, 1_000)
})

test('a payment that is refunded in part and disputed whole takes no more than it gave', async () => {
  const { kay, session } = await payer()
  refund(session, 400)
  openDispute(world, chargeOf(session))
  await tellAll()
  assert.equal((await balanceOf(kay)).balance, 0)
  await checkBooks()
})

test('whoever disputes is suspended until it is won; an operator may let them in before', async () => {
  const { kay, session } = await payer()
  const { session: second } = { session: await order(kay) }
  pay(world, second)
  await tellAll()
  const isIn = async () =>
    (await app.call(operations.getCreditsBalance, { key: kay.key })).statusCode === 200
  const [one, other] = [openDispute(world, chargeOf(session)), openDispute(world, chargeOf(second))]
  await tellAll()
  assert.equal(await isIn(), false)
  closeDispute(world, one, 'won')
  await tellAll()
  assert.equal(await isIn(), false)
  closeDispute(world, other, 'won')
  await tellAll()
  assert.equal(await isIn(), true)

  openDispute(world, chargeOf(session))
  await tellAll()
  assert.equal(await isIn(), false)
  const params = { uid: kay.accountId }
  await app.call(operations.adminUpdateAccount, { params, body: { isSuspended: false } })
  await tellAll()
  assert.equal(await isIn(), true)
})

test('a suspension by an operator outlasts a dispute that is won', async () => {
  const { kay, session } = await payer()
  const params = { uid: kay.accountId }
  await app.call(operations.adminUpdateAccount, { params, body: { isSuspended: true } })
  const dispute = openDispute(world, chargeOf(session))
  await tellAll()
  closeDispute(world, dispute, 'won')
  await tellAll()
  const answer = await app.call(operations.getCreditsBalance, { key: kay.key })
  assert.equal(answer.statusCode, 403)
})

test('the owner of the server is not suspended', async () => {
  const owner = { accountId: app.accountId, key: app.key }
  const session = await order(owner)
  pay(world, session)
  openDispute(world, chargeOf(session))
  await tellAll()
  assert.equal((await app.call(operations.getCreditsBalance)).statusCode, 200)
})

test('what several workers find at the same moment is booked once', async () => {
  const { kay, session } = await payer()
  refund(session, 300)
  const dispute = openDispute(world, chargeOf(session), { amount: 200 })
  closeDispute(world, dispute, 'won')
  await Promise.all(sender.waiting.map((event) => sender.deliverNow(event)))
  await Promise.all(Array.from({ length: 6 }, payments.handle))
  await tellAll()
  assert.equal((await balanceOf(kay)).balance, 700)
  await checkBooks()
})
