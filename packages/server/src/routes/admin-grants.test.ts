import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'

const app = await openTestApp({ hasWorker: false })
const { adminGrantCredits, getCreditsBalance } = operations
const member = await openOtherAccount(app)

const grant = (uid: string, body: object, key?: string) =>
  app.call(adminGrantCredits, { params: { uid }, body, ...(key === undefined ? {} : { key }) })

async function balanceOf(key: string) {
  return (await app.call(getCreditsBalance, { key })).json()
}

test('201: credits are there at once as top-up credits nobody bought, and their line is answered', async () => {
  const answer = await grant(member.accountId, { amount: 500, description: 'For the contest' })
  assert.equal(answer.statusCode, 201)
  const { transactions, ...balance } = await balanceOf(member.key)
  assert.deepEqual(answer.json(), transactions[0])
  assert.equal(answer.json().type, 'grant')
  assert.equal(answer.json().description, 'For the contest')
  assert.deepEqual([balance.balance, balance.topUpCredits, balance.totalPurchased], [800, 800, 0])
})

test('201: operators give to themselves', async () => {
  const answer = await grant(app.accountId, { amount: 1_000_000 })
  assert.equal(answer.json().balance, 1_000_300)
  assert.equal(answer.json().description, 'Granted by the operator')
})

test('201: every grant is noted with who, whom and what', async () => {
  const { id } = (await grant(member.accountId, { amount: 7 })).json()
  const { rows } = await app.db.query(
    `SELECT operator_id, account_id, action, detail FROM operator_actions
     ORDER BY created_at DESC LIMIT 1`,
  )
  assert.deepEqual(rows, [
    {
      operator_id: app.accountId,
      account_id: member.accountId,
      action: 'grant',
      detail: { transactionId: id, amount: 7 },
    },
  ])
})

test('400: no grant of nothing, of parts, or beyond the limit', async () => {
  const before = await balanceOf(member.key)
  for (const body of [{}, { amount: 0 }, { amount: -5 }, { amount: 1.5 }, { amount: 1_000_001 }])
    assert.equal((await grant(member.accountId, body)).statusCode, 400)
  for (const description of ['', 'x'.repeat(201), 7])
    assert.equal((await grant(member.accountId, { amount: 1, description })).statusCode, 400)
  assert.deepEqual(await balanceOf(member.key), before)
})

test('400: no more than the books can hold', async () => {
  const rich = await openOtherAccount(app, 2 ** 31 - 10)
  assert.equal((await grant(rich.accountId, { amount: 9 })).statusCode, 201)
  const answer = await grant(rich.accountId, { amount: 1 })
  assert.equal(answer.statusCode, 400)
  assert.equal(answer.json().error.fields[0].path, 'amount')
})

test('404: credits are for accounts that are there', async () => {
  const gone = await openOtherAccount(app)
  await app.db.query('UPDATE accounts SET deleted_at = now_ms() WHERE id = $1', [gone.accountId])
  for (const uid of ['nobody', gone.accountId, '%00'])
    assert.equal((await grant(uid, { amount: 1 })).statusCode, 404)
})

test('403: only operators grant, and 401: nobody without a key', async () => {
  assert.equal((await grant(member.accountId, { amount: 1 }, member.key)).statusCode, 403)
  const anonymous = await app.call(adminGrantCredits, {
    params: { uid: member.accountId },
    body: { amount: 1 },
    key: null,
  })
  assert.equal(anonymous.statusCode, 401)
})
