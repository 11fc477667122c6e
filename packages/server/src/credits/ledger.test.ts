import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { transaction } from '../platform/database/database.ts'
import { openTestDatabase } from '../platform/database/test-database.ts'
import { newId } from '../platform/id.ts'
import { readBalance } from './balance.ts'
import { beginCycle } from './cycles.ts'
import {
  chargeHold,
  chargeMany,
  grantCredits,
  holdCredits,
  holdMany,
  releaseHold,
  spendable,
} from './ledger.ts'
import { assertBooksAddUp, holdFor, openTestAccount } from './test-books.ts'

const db = await openTestDatabase()
after(() => db.close())

const openAccount = (startingCredits: number) => openTestAccount(db, startingCredits)
const hold = (accountId: string, amount: number) => holdFor(db, accountId, amount)

test('an account starts with granted credits it has not bought', async () => {
  const balance = await readBalance(db, await openAccount(300))
  const { transactions, ...rest } = balance
  assert.deepEqual(rest, {
    balance: 300,
    subscriptionCredits: 0,
    topUpCredits: 300,
    tier: 'free',
    totalPurchased: 0,
    totalSpent: 0,
  })
  const [line] = transactions
  assert.equal(transactions.length, 1)
  assert.deepEqual(
    { ...line, id: '', createdAt: 0 },
    {
      id: '',
      type: 'grant',
      amount: 300,
      balance: 300,
      description: 'Starting credits',
      createdAt: 0,
    },
  )
})

test('a hold lowers the balance at once, and charging it shows no second line', async () => {
  const accountId = await openAccount(300)
  const generationId = await hold(accountId, 12)
  const held = await readBalance(db, accountId)
  assert.equal(held.balance, 288)
  assert.equal(held.totalSpent, 0)
  assert.deepEqual(
    held.transactions.map(({ type, amount, balance }) => [type, amount, balance]),
    [
      ['spend', -12, 288],
      ['grant', 300, 300],
    ],
  )
  await chargeHold(db, generationId)
  const charged = await readBalance(db, accountId)
  assert.equal(charged.totalSpent, 12)
  assert.deepEqual(charged.transactions, held.transactions)
})

test('settling twice costs once, and what is charged is not given back', async () => {
  const accountId = await openAccount(100)
  const generationId = await hold(accountId, 30)
  await Promise.all([1, 2, 3].map(() => chargeHold(db, generationId)))
  await releaseHold(db, generationId, 'failed')
  const balance = await readBalance(db, accountId)
  assert.equal(balance.balance, 70)
  assert.equal(balance.totalSpent, 30)
  await assertBooksAddUp(db)
})

test('a released hold comes back whole, once, and cannot be charged', async () => {
  const accountId = await openAccount(100)
  const generationId = await hold(accountId, 30)
  await Promise.all([1, 2, 3].map(() => releaseHold(db, generationId, 'failed')))
  await chargeHold(db, generationId)
  const balance = await readBalance(db, accountId)
  assert.equal(balance.balance, 100)
  assert.equal(balance.totalSpent, 0)
  assert.deepEqual(
    balance.transactions.map(({ type, amount }) => [type, amount]),
    [
      ['refund', 30],
      ['spend', -30],
      ['grant', 100],
    ],
  )
  await assertBooksAddUp(db)
})

test('releasing and charging at the same moment does one of the two', async () => {
  const accountId = await openAccount(1_000)
  const holds = await Promise.all(Array.from({ length: 20 }, () => hold(accountId, 10)))
  await Promise.all(holds.flatMap((id) => [chargeHold(db, id), releaseHold(db, id, 'failed')]))
  const { balance, totalSpent } = await readBalance(db, accountId)
  assert.equal(balance + totalSpent, 1_000)
  await assertBooksAddUp(db)
})

test('holds at the same moment never spend more than there is', async () => {
  const accountId = await openAccount(300)
  const tries = await Promise.allSettled(Array.from({ length: 60 }, () => hold(accountId, 12)))
  assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 25)
  assert.equal(await spendable(db, accountId), 0)
  await assertBooksAddUp(db)
})

test('too few credits: says how many are needed and left, and writes nothing', async () => {
  const accountId = await openAccount(11)
  await assert.rejects(hold(accountId, 12), {
    code: 'INSUFFICIENT_CREDITS',
    details: { required: 12, balance: 11 },
  })
  assert.equal((await readBalance(db, accountId)).transactions.length, 1)
})

test('subscription credits are spent first', async () => {
  const accountId = await openAccount(100)
  const cycle = { planId: 'pro', amount: 20, startsAt: 0, endsAt: Date.now() + 1_000_000 }
  await beginCycle(db, { accountId, ...cycle, paymentId: newId(), description: 'Plan' })
  await hold(accountId, 30)
  const { subscriptionCredits, topUpCredits } = await readBalance(db, accountId)
  assert.deepEqual([subscriptionCredits, topUpCredits], [0, 90])
  await assertBooksAddUp(db)
})

