import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { drawSheet, openOtherAccount, openTestApp } from '../open-test-app.ts'

const app = await openTestApp()
const { getSheet, getSheetFile } = operations
const id = await drawSheet(app)
const other = await openOtherAccount(app)
const name = 'sheet.png'

async function setVisibility(visibility: 'public' | 'private'): Promise<void> {
  await app.db.query('UPDATE sheets SET visibility = $2 WHERE id = $1', [id, visibility])
}

test('200: the owner gets every field of a private sheet, with a signed picture', async () => {
  const sheet = (await app.call(getSheet, { params: { id } })).json()
  assert.equal(sheet.ownerUid, app.accountId)
  assert.equal(sheet.image.publicUrl, null)
  assert.equal(sheet.image.storagePath, `sheets/${id}/sheet.png`)
  assert.equal(sheet.files.original, sheet.accessUrl)
  for (const empty of ['handle', 'videoAccessUrl', 'project', 'remixOf', 'license', 'video'])
    assert.equal(sheet[empty], null, empty)
  assert.ok(sheet.title.length > 0)
  assert.ok(sheet.brief && sheet.panels.length > 0 && sheet.palette.length > 0)
  assert.equal((await app.app.inject(sheet.accessUrl)).statusCode, 200)
})

test('404: a private sheet and its file are missing for everybody else', async () => {
  for (const key of [other.key, null]) {
    const sheet = await app.call(getSheet, { key, params: { id } })
    const missing = await app.call(getSheet, { key, params: { id: 'f'.repeat(32) } })
    assert.equal(sheet.statusCode, 404)
    assert.equal(sheet.json().error.message, missing.json().error.message)
    assert.equal((await app.call(getSheetFile, { key, params: { id, name } })).statusCode, 404)
  }
  for (const strange of ['..', 'a\0b', '%', 'UPPER', 'ä', "' OR 1=1 --"])
    assert.equal((await app.call(getSheet, { params: { id: strange } })).statusCode, 404, strange)
})

test('404: a signature that is old, forged or for another file opens nothing', async () => {
  const sheet = (await app.call(getSheet, { params: { id } })).json()
  const url = new URL(sheet.accessUrl)
  const expires = Number(url.searchParams.get('expires'))
  assert.ok(expires > Date.now() + 59 * 60 * 1000 && expires <= Date.now() + 60 * 60 * 1000)
  const refused = async (change: (query: URLSearchParams) => void) => {
    const changed = new URL(url)
    change(changed.searchParams)
    assert.equal((await app.app.inject(changed.href)).statusCode, 404)
  }
  await refused((query) => query.set('expires', String(expires + 1)))
  await refused((query) => query.set('signature', 'AAAA'))
  await refused((query) => query.delete('signature'))
  const signature = url.searchParams.get('signature') ?? ''
  // The last of 43 letters has two bits that mean nothing; a lenient reader takes four for one.
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const twin = letters[letters.indexOf(signature.slice(-1)) + 1] ?? ''
  for (const lenient of [
    `${signature}=`,
    `${signature}.`,
    ` ${signature}`,
    signature.slice(0, -1) + twin,
  ])
    await refused((query) => query.set('signature', lenient))
  await refused((query) => query.set('expires', `0${expires}`))
  await refused((query) => query.delete('expires'))
  const later = app.context.now
  app.context.now = () => expires
  assert.equal((await app.app.inject(url.href)).statusCode, 404)
  app.context.now = later
})

test('200: a public sheet is there for all, by id and by handle, with a lasting picture', async () => {
  await setVisibility('public')
  await app.db.query(`UPDATE sheets SET handle = 'blue-knight' WHERE id = $1`, [id])
  const byId = (await app.call(getSheet, { key: null, params: { id } })).json()
  const byHandle = (await app.call(getSheet, { key: null, params: { id: 'blue-knight' } })).json()
  assert.deepEqual(byHandle, byId)
  assert.equal(byId.accessUrl, byId.image.publicUrl)
  assert.equal(new URL(byId.accessUrl).search, '')
  assert.equal((await app.app.inject(byId.accessUrl)).statusCode, 200)
})

test('404: made private, the lasting address and the handle stop at once', async () => {
  const { accessUrl } = (await app.call(getSheet, { params: { id } })).json()
  await setVisibility('private')
  assert.equal((await app.app.inject(accessUrl)).statusCode, 404)
  const byHandle = await app.call(getSheet, { params: { id: 'blue-knight' } })
  assert.equal(byHandle.statusCode, 404, 'a handle is of a public sheet')
})

test('200, 206, 304, 416: a picture is sent whole, in part, or not again', async () => {
  const ask = { params: { id, name } }
  const whole = await app.call(getSheetFile, ask)
  assert.equal(whole.statusCode, 200)
  assert.equal(whole.headers['content-type'], 'image/png')
  assert.equal(Number(whole.headers['content-length']), whole.rawPayload.length)
  assert.match(String(whole.headers['cache-control']), /no-cache/)
  const etag = String(whole.headers.etag)

  const part = await app.call(getSheetFile, { ...ask, headers: { range: 'bytes=1-3' } })
  assert.equal(part.statusCode, 206)
  assert.equal(part.body, 'PNG')
  assert.equal(part.headers['content-range'], `bytes 1-3/${whole.rawPayload.length}`)

  const changed = { range: 'bytes=1-3', 'if-range': '"another"' }
  assert.equal((await app.call(getSheetFile, { ...ask, headers: changed })).statusCode, 200)

  const held = await app.call(getSheetFile, { ...ask, headers: { 'if-none-match': etag } })
  assert.equal(held.statusCode, 304)
  assert.equal(held.body, '')
  assert.equal(held.headers.etag, etag)

  const beyond = await app.call(getSheetFile, { ...ask, headers: { range: 'bytes=99999999-' } })
  assert.equal(beyond.statusCode, 416)
  assert.equal(beyond.headers['content-range'], `bytes */${whole.rawPayload.length}`)
  const { code, fields, requestId } = beyond.json().error
  assert.deepEqual([code, fields[0].path], ['INVALID_REQUEST', 'Range'])
  assert.equal(requestId, beyond.headers['x-request-id'])

  const head = await app.app.inject({
    method: 'HEAD',
    url: `/api/sheets/${id}/files/${name}`,
    headers: { 'x-api-key': app.key },
  })
  assert.equal(head.statusCode, 200)
  assert.equal(head.headers['content-length'], whole.headers['content-length'])
  assert.equal(head.body, '')
  const heldHead = await app.app.inject({
    method: 'HEAD',
    url: `/api/sheets/${id}/files/${name}`,
    headers: { 'x-api-key': app.key, 'if-none-match': etag },
  })
  assert.equal(heldHead.statusCode, 304)
  assert.notEqual(heldHead.headers['content-length'], '0', 'the picture is not empty')
})

test('404: there is no file of another name', async () => {
  for (const strange of ['sheet.jpg', '../sheet.png', '..%2f', 'a\0b'])
    assert.equal(
      (await app.call(getSheetFile, { params: { id, name: strange } })).statusCode,
      404,
      strange,
    )
})

test('401: a wrong key is refused though none is needed', async () => {
  for (const operation of [getSheet, getSheetFile]) {
    const answer = await app.call(operation, { key: 'ncs_wrong', params: { id, name } })
    assert.equal(answer.statusCode, 401)
  }
})
