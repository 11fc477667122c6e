import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { lookAtImage } from '../http/uploads.ts'
import { loadSharp } from './load-sharp.ts'
import { openingCost } from './opening-cost.ts'

const sharp = await loadSharp()
const folder = await mkdtemp(join(tmpdir(), 'ncs-cost-'))
after(() => rm(folder, { recursive: true }))
const path = join(folder, 'picture')

/** What a picture costs beyond the process, in bytes of each pixel and each column. */
async function costOf(bytes: Buffer) {
  await writeFile(path, bytes)
  const cost = await openingCost(await lookAtImage({ path, bytes: bytes.length }))
  return { pixels: cost.pixels, held: cost.bytes - 192 * 1024 * 1024 }
}

function picture(channels: 3 | 4 = 3) {
  return sharp({ create: { width: 200, height: 100, channels, background: '#b3202a' } })
}

const columns = 200 * 4_096

test('a PNG is held as a whole only where it is interlaced, in the depth it has', async () => {
  const interlaced = { progressive: true }
  const deep = () => picture(4).toColourspace('rgb16')
  for (const [png, held] of [
    [picture(4).png(), columns],
    [picture(3).png(interlaced), columns + 20_000 * 3],
    [picture(4).png(interlaced), columns + 20_000 * 4],
    [picture(4).png({ ...interlaced, palette: true }), columns + 20_000 * 4],
    [deep().png(), 3 * columns],
    [deep().png(interlaced), 3 * columns + 20_000 * 8],
  ] as const)
    assert.deepEqual(await costOf(await png.toBuffer()), { pixels: 20_000, held })
})

test('a PNG of few, endless lines is as dear as it is: a line may have eighty megabytes', async () => {
  const png = await picture(4).toColourspace('rgb16').png().toBuffer()
  const costOfSize = (width: number, height: number) => {
    png.writeUInt32BE(width, 16)
    png.writeUInt32BE(height, 20)
    return costOf(png)
  }
  // Seen: 15 GB, and 232 MB.
  assert.ok((await costOfSize(10_000_000, 10)).held > 15_000 * 1024 * 1024)
  const { held } = await costOfSize(2_000_000, 1)
  assert.ok(held > 232 * 1024 * 1024 && held < 1_000 * 1024 * 1024)
})

test('a JPEG is held as a whole where its colours come one after another', async () => {
  const jpeg = (options: object) => picture().jpeg(options).toBuffer()
  const lines = 200 * 1_024
  const [plain, half, full] = await Promise.all([
    jpeg({}),
    jpeg({ progressive: true }),
    jpeg({ progressive: true, chromaSubsampling: '4:4:4' }),
  ])
  assert.equal((await costOf(plain)).held, lines)
  assert.equal((await costOf(half)).held, lines + 20_000 * 3)
  assert.equal((await costOf(full)).held, lines + 20_000 * 6)
  // Not progressive, and yet its first scan has but one of the three colours.
  const parts = Buffer.from(plain)
  parts[parts.indexOf(Buffer.of(0xff, 0xda)) + 4] = 1
  assert.equal((await costOf(parts)).held, lines + 20_000 * 3)
})

test('of WebP, GIF and AVIF it counts how they are made', async () => {
  const frames = await Promise.all(
    [picture(), picture().negate()].map((each) => each.png().toBuffer()),
  )
  const film = sharp(frames, { join: { animated: true } })
  const deep = { bitdepth: 10 } as const
  for (const [what, bytesOfPixel] of [
    [picture().webp(), 2],
    [picture(4).webp({ lossless: true }), 8],
    [film.webp(), 12],
    [picture().gif(), 4],
    [picture().avif({ effort: 0 }), 19],
    [picture().avif({ effort: 0, ...deep }), 26],
  ] as const) {
    const { pixels, held } = await costOf(await what.toBuffer())
    assert.deepEqual({ pixels, held }, { pixels: 20_000, held: columns + 20_000 * bytesOfPixel })
  }
})

test('an AVIF of 98 megapixels costs what it was seen to take', async () => {
  const avif = await readFile(new URL('./fixtures/flat-98-megapixels.avif', import.meta.url))
  const { held } = await costOf(avif)
  assert.ok(held > 1_750 * 1024 * 1024 && held < 1_900 * 1024 * 1024)
})
