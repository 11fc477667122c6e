import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { lockKeysOf } from '../keys/lock-keys.ts'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'

const app = await openTestApp({ hasWorker: false })
const { createApiKey, listApiKeys, revokeApiKey, revokeApiKeyById, getAuthMe } = operations

async function make(label?: string, bounds = {}): Promise<{ key: string; keyId: string }> {
  const body = { ...bounds, ...(label === undefined ? {} : { label }) }
  return (await app.call(createApiKey, { body })).json()
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
  assert.ok(!list.body.includes(key))
  const { rows } = await app.db.query('SELECT api_keys::text AS row FROM api_keys')
  assert.ok(!JSON.stringify(rows).includes(key.slice(4)))
})

test('200: a key that was used says when', async () => {
  const { key, keyId } = await make('used')
  const lastUse = async () => {
    const { keys } = (await app.call(listApiKeys)).json()
    return keys.find((each: { keyId: string }) => each.keyId === keyId).lastUsedAt
  }
  assert.equal(await lastUse(), null)
  const before = Date.now()
  await app.call(getAuthMe, { key })
  // It is written behind the call, which does not wait for it.
  let used = await lastUse()
  while (used === null) used = await lastUse()
  assert.ok(used >= before - 1_000 && used <= Date.now() + 1_000)
})

test('400: refuses a label that is empty, too long or no text', async () => {
  for (const label of ['', '  ', 'x'.repeat(65), '👑'.repeat(65), 'a\0b', '\ud83d', 7, null])
    assert.equal((await app.call(createApiKey, { body: { label } })).statusCode, 400)
})

test('201: each of what a key is made with may be at its edge', async () => {
  for (const edge of [
    ...['x', 'x'.repeat(64), '👑'.repeat(64)].map((label) => ({ label })),
    ...[1, 1_000_000_000].map((dailyLimit) => ({ dailyLimit })),
    ...[0, 1_000_000_000].map((monthlyCredits) => ({ monthlyCredits })),
    ...[Date.now() + 60_000, 8_640_000_000_000_000].map((expiresAt) => ({ expiresAt })),
    ...['read', 'write', 'generate', 'billing'].map((scope) => ({ scopes: [scope] })),
    { scopes: Array(10_000).fill('read') },
    { expiresAt: null, dailyLimit: null, monthlyCredits: null },
  ]) {
    const { key, keyId } = await make(undefined, edge)
    const [listed] = (await app.call(listApiKeys, { query: { limit: '1' } })).json().keys
    assert.equal(listed.keyId, keyId)
    const scopes = 'scopes' in edge ? { scopes: [...new Set(edge.scopes)] } : {}
    assert.deepEqual({ ...listed, ...edge, ...scopes }, listed)
    assert.notEqual((await app.call(getAuthMe, { key })).statusCode, 401)
    await app.call(revokeApiKey, { body: { keyId } })
  }
})

test('201: what a key may do is listed as it was asked for, each scope once', async () => {
  const bounds = {
    scopes: ['write', 'read', 'write'],
    expiresAt: 4_000_000_000_000,
    dailyLimit: 7,
    monthlyCredits: 0,
  }
  const answer = await app.call(createApiKey, { body: { label: 'narrow', ...bounds } })
  assert.equal(answer.statusCode, 201)
  const [listed] = (await app.call(listApiKeys, { query: { limit: '1' } })).json().keys
  assert.deepEqual(listed, {
    ...bounds,
    keyId: answer.json().keyId,
    label: 'narrow',
    last4: answer.json().key.slice(-4),
    createdAt: listed.createdAt,
    lastUsedAt: null,
    scopes: ['read', 'write'],
    creditsThisMonth: 0,
  })
})

test('400: refuses bounds that are none, and an end that has passed', async () => {
  for (const [name, value] of [
    ...[[], ['all'], 'read', [7]].map((scopes) => ['scopes', scopes] as const),
    ...[-1, 1.5, '4000000000000', 1e300, 8_640_000_000_000_001].map(
      (time) => ['expiresAt', time] as const,
    ),
    ...[0, -1, 1.5, '1', 1_000_000_001].map((limit) => ['dailyLimit', limit] as const),
    ...[-1, 0.5, '1', 1_000_000_001].map((credits) => ['monthlyCredits', credits] as const),
    ...[0, 1, Date.now() - 1_000].map((past) => ['expiresAt', past] as const),
  ]) {
    const answer = await app.call(createApiKey, { body: { [name]: value } })
    assert.equal(answer.statusCode, 400, `${name} ${JSON.stringify(value)}`)
    assert.match(answer.json().error.fields[0].path, new RegExp(`^${name}`))
  }
})

test('403: a key makes no key wider than itself, and one with a limit makes none', async () => {
  const expiresAt = 4_000_000_000_000
  const maker = await make('maker', { scopes: ['read', 'write'], expiresAt })
  for (const wider of [
    { scopes: ['read', 'generate'] },
    { scopes: ['billing'] },
    { expiresAt: expiresAt + 1 },
    { expiresAt: null },
  ]) {
    const answer = await app.call(createApiKey, { key: maker.key, body: wider })
    assert.equal(answer.statusCode, 403, JSON.stringify(wider))
    assert.equal(answer.json().error.code, 'FORBIDDEN')
  }
  const child = await app.call(createApiKey, { key: maker.key, body: {} })
  assert.equal(child.statusCode, 201)
  const { keys } = (await app.call(listApiKeys, { query: { limit: '1' } })).json()
  assert.deepEqual(keys[0].scopes, ['read', 'write'])
  assert.equal(keys[0].expiresAt, expiresAt)
  for (const limit of [{ dailyLimit: 1_000_000 }, { monthlyCredits: 1_000_000 }]) {
    const limited = await make('limited', limit)
    const answer = await app.call(createApiKey, { key: limited.key, body: limit })
    assert.equal(answer.statusCode, 403)
  }
})

