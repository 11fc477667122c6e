import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDesign } from '../../../design/plain-design.ts'
import { makeBody } from '../../body/body.ts'
import type { Part } from '../../figure.ts'
import { liftedOver } from './lift.ts'
import { sheetOf } from './sheet.ts'

const body = makeBody(plainDesign().person)
/** Level cloth over the head, which faces up. */
const cloth = sheetOf(20, 20, false, (u, v) => [40 * u - 20, 200, 40 * v - 20])

function below(...positions: number[]): Part {
  return {
    name: 'below',
    material: 'any',
    positions: Float32Array.from(positions),
    uvs: new Float32Array(),
    indices: new Uint32Array(),
  }
}

function heightsOver(part: Part): number[] {
  const { positions } = liftedOver(cloth, { body, below: [part], gap: 1, most: 5, lowest: 0 })
  return Array.from({ length: positions.length / 3 }, (_, i) => positions[3 * i + 1])
}

test('cloth is lifted off what would come through it, and falls away softly around it', () => {
  const heights = heightsOver(below(0, 203, 0))
  const middle = 10 * 21 + 10
  assert.ok(heights[middle] >= 204 - 1e-3, `${heights[middle]}`)
  assert.ok(heights[middle + 3] > 200 && heights[middle + 3] < 204)
  assert.equal(heights[middle + 9], 200)
})

test('cloth lies still over what is far below it, and under what stands far before it', () => {
  assert.ok(heightsOver(below(0, 190, 0)).every((height) => height === 200))
  assert.ok(heightsOver(below(0, 206, 0)).every((height) => height === 200))
})

test('the edge that cloth is held by stays where it is', () => {
  const first = heightsOver(below(0, 203, -20)).slice(0, 21)
  assert.ok(first.every((height) => height === 200))
})

test('what hangs over an elbow is lifted off it; what falls behind an arm is not', () => {
  const [x, y, z] = body.joints.elbow
  const shawl = sheetOf(20, 20, false, (u, v) => [x + 40 * u - 20, y, z + 40 * v - 20])
  const middle = 3 * (10 * 21 + 10) + 1
  const over = (overElbows: boolean) => {
    const part = below(x, y + 2, z)
    const limits = { body, below: [part], gap: 1, most: 5, lowest: 0 }
    return liftedOver(shawl, { ...limits, overElbows }).positions[middle]
  }
  assert.ok(over(true) > y + 2.9)
  assert.ok(Math.abs(over(false) - y) < 1e-3)
})
