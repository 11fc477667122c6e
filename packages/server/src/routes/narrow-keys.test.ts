import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations, type Scope } from '@newcharactersheet/contract'
import { imageStandIn } from '../generations/stand-in.ts'
import { drawSheet, openTestApp } from '../open-test-app.ts'

const app = await openTestApp({ images: imageStandIn() })
const { createApiKey, getAuthMe, generateSheet, getJob, getJobEvents, getSheet } = operations
const { cancelJob, getSheetFile, listModels, listSheets, searchSheets, exportSheet } = operations

async function keyFor(...scopes: Scope[]): Promise<string> {
  return (await app.call(createApiKey, { body: { scopes } })).json().key
}

const narrow = await keyFor('write', 'billing')
const open = { id: await drawSheet(app, { visibility: 'public' }) }
const hidden = { id: await drawSheet(app) }

test('200: any key that is valid is told who it is', async () => {
  for (const scope of ['read', 'write', 'generate', 'billing'] as const) {
    const answer = await app.call(getAuthMe, { key: await keyFor(scope) })
    assert.deepEqual(answer.json(), { authenticated: true, uid: app.accountId })
  }
})

test('200: a key that may not read is shown what anybody is', async () => {
  for (const [call, ask] of [
    [searchSheets, {}],
    [listModels, {}],
    [getSheet, { params: open }],
    [exportSheet, { params: open, query: { format: 'json' } }],
    [getSheetFile, { params: { ...open, name: 'sheet.png' } }],
  ] as const) {
    const answer = await app.call(call, { ...ask, key: narrow })
    const toNobody = await app.call(call, { ...ask, key: null })
    assert.equal(answer.statusCode, 200, answer.body.slice(0, 200))
    assert.equal(answer.body, toNobody.body)
  }
})

test('404: it is shown no more than that', async () => {
  for (const [call, params] of [
    [getSheet, hidden],
    [exportSheet, hidden],
    [getSheetFile, { ...hidden, name: 'sheet.png' }],
  ] as const)
    assert.equal((await app.call(call, { params, key: narrow })).statusCode, 404)
})

test('403: where somebody must call it is refused, and told which scope it lacks', async () => {
  const list = await app.call(listSheets, { key: narrow })
  assert.equal(list.statusCode, 403)
  assert.equal(list.json().error.message, 'This call needs a key with the scope read')
  const job = await app.call(getJob, { params: { id: 'any' }, key: narrow })
  assert.equal(job.json().error.message, 'This call needs a key with the scope read or generate')
})

test('200: a key that may only generate can follow its work to the picture', async () => {
  const key = await keyFor('generate')
  const headers = { prefer: 'respond-async' }
  const ticket = (await app.call(generateSheet, { key, headers, body: { prompt: 'x' } })).json()
  const params = { id: ticket.jobId }
  const events = await app.call(getJobEvents, { key, params })
  assert.match(events.body, /"state":"succeeded"/)
  assert.equal((await app.call(getJob, { key, params })).json().state, 'succeeded')
  const sheet = await app.call(getSheet, { key, params: { id: ticket.id } })
  assert.equal(sheet.json().status, 'ready')
  const url = new URL(sheet.json().accessUrl)
  const picture = await app.app.inject({
    url: url.pathname + url.search,
    headers: { 'x-api-key': key },
  })
  assert.equal(picture.statusCode, 200)
  assert.equal((await app.call(cancelJob, { key, params })).statusCode, 409)
  assert.equal((await app.call(listSheets, { key })).statusCode, 403)
})
