import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { Webhook } from 'standardwebhooks'
import { makeMove } from '../generations/lifecycle.ts'
import { transaction } from '../platform/database/database.ts'
import { claimDeliveries } from './claim-deliveries.ts'
import { removeOldDeliveries } from './remove-webhooks.ts'
import { settleDelivery } from './settle-delivery.ts'
import { openReceiver } from './test-receiver.ts'
import { openTelling } from './test-telling.ts'
import { startWebhooks } from './work.ts'

const { app, openTold, sendDue, passPause, order } = await openTelling()
const { context, db } = app

test('work that is done, failed or cancelled is told by ids and states, without a word of the prompt', async () => {
  const told = await openTold()
  const jobId = await told.cancelWork()
  await sendDue()
  const [message] = told.receiver.received
  const { timestamp, ...rest } = JSON.parse(message?.body ?? '')
  const { data } = rest
  assert.deepEqual(rest, {
    type: 'job.canceled',
    data: {
      ...{ jobId, sheetId: data.sheetId, kind: 'sheet', state: 'canceled', price: 10 },
      ...{ outcome: 'released', model: data.model, errorCode: null },
    },
  })
  const job = (await app.call(operations.getJob, { key: told.key, params: { id: jobId } })).json()
  assert.equal(timestamp, job.finishedAt)
  assert.equal(data.sheetId, job.sheetId)
  assert.doesNotMatch(message?.body ?? '', /Zanzibar/)
})

test('a message is signed as Standard Webhooks says: its own library takes it, and no other', async () => {
  const told = await openTold()
  await told.cancelWork()
  await sendDue()
  const [message] = told.receiver.received
  const headers = Object.fromEntries(
    Object.entries(message?.headers ?? {}).map(([name, value]) => [name, String(value)]),
  )
  const body = message?.body ?? ''
  assert.match(told.webhook.secret, /^whsec_[A-Za-z0-9+/]{43}=$/)
  assert.deepEqual(new Webhook(told.webhook.secret).verify(body, headers), JSON.parse(body))
  assert.throws(() => new Webhook(told.webhook.secret).verify(`${body} `, headers))
  const other = await openTold()
  assert.throws(() => new Webhook(other.webhook.secret).verify(body, headers))
})

test('what is rolled back is not told, and what is committed is there at once', async () => {
  const told = await openTold()
  const headers = { prefer: 'respond-async' }
  const asked = await app.call(operations.generateSheet, { key: told.key, body: order, headers })
  const id = asked.json().jobId
  const error = { code: 'PROVIDER_FAILED', message: 'no' }
  await assert.rejects(
    transaction(db, async (inside) => {
      assert.ok(await makeMove(inside, 'fail', { id }, { error }))
      throw new Error('undone')
    }),
  )
  assert.deepEqual(await told.deliveries(), [])
  await transaction(db, (inside) => makeMove(inside, 'fail', { id }, { error }))
  const [delivery] = await told.deliveries()
  assert.equal(delivery.payload.data.errorCode, 'PROVIDER_FAILED')
  assert.equal(delivery.state, 'waiting')
})

test('only what was asked for is told, and of one’s own work alone', async () => {
  const told = await openTold({ events: ['job.succeeded'] })
  const other = await openTold()
  await told.cancelWork()
  assert.deepEqual(await told.deliveries(), [])
  assert.deepEqual(await other.deliveries(), [])
})

test('a message that is not taken comes again under the same id, with the same bytes', async () => {
  const told = await openTold()
  await told.cancelWork()
  told.receiver.answer((response) => response.writeHead(500).end('not now\0'))
  await sendDue()
  const [failed] = await told.deliveries()
  assert.equal(failed.state, 'waiting')
  assert.equal(failed.lastTry.status, 500)
  assert.equal(failed.lastTry.body, 'not now\uFFFD')
  assert.ok(failed.nextTryAt > failed.lastTry.at)
  assert.ok((await told.look()).failingSince !== null)
  assert.equal(await sendDue(), 0)
  told.receiver.answer((response) => response.writeHead(204).end())
  await passPause()
  await sendDue()
  const [first, second] = told.receiver.received
  assert.equal(first?.headers['webhook-id'], failed.id)
  assert.equal(second?.headers['webhook-id'], failed.id)
  assert.equal(second?.body, first?.body)
  const [taken] = await told.deliveries()
  assert.deepEqual([taken.state, taken.attempts, taken.nextTryAt], ['delivered', 2, null])
  assert.equal((await told.look()).failingSince, null)
})

