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
  await revokeKey(db, here, { accountId, keyId })
  assert.equal(await here.find(db, key), undefined)
  assert.equal((await there.find(db, key))?.keyId, keyId)
  now += 1_000
  assert.equal(await there.find(db, key), undefined)
})

test('a key being looked up while it is revoked is not remembered', async () => {
  const cache = openKeyCache()
  const { key, keyId } = await createKey(db, accountId, 'test')
  await Promise.all([cache.find(db, key), revokeKey(db, cache, { accountId, keyId })])
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

test('a busy key is looked up once a second, and noted as used once a minute', async () => {
  let queries = 0
  const counted: Queryable = {
    query: (...asked) => {
      queries += 1
      return db.query(...asked)
    },
  }
  let now = 0
  const cache = openKeyCache(() => now)
  const { key, keyId } = await createKey(db, accountId, 'test')
  const lastUse = async () =>
    (await db.query('SELECT last_used_at FROM api_keys WHERE id = $1', [keyId])).rows[0]
  await Promise.all(Array.from({ length: 50 }, () => cache.find(counted, key)))
  assert.equal(queries, 1)
  for (let count = 0; count < 50; count += 1) await cache.find(counted, key)
  assert.equal(queries, 1)
  const first = await lastUse()
  now += 1_000
  await cache.find(counted, key)
  assert.equal(queries, 2)
  assert.deepEqual(await lastUse(), first)
  await db.query('UPDATE api_keys SET last_used_at = last_used_at - 61000 WHERE id = $1', [keyId])
  now += 1_000
  await cache.find(counted, key)
  assert.ok((await lastUse())?.last_used_at >= first?.last_used_at)
})

test('what could be no key is not asked for', async () => {
  const nobody: Queryable = { query: () => assert.fail('no question is worth asking') }
  for (const text of ['', 'ncs_', 'ncs_short', 'sk_'.padEnd(60, 'x'), `ncs_${'é'.repeat(43)}`])
    assert.equal(await openKeyCache().find(nobody, text), undefined)
})
