import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { createKey } from '../keys/api-keys.ts'
import type { Database } from '../platform/database/database.ts'
import { openTestDatabase } from '../platform/database/test-database.ts'
import { openKeyQuota } from './key-quota.ts'

const db = await openTestDatabase()
after(() => db.close())
await db.query(`INSERT INTO accounts (id) VALUES ('someone')`)
// Here the clock of the database stands where it is put.
await db.query('CREATE TABLE clock AS SELECT now_ms() AS ms')
await db.query(
  `CREATE OR REPLACE FUNCTION now_ms() RETURNS bigint LANGUAGE sql STABLE AS 'SELECT ms FROM clock'`,
)

const dayMs = 86_400_000
const midnight = Date.UTC(2026, 2, 29)

/** One time for the database and a node whose own clock began at a moment of no meaning. */
function openTime() {
  let time = 0
  const travel = { thereMs: 3, backMs: 3 }
  const set = async (to: number) => {
    time = to
    await db.query('UPDATE clock SET ms = $1', [Math.floor(time)])
  }
  /** Questions take a while on the way there, and answers on the way back. */
  const slow: Database = {
    ...db,
    query: async (query, values) => {
      // Others run beside the calls, which do not wait for them.
      if (typeof query === 'string' || query.name !== 'lease quota') return db.query(query, values)
      await set(time + travel.thereMs)
      try {
        return await db.query(query, values)
      } finally {
        await set(time + travel.backMs)
      }
    },
  }
  return {
    set,
    moveBy: (ms: number) => set(time + ms),
    now: () => time - midnight + 2 * dayMs + 0.6,
    slow,
    travel,
  }
}

async function makeKey() {
  const { keyId } = await createKey(db, 'someone', 'test')
  return { keyId, dailyLimit: null }
}

test('one who is refused may come back after the seconds told, and not one before', async () => {
  // Three questions take 54 ms, so that about 5 s are left.
  for (let ms = 5_040; ms <= 5_070; ms += 1) {
    const { set, moveBy, now, slow, travel } = openTime()
    await set(midnight - ms)
    const quota = openKeyQuota(slow, { perDay: 2, now })
    const key = await makeKey()
    travel.thereMs = 15
    for (const isOver of [false, false, true])
      assert.equal((await quota.count(key))?.isOver, isOver, `${ms}`)
    const seconds = Math.ceil(((await quota.count(key))?.dayEndsInMs ?? 0) / 1_000)
    travel.thereMs = 1
    travel.backMs = 0
    await moveBy(seconds * 1_000 - 1_000 - 50)
    assert.equal((await quota.count(key))?.isOver, true, `${ms}`)
    // The question before took one millisecond.
    await moveBy(1_000 + 50 - 1)
    for (const isOver of [false, false, true])
      assert.equal((await quota.count(key))?.isOver, isOver, `${ms}`)
  }
})

test('what was leased before midnight is worth nothing after it', async () => {
  const { set, moveBy, now, slow } = openTime()
  await set(midnight - 4_000)
  const nodes = [1, 2].map(() => openKeyQuota(slow, { perDay: 100, now }))
  const key = await makeKey()
  for (const node of nodes) await node.count(key)
  await moveBy(4_000)
  let letIn = 0
  for (const node of [...nodes, ...nodes]) while (!(await node.count(key))?.isOver) letIn += 1
  assert.equal(letIn, 100)
})

test('a clock of the database that is set back gives no day twice', async () => {
  const { set, moveBy, now, slow } = openTime()
  await set(midnight - 3_600_000)
  const quota = openKeyQuota(slow, { perDay: 50, now })
  const key = await makeKey()
  const countLetIn = async () => {
    let letIn = 0
    while (!(await quota.count(key))?.isOver) letIn += 1
    return letIn
  }
  assert.equal(await countLetIn(), 50)
  await moveBy(2 * 3_600_000)
  assert.equal(await countLetIn(), 50)
  // The node's own clock goes on meanwhile; only the database goes back, over midnight and again.
  for (const to of [midnight - 1_000, midnight + 1_000, midnight - 1_800_000, midnight]) {
    await db.query('UPDATE clock SET ms = $1', [to])
    const other = openKeyQuota(db, { perDay: 50, now: () => 0 })
    assert.equal((await other.count(key))?.isOver, true)
    await other.close()
  }
})

test('of a day that is over nothing is given back to the next', async () => {
  const { set, moveBy, now, slow } = openTime()
  await set(midnight - 4_000)
  const idle = openKeyQuota(slow, { perDay: 1_000, now })
  const key = await makeKey()
  await idle.count(key)
  await moveBy(5_000)
  const busy = openKeyQuota(slow, { perDay: 1_000, now })
  await busy.count(key)
  await busy.close()
  await idle.tidy()
  const { rows } = await db.query(
    'SELECT day, leased FROM key_usage WHERE key_id = $1 ORDER BY day',
    [key.keyId],
  )
  const today = midnight / dayMs
  assert.deepEqual(rows, [
    { day: today - 1, leased: 1 },
    { day: today, leased: 1 },
  ])
})
