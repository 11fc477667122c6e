import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { test } from 'node:test'
import { type Operation, operations } from '@newcharactersheet/contract'
import { ProviderError } from '@newcharactersheet/providers'
import { buildApp } from '../app.ts'
import { readBalance } from '../credits/balance.ts'
import { grantCredits } from '../credits/ledger.ts'
import { filmStandIn, imageStandIn } from '../generations/stand-in.ts'
import { openContext } from '../open-context.ts'
import { openOtherAccount, openTestApp, type TestApp } from '../open-test-app.ts'

const { generateSheet, generateScene, generateVideo, cancelJob, getJob } = operations

type Work = (signal: AbortSignal) => Promise<void>
const atOnce: Work = async () => undefined
let work = atOnce
const standIn = imageStandIn(async () => undefined)
const images = {
  ...standIn,
  async drawSheet(...[order, signal]: Parameters<typeof standIn.drawSheet>) {
    await work(signal)
    return standIn.drawSheet(order, signal)
  },
}
const films = filmStandIn()
const pace = { deadlineMs: 60_000 }
const config = { startingCredits: 10_000 }
const app = await openTestApp({ images, films: films.films, pace, config })
/** Nobody draws here: what is ordered stays in line. */
const idle = await openTestApp({ images, config, hasWorker: false })

const prompt = 'a knight'
const body = { prompt }

type Ask = Parameters<TestApp['call']>[1] & object

/** Asks so many times at once. */
function ask(on: TestApp, operation: Operation, name: string, more: Ask = {}) {
  const headers = { 'idempotency-key': name, ...more.headers }
  return on.call(operation, { body, ...more, headers })
}

function all<Result>(times: number, make: () => Promise<Result>): Promise<Result[]> {
  return Promise.all(Array.from({ length: times }, make))
}

async function countOf(on: TestApp, accountId: string): Promise<number> {
  const { rows } = await on.db.query<{ count: number }>(
    'SELECT count(*) FROM generations WHERE account_id = $1',
    [accountId],
  )
  return rows[0]?.count ?? 0
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort')
  throw new ProviderError('unavailable', 'It was stopped')
}

/** Work that goes on until it is told to end. */
function openGate(): { work: Work; open: () => void; begun: Promise<void> } {
  const gate = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<void>()
  return {
    begun: begun.promise,
    open: gate.resolve,
    async work(signal) {
      begun.resolve()
      await Promise.race([gate.promise, untilAborted(signal)])
    },
  }
}

test('201: twenty who ask at once with one key get one sheet and twenty answers that are the same', async () => {
  const { accountId, key } = await openOtherAccount(app, 12)
  const answers = await all(20, () => ask(app, generateSheet, 'twenty', { key }))
  assert.deepEqual([...new Set(answers.map(({ statusCode }) => statusCode))], [201])
  assert.equal(new Set(answers.map((answer) => answer.body)).size, 1)
  const first = answers.filter(({ headers }) => headers['idempotency-replayed'] === undefined)
  assert.equal(first.length, 1, 'all others are told that it is an answer given before')
  assert.equal(await countOf(app, accountId), 1)
  const { balance, totalSpent } = await readBalance(app.db, accountId)
  assert.deepEqual([balance, totalSpent], [0, 12])
  const late = await ask(app, generateSheet, 'twenty', { key })
  assert.deepEqual([late.statusCode, late.body], [201, first[0]?.body])
})

test('201: it is one sheet, too, when they ask two programs on one database', async () => {
  const { db, context } = idle
  const { config: settings, logger } = context
  const second = await openContext({ config: settings, db, logger }, { images })
  const neighbour = buildApp(second.context)
  const { accountId, key } = await openOtherAccount(idle, 12)
  const headers = { 'x-api-key': key, 'idempotency-key': 'both', prefer: 'respond-async' }
  const request = { method: 'POST', url: '/api/generate', headers, payload: body } as const
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => (index % 2 ? neighbour : idle.app).inject(request)),
  )
  await neighbour.close()
  await second.close()
  assert.deepEqual([...new Set(answers.map(({ statusCode }) => statusCode))], [202])
  assert.equal(new Set(answers.map((answer) => answer.body)).size, 1)
  assert.equal(await countOf(idle, accountId), 1)
})

test('422: the same key for other content is refused, and nothing is done', async () => {
  const { accountId, key } = await openOtherAccount(app)
  await ask(app, generateSheet, 'mine', { key })
  const answers = await all(5, () =>
    ask(app, generateSheet, 'mine', { key, body: { prompt: 'a squire' } }),
  )
  for (const answer of answers) {
    assert.equal(answer.statusCode, 422)
    assert.equal(answer.json().error.code, 'IDEMPOTENCY_MISMATCH')
    assert.equal(answer.headers['idempotency-replayed'], undefined)
  }
  assert.equal(await countOf(app, accountId), 1)
})

