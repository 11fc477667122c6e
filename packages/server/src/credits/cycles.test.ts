import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { openTestDatabase } from '../platform/database/test-database.ts'
import { newId } from '../platform/id.ts'
import { readBalance } from './balance.ts'
import { addToCycle, beginCycle, type CycleInvoice, endCycle, expireCycles } from './cycles.ts'
import { chargeHold, releaseHold, spendable } from './ledger.ts'
import { assertBooksAddUp, holdFor, openTestAccount, stopClock } from './test-books.ts'

const db = await openTestDatabase()
after(() => db.close())
const setClock = await stopClock(db, 0)
beforeEach(() => setClock(0))

/** The cycle with this number: each lasts a hundred milliseconds and gives a thousand credits. */
function cycle(accountId: string, number: number, change: Partial<CycleInvoice> = {}) {
  return {
    accountId,
    planId: 'pro',
    amount: 1_000,
    startsAt: number * 100,
    endsAt: (number + 1) * 100,
    paymentId: `${accountId} invoice ${number}`,
    description: 'Pro plan',
    ...change,
  }
}

async function lines(
  accountId: string,
): Promise<[type: string, amount: number, balance: number][]> {
  const { transactions } = await readBalance(db, accountId)
  return transactions.map(({ type, amount, balance }) => [type, amount, balance])
}

async function buckets(accountId: string): Promise<[subscription: number, topUp: number]> {
  const { subscriptionCredits, topUpCredits } = await readBalance(db, accountId)
  return [subscriptionCredits, topUpCredits]
}

test('a cycle gives its credits once for its invoice, however often that comes', async () => {
  const accountId = await openTestAccount(db, 300)
  const told = await Promise.all([1, 2, 3, 4].map(() => beginCycle(db, cycle(accountId, 0))))
  assert.deepEqual(told.toSorted(), [false, false, false, true])
  const balance = await readBalance(db, accountId)
  assert.deepEqual(
    [balance.balance, balance.subscriptionCredits, balance.tier, balance.totalPurchased],
    [1_300, 1_000, 'pro', 0],
  )
  await assertBooksAddUp(db)
})

test('what is left expires the moment the cycle ends, even if nobody has swept', async () => {
  const accountId = await openTestAccount(db, 300)
  await beginCycle(db, cycle(accountId, 0))
  await setClock(99)
  await chargeHold(db, await holdFor(db, accountId, 400))
  assert.deepEqual(await buckets(accountId), [600, 300])
  await setClock(100)
  await assert.rejects(holdFor(db, accountId, 301), {
    code: 'INSUFFICIENT_CREDITS',
    details: { required: 301, balance: 300 },
  })
  assert.equal((await readBalance(db, accountId)).tier, 'free')
  assert.deepEqual((await lines(accountId))[0], ['expire', -600, 300])
  await assertBooksAddUp(db)
})

for (const [name, look] of [
  ['its balance is read', async (id: string) => (await readBalance(db, id)).balance],
  ['it is asked what can be spent', (id: string) => spendable(db, id)],
] as const)
  test(`an ended cycle is gone when ${name}`, async () => {
    const accountId = await openTestAccount(db, 300)
    await beginCycle(db, cycle(accountId, 0))
    await setClock(100)
    assert.equal(await look(accountId), 300)
  })

test('a new cycle ends the one before it in the same step', async () => {
  const accountId = await openTestAccount(db)
  await beginCycle(db, cycle(accountId, 0))
  await holdFor(db, accountId, 300)
  await setClock(50)
  const longer = { planId: 'studio', amount: 5_000, startsAt: 50, endsAt: 150 }
  await beginCycle(db, cycle(accountId, 1, longer))
  assert.deepEqual((await lines(accountId)).slice(0, 2), [
    ['subscription', 5_000, 5_000],
    ['expire', -700, 0],
  ])
  assert.equal((await readBalance(db, accountId)).tier, 'studio')
  await assertBooksAddUp(db)
})

