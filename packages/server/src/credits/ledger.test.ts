import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { transaction } from '../platform/database/database.ts'
import { openTestDatabase } from '../platform/database/test-database.ts'
import { newId } from '../platform/id.ts'
import { readBalance } from './balance.ts'
import {
  chargeHold,
  grantCredits,
  holdCredits,
  openBalance,
  releaseHold,
  spendable,
} from './ledger.ts'

const db = await openTestDatabase()
after(() => db.close())

async function openAccount(startingCredits: number): Promise<string> {
  const accountId = newId()
  await db.query('INSERT INTO accounts (id) VALUES ($1)', [accountId])
  await openBalance(db, { accountId, startingCredits })
  return accountId
}

async function hold(accountId: string, amount: number): Promise<string> {
  const generationId = newId()
  await holdCredits(db, { accountId, generationId, amount, description: 'Character sheet' })
  return generationId
}

/** Every balance is the sum of its entries, and every entry's balance is the sum up to it. */
async function assertBooksAddUp(): Promise<void> {
  const { rows } = await db.query(
    `SELECT account_id FROM credit_balances LEFT JOIN (
       SELECT account_id, sum(subscription) AS subscription, sum(topup) AS topup,
         sum(held) AS held, sum(spent) AS spent, sum(source) AS source
       FROM credit_entries GROUP BY account_id
     ) AS entries USING (account_id)
     WHERE (credit_balances.subscription, credit_balances.topup, credit_balances.held,
         credit_balances.spent, credit_balances.source)
       IS DISTINCT FROM (entries.subscription, entries.topup, entries.held, entries.spent,
         entries.source)`,
  )
  assert.deepEqual(rows, [])
  const running = await db.query(
    `SELECT * FROM (
       SELECT balance, sum(subscription + topup) OVER (PARTITION BY account_id ORDER BY sequence) AS sum
       FROM credit_entries
     ) AS entries WHERE balance <> sum`,
  )
  assert.deepEqual(running.rows, [])
}

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
  await releaseHold(db, generationId)
  const balance = await readBalance(db, accountId)
  assert.equal(balance.balance, 70)
  assert.equal(balance.totalSpent, 30)
  await assertBooksAddUp()
})

test('a released hold comes back whole, once, and cannot be charged', async () => {
  const accountId = await openAccount(100)
  const generationId = await hold(accountId, 30)
  await Promise.all([1, 2, 3].map(() => releaseHold(db, generationId)))
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
  await assertBooksAddUp()
})

test('releasing and charging at the same moment does one of the two', async () => {
  const accountId = await openAccount(1_000)
  const holds = await Promise.all(Array.from({ length: 20 }, () => hold(accountId, 10)))
  await Promise.all(holds.flatMap((id) => [chargeHold(db, id), releaseHold(db, id)]))
  const { balance, totalSpent } = await readBalance(db, accountId)
  assert.equal(balance + totalSpent, 1_000)
  await assertBooksAddUp()
})

test('holds at the same moment never spend more than there is', async () => {
  const accountId = await openAccount(300)
  const tries = await Promise.allSettled(Array.from({ length: 60 }, () => hold(accountId, 12)))
  assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 25)
  assert.equal(await spendable(db, accountId), 0)
  await assertBooksAddUp()
})

test('too few credits: says how many are needed and left, and writes nothing', async () => {
  const accountId = await openAccount(11)
  await assert.rejects(hold(accountId, 12), {
    code: 'INSUFFICIENT_CREDITS',
    details: { required: 12, balance: 11 },
  })
  assert.equal((await readBalance(db, accountId)).transactions.length, 1)
})

test('subscription credits are spent first, and a refund goes back where it came from', async () => {
  const accountId = await openAccount(100)
  await db.query(
    `WITH granted AS (
       UPDATE credit_balances SET subscription = 20, source = source - 20 WHERE account_id = $1
     )
     INSERT INTO credit_entries
       (id, account_id, kind, subscription, source, balance, description)
     VALUES ($2, $1, 'subscription', 20, -20, 120, 'Plan')`,
    [accountId, newId()],
  )
  const generationId = await hold(accountId, 30)
  const spent = await readBalance(db, accountId)
  assert.deepEqual([spent.subscriptionCredits, spent.topUpCredits], [0, 90])
  await releaseHold(db, generationId)
  const refunded = await readBalance(db, accountId)
  assert.deepEqual([refunded.subscriptionCredits, refunded.topUpCredits], [20, 100])
  await assertBooksAddUp()
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
  await assertBooksAddUp()
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
  await assertBooksAddUp()
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
})
