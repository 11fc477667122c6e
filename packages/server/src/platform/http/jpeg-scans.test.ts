import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasTooManyScans, mostJpegScans } from './jpeg-scans.ts'

const scan = Buffer.of(0xff, 0xda, 0, 1)

function tooMany(bytes: Buffer): Promise<boolean> {
  return hasTooManyScans(async (from, length) => bytes.subarray(from, from + length))
}

test('a JPEG has as many scans as it needs, and no more', async () => {
  const scans = (count: number) => Buffer.alloc(count * scan.length, scan)
  assert.equal(await tooMany(scans(0)), false)
  assert.equal(await tooMany(scans(mostJpegScans)), false)
  assert.equal(await tooMany(scans(mostJpegScans + 1)), true)
})

test('scans are found, once each, wherever a piece of the file ends', async () => {
  for (const shift of [0, 1, 2, 3]) {
    const whole = Buffer.alloc(3 * 1024 * 1024)
    for (let count = 0; count < mostJpegScans; count += 1)
      scan.copy(whole, 1024 * 1024 - 200 + 4 * count + shift)
    assert.equal(await tooMany(whole), false)
    scan.copy(whole, 2 * 1024 * 1024 - shift)
    assert.equal(await tooMany(whole), true)
  }
})
