import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { ProviderError } from '@newcharactersheet/providers'
import sharp from 'sharp'
import { readBalance } from '../credits/balance.ts'
import {
  blankPage,
  filmBytes,
  filmStandIn,
  imageStandIn,
  posterBytes,
} from '../generations/stand-in.ts'
import { openOtherAccount, openTestApp, type TestApp } from '../open-test-app.ts'

const { generateVideo, generateSheet, getSheet, getJob, cancelJob, deleteSheet, listSheets } =
  operations

const picture = { create: { width: 8, height: 8, channels: 3, background: '#888' } } as const
const standIn = filmStandIn()
const { films, ordered } = standIn
const images = imageStandIn()
const config = { startingCredits: 10_000 }
const app = await openTestApp({ images, films, config, pace: { deadlineMs: 60_000 } })

async function drawn(on: TestApp, body: object = {}, key?: string): Promise<string> {
  const ask = { body: { prompt: 'someone', ...body }, ...(key === undefined ? {} : { key }) }
  return (await on.call(generateSheet, ask)).json().id
}

async function spent(): Promise<number> {
  return (await readBalance(app.db, app.accountId)).totalSpent
}

function inline(bytes: Buffer, contentType = 'image/png') {
  return { data: bytes.toString('base64'), contentType }
}

const other = await openOtherAccount(app, 1_000)
const own = await drawn(app)
const foreign = await drawn(app, { visibility: 'public' }, other.key)

test('200: makes a film of the first own sheet, answers as promised and charges once', async () => {
  const before = await spent()
  const answer = await app.call(generateVideo, {
    body: {
      ...{ prompt: 'embers drift', sheetIds: [foreign, own], durationSeconds: 5, seed: 3 },
      ...{ aspectRatio: '16:9', modelOverride: 'veo-3.1-fast-generate-preview' },
    },
  })
  assert.equal(answer.statusCode, 200, answer.body)
  const body = answer.json()
  assert.equal(body.id, own, "nobody else's sheet is written to")
  assert.equal(body.contentType, 'video/mp4')
  assert.equal(body.sourceUri, 'https://films.example/1')
  assert.deepEqual(body.videos, [
    { videoUrl: body.videoUrl, contentType: 'video/mp4', sourceUri: 'https://films.example/1' },
  ])
  assert.equal(body.textResponse, "Here's the generated video. What do you think?")
  const file = await app.app.inject(body.videoUrl)
  assert.equal(file.statusCode, 200)
  assert.equal(file.headers['content-type'], 'video/mp4')
  assert.deepEqual(file.rawPayload, filmBytes)
  assert.equal((await spent()) - before, 60)
  const sheet = (await app.call(getSheet, { params: { id: own } })).json()
  assert.deepEqual([sheet.sheetType, sheet.status, sheet.title], ['character', 'ready', 'Blank'])
  assert.equal(sheet.video.contentType, 'video/mp4')
  assert.deepEqual((await app.app.inject(sheet.videoAccessUrl)).rawPayload, filmBytes)
  const { cast, scenes, onProgress, ...order } = ordered.at(-1) ?? { cast: [], scenes: [] }
  assert.ok(onProgress)
  assert.deepEqual(
    cast.map(({ id }) => id),
    [foreign, own],
  )
  assert.deepEqual(order, {
    ...{ prompt: 'embers drift', seed: 3, width: 1280, height: 720, durationSeconds: 5 },
    ...{ firstFrame: undefined, lastFrame: undefined, references: [], format: 'mp4' },
  })
})

