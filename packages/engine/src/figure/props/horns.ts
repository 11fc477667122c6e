/** Brass, bells and what is struck or shaken. */
import { merge } from '../../math/surface.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, bent, box, hoop, piece, ring, rod, shifted, turned } from './shapes.ts'

const trumpet: PropBuilder = ({ material }) => ({
  gripRadius: 1.6,
  parts: [
    piece(
      'pipe',
      material.main,
      merge([
        bent(
          [
            [0, -22, 0],
            [0, 10, 0],
            [0, 22, 0],
          ],
          0.8,
        ),
        bent(
          [
            [0, 14, 0],
            [5, 16, 0],
            [6, 10, 0],
            [6, -8, 0],
            [4, -13, 0],
            [0, -10, 0],
          ],
          0.8,
          30,
        ),
      ]),
    ),
    piece(
      'bell',
      material.main,
      turned([
        [0.9, 18],
        [1.6, 26],
        [3.4, 32],
        [7, 36],
      ]),
    ),
    piece(
      'valves',
      material.trim,
      merge(
        [-3, 0.4, 3.8].map((y) =>
          bent(
            [
              [-4, y, 0],
              [2, y, 0],
              [8, y, 0],
            ],
            1.5,
            4,
            12,
          ),
        ),
      ),
    ),
    piece(
      'buttons',
      material.paper,
      merge([-3, 0.4, 3.8].map((y) => ball([-5.4, y, 0], 0.8, 1.2, 1.2))),
    ),
    piece('mouthpiece', material.trim, rod(-26, -22, 1.6, 0.8)),
  ],
})

const saxophone: PropBuilder = ({ material }) => ({
  gripRadius: 1.6,
  parts: [
    piece(
      'body',
      material.main,
      bent(
        [
          [-7, 40, 0],
          [-2, 41, 0],
          [0, 34, 0],
          [0, 0, 0],
          [1, -22, 0],
          [8, -28, 0],
          [14, -20, 0],
          [15, -8, 0],
        ],
        (t) => 0.9 + 3 * t * t,
        60,
        18,
      ),
    ),
    piece(
      'bell',
      material.main,
      shifted(
        turned([
          [3.8, -10],
          [4.6, -4],
          [7.6, 2],
        ]),
        [15.2, 0, 0],
      ),
    ),
    piece(
      'keys',
      material.trim,
      merge(
        Array.from({ length: 9 }, (_, i) =>
          ball([0.4, 26 - i * 5.4, 2.2 + i * 0.14], 1.6, 1.6, 0.6),
        ),
      ),
    ),
    piece(
      'rods',
      material.trim,
      merge([-2, 2.4].map((x) => shifted(rod(-18, 28, 0.4), [x, 0, 2]))),
    ),
    piece(
      'mouthpiece',
      material.dark,
      bent(
        [
          [-7, 40, 0],
          [-10, 39, 0],
          [-12.6, 37, 0],
        ],
        1,
      ),
    ),
  ],
})

const accordion: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece(
      'bellows',
      material.lining,
      merge(
        Array.from({ length: 9 }, (_, i) =>
          box([-8 + i * 2, 15, 0], 0.9, 14 - (i % 2) * 1.2, 8 - (i % 2) * 1.2, 0.3),
        ),
      ),
    ),
    piece(
      'cases',
      material.main,
      merge([box([-14, 15, 0], 4.6, 15, 9, 1), box([14, 15, 0], 4.6, 15, 9, 1)]),
    ),
    piece('keys', material.paper, shifted(box([0, 0, 0], 1.2, 13, 4, 0.2), [-19, 15, 5]), {
      pattern: ({ y, z }) =>
        Math.abs(((y + 40) % 2) - 1) < 0.16 || (z > 6 && Math.abs(((y + 40) % 4) - 2) < 0.6)
          ? material.dark
          : undefined,
    }),
    piece(
      'buttons',
      material.trim,
      merge(
        Array.from({ length: 12 }, (_, i) =>
          ball([18.8, 6 + (i % 6) * 3.4, i < 6 ? 3 : 6], 0.4, 0.8, 0.8),
        ),
      ),
    ),
  ],
})