test('of many holds at once each is tried in its turn; one too large stands in nobody’s way', async () => {
  const [rich, poor] = [await openAccount(100), await openAccount(10)]
  const amounts = [60, 50, 40, 1].map((amount) => [rich, amount] as const)
  const holds = [...amounts, [poor, 11] as const, [poor, 10] as const].map(
    ([accountId, amount]) => ({ accountId, amount, generationId: newId(), description: 'Sheet' }),
  )
  const answers = await holdMany(db, holds)
  assert.deepEqual(
    answers.map(({ refusedBy, balance }) => [refusedBy, balance]),
    [
      [undefined, 100],
      ['balance', 40],
      [undefined, 40],
      ['balance', 0],
      ['balance', 10],
      [undefined, 10],
    ],
  )
  await assertBooksAddUp(db)
})

test('holds may share a bound beside the balance, and what one of them takes the next has not', async () => {
  const accountId = await openAccount(100)
  const purse = { name: 'key', left: 30 }
  const holds = [20, 11, 10, 5].map((amount, index) => ({
    ...{ accountId, amount, generationId: newId(), description: 'Sheet' },
    purse: index === 3 ? undefined : purse,
  }))
  const answers = await holdMany(db, holds)
  assert.deepEqual(
    answers.map(({ refusedBy, left }) => [refusedBy, left]),
    [
      [undefined, 30],
      ['purse', 10],
      [undefined, 10],
      [undefined, undefined],
    ],
  )
  assert.equal(await spendable(db, accountId), 65)
})

test('holding again what is held costs nothing, however little is left', async () => {
  const accountId = await openAccount(100)
  const same = { accountId, generationId: newId(), amount: 60, description: 'Sheet' }
  await Promise.all([1, 2, 3].map(() => holdCredits(db, same)))
  await holdMany(db, [same, same])
  assert.equal(await spendable(db, accountId), 40)
  await assertBooksAddUp(db)
})

test('many who lock many accounts at once never wait for each other in a circle', async () => {
  const accounts = await Promise.all(Array.from({ length: 6 }, () => openAccount(1_000)))
  const work = Array.from({ length: 12 }, async (_, turn) => {
    const order = turn % 2 === 0 ? accounts : accounts.toReversed()
    const holds = order.map((accountId) => ({
      ...{ accountId, generationId: newId(), amount: 10, description: 'Sheet' },
    }))
    await holdMany(db, holds)
    const [first, ...rest] = holds.map(({ generationId }) => generationId)
    await chargeMany(db, turn % 3 === 0 ? rest : rest.toReversed())
    await releaseHold(db, first ?? '', 'failed')
  })
  await Promise.all(work)
  const balances = await Promise.all(accounts.map((accountId) => spendable(db, accountId)))
  assert.equal(
    balances.reduce((sum, balance) => sum + balance),
    6_000 - 12 * 50,
  )
  await assertBooksAddUp(db)
})

test('a grant is top-up credits that were not bought, and its line says what is there after it', async () => {
  const accountId = await openAccount(300)
  await hold(accountId, 12)
  const grants = await Promise.all(
    [500, 40].map((amount) => grantCredits(db, { accountId, amount, description: 'Thanks' })),
  )
  const { transactions, ...balance } = await readBalance(db, accountId)
  assert.deepEqual([balance.topUpCredits, balance.totalPurchased], [828, 0])
  assert.deepEqual(
    transactions.slice(0, 2),
    grants.toSorted((one, other) => other.balance - one.balance),
  )
  await assertBooksAddUp(db)
})

test('a grant the books have no room for writes nothing, to the last credit', async () => {
  const accountId = await openAccount(300)
  await chargeHold(db, await hold(accountId, 100))
  const most = 2 ** 31 - 1
  const grant = (amount: number) => grantCredits(db, { accountId, amount, description: 'Much' })
  await assert.rejects(grant(most - 299), { code: 'INVALID_REQUEST' })
  assert.equal(await spendable(db, accountId), 200)
  await grant(most - 300)
  await assert.rejects(grant(1), { code: 'INVALID_REQUEST' })
  await assertBooksAddUp(db)
})

test('a hold and what it pays for are one: if the rest fails, nothing is held', async () => {
  const accountId = await openAccount(100)
  const failing = transaction(db, async (inside) => {
    const generationId = newId()
    await holdCredits(inside, { accountId, generationId, amount: 12, description: 'Sheet' })
    throw new Error('the rest failed')
  })
  await assert.rejects(failing, /the rest failed/)
  assert.equal(await spendable(db, accountId), 100)
})

test('what is written in the ledger stays as it is', async () => {
  await openAccount(1)
  await assert.rejects(db.query('UPDATE credit_entries SET topup = 2'), /append-only/)
  await assert.rejects(db.query('DELETE FROM credit_entries'), /append-only/)
  await assert.rejects(db.query('TRUNCATE credit_entries'), /append-only/)
})
