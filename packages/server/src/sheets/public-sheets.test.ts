import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openTestApp } from '../open-test-app.ts'
import type { Queryable } from '../platform/database/database.ts'
import { openPublicSheets } from './public-sheets.ts'
import { openSheet } from './test-sheets.ts'
import { updateSheet } from './update-sheet.ts'

const app = await openTestApp({ hasWorker: false })
const { accountId, db } = app

/** The database, and how often it was asked. */
let asked = 0
const counting: Queryable = {
  query(query, values) {
    asked += 1
    return db.query(query, values)
  },
}

async function askedDuring(work: () => Promise<unknown>): Promise<number> {
  const before = asked
  await work()
  return asked - before
}

test('a sheet that is looked at again and again is read once a second', async () => {
  let time = 0
  const sheets = openPublicSheets(() => time)
  const id = await openSheet(app.context, { accountId, visibility: 'public' })
  const look = () => sheets.find(counting, id)
  assert.equal(await askedDuring(() => Promise.all([look(), look(), look()])), 1)
  assert.equal((await look()).id, id)
  time = 999
  assert.equal(await askedDuring(look), 0)
  time = 1_000
  assert.equal(await askedDuring(look), 1)
})

test('what is forgotten is read anew, also when it was just being read', async () => {
  const sheets = openPublicSheets(() => 0)
  const id = await openSheet(app.context, { accountId, visibility: 'public' })
  await updateSheet(db, { idOrHandle: id, accountId }, { handle: 'of-this-sheet' })
  for (const name of [id, 'of-this-sheet']) await sheets.find(counting, name)
  sheets.forget('another')
  const look = () => Promise.all([id, 'of-this-sheet'].map((name) => sheets.find(counting, name)))
  assert.equal(await askedDuring(look), 0)
  sheets.forget(id)
  assert.equal(await askedDuring(look), 2)

  sheets.forget()
  const early = sheets.find(counting, id)
  sheets.forget(id)
  assert.equal(await askedDuring(() => Promise.all([early, sheets.find(counting, id)])), 1)
  assert.equal(await askedDuring(() => sheets.find(counting, id)), 0)
})

test('a private or missing sheet is looked for each time', async () => {
  const sheets = openPublicSheets()
  const id = await openSheet(app.context, { accountId })
  for (const _ of ['once', 'twice'])
    for (const name of [id, 'f'.repeat(32)])
      assert.equal(
        await askedDuring(() => assert.rejects(sheets.find(counting, name), /no such sheet/)),
        1,
      )
})

test('it does not grow without end', async () => {
  const sheets = openPublicSheets(() => 0)
  await db.query(
    `INSERT INTO sheets (id, account_id, sheet_type, visibility, prompt, model, seed)
     SELECT 'many-' || number, $1, 'character', 'public', 'one of many', 'embedded', 1
     FROM generate_series(1, 1001) AS number`,
    [accountId],
  )
  for (let number = 1; number <= 1_001; number += 1) await sheets.find(counting, `many-${number}`)
  assert.equal(await askedDuring(() => sheets.find(counting, 'many-1001')), 0)
  assert.equal(await askedDuring(() => sheets.find(counting, 'many-2')), 0)
  assert.equal(await askedDuring(() => sheets.find(counting, 'many-1')), 1)
})

test('whatever this program changes of a sheet, the next who looks sees it', async () => {
  const id = await openSheet(app.context, { accountId, visibility: 'public' })
  const params = { id }
  const see = async () => {
    const answer = await app.call(operations.getSheet, { key: null, params })
    return answer.statusCode === 200 ? answer.json() : answer.statusCode
  }
  assert.equal((await see()).title, null)
  await app.call(operations.updateSheet, { params, body: { title: 'Sir' } })
  assert.equal((await see()).title, 'Sir')
  await app.call(operations.likeSheet, { params })
  assert.equal((await see()).likes, 1)
  await app.call(operations.unlikeSheet, { params })
  assert.equal((await see()).likes, 0)
  await app.call(operations.setSheetVisibility, { params, body: { visibility: 'private' } })
  assert.equal(await see(), 404)
  await app.call(operations.setSheetVisibility, { params, body: { visibility: 'public' } })
  assert.equal((await see()).title, 'Sir')
  await app.call(operations.deleteSheet, { params })
  assert.equal(await see(), 404)
})

test('so it is when the sheet goes with its project, or its work is cancelled', async () => {
  const body = { prompt: 'a knight', projectName: 'Knights', visibility: 'public' }
  const headers = { prefer: 'respond-async' }
  const ticket = (await app.call(operations.generateSheet, { body, headers })).json()
  const params = { id: ticket.id }
  const see = () => app.call(operations.getSheet, { key: null, params })
  assert.equal((await see()).json().status, 'drawing')
  await app.call(operations.cancelJob, { params: { id: ticket.jobId } })
  assert.equal((await see()).json().status, 'failed')
  const { project } = (await app.call(operations.getSheet, { params })).json()
  const query = { contents: 'delete' }
  await app.call(operations.deleteProject, { params: { id: project.id }, query })
  assert.equal((await see()).statusCode, 404)
})
