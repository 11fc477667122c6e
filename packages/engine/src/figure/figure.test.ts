import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { SurfacePoint } from '../math/surface-point.ts'
import { buildFigure } from './build-figure.ts'
import type { Part, Pattern } from './figure.ts'

/** Parts that are joined from two halves, mirrored parts, folds, stitches and prints. */
const words =
  'a pirate captain in a striped shirt, a long coat with gold trim and boots, with a sword'
const { parts } = buildFigure(designCharacter(understand(words, undefined), 1))

/** u, v, x, y and z where the corners of a triangle have these shares. */
function pointIn(part: Part, triangle: number, shares: readonly number[]): SurfacePoint {
  const blend = (array: Float32Array, size: number, field: number) =>
    shares.reduce((sum, share, k) => {
      return sum + share * array[size * part.indices[3 * triangle + k] + field]
    }, 0)
  const { uvs, positions } = part
  const [x, y, z] = [0, 1, 2].map((axis) => blend(positions, 3, axis))
  return new SurfacePoint().at(blend(uvs, 2, 0), blend(uvs, 2, 1), x, y, z)
}

const spots = [
  [0.8, 0.1, 0.1],
  [0.1, 0.8, 0.1],
  [0.1, 0.1, 0.8],
] as const

test('what a pattern comes down to on a triangle says there what the pattern says', () => {
  let told = 0
  for (const part of parts) {
    const { pattern, indices } = part
    if (!pattern?.around) continue
    for (let t = 0; t < indices.length / 3; t++) {
      const middle = pointIn(part, t, [1 / 3, 1 / 3, 1 / 3])
      const points = spots.map((shares) => pointIn(part, t, shares))
      const far = ({ x, y, z }: SurfacePoint) =>
        Math.hypot(x - middle.x, y - middle.y, z - middle.z)
      const own: Pattern = pattern.around(middle, Math.max(...points.map(far)))
      for (const point of points) {
        const name = pattern(point)
        assert.equal(own(point), name, `${part.name}, triangle ${t}`)
        if (name !== undefined) told++
      }
    }
  }
  assert.ok(told > 1000, `only ${told} points have anything on them`)
})
