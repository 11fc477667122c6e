import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { buildFigure } from '../../figure/build-figure.ts'
import type { Vec3 } from '../../math/vector.ts'
import { looks } from '../look.ts'
import type { Picture } from '../picture.ts'
import { renderParts } from '../render.ts'
import { enlarge } from './enlarge.ts'

const colours: Record<string, readonly number[]> = {
  ' ': [0, 0, 0, 0],
  white: [245, 245, 250, 255],
  red: [150, 40, 45, 255],
  pink: [198, 142, 148, 255],
  skin: [204, 150, 140, 255],
}

/** A picture by rows of single letters: the first of each colour's name. */
function pictureOf(rows: readonly string[]): Picture {
  const letters = Object.entries(colours).map(([name, rgba]) => [name[0], rgba] as const)
  const byLetter = new Map(letters)
  const data = rows.flatMap((row) =>
    [...row].flatMap((letter) => [...(byLetter.get(letter) ?? [])]),
  )
  return { width: rows[0].length, height: rows.length, data: new Uint8ClampedArray(data) }
}

const letterAt = ({ data, width }: Picture, x: number, y: number): readonly number[] => [
  ...data.subarray(4 * (y * width + x), 4 * (y * width + x) + 4),
]

const unscaled = ({ width, height }: Picture) => {
  const size = { width, height, columns: width, rows: height }
  return { ...size, pixel: 1, left: 0, top: 0 }
}

test('the edge of one thing on another is not drawn in the colour of a third', () => {
  const rows = Array.from({ length: 12 }, () => 'wwwwwwrrrrrrsssss')
  rows[5] = 'wwwwwprrrrrrsssss'
  rows[6] = rows[5]
  const small = pictureOf(rows)
  const { data } = enlarge(small, unscaled(small))
  const at = (x: number) => [
    ...data.subarray(4 * (5 * small.width + x), 4 * (5 * small.width + x) + 3),
  ]
  assert.ok([at(2).join(), at(8).join()].includes(at(5).join()), at(5).join())
})

test('what hangs on a figure by a single corner is not drawn', () => {
  const rows = Array.from({ length: 12 }, (_, y): string =>
    y < 8 ? '  wwwwwwwwww  ' : '              ',
  )
  rows[8] = ' w            '
  const small = pictureOf(rows)
  const large = enlarge(small, unscaled(small))
  assert.equal(letterAt(large, 1, 8)[3], 0)
  assert.equal(letterAt(large, 2, 7)[3], 255)
})

test('a single pixel below a broad sole is not drawn, and a point that hangs down is', () => {
  const bodyTo = (last: string) => [
    ...Array.from({ length: 8 }, () => '  wwwwwwwwww  '),
    last,
    '              ',
  ]
  const lowest = (rows: readonly string[], x: number) => {
    const small = pictureOf(rows)
    return letterAt(enlarge(small, unscaled(small)), x, 8)[3]
  }
  assert.equal(lowest(bodyTo('          w   '), 10), 0)
  assert.equal(lowest(bodyTo('     wwww     '), 6), 255)
})

test('seen from the front in few pixels, a figure is the same wherever the middle of the picture lies', () => {
  const figure = buildFigure(designCharacter(understand('a bald monk', undefined), 1))
  const heads = [-3.1, 0.7, 2.3].map((x) => {
    const size = { width: 420, height: 96 }
    const target: Vec3 = [x, figure.heightCm - 12, 0]
    const camera = { yaw: 0, pitch: 0, target, pixelsPerCm: 3, ...size }
    const { data, width } = renderParts(figure, camera, looks.pixel)
    const seen = Array.from({ length: data.length / 4 }, (_, k) => k).filter(
      (k) => data[4 * k + 3] > 0,
    )
    const left = Math.min(...seen.map((k) => k % width))
    return seen.map((k) => `${(k % width) - left},${data[4 * k]}`).join(' ')
  })
  assert.ok(heads[0].length > 1000)
  assert.equal(new Set(heads).size, 1)
})

test('a pixel that stands on a straight edge is no part of it, and a staff that stands up is', () => {
  const rows = Array.from({ length: 12 }, (_, y) => (y < 6 ? '              ' : '  wwwwwwwwww  '))
  const above = (top: number) => {
    const drawn = rows.map((row, y) =>
      y >= top && y < 6 ? `${row.slice(0, 6)}w${row.slice(7)}` : row,
    )
    const small = pictureOf(drawn)
    return letterAt(enlarge(small, unscaled(small)), 6, 5)[3]
  }
  assert.equal(above(5), 0)
  assert.equal(above(4), 0)
  assert.equal(above(2), 255)
})

test('in few pixels all soles end where the ground is, from every side, and wherever its row is', () => {
  const figure = buildFigure(designCharacter(understand('a knight with a sword', undefined), 59))
  for (const yaw of [0, 40, 90, 180]) {
    for (const ground of [401, 403, 404]) {
      const size = { width: 460, height: 410 }
      const target: Vec3 = [0, (ground - size.height / 2) / 2, 0]
      const camera = { yaw, pitch: 0, target, pixelsPerCm: 2, ground, ...size }
      const { data, width } = renderParts(figure, camera, { ...looks.pixel, pixelSide: 5 })
      const alphas = data.filter((_, k) => k % 4 === 3)
      assert.equal(Math.floor(alphas.lastIndexOf(255) / width), ground - 1)
    }
  }
})
