import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, test } from 'node:test'
import { type Database, transaction } from '../platform/database/database.ts'
import { openTestDatabase } from '../platform/database/test-database.ts'
import { openLogger } from '../platform/logger.ts'
import { type SealingKeys, sealingKey, unseal } from '../platform/sealing.ts'
import { addEndpoint, placeOf } from './endpoints.ts'
import { resealSigningSecrets } from './reseal-secrets.ts'

const old = sealingKey(randomBytes(32))
const present = sealingKey(randomBytes(32))
const foreign = sealingKey(randomBytes(32))
const logger = openLogger('silent')

type Row = {
  id: string
  sealedSecret: string | null
  sealedBy: string | null
  reason: string | null
}

let db: Database
beforeEach(async () => {
  db = await openTestDatabase()
})
afterEach(() => db.close())

/** Webhooks of so many accounts, and the secrets they were told. */
async function add(count: number, key: typeof old): Promise<Map<string, string>> {
  const secrets = new Map<string, string>()
  for (let index = 0; index < count; index += 1) {
    const accountId = `account-${key.fingerprint}-${index}`
    await db.query('INSERT INTO accounts (id) VALUES ($1)', [accountId])
    const { id, secret } = await transaction(db, (inside) =>
      addEndpoint(
        inside,
        { accountId, ownHosts: [], keys: [key] },
        { url: 'https://hooks.example/', label: '', events: ['job.succeeded'] },
      ),
    )
    secrets.set(id, secret)
  }
  return secrets
}

async function readRows(): Promise<Row[]> {
  const { rows } = await db.query<Row>(
    `SELECT id, sealed_secret AS "sealedSecret", sealed_by AS "sealedBy",
       disabled_reason AS reason FROM webhook_endpoints ORDER BY id`,
  )
  return rows
}

async function reseal(keys: SealingKeys, lostSecret?: string): Promise<void> {
  await resealSigningSecrets(db, keys, { lostSecret, logger })
}

/** Every one of these opens with the newest key alone, and is what its owner was told. */
async function assertOpen(secrets: ReadonlyMap<string, string>): Promise<void> {
  const rows = new Map((await readRows()).map((row) => [row.id, row]))
  for (const [id, secret] of secrets) {
    const { sealedSecret, sealedBy, reason } = rows.get(id) ?? assert.fail('it is there')
    assert.equal(sealedBy, present.fingerprint)
    assert.equal(unseal([present], sealedSecret ?? '', placeOf({ id })), secret)
    assert.equal(reason, null)
  }
}

test('all secrets open with the new secret alone when two nodes have sealed them anew at once', async () => {
  const secrets = new Map([...(await add(120, old)), ...(await add(1, present))])
  await Promise.all([1, 2].map(() => reseal([present, old])))
  await assertOpen(secrets)
  const before = await readRows()
  await reseal([present])
  assert.deepEqual(await readRows(), before)
})

test('a webhook of a secret that is not given stops the start, until that is given up: then it is disabled and says why', async () => {
  const [lost = ''] = (await add(1, foreign)).keys()
  const secrets = await add(1, old)
  await assert.rejects(reseal([present, old]), { name: 'StartProblem' })
  await assert.rejects(reseal([present, old], old.fingerprint), { name: 'StartProblem' })
  await reseal([present, old], foreign.fingerprint)
  await assertOpen(secrets)
  const row = (await readRows()).find(({ id }) => id === lost)
  assert.deepEqual(row, { id: lost, sealedSecret: null, sealedBy: null, reason: 'secretLost' })
})

test('a secret copied to another webhook does not open, stays, and stops nobody', async () => {
  const [owner = ''] = (await add(1, old)).keys()
  await db.query("INSERT INTO accounts (id) VALUES ('thief')")
  await db.query(
    `INSERT INTO webhook_endpoints (id, account_id, url, label, events, sealed_secret)
     SELECT 'stolen', 'thief', url, label, events, sealed_secret FROM webhook_endpoints`,
  )
  const [before] = (await readRows()).filter(({ id }) => id === 'stolen')
  await reseal([present, old])
  const rows = await readRows()
  assert.deepEqual(
    rows.find(({ id }) => id === 'stolen'),
    before,
  )
  assert.equal(rows.find(({ id }) => id === owner)?.sealedBy, present.fingerprint)
})
