import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDesign, plainGarment } from '../../design/plain-design.ts'
import { dress } from '../dress.ts'
import type { Part } from '../figure.ts'
import { standingBodies } from '../holding/stances.ts'
import { flap, softBox } from './cloth/bag.ts'

type Point = [x: number, y: number, z: number]

function pointsOf({ positions }: Pick<Part, 'positions'>): Point[] {
  return Array.from({ length: positions.length / 3 }, (_, i) => [
    positions[3 * i],
    positions[3 * i + 1],
    positions[3 * i + 2],
  ])
}

const apart = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
const nearest = (from: Point, to: readonly Point[]) => Math.min(...to.map((at) => apart(from, at)))

test('the lid of a bag lies on it over its whole width, without air at its corners', () => {
  const [width, height, depth] = [22, 18, 7.5]
  // 1 on the box, a twentieth more a finger's breadth off it.
  const off = ([x, y, z]: Point) => {
    const full = 1 - (0.06 * 2 * y) / height
    const sides = [(2 * x) / (width * full), (2 * y) / height, (2 * z) / (depth * full)]
    return sides.reduce((sum, side) => sum + Math.abs(side) ** (2 / 0.42), 0) ** (0.42 / 2)
  }
  const box = pointsOf(softBox(width, height, depth, 0.06)).map(off)
  assert.ok(box.every((at) => Math.abs(at - 1) < 1e-3))
  for (const point of pointsOf(flap(width, height, depth, 11))) {
    assert.ok(off(point) > 1 && off(point) < 1.12, `${off(point)} at ${point}`)
  }
})

for (const skirt of ['pleated_skirt', 'trousers'] as const) {
  test(`a satchel hangs against ${skirt} by a strap that comes down to its upper edge`, () => {
    const wear = [plainGarment(skirt), plainGarment('satchel')]
    const design = plainDesign({ wear })
    const { parts } = dress(design, standingBodies(design).left)
    const named = (name: string) =>
      pointsOf(parts.find((part) => part.name === name) ?? { positions: new Float32Array() })
    const [bag, strap, lid] = [named('satchel'), named('satchel strap'), named('satchel flap')]
    const top = Math.max(...bag.map(([, y]) => y))
    const edge = [...bag, ...lid].filter(([, y]) => y > top - 4)
    const gap = Math.min(...strap.map((point) => nearest(point, edge)))
    assert.ok(gap < 2.5, `${gap}`)
    // No end of it dangles below the lid.
    const low = Math.min(...strap.map(([, y]) => y))
    assert.ok(low > top - 9, `${top - low}`)
  })
}