test('Retry-After of the receiver is heeded', async () => {
  const told = await openTold()
  await told.cancelWork()
  told.receiver.answer((response) => response.writeHead(429, { 'retry-after': '3600' }).end())
  await sendDue()
  const [delivery] = await told.deliveries()
  assert.equal(delivery.nextTryAt - delivery.lastTry.at, 3_600_000)
})

test('a redirect is not followed', async () => {
  const told = await openTold()
  const elsewhere = await openReceiver()
  await told.cancelWork()
  told.receiver.answer((response) => response.writeHead(307, { location: elsewhere.url }).end())
  await sendDue()
  assert.equal((await told.deliveries())[0].lastTry.status, 307)
  assert.deepEqual(elsewhere.received, [])
})

test('410 disables a webhook, what waits for it is given up, and it can be enabled again', async () => {
  const told = await openTold()
  await told.cancelWork()
  await told.cancelWork()
  told.receiver.answer((response) => response.writeHead(410).end())
  await sendDue()
  const { isEnabled, disabledReason } = await told.look()
  assert.deepEqual([isEnabled, disabledReason], [false, 'gone'])
  assert.equal(told.receiver.received.length, 1)
  const states = (await told.deliveries()).map(({ state }: { state: string }) => state)
  assert.deepEqual(states, ['failed', 'failed'])
  assert.equal((await told.test()).statusCode, 409)
  await told.cancelWork()
  assert.equal((await told.deliveries()).length, 2)
  assert.equal((await told.change({ isEnabled: true })).json().isEnabled, true)
  await told.cancelWork()
  assert.equal((await told.deliveries()).length, 3)
})

test('of a long answer the beginning is kept, of many headers some, and no cookie', async () => {
  const told = await openTold()
  await told.cancelWork()
  told.receiver.answer((response) => {
    for (let index = 0; index < 40; index += 1) response.setHeader(`x-${index}`, 'x'.repeat(150))
    response.writeHead(200, { 'x-long': 'y'.repeat(1_000), 'set-cookie': 'a=b' })
    response.write('z'.repeat(100_000))
  })
  await sendDue()
  const [{ state, lastTry }] = await told.deliveries()
  assert.equal(state, 'delivered')
  assert.equal(lastTry.body, 'z'.repeat(2_048))
  assert.equal(Object.keys(lastTry.headers).length, 30)
  assert.equal(lastTry.headers['set-cookie'], undefined)
})

test('a webhook that takes nothing for days is disabled with the next message that is given up', async () => {
  const told = await openTold()
  await told.cancelWork()
  told.receiver.answer((response) => response.writeHead(500).end())
  await sendDue()
  await db.query(
    'UPDATE webhook_endpoints SET failing_since = failing_since - 4 * 86400000::bigint WHERE id = $1',
    [told.webhook.id],
  )
  await passPause()
  await sendDue()
  assert.equal((await told.look()).isEnabled, true)
  await db.query('UPDATE webhook_deliveries SET attempts = 8 WHERE endpoint_id = $1', [
    told.webhook.id,
  ])
  await passPause()
  await sendDue()
  assert.equal((await told.look()).disabledReason, 'failing')
  assert.equal((await told.deliveries())[0].state, 'failed')
})

test('so many messages wait and no more; then the webhook is disabled and says why', async () => {
  const told = await openTold()
  await db.query(
    `INSERT INTO webhook_deliveries (endpoint_id, event, body, try_at)
     SELECT $1, 'job.failed', '{}', now_ms() + 3600000 FROM generate_series(1, 4999)`,
    [told.webhook.id],
  )
  await told.cancelWork()
  await told.cancelWork()
  const { rows } = await db.query<{ count: number }>(
    'SELECT count(*) FROM webhook_deliveries WHERE endpoint_id = $1',
    [told.webhook.id],
  )
  assert.equal(rows[0]?.count, 5_000)
  await sendDue()
  assert.equal((await told.look()).disabledReason, 'full')
})

