import assert from 'node:assert/strict'
import { test } from 'node:test'
import { spendable } from '../credits/ledger.ts'
import { cycleChecks, guardChecks, ledgerChecks } from '../credits/ledger-checks.ts'
import { findFaults } from '../credits/verify-books.ts'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'
import { newId } from '../platform/id.ts'
import { openSheet } from '../sheets/test-sheets.ts'
import { finishGeneration } from './finish-generation.ts'
import { holdChecks } from './hold-checks.ts'
import { makeMoves } from './lifecycle.ts'
import { type GenerationOrder, type Started, startGeneration } from './start-generation.ts'
import { startMany } from './start-many.ts'

const app = await openTestApp({ hasWorker: false, pace: { mostQueued: 1_000 } })
const { context, db } = app

type Change = Partial<Omit<GenerationOrder, 'buyer'>> & {
  keyId?: string
  monthlyCredits?: number | null
}

const sheet = {
  sheetType: 'character',
  visibility: 'private',
  prompt: 'a knight in blue armour',
  keywords: ['blue', 'a "quoted" word'],
  style: undefined,
  seed: 7,
} as const

function order(
  accountId: string,
  { keyId, monthlyCredits = null, ...change }: Change = {},
): GenerationOrder {
  return {
    buyer: { accountId, key: keyId === undefined ? undefined : { keyId, monthlyCredits } },
    sheet,
    place: {},
    model: { id: 'engine', provider: 'embedded' },
    price: 10,
    payer: 'credits',
    resolution: 1024,
    request: { kind: 'sheet', references: [] },
    cast: [],
    files: [],
    ...change,
  }
}

/** Starts all at the same time, and says what became of each: `started`, or the code of its error. */
async function startAll(orders: readonly GenerationOrder[]): Promise<string[]> {
  const all = await Promise.allSettled(orders.map((each) => startGeneration(context, each)))
  return all.map((each) =>
    each.status === 'fulfilled' ? 'started' : (each.reason.code ?? String(each.reason)),
  )
}

async function open(credits: number): Promise<string> {
  return (await openOtherAccount(app, credits)).accountId
}

async function keyOf(accountId: string): Promise<string> {
  const { rows } = await db.query<{ id: string }>('SELECT id FROM api_keys WHERE account_id = $1', [
    accountId,
  ])
  return rows[0]?.id ?? assert.fail('every account of these tests has a key')
}

async function assertNothingIsWrong(): Promise<void> {
  const checks = [...ledgerChecks, ...cycleChecks, ...holdChecks, ...guardChecks]
  assert.deepEqual(await findFaults(db, checks), [])
}

/** How many rows an account has of what an order makes. */
async function madeFor(accountId: string): Promise<Record<string, number>> {
  const { rows } = await db.query(
    `SELECT (SELECT count(*) FROM sheets WHERE account_id = $1) AS sheets,
       (SELECT count(*) FROM projects WHERE account_id = $1) AS projects,
       (SELECT count(*) FROM generations WHERE account_id = $1) AS generations,
       (SELECT count(*) FROM credit_entries WHERE account_id = $1 AND kind = 'hold') AS holds,
       (SELECT count(*) FROM pgboss.job JOIN generations ON generations.job_id = pgboss.job.id
         WHERE account_id = $1) AS jobs`,
    [accountId],
  )
  return rows[0] ?? {}
}

function made(count: number, projects = 0): Record<string, number> {
  return { sheets: count, projects, generations: count, holds: count, jobs: count }
}

test('of orders that come at once each gets what it ordered', async () => {
  const accounts = await Promise.all([1, 2, 3].map(() => open(100)))
  const orders = accounts.flatMap((id) => [order(id), order(id, { price: 12, resolution: 2048 })])
  assert.deepEqual(new Set(await startAll(orders)), new Set(['started']))
  for (const accountId of accounts) {
    assert.deepEqual(await madeFor(accountId), made(2))
    assert.equal(await spendable(db, accountId), 78)
  }
  const { rows } = await db.query(
    `SELECT sheet_type, visibility, prompt, keywords, style, sheets.model, seed, status, price,
       payer, resolution, request, generations.kind
     FROM generations JOIN sheets ON sheets.id = sheet_id
     WHERE generations.account_id = $1 AND price = 12`,
    [accounts[0]],
  )
  const { request } = order('')
  assert.deepEqual(rows, [
    {
      sheet_type: sheet.sheetType,
      visibility: sheet.visibility,
      prompt: sheet.prompt,
      keywords: sheet.keywords,
      style: null,
      model: 'engine',
      seed: 7,
      status: 'drawing',
      price: 12,
      payer: 'credits',
      resolution: 2048,
      request,
      kind: 'sheet',
    },
  ])
  await assertNothingIsWrong()
})