test('a late invoice of an older cycle grants nothing twice and takes nothing from the new one', async () => {
  const accountId = await openTestAccount(db)
  await setClock(150)
  await beginCycle(db, cycle(accountId, 1))
  assert.equal(await beginCycle(db, cycle(accountId, 0, { amount: 400 })), true)
  assert.equal(await beginCycle(db, cycle(accountId, 0, { amount: 400 })), false)
  assert.deepEqual(await lines(accountId), [
    ['expire', -400, 1_000],
    ['subscription', 400, 1_400],
    ['subscription', 1_000, 1_000],
  ])
  await assertBooksAddUp(db)
})

test('a cycle that is paid ahead waits for its start, and takes nothing from the one before', async () => {
  const accountId = await openTestAccount(db)
  await beginCycle(db, cycle(accountId, 2, { amount: 300 }))
  await beginCycle(db, cycle(accountId, 0))
  await beginCycle(db, cycle(accountId, 1, { amount: 200 }))
  assert.deepEqual(await buckets(accountId), [1_000, 0])
  await setClock(100)
  assert.deepEqual(await buckets(accountId), [200, 0])
  await setClock(1_000)
  assert.deepEqual(await lines(accountId), [
    ['expire', -300, 0],
    ['subscription', 300, 300],
    ['expire', -200, 0],
    ['subscription', 200, 200],
    ['expire', -1_000, 0],
    ['subscription', 1_000, 1_000],
  ])
  await assertBooksAddUp(db)
})

test('cycles come to the same in whatever order they are told of', async () => {
  await setClock(150)
  const ends = { cycle: 250, balance: 1_100 }
  for (const order of ordersOf([0, 1, 2, 3])) {
    const accountId = await openTestAccount(db)
    const tell = [
      () => beginCycle(db, cycle(accountId, 0)),
      () => endCycle(db, { accountId, endsAt: 90 }),
      () => beginCycle(db, cycle(accountId, 1, { startsAt: 120, endsAt: ends.cycle })),
      () =>
        addToCycle(db, {
          ...cycle(accountId, 9, { amount: 100, endsAt: ends.cycle }),
          changedAt: 130,
        }),
    ]
    for (const index of order) await tell[index]?.()
    assert.deepEqual(await buckets(accountId), [ends.balance, 0], `told as ${order}`)
    await setClock(ends.cycle)
    assert.deepEqual(await buckets(accountId), [0, 0])
    await setClock(150)
  }
  await assertBooksAddUp(db)
})

