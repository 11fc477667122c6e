import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestApp } from '../open-test-app.ts'
import { transaction } from '../platform/database/database.ts'
import { removeSheets } from './remove-sheets.ts'
import { addFiles } from './sheet-files.ts'
import { sweepContent } from './stored-content.ts'
import { openSheet } from './test-sheets.ts'

const { context, db, accountId } = await openTestApp({ hasWorker: false })
const { storage } = context
let count = 0

/** Stores some bytes as the picture of a new sheet. */
async function sheetWith(bytes: Buffer): Promise<string> {
  const id = await openSheet(context, { accountId })
  await name(id, await storage.put(bytes))
  return id
}

async function name(id: string, content: { hash: string; bytes: number }): Promise<void> {
  const file = { name: 'sheet.png', contentType: 'image/png', width: 1, height: 1 }
  await addFiles(db, id, [{ ...file, content }])
}

function newBytes(): Buffer {
  count += 1
  return Buffer.from(`picture ${count}`)
}

async function isThere(hash: string): Promise<boolean> {
  const stream = await storage.read(hash)
  stream?.destroy()
  return stream !== undefined
}

/** As if more than the time of grace had passed. */
async function passGrace(hash: string): Promise<void> {
  await db.query('UPDATE stored_content SET idle_since = 1 WHERE hash = $1', [hash])
}

async function isNoted(hash: string): Promise<boolean> {
  const { rows } = await db.query('SELECT FROM stored_content WHERE hash = $1', [hash])
  return rows.length === 1
}

test('bytes go when the last file that names them is gone, after a time of grace', async () => {
  const bytes = newBytes()
  const { hash } = await storage.put(bytes)
  const [one, two] = [await sheetWith(bytes), await sheetWith(bytes)]
  await removeSheets(db, [one])
  await passGrace(hash)
  await sweepContent(context)
  assert.ok(await isThere(hash), 'another sheet has them')
  await removeSheets(db, [two])
  await sweepContent(context)
  assert.ok(await isThere(hash), 'the time of grace has begun anew')
  await passGrace(hash)
  await sweepContent(context)
  assert.ok(!(await isThere(hash)))
  assert.ok(!(await isNoted(hash)))
})

test('bytes in use are looked at once, not at every sweep', async () => {
  const bytes = newBytes()
  await sheetWith(bytes)
  const { hash } = await storage.put(bytes)
  await passGrace(hash)
  await sweepContent(context)
  const { rows } = await db.query<{ idle: number | null }>(
    'SELECT idle_since AS idle FROM stored_content WHERE hash = $1',
    [hash],
  )
  assert.deepEqual(rows, [{ idle: null }])
})

test('bytes that were stored and never named go too', async () => {
  const { hash } = await storage.put(newBytes())
  await sweepContent(context)
  assert.ok(await isThere(hash))
  await passGrace(hash)
  await sweepContent(context)
  assert.ok(!(await isThere(hash)))
})

test('bytes that cannot be removed do not keep others from it', async () => {
  const stuck = await storage.put(newBytes())
  const other = await storage.put(newBytes())
  for (const { hash } of [stuck, other]) await passGrace(hash)
  const disk = {
    ...storage,
    async remove(hash: string) {
      if (hash === stuck.hash) throw new Error('the disk says no')
      await storage.remove(hash)
    },
  }
  await sweepContent({ ...context, storage: disk })
  assert.ok(!(await isThere(other.hash)))
  assert.ok(await isNoted(stuck.hash))
  await passGrace(stuck.hash)
  await sweepContent(context)
  assert.ok(!(await isThere(stuck.hash)))
})

test('bytes put again are kept, whether before, during or after the sweep', async () => {
  const bytes = newBytes()
  const { hash } = await storage.put(bytes)
  await passGrace(hash)
  await storage.put(bytes)
  await sweepContent(context)
  assert.ok(await isThere(hash), 'put before the sweep')

  await passGrace(hash)
  const { promise: removing, resolve: begin } = Promise.withResolvers<void>()
  let put: Promise<unknown> = Promise.resolve()
  const slowStorage = {
    ...storage,
    async remove(hash: string) {
      begin()
      // The other one comes at the worst moment: it must wait until the bytes are gone.
      put = storage.put(bytes)
      await waitUntilSomebodyWaits()
      await storage.remove(hash)
    },
  }
  await Promise.all([sweepContent({ ...context, storage: slowStorage }), removing])
  await put
  await sheetWith(bytes)
  assert.ok(await isThere(hash), 'put during the sweep')
  await sweepContent(context)
  assert.ok(await isThere(hash))
})

test('many puts, files, deletions and sweeps at once lose nothing that is named', async () => {
  const pictures = [newBytes(), newBytes(), newBytes()]
  const kept: { id: string; hash: string }[] = []
  const work = Array.from({ length: 60 }, async (_, index) => {
    const bytes = pictures[index % 3] ?? Buffer.alloc(0)
    const id = await sheetWith(bytes)
    const { rows } = await db.query<{ hash: string }>(
      'SELECT content_hash AS hash FROM sheet_files WHERE sheet_id = $1',
      [id],
    )
    const hash = rows[0]?.hash ?? ''
    if (index % 2 === 0) await removeSheets(db, [id])
    else kept.push({ id, hash })
    // What lies idle is at once old enough: more sweeps have something to remove. What is claimed
    // while it runs keeps its grace, as it would.
    await db.query(
      `UPDATE stored_content SET idle_since = 1
       WHERE hash = $1 AND NOT EXISTS (SELECT FROM sheet_files WHERE content_hash = hash)
         AND idle_since < now_ms() - 5`,
      [hash],
    )
    await sweepContent(context)
  })
  const outcomes = await Promise.allSettled(work)
  // A file named after its grace has passed is refused by the database; it is never an empty one.
  for (const outcome of outcomes)
    if (outcome.status === 'rejected') assert.match(String(outcome.reason), /sheet_files_content/)
  for (const { hash } of kept) assert.ok(await isThere(hash))
})

test('two who delete the same sheets at once do not hinder each other', async () => {
  const bytes = [newBytes(), newBytes()]
  const ids: string[] = []
  for (let index = 0; index < 20; index += 1)
    ids.push(await sheetWith(bytes[index % 2] ?? Buffer.alloc(0)))
  const backwards = [...ids].reverse()
  await Promise.all([
    transaction(db, (db) => removeSheets(db, ids)),
    transaction(db, (db) => removeSheets(db, backwards)),
  ])
  const { rows } = await db.query('SELECT FROM sheets WHERE id = ANY($1)', [ids])
  assert.equal(rows.length, 0)
})

async function waitUntilSomebodyWaits(): Promise<void> {
  const deadline = Date.now() + 10_000
  for (;;) {
    const { rows } = await db.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    )
    if (rows.length > 0) return
    assert.ok(Date.now() < deadline, 'nobody waits')
  }
}
