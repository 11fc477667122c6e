import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { ProviderError } from '@newcharactersheet/providers'
import { readBalance } from '../credits/balance.ts'
import { imageStandIn, lineBytes, voiceStandIn } from '../generations/stand-in.ts'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'

const { generateAudio, generateSheet, getSheet, getJob, getJobEvents, cancelJob } = operations

const images = imageStandIn()
const standIn = voiceStandIn()
const { voices, ordered } = standIn
const config = { startingCredits: 10_000 }
const app = await openTestApp({ images, voices, config })
const other = await openOtherAccount(app, 1_000)
const own = await drawn()
const foreign = await drawn({ visibility: 'public' }, other.key)
const hidden = await drawn({}, other.key)
const text = 'Stand behind me.'

async function drawn(body: object = {}, key = app.key): Promise<string> {
  return (await app.call(generateSheet, { key, body: { prompt: 'someone', ...body } })).json().id
}

async function spent(): Promise<number> {
  return (await readBalance(app.db, app.accountId)).totalSpent
}

async function rowCounts(): Promise<unknown> {
  const { rows } = await app.db.query(
    `SELECT (SELECT count(*) FROM sheets) AS sheets, (SELECT count(*) FROM sheet_files) AS files,
       (SELECT count(*) FROM generations) AS generations,
       (SELECT count(*) FROM credit_entries WHERE kind = 'hold') AS holds`,
  )
  return rows[0]
}

test('201: says a line, which is a file of the sheet, with the shapes of the mouth, and charges once', async () => {
  const before = await spent()
  const answer = await app.call(generateAudio, { body: { sheetId: own, text, format: 'ogg' } })
  assert.equal(answer.statusCode, 201, answer.body)
  const { id, jobId, audioUrl, ...told } = answer.json()
  assert.equal(id, own)
  assert.deepEqual(told, {
    ...{ contentType: 'audio/ogg', durationSeconds: 1, language: 'en' },
    visemes: [{ at: 0, viseme: 'sil' }],
  })
  const file = await app.app.inject(audioUrl)
  assert.deepEqual([file.statusCode, file.headers['content-type']], [200, 'audio/ogg'])
  assert.deepEqual(file.rawPayload, lineBytes)
  assert.equal((await spent()) - before, 5)
  const sheet = (await app.call(getSheet, { params: { id } })).json()
  assert.deepEqual([sheet.sheetType, sheet.status, sheet.title], ['character', 'ready', 'Blank'])
  assert.deepEqual((await app.app.inject(sheet.files.audio)).rawPayload, lineBytes)
  const job = (await app.call(getJob, { params: { id: jobId } })).json()
  assert.deepEqual([job.kind, job.state, job.receipt.outcome], ['audio', 'succeeded', 'charged'])
  const { speaker, onProgress, seed, ...order } = ordered.at(-1) ?? {}
  assert.deepEqual(order, { text, voice: undefined, format: 'ogg' })
  assert.equal(speaker?.id, own)
  assert.equal(seed, sheet.seed)
})

test('201: later lines leave earlier ones where they are, and the newest is found', async () => {
  const [first, second] = [
    (await app.call(generateAudio, { body: { sheetId: own, text: 'One.', format: 'wav' } })).json(),
    (await app.call(generateAudio, { body: { sheetId: own, text: 'Two.', format: 'ogg' } })).json(),
  ]
  assert.notEqual(first.audioUrl, second.audioUrl)
  for (const { audioUrl } of [first, second])
    assert.equal((await app.app.inject(audioUrl)).statusCode, 200)
  const { files } = (await app.call(getSheet, { params: { id: own } })).json()
  assert.equal((await app.app.inject(files.audio)).headers['content-type'], 'audio/ogg')
})

test('201: whoever’s public character speaks, the line is that of a scene of the caller’s', async () => {
  const { id } = (await app.call(generateAudio, { body: { sheetId: foreign, text } })).json()
  assert.notEqual(id, foreign)
  const sheet = (await app.call(getSheet, { params: { id } })).json()
  assert.deepEqual([sheet.sheetType, sheet.status, sheet.prompt], ['scene', 'ready', text])
  assert.equal(sheet.visibility, 'private')
  assert.equal(ordered.at(-1)?.speaker.id, foreign)
})

test('200: five credits for every 500 characters begun, whatever they are made of', async () => {
  for (const [said, price] of [
    ['a', 5],
    ['a'.repeat(500), 5],
    ['a'.repeat(501), 10],
    [`a${'😀'.repeat(499)}`, 5],
    ['a'.repeat(10_000), 100],
  ] as const) {
    const body = { sheetId: own, text: said }
    const answer = await app.call(generateAudio, { query: { dryRun: 'true' }, body })
    const { model, ...quote } = answer.json()
    assert.deepEqual([model, quote.price], ['embedded-voice', price])
  }
})

