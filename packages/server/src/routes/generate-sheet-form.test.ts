import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import sharp from 'sharp'
import { openTestApp } from '../open-test-app.ts'

// Nobody draws here: what is ordered stays in line.
const idle = await openTestApp({ hasWorker: false })
const { generateSheet, getSheet } = operations

const png = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#b3202a' } })
  .png()
  .toBuffer()
const later = { prefer: 'respond-async' }

/** A PNG as far as its header goes. */
function pngOf(width: number, height: number): Buffer {
  const header = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR........\x08\x02\0\0\0', 'latin1')
  header.writeUInt32BE(width, 16)
  header.writeUInt32BE(height, 20)
  return Buffer.concat([header, Buffer.alloc(1_000)])
}

/** A form as a browser or curl would send it. */
function form(fields: [name: string, value: string | Blob, fileName?: string][]) {
  const data = new FormData()
  for (const [name, value, fileName] of fields)
    if (value instanceof Blob) data.append(name, value, fileName)
    else data.append(name, value)
  return data
}

async function sendForm(data: FormData, headers: Record<string, string> = later) {
  const request = new Request('http://localhost/', { method: 'POST', body: data })
  const type = request.headers.get('content-type') ?? ''
  const body = Buffer.from(await request.arrayBuffer())
  return idle.call(generateSheet, { body, headers: { 'content-type': type, ...headers } })
}

async function rowCounts(): Promise<unknown> {
  const { rows } = await idle.db.query(
    `SELECT (SELECT count(*) FROM sheets) AS sheets, (SELECT count(*) FROM projects) AS projects,
       (SELECT count(*) FROM generations) AS generations,
       (SELECT count(*) FROM credit_entries) AS entries, (SELECT count(*) FROM pgboss.job) AS jobs`,
  )
  return rows[0]
}

test('202: takes a form with pictures, and keeps them with the sheet in our own encoding', async () => {
  const answer = await sendForm(
    form([
      ['prompt', 'a knight'],
      ['keywords', 'knight,gold'],
      ['keywords', 'armour'],
      ['style', ''],
      ['seed', '42'],
      ['resolution', '1024'],
      ['referenceImages', new Blob([png]), 'one.txt'],
      ['referenceImages', new Blob([png]), 'two.png'],
      ['notAskedFor', new Blob(['anything']), 'x.bin'],
    ]),
  )
  assert.equal(answer.statusCode, 202, answer.body)
  const sheet = (await idle.call(getSheet, { params: { id: answer.json().id } })).json()
  assert.equal(sheet.seed, 42)
  assert.equal(sheet.style, null)
  assert.deepEqual(Object.keys(sheet.files), ['reference-1', 'reference-2'])
  const kept = await idle.app.inject(sheet.files['reference-1'])
  assert.equal(kept.headers['content-type'], 'image/webp')
  const { format, width, height } = await sharp(kept.rawPayload).metadata()
  assert.deepEqual([format, width, height], ['webp', 40, 30])
  assert.deepEqual(await readdir(idle.context.uploads), [])
})

test('202: a list may be marked in the names of its fields', async () => {
  for (const marks of [
    ['[]', '[]'],
    ['[0]', '[1]'],
    ['', '[]'],
  ]) {
    const answer = await sendForm(
      form([
        ['prompt', 'a knight'],
        ...marks.map((mark): [string, string] => [`keywords${mark}`, `gold${mark}`]),
        ...marks.map((mark): [string, Blob, string] => [
          `referenceImages${mark}`,
          new Blob([png]),
          'a.png',
        ]),
      ]),
    )
    assert.equal(answer.statusCode, 202, answer.body)
    const sheet = (await idle.call(getSheet, { params: { id: answer.json().id } })).json()
    assert.deepEqual(Object.keys(sheet.files), ['reference-1', 'reference-2'])
    assert.deepEqual(sheet.keywords, [...new Set(marks.map((mark) => `gold${mark}`))])
  }
  const text = await sendForm(
    form([
      ['prompt', 'a knight'],
      ['referenceImages[]', 'https://elsewhere.example/a.png'],
    ]),
  )
  assert.equal(text.json().error.fields[0].path, 'referenceImages')
})

