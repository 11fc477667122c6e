import assert from 'node:assert/strict'
import { test } from 'node:test'
import { removeUnpaidOrders } from './remove-unpaid.ts'
import { openTestPayments } from './test-payments.ts'

const { db, buyer } = await openTestPayments()

test('an order that was never paid goes after a quarter of a year; what was, or may be, stays', async () => {
  const { accountId } = await buyer()
  const states = ['open', 'waiting', 'paid', 'failed', 'expired', 'refused']
  for (const [age, checkAt] of [
    [91, null],
    [91, 1],
    [89, null],
  ])
    await db.query(
      `INSERT INTO purchases (id, account_id, realm, kind, item, name, credits, amount, currency,
         state, created_at, check_at)
       SELECT state || $2::bigint || coalesce($3::text, ''), $1, 'test', 'pack', 'starter', 'x', 1, 1,
         'usd', state, now_ms() - $2::bigint * 86400000, $3::bigint
       FROM unnest($4::text[]) AS state`,
      [accountId, age, checkAt, states],
    )
  assert.equal(await removeUnpaidOrders(db, 2), 2)
  assert.equal(await removeUnpaidOrders(db, 100), 1)
  const { rows } = await db.query<{ id: string }>(
    'SELECT id FROM purchases WHERE account_id = $1 AND check_at IS NULL ORDER BY id',
    [accountId],
  )
  const left = ['paid91', 'refused91', 'waiting91', ...states.map((state) => `${state}89`)]
  assert.deepEqual(
    rows.map(({ id }) => id),
    left.sort(),
  )
})