test('202: whoever does not wait finds the line at its job', async () => {
  const headers = { prefer: 'respond-async' }
  const ticket = await app.call(generateAudio, { body: { sheetId: own, text }, headers })
  assert.equal(ticket.statusCode, 202)
  const { id, jobId } = ticket.json()
  assert.equal(id, own)
  const events = await app.call(getJobEvents, { params: { id: jobId } })
  assert.match(events.body, /"kind":"audio".*"state":"succeeded"/)
})

test('the same Idempotency-Key speaks once, is charged once and answers the same', async () => {
  const before = { spent: await spent(), said: ordered.length }
  const headers = { 'idempotency-key': 'line-1' }
  const ask = () => app.call(generateAudio, { body: { sheetId: own, text: 'Once.' }, headers })
  const [one, two] = [await ask(), await ask()]
  assert.equal(one.statusCode, 201)
  assert.equal(one.json().jobId, two.json().jobId)
  assert.deepEqual([(await spent()) - before.spent, ordered.length - before.said], [5, 1])
})

test('400: what cannot be said is refused field by field, with what could be, and costs nothing', async () => {
  const before = await rowCounts()
  const wrong: [string, object][] = [
    ['sheetId', { text }],
    ['text', { sheetId: own }],
    ['text', { sheetId: own, text: '  ' }],
    ['text', { sheetId: own, text: 'a'.repeat(10_001) }],
    ['text', { sheetId: own, text: '…!?' }],
    ['format', { sheetId: own, text, format: 'mp3' }],
    ['voice', { sheetId: own, text, voice: 'nobody' }],
    ['modelOverride', { sheetId: own, text, modelOverride: 'embedded' }],
  ]
  for (const [path, body] of wrong) {
    const answer = await app.call(generateAudio, { body })
    assert.equal(answer.statusCode, 400, `${path} ${answer.body}`)
    assert.equal(answer.json().error.fields[0].path, path)
  }
  const mp3 = await app.call(generateAudio, { body: { sheetId: own, text, format: 'mp3' } })
  assert.match(mp3.json().error.message, /one of wav, ogg/)
  assert.deepEqual(await rowCounts(), before)
})

test('404, 402, 401: who is not there, cannot pay or is nobody is told so, and nothing is held', async () => {
  const poor = await openOtherAccount(app, 4)
  const before = await rowCounts()
  for (const sheetId of [hidden, 'nothing']) {
    const answer = await app.call(generateAudio, { body: { sheetId, text } })
    assert.equal(answer.statusCode, 404)
    assert.equal(answer.json().error.message, `There is no sheet ${sheetId}`)
  }
  const unpaid = await app.call(generateAudio, { key: poor.key, body: { sheetId: foreign, text } })
  assert.deepEqual([unpaid.statusCode, unpaid.json().error.required], [402, 5])
  const body = { sheetId: foreign, text }
  assert.equal((await app.call(generateAudio, { key: null, body })).statusCode, 401)
  assert.deepEqual(await rowCounts(), before)
})

test('502, 409: a line that fails or is cancelled gives every credit back and leaves the sheet as it was', async () => {
  const before = await spent()
  standIn.does(async () => {
    throw new ProviderError('failed', 'It could not be said')
  })
  const body = { sheetId: own, text: 'Fail.' }
  assert.equal((await app.call(generateAudio, { body })).statusCode, 502)
  standIn.does(async (signal) => {
    if (!signal.aborted) await once(signal, 'abort')
    throw new ProviderError('unavailable', 'It was stopped')
  })
  const ticket = await app.call(generateAudio, { body, headers: { prefer: 'respond-async' } })
  const { jobId } = ticket.json()
  assert.equal((await app.call(cancelJob, { params: { id: jobId } })).statusCode, 200)
  standIn.does(async () => undefined)
  const { balance, totalSpent } = await readBalance(app.db, app.accountId)
  assert.equal(totalSpent, before)
  assert.equal(balance + totalSpent, 10_000)
  assert.equal((await app.call(getSheet, { params: { id: own } })).json().status, 'ready')
})

test('503: where nothing speaks the call and its dry run say so', async () => {
  const silent = await openTestApp({ images, voices: null, config })
  const sheetId = (await silent.call(generateSheet, { body: { prompt: 'someone' } })).json().id
  for (const query of [{}, { dryRun: 'true' }]) {
    const answer = await silent.call(generateAudio, { query, body: { sheetId, text } })
    assert.equal(answer.statusCode, 503)
    assert.equal(answer.json().error.code, 'PROVIDER_UNAVAILABLE')
  }
})
