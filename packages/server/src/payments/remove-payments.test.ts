import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { eraseClosedAccounts } from '../account-data/erase-account.ts'
import { pay } from './fake-stripe/checkout.ts'
import { createRefund } from './fake-stripe/money-back.ts'
import { paramsOf } from './fake-stripe/params.ts'
import { type Buyer, openTestPayments } from './test-payments.ts'

const payments = await openTestPayments()
const { app, fake, db, context, buyer, order, orderPlan, tellAll, balanceOf } = payments
const { world } = fake

async function remove({ accountId, key }: Buyer): Promise<void> {
  const answer = await app.call(operations.deleteAccount, { key, body: { confirm: accountId } })
  assert.equal(answer.statusCode, 204)
}

test('whoever deletes an account pays for no plan any more, and Stripe forgets the person', async () => {
  const kay = await buyer()
  const session = await orderPlan(kay)
  pay(world, session)
  await tellAll()
  await remove(kay)
  assert.equal(payments.subscriptionOf(session).status, 'canceled')
  assert.equal(world.things.customers[session.customer ?? '']?.deleted, true)
  await tellAll()
  const { rows } = await db.query(
    `SELECT 1 FROM stripe_customers WHERE account_id = $1
     UNION ALL SELECT 1 FROM subscriptions WHERE account_id = $1`,
    [kay.accountId],
  )
  assert.deepEqual(rows, [])
})

test('nobody can pay any more in a checkout of an account that was deleted', async () => {
  const kay = await buyer()
  const session = await order(kay)
  await remove(kay)
  assert.equal(session.status, 'expired')
})

test('if Stripe does not answer it is done when it does; all else is erased meanwhile', async () => {
  const kay = await buyer()
  const session = await orderPlan(kay)
  pay(world, session)
  await tellAll()
  Object.assign(fake.door.trouble, { times: 3, how: 'limit', isDone: false })
  await remove(kay)
  assert.equal(payments.subscriptionOf(session).status, 'active')
  const keys = await db.query('SELECT 1 FROM api_keys WHERE account_id = $1', [kay.accountId])
  assert.equal(keys.rowCount, 0)
  fake.door.trouble.times = 0
  await db.query('UPDATE accounts SET erase_at = 0 WHERE id = $1', [kay.accountId])
  await eraseClosedAccounts(context, payments.never)
  assert.equal(payments.subscriptionOf(session).status, 'canceled')
})

test('a refund after that is still in the books', async () => {
  const kay = await buyer()
  const session = await order(kay)
  pay(world, session)
  await tellAll()
  await remove(kay)
  createRefund(world, paramsOf({ payment_intent: session.payment_intent ?? '' }))
  await tellAll()
  assert.equal((await balanceOf(kay)).balance, 0)
  await payments.checkBooks()
})
