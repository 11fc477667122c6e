import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { blankPage, filmStandIn, imageStandIn } from '../generations/stand-in.ts'
import { openOtherAccount, openTestApp, type TestApp } from '../open-test-app.ts'

const { generateVideo, generateSheet } = operations

const images = imageStandIn()
const app = await openTestApp({ images, films: filmStandIn().films })
const plain = await openTestApp({ images })
const other = await openOtherAccount(app)
const own = await drawn()
const hidden = await drawn(other.key)

async function drawn(key = app.key): Promise<string> {
  return (await app.call(generateSheet, { key, body: { prompt: 'someone' } })).json().id
}

async function rowCounts(on: TestApp): Promise<unknown> {
  const { rows } = await on.db.query(
    `SELECT (SELECT count(*) FROM sheets) AS sheets, (SELECT count(*) FROM sheet_files) AS files,
       (SELECT count(*) FROM generations) AS generations,
       (SELECT count(*) FROM stored_content) AS contents,
       (SELECT count(*) FROM credit_entries WHERE kind = 'hold') AS holds`,
  )
  return { ...rows[0], uploads: await readdir(on.context.uploads) }
}

function inline(bytes: Buffer, contentType = 'image/png') {
  return { data: bytes.toString('base64'), contentType }
}

test('404: names the sheet that is not there for the caller, in whichever field it stands', async () => {
  const before = await rowCounts(app)
  for (const id of [hidden, 'nothing'])
    for (const body of [
      { sheetIds: [own, id] },
      { sceneIds: [id] },
      { firstImageId: id },
      { lastImageId: id, prompt: 'x' },
    ]) {
      const answer = await app.call(generateVideo, { body })
      assert.equal(answer.statusCode, 404, JSON.stringify(body))
      assert.equal(answer.json().error.message, `There is no sheet ${id}`)
    }
  assert.deepEqual(await rowCounts(app), before)
})

test('503: where no films are made the call and its dry run say so, and nothing is written or held', async () => {
  const before = await rowCounts(plain)
  const body = { prompt: 'x', firstFrameImage: inline(blankPage) }
  for (const query of [{}, { dryRun: 'true' }]) {
    const answer = await plain.call(generateVideo, { query, body })
    assert.equal(answer.statusCode, 503)
    assert.equal(answer.json().error.code, 'PROVIDER_UNAVAILABLE')
    assert.equal(answer.headers['retry-after'], '3600', 'it will not be there in a moment')
  }
  assert.deepEqual(await rowCounts(plain), before)
})

test('400: what cannot be a film is refused field by field, and leaves nothing behind', async () => {
  const before = await rowCounts(app)
  const wrong: [string, object][] = [
    ['prompt', {}],
    ['prompt', { prompt: 'x'.repeat(10_001) }],
    ['prompt', { sheetIds: [] }],
    ['sheetIds', { sheetIds: Array.from({ length: 9 }, () => own) }],
    ['sceneIds', { sceneIds: Array.from({ length: 5 }, () => own) }],
    ['durationSeconds', { prompt: 'x', durationSeconds: null }],
    ['durationSeconds', { prompt: 'x', durationSeconds: '5' }],
    ['aspectRatio', { prompt: 'x', aspectRatio: '1:9' }],
    ['resolution', { prompt: 'x', resolution: '4k' }],
    ['resolution', { prompt: 'x', resolution: 'constructor' }],
    ['modelOverride', { prompt: 'x', modelOverride: 'embedded' }],
    ['format', { prompt: 'x', format: 'avi' }],
    ['format', { prompt: 'x', format: 7 }],
    ['providerJob.id', { providerJob: {} }],
    ['firstFrameImage.data', { firstFrameImage: { data: '%%%', contentType: 'image/png' } }],
    ['firstFrameImage.data', { firstFrameImage: inline(Buffer.alloc(0)) }],
    ['firstFrameImage.data', { firstFrameImage: { data: 7, contentType: 'image/png' } }],
    ['firstFrameImage.contentType', { firstFrameImage: { data: 'aaaa' } }],
    ['referenceImages', { referenceImages: Array.from({ length: 9 }, () => inline(blankPage)) }],
    ['referenceImages', { referenceImages: 'data' }],
  ]
  for (const [path, body] of wrong) {
    const answer = await app.call(generateVideo, { body })
    assert.equal(answer.statusCode, 400, `${path} ${answer.body}`)
    assert.equal(answer.json().error.fields[0].path, path)
  }
  for (const body of ['', '[]', '{"prompt":', '{"a":{"data":"aaaa', 'null', '"data"'])
    assert.equal(
      (await app.call(generateVideo, { body, headers: { 'content-type': 'application/json' } }))
        .statusCode,
      400,
      body,
    )
  assert.deepEqual(await rowCounts(app), before)
})

