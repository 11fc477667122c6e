import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limits, operations } from '@newcharactersheet/contract'
import sharp from 'sharp'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'
import { keepCraft } from '../sheets/keep-crafts.ts'
import { openSheet, paintSheet } from '../sheets/test-sheets.ts'

const app = await openTestApp({ hasWorker: false })
const other = await openOtherAccount(app)
const formats = ['png', 'webp', 'json', 'zip', 'ora']
const { exportSheet, getSheet, setSheetVisibility } = operations
const { accountId } = app
const title = 'Zoë "the Knight"'
const id = await paintSheet(app.context, { accountId, title })

const ask = (format?: string, key: string | null = app.key, sheet = id) =>
  app.call(exportSheet, { key, params: { id: sheet }, query: format ? { format } : {} })

test('200: png is the picture as it was drawn, and what one gets without asking', async () => {
  const answer = await ask()
  assert.equal(answer.statusCode, 200)
  assert.equal(answer.headers['content-type'], 'image/png')
  assert.equal(Number(answer.headers['content-length']), answer.rawPayload.length)
  assert.equal(
    answer.headers['content-disposition'],
    `attachment; filename="Zo_ the Knight.png"; filename*=UTF-8''Zo%C3%AB%20the%20Knight.png`,
  )
  assert.equal(answer.headers['cache-control'], 'no-store')
  const { format, width } = await sharp(answer.rawPayload).metadata()
  assert.deepEqual([format, width], ['png', 600])
  assert.deepEqual((await ask('png')).rawPayload, answer.rawPayload)
})

test('200: webp is the copy that is stored, or made on the way where there is none', async () => {
  const { files } = (await app.call(getSheet, { params: { id } })).json()
  const stored = await ask('webp')
  assert.deepEqual(stored.rawPayload, (await app.app.inject(files.webp)).rawPayload)
  const older = await paintSheet(app.context, { accountId })
  await app.db.query(`DELETE FROM sheet_files WHERE sheet_id = $1 AND name LIKE '%.webp'`, [older])
  for (const answer of [stored, await ask('webp', app.key, older)]) {
    assert.equal(answer.headers['content-type'], 'image/webp')
    const { format, width, height } = await sharp(answer.rawPayload).metadata()
    assert.deepEqual([format, width, height], ['webp', 600, 600])
  }
})

