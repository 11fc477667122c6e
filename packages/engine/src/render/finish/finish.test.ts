import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import type { StyleName } from '../../design/design.ts'
import { designCharacter } from '../../design/design-character.ts'
import { buildFigure } from '../../figure/build-figure.ts'
import { looks } from '../look.ts'
import type { Picture } from '../picture.ts'
import { renderParts } from '../render.ts'
import { finishPicture } from './finish.ts'

const figure = buildFigure(
  designCharacter(
    understand('a knight in red and white with steel armour and a black cape', undefined),
    1,
  ),
)
const camera = {
  yaw: 20,
  pitch: 0,
  target: [0, figure.heightCm / 2, 0],
  pixelsPerCm: 2,
  width: 301,
  height: 399,
} as const

const drawn = (style: StyleName) => renderParts(figure, camera, looks[style])

type Rgb = [red: number, green: number, blue: number]

/** Colours of pixels that are covered all over. */
function colours({ data }: Picture): Rgb[] {
  const found: Rgb[] = []
  for (let k = 0; k < data.length; k += 4)
    if (data[k + 3] === 255) found.push([data[k], data[k + 1], data[k + 2]])
  return found
}

const spread = (rgb: Rgb) => Math.max(...rgb) - Math.min(...rgb)

test('every style draws the whole picture asked for', () => {
  for (const style of Object.keys(looks) as StyleName[]) {
    const picture = drawn(style)
    assert.deepEqual([picture.width, picture.height], [camera.width, camera.height], style)
    assert.ok(colours(picture).length > 5_000, style)
  }
})

test('pixel art has few colours, no half-seen pixels, and squares for pixels', () => {
  const { data, width } = drawn('pixel')
  const words = new Uint32Array(data.buffer)
  assert.ok(new Set(words).size <= 25)
  for (let k = 3; k < data.length; k += 4) assert.ok(data[k] === 0 || data[k] === 255)
  // Runs along rows end where squares do.
  const ends = new Set<number>()
  words.forEach((word, k) => {
    if (k % width !== 0 && word !== words[k - 1]) ends.add((k % width) % 4)
  })
  assert.equal(ends.size, 1)
})

test('noir is black, white and red', () => {
  const all = colours(drawn('noir'))
  const isGrey = (rgb: Rgb) => spread(rgb) < 8
  const isRed = ([r, g, b]: Rgb) => r > 80 && g < 60 && b < 60
  assert.ok(all.every((rgb) => isGrey(rgb) || isRed(rgb)))
  const between = all.filter((rgb) => isGrey(rgb) && rgb[0] > 30 && rgb[0] < 220)
  assert.ok(between.length < 0.08 * all.length)
  assert.ok(all.some(isRed))
})

test('ink and pencil know no colour', () => {
  for (const style of ['ink', 'pencil'] as const)
    assert.ok(colours(drawn(style)).every((rgb) => spread(rgb) <= 12))
})

test('a blueprint is light lines on blue', () => {
  const all = colours(drawn('blueprint'))
  assert.ok(all.every(([r, g, b]) => b > g && g > r))
  assert.ok(all.filter(([r]) => r > 150).length > 0.02 * all.length)
  assert.ok(all.filter(([r]) => r < 60).length > 0.6 * all.length)
})

test('paint has broader patches than what it is painted over', () => {
  const steps = (picture: Picture) => {
    let sum = 0
    for (let k = 4; k < picture.data.length; k += 4)
      if (picture.data[k + 3] === 255 && picture.data[k - 1] === 255)
        sum += Math.abs(picture.data[k] - picture.data[k - 4])
    return sum
  }
  assert.ok(steps(drawn('painterly')) < 0.8 * steps(drawn('anime')))
})

test('in watercolour pigment gathers where a wash ends', () => {
  const side = 60
  const data = new Uint8ClampedArray(side * side * 4)
  for (let k = 0; k < data.length; k += 4) if ((k / 4) % side < 30) data.set([150, 60, 60, 255], k)
  finishPicture({ width: side, height: side, data }, 'watercolour')
  const mean = (column: number) => {
    let sum = 0
    for (let row = 0; row < side; row++) sum += data[4 * (row * side + column) + 1]
    return sum / side
  }
  assert.ok(mean(29) < mean(12) - 8)
})
