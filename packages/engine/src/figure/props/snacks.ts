/** What is eaten from the hand, and what grows or swims. */
import { merge } from '../../math/surface.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, bent, cut, piece, ring, rod, rolled, shifted, smoothOutline } from './shapes.ts'

const iceCream: PropBuilder = ({ material }) => ({
  gripRadius: 1.6,
  parts: [
    piece('cone', material.lining, rod(-9, 6, 0.4, 4.2), {
      pattern: ({ u, v }) => {
        const [a, b] = [u * 14 + v * 8, u * 14 - v * 8]
        return Math.min(Math.abs(a - Math.round(a)), Math.abs(b - Math.round(b))) < 0.09
          ? material.trim
          : undefined
      },
    }),
    piece('scoop', material.main, ball([0, 8.4, 0], 4.6, 4.2, 4.6)),
    piece('upper scoop', material.paper, ball([0, 13.4, 0], 4, 3.8, 4)),
    piece('cherry', material.accent, ball([0.6, 17.6, 0.4], 1.3)),
  ],
})

const lollipop: PropBuilder = ({ material }) => ({
  gripRadius: 0.6,
  parts: [
    piece('stick', material.paper, rod(-10, 14, 0.6)),
    piece('sweet', material.main, ball([0, 20, 0], 7.4, 7.4, 1.7, 28), {
      pattern: ({ x, y }) => {
        const turn = Math.atan2(y - 20, x) / (2 * Math.PI) + Math.hypot(x, y - 20) / 5
        return turn - Math.floor(turn) < 0.5 ? material.accent : undefined
      },
    }),
    piece(
      'bow',
      material.accent,
      merge([ball([-2.4, 12.4, 0.8], 2.4, 1.3, 0.7), ball([2.4, 12.4, 0.8], 2.4, 1.3, 0.7)]),
    ),
  ],
})

const fish: PropBuilder = ({ material }) => ({
  gripRadius: 0.6,
  parts: [
    piece('cord', material.dark, rod(-6, 3, 0.4)),
    piece('fish', material.main, ball([0, -18, 0], 6, 14, 3), {
      pattern: ({ x, y }) => {
        if (y > -9) return undefined
        const [row, shift] = [Math.floor(-y / 2), Math.floor(-y / 2) % 2]
        const bow = Math.hypot((((x + shift + 30) % 2) - 1) * 1, -y - row * 2 - 0.6)
        return Math.abs(bow - 1) < 0.14 ? material.lining : undefined
      },
    }),
    piece(
      'tail',
      material.lining,
      cut(
        smoothOutline(
          [
            [0, -29],
            [7, -39],
            [2, -36],
            [0, -35],
            [-2, -36],
            [-7, -39],
          ],
          30,
        ),
        0.8,
      ),
    ),
    piece(
      'fins',
      material.lining,
      merge([
        cut(
          [
            [5, -14],
            [10, -20],
            [5.4, -22],
          ],
          0.7,
        ),
        cut(
          [
            [-5, -14],
            [-9, -20],
            [-5.4, -22],
          ],
          0.7,
        ),
      ]),
    ),
    piece(
      'eyes',
      material.dark,
      merge([-1, 1].map((z) => ball([1, -8.5, z * 2.2], 0.9, 0.9, 0.5))),
    ),
  ],
})

const pumpkin: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece(
      'pumpkin',
      material.main,
      merge(
        Array.from({ length: 8 }, (_, i) => {
          const a = (i / 8) * 2 * Math.PI
          return ball([Math.cos(a) * 6, 9, Math.sin(a) * 6], 6, 9, 6)
        }),
      ),
      { group: 'pumpkin' },
    ),
    piece(
      'stalk',
      material.lining,
      bent(
        [
          [0, 17, 0],
          [0.6, 20, 0],
          [2.6, 22, 0.6],
        ],
        (t) => 1.6 - 0.6 * t,
      ),
    ),
  ],
})

const doughnut: PropBuilder = ({ material }) => ({
  gripRadius: 1.4,
  parts: [
    piece('dough', material.main, rolled(shifted(ring(0, 5, 2.6, 28), [0, 0, 0]), 90)),
    piece('icing', material.accent, shifted(rolled(ring(0, 5, 2.5, 28), 90), [0.7, 0, 0])),
  ],
})

export const snackBuilders = {
  ice_cream: iceCream,
  lollipop,
  fish,
  pumpkin,
  doughnut,
}
