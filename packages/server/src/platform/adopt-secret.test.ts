import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, test } from 'node:test'
import { adoptSecret } from './adopt-secret.ts'
import type { Database } from './database/database.ts'
import { openTestDatabase } from './database/test-database.ts'
import { type SealingKeys, sealingKey } from './sealing.ts'

const former = sealingKey(randomBytes(32))
const present = sealingKey(randomBytes(32))
const foreign = sealingKey(randomBytes(32))

let db: Database
beforeEach(async () => {
  db = await openTestDatabase()
})
afterEach(() => db.close())

async function start(
  keys: SealingKeys,
  { lostSecret, reseal }: { lostSecret?: string; reseal?: () => Promise<void> } = {},
): Promise<void> {
  await adoptSecret(db, { keys, lostSecret, reseal: reseal ?? (async () => undefined) })
}

const isRefused = {
  name: 'StartProblem',
  message: /NCS_OLD_SECRETS.*NCS_SECRET_LOST=[0-9a-f]{16} /,
}

test('of programs that start at the same moment with different secrets one stays', async () => {
  const starts = await Promise.allSettled([present, foreign].map((key) => start([key])))
  assert.deepEqual(starts.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
})

test('a program with another secret does not start, and touches nothing', async () => {
  await start([present])
  let touched = false
  const reseal = async () => {
    touched = true
  }
  await assert.rejects(start([foreign], { reseal }), isRefused)
  await assert.rejects(start([foreign], { reseal, lostSecret: former.fingerprint }), isRefused)
  assert.equal(touched, false)
  await start([present])
})

test('a new secret takes over while the one before is given, and is then asked for', async () => {
  await start([former])
  await start([present, former])
  await start([present])
  await assert.rejects(start([former]), isRefused)
})

test('nodes that know both secrets start in any order', async () => {
  await start([former, present])
  await Promise.all([start([present, former]), start([present, former]), start([former, present])])
  await start([present, former])
  await start([present])
})

test('stopped before all is sealed anew, the next start still asks for the old secret', async () => {
  await start([former])
  const reseal = () => Promise.reject(new Error('the power went'))
  await assert.rejects(start([present, former], { reseal }), /the power went/)
  await assert.rejects(start([present]), isRefused)
  await start([present, former])
  await start([present])
})

test('a lost secret is given up by its very fingerprint', async () => {
  await start([former])
  await assert.rejects(start([present], { lostSecret: foreign.fingerprint }), isRefused)
  await start([present], { lostSecret: former.fingerprint })
  await start([present])
})
