import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Model, operations } from '@newcharactersheet/contract'
import { openTestApp } from '../open-test-app.ts'

const app = await openTestApp({ hasWorker: false })
const { listModels, generateSheet } = operations

async function readModels(): Promise<Model[]> {
  return (await app.call(listModels, { key: null })).json().models
}

test('200: everybody is told what can be asked for, at which price, and what runs now', async () => {
  const models = await readModels()
  const engine = models.find(({ id }) => id === 'embedded')
  assert.deepEqual(engine?.prices, [
    { resolution: '1024', credits: 10 },
    { resolution: '2048', credits: 12 },
    { resolution: '4096', credits: 30 },
  ])
  assert.deepEqual([engine?.provider, engine?.available], ['embedded', true])
  assert.deepEqual((await app.call(listModels)).json().models, models)
})

test('200: each available model can be asked for by id and alias, at the price it names', async () => {
  const query = { dryRun: 'true' }
  for (const { id, aliases, prices, available } of await readModels())
    for (const modelOverride of available ? [id, ...aliases] : [])
      for (const { resolution, credits } of prices) {
        const body = { prompt: 'a knight', modelOverride, resolution: Number(resolution) }
        const quote = (await app.call(generateSheet, { query, body })).json()
        assert.deepEqual([quote.model, quote.price], [id, credits])
      }
})

test('401: a key that is there but wrong is refused', async () => {
  assert.equal((await app.call(listModels, { key: 'ncs_wrong' })).statusCode, 401)
})
