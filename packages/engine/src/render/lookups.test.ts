import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Part, Pattern } from '../figure/figure.ts'
import { tube } from '../math/surface.ts'
import type { Camera } from './camera.ts'
import { looks } from './look.ts'
import { renderParts } from './render.ts'

const materials = {
  plain: { base: '#b07a4a', surface: 'cloth' },
  stripe: { base: '#2f5f8f', surface: 'cloth' },
} as const

/** Stripes round the upper half, by height; below it says nothing. */
const striped: Pattern = ({ v, y }) => (v < 0.5 || Math.sin(y) < 0.3 ? undefined : 'stripe')

function pillar(pattern: Pattern): Part {
  const line = [0, 15, 30, 45, 60].map((y) => [0, y, 0] as const)
  const mesh = tube(line, () => 12, { sides: 24 })
  return { ...mesh, name: 'pillar', material: 'plain', pattern }
}

const camera: Camera = {
  yaw: 10,
  pitch: 4,
  target: [0, 30, 0],
  pixelsPerCm: 3,
  width: 120,
  height: 220,
}

function draw(part: Part, from: Partial<Camera> = {}, inkScale?: number): Uint8ClampedArray {
  const look = { ...looks.anime, inkScale }
  return renderParts({ parts: [part], materials }, { ...camera, ...from }, look).data
}

/** Said at once: a difference would be listed pixel by pixel. */
function isSame(one: Uint8ClampedArray, other: Uint8ClampedArray): boolean {
  return Buffer.from(one).equals(Buffer.from(other))
}

test('a pattern is not asked where it is silent, and nothing else changes', () => {
  let asked = 0
  const counted: Pattern = (point) => {
    asked++
    return striped(point)
  }
  const all = draw(pillar(counted))
  const askedOfAll = asked
  asked = 0
  const silent = Object.assign(counted, { isSilent: ({ v }: { v: number }) => v < 0.49 })
  assert.ok(isSame(draw(pillar(silent)), all))
  assert.ok(asked < 0.8 * askedOfAll, `asked ${asked} times instead of ${askedOfAll}`)
})

test('what is drawn on a part goes along where the part is bent to', () => {
  const upright = pillar(striped)
  const lifted = upright.positions.map((value, i) => (i % 3 === 1 ? value + 16 : value))
  const moved = { ...upright, positions: lifted, rest: upright.positions }
  assert.ok(isSame(draw(moved, { target: [0, 46, 0] }), draw(upright)))
})

test('a line that the frame cuts off at its right edge leaves nothing left of what is drawn', () => {
  const { width, height } = camera
  const picture = draw(pillar(striped), { yaw: 0, target: [-(width / 2 / 3) - 4, 30, 0] }, 1.4)
  const alpha = (row: number, column: number) => picture[4 * (row * width + column) + 3]
  const firsts = Array.from({ length: height }, (_, row) => {
    const columns = Array.from({ length: width }, (_, column) => column)
    return columns.find((column) => alpha(row, column) > 0) ?? width
  })
  const middle = firsts[Math.floor(height / 2)]
  assert.ok(middle < width - 10 && alpha(Math.floor(height / 2), width - 1) > 0, 'it is cut off')
  assert.ok(firsts.every((first) => first >= middle - 2))
})