test('200: json is all that getSheet tells, and the design', async () => {
  const answer = await ask('json')
  assert.match(String(answer.headers['content-type']), /^application\/json/)
  assert.match(String(answer.headers['content-disposition']), /\.json$/)
  const { format, version, design, ...sheet } = answer.json()
  assert.deepEqual([format, version, design], ['newcharactersheet', 1, { seed: 1 }])
  const told = (await app.call(getSheet, { params: { id } })).json()
  const plain = (text: string) => text.replace(/\?expires=[^"]*/g, '')
  assert.equal(plain(JSON.stringify(sheet)), plain(JSON.stringify(told)))
})

test('200: a HEAD tells the same without the picture', async () => {
  for (const format of formats) {
    const url = `/api/sheets/${id}/export?format=${format}`
    const head = await app.app.inject({ method: 'HEAD', url, headers: { 'x-api-key': app.key } })
    assert.equal(head.statusCode, 200)
    assert.equal(head.body, '')
    const whole = await ask(format)
    assert.equal(head.headers['content-type'], whole.headers['content-type'])
    // Nothing is put together for it, so that nobody knows how long it would be.
    const isBundle = format === 'zip' || format === 'ora'
    const length = isBundle ? undefined : whole.headers['content-length']
    assert.equal(head.headers['content-length'], length)
  }
})

test('404: a private sheet is its owner’s alone; a public one is for all', async () => {
  for (const format of formats)
    for (const key of [other.key, null]) {
      assert.equal((await ask(format, key)).statusCode, 404)
      assert.equal((await ask(format, key, 'f'.repeat(32))).statusCode, 404)
    }
  await app.call(setSheetVisibility, { params: { id }, body: { visibility: 'public' } })
  for (const format of formats)
    for (const key of [other.key, null]) assert.equal((await ask(format, key)).statusCode, 200)
  await app.call(setSheetVisibility, { params: { id }, body: { visibility: 'private' } })
  assert.equal((await ask('png', null)).statusCode, 404)
  assert.equal((await ask('png', 'ncs_wrong')).statusCode, 401)
})

test('409: what is not ready cannot be exported', async () => {
  const drawing = await openSheet(app.context, { accountId })
  const failed = await openSheet(app.context, { accountId })
  await app.db.query(`UPDATE sheets SET status = 'failed' WHERE id = $1`, [failed])
  for (const sheet of [drawing, failed])
    for (const format of formats) {
      const answer = await ask(format, app.key, sheet)
      assert.equal(answer.statusCode, 409)
      assert.equal(answer.json().error.code, 'WRONG_STATE')
    }
})

test('429: one caller is sent so many at once; what is out makes room', async () => {
  const { perCaller } = limits.sheetExports
  const take = (caller: string) =>
    app.context.places.take(exportSheet.id, limits.sheetExports, caller)
  const places = Array.from({ length: perCaller - 1 }, () => take(accountId))
  for (const format of ['png', 'webp', 'json', 'png'])
    assert.equal((await ask(format)).statusCode, 200)
  places.push(take(accountId))
  for (const format of formats) {
    const refused = await ask(format)
    assert.equal(refused.statusCode, 429)
    assert.ok(Number(refused.headers['retry-after']) > 0)
  }
  const shown = await paintSheet(app.context, { accountId, visibility: 'public' })
  assert.equal((await ask('png', null, shown)).statusCode, 200)
  for (let count = 0; count < perCaller; count += 1) places.push(take('127.0.0.1'))
  assert.equal((await ask('png', null, shown)).statusCode, 429)
  assert.equal((await ask('png', other.key, shown)).statusCode, 200)
  for (const place of places) place.leave()
  assert.equal((await ask('png', null, shown)).statusCode, 200)
})

test('503: so many are sent at once in all', async () => {
  const bounds = limits.sheetExports
  const places = Array.from({ length: bounds.inAll }, (_, count) =>
    app.context.places.take(exportSheet.id, bounds, `somebody ${count}`),
  )
  const refused = await ask()
  assert.equal(refused.statusCode, 503)
  assert.equal(refused.json().error.code, 'OVERLOADED')
  assert.ok(Number(refused.headers['retry-after']) > 0)
  for (const place of places) place.leave()
})

test('200: what is missing or not ready keeps no place', async () => {
  const drawing = await openSheet(app.context, { accountId })
  for (let count = 0; count <= limits.sheetExports.perCaller; count += 1) {
    assert.equal((await ask('png', app.key, drawing)).statusCode, 409)
    assert.equal((await ask('png', app.key, 'nothing')).statusCode, 404)
  }
  assert.equal((await ask()).statusCode, 200)
})

test('409: there is no glb of a sheet no mesh was bought for; of others it is the newest', async () => {
  const answer = await ask('glb')
  assert.deepEqual([answer.statusCode, answer.json().error.code], [409, 'WRONG_STATE'])
  assert.match(answer.json().error.message, /^No mesh has been bought/)
  assert.equal((await ask('glb', app.key, 'nothing')).statusCode, 404)
  const bought = await paintSheet(app.context, { accountId })
  for (const mesh of ['one mesh', 'another mesh']) {
    const content = await app.context.storage.put(Buffer.from(mesh))
    await keepCraft(app.db, bought, {
      ...{ ownName: `${mesh}.glb`, newest: 'mesh.glb', replaces: ['mesh.glb'], content },
      contentType: 'model/gltf-binary',
    })
    const exported = await ask('glb', app.key, bought)
    assert.deepEqual([exported.statusCode, exported.body], [200, mesh])
    assert.equal(exported.headers['content-type'], 'model/gltf-binary')
    assert.match(String(exported.headers['content-disposition']), /\.glb"/)
  }
})

test('400: no other format is known', async () => {
  assert.equal((await ask('docx')).statusCode, 400)
  assert.equal((await ask('pdf', null)).statusCode, 404, 'a private sheet is not there')
})

test('200: what cannot be drawn again is printed as its picture, on a page of A3', async () => {
  const answer = await ask('pdf')
  assert.equal(answer.statusCode, 200)
  assert.equal(answer.headers['content-type'], 'application/pdf')
  const pdf = answer.rawPayload.toString('latin1')
  assert.match(pdf, /^%PDF-1\.4/)
  assert.match(pdf, /MediaBox \[0 0 1190\.55 841\.89\]/)
  const start = Number(/startxref\n(\d+)/.exec(pdf)?.[1])
  assert.equal(pdf.slice(start, start + 4), 'xref')
  const places = [...pdf.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map(([, place]) => place)
  assert.equal(places.length, 6)
  for (const [i, place] of places.entries())
    assert.ok(pdf.slice(Number(place)).startsWith(`${i + 1} 0 obj`))
  const jpeg = answer.rawPayload.subarray(pdf.indexOf('\xff\xd8\xff'))
  assert.deepEqual((await sharp(jpeg).metadata()).width, 600)
})
