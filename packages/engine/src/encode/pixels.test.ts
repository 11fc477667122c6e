import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freePixels, takePixels } from './pixels.ts'

/** A page on which each pixel differs from its neighbours. */
function paperOf(width: number, height: number) {
  const data = Uint8ClampedArray.from({ length: 4 * width * height }, (_, i) =>
    i % 4 === 3 ? 255 : (i * 37) % 251,
  )
  const readRows = (first: number, count: number) =>
    data.slice(4 * width * first, 4 * width * (first + count))
  return { data, paper: { width, height, readRows, free: () => {} } }
}

test('every pixel of a page of any size is handed to the encoders', async () => {
  for (const [width, height] of [
    [8, 8],
    [7, 131],
    [5, 257],
    [7, 131],
  ]) {
    const { data, paper } = paperOf(width, height)
    const pixels = await takePixels(paper)
    assert.deepEqual(
      [...pixels.data],
      [...data].filter((_, i) => i % 4 !== 3),
    )
    freePixels(pixels)
  }
})
