import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DrawnLayers, ProviderError } from '@newcharactersheet/providers'
import { imageStandIn } from '../../generations/stand-in.ts'
import { openLogger } from '../../platform/logger.ts'
import { openDrawAgain } from './draw-again.ts'

const picture = { bytes: Buffer.from('a picture'), width: 1, height: 1 }
const layers: DrawnLayers = {
  ...{ page: picture, paper: picture, labels: picture },
  cutOuts: [],
}
const patience = () => AbortSignal.timeout(10_000)

/** An engine that draws when it is let, and notes what. */
function openEngine() {
  const begun: unknown[] = []
  const gate = Promise.withResolvers<void>()
  let drawing = 0
  const images = {
    ...imageStandIn(),
    async drawLayers({ design }: { design: Record<string, unknown> }, signal: AbortSignal) {
      begun.push(design.name)
      drawing += 1
      assert.equal(drawing, 1, 'one at a time')
      await gate.promise
      drawing -= 1
      if (signal.aborted) throw new ProviderError('unavailable', 'The drawing was stopped')
      if (design.name === 'unknown') throw new ProviderError('failed', 'It could not be drawn')
      return layers
    },
  }
  const drawAgain = openDrawAgain(images, openLogger('silent'))
  const draw = (name: string, who = name, signal = patience()) =>
    drawAgain({ provider: images.name, design: { name }, size: 8, who }, signal)
  return { begun, letGo: () => gate.resolve(), draw, drawAgain }
}

test('sheets are drawn again one at a time, by turns of those who want them', async () => {
  const { begun, letGo, draw } = openEngine()
  const all = [draw('a1', 'a'), draw('a2', 'a'), draw('a3', 'a'), draw('b1', 'b')]
  letGo()
  assert.deepEqual(await Promise.all(all), [layers, layers, layers, layers])
  assert.deepEqual(begun, ['a1', 'b1', 'a2', 'a3'])
})

test('what nobody waits for any more is not begun', async () => {
  const { begun, letGo, draw } = openEngine()
  const hangUp = new AbortController()
  const first = draw('first')
  const left = assert.rejects(draw('left', 'left', hangUp.signal))
  const last = draw('last')
  hangUp.abort()
  letGo()
  await Promise.all([first, left, last])
  assert.deepEqual(begun, ['first', 'last'])
})

/** An engine that is never done, and says how it was stopped. */
function openSlowEngine(bounds?: { withinMs: number }) {
  const begun = Promise.withResolvers<void>()
  const stopped = Promise.withResolvers<unknown>()
  const images = {
    ...imageStandIn(),
    async drawLayers(_order: unknown, signal: AbortSignal): Promise<DrawnLayers> {
      const { promise, reject } = Promise.withResolvers<never>()
      signal.addEventListener('abort', () => {
        stopped.resolve(signal.reason.name)
        reject(new ProviderError('unavailable', 'The drawing was stopped'))
      })
      begun.resolve()
      return promise
    },
  }
  const drawAgain = openDrawAgain(images, openLogger('silent'), bounds)
  const draw = (signal: AbortSignal) =>
    drawAgain({ provider: images.name, design: {}, size: 8, who: 'a' }, signal)
  return { draw, begun: begun.promise, stopped: stopped.promise }
}

test('a sheet that is not drawn in time is given up, and who waits is told to come again', async () => {
  const { draw, stopped } = openSlowEngine({ withinMs: 1 })
  await assert.rejects(draw(patience()), { name: 'ApiError', code: 'OVERLOADED' })
  assert.equal(await stopped, 'TimeoutError')
})

test('when the caller hangs up, the drawing is stopped', async () => {
  const { draw, begun, stopped } = openSlowEngine()
  const hangUp = new AbortController()
  const drawing = assert.rejects(draw(hangUp.signal))
  await begun
  hangUp.abort()
  assert.equal(await stopped, 'AbortError')
  await drawing
})

test('of a sheet that cannot be drawn again there are no layers, and the next is drawn', async () => {
  const { letGo, draw } = openEngine()
  letGo()
  assert.deepEqual(await Promise.all([draw('unknown'), draw('known')]), [undefined, layers])
})

test('nobody draws again what another has drawn', async () => {
  const { begun, drawAgain } = openEngine()
  for (const provider of ['somebody-else', undefined]) {
    const redrawing = { provider, design: { name: 'theirs' }, size: 8, who: 'a' }
    assert.equal(await drawAgain(redrawing, patience()), undefined)
  }
  assert.deepEqual(begun, [])
})
