import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { chargeHold, releaseHold } from '../credits/ledger.ts'
import { findingsAfter, holdFor, openTestAccount } from '../credits/test-books.ts'
import { findFaults } from '../credits/verify-books.ts'
import { openTestDatabase } from '../platform/database/test-database.ts'
import { holdChecks } from './hold-checks.ts'

const db = await openTestDatabase()
after(() => db.close())

const accountId = await openTestAccount(db, 1_000)

/** Work that has come so far, with what that means for its credits. */
async function open(state: string): Promise<string> {
  const id = await holdFor(db, accountId, 12)
  if (state === 'succeeded') await chargeHold(db, id)
  if (state === 'failed' || state === 'canceled') await releaseHold(db, id, state)
  await db.query(
    `INSERT INTO generations (id, account_id, sheet_id, kind, state, lease_until, finished_at,
       error_code, operation, provider, model, price, resolution, job_id)
     VALUES ($1, $2, 'sheet', 'sheet', $3, CASE WHEN $3 = 'running' THEN 1 END,
       CASE WHEN $3 IN ('succeeded', 'failed', 'canceled') THEN 1 END,
       CASE WHEN $3 = 'failed' THEN 'INTERNAL' END, CASE WHEN $3 = 'waiting' THEN '{}'::jsonb END,
       'embedded', 'engine', 12, 2048,
       gen_random_uuid())`,
    [id, accountId, state],
  )
  return id
}

for (const state of ['queued', 'running', 'waiting', 'succeeded', 'failed', 'canceled'])
  await open(state)

const differ = 'generation and its outcome differ'
const finish = `finished_at = 1, lease_until = NULL`

const sabotages: [what: string, sql: string, faults: string[]][] = [
  [
    'credits are held for work that is not there',
    `DELETE FROM generations WHERE state = 'running'`,
    ['hold without a generation'],
  ],
  [
    'a receipt is lost',
    `DELETE FROM generations WHERE state = 'succeeded'`,
    ['hold without a generation'],
  ],
  [
    'credits of a deleted account are held for ever',
    `UPDATE accounts SET deleted_at = 1; DELETE FROM generations`,
    ['hold without a generation'],
  ],
  [
    'work was never paid for',
    `DELETE FROM credit_entries WHERE kind = 'hold' AND generation_id IN
       (SELECT id FROM generations WHERE state = 'queued')`,
    ['generation without a hold'],
  ],
  [
    'the price is not what was held',
    `UPDATE generations SET price = 13 WHERE state = 'queued'`,
    ['hold is not the price'],
  ],
  [
    'work is done and not charged',
    `UPDATE generations SET state = 'succeeded', ${finish} WHERE state = 'queued'`,
    [differ],
  ],
  [
    'work is cancelled and its credits are not given back',
    `UPDATE generations SET state = 'canceled', ${finish} WHERE state = 'running'`,
    [differ],
  ],
  [
    'work that failed is charged',
    `UPDATE generations SET state = 'failed', error_code = 'INTERNAL' WHERE state = 'succeeded'`,
    [differ],
  ],
  [
    'work goes on that was given back',
    `UPDATE generations SET state = 'queued', finished_at = NULL WHERE state = 'canceled'`,
    [differ],
  ],
]

test('true work has no faults, and the receipts of a deleted account may be gone', async () => {
  assert.deepEqual(await findFaults(db, holdChecks), [])
  const gone = `UPDATE accounts SET deleted_at = 1; DELETE FROM generations
    WHERE state IN ('succeeded', 'failed', 'canceled')`
  assert.deepEqual(await findingsAfter(db, gone, holdChecks), [])
})

for (const [what, sql, faults] of sabotages)
  test(`the books tell when ${what}`, async () => {
    const findings = await findingsAfter(db, sql, holdChecks)
    assert.deepEqual(
      findings.map(({ fault }) => fault),
      faults,
    )
  })