test('200: without a sheet of the caller the film is that of a new scene', async () => {
  const answer = await app.call(generateVideo, { body: { sheetIds: [foreign], prompt: 'rain' } })
  const { id, jobId } = answer.json()
  const sheet = (await app.call(getSheet, { params: { id } })).json()
  assert.deepEqual([sheet.sheetType, sheet.status, sheet.image], ['scene', 'ready', null])
  assert.deepEqual([sheet.prompt, sheet.title, sheet.visibility], ['rain', 'A film', 'private'])
  assert.ok(sheet.videoAccessUrl)
  const job = (await app.call(getJob, { params: { id: jobId } })).json()
  assert.deepEqual([job.kind, job.state, job.receipt.outcome], ['video', 'succeeded', 'charged'])
})

test('200: a second film of a sheet leaves the first where it is', async () => {
  const body = { sheetIds: [own], prompt: 'again' }
  const first = (await app.call(generateVideo, { body })).json()
  const second = (await app.call(generateVideo, { body })).json()
  assert.notEqual(first.videoUrl.split('?')[0], second.videoUrl.split('?')[0])
  for (const { videoUrl } of [first, second])
    assert.equal((await app.app.inject(videoUrl)).statusCode, 200)
})

test('200: the first frame of the newest film is a file of its sheet, and films of both formats one newest', async () => {
  const id = await drawn(app)
  const film = async (format: string) => {
    const made = await app.call(generateVideo, { body: { sheetIds: [id], format } })
    assert.equal(made.json().contentType, `video/${format}`, made.body)
    const { files, video } = (await app.call(getSheet, { params: { id } })).json()
    assert.equal(video.contentType, `video/${format}`)
    const poster = await app.app.inject(files.poster)
    assert.equal(poster.headers['content-type'], 'image/webp')
    assert.deepEqual(poster.rawPayload, posterBytes)
    return Object.keys(files).length
  }
  const first = await film('webm')
  assert.equal(await film('mp4'), first + 1, 'the film’s own name is all that is new')
  const { sheets } = (await app.call(listSheets)).json()
  assert.ok(sheets.find((sheet: { id: string }) => sheet.id === id).files.poster)
})

test('200: images of the body are encoded anew, kept for the owner alone, and handed on', async () => {
  const answer = await app.call(generateVideo, {
    body: {
      firstFrameImage: inline(blankPage),
      lastFrameImage: inline(await sharp(picture).jpeg().toBuffer(), 'image/anything'),
      referenceImages: [inline(await sharp(picture).gif().toBuffer(), 'image/gif')],
    },
  })
  assert.equal(answer.statusCode, 200, answer.body)
  const { firstFrame, lastFrame, references = [] } = ordered.at(-1) ?? {}
  for (const given of [firstFrame, lastFrame, ...references])
    assert.equal((await sharp(given).metadata()).format, 'webp')
  const { id } = answer.json()
  await app.db.query(`UPDATE sheets SET visibility = 'public' WHERE id = $1`, [id])
  const names = async (key: string | null) => {
    const sheet = (await app.call(getSheet, { params: { id }, key })).json()
    return Object.keys(sheet.files).filter((name) => name.startsWith('reference-')).length
  }
  assert.deepEqual([await names(app.key), await names(null)], [3, 0])
  assert.deepEqual(await readdir(app.context.uploads), [])
})

test('200: prices go by size and length, and whatever length is asked for is clamped to the model', async () => {
  const query = { dryRun: 'true' }
  const wanted: [object, number][] = [
    [{}, 60],
    [{ resolution: '480p', durationSeconds: 5 }, 60],
    [{ resolution: '720P', durationSeconds: 5.5 }, 180],
    [{ resolution: '1080p', durationSeconds: 5 }, 180],
    [{ resolution: '720p', durationSeconds: 601 }, 180],
    [{ resolution: '720p', durationSeconds: 1e300 }, 180],
    [{ resolution: '720p', durationSeconds: 0 }, 60],
    [{ resolution: '1080p', durationSeconds: -5 }, 180],
    [{ resolution: '1080p', durationSeconds: 6 }, 400],
  ]
  for (const [body, price] of wanted) {
    const answer = await app.call(generateVideo, { query, body: { prompt: 'x', ...body } })
    assert.equal(answer.statusCode, 200, answer.body)
    assert.equal(answer.json().price, price, JSON.stringify(body))
  }
})

