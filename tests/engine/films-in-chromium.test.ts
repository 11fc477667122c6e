import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { runInNode } from './support/node.ts'
import { parts, watchFilm } from './support/watch-film.ts'

const engine = new URL('../../packages/engine/src/film/', import.meta.url)

const size = { width: 320, height: 180 }
const seconds = 2

const red = [200, 50, 40]
const blue = [40, 70, 190]
const light = [235, 230, 220]

/** Two stretches of a second: red with a bright part on the left, then blue with one on the right. */
const script = `
  import { joinSegments } from '${engine}encode/mp4.ts'
  import { openSegment } from '${engine}encode/segment.ts'
  import { hasWebmEncoder, toWebm } from '${engine}outside/webm.ts'
  const format = { ...${JSON.stringify(size)}, framesPerSecond: 24 }
  const { width, height, framesPerSecond } = format
  async function stretch(left, others, right) {
    const segment = await openSegment(format)
    const data = new Uint8ClampedArray(4 * width * height)
    for (let k = 0; k < width * height; k++) {
      const part = Math.floor((${parts} * (k % width)) / width)
      data.set([...(part === 0 ? left : part === ${parts - 1} ? right : others), 255], 4 * k)
    }
    for (let frame = 0; frame < framesPerSecond; frame++) segment.add({ width, height, data })
    return segment.finish()
  }
  const toText = (bytes) => Buffer.from(bytes).toString('base64')
  const [red, blue, light] = ${JSON.stringify([red, blue, light])}
  const stretches = [await stretch(light, red, red), await stretch(blue, blue, light)]
  const mp4 = await joinSegments(stretches, format)
  const webm = (await hasWebmEncoder())
    ? await toWebm(mp4, framesPerSecond, AbortSignal.timeout(60_000))
    : undefined
  process.stdout.write(JSON.stringify({
    mp4: toText(mp4), webm: webm && toText(webm) }))`

/** In Base64. */
let films: { mp4: string; webm?: string }

before(async () => {
  // Safe: this is what the script writes.
  films = (await runInNode(script)) as typeof films
})

async function check(t: { skip: (why: string) => void }, film: string, type: string) {
  const watched = await watchFilm(Buffer.from(film, 'base64'), type)
  if (watched === undefined) return t.skip('NOT RUN: there is no Chromium on this machine')
  if (watched === null) return t.skip(`NOT RUN: this Chromium has no means of showing ${type}`)
  const { width, height, duration, first, later, hasEnded } = watched
  assert.deepEqual({ width, height }, size)
  assert.ok(Math.abs(duration - seconds) < 0.05, `${duration} seconds`)
  assert.ok(hasEnded)
  assertColours(first, [light, red, red, red])
  assertColours(later, [blue, blue, blue, light])
}

function assertColours(seen: number[], wanted: number[][]) {
  for (const [i, channel] of wanted.flat().entries())
    assert.ok(Math.abs((seen[i] ?? 0) - channel) < 16, `${seen} instead of ${wanted}`)
}

test('a film opens in the video element, plays to its end, and is jumped in', async (t) => {
  await check(t, films.mp4, 'video/mp4')
})

test('so does a film that was made WebM', async (t) => {
  if (films.webm === undefined) return t.skip('NOT RUN: there is no ffmpeg with VP9')
  await check(t, films.webm, 'video/webm')
})
