import { merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { PropBuilder } from './prop-parts.ts'
import { bent, cut, hoop, piece, ring, rod, shifted, wound } from './shapes.ts'

const bow: PropBuilder = ({ material }) => {
  const limb = (sign: number): Vec3[] => [
    // Straight through the grip.
    [0, 0, 0],
    [0, sign * 8, 0],
    [0.6, sign * 16, 0],
    [-1, sign * 36, 0],
    [-9, sign * 58, 0],
    [-13, sign * 68, 0],
    [-11, sign * 75, 0],
  ]
  const thickness = (t: number): readonly [number, number] => [1.7 - 1.1 * t, 1.4 - 0.8 * t]
  return {
    gripRadius: 1.6,
    parts: [
      piece(
        'limbs',
        material.main,
        merge([bent(limb(1), thickness, 30), bent(limb(-1), thickness, 30)]),
      ),
      piece('grip', material.lining, rod(-7, 7, 2, 2, 0.2), {
        pattern: wound(material.trim, 6, 0.2),
      }),
      piece(
        'bands',
        material.trim,
        merge([15, -15].map((y) => shifted(ring(0, 1.7, 0.5), [0.5, y, 0]))),
      ),
      piece(
        'string',
        material.paper,
        bent(
          [
            [-12.6, 71, 0],
            [-12.8, 0, 0],
            [-12.6, -71, 0],
          ],
          0.22,
          8,
          6,
        ),
        { castsNoShadow: true },
      ),
    ],
  }
}

const crossbow: PropBuilder = ({ material }) => ({
  gripRadius: 1.8,
  parts: [
    piece(
      'stock',
      material.main,
      cut(
        [
          [-2, -16],
          [2.2, -18],
          [3, -6],
          [2, 8],
          [2, 44],
          [-1.6, 44],
          [-1.6, 6],
          [-3, -4],
        ],
        2,
        0.8,
      ),
    ),
    piece(
      'prod',
      material.lining,
      bent(
        [
          [-26, 32, 0],
          [-15, 38, 0],
          [0, 40, 0],
          [15, 38, 0],
          [26, 32, 0],
        ],
        (t) => 1.3 - 0.8 * Math.abs(t - 0.5),
      ),
    ),
    piece(
      'string',
      material.paper,
      bent(
        [
          [-26, 32, 0.6],
          [0, 22, 1.8],
          [26, 32, 0.6],
        ],
        0.25,
        8,
        6,
      ),
    ),
    piece('stirrup', material.trim, hoop([0, 46, 0], 3.2, 0.6)),
    piece('bolt', material.trim, shifted(rod(20, 52, 0.5), [0, 0, 2.2])),
  ],
})

export const bowBuilders = { bow, crossbow }
