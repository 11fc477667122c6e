import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import sharp from 'sharp'
import type { LayerFiles } from '../encode/encoded.ts'
import { openDrawingPool } from './pool.ts'

const size = 512
const order = {
  prompt: 'a fire mage with a glowing staff, a lantern and a torn cape',
  style: undefined,
  seed: 7,
  size,
  references: [],
}
const patience = () => AbortSignal.timeout(120_000)
const pool = openDrawingPool({ threads: 2 })
after(() => pool.close())

const sheet = await pool.drawSheet(order, patience())
/** As it comes from a database. */
const design = JSON.parse(JSON.stringify(sheet.design))
const layers = await pool.drawLayers({ design, size }, patience())

const pixelsOf = (png: Uint8Array | Buffer) => sharp(png).ensureAlpha().raw().toBuffer()

function compose({ paper, cutOuts, labels }: LayerFiles): Promise<Buffer> {
  const laid = cutOuts.map(({ bytes, x, y }) => ({ input: Buffer.from(bytes), left: x, top: y }))
  const over = { input: Buffer.from(labels.bytes) }
  return sharp(paper.bytes)
    .ensureAlpha()
    .composite([...laid, over])
    .png()
    .toBuffer()
}

/** The largest difference of any colour of any pixel. */
async function difference(one: Uint8Array, other: Uint8Array): Promise<number> {
  const [first, second] = await Promise.all([one, other].map(pixelsOf))
  assert.ok(first && second && first.length === second.length)
  return first.reduce((most, value, i) => Math.max(most, Math.abs(value - second[i])), 0)
}

test('drawn again after its stored design, a sheet has the same page, byte for byte', () => {
  assert.deepEqual(layers.page, sheet.files.png)
})

test('layers laid on each other look as the page does', async () => {
  assert.ok((await difference(await compose(layers), layers.page.bytes)) <= 3)
})

test('it is so on a page of any shape', async () => {
  for (const layout of ['landscape', 'portrait'] as const) {
    const drawn = await pool.drawSheet({ ...order, layout }, patience())
    const again = await pool.drawLayers({ design: drawn.design, size }, patience())
    assert.deepEqual(again.page, drawn.files.png)
    assert.ok((await difference(await compose(again), again.page.bytes)) <= 3)
  }
})

test('every panel with a picture has its cut-out, lowest first', () => {
  const drawn = sheet.panels
    .map(({ id }) => id)
    .filter((id) => /^(view|expression|prop|detail)-/.test(id))
  assert.deepEqual(
    layers.cutOuts.map(({ id }) => id),
    drawn,
  )
})

test('a cut-out is transparent, and no larger than what is seen of it', async () => {
  for (const { id, bytes, width, height, x, y } of layers.cutOuts) {
    assert.ok(x >= 0 && y >= 0 && x + width <= size && y + height <= size, id)
    const { info } = await sharp(bytes).trim({ threshold: 0 }).toBuffer({ resolveWithObject: true })
    const { hasAlpha } = await sharp(bytes).metadata()
    assert.deepEqual([info.width, info.height, hasAlpha], [width, height, true], id)
  }
})

test('no picture is on the paper, and labels cover next to nothing', async () => {
  const [paper, page] = await Promise.all(
    [layers.paper, layers.page].map((each) => pixelsOf(each.bytes)),
  )
  const front = layers.cutOuts.find(({ id }) => id === 'view-front')
  assert.ok(paper && page && front)
  const cut = await pixelsOf(front.bytes)
  let [seen, same] = [0, 0]
  for (let k = 0; k < cut.length; k += 4) {
    if (cut[k + 3] < 255) continue
    const pixel = k / 4
    const [x, y] = [pixel % front.width, Math.floor(pixel / front.width)]
    const at = 4 * ((front.y + y) * size + front.x + x)
    seen++
    if (paper.subarray(at, at + 3).equals(page.subarray(at, at + 3))) same++
  }
  assert.ok(seen > 0 && same < seen / 100, `${same} of ${seen} are as the paper`)
  const labels = await sharp(layers.labels.bytes).stats()
  assert.ok((labels.channels[3]?.mean ?? 255) < 4)
})

test('layers that nobody waits for are given up, and leave the threads to the next', async () => {
  const stop = new AbortController()
  const stopped = pool.drawLayers({ design, size: 2048 }, stop.signal)
  stop.abort(new Error('no longer wanted'))
  await assert.rejects(stopped, /no longer wanted/)
  assert.deepEqual(await pool.drawLayers({ design, size }, patience()), layers)
})

test('a design that cannot be drawn says so, and harms nothing else', async () => {
  const broken = { ...design, person: null }
  await assert.rejects(pool.drawLayers({ design: broken, size }, patience()))
  assert.deepEqual(await pool.drawLayers({ design, size }, patience()), layers)
})
