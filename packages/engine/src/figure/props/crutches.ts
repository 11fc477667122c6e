/** A crutch from the ground to the armpit. In cm, the hand on the crossbar at 0. */
import { merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { PropBuilder } from './prop-parts.ts'
import { bent, piece, ring, rod, shifted } from './shapes.ts'

/** One bow of the two that part above the shaft. */
const bow = (s: number): Vec3[] => [
  [s * 1.1, -46, 0],
  [s * 1.9, -36, 0],
  [s * 4.3, -14, 0],
  [s * 5, 0, 0],
  [s * 5.8, 26, 0],
  [s * 6.4, 44, 0],
]

export const crutch: PropBuilder = ({ material }) => ({
  gripRadius: 1.7,
  parts: [
    piece('bows', material.main, merge([-1, 1].map((s) => bent(bow(s), 1.15, 30, 10))), {
      group: 'wood',
    }),
    piece('shaft', material.main, rod(-78, -34, 1.15, 1.5), { group: 'wood' }),
    piece(
      'bolts',
      material.trim,
      merge([-40, -46].map((y) => shifted(ring(y, 2.2, 0.5), [0, 0, 0]))),
    ),
    piece(
      'crossbar',
      material.lining,
      bent(
        [
          [-5.2, 0, 0],
          [0, 0.2, 0],
          [5.2, 0, 0],
        ],
        1.7,
        10,
        12,
      ),
    ),
    piece(
      'pad',
      material.paint,
      bent(
        [
          [-8.6, 46.6, 0],
          [-6, 45.4, 0],
          [0, 44.4, 0],
          [6, 45.4, 0],
          [8.6, 46.6, 0],
        ],
        () => [2.2, 2.9],
        20,
        14,
      ),
      { creaseCosine: -1 },
    ),
    piece('ferrule', material.dark, rod(-81, -75, 1.9, 1.6)),
  ],
})
