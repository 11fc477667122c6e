import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openTestDatabase } from '../platform/database/test-database.ts'
import { createKey, revokeKey } from './api-keys.ts'
import { openKeyCache } from './key-cache.ts'

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
