import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limits, operations } from '@newcharactersheet/contract'
import sharp from 'sharp'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'
import { keepFilm } from '../sheets/keep-film.ts'
import { addReference, openSheet, paintSheet } from '../sheets/test-sheets.ts'

const app = await openTestApp({ hasWorker: false })
const other = await openOtherAccount(app)
const { getSheet, getSheetFile, setSheetVisibility, listSheets } = operations
const { accountId } = app
const id = await paintSheet(app.context, { accountId, visibility: 'public' })
const reference = await addReference(app.context, id)

async function filesFor(key: string | null): Promise<Record<string, string>> {
  return (await app.call(getSheet, { key, params: { id } })).json().files
}

async function statusOf(url: string | undefined, key?: string): Promise<number> {
  const headers = key === undefined ? {} : { 'x-api-key': key }
  return (await app.app.inject({ url: url ?? '', headers })).statusCode
}

const show = (visibility: string) =>
  app.call(setSheetVisibility, { params: { id }, body: { visibility } })

test('200: a finished sheet has its picture, a light copy and a thumbnail', async () => {
  const files = await filesFor(null)
  assert.deepEqual(Object.keys(files).sort(), ['original', 'thumbnail', 'webp'])
  for (const [name, width, format] of [
    ['original', 600, 'png'],
    ['webp', 600, 'webp'],
    ['thumbnail', 512, 'webp'],
  ] as const) {
    const answer = await app.app.inject(files[name] ?? '')
    assert.equal(answer.headers['content-type'], `image/${format}`)
    assert.equal(answer.headers['cache-control'], 'no-cache')
    const picture = await sharp(answer.rawPayload).metadata()
    assert.deepEqual([picture.width, picture.format], [width, format])
  }
})

test('404: references are their owner’s alone, even of a public sheet', async () => {
  for (const key of [other.key, null]) {
    assert.ok(!('reference-1' in (await filesFor(key))))
    const params = { id, name: reference }
    assert.equal((await app.call(getSheetFile, { key, params })).statusCode, 404)
  }
  const own = await app.call(getSheetFile, { params: { id, name: reference } })
  assert.equal(own.statusCode, 200)
  assert.equal(own.headers['cache-control'], 'private, no-cache')
  const url = new URL((await filesFor(app.key))['reference-1'] ?? '')
  assert.equal(await statusOf(url.href), 200, 'a signed address opens it')
  url.search = ''
  assert.equal(await statusOf(url.href), 404)
  assert.equal(await statusOf(url.href, other.key), 404)
  assert.ok('reference-1' in (await app.call(listSheets)).json().sheets[0].files)
})

test('404: made private, every lasting address stops at once, and signed ones open', async () => {
  const lasting = await filesFor(null)
  await show('private')
  for (const url of Object.values(lasting)) {
    assert.equal(await statusOf(url), 404)
    assert.equal(await statusOf(url, other.key), 404)
    assert.equal(await statusOf(url, app.key), 200)
  }
  const signed = await filesFor(app.key)
  assert.deepEqual(Object.keys(signed).sort(), ['original', 'reference-1', 'thumbnail', 'webp'])
  for (const url of Object.values(signed)) assert.equal(await statusOf(url), 200)
  await show('public')
  for (const url of Object.values(lasting)) assert.equal(await statusOf(url), 200)
})

test('200: a file may be asked for by the handle of its sheet, as long as that is public', async () => {
  await app.call(operations.updateSheet, { params: { id }, body: { handle: 'painted' } })
  const params = { id: 'painted', name: 'sheet.png' }
  assert.equal((await app.call(getSheetFile, { key: null, params })).statusCode, 200)
  await show('private')
  assert.equal((await app.call(getSheetFile, { key: null, params })).statusCode, 404)
  assert.equal((await app.call(getSheetFile, { params })).statusCode, 404)
})

test('200: the newest film of a sheet has the address of a film', async () => {
  const scene = await openSheet(app.context, {
    accountId,
    sheetType: 'scene',
    visibility: 'public',
  })
  const size = { width: 1280, height: 720 }
  const film = { format: 'mp4', contentType: 'video/mp4', ...size, title: 'A Ride' }
  const params = { id: scene }
  for (const work of ['first', 'second']) {
    const content = await app.context.storage.put(Buffer.from(work))
    await keepFilm(app.db, scene, { id: work, content, ...film })
    const sheet = (await app.call(getSheet, { key: null, params })).json()
    assert.equal((await app.app.inject(sheet.videoAccessUrl)).body, work)
    assert.deepEqual(sheet.video, {
      storagePath: `sheets/${scene}/video.mp4`,
      publicUrl: sheet.videoAccessUrl,
      contentType: 'video/mp4',
    })
    assert.equal(sheet.files.video, sheet.videoAccessUrl)
    assert.deepEqual([sheet.image, sheet.accessUrl], [null, null])
  }
  await app.call(setSheetVisibility, { params, body: { visibility: 'private' } })
  const sheet = (await app.call(getSheet, { params })).json()
  assert.equal(sheet.video.publicUrl, null)
  assert.equal(await statusOf(sheet.videoAccessUrl), 200)
  const answer = await app.call(operations.exportSheet, { params })
  assert.equal(answer.statusCode, 409, 'it has no picture')
})

test('429, 503: dozens of pictures at once are no matter, more than a page shows are', async () => {
  const shown = await paintSheet(app.context, { accountId, visibility: 'public' })
  const params = { id: shown, name: 'thumbnail.webp' }
  const look = (key: string | null) => app.call(getSheetFile, { key, params })
  const take = (caller: string) =>
    app.context.places.take(getSheetFile.id, limits.sheetFiles, caller)
  const page = await Promise.all(Array.from({ length: 100 }, () => look(null)))
  assert.ok(page.every(({ statusCode }) => statusCode === 200))

  const { perCaller, inAll } = limits.sheetFiles
  const places = Array.from({ length: perCaller }, () => take('127.0.0.1'))
  const over = await look(null)
  assert.deepEqual([over.statusCode, over.json().error.code], [429, 'RATE_LIMITED'])
  assert.ok(Number(over.headers['retry-after']) > 0)
  assert.equal((await look(other.key)).statusCode, 200, 'an account has places of its own')
  for (let count = perCaller; count < inAll; count += 1) places.push(take(`somebody ${count}`))
  const full = await look(other.key)
  assert.deepEqual([full.statusCode, full.json().error.code], [503, 'OVERLOADED'])
  for (const place of places) place.leave()
  assert.equal((await look(null)).statusCode, 200)
})

test('304, 404: what sends no picture keeps no place', async () => {
  const shown = await paintSheet(app.context, { accountId, visibility: 'public' })
  const params = { id: shown, name: 'thumbnail.webp' }
  const { etag } = (await app.call(getSheetFile, { key: null, params })).headers
  const asked = [
    { params, headers: { 'if-none-match': String(etag) } },
    { params: { id: shown, name: 'nothing' } },
  ]
  const { perCaller } = limits.sheetFiles
  for (const ask of asked)
    for (let count = 0; count <= perCaller; count += 1)
      assert.notEqual((await app.call(getSheetFile, { key: null, ...ask })).statusCode, 429)
  const head = { method: 'HEAD', url: `/api/sheets/${shown}/files/thumbnail.webp` } as const
  for (let count = 0; count <= perCaller; count += 1)
    assert.equal((await app.app.inject(head)).statusCode, 200)
})
