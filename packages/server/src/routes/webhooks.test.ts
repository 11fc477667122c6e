import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limits, operations } from '@newcharactersheet/contract'
import { drawSheet, openOtherAccount, openTestApp } from '../open-test-app.ts'
import { openReceiver } from '../webhooks/test-receiver.ts'
import { openTelling } from '../webhooks/test-telling.ts'

const { app, openTold, sendDue, passPause } = await openTelling()
const { db } = app

test('200: a test is sent at once and its answer shown; one that is not taken is not sent again', async () => {
  const told = await openTold()
  const { state, payload, lastTry } = (await told.test()).json()
  assert.deepEqual([state, payload.type, lastTry.status], ['delivered', 'test', 204])
  told.receiver.answer((response) => response.writeHead(500).end())
  assert.equal((await told.test()).json().state, 'failed')
  await passPause()
  assert.equal(await sendDue(), 0)
})

test('200: however often it is tried out, the newest fifty tests are kept, and all that was told', async () => {
  const told = await openTold()
  await told.cancelWork()
  await db.query(
    `INSERT INTO webhook_deliveries (endpoint_id, event, body, state, try_at, created_at)
     SELECT $1, 'test', '{}', 'delivered', NULL, age FROM generate_series(1, 60) AS age`,
    [told.webhook.id],
  )
  const newest = (await told.test()).json()
  const { rows } = await db.query<{ id: string; event: string; age: number }>(
    `SELECT id, event, created_at AS age FROM webhook_deliveries WHERE endpoint_id = $1
     ORDER BY created_at`,
    [told.webhook.id],
  )
  const tests = rows.filter(({ event }) => event === 'test')
  assert.deepEqual([tests.length, tests[0]?.age, tests.at(-1)?.id], [50, 12, newest.id])
  assert.equal(rows.length, 51)
})

test('200: a test of an address where nobody is says so, and names no address', async () => {
  const told = await openTold()
  await db.query(`UPDATE webhook_endpoints SET url = 'http://127.0.0.1:1/' WHERE id = $1`, [
    told.webhook.id,
  ])
  const { error, lastTry } = (await told.test()).json()
  assert.equal(error, 'could not be reached (ECONNREFUSED)')
  assert.equal(lastTry.status, null)
})

test('409: an account has so many webhooks and no more, also when it makes them at once', async () => {
  const { key } = await openOtherAccount(app)
  const body = { url: 'https://example.com/hook' }
  const calls = Array.from({ length: limits.webhooksPerAccount + 2 }, () =>
    app.call(operations.createWebhook, { key, body }),
  )
  const statuses = (await Promise.all(calls)).map(({ statusCode }) => statusCode)
  assert.equal(statuses.filter((status) => status === 201).length, limits.webhooksPerAccount)
  assert.equal(statuses.filter((status) => status === 409).length, 2)
})

test('400: an address that must not be reached is named as the field that is wrong', async () => {
  for (const url of ['http://example.com', 'https://10.0.0.1', 'https://a:b@example.com']) {
    const answer = await app.call(operations.createWebhook, { body: { url } })
    assert.equal(answer.statusCode, 400)
    assert.equal(answer.json().error.fields[0].path, 'url')
  }
})

test('400: only of a key of the account’s own, that was not revoked, can a webhook be told', async () => {
  const other = await openOtherAccount(app)
  const [theirs, revoked] = await Promise.all(
    [other.key, app.key].map(async (key) => {
      const made = await app.call(operations.createApiKey, { key, body: { label: 'agent' } })
      return made.json().keyId
    }),
  )
  await app.call(operations.revokeApiKeyById, { params: { keyId: revoked } })
  for (const keyId of [theirs, revoked, 'none', 'a\0b', '']) {
    const body = { url: 'https://example.com/hook', keyId }
    const answer = await app.call(operations.createWebhook, { body })
    assert.equal(answer.statusCode, 400, keyId)
    assert.equal(answer.json().error.fields[0].path, 'keyId')
  }
})

test('409: the same call again does not show the secret again, and makes no second webhook', async () => {
  const ask = {
    body: { url: 'https://example.com/once' },
    headers: { 'idempotency-key': 'once' },
  }
  const made = await app.call(operations.createWebhook, ask)
  assert.equal(made.statusCode, 201)
  const again = await app.call(operations.createWebhook, ask)
  assert.equal(again.json().error.code, 'IDEMPOTENCY_CONFLICT')
  assert.ok(again.body.includes(made.json().id))
  assert.ok(!again.body.includes(made.json().secret))
})

test('403: a key without all scopes has nothing to do with webhooks; 404: nor has anybody else', async () => {
  const told = await openTold()
  const narrow = await app.call(operations.createApiKey, { body: { scopes: ['read', 'write'] } })
  const answer = await app.call(operations.listWebhooks, { key: narrow.json().key })
  assert.equal(answer.statusCode, 403)
  const params = { id: told.webhook.id }
  for (const call of [
    operations.deleteWebhook,
    operations.testWebhook,
    operations.listWebhookDeliveries,
  ])
    assert.equal((await app.call(call, { params })).statusCode, 404)
  const change = await app.call(operations.updateWebhook, { params, body: { label: 'mine' } })
  assert.equal(change.statusCode, 404)
})

test('no secret stands in the database as it is, nor in any list', async () => {
  const told = await openTold()
  const { rows } = await db.query<{ row: string }>(
    'SELECT endpoint::text AS row FROM webhook_endpoints AS endpoint WHERE id = $1',
    [told.webhook.id],
  )
  const secret = told.webhook.secret.slice('whsec_'.length)
  assert.ok(!rows[0]?.row.includes(secret))
  assert.ok(!JSON.stringify(await told.look()).includes(secret))
})

test('a drawn sheet is told by the worker at once', async () => {
  const drawing = await openTestApp({ config: { webhookHosts: ['127.0.0.1'] } })
  const receiver = await openReceiver()
  await drawing.call(operations.createWebhook, { body: { url: receiver.url } })
  const sheetId = await drawSheet(drawing)
  await receiver.waitFor(1)
  const { type, data } = JSON.parse(receiver.received[0]?.body ?? '')
  assert.deepEqual(
    [type, data.sheetId, data.outcome, data.price],
    ['job.succeeded', sheetId, 'charged', 10],
  )
})
