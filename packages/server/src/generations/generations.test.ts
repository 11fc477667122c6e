import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { type ImageProvider, ProviderError } from '@newcharactersheet/providers'
import { readBalance } from '../credits/balance.ts'
import { openTestApp, type TestApp } from '../open-test-app.ts'
import { startWorker } from '../worker.ts'
import { runNext } from './run-generation.ts'
import { sweepGenerations } from './sweep.ts'

/** A provider of somebody else's that does what a test needs; it draws one blank page. */
function openStandIn() {
  let work: (signal: AbortSignal) => Promise<void> = async () => undefined
  const provider: ImageProvider = {
    name: 'stand-in',
    async drawSheet({ size }, signal) {
      await work(signal)
      return {
        bytes: Buffer.from('a picture'),
        contentType: 'image/png',
        width: size,
        height: size,
        title: 'Blank',
        brief: {},
        design: {},
        panels: [],
        palette: [],
      }
    },
    check: async () => undefined,
    close: async () => undefined,
  }
  return {
    provider,
    does(next: (signal: AbortSignal) => Promise<void>) {
      work = next
    },
  }
}

const standIn = openStandIn()
const images = standIn.provider
const pace = { deadlineMs: 200, mostQueued: 3, leaseMs: 300 }
const withoutWorker = await openTestApp({ images, pace, hasWorker: false })
const restarted = await openTestApp({ images, hasWorker: false })
const withWorker = await openTestApp({ images, pace })

const body = { prompt: 'a knight' }
const async = { prefer: 'respond-async' }

async function start(app: TestApp): Promise<{ id: string; sheetId: string; jobId: string }> {
  const { id: sheetId, jobId: id } = (
    await app.call(operations.generateSheet, { body, headers: async })
  ).json()
  const { rows } = await app.db.query<{ jobId: string }>(
    'SELECT job_id AS "jobId" FROM generations WHERE id = $1',
    [id],
  )
  return { id, sheetId, jobId: rows[0]?.jobId ?? '' }
}

/** As a worker does when it is called. */
async function run(app: TestApp): Promise<void> {
  await runNext(app.context, new AbortController().signal)
}

async function stateOf(app: TestApp, id: string): Promise<string> {
  return (await app.call(operations.getJob, { params: { id } })).json().state
}

async function money(app: TestApp): Promise<[balance: number, spent: number]> {
  const { balance, totalSpent } = await readBalance(app.db, app.accountId)
  return [balance, totalSpent]
}

async function hangs(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort')
  const isLate = signal.reason?.name === 'TimeoutError'
  throw new ProviderError(isLate ? 'timeout' : 'unavailable', 'It was stopped')
}

test('a sheet is ready and paid for in one step, and a second delivery changes nothing', async () => {
  const app = withoutWorker
  standIn.does(async () => undefined)
  const [before] = await money(app)
  const job = await start(app)
  assert.equal(await stateOf(app, job.id), 'queued')
  await Promise.all([run(app), run(app), run(app)])
  assert.equal(await stateOf(app, job.id), 'succeeded')
  const [after] = await money(app)
  assert.equal(after, before - 12)
})

test('a provider that fails costs nothing, and says so', async () => {
  standIn.does(async () => {
    throw new ProviderError('failed', 'The picture could not be drawn')
  })
  const before = await money(withWorker)
  const answer = await withWorker.call(operations.generateSheet, { body })
  assert.equal(answer.statusCode, 502)
  assert.equal(answer.json().error.code, 'PROVIDER_FAILED')
  assert.deepEqual(await money(withWorker), before)
})

test('a fault of our own while drawing costs nothing and shows nothing of itself', async () => {
  standIn.does(async () => {
    throw new TypeError('secret story')
  })
  const before = await money(withWorker)
  const answer = await withWorker.call(operations.generateSheet, { body })
  assert.equal(answer.statusCode, 500)
  assert.ok(!answer.body.includes('secret story'))
  assert.deepEqual(await money(withWorker), before)
})

test('work that takes too long is ended and costs nothing', async () => {
  standIn.does(hangs)
  const before = await money(withWorker)
  const answer = await withWorker.call(operations.generateSheet, { body })
  assert.equal(answer.statusCode, 504)
  assert.equal(answer.json().error.code, 'PROVIDER_TIMEOUT')
  assert.deepEqual(await money(withWorker), before)
})

