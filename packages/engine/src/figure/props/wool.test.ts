import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainProp } from '../../design/plain-design.ts'
import { buildProp } from '../build-prop.ts'

test('the thread of a knitting basket is one piece, from its ball over the rim and down the wall', () => {
  const basket = plainProp('yarn_basket')
  const { parts } = buildProp(basket)
  const pointsOf = (wanted: string) => {
    const part = parts.find(({ name }) => name === wanted)
    assert.ok(part, wanted)
    return Array.from({ length: part.positions.length / 3 }, (_, i) =>
      Array.from(part.positions.subarray(3 * i, 3 * i + 3)),
    )
  }
  const thread = pointsOf('thread')
  const near = (points: number[][]) =>
    Math.min(
      ...thread.flatMap(([x, y, z]) => points.map(([a, b, c]) => Math.hypot(x - a, y - b, z - c))),
    )
  assert.ok(near(pointsOf('rose yarn')) < basket.size)
  // As far out as the wall at its height, which runs straight from the rim to the ground.
  const wallAt = (y: number) => 12.6 - (2.9 * (-16.4 - y)) / 10
  const outside = thread.filter(([, y]) => y / basket.size < -16.4)
  assert.ok(outside.length > 20)
  for (const [x, y, z] of outside) {
    const off = Math.hypot(x, z) / basket.size - wallAt(y / basket.size)
    assert.ok(off > -0.5 && off < 1.2, `${off} at ${y}`)
  }
})
