import assert from 'node:assert/strict'
import test from 'node:test'
import type { Rgb } from './few-colours.ts'
import { withoutStrangeGlints } from './glints.ts'

const skin: Rgb = [247, 222, 204]
const gold: Rgb = [219, 166, 65]
const steel: Rgb = [210, 219, 228]

function wordOf([red, green, blue]: Rgb): number {
  return (red | (green << 8) | (blue << 16) | (255 << 24)) >>> 0
}

/** Seven by seven pixels of one colour with another in the middle, which was drawn so and taken for skin. */
function glintOn(metal: Rgb, drawn: Rgb): number {
  const colours = new Uint32Array(49).fill(wordOf(metal))
  const data = new Uint8ClampedArray(4 * 49)
  for (let i = 0; i < 49; i++) data.set([...metal, 255], 4 * i)
  colours[24] = wordOf(skin)
  data.set([...drawn, 255], 4 * 24)
  return withoutStrangeGlints(colours, { width: 7, height: 7, data })[24]
}

test('a pale glint on gold is gold, and a white one on steel is steel: neither is skin', () => {
  assert.equal(glintOn(gold, [240, 220, 170]), wordOf(gold))
  assert.equal(glintOn(steel, [247, 244, 239]), wordOf(steel))
})

test('a spot of skin that is drawn as skin stays', () => {
  assert.equal(glintOn(gold, skin), wordOf(skin))
  assert.equal(glintOn(steel, skin), wordOf(skin))
})
