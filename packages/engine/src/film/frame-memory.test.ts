import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createCanvas } from '@napi-rs/canvas'
import type { Picture } from '../render/picture.ts'
import { bytesAt } from '../render/workspace.ts'
import {
  type FrameMemory,
  type Laying,
  openFrameMemory,
  type Places,
  placeUpright,
} from './frame-memory.ts'
import { layPlainly } from './plain-layers.ts'

const [width, height] = [61, 38]

/** Blots of colour on nothing, or on white; the middle rows and columns stay empty. */
function blots(size: { width: number; height: number }, ground?: string) {
  const canvas = createCanvas(size.width, size.height)
  const context = canvas.getContext('2d')
  if (ground) {
    context.fillStyle = ground
    context.fillRect(0, 0, size.width, size.height)
  }
  for (let i = 0; i < 9; i++) {
    context.fillStyle = `hsl(${i * 40}deg 70% 55% / ${0.3 + 0.08 * i})`
    context.beginPath()
    context.arc((i * 37) % size.width, i % 2 === 0 ? 6 : size.height - 5, 3 + i, 0, 7)
    context.fill()
  }
  return canvas
}

function pictureOf(canvas: ReturnType<typeof blots>): Picture {
  const size = { width: canvas.width, height: canvas.height }
  const { data } = canvas.getContext('2d').getImageData(0, 0, size.width, size.height)
  return { ...size, data }
}

function frameOf({ workspace, picture }: FrameMemory): Uint8Array {
  return bytesAt(workspace, picture, 4 * width * height)
}

const asItIs = (places: Places) => placeUpright(places, { left: 0, top: 0, across: 1, down: 1 })

const ways: Record<string, (places: Places) => void> = {
  'as it is': asItIs,
  'enlarged and cut off': (places) =>
    placeUpright(places, { left: -9.3, top: -4.7, across: 1.31, down: 1.17 }),
  'made small within the frame': (places) =>
    placeUpright(places, { left: 11.6, top: 7.2, across: 0.62, down: 0.71 }),
  'row by row, as the ground': (places) => {
    places.fill(0)
    for (let y = 12; y < height; y++)
      places.set([y * 0.8 - 3.3, 5 - 0.2 * y, 0.4 + 0.017 * y], 3 * y)
  },
}

for (const [name, place] of Object.entries(ways)) {
  test(`a layer is laid ${name} as plain TypeScript lays it`, () => {
    for (const how of ['over', 'multiply', 'screen'] as const) {
      const layer = blots({ width: 70, height: 40 }, how === 'multiply' ? '#f0e8d8' : undefined)
      const ground = blots({ width, height }, '#4a7a9c')
      const memory = openFrameMemory(width, height)
      const below: Laying = { layer: memory.read(ground), how: 'over', place: asItIs }
      memory.lay([below])
      const plain = { width, height, data: new Uint8ClampedArray(frameOf(memory)) }
      memory.lay([below, { layer: memory.read(layer), how, place }])
      const places = new Float32Array(3 * height)
      place(places)
      layPlainly(pictureOf(layer), how, places, plain)
      const far = frameOf(memory).map((value, k) => Math.abs(value - (plain.data[k] ?? 0)))
      // Shares are kept in 128ths.
      assert.ok(Math.max(...far) <= 6, `${how}: ${Math.max(...far)}`)
    }
  })
}

test('layers that are forgotten give their room to the next', () => {
  const memory = openFrameMemory(width, height)
  const mark = memory.mark()
  const first = memory.read(blots({ width: 70, height: 40 }))
  memory.forget(mark)
  assert.equal(memory.read(blots({ width: 70, height: 40 })).pixels, first.pixels)
})

test('what hides all behind it spares laying that, and nothing is seen of it', () => {
  const solid = createCanvas(40, 30)
  const context = solid.getContext('2d')
  context.fillStyle = '#c05030'
  context.fillRect(3, 4, 31, 21)
  context.fillStyle = 'rgba(20,30,160,0.5)'
  context.fillRect(12, 0, 5, 12)
  const memory = openFrameMemory(width, height)
  const place = ways['enlarged and cut off'] ?? assert.fail()
  const below: Laying = {
    layer: memory.read(blots({ width, height }, '#4a7a9c')),
    how: 'over',
    place: asItIs,
  }
  const above: Laying = { layer: memory.read(solid), how: 'over', place }
  memory.lay([below])
  const plain = { width, height, data: new Uint8ClampedArray(frameOf(memory)) }
  const places = new Float32Array(3 * height)
  place(places)
  layPlainly(pictureOf(solid), 'over', places, plain)
  memory.lay([below, below, above])
  const far = frameOf(memory).map((value, k) => Math.abs(value - (plain.data[k] ?? 0)))
  assert.ok(Math.max(...far) <= 6, `${Math.max(...far)}`)
})
