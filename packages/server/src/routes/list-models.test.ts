import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Model, operations } from '@newcharactersheet/contract'
import { filmStandIn } from '../generations/stand-in.ts'
import { openTestApp } from '../open-test-app.ts'

const app = await openTestApp({ hasWorker: false, films: filmStandIn().films })
const { listModels, generateSheet, generateVideo } = operations

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

test('401: a key that is there but wrong is refused', async () => {
  assert.equal((await app.call(listModels, { key: 'ncs_wrong' })).statusCode, 401)
})
