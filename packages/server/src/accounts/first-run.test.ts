import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Config } from '../config.ts'
import { readBalance } from '../credits/balance.ts'
import { openKeyCache } from '../keys/key-cache.ts'
import { openTestDatabase } from '../platform/database/test-database.ts'
import { ensureOwner } from './first-run.ts'

const db = await openTestDatabase()
after(() => db.close())

// Safe: the first run reads these two settings and no other.
const config = { ownerKey: undefined, startingCredits: 300 } as Config
const ownKey = 'ncs_thisistheoperatorsownkey'

test('nodes that start together make one owner, with one key and its credits once', async () => {
  const all = await Promise.all(Array.from({ length: 8 }, () => ensureOwner({ db, config })))
  assert.equal(new Set(all.map(({ accountId }) => accountId)).size, 1)
  const [{ newKey, accountId } = {}, ...others] = all.filter((each) => each.newKey !== undefined)
  assert.equal(others.length, 0)
  assert.equal((await openKeyCache().find(db, newKey ?? ''))?.accountId, accountId)
  assert.equal((await readBalance(db, accountId ?? '')).balance, 300)
})

test('a later start makes nothing new', async () => {
  assert.equal((await ensureOwner({ db, config })).newKey, undefined)
})

test('the key the operator sets is the owner’s, however often the program starts', async () => {
  const withKey = { db, config: { ...config, ownerKey: ownKey } }
  const { accountId, newKey } = await ensureOwner(withKey)
  await ensureOwner(withKey)
  assert.equal(newKey, undefined)
  assert.equal((await openKeyCache().find(db, ownKey))?.accountId, accountId)
})