test('who died while sending has not lost the message, and whoever comes late changes nothing', async () => {
  const told = await openTold()
  await told.cancelWork()
  const [lost] = await claimDeliveries(db, { after: '', busy: [], most: 100 })
  assert.ok(lost)
  assert.equal(await sendDue(), 0)
  await passPause()
  await sendDue()
  assert.equal(told.receiver.received.length, 1)
  const late = { milliseconds: 1, status: 500, error: null, headers: {}, body: '' }
  await settleDelivery(db, lost, { ...late, retryAfter: undefined })
  assert.equal((await told.deliveries())[0].state, 'delivered')
  assert.equal((await told.look()).failingSince, null)
})

test('two nodes never take the same message', async () => {
  const told = await openTold()
  await told.cancelWork()
  const looks = { after: '', busy: [], most: 100 }
  const both = await Promise.all([claimDeliveries(db, looks), claimDeliveries(db, looks)])
  assert.equal(both.flat().length, 1)
  await passPause()
  await sendDue()
})

test('who does not answer keeps two places, and holds up nobody; stopped, what is on its way is given back', async () => {
  const slow = await openTold()
  const quick = await openTold()
  slow.receiver.answer(() => {})
  for (let index = 0; index < 5; index += 1) await slow.cancelWork()
  const worker = startWebhooks(context, { everyMs: 1_000_000 })
  await slow.receiver.waitFor(2)
  for (let index = 0; index < 3; index += 1) await quick.cancelWork()
  await quick.receiver.waitFor(3)
  assert.equal(slow.receiver.received.length, 2)
  await worker.stop()
  const waiting = await slow.deliveries()
  assert.equal(waiting.length, 5)
  for (const { state, attempts } of waiting) assert.deepEqual([state, attempts], ['waiting', 0])
  slow.receiver.answer((response) => response.writeHead(200).end())
  await sendDue()
  assert.equal(slow.receiver.received.length, 7)
})

test('a message for a webhook just deleted, or just disabled, goes nowhere', async () => {
  const told = await openTold()
  await told.cancelWork()
  const [claimed] = await claimDeliveries(db, { after: '', busy: [], most: 100 })
  assert.ok(claimed)
  await told.change({ isEnabled: false })
  assert.equal((await told.deliveries())[0].state, 'failed')
  const { key } = told
  const answer = await app.call(operations.deleteWebhook, { key, params: { id: told.webhook.id } })
  assert.equal(answer.statusCode, 204)
  await db.query(
    `INSERT INTO webhook_deliveries (endpoint_id, event, body) VALUES ($1, 'job.failed', '{}')`,
    [told.webhook.id],
  )
  await sendDue()
  const { rows } = await db.query('SELECT id FROM webhook_deliveries WHERE endpoint_id = $1', [
    told.webhook.id,
  ])
  assert.deepEqual([rows, told.receiver.received], [[], []])
})

test('what was sent is forgotten after a month, and what waits is not', async () => {
  const told = await openTold()
  await db.query(
    `INSERT INTO webhook_deliveries (endpoint_id, event, body, state, try_at, created_at)
     SELECT $1, 'job.failed', '{}', state, CASE WHEN state = 'waiting' THEN 9999999999999 END,
       now_ms() - age * 86400000::bigint
     FROM (VALUES ('failed', 31), ('delivered', 31), ('failed', 29), ('waiting', 31)) AS t (state, age)`,
    [told.webhook.id],
  )
  assert.equal(await removeOldDeliveries(db, 1), 1)
  assert.equal(await removeOldDeliveries(db, 100), 1)
  const left = (await told.deliveries()).map(({ state }: { state: string }) => state)
  assert.deepEqual(left.sort(), ['failed', 'waiting'])
})
