import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plate } from './plate.ts'
import { closedGrid, lathe, type Mesh, merge, mirror, tube } from './surface.ts'
import type { Vec3 } from './vector.ts'

/** Volume inside a closed mesh; negative when it is inside out (divergence theorem). */
function volume({ positions: p, indices }: Mesh): number {
  let sum = 0
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t] * 3, indices[t + 1] * 3, indices[t + 2] * 3]
    sum +=
      p[a] * (p[b + 1] * p[c + 2] - p[b + 2] * p[c + 1]) +
      p[a + 1] * (p[b + 2] * p[c] - p[b] * p[c + 2]) +
      p[a + 2] * (p[b] * p[c + 1] - p[b + 1] * p[c])
  }
  return sum / 6
}

const rod = tube(
  [
    [0, 0, 0],
    [0, 5, 0],
    [0, 10, 0],
  ],
  () => 1,
  { sides: 32 },
)

test('tubes, lathes and plates face outward and enclose their volume', () => {
  assert.ok(Math.abs(volume(rod) - 10 * Math.PI) < 0.5)
  assert.ok(
    Math.abs(
      volume(
        lathe(
          [
            [0, 5],
            [2, 5],
            [2, 0],
            [0, 0],
          ],
          48,
        ),
      ) -
        20 * Math.PI,
    ) < 0.5,
  )
  assert.ok(
    Math.abs(
      volume(
        plate(
          [
            [0, 0],
            [2, 0],
            [2, 3],
            [0, 3],
          ],
          0.5,
        ),
      ) - 6,
    ) < 1e-6,
  )
  assert.ok(
    Math.abs(
      volume(
        plate(
          [
            [0, 3],
            [2, 3],
            [2, 0],
            [0, 0],
          ],
          0.5,
        ),
      ) - 6,
    ) < 1e-6,
  )
})

test('a mirrored mesh still faces outward', () => {
  assert.ok(volume(mirror(rod)) > 0)
  assert.ok(Math.abs(volume(merge([rod, mirror(rod)])) - 2 * volume(rod)) < 1e-3)
})

test('the seam of a closed grid has its own u and the same normals on both sides', () => {
  const round = (u: number, v: number): Vec3 => {
    const angle = u * 2 * Math.PI
    return [Math.sin(angle), v, Math.cos(angle)]
  }
  const { uvs, normals } = closedGrid(8, 2, round)
  assert.equal(uvs[2 * 8], 1)
  for (let axis = 0; axis < 3; axis++) assert.equal(normals[axis], normals[3 * 8 + axis])
})
