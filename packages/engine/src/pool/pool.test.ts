import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import sharp from 'sharp'
import { drawSheet } from '../sheet.ts'
import { openDrawingPool } from './pool.ts'

const order = {
  prompt: 'a fire mage with a glowing staff and a torn cape',
  style: undefined,
  seed: 7,
  size: 256,
  references: [],
}
const patience = () => AbortSignal.timeout(120_000)
const [one, two] = [openDrawingPool({ threads: 1 }), openDrawingPool({ threads: 2 })]
after(() => Promise.all([one.close(), two.close()]))

test('one thread, two threads and none give the same bytes, and the same panels', async () => {
  const byOne = await one.drawSheet(order, patience())
  const byTwo = await two.drawSheet(order, patience())
  const alone = await drawSheet(order)
  assert.deepEqual(byOne, byTwo)
  assert.ok(Buffer.from(byOne.files.png.bytes).equals(alone.png))
  const { brief, design, panels, palette, title } = alone
  const { files, ...rest } = byOne
  assert.deepEqual(rest, { brief, design, panels, palette, title })
})

test('its files are the page as PNG, as WebP, and as a thumbnail no wider than the page', async () => {
  const { files } = await two.drawSheet(order, patience())
  for (const [file, format] of [
    [files.png, 'png'],
    [files.webp, 'webp'],
    [files.thumbnail, 'webp'],
  ] as const) {
    const { width, height, format: found } = await sharp(file.bytes).metadata()
    assert.deepEqual([width, height, found], [256, 256, format])
    assert.deepEqual([file.width, file.height], [256, 256])
  }
})

test('every panel that is drawn is told, with how much is done, which never grows less', async () => {
  const told: { id: string; share: number }[] = []
  const { panels } = await two.drawSheet(
    { ...order, onPanel: (panel) => told.push(panel) },
    patience(),
  )
  const drawn = panels
    .map(({ id }) => id)
    .filter((id) => /^(view|expression|prop|detail)-/.test(id))
  assert.deepEqual(told.map(({ id }) => id).sort(), drawn.sort())
  const shares = told.map(({ share }) => share)
  assert.deepEqual(
    shares,
    shares.toSorted((a, b) => a - b),
  )
  assert.ok(shares.every((share) => share > 0 && share < 1))
})

test('a sheet that is stopped ends at once, and those beside it are drawn as they would be', async () => {
  const stop = new AbortController()
  const wanted = one.drawSheet(order, patience())
  const stopped = one.drawSheet({ ...order, seed: 8, size: 2048 }, stop.signal)
  const later = one.drawSheet({ ...order, seed: 9 }, patience())
  stop.abort(new Error('no longer wanted'))
  await assert.rejects(stopped, /no longer wanted/)
  assert.deepEqual(await wanted, await two.drawSheet(order, patience()))
  assert.equal((await later).files.png.width, 256)
})

test('a sheet that is stopped while it is drawn leaves its threads to the next', async () => {
  const stop = new AbortController()
  const stopped = two.drawSheet({ ...order, onPanel: () => stop.abort() }, stop.signal)
  await assert.rejects(stopped, { name: 'AbortError' })
  assert.equal((await two.drawSheet(order, patience())).files.png.width, 256)
})

test('a pool that is closed draws nothing more, and says so', async () => {
  const pool = openDrawingPool({ threads: 1 })
  const drawing = pool.drawSheet(order, patience())
  await Promise.all([assert.rejects(drawing, /closed/), pool.close()])
  await assert.rejects(pool.drawSheet(order, patience()), /closed/)
  await assert.rejects(pool.check(patience()), /closed/)
})
