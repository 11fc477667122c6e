import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Operation, operations } from '@newcharactersheet/contract'
import type { Claim } from '../idempotency/claims.ts'
import { pay } from '../payments/fake-stripe/checkout.ts'
import { subscribe } from '../payments/subscribe.ts'
import { type Buyer, openTestPayments } from '../payments/test-payments.ts'

const payments = await openTestPayments()
const { app, db, fake, things, buyer, tellAll, balanceOf } = payments

const kinds: [Operation, object][] = [
  [operations.createCheckout, { packageId: 'starter' }],
  [operations.subscribeToPlan, { planId: 'small' }],
]

function ask(operation: Operation, { key }: Buyer, body: object, name = 'once') {
  return app.call(operation, { key, body, headers: { 'idempotency-key': name } })
}

async function countOf({ accountId }: Buyer): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    'SELECT count(*) FROM purchases WHERE account_id = $1',
    [accountId],
  )
  return rows[0]?.count ?? 0
}

test('of two with one key neither closes the page of the other, however closely they come', async () => {
  const { accountId } = await buyer()
  const wish = { accountId, planId: 'small', baseUrl: 'http://localhost', returnPath: '/' }
  const claim = (takenBy: string): Claim => ({
    ...{ accountId, operation: 'subscribeToPlan', key: 'close', takenBy },
    fingerprint: Buffer.from('the same'),
  })
  let page: string | undefined
  // The other one orders in the moment after this one has looked whether there is another.
  const query: typeof db.query = async (text, values) => {
    const answer = await db.query<never>(text, values)
    if (page === undefined && String(text).includes('FROM idempotency_keys'))
      page = await subscribe(payments.context, wish, claim('the other'))
    return answer
  }
  const late = { ...payments.context, db: { ...db, query } }
  await assert.rejects(subscribe(late, wish, claim('this one')), { code: 'IDEMPOTENCY_CONFLICT' })
  assert.equal(things.sessions[page?.split('/').at(-1) ?? '']?.status, 'open')
})

for (const [operation, body] of kinds) {
  test(`200: ${operation.id} ten times at once with one key opens one page`, async () => {
    const kay = await buyer()
    const before = Object.keys(things.sessions).length
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask(operation, kay, body)))
    answers.push(await ask(operation, kay, body))
    assert.deepEqual([...new Set(answers.map(({ statusCode }) => statusCode))], [200])
    assert.equal(new Set(answers.map((answer) => answer.body)).size, 1)
    assert.equal(await countOf(kay), 1)
    const opened = Object.values(things.sessions).slice(before)
    assert.deepEqual(
      opened.map(({ status }) => status),
      ['open'],
    )
  })

  test(`503: when Stripe does not answer ${operation.id} its key stays free`, async () => {
    const kay = await buyer()
    // A customer first: the trouble is to meet the checkout.
    await ask(operations.openBillingPortal, kay, {}, 'portal')
    fake.door.trouble = { times: 20, how: 'error', isDone: false }
    assert.equal((await ask(operation, kay, body)).statusCode, 503)
    fake.door.trouble.times = 0
    const answer = await ask(operation, kay, body)
    assert.equal(answer.statusCode, 200)
    assert.equal(answer.headers['idempotency-replayed'], undefined)
  })

  test(`409: what was ordered with ${operation.id} and paid is not ordered again`, async () => {
    const kay = await buyer()
    const { url } = (await ask(operation, kay, body)).json()
    const session = things.sessions[url.split('/').at(-1)]
    assert.ok(session)
    pay(fake.world, session)
    await tellAll()
    const again = await ask(operation, kay, body)
    assert.equal(again.statusCode, 409)
    assert.equal(again.json().error.code, 'WRONG_STATE')
    assert.equal((await balanceOf(kay)).balance, 1_000)
    assert.equal(await countOf(kay), 1)
  })

  test(`409, 200: a program that died as it ordered for ${operation.id} leaves its key to the next`, async () => {
    const kay = await buyer()
    await ask(operation, kay, body)
    await db.query('UPDATE purchases SET session_id = NULL, created_at = 0 WHERE account_id = $1', [
      kay.accountId,
    ])
    const first = await ask(operation, kay, body)
    assert.equal(first.statusCode, 409)
    assert.equal(first.json().error.code, 'IDEMPOTENCY_CONFLICT')
    assert.ok(Number(first.headers['retry-after']) > 0)
    const next = await ask(operation, kay, body)
    assert.equal(next.statusCode, 200, next.body)
    assert.equal(await countOf(kay), 2)
  })
}
