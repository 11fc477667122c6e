import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { createKey } from '../keys/api-keys.ts'
import type { Database } from '../platform/database/database.ts'
import { openTestDatabase } from '../platform/database/test-database.ts'
import { type KeyQuota, openKeyQuota } from './key-quota.ts'

const db = await openTestDatabase()
after(() => db.close())
await db.query(`INSERT INTO accounts (id) VALUES ('someone')`)

/** The same database with its questions counted. */
function openCounted(): { counted: Database; queries: () => number } {
  let queries = 0
  const counted: Database = {
    ...db,
    query: (...asked) => {
      queries += 1
      return db.query(...asked)
    },
  }
  return { counted, queries: () => queries }
}

async function makeKey(dailyLimit: number | null = null) {
  const { keyId } = await createKey(db, 'someone', 'test')
  return { keyId, dailyLimit }
}

/** A clock that stands still until it is moved. */
function openClock() {
  let time = 0
  return { now: () => time, move: (ms: number) => (time += ms) }
}

type Key = Awaited<ReturnType<typeof makeKey>>

async function isOver(quota: KeyQuota, key: Key): Promise<boolean> {
  return (await quota.count(key))?.isOver ?? assert.fail('nothing bounds this key')
}

/** How many requests get through, one after another, on these nodes in turn until all refuse. */
async function countLetIn(quotas: readonly KeyQuota[], key: Key): Promise<number> {
  let letIn = 0
  for (let refusals = 0, turn = 0; refusals < quotas.length; turn += 1) {
    const quota = quotas[turn % quotas.length] ?? assert.fail()
    if (await isOver(quota, key)) refusals += 1
    else {
      letIn += 1
      refusals = 0
    }
  }
  return letIn
}

async function leased({ keyId }: Key): Promise<number | undefined> {
  const { rows } = await db.query<{ leased: number }>(
    'SELECT leased FROM key_usage WHERE key_id = $1 ORDER BY day DESC LIMIT 1',
    [keyId],
  )
  return rows[0]?.leased
}

for (const limit of [1, 2, 7, 99, 1_000]) {
  test(`of a day’s ${limit} requests the last passes, and the next does not`, async () => {
    const quota = openKeyQuota(db, { perDay: limit, now: openClock().now })
    const key = await makeKey()
    for (let left = limit - 1; left >= 0; left -= 1) {
      const standing = await quota.count(key)
      assert.deepEqual([standing?.isOver, standing?.remaining], [false, left])
    }
    const over = await quota.count(key)
    assert.deepEqual([over?.isOver, over?.remaining, over?.limit], [true, 0, limit])
    assert.ok((over?.dayEndsInMs ?? 0) > 0 && (over?.dayEndsInMs ?? 0) <= 86_400_000)
    await quota.close()
  })

  test(`two nodes let ${limit} requests of one key through between them`, async () => {
    const nodes = [1, 2].map(() => openKeyQuota(db, { perDay: limit, now: openClock().now }))
    assert.equal(await countLetIn(nodes, await makeKey()), limit)
    for (const node of nodes) await node.close()
  })

  test(`of many requests at once ${limit} pass, on two nodes`, async () => {
    const nodes = [1, 2].map(() => openKeyQuota(db, { perDay: limit, now: openClock().now }))
    const key = await makeKey()
    const answers = await Promise.all(
      nodes.flatMap((node) => Array.from({ length: limit + 10 }, () => isOver(node, key))),
    )
    assert.equal(answers.filter((over) => !over).length, limit)
    for (const node of nodes) await node.close()
  })
}

test('the key’s own limit counts where it is the smaller, and alone where there is no other', async () => {
  const now = () => 0
  const [three, none] = [3, 0].map((perDay) => openKeyQuota(db, { perDay, now }))
  assert.ok(three && none)
  assert.equal(await countLetIn([three], await makeKey(2)), 2)
  assert.equal(await countLetIn([three], await makeKey(5)), 3)
  assert.equal(await countLetIn([none], await makeKey(4)), 4)
  assert.equal(await none.count(await makeKey()), undefined)
})

test('most calls ask the database nothing, refused ones included', async () => {
  const { counted, queries } = openCounted()
  const clock = openClock()
  const quota = openKeyQuota(counted, { perDay: 1_000, now: clock.now })
  const key = await makeKey()
  for (let count = 0; count < 800; count += 1) await quota.count(key)
  // One question cleans up; the others are leases of 20.
  assert.ok(queries() <= 41, `${queries()} questions for 800 calls`)
  for (let count = 0; count < 200; count += 1) await quota.count(key)
  const before = queries()
  for (let count = 0; count < 100; count += 1) assert.equal(await isOver(quota, key), true)
  assert.ok(queries() - before <= 1)
  clock.move(1_000)
  assert.equal(await isOver(quota, key), true)
  assert.ok(queries() - before <= 2)
})

test('a restart forgets nothing, and a crash costs one lease at most', async () => {
  const key = await makeKey()
  const first = openKeyQuota(db, { perDay: 1_000, now: () => 0 })
  for (let count = 0; count < 25; count += 1) await first.count(key)
  await first.close()
  assert.equal(await leased(key), 25)
  const second = openKeyQuota(db, { perDay: 1_000, now: () => 0 })
  for (let count = 0; count < 25; count += 1) await second.count(key)
  // It ends here without a word.
  const lost = ((await leased(key)) ?? 0) - 50
  assert.ok(lost >= 0 && lost < 20)
  const third = openKeyQuota(db, { perDay: 1_000, now: () => 0 })
  assert.equal(await countLetIn([third], key), 1_000 - 50 - lost)
})

test('what a node no longer uses comes back to the others', async () => {
  const clock = openClock()
  const [idle, busy] = [1, 2].map(() => openKeyQuota(db, { perDay: 200, now: clock.now }))
  assert.ok(idle && busy)
  const key = await makeKey()
  await idle.count(key)
  assert.equal(await countLetIn([busy], key), 200 - 4)
  clock.move(4_999)
  await idle.tidy()
  assert.equal(await isOver(busy, key), true)
  clock.move(1)
  await idle.tidy()
  clock.move(1_000)
  assert.equal(await countLetIn([busy], key), 3)
})

test('a day begins anew at midnight UTC, and what is over is removed', async () => {
  const clock = openClock()
  const quota = openKeyQuota(db, { perDay: 5, now: clock.now })
  const key = await makeKey()
  assert.equal(await countLetIn([quota], key), 5)
  // The database's clock cannot be moved, so the day is: what was today is yesterday.
  await db.query('UPDATE key_usage SET day = day - 1')
  clock.move(1)
  assert.equal(await isOver(quota, key), true)
  clock.move(86_400_000)
  assert.equal(await countLetIn([quota], key), 5)
  await db.query('UPDATE key_usage SET day = day - 2')
  const other = openKeyQuota(db, { perDay: 5, now: clock.now })
  await other.count(key)
  await other.close()
  const { rows } = await db.query<{ leased: number }>(
    'SELECT leased FROM key_usage WHERE key_id = $1',
    [key.keyId],
  )
  assert.deepEqual(rows, [{ leased: 1 }])
})

test('a key that is gone is told so', async () => {
  const quota = openKeyQuota(db, { perDay: 5, now: () => 0 })
  await assert.rejects(quota.count({ keyId: 'gone', dailyLimit: null }), {
    code: 'UNAUTHENTICATED',
  })
})
