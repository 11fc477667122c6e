import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Model, operations } from '@newcharactersheet/contract'
import { filmStandIn, imageStandIn } from '../generations/stand-in.ts'
import { openTestApp } from '../open-test-app.ts'

const app = await openTestApp({ hasWorker: false, films: filmStandIn().films })
const { listModels, generateSheet, generateScene, generateVideo, getBilling } = operations

async function readModels(): Promise<Model[]> {
  return (await app.call(listModels, { key: null })).json().models
}

test('200: everybody is told what can be asked for, at which price, and what runs now', async () => {
  const models = await readModels()
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
  for (const { id, kind, aliases, prices, accepts } of await readModels()) {
    const call = kind === 'image' ? generateSheet : generateVideo
    for (const modelOverride of [id, ...aliases])
      for (const { resolution, durationSeconds, credits } of prices) {
        const size = durationSeconds === null ? { resolution } : { resolution, durationSeconds }
        const body = { prompt: 'a knight', modelOverride, ...size }
        const quote = (await app.call(call, { query, body })).json()
        assert.deepEqual([quote.model, quote.price], [id, credits])
        assert.ok(accepts.resolutions.includes(resolution))
      }
    const priced = new Set(prices.map(({ resolution }) => resolution))
    assert.deepEqual(accepts.resolutions, [...priced], 'every size has its price')
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

test('401: a key that is there but wrong is refused', async () => {
  assert.equal((await app.call(listModels, { key: 'ncs_wrong' })).statusCode, 401)
})
