import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDesign, plainGarment } from '../../design/plain-design.ts'
import { SurfacePoint } from '../../math/surface-point.ts'
import { makeBody } from '../body/body.ts'
import { dress } from '../dress.ts'

/** Materials of a suit of plate at all its points. */
function drawnOn(pattern: 'plain' | 'floral'): Set<string> {
  const design = plainDesign({ wear: [plainGarment('plate_armor', { pattern })] })
  const { parts, materials } = dress(design, makeBody(design.person))
  const point = new SurfacePoint()
  const drawn = parts.flatMap(({ positions, uvs, pattern: own, material }) =>
    Array.from({ length: uvs.length / 2 }, (_, i) => {
      const [x, y, z] = positions.subarray(3 * i, 3 * i + 3)
      return own?.(point.at(uvs[2 * i], uvs[2 * i + 1], x, y, z)) ?? material
    }),
  )
  assert.ok(drawn.every((name) => name in materials || name.startsWith('skin')))
  return new Set(drawn.filter((name) => name.includes('.print.')))
}

test('flowers that the words paint are on the plates, and plain plate has none', () => {
  assert.ok(drawnOn('floral').size > 0)
  assert.equal(drawnOn('plain').size, 0)
})