function ordersOf(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((item) =>
    ordersOf(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  )
}

test('a change of plan within a cycle gives the difference once, and the cycle ends when it would', async () => {
  const accountId = await openTestAccount(db)
  await beginCycle(db, cycle(accountId, 0))
  await holdFor(db, accountId, 900)
  await setClock(40)
  const { startsAt, ...change } = cycle(accountId, 0, { planId: 'studio', amount: 2_000 })
  const upgrade = { ...change, changedAt: 40, paymentId: newId() }
  assert.equal(await addToCycle(db, upgrade), true)
  assert.equal(await addToCycle(db, upgrade), false)
  assert.deepEqual(await buckets(accountId), [2_100, 0])
  assert.equal((await readBalance(db, accountId)).tier, 'studio')
  await setClock(100)
  assert.deepEqual(await buckets(accountId), [0, 0])
  await assertBooksAddUp(db)
})

test('a subscription that ends takes with it what is left; one begun after it goes on', async () => {
  const [left, renewed] = [await openTestAccount(db, 5), await openTestAccount(db, 5)]
  for (const accountId of [left, renewed]) await beginCycle(db, cycle(accountId, 0))
  await setClock(60)
  await beginCycle(db, cycle(renewed, 1, { startsAt: 60, endsAt: 160 }))
  for (const accountId of [left, renewed]) await endCycle(db, { accountId, endsAt: 50 })
  assert.deepEqual(await buckets(left), [0, 5])
  assert.deepEqual(await buckets(renewed), [1_000, 5])
  assert.equal(await endCycle(db, { accountId: left, endsAt: 50 }), false)
  await assertBooksAddUp(db)
})

test('credits of work that comes to nothing go back to the cycle they came from', async () => {
  for (const cause of ['canceled', 'failed'] as const) {
    const accountId = await openTestAccount(db, 100)
    await beginCycle(db, cycle(accountId, 0, { amount: 20 }))
    const generationId = await holdFor(db, accountId, 30)
    assert.deepEqual(await buckets(accountId), [0, 90])
    await releaseHold(db, generationId, cause)
    assert.deepEqual(await buckets(accountId), [20, 100])
  }
  await assertBooksAddUp(db)
})

test('work cancelled when its cycle is over: what came from it expires at once, and both are shown', async () => {
  const accountId = await openTestAccount(db, 100)
  await beginCycle(db, cycle(accountId, 0, { amount: 20 }))
  const generationId = await holdFor(db, accountId, 30)
  await setClock(100)
  await beginCycle(db, cycle(accountId, 1, { amount: 500 }))
  await releaseHold(db, generationId, 'canceled')
  assert.deepEqual((await lines(accountId)).slice(0, 2), [
    ['expire', -20, 600],
    ['refund', 30, 620],
  ])
  assert.deepEqual(await buckets(accountId), [500, 100])
  await assertBooksAddUp(db)
})

test('work we failed at when its cycle is over: the credits go to the current cycle', async () => {
  const accountId = await openTestAccount(db, 100)
  await beginCycle(db, cycle(accountId, 0, { amount: 20 }))
  const generationId = await holdFor(db, accountId, 30)
  await setClock(100)
  await beginCycle(db, cycle(accountId, 1, { amount: 500 }))
  await releaseHold(db, generationId, 'failed')
  assert.deepEqual(await buckets(accountId), [520, 100])
  await setClock(200)
  assert.deepEqual(await buckets(accountId), [0, 100])
  await assertBooksAddUp(db)
})

test('work we failed at when the subscription is over: nobody loses credits by it', async () => {
  const accountId = await openTestAccount(db, 100)
  await beginCycle(db, cycle(accountId, 0, { amount: 20 }))
  const generationId = await holdFor(db, accountId, 30)
  await setClock(100)
  await releaseHold(db, generationId, 'failed')
  assert.deepEqual(await buckets(accountId), [0, 120])
  await assertBooksAddUp(db)
})

test('the sweep ends what is due and nothing else, and finds nothing the second time', async () => {
  // Those of the other tests.
  await setClock(10_000)
  await expireCycles(db)
  await setClock(0)
  const accounts = await Promise.all(Array.from({ length: 7 }, () => openTestAccount(db)))
  for (const [index, accountId] of accounts.entries())
    await beginCycle(db, cycle(accountId, 0, { endsAt: index < 5 ? 100 : 101 }))
  await setClock(100)
  assert.equal(await expireCycles(db), 5)
  assert.equal(await expireCycles(db), 0)
  const { rows } = await db.query<{ left: number }>(
    'SELECT sum(subscription)::integer AS left FROM credit_balances WHERE account_id = ANY($1)',
    [accounts],
  )
  assert.deepEqual(rows, [{ left: 2_000 }])
})

test('whatever happens at the moment a cycle ends, no credit is spent twice or kept too long', async () => {
  const accountId = await openTestAccount(db, 50)
  await beginCycle(db, cycle(accountId, 0, { amount: 200 }))
  const held = await Promise.all([1, 2, 3, 4].map(() => holdFor(db, accountId, 10)))
  await setClock(100)
  const next = cycle(accountId, 1, { amount: 30 })
  await Promise.allSettled([
    ...[1, 2, 3].flatMap(() => [expireCycles(db), beginCycle(db, next), spendable(db, accountId)]),
    ...Array.from({ length: 12 }, () => holdFor(db, accountId, 10)),
    ...held.map((id, index) =>
      index % 2 === 0 ? chargeHold(db, id) : releaseHold(db, id, 'canceled'),
    ),
  ])
  const { rows } = await db.query<{ held: number }>(
    'SELECT held FROM credit_balances WHERE account_id = $1',
    [accountId],
  )
  assert.deepEqual(rows, [{ held: 80 }], 'eight of twelve fitted into thirty and fifty')
  assert.equal(await spendable(db, accountId), 0)
  await assertBooksAddUp(db)
})