test('200: a film is made as long as it can be, however short or long it was asked for', async () => {
  for (const [durationSeconds, made] of [
    [0.01, 1],
    [3_600, 10],
  ]) {
    const answer = await app.call(generateVideo, { body: { prompt: 'x', durationSeconds } })
    assert.equal(answer.statusCode, 200, answer.body)
    assert.equal(ordered.at(-1)?.durationSeconds, made)
  }
})

test('200: a film that takes long is pending, and is asked after without a second charge', async () => {
  const { promise: stuck, resolve: goOn } = Promise.withResolvers<void>()
  standIn.does(() => stuck)
  const before = await spent()
  const patient = { prefer: 'wait=0' }
  const body = { prompt: 'slow', sheetIds: [own] }
  const ticket = await app.call(generateVideo, { body, headers: patient })
  assert.equal(ticket.statusCode, 202, ticket.body)
  const { jobId: id } = ticket.json()
  const elsewhere = { prompt: 'ignored', sheetIds: ['nothing'], resolution: 'any' }
  const resume = { body: { ...elsewhere, providerJob: { id, providerName: 'x', model: 'y' } } }
  const still = await app.call(generateVideo, { ...resume, headers: patient })
  assert.equal(still.statusCode, 202)
  const foreignResume = await app.call(generateVideo, { ...resume, key: other.key })
  assert.equal(foreignResume.statusCode, 404)
  const waiting = app.call(generateVideo, resume)
  goOn()
  const done = (await waiting).json()
  assert.equal(done.jobId, id)
  assert.ok(done.videoUrl)
  const again = (await app.call(generateVideo, resume)).json()
  assert.equal(again.videoUrl.split('?')[0], done.videoUrl.split('?')[0])
  assert.equal((await spent()) - before, 60)
  standIn.does(async () => undefined)
})

test('502, 409: asking after a film that failed or was cancelled says that, and begins nothing', async () => {
  const before = await spent()
  standIn.does(async () => {
    throw new ProviderError('failed', 'It could not be made')
  })
  const made = ordered.length
  const failed = await app.call(generateVideo, { body: { prompt: 'x' } })
  assert.equal(failed.statusCode, 502)
  standIn.does(async (signal) => {
    if (!signal.aborted) await once(signal, 'abort')
    throw new ProviderError('unavailable', 'It was stopped')
  })
  const headers = { prefer: 'respond-async' }
  const ticket = await app.call(generateVideo, { body: { prompt: 'x' }, headers })
  await app.call(cancelJob, { params: { id: ticket.json().jobId } })
  standIn.does(async () => undefined)
  const { rows } = await app.db.query<{ id: string; state: string }>(
    `SELECT id, state FROM generations WHERE state IN ('failed', 'canceled') ORDER BY state`,
  )
  assert.deepEqual(
    rows.map(({ state }) => state),
    ['canceled', 'failed'],
  )
  for (const [index, status] of [409, 502].entries()) {
    const body = { providerJob: { id: rows[index]?.id } }
    assert.equal((await app.call(generateVideo, { body })).statusCode, status)
  }
  assert.ok(ordered.length <= made + 2)
  assert.equal(await spent(), before)
})

test('404: a job of another kind, of nobody, or whose sheet is gone is no film', async () => {
  const { rows } = await app.db.query<{ id: string }>(
    `SELECT id FROM generations WHERE kind = 'sheet' LIMIT 1`,
  )
  const gone = (await app.call(generateVideo, { body: { prompt: 'gone' } })).json()
  await app.call(deleteSheet, { params: { id: gone.id } })
  for (const id of [rows[0]?.id, 'nothing', gone.jobId])
    assert.equal((await app.call(generateVideo, { body: { providerJob: { id } } })).statusCode, 404)
})
