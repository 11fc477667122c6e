/** Cans, buckets and other vessels with a handle. */
import { lathe, merge } from '../../math/surface.ts'
import type { Part } from '../figure.ts'
import { axes, moveParts } from '../holding/move-parts.ts'
import type { PropBuilder, PropMaterials } from './prop-parts.ts'
import { bent, piece, ring, rod, turned } from './shapes.ts'

const wateringCan: PropBuilder = ({ material }) => ({
  gripRadius: 1,
  parts: [
    piece(
      'handle',
      material.trim,
      bent(
        [
          [-8, -10, 0],
          [-6, 0, 0],
          [6, 0, 0],
          [8, -10, 0],
        ],
        0.9,
      ),
    ),
    piece('can', material.main, rod(-30, -10, 9.5, 8.6), {
      pattern: ({ y }) =>
        Math.abs(y + 13) < 0.6 || Math.abs(y + 27) < 0.6 ? material.trim : undefined,
    }),
    piece(
      'spout',
      material.main,
      bent(
        [
          [8, -25, 0],
          [15, -20, 0],
          [23, -9, 0],
        ],
        (t) => 3 - 1.7 * t,
      ),
    ),
    piece(
      'brace',
      material.trim,
      bent(
        [
          [8, -13, 0],
          [17.4, -15.6, 0],
        ],
        0.55,
      ),
    ),
    ...rose(material),
    piece(
      'back handle',
      material.trim,
      bent(
        [
          [-9, -14, 0],
          [-16, -17, 0],
          [-15, -25, 0],
          [-9.2, -27, 0],
        ],
        0.8,
      ),
    ),
  ],
})

/** The end of the spout widens to a plate full of holes, which faces out and up, and a little forward: they are seen from before too. */
function rose({ trim, dark }: PropMaterials): Part[] {
  const { x, y, z } = axes([0.7, 0.5, 0.52], [0, 0, 1])
  const placed = (part: Part) => moveParts([part], { at: [22.6, -9.4, 0], x, y, z, scale: 1 })
  const cone = lathe(
    [
      [0, 4.9],
      [4.1, 4.5],
      [4.5, 4.1],
      [4.1, 3.5],
      [1.5, 0.2],
      [1.2, -1.2],
    ],
    32,
  )
  const isHole = (x: number, z: number) =>
    roseHoles.some(([u, v]) => (x - u) ** 2 + (z - v) ** 2 < holeRadius ** 2)
  return placed(
    piece('rose', trim, cone, {
      pattern: ({ x, y, z }) => (y > 4.45 && isHole(x, z) ? dark : undefined),
    }),
  )
}

const holeRadius = 0.52
/** One in the middle and a ring round it, and a second ring. */
const roseHoles = [0, 6, 11].flatMap((count, ring) =>
  Array.from({ length: Math.max(1, count) }, (_, i) => {
    const angle = (i / Math.max(1, count)) * 2 * Math.PI
    return [1.55 * ring * Math.cos(angle), 1.55 * ring * Math.sin(angle)] as const
  }),
)

const bucket: PropBuilder = ({ material }) => ({
  gripRadius: 0.7,
  parts: [
    piece(
      'bail',
      material.trim,
      bent(
        [
          [-12.4, -13, 0],
          [-9, -2, 0],
          [0, 0.5, 0],
          [9, -2, 0],
          [12.4, -13, 0],
        ],
        0.6,
        28,
      ),
    ),
    piece(
      'bucket',
      material.main,
      turned([
        [0, -38],
        [9, -38],
        [12.6, -13],
      ]),
    ),
    piece('hoops', material.trim, merge([ring(-13, 12.6, 0.8), ring(-30, 10.3, 0.6)])),
    piece('water', material.accent, rod(-16, -15.4, 12, 12, 0, 24)),
  ],
})

const fireExtinguisher: PropBuilder = ({ material }) => ({
  gripRadius: 1.1,
  parts: [
    piece(
      'lever',
      material.dark,
      merge([
        bent(
          [
            [-2, -2, 0],
            [6, 0, 0],
          ],
          1.1,
        ),
        bent(
          [
            [-2, -4, 0],
            [6, -3.4, 0],
          ],
          0.9,
        ),
      ]),
    ),
    piece('neck', material.trim, rod(-9, -3, 2)),
    piece(
      'cylinder',
      material.main,
      turned([
        [0, -48],
        [7, -48],
        [7.4, -46],
        [7.4, -15],
        [5, -10],
        [1.6, -8.4],
      ]),
      {
        pattern: ({ y, z }) => (z > 0 && y > -36 && y < -22 ? material.paper : undefined),
      },
    ),
    piece(
      'hose',
      material.dark,
      bent(
        [
          [-2, -6, 0],
          [-9, -9, 0],
          [-11, -24, 0],
          [-9.4, -34, 0],
        ],
        1,
      ),
    ),
  ],
})

export const vesselBuilders = {
  watering_can: wateringCan,
  bucket,
  fire_extinguisher: fireExtinguisher,
}
