import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { joinSegments } from './mp4.ts'
import { newPlanes, writePlanes } from './plain-planes.ts'
import { planesOf } from './planes.ts'
import { openSegment } from './segment.ts'

const format = { width: 96, height: 64, framesPerSecond: 24 }
const stretch = 12

/** A bar of one colour that moves over a ground of another. */
function frameAt(n: number) {
  const { width, height } = format
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const isBar = x >= 3 * n && x < 3 * n + 16
      data.set(isBar ? [210, 60, 40, 255] : [40, 90, 160, 255], 4 * (y * width + x))
    }
  }
  return { width, height, data }
}

async function encode(first: number, last: number) {
  const segment = await openSegment(format)
  for (let n = first; n < last; n++) segment.add(frameAt(n))
  return segment.finish()
}

test('white, black and red have the values that BT.709 gives them', () => {
  const valuesOf = (...colour: number[]) => {
    const data = Uint8Array.from({ length: 16 }, (_, k) => [...colour, 255][k % 4] ?? 0)
    const planes = planesOf({ width: 2, height: 2, data })
    return [planes[0], planes[4], planes[5]]
  }
  assert.deepEqual(valuesOf(255, 255, 255), [235, 128, 128])
  assert.deepEqual(valuesOf(0, 0, 0), [16, 128, 128])
  assert.deepEqual(valuesOf(255, 0, 0), [63, 102, 240])
})

test('the kernels write the planes that plain TypeScript writes, whatever the width', () => {
  for (const width of [2, 6, 8, 14, 34]) {
    const frame = { width, height: 6, data: new Uint8Array(width * 24) }
    for (let k = 0; k < frame.data.length; k++)
      frame.data[k] = k % 4 === 3 ? 255 : (k * k * 31) >> 3
    const plain = newPlanes(width, 6)
    writePlanes(frame, plain)
    assert.deepEqual([...planesOf(frame)], [...plain], `${width}`)
  }
})

test('stretches encoded apart join into one film, the same on every day', async (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: new Date('2001-02-03') })
  const make = async () =>
    joinSegments([await encode(0, stretch), await encode(stretch, 2 * stretch)], format)
  const film = await make()
  assert.equal(Buffer.from(film.subarray(4, 8)).toString('latin1'), 'ftyp')
  t.mock.timers.setTime(new Date('2030-04-05').getTime())
  assert.deepEqual(film, await make())
})

test('a film passes ffprobe, and ffmpeg shows its frames', async (t) => {
  if (spawnSync('ffprobe', ['-version']).error) {
    t.diagnostic('NOT RUN: there is no ffprobe')
    return t.skip('there is no ffprobe')
  }
  const folder = mkdtempSync(join(tmpdir(), 'film-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'film.mp4')
  writeFileSync(
    file,
    await joinSegments([await encode(0, stretch), await encode(stretch, 24)], format),
  )
  const entries = 'stream=codec_name,width,height,r_frame_rate,nb_read_frames,color_space'
  const probed = spawnSync('ffprobe', [
    ...['-v', 'error', '-count_frames', '-show_entries', entries, '-of', 'json', file],
  ])
  assert.equal(probed.stderr.toString(), '')
  assert.deepEqual(JSON.parse(probed.stdout.toString()).streams, [
    {
      ...{ codec_name: 'h264', width: 96, height: 64, color_space: 'bt709' },
      ...{ r_frame_rate: '24/1', nb_read_frames: '24' },
    },
  ])
  const decoded = spawnSync('ffmpeg', [
    ...['-v', 'error', '-i', file, '-f', 'rawvideo', '-pix_fmt', 'rgb24', '-'],
  ])
  const last = decoded.stdout.subarray(23 * 96 * 64 * 3)
  const pixel = (x: number) => [...last.subarray(3 * (32 * 96 + x), 3 * (32 * 96 + x) + 3)]
  for (const [x, colour] of [
    [76, [210, 60, 40]],
    [20, [40, 90, 160]],
  ] as const) {
    for (const [i, channel] of pixel(x).entries())
      assert.ok(Math.abs(channel - (colour[i] ?? 0)) < 10, `${pixel(x)} at ${x}`)
  }
})

test('a film of odd width is refused', async () => {
  await assert.rejects(openSegment({ ...format, width: 95 }), /must be even/)
})
