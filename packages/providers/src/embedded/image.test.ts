import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openEmbeddedImages } from './image.ts'

const images = openEmbeddedImages()
after(() => images.close())
const order = { prompt: 'a knight', style: undefined, seed: 1, size: 256, references: [] }

test('draws a true PNG and says what is on it', async () => {
  const drawn = await images.drawSheet(order, AbortSignal.timeout(60_000))
  assert.deepEqual(
    [...drawn.bytes.subarray(1, 4)].map((code) => String.fromCharCode(code)).join(''),
    'PNG',
  )
  assert.equal(drawn.width, 256)
  assert.ok(drawn.panels.length > 0)
})

test('hands over the light copies it has made already, and tells how far it is', async () => {
  const told: number[] = []
  const onProgress = (share: number) => told.push(share)
  const { copies } = await images.drawSheet({ ...order, onProgress }, AbortSignal.timeout(60_000))
  for (const copy of [copies?.webp, copies?.thumbnail]) {
    assert.equal(Buffer.from(copy?.bytes ?? []).toString('latin1', 8, 12), 'WEBP')
    assert.equal(copy?.width, 256)
  }
  assert.ok(told.length > 5)
})

test('a drawing that is stopped takes nothing else with it', async () => {
  const stop = new AbortController()
  const stopped = images.drawSheet({ ...order, size: 1024 }, stop.signal)
  const next = images.drawSheet(order, AbortSignal.timeout(60_000))
  stop.abort()
  await assert.rejects(stopped, { name: 'ProviderError', failure: 'unavailable' })
  assert.equal((await next).width, 256)
  await images.check(AbortSignal.timeout(10_000))
})

test('a sheet it has drawn comes again in layers', async () => {
  const { bytes, design, panels } = await images.drawSheet(order, AbortSignal.timeout(60_000))
  const layers = await images.drawLayers?.({ design, size: 256 }, AbortSignal.timeout(60_000))
  assert.deepEqual(layers?.page.bytes, bytes)
  const ids = panels.map(({ id }) => id)
  assert.ok(layers.cutOuts.length > 10)
  assert.ok(layers.cutOuts.every(({ id }) => ids.includes(id)))
})

test('there are no layers of a design that is not its own', async () => {
  for (const design of [{}, { seed: 1 }, { version: 2 }])
    assert.equal(
      await images.drawLayers?.({ design, size: 256 }, AbortSignal.timeout(1_000)),
      undefined,
    )
})
