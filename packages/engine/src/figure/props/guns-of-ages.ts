/** Guns of one age: flintlocks and muskets, and a pistol of today. */
import { merge } from '../../math/surface.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, bent, box, cut, piece, rod, rolled, shifted, smoothOutline } from './shapes.ts'

/** A curved stock, a long round barrel and a cocked lock. */
export const flintlock: PropBuilder = ({ material }) => ({
  gripRadius: 1.7,
  parts: [
    piece(
      'stock',
      material.main,
      cut(
        smoothOutline(
          [
            [-1.6, -8],
            [1.4, -8.6],
            [2.4, -2],
            [4.6, 2.4],
            [12, 4.2],
            [25, 4.6],
            [25, 6.4],
            [4, 6.8],
            [-1.4, 5.4],
            [-2.6, 0],
          ],
          60,
        ),
        1.3,
        0.5,
      ),
    ),
    piece('barrel', material.lining, shifted(rolled(rod(0, 31, 1.15, 1), -90), [1, 7.4, 0])),
    piece(
      'bands',
      material.trim,
      merge([8, 17, 26, 31.4].map((x) => shifted(rolled(rod(-0.6, 0.6, 1.5), -90), [x, 7.2, 0]))),
    ),
    piece('cap', material.trim, ball([0, -8.6, 0], 2.1, 1.6, 1.9)),
    piece('lock', material.trim, box([2.6, 5.4, 1.4], 3.6, 1, 0.4)),
    piece(
      'cock',
      material.trim,
      bent(
        [
          [0.6, 6, 1.6],
          [-0.6, 8.6, 1.6],
          [1.2, 10.6, 1.6],
          [3.2, 9.8, 1.6],
        ],
        0.55,
      ),
    ),
    piece(
      'guard',
      material.trim,
      bent(
        [
          [2.4, 1.4, 0],
          [4, -1.6, 0],
          [7.4, -0.6, 0],
          [8, 3, 0],
        ],
        0.45,
      ),
    ),
  ],
})

/** A slide over a straight grip. */
export const automatic: PropBuilder = ({ material }) => ({
  gripRadius: 1.8,
  parts: [
    piece(
      'grip',
      material.lining,
      cut(
        [
          [-4, -9.6],
          [1, -10],
          [2.6, 4],
          [-2.4, 4],
        ],
        1.5,
        0.5,
      ),
    ),
    piece(
      'slide',
      material.main,
      cut(
        [
          [-4.6, 4],
          [17, 4],
          [17.4, 7.8],
          [-4.8, 7.8],
        ],
        1.6,
        0.4,
      ),
      { pattern: ({ x }) => (x < -1 && ((x % 1) + 1) % 1 < 0.35 ? material.dark : undefined) },
    ),
    piece(
      'frame',
      material.lining,
      cut(
        [
          [-3, 2.6],
          [15.6, 2.6],
          [15.6, 4.2],
          [-3, 4.2],
        ],
        1.5,
        0.4,
      ),
    ),
    piece('muzzle', material.dark, shifted(rolled(rod(0, 1, 0.8), -90), [17, 6, 0])),
    piece(
      'guard',
      material.main,
      bent(
        [
          [3, 3, 0],
          [4, -0.8, 0],
          [8, -0.4, 0],
          [8.4, 3, 0],
        ],
        0.5,
      ),
    ),
  ],
})

/** A long barrel on a stock of wood: what was before magazines and sights. */
export const longGun =
  (length: number): PropBuilder =>
  ({ material }) => ({
    gripRadius: 2,
    parts: [
      piece(
        'stock',
        material.lining,
        cut(
          [
            [-5.6, -38],
            [2.2, -40],
            [2.4, -12],
            [1.6, 4],
            [1.8, length * 0.62],
            [-1.6, length * 0.62],
            [-1.9, 2],
            [-3.6, -8],
            [-2.2, -14],
          ],
          1.8,
          0.7,
        ),
      ),
      piece('barrel', material.main, shifted(rod(0, length, 1.15, 0.95), [1.5, 0, 0])),
      piece(
        'bands',
        material.trim,
        merge(
          [0.3, 0.46, 0.6].map((t) => shifted(rod(t * length, t * length + 1.4, 2), [0.4, 0, 0])),
        ),
      ),
      piece('lock', material.main, box([0.6, 2, 1.8], 1.6, 4.4, 0.5)),
      piece(
        'cock',
        material.main,
        bent(
          [
            [1, -1, 2.2],
            [3.6, -1.6, 2.2],
            [4.4, 1.4, 2.2],
          ],
          0.55,
        ),
      ),
      piece(
        'guard',
        material.trim,
        bent(
          [
            [-1.8, -8, 0],
            [-5, -5, 0],
            [-4.6, 0, 0],
            [-1.8, 2, 0],
          ],
          0.5,
        ),
      ),
    ],
  })