test('422: of two who ask at once for different things with one key one is refused', async () => {
  const { accountId, key } = await openOtherAccount(app)
  const bodies = Array.from({ length: 10 }, (_, index) => ({ prompt: `a knight ${index % 2}` }))
  const answers = await Promise.all(
    bodies.map((each) => ask(app, generateSheet, 'either', { key, body: each })),
  )
  const statuses = answers.map(({ statusCode }) => statusCode)
  assert.deepEqual(statuses.toSorted(), [...Array(5).fill(201), ...Array(5).fill(422)])
  assert.equal(await countOf(app, accountId), 1)
})

test('a key is of one account and one call', async () => {
  const one = await openOtherAccount(app)
  const other = await openOtherAccount(app)
  const ids = [
    (await ask(app, generateSheet, 'shared', { key: one.key })).json().id,
    (await ask(app, generateSheet, 'shared', { key: other.key })).json().id,
    (await ask(app, generateScene, 'shared', { key: one.key })).json().id,
  ]
  assert.equal(new Set(ids).size, 3)
})

test('202: who was answered before the work was done is answered so again, whatever became of it', async () => {
  const gate = openGate()
  work = gate.work
  const headers = { prefer: 'respond-async' }
  const first = await ask(app, generateSheet, 'ticket', { headers })
  const again = await all(5, () => ask(app, generateSheet, 'ticket', { headers }))
  gate.open()
  const params = { id: first.json().jobId }
  while ((await app.call(getJob, { params })).json().state !== 'succeeded');
  work = atOnce
  again.push(await ask(app, generateSheet, 'ticket'))
  assert.equal(first.statusCode, 202)
  for (const answer of again) {
    assert.deepEqual([answer.statusCode, answer.body], [202, first.body])
    assert.equal(answer.headers.location, first.headers.location)
    assert.equal(answer.headers['idempotency-replayed'], 'true')
  }
})

test('202: a twin that is ready to wait longer is answered as the first was when its wait ran out', async () => {
  const gate = openGate()
  work = gate.work
  const first = ask(app, generateSheet, 'patience', { headers: { prefer: 'wait=1' } })
  await gate.begun
  const twin = ask(app, generateSheet, 'patience')
  const answers = await Promise.all([first, twin])
  gate.open()
  work = atOnce
  assert.deepEqual(
    answers.map(({ statusCode }) => statusCode),
    [202, 202],
  )
  assert.equal(answers[1]?.body, answers[0]?.body)
  assert.equal(answers[0]?.json().status, 'running')
})

test('409: a twin whose own wait runs out is told to come back, and gets the answer then', async () => {
  const gate = openGate()
  work = gate.work
  const first = ask(app, generateSheet, 'hurry')
  await gate.begun
  for (const prefer of ['respond-async', 'wait=1']) {
    const twin = await ask(app, generateSheet, 'hurry', { headers: { prefer } })
    assert.equal(twin.statusCode, 409)
    assert.equal(twin.json().error.code, 'IDEMPOTENCY_CONFLICT')
    assert.ok(Number(twin.headers['retry-after']) > 0)
    assert.equal(twin.headers['idempotency-replayed'], undefined)
  }
  gate.open()
  work = atOnce
  const { statusCode, body: text } = await first
  assert.equal(statusCode, 201)
  const late = await ask(app, generateSheet, 'hurry', { headers: { prefer: 'respond-async' } })
  assert.deepEqual([late.statusCode, late.body], [201, text])
})

