import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limits, operations } from '@newcharactersheet/contract'
import sharp from 'sharp'
import { filmStandIn, imageStandIn } from '../generations/stand-in.ts'
import { openTestApp } from '../open-test-app.ts'

const { generateScene, generateSheet, generateVideo } = operations

const standIn = filmStandIn()
const { films, ordered } = standIn
const images = imageStandIn(async () => undefined)
const app = await openTestApp({ images, films, config: { startingCredits: 10_000 } })
const own = (await app.call(generateSheet, { body: { prompt: 'someone' } })).json().id
const scene = (await app.call(generateScene, { body: { prompt: 'a cliff' } })).json().id

async function filmOf(body: object) {
  const answer = await app.call(generateVideo, { body })
  assert.equal(answer.statusCode, 200, answer.body)
  return { answer: answer.json(), order: ordered.at(-1) }
}

/** One colour, which tells pictures apart. */
async function pictureOf(background: string) {
  const create = { width: 16, height: 16, channels: 3, background } as const
  return { data: (await sharp({ create }).png().toBuffer()).toString('base64'), contentType: '' }
}

async function redOf(picture: Uint8Array | undefined): Promise<number | undefined> {
  return (await sharp(picture).removeAlpha().raw().toBuffer())[0]
}

test('200: a film begins and ends with the pictures of the sheets that are named for it', async () => {
  const { answer, order } = await filmOf({ firstImageId: scene, lastImageId: own })
  assert.equal(answer.id, scene, 'it is a file of the first that is named')
  for (const frame of [order?.firstFrame, order?.lastFrame])
    assert.equal(await redOf(frame), 0x88, 'the grey that sheets are here')
  assert.deepEqual(
    order?.scenes.map(({ id }) => id),
    [scene, own],
    'what is to be seen is known too',
  )
})

test('200: a picture that came along counts before that of a sheet', async () => {
  const [black, white] = [await pictureOf('#000'), await pictureOf('#fff')]
  const { order } = await filmOf({
    ...{ firstImageId: own, firstFrameImage: black, lastImageId: own, lastFrameImage: white },
  })
  assert.deepEqual([await redOf(order?.firstFrame), await redOf(order?.lastFrame)], [0, 255])
  assert.deepEqual(order?.scenes, [])
})

test('200: a scene and eight characters are handed on in their order, the scene first of all', async () => {
  const more = await Promise.all(
    Array.from({ length: 7 }, () =>
      app.call(generateSheet, { body: { prompt: 'x', resolution: 1024 } }),
    ),
  )
  const sheetIds = [own, ...more.map((each) => each.json().id)]
  const { answer, order } = await filmOf({ sheetIds, sceneIds: [scene] })
  assert.equal(answer.id, scene)
  assert.deepEqual(
    order?.cast.map(({ id }) => id),
    sheetIds,
  )
  assert.deepEqual(
    order?.scenes.map(({ id }) => id),
    [scene],
  )
})

test('200: every shape has as many lines as its resolution says, upright too', async () => {
  const sizes: [object, number, number][] = [
    [{}, 1280, 720],
    [{ aspectRatio: '9:16' }, 720, 1280],
    [{ aspectRatio: '1:1', resolution: '480p' }, 480, 480],
    [{ aspectRatio: '4:3', resolution: '1080P' }, 1440, 1080],
    [{ aspectRatio: '3:4', resolution: '720p' }, 720, 960],
  ]
  for (const [said, width, height] of sizes) {
    const { order } = await filmOf({ prompt: 'x', ...said })
    assert.deepEqual([order?.width, order?.height], [width, height], JSON.stringify(said))
  }
})

test('200: while nobody can wait any longer a film is pending, as it is after a minute', async () => {
  const { promise: stuck, resolve: goOn } = Promise.withResolvers<void>()
  standIn.does(() => stuck)
  // Who waits takes a place; when all are taken the wait is over at once.
  const taken = Array.from({ length: limits.waitingCallers.perCaller }, () =>
    app.context.places.takeIfFree('waiting', limits.waitingCallers, app.accountId),
  )
  const answer = await app.call(generateVideo, { body: { prompt: 'slow' } })
  assert.equal(answer.statusCode, 200)
  assert.equal(answer.headers['retry-after'], '5')
  const { id, jobId, providerJob, ...said } = answer.json()
  assert.deepEqual(said, { pending: true, providerName: 'embedded' })
  assert.deepEqual(providerJob, { id: jobId, providerName: 'embedded', model: 'embedded-film' })
  for (const place of taken) place?.leave()
  goOn()
  const done = (await app.call(generateVideo, { body: { providerJob } })).json()
  assert.deepEqual([done.id, done.jobId, done.contentType], [id, jobId, 'video/mp4'])
  standIn.does(async () => undefined)
})

test('200: the answer has all the fields there are, null where there is nothing', async () => {
  const { answer } = await filmOf({ prompt: 'x', unknown: { field: 1 } })
  const { videoUrl, contentType, sourceUri, videos, textResponse, id, jobId, ...more } = answer
  assert.deepEqual(more, {})
  assert.deepEqual(videos, [{ videoUrl, contentType, sourceUri }])
  for (const each of [textResponse, id, jobId]) assert.equal(typeof each, 'string')
})
