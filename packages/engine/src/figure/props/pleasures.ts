import { grid, lathe, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, bent, cut, piece, ring, scaled, shifted, turned } from './shapes.ts'

const basket: PropBuilder = ({ material }) => {
  return {
    gripRadius: 0.9,
    parts: [
      piece(
        'body',
        material.main,
        shifted(
          lathe(
            [
              [13, -14],
              [11.6, -20],
              [9.6, -27],
              [0, -27.4],
            ],
            32,
          ),
          [0, 0, 0],
        ),
        {
          backMaterial: material.lining,
          pattern: ({ u, v }) =>
            (Math.floor(u * 30) + Math.floor(v * 7)) % 2 === 0 ? material.lining : undefined,
        },
      ),
      piece('rim', material.main, ring(-14, 13, 1, 36)),
      piece(
        'handle',
        material.main,
        bent(
          [
            [-13, -14, 0],
            [-11, -4, 0],
            [0, 0, 0],
            [11, -4, 0],
            [13, -14, 0],
          ],
          0.9,
        ),
      ),
      piece(
        'fruit',
        material.accent,
        merge([
          ball([-5, -13, 3], 3.8),
          ball([3.4, -12.4, 4], 3.8),
          ball([0, -12, -3], 4),
          ball([7, -13.4, -2], 3.4),
        ]),
      ),
    ],
  }
}

const cup: PropBuilder = ({ material }) => ({
  gripRadius: 1,
  parts: [
    piece(
      'bowl',
      material.main,
      lathe(
        [
          [4.6, 13],
          [4.9, 9],
          [4.2, 5.4],
          [2, 3.2],
          [0.8, 2.4],
          [0.7, -3],
          [1.2, -4.4],
          [4, -5.6],
          [0, -5.8],
        ],
        28,
      ),
      { backMaterial: material.lining },
    ),
    piece('rim', material.trim, ring(13, 4.6, 0.4)),
    piece(
      'gems',
      material.lining,
      merge(
        [0, 1, 2, 3, 4].map((k) =>
          ball([Math.sin(k * 1.257) * 4.8, 8.6, Math.cos(k * 1.257) * 4.8], 0.8),
        ),
      ),
    ),
  ],
})

const bread: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('loaf', material.main, scaled(ball([0, 1, 0], 1), 13, 5, 6), {
      pattern: ({ x, y, z }) =>
        y > 2.4 && Math.abs((((((x + z * 0.5) * 0.2) % 1) + 1) % 1) - 0.5) < 0.1
          ? material.lining
          : undefined,
    }),
  ].map((part) => ({ ...part, ...shifted(part, [0, 4, 0]) })),
})

const apple: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece(
      'apple',
      material.main,
      turned([
        [0, 6.4],
        [1.6, 7.2],
        [3.6, 6.6],
        [4.4, 4.2],
        [3.6, 1.4],
        [1.4, 0.1],
        [0, 0.5],
      ]),
    ),
    piece(
      'stalk',
      material.accent,
      bent(
        [
          [0, 6.4, 0],
          [0.3, 8.4, 0],
          [1, 9.4, 0],
        ],
        0.35,
        6,
        6,
      ),
    ),
    piece(
      'leaf',
      material.lining,
      cut(
        [
          [0.4, 8.4],
          [2, 8.8],
          [4, 10.6],
          [2.2, 10.6],
        ],
        0.2,
        0.08,
      ),
    ),
  ],
})

const fan: PropBuilder = ({ material }) => {
  const leafSurface = grid(48, 8, (u, v): Vec3 => {
    const a = Math.PI * (0.12 + 0.76 * (1 - u))
    const r = 24 - 15 * v
    return [Math.cos(a) * r, Math.sin(a) * r, Math.abs(((u * 12) % 1) - 0.5) * 1.2]
  })
  return {
    gripRadius: 1,
    parts: [
      piece('leaf', material.main, leafSurface, {
        backMaterial: material.main,
        pattern: ({ u, v }) =>
          v < 0.08 || v > 0.93
            ? material.trim
            : Math.hypot(u - 0.32, (v - 0.5) * 0.35) < 0.06 ||
                Math.hypot(u - 0.62, (v - 0.45) * 0.35) < 0.08
              ? material.paint
              : undefined,
      }),
      piece(
        'ribs',
        material.lining,
        merge(
          Array.from({ length: 13 }, (_, i) => {
            const a = Math.PI * (0.12 + (0.76 * i) / 12)
            return bent(
              [
                [0, 0, 0],
                [Math.cos(a) * 10, Math.sin(a) * 10, 0],
              ],
              0.45,
              3,
              6,
            )
          }),
        ),
      ),
      piece('pin', material.trim, ball([0, 0, 0], 1.2)),
    ],
  }
}

export const pleasureBuilders = { basket, cup, bread, apple, fan }