test('201: who hung up before the answer asks again and gets it, for the one sheet', async () => {
  const { accountId, key } = await openOtherAccount(app)
  const address = await app.app.listen({ port: 0 })
  const gate = openGate()
  work = gate.work
  const hangUp = new AbortController()
  const lost = fetch(`${address}/api/generate`, {
    method: 'POST',
    headers: { 'x-api-key': key, 'idempotency-key': 'lost', 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: hangUp.signal,
  })
  await gate.begun
  hangUp.abort()
  await assert.rejects(lost)
  const again = all(3, () => ask(app, generateSheet, 'lost', { key }))
  gate.open()
  work = atOnce
  for (const { statusCode } of await again) assert.equal(statusCode, 201)
  assert.equal(await countOf(app, accountId), 1)
})

test('502: work that was accepted and failed is not done again, and told as it was', async () => {
  work = async () => {
    throw new ProviderError('failed', 'The picture could not be drawn')
  }
  const before = await readBalance(app.db, app.accountId)
  const answers = await all(5, () => ask(app, generateSheet, 'broken'))
  work = atOnce
  answers.push(await ask(app, generateSheet, 'broken'))
  for (const answer of answers) {
    assert.equal(answer.statusCode, 502)
    assert.equal(answer.json().error.message, answers[0]?.json().error.message)
    assert.equal(answer.json().error.requestId, answer.headers['x-request-id'])
  }
  assert.equal(answers.at(-1)?.headers['idempotency-replayed'], 'true')
  assert.equal((await readBalance(app.db, app.accountId)).balance, before.balance)
})

test('409: work that was cancelled is not done again, and told as it was', async () => {
  const first = ask(idle, generateSheet, 'gone')
  const isQueued = `SELECT id FROM generations WHERE account_id = $1 AND state = 'queued'`
  const queued = async () => (await idle.db.query(isQueued, [idle.accountId])).rows[0]?.id
  while ((await queued()) === undefined);
  await idle.call(cancelJob, { params: { id: await queued() } })
  const answers = [await first, await ask(idle, generateSheet, 'gone')]
  for (const { statusCode, json } of answers) {
    assert.equal(statusCode, 409)
    assert.equal(json().error.code, 'WRONG_STATE')
  }
  assert.equal(answers[1]?.headers['idempotency-replayed'], 'true')
})

test('202: a ticket is given again, too, when its work was cancelled since', async () => {
  const first = await ask(idle, generateSheet, 'ticket', { headers: { prefer: 'wait=1' } })
  assert.equal(first.statusCode, 202)
  await idle.call(cancelJob, { params: { id: first.json().jobId } })
  const again = await ask(idle, generateSheet, 'ticket')
  assert.deepEqual([again.statusCode, again.body], [202, first.body])
})

test('402: what was refused is not remembered: with credits the same key gets its sheet', async () => {
  const { accountId, key } = await openOtherAccount(app, 3)
  const refused = await all(5, () => ask(app, generateSheet, 'poor', { key }))
  assert.deepEqual([...new Set(refused.map(({ statusCode }) => statusCode))], [402])
  await grantCredits(app.db, { accountId, amount: 9, description: 'help' })
  const served = await all(5, () => ask(app, generateSheet, 'poor', { key }))
  assert.deepEqual([...new Set(served.map(({ statusCode }) => statusCode))], [201])
  const other = await ask(app, generateSheet, 'free', { key, body: { prompt: 'a page' } })
  assert.equal(other.statusCode, 402)
})

test('200: a dry run takes no key up', async () => {
  const query = { dryRun: 'true' }
  const quote = await ask(app, generateSheet, 'dry', { query })
  assert.equal(quote.statusCode, 200)
  assert.equal((await ask(app, generateSheet, 'dry', { body: { prompt: 'else' } })).statusCode, 201)
  assert.equal((await ask(app, generateSheet, 'dry', { query })).json().price, 12)
})

test('400: a key is 1 to 255 printable characters', async () => {
  for (const name of ['', ' ', 'x'.repeat(256), 'tab\there', 'ümlaut']) {
    const answer = await ask(app, generateSheet, name.trim())
    const isFine = name.trim() !== '' && /^[ -~]{1,255}$/.test(name)
    assert.equal(answer.statusCode, isFine ? 201 : 400, JSON.stringify(name))
    if (!isFine) assert.equal(answer.json().error.fields[0].path, 'Idempotency-Key')
  }
  assert.equal((await ask(app, generateSheet, 'x'.repeat(255))).statusCode, 201)
})

test('a key is free again after a day', async () => {
  const name = randomUUID()
  const first = await ask(app, generateSheet, name)
  await app.db.query('UPDATE idempotency_keys SET expires_at = now_ms() + 60000 WHERE key = $1', [
    name,
  ])
  assert.equal((await ask(app, generateSheet, name)).body, first.body)
  await app.db.query('UPDATE idempotency_keys SET expires_at = now_ms() WHERE key = $1', [name])
  const later = await all(5, () => ask(app, generateSheet, name, { body: { prompt: 'a page' } }))
  assert.equal(new Set(later.map((answer) => answer.body)).size, 1)
  assert.notEqual(later[0]?.json().id, first.json().id)
})

test('201: a scene is drawn once and its picture given again', async () => {
  const answers = await all(5, () => ask(app, generateScene, 'scene'))
  assert.equal(answers[0]?.statusCode, 201, answers[0]?.body)
  assert.equal(new Set(answers.map((answer) => answer.body)).size, 1)
  assert.ok(answers[0]?.json().imageBase64.length > 0)
})

test('200: a film that is pending stays so with its key; its providerJob asks after it', async () => {
  const gate = openGate()
  films.does(gate.work)
  const first = ask(app, generateVideo, 'film', { headers: { prefer: 'wait=1' } })
  assert.equal((await first).statusCode, 202)
  const { jobId } = (await first).json()
  gate.open()
  const resumed = { providerJob: { id: jobId } }
  // It makes nothing, so the key does not matter, whatever it was used for.
  const answer = await ask(app, generateVideo, 'film', { body: resumed })
  assert.equal(answer.statusCode, 200, answer.body)
  assert.equal(answer.json().jobId, jobId)
  films.does(async () => undefined)
  const films5 = await all(5, () => ask(app, generateVideo, 'at once'))
  assert.deepEqual([...new Set(films5.map(({ statusCode }) => statusCode))], [200])
  assert.equal(new Set(films5.map((each) => each.json().jobId)).size, 1)
})
