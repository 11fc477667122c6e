import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { askForEvents } from './ask-for-events.ts'
import { pay } from './fake-stripe/checkout.ts'
import { closeDispute, createRefund, openDispute } from './fake-stripe/money-back.ts'
import { paramsOf } from './fake-stripe/params.ts'
import { openTestPayments } from './test-payments.ts'
import { startPayments } from './work.ts'

const payments = await openTestPayments()
const { fake, db, context, order, buyer, tellAll, handle, balanceOf, chargeOf, never } = payments
const { world, sender } = fake

/** Asks for what happened since the world began. */
async function ask(on = context): Promise<number> {
  const count = await askForEvents(on, { sinceMs: 0 }, never)
  await handle()
  return count
}

/** Somebody who has bought a pack, as everybody knows. */
async function payer() {
  const kay = await buyer()
  const session = await order(kay)
  pay(world, session)
  await tellAll()
  const refund = (amount: number) =>
    createRefund(
      world,
      paramsOf({ payment_intent: session.payment_intent ?? '', amount: String(amount) }),
    )
  return { kay, session, refund }
}

test('money that went back is found though the event of it never came, once', async () => {
  const { kay, refund } = await payer()
  refund(400)
  sender.take()
  assert.ok((await ask()) > 0)
  assert.equal((await balanceOf(kay)).balance, 600)
  assert.equal(await ask(), 0)
  assert.equal((await balanceOf(kay)).balance, 600)
  await payments.checkBooks()
})

test('a dispute and its end are found', async () => {
  const { kay, session } = await payer()
  const dispute = openDispute(world, chargeOf(session))
  sender.take()
  await ask()
  assert.equal((await balanceOf(kay)).balance, 0)
  closeDispute(world, dispute, 'won')
  sender.take()
  await ask()
  assert.equal((await balanceOf(kay)).balance, 1_000)
})

test('what was delivered is not asked for, and what is of no concern is not kept', async () => {
  const { session } = await payer()
  world.emit('product.created', { id: 'prod_1' })
  sender.take()
  await db.query('DELETE FROM stripe_events')
  await ask()
  const { rows } = await db.query(
    `SELECT id FROM stripe_events WHERE subject_id = $1 OR type LIKE 'product.%'`,
    [session.id],
  )
  assert.deepEqual(rows, [])
})

test('a server that cannot be told anything, for it has no secret, asks for everything', async () => {
  const { payments: taken } = context
  assert.ok(taken !== undefined)
  const deaf = { ...context, payments: { ...taken, hearsEvents: false } }
  const { kay, refund } = await payer()
  refund(250)
  for (const event of sender.take()) event.pending_webhooks = 0
  assert.ok((await ask(deaf)) > 0)
  assert.equal((await balanceOf(kay)).balance, 750)
})

test('more events than stand on one page are all found', async () => {
  await ask()
  const most = 250
  for (let count = 0; count < most; count += 1)
    world.emit('customer.deleted', { id: `cus_of_others_${count}` })
  sender.take()
  assert.equal(await ask(), most)
})

test('a program that was away when money went back hears of it at its next start', async () => {
  const { kay, refund } = await payer()
  refund(1_000)
  sender.take()
  const { stop } = startPayments(context, { everyMs: 60 * 60_000 })
  const deadline = Date.now() + 30_000
  while ((await balanceOf(kay)).balance > 0) {
    assert.ok(Date.now() < deadline, 'nobody asks')
    await setImmediate()
  }
  await stop()
})
