import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'

const app = await openTestApp({ hasWorker: false })
const { createApiKey, listApiKeys, revokeApiKey, revokeApiKeyById, getAuthMe } = operations

async function make(label?: string): Promise<{ key: string; keyId: string }> {
  return (await app.call(createApiKey, { body: label === undefined ? {} : { label } })).json()
}

test('201: a new key works at once, and its secret is never shown again or stored', async () => {
  const answer = await app.call(createApiKey, { body: { label: 'production' } })
  assert.equal(answer.statusCode, 201)
  const { key, keyId } = answer.json()
  assert.match(key, /^ncs_[A-Za-z0-9_-]{43}$/)
  assert.equal((await app.call(getAuthMe, { key })).json().uid, app.accountId)
  const list = await app.call(listApiKeys)
  const listed = list.json().keys.find((each: { keyId: string }) => each.keyId === keyId)
  assert.equal(listed.label, 'production')
  assert.equal(listed.last4, key.slice(-4))
  assert.ok(listed.lastUsedAt > 0)
  assert.ok(!list.body.includes(key))
  const { rows } = await app.db.query('SELECT api_keys::text AS row FROM api_keys')
  assert.ok(!JSON.stringify(rows).includes(key.slice(4)))
})

test('400: refuses a label that is empty or too long', async () => {
  for (const label of ['', '  ', 'x'.repeat(65), 7])
    assert.equal((await app.call(createApiKey, { body: { label } })).statusCode, 400)
})

test('400: a key asked for with limits there are not yet is not made without them', async () => {
  const before = (await app.db.query('SELECT count(*) FROM api_keys')).rows
  for (const [name, value] of Object.entries({
    scopes: ['read'],
    expiresAt: 4_000_000_000_000,
    dailyLimit: 1,
    monthlyCredits: null,
  })) {
    const answer = await app.call(createApiKey, { body: { label: 'narrow', [name]: value } })
    assert.equal(answer.statusCode, 400)
    assert.deepEqual(answer.json().error.fields, [{ path: name, message: 'is not available yet' }])
  }
  assert.deepEqual((await app.db.query('SELECT count(*) FROM api_keys')).rows, before)
})

test('200: lists newest first, page by page, while keys are being made', async () => {
  for (const label of ['a', 'b', 'c']) await make(label)
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const query = { limit: '2', ...(cursor === undefined ? {} : { cursor }) }
    const page = (await app.call(listApiKeys, { query })).json()
    seen.push(...page.keys.map(({ keyId }: { keyId: string }) => keyId))
    cursor = page.nextCursor ?? undefined
    await make('made meanwhile')
  } while (cursor !== undefined)
  assert.equal(new Set(seen).size, seen.length)
  assert.equal(seen.length, 5)
})

test('400: refuses a limit or a cursor that is none', async () => {
  for (const query of [{ limit: '0' }, { limit: '101' }, { limit: 'x' }, { cursor: 'zzz' }])
    assert.equal((await app.call(listApiKeys, { query })).statusCode, 400, JSON.stringify(query))
})

test('200: a revoked key stops at once, by either call', async () => {
  const byBody = await make()
  const byPath = await make()
  for (const { key } of [byBody, byPath])
    assert.equal((await app.call(getAuthMe, { key })).statusCode, 200)
  const first = await app.call(revokeApiKey, { body: { keyId: byBody.keyId } })
  assert.deepEqual(first.json(), { ok: true })
  const second = await app.call(revokeApiKeyById, {
    params: { keyId: byPath.keyId },
    headers: { 'content-type': 'application/json' },
  })
  assert.deepEqual(second.json(), { ok: true })
  for (const { key } of [byBody, byPath])
    assert.equal((await app.call(getAuthMe, { key })).statusCode, 401)
})

test('404: there is no revoking twice, nor of somebody else’s key', async () => {
  const { keyId } = await make()
  const other = await openOtherAccount(app)
  assert.equal((await app.call(revokeApiKey, { key: other.key, body: { keyId } })).statusCode, 404)
  await app.call(revokeApiKey, { body: { keyId } })
  assert.equal((await app.call(revokeApiKey, { body: { keyId } })).statusCode, 404)
  assert.equal((await app.call(revokeApiKeyById, { params: { keyId } })).statusCode, 404)
})

test('400: revoking needs to know which key', async () => {
  assert.equal((await app.call(revokeApiKey, { body: {} })).statusCode, 400)
  assert.equal((await app.call(revokeApiKey)).statusCode, 400)
})

test('401: keys are for their owner', async () => {
  for (const operation of [createApiKey, listApiKeys, revokeApiKey, revokeApiKeyById])
    assert.equal((await app.call(operation, { key: null, params: { keyId: 'x' } })).statusCode, 401)
})
