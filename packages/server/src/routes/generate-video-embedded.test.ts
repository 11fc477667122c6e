import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openEmbeddedDrawing } from '@newcharactersheet/providers'
import sharp from 'sharp'
import { openTestApp } from '../open-test-app.ts'

const { generateScene, generateSheet, generateVideo, getSheet } = operations

const app = await openTestApp({
  ...openEmbeddedDrawing({ threads: 2 }),
  config: { startingCredits: 1_000 },
})

const short = { durationSeconds: 1, resolution: '480p', seed: 3 }

async function filmOf(body: object) {
  const answer = await app.call(generateVideo, { body: { ...short, ...body } })
  assert.equal(answer.statusCode, 200, answer.body)
  const { id, videoUrl } = answer.json()
  const file = await app.app.inject(videoUrl)
  assert.equal(file.headers['content-type'], 'video/mp4')
  assert.equal(file.rawPayload.toString('latin1', 4, 8), 'ftyp')
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