test('202: an unknown field is ignored, whatever its name, and what follows it is read', async () => {
  for (const name of ['toString', 'constructor', '__proto__', 'nothing']) {
    const fields: Parameters<typeof form>[0] = [
      [name, 'x'],
      [name, new Blob([png]), 'a.png'],
      ['prompt', 'a knight'],
    ]
    const answer = await sendForm(form(fields))
    assert.equal(answer.statusCode, 202, `${name} ${answer.body}`)
    const crowd = Array.from({ length: 9 }, (): (typeof fields)[number] => [
      'referenceImages',
      new Blob([png]),
      'a.png',
    ])
    const tooMany = await sendForm(form([...fields, ...crowd]))
    assert.equal(tooMany.statusCode, 413, name)
  }
})

test('400: text where pictures belong is refused, and does nothing', async () => {
  const before = await rowCounts()
  const answer = await sendForm(
    form([
      ['prompt', 'a knight'],
      ['referenceImages', new Blob([png]), 'a.png'],
      ['referenceImages', 'https://elsewhere.example/a.png'],
    ]),
  )
  assert.equal(answer.statusCode, 400)
  assert.equal(answer.json().error.fields[0].path, 'referenceImages')
  assert.deepEqual(await readdir(idle.context.uploads), [])
  assert.deepEqual(await rowCounts(), before)
})

test('413: refuses too many files, too large ones, and long texts; nothing stays', async () => {
  const before = await rowCounts()
  const file = (bytes: number): [string, Blob, string] => [
    'referenceImages',
    new Blob([png, Buffer.alloc(bytes)]),
    'a.png',
  ]
  const million = 1024 * 1024
  const vast = (width: number, height: number): [string, Blob, string] => [
    'referenceImages',
    new Blob([pngOf(width, height)]),
    'a.png',
  ]
  const forms = [
    [vast(10_000, 10_001)],
    [vast(4_294_967_295, 4_294_967_295)],
    Array.from({ length: 9 }, () => file(0)),
    [file(50 * million)],
    [file(40 * million), file(40 * million), file(40 * million)],
    [['style', 'x'.repeat(2 * million)] as [string, string]],
  ]
  for (const files of forms) {
    const answer = await sendForm(form([['prompt', 'a knight'], ...files]))
    assert.equal(answer.statusCode, 413, answer.body)
    assert.equal(answer.json().error.code, 'PAYLOAD_TOO_LARGE')
  }
  const body = { prompt: 'x'.repeat(2 * million) }
  assert.equal((await idle.call(generateSheet, { body })).statusCode, 413)
  assert.deepEqual(await readdir(idle.context.uploads), [])
  assert.deepEqual(await rowCounts(), before)
})

test('415: refuses what is no picture, whatever its name, and other bodies', async () => {
  const before = await rowCounts()
  const svg = new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/png' })
  const answer = await sendForm(
    form([
      ['prompt', 'a knight'],
      ['referenceImages', svg, 'a.png'],
    ]),
  )
  assert.equal(answer.statusCode, 415)
  const signature = new Blob([png.subarray(0, 8), Buffer.alloc(100)])
  const hollow = await sendForm(
    form([
      ['prompt', 'a knight'],
      ['referenceImages', new Blob([png]), 'good.png'],
      ['referenceImages', signature, 'hollow.png'],
    ]),
  )
  assert.equal(hollow.statusCode, 415)
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'nonsense'])
    assert.equal(
      (await idle.call(generateSheet, { body: 'prompt=x', headers: { 'content-type': type } }))
        .statusCode,
      415,
    )
  assert.deepEqual(await readdir(idle.context.uploads), [])
  assert.deepEqual(await rowCounts(), before)
})