test('402: what fits is started in the order it came, and who does not fit is told what was left', async () => {
  const accountId = await open(100)
  const prices = [60, 50, 40, 1, 0]
  const all = await Promise.allSettled(
    prices.map((price) => startGeneration(context, order(accountId, { price }))),
  )
  assert.deepEqual(
    all.map((each) => (each.status === 'fulfilled' ? 'started' : each.reason.details)),
    ['started', { required: 50, balance: 40 }, 'started', { required: 1, balance: 0 }, 'started'],
  )
  assert.deepEqual(await madeFor(accountId), made(3))
  await assertNothingIsWrong()
})

test('429: a key spends its bound of the month to the credit and no more, from wherever it is used', async () => {
  const accountId = await open(1_000)
  const keyId = await keyOf(accountId)
  const bounded = order(accountId, { keyId, monthlyCredits: 45 })
  const start = () => ({ id: newId(), sheetId: newId(), order: bounded })
  // Two programs on one database know nothing of each other's batches.
  const batches = await Promise.all([
    startMany(context, [start(), start(), start()]),
    startMany(context, [start(), start(), start()]),
    startAll([order(accountId), bounded, order(accountId, { price: 300 })]),
  ])
  const outcomes = batches.flat().map((each) => {
    if (typeof each === 'string') return each
    if ('result' in each) return 'started'
    return each.error instanceof Error && 'code' in each.error ? each.error.code : 'broken'
  })
  const count = (what: string) => outcomes.filter((each) => each === what).length
  assert.deepEqual([count('started'), count('QUOTA_EXCEEDED')], [6, 3])
  assert.equal(await spendable(db, accountId), 1_000 - 40 - 10 - 300)
  const [last] = await startAll([order(accountId, { keyId, monthlyCredits: 45, price: 5 })])
  assert.equal(last, 'started')
  await assertNothingIsWrong()
})

test('503: no more are put in line than may wait there, and nothing is held for the others', async () => {
  const accountId = await open(100)
  const { rows } = await db.query<{ queued: number }>(
    `SELECT count(*)::integer AS queued FROM generations WHERE state = 'queued'`,
  )
  context.pace.mostQueued = (rows[0]?.queued ?? 0) + 3
  const outcomes = await startAll([1, 2, 3, 4, 5].map(() => order(accountId)))
  context.pace.mostQueued = 1_000
  assert.deepEqual(outcomes, ['started', 'started', 'started', 'OVERLOADED', 'OVERLOADED'])
  assert.equal(await spendable(db, accountId), 70)
})

test('an order that is refused or cannot be written stands in no other’s way and leaves nothing', async () => {
  const [rich, poor, poison] = [await open(100), await open(5), await open(100)]
  const gone = newId()
  const outcomes = await startAll([
    order(rich),
    order(rich, { place: { projectId: gone } }),
    order(rich, { sheet: { id: gone } }),
    order(rich, { cast: [gone] }),
    order(poor, { place: { projectMode: 'new', projectName: 'Poor' } }),
    order(rich, { place: { projectMode: 'new', projectName: 'Rich' } }),
    // Nobody has this key: the database refuses its row.
    order(poison, { keyId: gone, place: { projectMode: 'new', projectName: 'Poison' } }),
    order(rich),
  ])
  assert.deepEqual(outcomes, [
    'started',
    'NOT_FOUND',
    'NOT_FOUND',
    'NOT_FOUND',
    'INSUFFICIENT_CREDITS',
    'started',
    '23503',
    'started',
  ])
  assert.deepEqual(await madeFor(rich), made(3, 1))
  assert.deepEqual(await madeFor(poor), made(0))
  assert.deepEqual(await madeFor(poison), made(0))
  await assertNothingIsWrong()
})

