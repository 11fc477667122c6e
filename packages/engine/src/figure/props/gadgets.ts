/** What shines, sounds or is played with. */
import { merge } from '../../math/surface.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, bent, box, cut, piece, rod, shifted, smoothOutline, turned } from './shapes.ts'

const flashlight: PropBuilder = ({ material }) => ({
  gripRadius: 1.9,
  parts: [
    piece('tube', material.main, rod(-11, 9, 1.9)),
    piece(
      'head',
      material.main,
      turned([
        [1.9, 8],
        [3.6, 13],
        [3.8, 17],
        [0, 17],
      ]),
    ),
    piece('lamp', material.glow, rod(16.8, 17.6, 3.2)),
    piece('switch', material.accent, box([0, 4, 1.9], 0.8, 1.6, 0.5)),
  ],
})

const megaphone: PropBuilder = ({ material }) => ({
  gripRadius: 1.3,
  parts: [
    piece('grip', material.dark, rod(-7, 7, 1.3)),
    piece(
      'horn',
      material.main,
      bent(
        [
          [-8, 9, 0],
          [0, 9, 0],
          [12, 9, 0],
          [22, 9, 0],
        ],
        (t) => 3 + 8 * t * t,
        24,
        24,
      ),
    ),
    piece(
      'mouth',
      material.accent,
      bent(
        [
          [21.6, 9, 0],
          [22.4, 9, 0],
          [23, 9, 0],
        ],
        () => 11.6,
        3,
        28,
      ),
    ),
    piece('back', material.trim, ball([-8.4, 9, 0], 1.6, 3.4, 3.4)),
  ],
})

const gameController: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece(
      'shell',
      material.main,
      cut(
        smoothOutline(
          [
            [-6, 12],
            [6, 12],
            [10, 9],
            [11, 1],
            [7.6, 0],
            [5, 4.4],
            [-5, 4.4],
            [-7.6, 0],
            [-11, 1],
            [-10, 9],
          ],
          64,
        ),
        2.4,
        1.1,
      ),
    ),
    piece(
      'cross',
      material.dark,
      merge([box([-5.6, 9, 2.4], 1.9, 0.7, 0.5), box([-5.6, 9, 2.4], 0.7, 1.9, 0.5)]),
    ),
    piece(
      'buttons',
      material.accent,
      merge(
        [
          [5.8, 10.6],
          [5.8, 7.4],
          [7.4, 9],
          [4.2, 9],
        ].map(([x, y]) => ball([x, y, 2.5], 0.8, 0.8, 0.5)),
      ),
    ),
    piece('sticks', material.dark, merge([-2.6, 2.6].map((x) => ball([x, 6.2, 2.8], 1.3, 1.3, 1)))),
  ],
})

const walkieTalkie: PropBuilder = ({ material }) => ({
  gripRadius: 2.4,
  parts: [
    piece('body', material.main, box([0, 2, 0], 3.2, 8, 1.9, 0.6), {
      pattern: ({ x, y, z }) => {
        if (z < 1.2 || Math.abs(x) > 2.3) return undefined
        if (y > 4 && y < 8) return material.accent
        return y < 2 && y > -4 && Math.abs(((y + 20) % 1.4) - 0.7) < 0.3 ? material.dark : undefined
      },
    }),
    piece('aerial', material.dark, shifted(rod(10, 24, 0.7, 0.5), [-2, 0, 0])),
    piece('knob', material.trim, shifted(rod(10, 11.6, 0.9), [1.8, 0, 0])),
  ],
})

const crystalRadio: PropBuilder = ({ material }) => ({
  gripRadius: 1,
  parts: [
    piece(
      'handle',
      material.dark,
      bent(
        [
          [-14, -6, 0],
          [-13, 0, 0],
          [13, 0, 0],
          [14, -6, 0],
        ],
        0.9,
      ),
    ),
    piece('case', material.main, box([0, -15, 0], 19, 9, 5, 0.8)),
    piece('speakers', material.dark, merge([-11, 11].map((x) => ball([x, -16, 5], 6, 6, 0.9))), {
      pattern: ({ x, y }) =>
        Math.abs(Math.hypot(Math.abs(x) - 11, y + 16) - 3) < 0.5 ? material.trim : undefined,
    }),
    piece('deck', material.accent, box([0, -12, 5], 3.6, 3, 0.6)),
    piece('keys', material.trim, merge([-3, -1, 1, 3].map((x) => box([x, -18.4, 5], 0.7, 1, 0.6)))),
  ],
})

export const gadgetBuilders = {
  flashlight,
  megaphone,
  game_controller: gameController,
  walkie_talkie: walkieTalkie,
  boombox: crystalRadio,
}
