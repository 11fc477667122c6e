import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { readBalance } from '../credits/balance.ts'
import { openOtherAccount, openTestApp, type TestApp } from '../open-test-app.ts'
import { startWorker } from '../worker.ts'
import { beginNext, callNext } from './begin-next.ts'
import { runNext } from './run-generation.ts'
import { imageStandIn } from './stand-in.ts'
import { sweepGenerations } from './sweep.ts'

const { generateSheet, getJob, cancelJob } = operations
type Account = Awaited<ReturnType<typeof openOtherAccount>>

/** Draws pages, and says which; `hold` keeps it from being done with them. */
function openPainter() {
  const standIn = imageStandIn()
  const begun: string[] = []
  let atOnce = 0
  let mostAtOnce = 0
  let gate = Promise.resolve()
  return {
    begun,
    mostAtOnce: () => mostAtOnce,
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>()
      gate = promise
      return resolve
    },
    images: {
      ...standIn,
      async drawSheet(...[order, signal]: Parameters<typeof standIn.drawSheet>) {
        begun.push(order.prompt)
        atOnce += 1
        mostAtOnce = Math.max(mostAtOnce, atOnce)
        await gate
        atOnce -= 1
        return standIn.drawSheet(order, signal)
      },
    },
  }
}

const never = new AbortController().signal
// Nothing here is left to the sweep.
const pace = { sweepMs: 60 * 60 * 1000, runningPerAccount: 1 }

async function order(app: TestApp, { key }: Account, prompt: string) {
  const headers = { prefer: 'respond-async' }
  return app.call(generateSheet, { key, headers, body: { prompt, resolution: 1024 } })
}

async function orderMany(app: TestApp, account: Account, name: string, count: number) {
  for (let index = 0; index < count; index += 1)
    assert.equal((await order(app, account, `${name}${index}`)).statusCode, 202)
}

async function waitUntil(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000
  while (!(await isSo())) {
    assert.ok(Date.now() < deadline, 'it did not happen in twenty seconds')
    await new Promise((resolve) => setImmediate(resolve))
  }
}

test('accounts come by turns, however much one has ordered before the others', async () => {
  const painter = openPainter()
  const app = await openTestApp({ images: painter.images, hasWorker: false, pace })
  const [a, b, c] = [
    await openOtherAccount(app),
    await openOtherAccount(app),
    await openOtherAccount(app),
  ]
  await orderMany(app, a, 'a', 6)
  await orderMany(app, b, 'b', 2)
  for (let turn = 0; turn < 4; turn += 1) await runNext(app.context, never)
  await orderMany(app, c, 'c', 1)
  for (let turn = 0; turn < 6; turn += 1) await runNext(app.context, never)
  assert.deepEqual(painter.begun, ['a0', 'b0', 'a1', 'b1', 'c0', 'a2', 'a3', 'a4', 'a5'])
})

test('an account has no more drawn at once than it may, whoever is called at the same moment', async () => {
  for (const runningPerAccount of [1, 2]) {
    const painter = openPainter()
    const app = await openTestApp({
      images: painter.images,
      hasWorker: false,
      pace: { ...pace, runningPerAccount },
    })
    const account = await openOtherAccount(app)
    await orderMany(app, account, 'a', 6)
    const release = painter.hold()
    let inVain = 0
    const called = Array.from({ length: 8 }, async () => {
      await runNext(app.context, never)
      inVain += 1
    })
    await waitUntil(() => inVain === 8 - runningPerAccount)
    assert.equal(painter.begun.length, runningPerAccount)
    release()
    await Promise.all(called)
    assert.equal(painter.mostAtOnce(), runningPerAccount)
  }
})

test('with several programs one account takes one thread, another the next, and nothing is left lying', async (t) => {
  const painter = openPainter()
  const app = await openTestApp({ images: painter.images, hasWorker: false, pace })
  const [a, b] = [await openOtherAccount(app), await openOtherAccount(app)]
  const release = painter.hold()
  await orderMany(app, a, 'a', 8)
  await orderMany(app, b, 'b', 1)
  for (let count = 0; count < 3; count += 1) {
    const worker = await startWorker(app.context)
    t.after(() => worker.stop())
  }
  await waitUntil(() => painter.begun.length === 2)
  assert.deepEqual(painter.begun.toSorted(), ['a0', 'b0'])
  release()
  await waitUntil(() => painter.begun.length === 9)
  assert.deepEqual(
    painter.begun.filter((name) => name.startsWith('a')),
    Array.from({ length: 8 }, (_, index) => `a${index}`),
  )
  assert.ok(painter.mostAtOnce() <= 2)
})

