/** Boards to stand on, on water and snow, and what boats are rowed with. */
import { merge } from '../../math/surface.ts'
import type { PropBuilder } from './prop-parts.ts'
import { bent, cut, piece, rod, shifted, smoothOutline } from './shapes.ts'

/** A long board that stands beside its owner. */
function board(long: number, wide: number, tail: number, hasFin: boolean): PropBuilder {
  return ({ material }) => {
    const outline = smoothOutline(
      [
        [0, long],
        [wide * 0.62, long * 0.82],
        [wide, long * 0.5],
        [wide * 0.82, long * 0.2],
        [tail, 0],
        [-tail, 0],
        [-wide * 0.82, long * 0.2],
        [-wide, long * 0.5],
        [-wide * 0.62, long * 0.82],
      ],
      64,
    ).map(([x, y]) => [x, y - long * 0.58] as const)
    const low = -long * 0.58
    return {
      gripRadius: 0.1,
      parts: [
        piece('board', material.main, shifted(cut(outline, 2, 0.9), [wide + 2, 0, 0]), {
          pattern: ({ x, y }) => {
            const across = Math.abs(x - wide - 2)
            if (across < 0.5) return material.lining
            const wave = y - low - long * 0.3 + Math.sin((x - wide) * 0.32) * 4
            return wave > 0 && wave < 9
              ? material.paint
              : wave > 12 && wave < 15
                ? material.trim
                : undefined
          },
        }),
        ...(hasFin
          ? [
              piece(
                'fin',
                material.dark,
                shifted(
                  cut(
                    [
                      [0, 0],
                      [0, 12],
                      [0.8, 4],
                    ],
                    0.6,
                  ),
                  [wide + 2, low + 8, -5],
                ),
              ),
            ]
          : [
              piece(
                'bindings',
                material.dark,
                merge(
                  [0.34, 0.62].map((t) =>
                    bent(
                      [
                        [2 + wide * 0.3, low + long * t, 1],
                        [wide + 2, low + long * t, 6],
                        [wide * 1.7 + 2, low + long * t, 1],
                      ],
                      2,
                    ),
                  ),
                ),
              ),
            ]),
      ],
    }
  }
}

const paddle: PropBuilder = ({ material }) => ({
  gripRadius: 1.5,
  parts: [
    piece('loom', material.main, rod(-60, 60, 1.5)),
    piece(
      'grip',
      material.lining,
      bent(
        [
          [-4, 61, 0],
          [0, 61.5, 0],
          [4, 61, 0],
        ],
        1.6,
      ),
    ),
    piece(
      'blade',
      material.lining,
      cut(
        smoothOutline(
          [
            [-2, -50],
            [2, -50],
            [8, -62],
            [8.6, -84],
            [4, -90],
            [-4, -90],
            [-8.6, -84],
            [-8, -62],
          ],
          50,
        ),
        1.2,
      ),
    ),
  ],
})

export const boardBuilders = {
  surfboard: board(170, 24, 9, true),
  snowboard: board(140, 14, 10, false),
  paddle,
}
