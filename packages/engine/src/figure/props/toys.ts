/** Things to play with. */
import { grid, merge } from '../../math/surface.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, bent, piece } from './shapes.ts'

const toyBall: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('ball', material.main, ball([0, 11, 0], 11, 11, 11, 32), {
      pattern: ({ u, v }) =>
        Math.abs(((u * 4) % 1) - 0.5) < 0.03 || Math.abs(v - 0.5) < 0.012
          ? material.lining
          : undefined,
    }),
  ],
})

const skateboard: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece(
      'deck',
      material.main,
      grid(12, 40, (u, v) => {
        const y = 78 * (1 - v)
        const end = Math.min(1, Math.min(y, 78 - y) / 9)
        return [
          (u * 2 - 1) * 10 * Math.sqrt(Math.max(0.02, 1 - (1 - end) ** 2)),
          y,
          y < 12 ? -((12 - y) ** 2) * 0.04 : y > 66 ? -((y - 66) ** 2) * 0.04 : 0,
        ]
      }),
      {
        backMaterial: material.lining,
        pattern: ({ x, y }) =>
          Math.abs(x - Math.sin(y * 0.12) * 4) < 1.6 ? material.accent : undefined,
      },
    ),
    piece(
      'trucks',
      material.trim,
      merge(
        [16, 62].map((y) =>
          bent(
            [
              [-9, y, 3],
              [0, y, 2],
              [9, y, 3],
            ],
            1,
          ),
        ),
      ),
    ),
    piece(
      'wheels',
      material.accent,
      merge([16, 62].flatMap((y) => [-9, 9].map((x) => ball([x, y, 3.4], 1.7, 2.8, 2.8)))),
    ),
  ],
})

const teddyBear: PropBuilder = ({ material }) => ({
  gripRadius: 3.4,
  parts: [
    piece('body', material.main, ball([0, 9, 0], 7, 8, 6), { group: 'bear' }),
    piece('head', material.main, ball([0, 22, 0.6], 6.6, 6, 5.8)),
    piece(
      'limbs',
      material.main,
      merge(
        [-1, 1].flatMap((s) => [
          ball([s * 7.4, 13, 1.6], 2.7, 4.4, 2.7),
          ball([s * 4.6, 2.6, 3.6], 3.2, 3, 4.4),
        ]),
      ),
    ),
    piece('ears', material.main, merge([-1, 1].map((s) => ball([s * 5.4, 27, 0], 2.5, 2.5, 1.4)))),
    piece(
      'soft',
      material.lining,
      merge([
        ball([0, 9, 3.4], 4.6, 5.4, 3.4),
        ball([0, 20.4, 5], 2.9, 2.3, 2.3),
        ...[-1, 1].flatMap((s) => [
          ball([s * 5.4, 27, 0.9], 1.5, 1.5, 0.9),
          ball([s * 4.6, 2.6, 7.2], 2, 2, 1),
        ]),
      ]),
    ),
    piece(
      'eyes',
      material.dark,
      merge([
        ball([-2.4, 23, 5.6], 0.8),
        ball([2.4, 23, 5.6], 0.8),
        ball([0, 21.2, 7.2], 1, 0.7, 0.6),
      ]),
    ),
    piece(
      'bow',
      material.accent,
      merge([
        ball([-2.2, 16.2, 4.6], 2.2, 1.4, 0.8),
        ball([2.2, 16.2, 4.6], 2.2, 1.4, 0.8),
        ball([0, 16.2, 5.2], 0.9),
      ]),
    ),
  ],
})

export const toyBuilders = { ball: toyBall, skateboard, teddy_bear: teddyBear }
