import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import { limits, operations } from '@newcharactersheet/contract'
import { drawSheet, openOtherAccount, openTestApp, type TestApp } from '../open-test-app.ts'

const app = await openTestApp()
const { getJob, getJobEvents, cancelJob, generateSheet, listJobs } = operations
/** Nobody draws here: what is ordered stays in line. */
const idle = await openTestApp({ hasWorker: false })
/** Another server, whose provider never comes to an end by itself. */
const slow = await openTestApp({
  images: {
    name: 'stand-in',
    drawSheet: async (_order, signal) => {
      await once(signal, 'abort')
      throw signal.reason
    },
    check: async () => undefined,
    close: async () => undefined,
  },
})
const sheetId = await drawSheet(app)
const { rows } = await app.db.query<{ id: string }>('SELECT id FROM generations')
const params = { id: rows[0]?.id ?? '' }

test('200: a finished job shows its result and its receipt', async () => {
  const job = (await app.call(getJob, { params })).json()
  assert.equal(job.state, 'succeeded')
  assert.equal(job.progress, 1)
  assert.deepEqual(job.result, { id: sheetId })
  assert.deepEqual(job.receipt, {
    provider: 'embedded',
    model: 'embedded',
    payer: 'credits',
    price: 10,
    held: 0,
    outcome: 'charged',
  })
  assert.ok(job.createdAt <= job.startedAt && job.startedAt <= job.finishedAt)
})

test('200: a job can be followed from where it stands to its end', async () => {
  const headers = { prefer: 'respond-async' }
  const body = { prompt: 'a squire', resolution: 1024 }
  const { jobId } = (await app.call(generateSheet, { headers, body })).json()
  const stream = await app.call(getJobEvents, { params: { id: jobId } })
  assert.match(String(stream.headers['content-type']), /^text\/event-stream/)
  assert.equal(stream.headers['x-accel-buffering'], 'no')
  const states = [...stream.body.matchAll(/^data: (.*)$/gm)].map(
    ([, data = '']) => JSON.parse(data).state,
  )
  assert.equal(states.at(-1), 'succeeded')
  assert.ok(['queued', 'running'].includes(states[0]))
})

test('204: a browser that has seen the end comes back once more, and then no longer', async () => {
  const stream = await app.call(getJobEvents, { params })
  const [end] = eventsOf(stream.body)
  const headers = { 'last-event-id': end?.id ?? '' }
  const again = await app.call(getJobEvents, { params, headers })
  assert.equal(again.statusCode, 204)
  assert.equal(again.body, '')
})

/** The events of a stream: their ids, and the state of the job in each. */
function eventsOf(text: string): { id: string; state: string }[] {
  const events = text.matchAll(/^id: (.*)\nevent: job\ndata: (.*)$/gm)
  return [...events].map(([, id = '', data = '']) => ({ id, state: JSON.parse(data).state }))
}

test('200: who comes back with the last event it has seen is told what came since, and nothing twice', async () => {
  const headers = { prefer: 'respond-async' }
  const { jobId } = (await idle.call(generateSheet, { headers, body: { prompt: 'a' } })).json()
  const ask = { params: { id: jobId } }
  const follow = (lastId?: string) =>
    idle.call(getJobEvents, {
      ...ask,
      headers: lastId === undefined ? {} : { 'last-event-id': lastId },
    })
  const whole = follow()
  // An answer is there when its stream has ended, so what is seen first is asked of the job.
  const queued = eventsOf((await firstEvents(idle, jobId)).text)
  const rest = follow(queued[0]?.id)
  assert.equal((await idle.call(cancelJob, ask)).statusCode, 200)
  const [all, since] = [eventsOf((await whole).body), eventsOf((await rest).body)]
  assert.deepEqual(
    all.map(({ state }) => state),
    ['queued', 'canceled'],
  )
  assert.equal(all[0]?.id, queued[0]?.id, 'the same event has the same id on every stream')
  assert.deepEqual(since, all.slice(1))
  assert.equal((await follow(all[1]?.id)).statusCode, 204)
})

/** What a stream brings at first, as a client reads it that then goes away. */
async function firstEvents(on: TestApp, jobId: string) {
  address ??= await on.app.listen({ port: 0 })
  const hangUp = new AbortController()
  const answer = await fetch(`${address}/api/jobs/${jobId}/events`, {
    headers: { 'x-api-key': on.key },
    signal: hangUp.signal,
  })
  const piece = await answer.body?.getReader().read()
  return { text: new TextDecoder().decode(piece?.value), status: answer.status, hangUp }
}

let address: string | undefined

test('429: an account has only so many streams open at once; one that ends makes room', async () => {
  const headers = { prefer: 'respond-async' }
  const { jobId } = (await idle.call(generateSheet, { headers, body: { prompt: 'a' } })).json()
  const { perCaller } = limits.eventStreams
  const streams = []
  for (let count = 0; count < perCaller; count += 1) streams.push(await firstEvents(idle, jobId))
  const refused = await idle.call(getJobEvents, { params: { id: jobId } })
  assert.equal(refused.statusCode, 429)
  assert.equal(refused.json().error.code, 'RATE_LIMITED')
  assert.ok(Number(refused.headers['retry-after']) > 0)
  const { key } = await openOtherAccount(idle)
  const other = await idle.call(getJobEvents, { key, params: { id: jobId } })
  assert.equal(other.statusCode, 404, 'others are let in')
  for (const { hangUp } of streams) hangUp.abort()
  await idle.call(cancelJob, { params: { id: jobId } })
  while ((await idle.call(getJobEvents, { params: { id: jobId } })).statusCode === 429);
})

test('202: beyond so many waiting callers an account is told at once where its work is', async () => {
  const body = { prompt: 'a' }
  const { perCaller } = limits.waitingCallers
  const places = Array.from({ length: perCaller }, () =>
    idle.context.places.take('waiting', limits.waitingCallers, idle.accountId),
  )
  const headers = { 'idempotency-key': 'crowd' }
  const answer = await idle.call(generateSheet, { body, headers })
  assert.equal(answer.statusCode, 202)
  for (const place of places.slice(1)) place.leave()
  // With a place it would wait, and its work is never done.
  const waiting = idle.call(generateSheet, { body })
  const jobs = async () => (await idle.call(listJobs, { query: { state: 'queued' } })).json().jobs
  while ((await jobs()).length < 2);
  for (const { id } of await jobs()) await idle.call(cancelJob, { params: { id } })
  assert.equal((await waiting).statusCode, 409)
})

test('202: a caller tired of waiting is told how the work stands', async () => {
  const headers = { prefer: 'wait=1' }
  const answer = await slow.call(generateSheet, { headers, body: { prompt: 'a slow knight' } })
  assert.equal(answer.statusCode, 202)
  assert.equal(answer.json().status, 'running')
  await slow.call(cancelJob, { params: { id: answer.json().jobId } })
})

test('404: a job is its owner’s alone', async () => {
  const { key } = await openOtherAccount(app)
  for (const operation of [getJob, getJobEvents, cancelJob]) {
    assert.equal((await app.call(operation, { key, params })).statusCode, 404)
    assert.equal((await app.call(operation, { params: { id: 'a\0b' } })).statusCode, 404)
    assert.equal((await app.call(operation, { key: null, params })).statusCode, 401)
  }
})

test('409: what is done cannot be cancelled', async () => {
  const answer = await app.call(cancelJob, { params })
  assert.equal(answer.statusCode, 409)
  assert.equal(answer.json().error.code, 'WRONG_STATE')
})
