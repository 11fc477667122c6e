import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { openContext } from '../open-context.ts'
import { dieAfter } from '../platform/database/dying-database.ts'
import { openLogger } from '../platform/logger.ts'
import { pay } from './fake-stripe/checkout.ts'
import { handleEvents } from './handle-events.ts'
import { openTestPayments } from './test-payments.ts'
import { startPayments } from './work.ts'

const payments = await openTestPayments()
const { fake, db, context, order, buyer, balanceOf, handle, never } = payments
const { world, sender } = fake

async function paidOrder() {
  const kay = await buyer()
  const session = await order(kay)
  pay(world, session)
  return { kay, session }
}

async function rowOf(subjectId: string) {
  const { rows } = await db.query<{ tries: number; inMs: number | null; isHandled: boolean }>(
    `SELECT tries, try_at - now_ms() AS "inMs", handled_at IS NOT NULL AS "isHandled"
     FROM stripe_events WHERE subject_id = $1`,
    [subjectId],
  )
  const [row] = rows
  assert.ok(row !== undefined)
  return row
}

const makeDue = () => db.query('UPDATE stripe_events SET try_at = 0 WHERE try_at IS NOT NULL')

test('an event stored by a program that died is handled by the next, on the same database', async () => {
  const { kay, session } = await paidOrder()
  await sender.sendWaiting()
  // Nothing of the program is left but what it has written.
  const { config } = context
  const logger = openLogger('silent')
  const next = await openContext({ config, db, logger })
  await handleEvents(next.context, never)
  await next.close()
  assert.equal((await balanceOf(kay)).balance, 1_000)
  assert.equal((await rowOf(session.id)).isHandled, true)
})

test('whoever dies at any query while handling an event leaves it for the next', async () => {
  for (let queries = 0; ; queries += 1) {
    const { kay } = await paidOrder()
    await sender.sendWaiting()
    const dying = { ...context, db: dieAfter(db, queries) }
    const hasDied = await handleEvents(dying, never).then(
      () => false,
      () => true,
    )
    await makeDue()
    await handle()
    const { balance, transactions } = await balanceOf(kay)
    assert.deepEqual([balance, transactions.length], [1_000, 1], `after ${queries} queries`)
    if (!hasDied) break
    assert.ok(queries < 100, 'it never comes to an end')
  }
})

test('an event that cannot be handled now is tried again, later each time, and given up', async () => {
  const { kay, session } = await paidOrder()
  await sender.sendWaiting()
  const pauses: number[] = []
  for (let count = 0; count < 24; count += 1) {
    Object.assign(fake.door.trouble, { times: 3, how: 'limit', isDone: false })
    await makeDue()
    await handle()
    pauses.push((await rowOf(session.id)).inMs ?? 0)
  }
  fake.door.trouble.times = 0
  assert.ok(pauses[0] !== undefined && pauses[0] > 10_000 && pauses[0] <= 15_000)
  assert.ok(pauses.slice(1, 10).every((pause, place) => pause > (pauses[place] ?? 0)))
  assert.equal(pauses.at(-1), 0)
  assert.deepEqual(await rowOf(session.id), { tries: 24, inMs: null, isHandled: false })
  assert.equal((await balanceOf(kay)).balance, 0)
})

test('one that cannot be handled stands in nobody’s way', async () => {
  const [ada, { kay }] = [await buyer(), await paidOrder()]
  const plan = await payments.orderPlan(ada)
  pay(world, plan)
  const { payments: taken } = context
  assert.ok(taken !== undefined)
  // Its plan has been taken out of the settings by mistake.
  context.payments = { ...taken, plans: [] }
  await sender.sendWaiting()
  await handle()
  context.payments = taken
  assert.equal((await balanceOf(kay)).balance, 1_000)
  assert.equal((await rowOf(plan.id)).isHandled, false)
  await makeDue()
  await handle()
  assert.equal((await balanceOf(ada)).balance, 1_000)
})

test('whoever stops gives back what it has not handled, as if it had not taken it', async () => {
  const { kay, session } = await paidOrder()
  await sender.sendWaiting()
  await handleEvents(context, AbortSignal.abort(new Error('stopping')))
  assert.equal((await rowOf(session.id)).tries, 0)
  await handle()
  assert.equal((await balanceOf(kay)).balance, 1_000)
})

test('an event is handled at once by a worker of the same process', async () => {
  const { stop } = startPayments(context, { everyMs: 60 * 60_000 })
  const { kay } = await paidOrder()
  await sender.sendWaiting()
  const deadline = Date.now() + 30_000
  while ((await balanceOf(kay)).balance === 0) {
    assert.ok(Date.now() < deadline, 'nobody handles it')
    await setImmediate()
  }
  await stop()
})

test('an event is answered though its worker is busy and Stripe does not answer', async () => {
  const { kay } = await paidOrder()
  Object.assign(fake.door.trouble, { times: 1_000, how: 'reset', isDone: false })
  const [event] = sender.take().filter(({ type }) => type === 'checkout.session.completed')
  assert.ok(event !== undefined)
  assert.equal(await sender.deliverNow(event), 200)
  fake.door.trouble.times = 0
  await handle()
  assert.equal((await balanceOf(kay)).balance, 1_000)
})
