import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Queryable } from '../platform/database/database.ts'
import { openTestDatabase } from '../platform/database/test-database.ts'
import { createKey, revokeKey } from './api-keys.ts'
import { openKeyCache } from './key-cache.ts'
import { unbounded } from './key-grant.ts'

const db = await openTestDatabase()
after(() => db.close())
const accountId = 'someone'
await db.query('INSERT INTO accounts (id) VALUES ($1)', [accountId])

test('a key revoked on this node stops at once, on another within a second', async () => {
  let now = 0
  const here = openKeyCache(() => now)
  const there = openKeyCache(() => now)
  const { key, keyId } = await createKey(db, accountId, 'test')
  for (const cache of [here, there]) assert.equal((await cache.find(db, key))?.keyId, keyId)
  await revokeKey(db, here, { accountId, keyId, by: undefined })
  assert.equal(await here.find(db, key), undefined)
  assert.equal((await there.find(db, key))?.keyId, keyId)
  now += 1_000
  assert.equal(await there.find(db, key), undefined)
})

test('a key being looked up while it is revoked is not remembered', async () => {
  const cache = openKeyCache()
  const { key, keyId } = await createKey(db, accountId, 'test')
  await Promise.all([
    cache.find(db, key),
    revokeKey(db, cache, { accountId, keyId, by: undefined }),
  ])
  assert.equal(await cache.find(db, key), undefined)
})

test('a key that expires is not remembered beyond that moment', async () => {
  let now = 0
  const cache = openKeyCache(() => now)
  const { key, keyId } = await createKey(db, accountId, 'test')
  await db.query('UPDATE api_keys SET expires_at = now_ms() + 600000 WHERE id = $1', [keyId])
  assert.equal((await cache.find(db, key))?.keyId, keyId)
  await db.query('UPDATE api_keys SET expires_at = now_ms() + 900 WHERE id = $1', [keyId])
  now += 1_000
  assert.equal((await cache.find(db, key))?.keyId, keyId)
  await db.query('UPDATE api_keys SET expires_at = now_ms() WHERE id = $1', [keyId])
  now += 900
  assert.equal(await cache.find(db, key), undefined)
})

test('a key brings along what it may do', async () => {
  const bounds = { scopes: ['read'], expiresAt: 4e12, dailyLimit: 7, monthlyCredits: 12 } as const
  const { key, keyId } = await createKey(db, accountId, 'test', bounds)
  assert.deepEqual(await openKeyCache().find(db, key), { keyId, accountId, ...bounds })
  const open = await createKey(db, accountId, 'test')
  const found = await openKeyCache().find(db, open.key)
  assert.deepEqual(found, { keyId: open.keyId, accountId, ...unbounded })
})

/** The same database with its questions counted, by what they are for. */
function openCounted() {
  const queries = { lookUps: 0, notes: 0 }
  const counted: Queryable = {
    query: (asked, values) => {
      const name = typeof asked === 'string' ? asked : asked.name
      if (name === 'look up a key') queries.lookUps += 1
      else if (name === 'note the use of keys') queries.notes += 1
      return db.query(asked, values)
    },
  }
  return { counted, queries }
}

async function lastUse(keyId: string): Promise<number | null> {
  const { rows } = await db.query<{ at: number | null }>(
    'SELECT last_used_at AS at FROM api_keys WHERE id = $1',
    [keyId],
  )
  return rows[0]?.at ?? null
}

/** Uses are noted behind the calls. */
async function nextUse(keyId: string, before: number | null): Promise<number | null> {
  let at = before
  while (at === before) at = await lastUse(keyId)
  return at
}

test('a busy key is looked up once a second, and noted as used once a minute', async () => {
  const { counted, queries } = openCounted()
  let now = 0
  const cache = openKeyCache(() => now)
  const { key, keyId } = await createKey(db, accountId, 'test')
  assert.equal(await lastUse(keyId), null)
  await Promise.all(Array.from({ length: 50 }, () => cache.find(counted, key)))
  assert.ok(((await nextUse(keyId, null)) ?? 0) > 0)
  for (let count = 0; count < 50; count += 1) await cache.find(counted, key)
  assert.deepEqual(queries, { lookUps: 1, notes: 1 })
  now += 1_000
  await cache.find(counted, key)
  assert.deepEqual(queries, { lookUps: 2, notes: 1 })
  await db.query('UPDATE api_keys SET last_used_at = last_used_at - 61000 WHERE id = $1', [keyId])
  const before = await lastUse(keyId)
  now += 1_000
  await cache.find(counted, key)
  assert.ok(((await nextUse(keyId, before)) ?? 0) > (before ?? 0))
  assert.deepEqual(queries, { lookUps: 3, notes: 2 })
})

test('keys used together are noted together, and no call waits for that', async () => {
  const { counted, queries } = openCounted()
  let release: (() => void) | undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  const slow: Queryable = {
    query: async (asked, values) => {
      if (typeof asked !== 'string' && asked.name === 'note the use of keys') await held
      return counted.query(asked, values)
    },
  }
  const cache = openKeyCache()
  const keys = await Promise.all([1, 2, 3, 4, 5].map(() => createKey(db, accountId, 'test')))
  for (const { key, keyId } of keys) assert.equal((await cache.find(slow, key))?.keyId, keyId)
  for (const { keyId } of keys) assert.equal(await lastUse(keyId), null)
  release?.()
  for (const { keyId } of keys) await nextUse(keyId, null)
  assert.deepEqual(queries, { lookUps: 5, notes: 2 })
})

test('a use that cannot be noted now is noted the next time', async () => {
  let now = 0
  let isBroken = true
  const cache = openKeyCache(() => now)
  const breaking: Queryable = {
    query: (asked, values) =>
      isBroken && typeof asked !== 'string' && asked.name === 'note the use of keys'
        ? Promise.reject(new Error('the database is read-only'))
        : db.query(asked, values),
  }
  const { key, keyId } = await createKey(db, accountId, 'test')
  assert.equal((await cache.find(breaking, key))?.keyId, keyId)
  assert.equal(await lastUse(keyId), null)
  isBroken = false
  now += 1_000
  await cache.find(breaking, key)
  await nextUse(keyId, null)
})

test('a clock of this machine that is set back keeps no revoked key alive', async (t) => {
  let now = 5_000
  t.mock.method(performance, 'now', () => now)
  t.mock.timers.enable({ apis: ['Date'], now: 3_600_000 })
  const here = openKeyCache()
  const there = openKeyCache()
  const { key, keyId } = await createKey(db, accountId, 'test')
  await there.find(db, key)
  await revokeKey(db, here, { accountId, keyId, by: undefined })
  t.mock.timers.setTime(0)
  now += 1_000
  assert.equal(await there.find(db, key), undefined)
})

test('what could be no key is not asked for', async () => {
  const nobody: Queryable = { query: () => assert.fail('no question is worth asking') }
  for (const text of ['', 'ncs_', 'ncs_short', 'sk_'.padEnd(60, 'x'), `ncs_${'é'.repeat(43)}`])
    assert.equal(await openKeyCache().find(nobody, text), undefined)
})