const drumsticks: PropBuilder = ({ material }) => ({
  gripRadius: 1.3,
  parts: [
    piece(
      'sticks',
      material.main,
      merge(
        [-0.9, 0.9].map((x) =>
          bent(
            [
              [x, -12, 0],
              [x * 1.2, 8, 0],
              [x * 4, 32, 0],
            ],
            (t) => 0.9 - 0.35 * t,
          ),
        ),
      ),
    ),
    piece('tips', material.paper, merge([-3.6, 3.6].map((x) => ball([x, 32.6, 0], 1, 1.4, 1)))),
  ],
})

const tambourine: PropBuilder = ({ material }) => ({
  gripRadius: 1.2,
  parts: [
    piece('rim', material.main, hoop([0, 13, 0], 12, 1.9, 36)),
    piece('skin', material.paper, ball([0, 13, 0.6], 11.6, 11.6, 0.4, 28)),
    piece(
      'jingles',
      material.trim,
      merge(
        Array.from({ length: 7 }, (_, i) =>
          ball([Math.cos(i * 0.9 + 0.2) * 12.4, 13 + Math.sin(i * 0.9 + 0.2) * 12.4, 0], 2, 2, 0.8),
        ),
      ),
    ),
  ],
})

const maracas: PropBuilder = ({ material }) => ({
  gripRadius: 1,
  parts: [
    piece('handle', material.lining, rod(-10, 9, 1, 1.1)),
    piece('gourd', material.main, ball([0, 15.5, 0], 6.4, 8, 6.4), {
      pattern: ({ y, u }) => {
        const zigzag = 15.5 + 1.4 * (Math.abs(((u * 10) % 1) - 0.5) * 4 - 1)
        return Math.abs(y - zigzag) < 0.7
          ? material.paint
          : Math.abs(y - 19) < 0.4 || Math.abs(y - 12) < 0.4
            ? material.trim
            : undefined
      },
    }),
  ],
})

const handBell: PropBuilder = ({ material }) => ({
  gripRadius: 1.1,
  parts: [
    piece('handle', material.lining, rod(-2, 12, 1.1, 1.3, 0.4)),
    piece(
      'bell',
      material.main,
      turned([
        [0, -2],
        [3, -2.6],
        [4.6, -8],
        [6, -13],
        [8.4, -16],
      ]),
      {
        pattern: ({ y }) => (Math.abs(y + 12) < 0.4 ? material.trim : undefined),
      },
    ),
    piece('clapper', material.dark, ball([0, -16, 0], 1.8)),
  ],
})

const keyboard: PropBuilder = ({ material }) => ({
  gripRadius: 1.6,
  parts: [
    piece('neck', material.main, rod(-22, 12, 1.6, 2)),
    piece('body', material.main, box([4, 38, 0], 8, 27, 1.9, 0.8)),
    piece('keys', material.paper, box([6.6, 38, 1.6], 5, 24, 0.7, 0.1), {
      pattern: ({ x, y, z }) => {
        if (z < 1.6) return undefined
        const step = (y + 60) / 2.6
        if (step - Math.floor(step) < 0.1) return material.dark
        return x < 6.4 &&
          Math.floor(step) % 7 !== 3 &&
          Math.floor(step) % 7 !== 0 &&
          step - Math.floor(step) < 0.42
          ? material.dark
          : undefined
      },
    }),
    piece(
      'knobs',
      material.accent,
      merge([18, 26, 34, 42, 50].map((y) => ball([-1.4, y, 2], 0.9, 0.9, 0.6))),
    ),
    piece('rim', material.trim, ring(12, 2.2, 0.5)),
  ],
})

export const hornBuilders = {
  trumpet,
  saxophone,
  accordion,
  drumsticks,
  tambourine,
  maracas,
  hand_bell: handBell,
  keytar: keyboard,
}