test('403: a key does only what its scopes say, and keys are made by those that may write', async () => {
  const reader = await make('reader', { scopes: ['read'] })
  assert.equal((await app.call(listApiKeys, { key: reader.key })).statusCode, 200)
  const { key } = reader
  for (const answer of [
    await app.call(createApiKey, { key, body: {} }),
    await app.call(revokeApiKey, { key, body: { keyId: reader.keyId } }),
    await app.call(revokeApiKeyById, { key, params: { keyId: reader.keyId } }),
  ])
    assert.equal(answer.statusCode, 403)
  const writer = await make('writer', { scopes: ['write'] })
  assert.equal((await app.call(listApiKeys, { key: writer.key })).statusCode, 403)
})

test('401: a key stops at the moment it expires, though it was in use until then', async () => {
  const { key, keyId } = await make('short', { expiresAt: Date.now() + 3_600_000 })
  assert.equal((await app.call(getAuthMe, { key })).statusCode, 200)
  await app.db.query('UPDATE api_keys SET expires_at = now_ms() WHERE id = $1', [keyId])
  // What is remembered of it ends when it does; here the moment came sooner than was known.
  app.context.keys.forget(keyId)
  const answer = await app.call(getAuthMe, { key })
  assert.equal(answer.statusCode, 401)
  assert.equal(answer.json().error.code, 'UNAUTHENTICATED')
})

test('409: an account has a hundred keys and no more, however many are asked for at once', async () => {
  const { accountId, key } = await openOtherAccount(app)
  await app.db.query(
    `INSERT INTO api_keys (id, account_id, label, secret_hash, last4, scopes, expires_at, revoked_at)
     SELECT 'many' || n, $1, '', sha256(n::text::bytea), '', '{read}',
       CASE WHEN n > 110 THEN 1 END, CASE WHEN n BETWEEN 98 AND 110 THEN 1 END
     FROM generate_series(1, 120) AS n`,
    [accountId],
  )
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => app.call(createApiKey, { key, body: {} })),
  )
  const statuses = answers.map(({ statusCode }) => statusCode).sort()
  assert.deepEqual(statuses, [201, 201, 409, 409, 409, 409])
  const refused = answers.find(({ statusCode }) => statusCode === 409)
  assert.equal(refused?.json().error.code, 'WRONG_STATE')
  await app.call(revokeApiKey, { key, body: { keyId: 'many1' } })
  assert.equal((await app.call(createApiKey, { key, body: {} })).statusCode, 201)
})

test('200: lists newest first, page by page, while keys are being made', async () => {
  const { key } = await openOtherAccount(app)
  const makeOne = (label: string) => app.call(createApiKey, { key, body: { label } })
  for (const label of ['a', 'b', 'c', 'd']) await makeOne(label)
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const query = { limit: '2', ...(cursor === undefined ? {} : { cursor }) }
    const page = (await app.call(listApiKeys, { key, query })).json()
    seen.push(...page.keys.map(({ keyId }: { keyId: string }) => keyId))
    cursor = page.nextCursor ?? undefined
    await makeOne('made meanwhile')
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

test('403: a key revokes itself and keys no wider than itself, and never a wider one', async () => {
  const expiresAt = 4_000_000_000_000
  const own = { scopes: ['read', 'write'], expiresAt, dailyLimit: 100, monthlyCredits: 10 }
  const by = await make('narrow', own)
  const revokeWith = async (keyId: string) => [
    (await app.call(revokeApiKey, { key: by.key, body: { keyId } })).statusCode,
    (await app.call(revokeApiKeyById, { key: by.key, params: { keyId } })).statusCode,
  ]
  for (const wider of [
    { scopes: ['read', 'write', 'billing'] },
    { scopes: ['generate'] },
    { expiresAt: expiresAt + 1 },
    { expiresAt: null },
    { dailyLimit: 101 },
    { dailyLimit: null },
    { monthlyCredits: 11 },
    { monthlyCredits: null },
  ]) {
    const { key, keyId } = await make('wide', { ...own, ...wider })
    assert.deepEqual(await revokeWith(keyId), [403, 403], JSON.stringify(wider))
    assert.notEqual((await app.call(getAuthMe, { key })).statusCode, 401)
  }
  for (const narrower of [{}, { scopes: ['write'] }, { expiresAt: expiresAt - 1, dailyLimit: 1 }]) {
    const { keyId } = await make('as narrow', { ...own, ...narrower })
    assert.deepEqual(await revokeWith(keyId), [200, 404])
  }
  assert.deepEqual(await revokeWith('nothing'), [404, 404])
  assert.deepEqual(await revokeWith(by.keyId), [200, 401])
})

test('401: a key that is revoked while it is making another makes none', async () => {
  const { key, keyId } = await make('maker')
  const client = await app.db.pool.connect()
  await client.query('BEGIN')
  await lockKeysOf(client, app.accountId)
  const made = app.call(createApiKey, { key, body: { label: 'too late' } })
  const waiting = `SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`
  while ((await app.db.query(waiting)).rowCount === 0) await new Promise(setImmediate)
  await client.query('UPDATE api_keys SET revoked_at = now_ms() WHERE id = $1', [keyId])
  await client.query('COMMIT')
  client.release()
  assert.equal((await made).statusCode, 401)
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
