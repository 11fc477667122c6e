import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openTestDatabase } from '../platform/database/test-database.ts'
import { giveBack, lease } from './key-usage.ts'

const db = await openTestDatabase()
after(() => db.close())
await db.query(`INSERT INTO accounts (id) VALUES ('someone')`)
await db.query(
  `INSERT INTO api_keys (id, account_id, label, secret_hash, last4, scopes)
   SELECT n, 'someone', '', sha256(n::text::bytea), '', '{read}' FROM generate_series(1, 300) AS n`,
)

test('nodes that give back the same keys at once do not stop each other', async () => {
  const rounds = 20
  const taken = []
  for (let id = 1; id <= 300; id += 1) {
    const keyId = String(id)
    const answer = await lease(db, { keyId, limit: 1_000_000, block: 2 * rounds, waiting: 1 })
    taken.push({ keyId, day: answer?.day ?? assert.fail('there is such a key'), left: 1 })
  }
  for (let round = 0; round < rounds; round += 1)
    await Promise.all([giveBack(db, taken), giveBack(db, taken.toReversed())])
  const { rows } = await db.query('SELECT DISTINCT leased FROM key_usage')
  assert.deepEqual(rows, [{ leased: 0 }])
})