test('whoever looks for more work takes none away from who has just begun it', async () => {
  const app = await openTestApp({ hasWorker: false, pace })
  const account = await openOtherAccount(app)
  await orderMany(app, account, 'a', 1)
  const isInLine = async () => {
    assert.ok(await beginNext(app.context))
    return false
  }
  await callNext({ ...app.context, queue: { ...app.context.queue, isInLine } })
  const { rows } = await app.db.query('SELECT state, attempt FROM generations')
  assert.deepEqual(rows, [{ state: 'running', attempt: 1 }])
})

test('429: an account has no more in line than it may, exactly, and others find room', async () => {
  const queuedPerAccount = 5
  const app = await openTestApp({ hasWorker: false, pace: { ...pace, queuedPerAccount } })
  const [a, b] = [await openOtherAccount(app), await openOtherAccount(app)]
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => order(app, a, `a${index}`)),
  )
  const taken = answers.filter(({ statusCode }) => statusCode === 202)
  assert.equal(taken.length, queuedPerAccount)
  for (const answer of answers.filter(({ statusCode }) => statusCode !== 202)) {
    assert.equal(answer.statusCode, 429)
    assert.equal(answer.json().error.code, 'RATE_LIMITED')
    assert.ok(Number(answer.headers['retry-after']) > 0)
  }
  assert.equal((await readBalance(app.db, a.accountId)).balance, 300 - 10 * queuedPerAccount)
  assert.equal((await order(app, b, 'b')).statusCode, 202)
  const params = { id: taken[0]?.json().jobId }
  await app.call(cancelJob, { key: a.key, params })
  assert.equal((await order(app, a, 'again')).statusCode, 202)
  assert.equal((await order(app, a, 'too much')).statusCode, 429)
})

test('504: what was not done in its time is ended, and its credits come back', async () => {
  const app = await openTestApp({ hasWorker: false, pace: { ...pace, lifeMs: 0 } })
  const account = await openOtherAccount(app)
  const { jobId } = (await order(app, account, 'late')).json()
  await runNext(app.context, never)
  await sweepGenerations(app.context)
  const job = (await app.call(getJob, { key: account.key, params: { id: jobId } })).json()
  assert.equal(job.state, 'failed')
  assert.equal(job.error.code, 'PROVIDER_TIMEOUT')
  assert.equal(job.receipt.outcome, 'released')
  assert.equal((await readBalance(app.db, account.accountId)).balance, 300)
})

test('work that waits for a provider for too long is ended; what still has time is let alone', async () => {
  const app = await openTestApp({ hasWorker: false, pace })
  const account = await openOtherAccount(app)
  await orderMany(app, account, 'a', 2)
  const waiting = `UPDATE generations SET state = 'waiting', operation = '{"id": "op"}'
    WHERE account_id = $1`
  await app.db.query(waiting, [account.accountId])
  await app.db.query(
    `UPDATE generations SET deadline_at = now_ms() WHERE id =
       (SELECT id FROM generations WHERE account_id = $1 ORDER BY created_at LIMIT 1)`,
    [account.accountId],
  )
  await sweepGenerations(app.context)
  const { rows } = await app.db.query(
    'SELECT state FROM generations WHERE account_id = $1 ORDER BY created_at',
    [account.accountId],
  )
  assert.deepEqual(rows, [{ state: 'failed' }, { state: 'waiting' }])
  assert.equal((await readBalance(app.db, account.accountId)).balance, 290)
})

test('work that cannot be ended keeps no other from it, and is not passed over in silence', async () => {
  const app = await openTestApp({ hasWorker: false, pace })
  const [broken, sound] = [await openOtherAccount(app), await openOtherAccount(app)]
  for (const account of [broken, sound]) await orderMany(app, account, 'late', 1)
  await app.db.query('UPDATE generations SET deadline_at = now_ms()')
  await app.db.query('DELETE FROM credit_balances WHERE account_id = $1', [broken.accountId])
  await assert.rejects(sweepGenerations(app.context), /query returned no rows/)
  const { rows } = await app.db.query('SELECT state FROM generations ORDER BY created_at, id')
  assert.deepEqual(rows, [{ state: 'queued' }, { state: 'failed' }])
  assert.equal((await readBalance(app.db, sound.accountId)).balance, 300)
})

test('an attempt has no more time than is left of the whole', async () => {
  const { images } = openPainter()
  let isLate = false
  const app = await openTestApp({
    images: {
      ...images,
      drawSheet: (_order, signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            isLate = signal.reason.name === 'TimeoutError'
            reject(signal.reason)
          })
        }),
    },
    hasWorker: false,
    pace,
  })
  const account = await openOtherAccount(app)
  await order(app, account, 'slow')
  await app.db.query('UPDATE generations SET deadline_at = now_ms() + 200')
  await runNext(app.context, never)
  assert.ok(isLate)
  assert.equal((await readBalance(app.db, account.accountId)).balance, 300)
})