test('an order to fill a sheet is for its owner alone, a cast may be of others’', async () => {
  const [mine, other] = [await open(100), await open(100)]
  const sheetId = await openSheet(context, { accountId: other, visibility: 'public' })
  const outcomes = await startAll([
    order(mine, { sheet: { id: sheetId } }),
    order(mine, { cast: [sheetId] }),
    order(other, { sheet: { id: sheetId } }),
  ])
  assert.deepEqual(outcomes, ['NOT_FOUND', 'started', 'started'])
  const { rows } = await db.query('SELECT position, sheet_id FROM sheet_cast')
  assert.deepEqual(rows, [{ position: 1, sheet_id: sheetId }])
})

test('an order whose answer was lost is not started a second time', async () => {
  const accountId = await open(15)
  const start = { id: newId(), sheetId: newId(), order: order(accountId) }
  for (const _ of ['once', 'twice'])
    assert.deepEqual(await startMany(context, [start]), [{ result: undefined }])
  assert.deepEqual(await madeFor(accountId), made(1))
  await assertNothingIsWrong()
})

test('batches of several programs over the same accounts never wait in a circle', async () => {
  const accounts = await Promise.all(Array.from({ length: 8 }, () => open(1_000)))
  const batches = Array.from({ length: 8 }, (_, turn) =>
    startMany(
      context,
      (turn % 2 === 0 ? accounts : accounts.toReversed()).map((accountId) => ({
        ...{ id: newId(), sheetId: newId(), order: order(accountId) },
      })),
    ),
  )
  const outcomes = (await Promise.all(batches)).flat()
  assert.ok(outcomes.every((outcome) => 'result' in outcome))
  for (const accountId of accounts) assert.equal(await spendable(db, accountId), 920)
  await assertNothingIsWrong()
})

/** Starts so much work, and lets it run. */
async function begin(accountId: string, count: number): Promise<Started[]> {
  const started = await Promise.all(
    Array.from({ length: count }, () => startGeneration(context, order(accountId))),
  )
  const moved = await makeMoves(db, 'begin', started, { leaseMs: 60_000 })
  assert.equal(moved.length, count)
  return started
}

function finish(accountId: string, started: Started, save: () => Promise<undefined>) {
  return finishGeneration(context, { ...started, accountId, attempt: 1 }, save)
}

test('work that is done at once is charged at once, and what cannot be saved is not', async () => {
  const accountId = await open(100)
  const work = await begin(accountId, 5)
  const all = await Promise.allSettled(
    work.map((started, index) =>
      finish(accountId, started, async () => {
        if (index === 2) throw new Error('the sheet is gone')
        return undefined
      }),
    ),
  )
  assert.deepEqual(
    all.map(({ status }) => status),
    ['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled'],
  )
  const { rows } = await db.query('SELECT held, spent FROM credit_balances WHERE account_id = $1', [
    accountId,
  ])
  assert.deepEqual(rows, [{ held: 10, spent: 40 }])
  await assertNothingIsWrong()
})

test('whoever finishes an attempt that was taken away, or finishes twice, saves and charges nothing', async () => {
  const accountId = await open(100)
  const [done, lost] = await begin(accountId, 2)
  if (done === undefined || lost === undefined) assert.fail('there are two')
  await db.query('UPDATE generations SET attempt = 2 WHERE id = $1', [lost.id])
  let saved = 0
  const save = async () => {
    saved += 1
    return undefined
  }
  await Promise.all([done, lost, done].map((started) => finish(accountId, started, save)))
  await finish(accountId, done, save)
  assert.equal(saved, 1)
  const { rows } = await db.query('SELECT held, spent FROM credit_balances WHERE account_id = $1', [
    accountId,
  ])
  assert.deepEqual(rows, [{ held: 10, spent: 10 }])
  await assertNothingIsWrong()
})

test('of two attempts that end at once the lost one saves nothing', async () => {
  const accountId = await open(100)
  const [started] = await begin(accountId, 1)
  if (started === undefined) assert.fail('there is one')
  await db.query('UPDATE generations SET attempt = 2 WHERE id = $1', [started.id])
  const saved: number[] = []
  await Promise.all(
    [1, 2].map((attempt) =>
      finishGeneration(context, { ...started, accountId, attempt }, async () => {
        saved.push(attempt)
        return undefined
      }),
    ),
  )
  assert.deepEqual(saved, [2])
})
