import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { createKey } from '../keys/api-keys.ts'
import { openTestDatabase } from '../platform/database/test-database.ts'
import { newId } from '../platform/id.ts'
import { checkMonthlyCredits, readSpending, spendableByKey } from './key-spending.ts'

const db = await openTestDatabase()
after(() => db.close())
const accountId = 'someone'
await db.query('INSERT INTO accounts (id) VALUES ($1)', [accountId])
await db.query(
  `INSERT INTO sheets (id, account_id, sheet_type, visibility, prompt, model, seed)
   VALUES ('sheet', $1, 'character', 'private', '', '', 0)`,
  [accountId],
)

async function makeKey(): Promise<string> {
  return (await createKey(db, accountId, 'test')).keyId
}

async function order(keyId: string, price: number, state = 'queued', ageMs = 0): Promise<void> {
  await db.query(
    `INSERT INTO generations (id, account_id, sheet_id, kind, provider, model, resolution, job_id,
       key_id, price, state, lease_until, finished_at, error_code, operation, created_at)
     VALUES ($1, $2, 'sheet', 'sheet', '', '', 1024, gen_random_uuid(), $3, $4, $5,
       CASE WHEN $5 = 'running' THEN 1 END,
       CASE WHEN $5 IN ('succeeded', 'failed', 'canceled') THEN 1 END,
       CASE WHEN $5 = 'failed' THEN 'INTERNAL' END,
       CASE WHEN $5 = 'waiting' THEN '{}'::jsonb END,
       CASE WHEN $6 = 0 THEN now_ms() ELSE month_began_ms() - $6::bigint END)`,
    [newId(), accountId, keyId, price, state, ageMs],
  )
}

test('work set aside, running or done counts; work that came to nothing does not', async () => {
  const [one, other, idle] = [await makeKey(), await makeKey(), await makeKey()]
  for (const state of ['queued', 'running', 'waiting', 'succeeded']) await order(one, 10, state)
  for (const state of ['failed', 'canceled']) await order(one, 100, state)
  await order(other, 12)
  const spent = await readSpending(db, [one, other, idle])
  assert.deepEqual([spent.get(one), spent.get(other), spent.get(idle)], [40, 12, undefined])
})

test('a month begins anew with its first moment in UTC', async () => {
  const keyId = await makeKey()
  await order(keyId, 10, 'succeeded', 1)
  assert.equal((await readSpending(db, [keyId])).get(keyId), undefined)
  const { rows } = await db.query<{ began: number; ends: number; now: number }>(
    'SELECT month_began_ms() AS began, month_ends_ms() AS ends, now_ms() AS now',
  )
  const { began, ends, now } = rows[0] ?? assert.fail('the database has a clock')
  const date = new Date(now)
  assert.equal(began, Date.UTC(date.getUTCFullYear(), date.getUTCMonth()))
  assert.equal(ends, Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1))
})

test('the last credit of a month may be spent, and no more', async () => {
  const keyId = await makeKey()
  const spender = { keyId, monthlyCredits: 30 }
  await order(keyId, 20)
  assert.equal(await spendableByKey(db, spender), 10)
  await checkMonthlyCredits(db, spender, 10)
  await assert.rejects(checkMonthlyCredits(db, spender, 11), (error: Error) => {
    assert.ok('code' in error && error.code === 'QUOTA_EXCEEDED')
    assert.match(error.message, /needs 11 credits.* 10 more/)
    return true
  })
  await checkMonthlyCredits(db, { keyId, monthlyCredits: 0 }, 0)
  await checkMonthlyCredits(db, { keyId, monthlyCredits: null }, 1_000_000)
  await checkMonthlyCredits(db, undefined, 1_000_000)
})
