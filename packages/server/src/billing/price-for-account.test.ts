import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, test } from 'node:test'
import type { BillingMode, ProviderName } from '@newcharactersheet/contract'
import { openTestDatabase } from '../platform/database/test-database.ts'
import { newId } from '../platform/id.ts'
import { type SealingKeys, sealingKey } from '../platform/sealing.ts'
import { changeBilling } from './change-billing.ts'
import { priceForAccount } from './price-for-account.ts'
import { deleteProviderKey } from './provider-keys.ts'

const keys: SealingKeys = [sealingKey(randomBytes(32))]
const db = await openTestDatabase()
after(() => db.close())

async function openAccount(mode?: BillingMode, keyFor?: ProviderName): Promise<string> {
  const accountId = newId()
  await db.query('INSERT INTO accounts (id) VALUES ($1)', [accountId])
  if (keyFor !== undefined)
    await changeBilling(db, keys, accountId, { providerName: keyFor, apiKey: 'a-secret-key' })
  if (mode !== undefined) await changeBilling(db, keys, accountId, { mode })
  return accountId
}

test('credits are the price until something else is chosen, and again when that is undone', async () => {
  const work = { provider: 'replicate', credits: 12 }
  assert.deepEqual(await priceForAccount(db, await openAccount(), work), {
    payer: 'credits',
    price: 12,
  })
  const accountId = await openAccount('BYO', 'replicate')
  assert.deepEqual(await priceForAccount(db, accountId, work), { payer: 'ownKey', price: 0 })
  await changeBilling(db, keys, accountId, { mode: 'CREDITS' })
  assert.deepEqual(await priceForAccount(db, accountId, work), { payer: 'credits', price: 12 })
})

test('the embedded engine costs its credits in BYO mode, too', async () => {
  const accountId = await openAccount('BYO', 'replicate')
  assert.deepEqual(await priceForAccount(db, accountId, { provider: 'embedded', credits: 30 }), {
    payer: 'credits',
    price: 30,
  })
})

test('in BYO mode a provider without a saved key is an error, never another’s key', async () => {
  const accountId = await openAccount('BYO', 'replicate')
  const work = { provider: 'openai', credits: 12 }
  await assert.rejects(priceForAccount(db, accountId, work), { code: 'PROVIDER_KEY_INVALID' })
  await deleteProviderKey(db, { accountId, providerName: 'replicate' })
  await assert.rejects(priceForAccount(db, accountId, { ...work, provider: 'replicate' }), {
    code: 'PROVIDER_KEY_INVALID',
  })
})