test('413, 415: images that are too large, or none, leave nothing behind', async () => {
  const before = await rowCounts(app)
  const huge = Buffer.from(
    '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xc3\x50\0\0\xc3\x50\x08\x02\0\0\0',
    'latin1',
  )
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')
  const refused: [number, object][] = [
    [413, { firstFrameImage: inline(Buffer.concat([huge, Buffer.alloc(40)])) }],
    [413, { firstFrameImage: inline(Buffer.alloc(50 * 1024 * 1024 + 1)) }],
    [413, { prompt: 'x', unknown: 'x'.repeat(1_100_000) }],
    [415, { firstFrameImage: inline(svg) }],
    [415, { referenceImages: [inline(blankPage), inline(svg)] }],
  ]
  for (const [status, body] of refused)
    for (const on of [app, plain]) {
      const answer = await on.call(generateVideo, { body })
      assert.equal(answer.statusCode, status, answer.body.slice(0, 300))
      assert.deepEqual(await readdir(on.context.uploads), [])
    }
  // Only where a film could be made is anything opened.
  const damaged = [blankPage, blankPage.subarray(0, blankPage.length - 30)]
  const body = { referenceImages: damaged.map((bytes) => inline(bytes)) }
  assert.equal((await app.call(generateVideo, { body })).statusCode, 415)
  assert.equal((await plain.call(generateVideo, { body })).statusCode, 503)
  assert.deepEqual(await rowCounts(app), before)
  const form = { 'content-type': 'multipart/form-data; boundary=x' }
  const answer = await app.call(generateVideo, { body: '--x--', headers: form })
  assert.equal(answer.statusCode, 415)
})

test('402, 401, 403: who cannot pay, is nobody, or has no scenes is told so', async () => {
  const poor = await openOtherAccount(app, 59)
  const before = await rowCounts(app)
  const body = { prompt: 'x', firstFrameImage: inline(blankPage) }
  assert.equal((await app.call(generateVideo, { key: poor.key, body })).statusCode, 402)
  assert.equal((await app.call(generateVideo, { key: null, body })).statusCode, 401)
  await app.db.query(`UPDATE accounts SET features = '{"scenes": false}' WHERE id = $1`, [
    poor.accountId,
  ])
  app.context.standings.forget(poor.accountId)
  const answer = await app.call(generateVideo, { key: poor.key, body })
  assert.equal(answer.json().error.code, 'FEATURE_NOT_ENABLED')
  assert.deepEqual(await rowCounts(app), before)
})

test('429: asking after a film counts as a read, ordering one as a generation too', async () => {
  const rateLimits = {
    ...{ readsPerMinute: 6, writesPerMinute: 0, generationsPerMinute: 2 },
    ...{ signInsPerMinute: 0, keyRequestsPerDay: 0 },
  }
  const limited = await openTestApp({ images, config: { rateLimits } })
  const ask = (body: object) => limited.call(generateVideo, { body })
  const resume = { providerJob: { id: 'nothing' } }
  for (const _ of [1, 2]) assert.equal((await ask({ prompt: 'x' })).statusCode, 503)
  assert.equal((await ask({ prompt: 'x' })).statusCode, 429)
  // Who may order no more may still ask, as often as anybody may read.
  for (const _ of [1, 2, 3]) assert.equal((await ask(resume)).statusCode, 404)
  const over = await ask(resume)
  assert.equal(over.statusCode, 429)
  assert.match(String(over.headers['ratelimit-policy']), /"reads";q=6/)
  // A large body cannot be one that only asks, and is refused before it is read.
  const many = Array.from({ length: 8 }, () => inline(Buffer.alloc(2_000)))
  const large = await ask({ ...resume, referenceImages: many })
  assert.match(String(large.headers['ratelimit-policy']), /"generations";q=2/)
  assert.equal(large.statusCode, 429)
})
