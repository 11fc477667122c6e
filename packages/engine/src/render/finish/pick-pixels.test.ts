import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pickPixels } from './pick-pixels.ts'

const colours: Record<string, readonly number[]> = {
  ' ': [0, 0, 0, 0],
  k: [10, 10, 12, 255],
  w: [240, 240, 245, 255],
  m: [120, 120, 124, 255],
}

/** The letters of the picture that is made of one drawn in letters. */
function picked(rows: readonly string[]): string {
  const data = rows.flatMap((row) => [...row].flatMap((letter) => [...(colours[letter] ?? [])]))
  const small = pickPixels({
    width: rows[0].length,
    height: rows.length,
    data: new Uint8ClampedArray(data),
  })
  return Array.from({ length: small.width * small.height }, (_, i) => {
    const rgba = small.data.subarray(4 * i, 4 * i + 4).join()
    return Object.keys(colours).find((letter) => colours[letter].join() === rgba) ?? '?'
  }).join('')
}

test('no pixel is a mix: each is of a colour that was drawn, and a line half as wide stays whole', () => {
  assert.equal(picked(['wwkwww', 'wwkwww']), 'wkw')
  assert.equal(picked(['wkwwww', 'wwwwww']), 'www')
})

test('a pixel is empty where less than half of it is covered', () => {
  assert.equal(picked([' k k', '  kk']), ' k')
})

test('the soft edge of a brow is brow or skin, and none of it a third colour', () => {
  const rows = ['wwwwwwwwww', 'wwwmmmmwww', 'wwwkkkkwww', 'wwwmmmmwww', 'wwwwwwwwww', 'wwwwwwwwww']
  assert.doesNotMatch(picked(rows), /m/)
})

test('a spark of light in a dark eye stays, one pixel large', () => {
  const dark = 'kkkkkkkkkk'
  const lit = picked([dark, dark, 'kkkkwkkkkk', 'kkkkwkkkkk', dark, dark])
  assert.equal([...lit].filter((letter) => letter === 'w').length, 1)
})
