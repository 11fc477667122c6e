import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Model, operations } from '@newcharactersheet/contract'
import { filmStandIn, imageStandIn, meshStandIn } from '../generations/stand-in.ts'
import { drawSheet, openTestApp } from '../open-test-app.ts'

const app = await openTestApp({ hasWorker: false, films: filmStandIn().films })
const { meshes } = meshStandIn()
const drawing = await openTestApp({ images: imageStandIn(), films: filmStandIn().films, meshes })
const { generateSheet, generateScene, generateVideo, generateAudio, generateMesh } = operations
const { listModels, getBilling } = operations

async function readModels(on = drawing): Promise<Model[]> {
  return (await on.call(listModels, { key: null })).json().models
}

test('200: everybody is told what can be asked for, at which price, and what runs now', async () => {
  const models = await readModels(app)
  const engine = models.find(({ id }) => id === 'embedded')
  assert.deepEqual(engine?.prices, [
    { resolution: 1024, durationSeconds: null, credits: 10 },
    { resolution: 2048, durationSeconds: null, credits: 12 },
    { resolution: 4096, durationSeconds: null, credits: 30 },
  ])
  assert.deepEqual([engine?.provider, engine?.available], ['embedded', true])
  assert.deepEqual((await app.call(listModels)).json().models, models)
})

test('200: each model is asked for with the very values it is listed with, at the price it names', async () => {
  const query = { dryRun: 'true' }
  const sheetId = await drawSheet(drawing)
  const calls = {
    ...{ image: generateSheet, video: generateVideo, audio: generateAudio, mesh: generateMesh },
  }
  for (const { id, kind, aliases, prices, accepts } of await readModels()) {
    for (const modelOverride of [id, ...aliases])
      for (const { resolution, durationSeconds, credits } of prices) {
        const size = {
          ...(resolution && { resolution }),
          ...(durationSeconds && { durationSeconds }),
        }
        const body = { prompt: 'a knight', sheetId, text: 'Hail!', modelOverride, ...size }
        const quote = (await drawing.call(calls[kind], { query, body })).json()
        assert.deepEqual([quote.model, quote.price], [id, credits])
      }
    const priced = new Set(prices.flatMap(({ resolution }) => resolution ?? []))
    assert.deepEqual(accepts.resolutions, [...priced], 'every size has its price')
    for (const format of accepts.formats) {
      const body = { prompt: 'a knight', sheetId, text: 'Hail!', format }
      const answer = await drawing.call(calls[kind], { query, body })
      assert.equal(answer.statusCode, 200, format)
    }
  }
})

test('200: films and scenes are to be had where something makes them, and only there', async () => {
  const images = imageStandIn(async () => undefined)
  const able = await openTestApp({ hasWorker: false, images, films: filmStandIn().films })
  const plain = await openTestApp({ hasWorker: false, images: imageStandIn() })
  const body = { prompt: 'a knight at a river' }
  for (const [{ call }, isAble] of [
    [able, true],
    [plain, false],
  ] as const) {
    const models: Model[] = (await call(listModels, { key: null })).json().models
    const film = models.find(({ kind }) => kind === 'video')
    const picture = models.find(({ kind }) => kind === 'image')
    assert.deepEqual([film?.available, picture?.available], [isAble, true])
    assert.equal(picture?.accepts.scenes, isAble)
    assert.equal((await call(getBilling)).json().videoProvider, isAble ? 'embedded' : null)
    // What is listed is what is answered.
    const query = { dryRun: 'true' }
    for (const operation of [generateScene, generateVideo])
      assert.equal((await call(operation, { query, body })).statusCode, isAble ? 200 : 503)
  }
})

test('200: it is said in what films, lines and meshes can be had here, and who can speak', async () => {
  const models = await readModels()
  const voice = models.find(({ kind }) => kind === 'audio')
  assert.deepEqual(voice?.accepts.formats.slice(0, 2), ['wav', 'ogg'])
  for (const name of ['woman', 'man', 'child', 'robot', 'ghost', 'giant'])
    assert.ok(voice.accepts.voices.includes(name), name)
  assert.deepEqual(models.find(({ kind }) => kind === 'mesh')?.accepts.formats, ['glb', 'vrm'])
  assert.equal(models.find(({ kind }) => kind === 'video')?.accepts.formats[0], 'mp4')
  const silent = await readModels(
    await openTestApp({ hasWorker: false, voices: null, meshes: null }),
  )
  for (const kind of ['audio', 'mesh'])
    assert.equal(silent.find((model) => model.kind === kind)?.available, false)
})

test('401: a key that is there but wrong is refused', async () => {
  assert.equal((await app.call(listModels, { key: 'ncs_wrong' })).statusCode, 401)
})
