import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, test } from 'node:test'
import { providerNames } from '@newcharactersheet/contract'
import { pino } from 'pino'
import type { Database } from '../platform/database/database.ts'
import { openTestDatabase } from '../platform/database/test-database.ts'
import { type SealingKeys, sealingKey, unseal } from '../platform/sealing.ts'
import { placeOf, saveProviderKey } from './provider-keys.ts'
import { resealKeys } from './reseal-keys.ts'

const old = sealingKey(randomBytes(32))
const present = sealingKey(randomBytes(32))
const foreign = sealingKey(randomBytes(32))
const logger = pino({ level: 'silent' })

type Row = { accountId: string; providerName: string; sealedKey: string; sealedBy: string }

let db: Database
beforeEach(async () => {
  db = await openTestDatabase()
})
afterEach(() => db.close())

/** Saves a key at every provider for each account. */
async function save(accounts: number, key: typeof old): Promise<void> {
  for (let index = 0; index < accounts; index += 1) {
    const accountId = `account-${key.fingerprint}-${index}`
    await db.query('INSERT INTO accounts (id) VALUES ($1)', [accountId])
    for (const providerName of providerNames) {
      const apiKey = `${accountId} at ${providerName}`
      await saveProviderKey(db, [key], { accountId, providerName, apiKey })
    }
  }
}

async function readRows(): Promise<Row[]> {
  const { rows } = await db.query<Row>(
    `SELECT account_id AS "accountId", provider_name AS "providerName",
       sealed_key AS "sealedKey", sealed_by AS "sealedBy" FROM provider_keys`,
  )
  return rows
}

async function reseal(keys: SealingKeys, lostSecret?: string): Promise<void> {
  await resealKeys(db, keys, { lostSecret, logger })
}

async function assertAllOpenWith(keys: SealingKeys): Promise<number> {
  const rows = await readRows()
  for (const row of rows) {
    assert.equal(row.sealedBy, keys[0].fingerprint)
    const apiKey = unseal(keys, row.sealedKey, placeOf(row))
    assert.equal(apiKey, `${row.accountId} at ${row.providerName}`)
  }
  return rows.length
}

test('all keys open with the new secret alone when two nodes have sealed them anew at once', async () => {
  await save(60, old)
  await save(1, present)
  await Promise.all([1, 2].map(() => reseal([present, old])))
  assert.equal(await assertAllOpenWith([present]), 61 * providerNames.length)
  const before = await readRows()
  await reseal([present])
  assert.deepEqual(await readRows(), before)
})

test('a key sealed with a secret that is not given stops the start, until that is given up', async () => {
  await save(1, foreign)
  await save(1, old)
  await assert.rejects(reseal([present, old]), { name: 'StartProblem' })
  await assert.rejects(reseal([present, old], old.fingerprint), { name: 'StartProblem' })
  await reseal([present, old], foreign.fingerprint)
  assert.equal(await assertAllOpenWith([present]), providerNames.length)
})

test('a secret that is given is not given up, whatever is set', async () => {
  await save(1, old)
  await reseal([present, old], old.fingerprint)
  assert.equal(await assertAllOpenWith([present]), providerNames.length)
})

test('a row copied to another account does not open, stays, and stops nobody', async () => {
  await save(1, old)
  await db.query("INSERT INTO accounts (id) VALUES ('thief')")
  await db.query(
    `INSERT INTO provider_keys (account_id, provider_name, sealed_key, last4)
     SELECT 'thief', provider_name, sealed_key, last4 FROM provider_keys`,
  )
  await reseal([present, old])
  const stolen = (await readRows()).filter(({ accountId }) => accountId === 'thief')
  assert.equal(stolen.length, providerNames.length)
  for (const row of stolen) {
    assert.equal(row.sealedBy, old.fingerprint)
    assert.equal(unseal([present, old], row.sealedKey, placeOf(row)), undefined)
  }
})

test('stopped in the middle, every key opens with the two secrets, and the next start goes on', async () => {
  await save(30, old)
  const stop = `account-${old.fingerprint}-20`
  await db.query(
    `ALTER TABLE provider_keys ADD CONSTRAINT stop
     CHECK (account_id <> '${stop}' OR sealed_by = '${old.fingerprint}')`,
  )
  await assert.rejects(reseal([present, old]), /stop/)
  const rows = await readRows()
  assert.equal(new Set(rows.map(({ sealedBy }) => sealedBy)).size, 2)
  for (const row of rows)
    assert.ok(unseal([present, old], row.sealedKey, placeOf(row))?.startsWith(row.accountId))
  await db.query('ALTER TABLE provider_keys DROP CONSTRAINT stop')
  await reseal([present, old])
  assert.equal(await assertAllOpenWith([present]), 30 * providerNames.length)
})
