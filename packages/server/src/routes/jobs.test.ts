import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { drawSheet, openOtherAccount, openTestApp } from '../open-test-app.ts'

const app = await openTestApp()
const { getJob, getJobEvents, cancelJob, generateSheet } = operations
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
  const [lastId = ''] = stream.body.match(/(?<=^id: )succeeded.*$/m) ?? []
  const again = await app.call(getJobEvents, {
    params: { id: jobId },
    headers: { 'last-event-id': lastId },
  })
  assert.equal(again.body, '')
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
