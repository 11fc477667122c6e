import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CreditTransaction, operations } from '@newcharactersheet/contract'
import { chargeHold, holdCredits, releaseHold } from '../credits/ledger.ts'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'
import { newId } from '../platform/id.ts'

const app = await openTestApp({ hasWorker: false })
const { listCreditTransactions, getCreditsBalance } = operations

async function hold(accountId: string): Promise<string> {
  const generationId = newId()
  await holdCredits(app.db, { accountId, generationId, amount: 12, description: 'Sheet' })
  return generationId
}

async function readPage(key: string, query: Record<string, string> = {}) {
  const answer = await app.call(listCreditTransactions, { key, query })
  assert.equal(answer.statusCode, 200, answer.body)
  const page: { transactions: CreditTransaction[]; nextCursor: string | null } = answer.json()
  return page
}

async function readAll(key: string, limit: number, between = async () => {}) {
  const found: CreditTransaction[] = []
  let cursor: string | null = null
  do {
    const query: Record<string, string> = { limit: String(limit), ...(cursor && { cursor }) }
    const page = await readPage(key, query)
    found.push(...page.transactions)
    cursor = page.nextCursor
    await between()
  } while (cursor !== null)
  return found
}

test('200: the lines of the balance, newest first, and those before them', async () => {
  const { accountId, key } = await openOtherAccount(app, 10_000)
  // All at once, so that many are of the same millisecond.
  const holds = await Promise.all(Array.from({ length: 40 }, () => hold(accountId)))
  await Promise.all(
    holds.map((id, index) =>
      index % 2 ? chargeHold(app.db, id) : releaseHold(app.db, id, 'failed'),
    ),
  )
  const { balance, transactions } = (await app.call(getCreditsBalance, { key })).json()
  const all = await readAll(key, 7)
  assert.equal(transactions.length, 50)
  assert.equal(all.length, 1 + 40 + 20)
  assert.deepEqual(all.slice(0, 50), transactions)
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length)
  assert.equal(all[0]?.balance, balance)
  for (const [index, { amount, balance: after }] of all.entries())
    assert.equal(after - amount, all[index + 1]?.balance ?? 0)
  assert.deepEqual(await readAll(key, 100), all)
})

test('200: pages stay as they were while new lines are written', async () => {
  const { accountId, key } = await openOtherAccount(app, 10_000)
  for (let count = 0; count < 10; count += 1) await hold(accountId)
  const before = await readAll(key, 100)
  assert.deepEqual(await readAll(key, 3, async () => void (await hold(accountId))), before)
})

test('200: each account has its own lines, whosever cursor is given', async () => {
  const one = await openOtherAccount(app)
  const other = await openOtherAccount(app)
  await hold(one.accountId)
  const { nextCursor } = await readPage(one.key, { limit: '1' })
  assert.equal((await readPage(other.key)).transactions.length, 1)
  assert.deepEqual(await readPage(other.key, { cursor: nextCursor ?? '' }), {
    transactions: [],
    nextCursor: null,
  })
})

test('400: a cursor that is none, and a limit out of bounds', async () => {
  for (const query of [
    { cursor: 'abc' },
    { cursor: 'a'.repeat(201) },
    { limit: '0' },
    { limit: '101' },
    { limit: 'ten' },
  ])
    assert.equal((await app.call(listCreditTransactions, { query })).statusCode, 400)
})

test('401: asks for a key', async () => {
  assert.equal((await app.call(listCreditTransactions, { key: null })).statusCode, 401)
})
