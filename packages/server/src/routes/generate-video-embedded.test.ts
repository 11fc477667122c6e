import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openEmbeddedDrawing } from '@newcharactersheet/providers'
import sharp from 'sharp'
import { openTestApp } from '../open-test-app.ts'

const { generateScene, generateSheet, generateVideo, getSheet, listModels } = operations

const app = await openTestApp({
  ...(await openEmbeddedDrawing({ threads: 2 })),
  config: { startingCredits: 1_000 },
})

const short = { durationSeconds: 1, resolution: '480p', seed: 3 }

async function filmOf(body: object, type = 'video/mp4') {
  const answer = await app.call(generateVideo, { body: { ...short, ...body } })
  assert.equal(answer.statusCode, 200, answer.body)
  const { id, videoUrl, contentType, sourceUri, videos } = answer.json()
  assert.deepEqual([contentType, sourceUri], [type, null])
  assert.deepEqual(videos, [{ videoUrl, contentType, sourceUri }])
  const file = await app.app.inject(videoUrl)
  assert.equal(file.headers['content-type'], type)
  const start = file.rawPayload.toString('latin1', 0, 8)
  assert.ok(type === 'video/mp4' ? start.endsWith('ftyp') : start.startsWith('\x1aE\xdf\xa3'))
  return { id, bytes: file.rawPayload }
}

test('200: the engine films a saved character, and the same order is the same film', async () => {
  const sheet = await app.call(generateSheet, { body: { prompt: 'an elf', resolution: 1024 } })
  const { id: own } = sheet.json()
  const order = { prompt: 'she waves in a forest, the camera slowly pushes in', sheetIds: [own] }
  const film = await filmOf(order)
  assert.equal(film.id, own)
  assert.deepEqual((await filmOf(order)).bytes, film.bytes)
})

test('200: a character says its line aloud in a film, for what a line costs', async (t) => {
  const sheet = await app.call(generateSheet, { body: { prompt: 'a knight', resolution: 1024 } })
  const order = { ...short, sheetIds: [sheet.json().id], prompt: 'a knight', durationSeconds: 2 }
  const speak = 'Halt! Who goes there?'
  const dry = await app.call(generateVideo, {
    body: { ...order, speak },
    query: { dryRun: 'true' },
  })
  assert.equal(dry.json().price, 65)
  const { bytes } = await filmOf({ ...order, speak })
  const { bytes: mute } = await filmOf(order)
  assert.ok(bytes.includes('Opus') && !mute.includes('Opus'))
  if (spawnSync('ffprobe', ['-version']).error) {
    t.diagnostic('NOT RUN: there is no ffprobe')
    return
  }
  const entries = ['-show_entries', 'stream=codec_name', '-of', 'csv=p=0', '-']
  const probed = spawnSync('ffprobe', ['-v', 'error', ...entries], { input: bytes })
  assert.deepEqual(probed.stdout.toString().trim().split('\n'), ['h264', 'opus'])
})

test('200: a film is WebM where that is asked for, its sound too, and takes the MP4’s place', async (t) => {
  const { models } = (await app.call(listModels)).json()
  const { formats } = models.find((each: { kind: string }) => each.kind === 'video').accepts
  if (!formats.includes('webm')) {
    t.diagnostic('NOT RUN: there is no ffmpeg with VP9')
    return t.skip('there is no ffmpeg with VP9')
  }
  assert.deepEqual(formats, ['mp4', 'webm'])
  const sheet = await app.call(generateSheet, { body: { prompt: 'a knight', resolution: 1024 } })
  const { id } = sheet.json()
  const order = { sheetIds: [id], prompt: 'a knight nods', speak: 'Aye.' }
  await filmOf(order)
  const { bytes } = await filmOf({ ...order, format: 'webm' }, 'video/webm')
  const entries = ['-show_entries', 'stream=codec_name,width,height', '-of', 'csv=p=0', '-']
  const probed = spawnSync('ffprobe', ['-v', 'error', ...entries], { input: bytes })
  assert.deepEqual(probed.stdout.toString().trim().split('\n'), ['vp9,854,480', 'opus'])
  assert.deepEqual((await filmOf({ ...order, format: 'webm' }, 'video/webm')).bytes, bytes)
  const { video, files, videoAccessUrl } = (await app.call(getSheet, { params: { id } })).json()
  assert.equal(video.contentType, 'video/webm')
  assert.deepEqual((await app.app.inject(videoAccessUrl)).rawPayload, bytes)
  const poster = await app.app.inject(files.poster)
  const { format, width, height } = await sharp(poster.rawPayload).metadata()
  assert.deepEqual([format, width, height], ['webp', 854, 480])
})

test('400: nobody can speak in a film without a character', async () => {
  const answer = await app.call(generateVideo, { body: { prompt: 'a knight', speak: 'Halt!' } })
  assert.equal(answer.statusCode, 400)
  assert.equal(answer.json().error.fields[0].path, 'speak')
})

test('200: the engine films a scene it has drawn', async () => {
  const drawn = await app.call(generateScene, {
    body: { prompt: 'a pirate on a beach', resolution: 1024, aspectRatio: '16:9' },
  })
  const { id } = drawn.json()
  const film = await filmOf({ sceneIds: [id], prompt: 'handheld' })
  assert.equal(film.id, id)
  const { video } = (await app.call(getSheet, { params: { id } })).json()
  assert.equal(video.contentType, 'video/mp4')
})

test('200: two pictures alone become the way from one to the other', async () => {
  const picture = async (background: string) => {
    const create = { width: 64, height: 36, channels: 3, background } as const
    const data = (await sharp({ create }).png().toBuffer()).toString('base64')
    return { data, contentType: 'image/png' }
  }
  const frames = {
    firstFrameImage: await picture('#a03020'),
    lastFrameImage: await picture('#2040a0'),
  }
  const { bytes } = await filmOf(frames)
  assert.ok(bytes.length > 2_000)
})
