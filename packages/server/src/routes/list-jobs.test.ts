import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Job, operations } from '@newcharactersheet/contract'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'

const app = await openTestApp({ hasWorker: false })
app.context.pace.mostQueued = 1_000
const { listJobs, getJob, cancelJob, generateSheet } = operations

async function order(key: string): Promise<string> {
  const headers = { prefer: 'respond-async' }
  const answer = await app.call(generateSheet, { key, headers, body: { prompt: 'a knight' } })
  return answer.json().jobId
}

async function readAll(key: string, query: Record<string, string>, between = async () => {}) {
  const jobs: Job[] = []
  let cursor: string | null = null
  do {
    const answer = await app.call(listJobs, { key, query: { ...query, ...(cursor && { cursor }) } })
    assert.equal(answer.statusCode, 200, answer.body)
    const page: { jobs: Job[]; nextCursor: string | null } = answer.json()
    jobs.push(...page.jobs)
    cursor = page.nextCursor
    await between()
  } while (cursor !== null)
  return jobs
}

test('200: one’s own jobs, newest first, as each is told by itself', async () => {
  const { key } = await openOtherAccount(app)
  const ids: string[] = []
  for (let count = 0; count < 5; count += 1) ids.unshift(await order(key))
  const jobs = await readAll(key, { limit: '2' })
  assert.deepEqual(new Set(jobs.map(({ id }) => id)), new Set(ids))
  assert.equal(jobs.length, 5)
  const times = jobs.map(({ createdAt }) => createdAt)
  assert.deepEqual(
    times,
    times.toSorted((one, other) => other - one),
  )
  for (const job of jobs)
    assert.deepEqual((await app.call(getJob, { key, params: { id: job.id } })).json(), job)
})

test('200: pages stay as they were while new jobs come', async () => {
  const { key } = await openOtherAccount(app)
  for (let count = 0; count < 5; count += 1) await order(key)
  const before = await readAll(key, {})
  // Jobs of one millisecond have an order, too.
  await app.db.query('UPDATE generations SET created_at = 5 WHERE id = ANY($1)', [
    before.map(({ id }) => id),
  ])
  const all = await readAll(key, { limit: '1' }, async () => void (await order(key)))
  assert.deepEqual(
    all.map(({ id }) => id),
    before
      .map(({ id }) => id)
      .toSorted()
      .toReversed(),
  )
})

test('200: jobs of one state', async () => {
  const { key } = await openOtherAccount(app)
  const ids = [await order(key), await order(key), await order(key)]
  await app.call(cancelJob, { key, params: { id: ids[1] ?? '' } })
  const canceled = await readAll(key, { state: 'canceled', limit: '1' })
  assert.deepEqual(
    canceled.map(({ id, state, receipt }) => [id, state, receipt.outcome]),
    [[ids[1], 'canceled', 'released']],
  )
  assert.equal((await readAll(key, { state: 'queued', limit: '1' })).length, 2)
  assert.deepEqual(await readAll(key, { state: 'failed' }), [])
})

test('200: whoever has none sees none', async () => {
  const { key } = await openOtherAccount(app)
  assert.deepEqual((await app.call(listJobs, { key })).json(), { jobs: [], nextCursor: null })
})

test('400: a state there is not, a cursor that is none, a limit out of bounds', async () => {
  for (const query of [{ state: 'done' }, { cursor: '!' }, { limit: '101' }])
    assert.equal((await app.call(listJobs, { query })).statusCode, 400)
})

test('401: asks for a key', async () => {
  assert.equal((await app.call(listJobs, { key: null })).statusCode, 401)
})
