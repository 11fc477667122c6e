import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'

const app = await openTestApp({ hasWorker: false })
const { getCreditsBalance, generateSheet } = operations

test('200: a new account has its starting credits and one transaction', async () => {
  const answer = await app.call(getCreditsBalance)
  const { transactions, ...totals } = answer.json()
  assert.deepEqual(totals, {
    balance: 300,
    subscriptionCredits: 0,
    topUpCredits: 300,
    tier: 'free',
    totalPurchased: 0,
    totalSpent: 0,
  })
  assert.deepEqual(
    transactions.map(({ type, amount, balance }: Record<string, unknown>) => [
      type,
      amount,
      balance,
    ]),
    [['grant', 300, 300]],
  )
})

test('200: shows the newest fifty transactions, newest first', async () => {
  const { key } = await openOtherAccount(app, 10_000)
  const headers = { prefer: 'respond-async' }
  app.context.pace.mostQueued = 1_000
  for (let count = 0; count < 51; count += 1)
    await app.call(generateSheet, { key, headers, body: { prompt: 'a knight' } })
  const { balance, transactions } = (await app.call(getCreditsBalance, { key })).json()
  assert.equal(balance, 10_000 - 51 * 12)
  assert.equal(transactions.length, 50)
  assert.equal(transactions[0].balance, balance)
  assert.ok(transactions.every(({ type }: { type: string }) => type === 'spend'))
})

test('401: asks for a key', async () => {
  const answer = await app.call(getCreditsBalance, { key: null })
  assert.equal(answer.statusCode, 401)
  const { code, message, requestId, docs } = answer.json().error
  assert.deepEqual([code, message], ['UNAUTHENTICATED', 'Authentication required'])
  assert.equal(requestId, answer.headers['x-request-id'])
  assert.ok(docs.startsWith('http'))
})
