import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'
import { openSheet, paintPicture, paintSheet } from '../sheets/test-sheets.ts'
import { startWorker } from '../worker.ts'

const { promise: released, resolve: release } = Promise.withResolvers<void>()

/** Draws nothing before it is let. */
const app = await openTestApp({
  hasWorker: false,
  images: {
    name: 'stand-in',
    async drawSheet() {
      await released
      return {
        bytes: await paintPicture(),
        contentType: 'image/png',
        width: 600,
        height: 600,
        title: 'Red',
        brief: {},
        design: {},
        panels: [],
        palette: [],
      }
    },
    check: async () => undefined,
    close: async () => undefined,
  },
})
const other = await openOtherAccount(app)
const { deleteSheet, getSheet, getSheetFile, getJob, generateSheet, getCreditsBalance } = operations
const { accountId } = app

const remove = (id: string, key: string | null = app.key) =>
  app.call(deleteSheet, { key, params: { id } })

async function balance(): Promise<number> {
  return (await app.call(getCreditsBalance)).json().balance
}

async function contentsOf(id: string): Promise<string[]> {
  const { rows } = await app.db.query<{ hash: string }>(
    'SELECT content_hash AS hash FROM sheet_files WHERE sheet_id = $1',
    [id],
  )
  return rows.map(({ hash }) => hash)
}

test('204, then 404: a sheet goes with its files and likes', async () => {
  const id = await paintSheet(app.context, { accountId, visibility: 'public' })
  const { files } = (await app.call(getSheet, { params: { id } })).json()
  await app.call(operations.likeSheet, { key: other.key, params: { id } })
  assert.equal((await contentsOf(id)).length, 3)
  assert.equal((await remove(id)).statusCode, 204)
  for (const key of [app.key, null])
    assert.equal((await app.call(getSheet, { key, params: { id } })).statusCode, 404)
  for (const url of Object.values<string>(files))
    assert.equal((await app.app.inject(url)).statusCode, 404)
  const named = await app.call(getSheetFile, { params: { id, name: 'sheet.png' } })
  assert.equal(named.statusCode, 404)
  assert.equal((await remove(id)).statusCode, 404)
})

test('204: equal bytes of another sheet stay', async () => {
  const [one, two] = [
    await paintSheet(app.context, { accountId }, 'blue'),
    await paintSheet(app.context, { accountId }, 'blue'),
  ]
  assert.deepEqual(await contentsOf(one), await contentsOf(two))
  await remove(one)
  const { accessUrl } = (await app.call(getSheet, { params: { id: two } })).json()
  assert.equal((await app.app.inject(accessUrl)).statusCode, 200)
})

test('404, 401: only its owner deletes a sheet', async () => {
  const id = await openSheet(app.context, { accountId, visibility: 'public' })
  const there = await remove(id, other.key)
  const nowhere = await remove('f'.repeat(32))
  assert.equal(there.statusCode, 404)
  assert.equal(there.json().error.message, nowhere.json().error.message)
  assert.equal(there.json().error.message, 'There is no such sheet of yours')
  assert.equal((await remove(id, null)).statusCode, 401)
  assert.equal((await app.call(getSheet, { params: { id } })).statusCode, 200)
})

test('204: a sheet in line is cancelled, its credits come back, and its job still tells', async () => {
  const before = await balance()
  const body = { prompt: 'a knight' }
  const ticket = await app.call(generateSheet, { body, headers: { prefer: 'respond-async' } })
  const { id, jobId } = ticket.json()
  assert.equal(await balance(), before - 12)
  const deletions = await Promise.all([remove(id), remove(id), remove(id)])
  const statuses = deletions.map(({ statusCode }) => statusCode)
  assert.deepEqual(statuses.sort(), [204, 404, 404])
  assert.equal(await balance(), before)
  const job = (await app.call(getJob, { params: { id: jobId } })).json()
  assert.deepEqual([job.state, job.sheetId, job.receipt.outcome], ['canceled', id, 'released'])
})

test('204: a sheet that is being drawn is cancelled, and what was drawn is not kept', async () => {
  const before = await balance()
  const worker = await startWorker(app.context)
  const body = { prompt: 'a knight' }
  const ticket = await app.call(generateSheet, { body, headers: { prefer: 'respond-async' } })
  const { id, jobId } = ticket.json()
  await waitUntil(async () => {
    const { rows } = await app.db.query('SELECT FROM generations WHERE id = $1 AND attempt = 1', [
      jobId,
    ])
    return rows.length === 1
  })
  assert.equal((await remove(id)).statusCode, 204)
  release()
  await worker.stop()
  assert.equal(await balance(), before)
  const job = (await app.call(getJob, { params: { id: jobId } })).json()
  assert.deepEqual([job.state, job.receipt.outcome], ['canceled', 'released'])
  assert.deepEqual(await contentsOf(id), [])
})

test('204: a finished sheet stays charged, and its job still tells', async () => {
  const worker = await startWorker(app.context)
  const body = { prompt: 'a knight' }
  const { id } = (await app.call(generateSheet, { body })).json()
  await worker.stop()
  const before = await balance()
  assert.equal((await remove(id)).statusCode, 204)
  assert.equal(await balance(), before)
  const { rows } = await app.db.query<{ id: string }>(
    'SELECT id FROM generations WHERE sheet_id = $1',
    [id],
  )
  const job = (await app.call(getJob, { params: { id: rows[0]?.id ?? '' } })).json()
  assert.deepEqual([job.state, job.receipt.outcome], ['succeeded', 'charged'])
})

test('work on a sheet that is gone is cancelled and uncharged', async () => {
  const before = await balance()
  const body = { prompt: 'a knight' }
  const ticket = await app.call(generateSheet, { body, headers: { prefer: 'respond-async' } })
  // As if the work had been ordered for the sheet while it was being deleted.
  await app.db.query('DELETE FROM sheets WHERE id = $1', [ticket.json().id])
  const worker = await startWorker(app.context)
  const ended = async () => (await app.call(getJob, { params: { id: ticket.json().jobId } })).json()
  await waitUntil(async () => (await ended()).state === 'canceled')
  await worker.stop()
  assert.equal(await balance(), before)
})

async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!(await isSo())) assert.ok(Date.now() < deadline, 'it did not happen in ten seconds')
}