test('a queued job that is cancelled never runs, and gives everything back', async () => {
  const app = withoutWorker
  standIn.does(async () => assert.fail('it was cancelled'))
  const before = await money(app)
  const job = await start(app)
  for (const _ of ['once', 'twice']) {
    const answer = await app.call(operations.cancelJob, { params: { id: job.id } })
    assert.equal(answer.json().state, 'canceled')
    assert.equal(answer.json().receipt.outcome, 'released')
  }
  await run(app)
  assert.deepEqual(await money(app), before)
})

test('a job cancelled while it runs is stopped, and its result is not kept', async () => {
  const app = withoutWorker
  const before = await money(app)
  const job = await start(app)
  standIn.does(async (signal) => {
    await app.call(operations.cancelJob, { params: { id: job.id } })
    await hangs(signal)
  })
  app.context.pace.deadlineMs = 10_000
  await run(app)
  app.context.pace.deadlineMs = pace.deadlineMs
  assert.equal(await stateOf(app, job.id), 'canceled')
  assert.deepEqual(await money(app), before)
})

test('work whose worker died is done by another, and the dead one can end nothing', async () => {
  const app = withoutWorker
  const [before] = await money(app)
  const job = await start(app)
  const { promise: stuck, resolve: wake } = Promise.withResolvers<void>()
  standIn.does(() => stuck)
  const dead = run(app)
  await waitUntil(async () => (await stateOf(app, job.id)) === 'running')
  await app.db.query('UPDATE generations SET lease_until = 0 WHERE id = $1', [job.id])
  await sweepGenerations(app.context)
  assert.equal(await stateOf(app, job.id), 'queued')
  wake()
  await dead
  assert.equal(await stateOf(app, job.id), 'queued')
  standIn.does(async () => undefined)
  await run(app)
  assert.equal(await stateOf(app, job.id), 'succeeded')
  assert.equal((await money(app))[0], before - 12)
})

test('work that killed every worker is given up, and its credits come back', async () => {
  const app = withoutWorker
  const before = await money(app)
  const job = await start(app)
  await app.db.query(
    `UPDATE generations SET state = 'running', attempt = 3, lease_until = 0 WHERE id = $1`,
    [job.id],
  )
  await sweepGenerations(app.context)
  assert.equal(await stateOf(app, job.id), 'failed')
  assert.deepEqual(await money(app), before)
})

test('a job that was taken and never begun is put in line again', async () => {
  const app = withoutWorker
  const job = await start(app)
  await app.db.query(
    `UPDATE pgboss.job SET state = 'active', started_on = now() - interval '1 minute' WHERE id = $1`,
    [job.jobId],
  )
  await sweepGenerations(app.context)
  assert.equal(await jobIdOf(app, job.id), job.jobId, 'it is left alone while it may be begun')
  await app.db.query('UPDATE generations SET queued_at = 0 WHERE id = $1', [job.id])
  await sweepGenerations(app.context)
  assert.notEqual(await jobIdOf(app, job.id), job.jobId)
  await app.call(operations.cancelJob, { params: { id: job.id } })
})

test('503: when too many wait, new work is refused and nothing is held', async () => {
  const app = withoutWorker
  const jobs = [await start(app), await start(app), await start(app)]
  const before = await money(app)
  const answer = await app.call(operations.generateSheet, { body })
  assert.equal(answer.statusCode, 503)
  assert.equal(answer.json().error.code, 'OVERLOADED')
  assert.ok(Number(answer.headers['retry-after']) > 0)
  assert.deepEqual(await money(app), before)
  for (const { id } of jobs) await app.call(operations.cancelJob, { params: { id } })
})

test('stopping gives running work back; the next start finishes it', async () => {
  const app = restarted
  const worker = await startWorker(app.context)
  standIn.does(hangs)
  const job = await start(app)
  await waitUntil(async () => (await stateOf(app, job.id)) === 'running')
  await worker.stop()
  assert.equal(await stateOf(app, job.id), 'queued')
  assert.deepEqual(await money(app), [288, 0])
  standIn.does(async () => undefined)
  const next = await startWorker(app.context)
  await waitUntil(async () => (await stateOf(app, job.id)) === 'succeeded')
  assert.deepEqual(await money(app), [288, 12])
  await next.stop()
})

async function jobIdOf(app: TestApp, id: string): Promise<string> {
  const { rows } = await app.db.query<{ jobId: string }>(
    'SELECT job_id AS "jobId" FROM generations WHERE id = $1',
    [id],
  )
  return rows[0]?.jobId ?? ''
}

async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!(await isSo())) assert.ok(Date.now() < deadline, 'it did not happen in ten seconds')
}
