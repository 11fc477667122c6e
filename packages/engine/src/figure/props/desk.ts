/** What is carried in offices, on the air and in laboratories. */
import { merge } from '../../math/surface.ts'
import type { PropBuilder } from './prop-parts.ts'
import {
  ball,
  bent,
  box,
  cut,
  hoop,
  panel,
  piece,
  ring,
  rod,
  shifted,
  smoothOutline,
  turned,
} from './shapes.ts'

const clipboard: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('board', material.main, box([0, 15, 0], 11, 15, 0.5, 0.2)),
    piece('sheet', material.paper, box([0, 14, 0.8], 9.6, 13, 0.2, 0.05), {
      pattern: ({ x, y, z }) => {
        if (z < 0.8 || Math.abs(x) > 8) return undefined
        const row = (y - 2) / 2.2
        const end = 3 + 5 * Math.abs(Math.sin(Math.floor(row) * 2.3))
        return row > 0 && row < 10 && row - Math.floor(row) < 0.22 && x < end
          ? material.dark
          : undefined
      },
    }),
    piece(
      'clip',
      material.trim,
      merge([
        box([0, 28.4, 1], 5, 1.6, 0.8),
        bent(
          [
            [-3, 29, 1],
            [0, 32, 1],
            [3, 29, 1],
          ],
          0.7,
        ),
      ]),
    ),
  ],
})

const newspaper: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('newspaper', material.paper, box([0, 15, 0], 12, 15, 1, 0.4), {
      pattern: ({ x, y, z }) => {
        if (z < 0.6) return undefined
        if (y > 24 && y < 27 && Math.abs(x) < 10) return material.dark
        if (x < -1 && x > -10.5 && y > 9 && y < 21) return material.lining
        const row = y / 1.5
        const inColumn = (x > 0.6 && x < 10.6) || y < 7.6
        return inColumn && y > 2 && y < 22 && row - Math.floor(row) < 0.3 && Math.abs(x) < 10.6
          ? material.dark
          : undefined
      },
    }),
  ],
})

const letter: PropBuilder = ({ material }) => ({
  gripRadius: 0.3,
  parts: [
    piece('envelope', material.main, box([0, 8, 0], 10, 6.6, 0.35, 0.1), {
      pattern: ({ x, y, z }) =>
        z > 0 && Math.abs(y - 14.6 + Math.max(0, 9.6 - Math.abs(x)) * 0.62) < 0.3
          ? material.lining
          : undefined,
    }),
    piece('seal', material.accent, ball([0, 8.4, 0.5], 1.7, 1.7, 0.6)),
  ],
})

const hourglass: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('plates', material.lining, merge([rod(0, 1.6, 6.6), rod(21, 22.6, 6.6)])),
    piece(
      'posts',
      material.lining,
      merge(
        [0, 1, 2].map((i) =>
          shifted(rod(1, 22, 0.7), [
            Math.cos(i * 2.1 + 0.5) * 5.4,
            0,
            Math.sin(i * 2.1 + 0.5) * 5.4,
          ]),
        ),
      ),
    ),
    piece(
      'glass',
      material.main,
      turned([
        [4.6, 1.8],
        [4.4, 6],
        [0.8, 11.2],
        [4.4, 16.6],
        [4.6, 20.8],
      ]),
    ),
    piece(
      'sand',
      material.accent,
      merge([
        turned([
          [4.2, 1.8],
          [3.6, 4],
          [0, 6.6],
        ]),
        turned([
          [0.5, 11.6],
          [3.4, 15],
          [0, 15.2],
        ]),
      ]),
    ),
  ],
})

const handMirror: PropBuilder = ({ material }) => ({
  gripRadius: 1.2,
  parts: [
    piece('handle', material.main, rod(-9, 8, 1.2, 1.4, 0.3)),
    piece('frame', material.main, ball([0, 18, 0], 10, 12, 1.3, 28)),
    piece('glass', material.accent, ball([0, 18, 1], 8.2, 10.2, 0.7, 28), {
      pattern: ({ x, y }) => (Math.abs(x - (y - 18) * 0.5 + 2) < 1 ? material.paper : undefined),
    }),
    piece('jewel', material.lining, ball([0, 30.4, 0], 1.8)),
  ],
})

const binoculars: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece(
      'tubes',
      material.main,
      merge(
        [-4.6, 4.6].map((x) =>
          shifted(
            turned([
              [0, 0],
              [4.2, 0],
              [4.4, 6],
              [3, 8],
              [2.6, 14],
              [3, 16],
              [0, 16],
            ]),
            [x, 0, 0],
          ),
        ),
      ),
    ),
    piece('bridge', material.dark, merge([box([0, 9, 0], 3, 2.4, 1.6), rod(5, 15, 1.2)])),
    piece(
      'lenses',
      material.accent,
      merge([-4.6, 4.6].map((x) => ball([x, 0.2, 0], 3.6, 0.6, 3.6))),
    ),
    piece(
      'rings',
      material.trim,
      merge([-4.6, 4.6].map((x) => shifted(ring(6, 4.5, 0.4), [x, 0, 0]))),
    ),
  ],
})

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

const compass: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('case', material.main, rod(0, 2, 6.4, 6.4, 0, 28)),
    piece('lid', material.main, shifted(ball([0, 0, 0], 6.4, 6.4, 0.9, 28), [0, 7.4, -6.2])),
    piece('dial', material.paper, rod(2, 2.3, 5.6, 5.6, 0, 28)),
    piece(
      'needle',
      material.accent,
      merge([box([0, 2.7, 2], 0.6, 0.2, 2), ball([0, 2.7, 0], 0.8, 0.4, 0.8)]),
    ),
    piece('needle tail', material.dark, box([0, 2.7, -2], 0.6, 0.2, 2)),
  ],
})

const globe: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece(
      'foot',
      material.lining,
      turned([
        [0, 0],
        [7, 0.4],
        [2, 3],
        [1.2, 7],
      ]),
    ),
    piece('globe', material.main, ball([0, 18, 0], 10, 10, 10, 28), {
      pattern: ({ x, y, z }) => {
        const [a, b] = [Math.sin(x * 0.5 + 1.3) + Math.cos(y * 0.42), Math.sin(z * 0.45 + y * 0.3)]
        return a + b > 0.85 ? material.lining : Math.abs(y - 18) < 0.2 ? material.trim : undefined
      },
    }),
    piece('meridian', material.trim, hoop([0, 18, 0], 11.4, 0.7)),
  ],
})

const microscope: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('foot', material.main, box([0, 1.2, 0], 6, 1.2, 8, 0.5)),
    piece(
      'arm',
      material.main,
      bent(
        [
          [0, 2, -6],
          [0, 12, -8.4],
          [0, 22, -5],
        ],
        1.8,
      ),
    ),
    piece(
      'tube',
      material.lining,
      bent(
        [
          [0, 10, 2],
          [0, 18, -1],
          [0, 29, -5],
        ],
        2,
      ),
    ),
    piece(
      'eyepiece',
      material.dark,
      bent(
        [
          [0, 28, -4.6],
          [0, 30, -5.4],
          [0, 32, -6],
        ],
        2.4,
      ),
    ),
    piece('stage', material.dark, box([0, 8, 1.6], 5, 0.5, 4)),
    piece(
      'knobs',
      material.trim,
      merge([-1, 1].map((x) => ball([x * 2.6, 12, -8], 1.2, 2.4, 2.4))),
    ),
  ],
})

const playingCards: PropBuilder = ({ material }) => ({
  gripRadius: 0.3,
  parts: [-2, -1, 0, 1, 2].map((i) => {
    const [s, c] = [Math.sin(-i * 0.26), Math.cos(-i * 0.26)]
    const corner = (x: number, y: number): [number, number] => [x * c - y * s, x * s + y * c]
    return piece(
      `card ${i + 3}`,
      material.paper,
      shifted(cut([corner(-4, -2), corner(4, -2), corner(4, 11), corner(-4, 11)], 0.15, 0.03), [
        0,
        0,
        i * 0.36,
      ]),
      {
        pattern: ({ x, y, z }) => {
          const [a, b] = [x * c + y * s, -x * s + y * c - 4.5]
          if (z < i * 0.36)
            return Math.abs(a) < 3.3 && Math.abs(b) < 5.7 ? material.main : undefined
          return Math.abs(a) + Math.abs(b) * 0.8 < 2
            ? i % 2 === 0
              ? material.main
              : material.dark
            : undefined
        },
      },
    )
  }),
})

const balloon: PropBuilder = ({ material }) => ({
  gripRadius: 0.3,
  parts: [
    piece(
      'string',
      material.paper,
      bent(
        [
          [0, -6, 0],
          [0.6, 14, 0],
          [-0.8, 40, 0],
          [0, 62, 0],
        ],
        0.22,
        30,
        5,
      ),
    ),
    piece(
      'balloon',
      material.main,
      turned([
        [0.6, 62],
        [4, 66],
        [12.4, 78],
        [11, 90],
        [0, 95],
      ]),
      {
        pattern: ({ x, y }) =>
          Math.hypot((x + 5) / 2, (y - 86) / 4) < 1 ? material.paper : undefined,
      },
    ),
    piece('knot', material.main, ball([0, 61.6, 0], 1.2, 1, 1.2)),
  ],
})

const gift: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('box', material.main, box([0, 9, 0], 10, 9, 10, 0.5), {
      pattern: ({ x, z }) => (Math.abs(x) < 1.8 || Math.abs(z) < 1.8 ? material.accent : undefined),
    }),
    piece('lid', material.main, box([0, 18, 0], 10.7, 1.8, 10.7, 0.4), {
      pattern: ({ x, z }) => (Math.abs(x) < 1.8 || Math.abs(z) < 1.8 ? material.accent : undefined),
    }),
    piece(
      'bow',
      material.accent,
      merge(
        [
          [-4, 0],
          [4, 0],
          [0, -4],
          [0, 4],
        ].map(([x, z]) => ball([x, 21.6, z], 3.6 - Math.abs(z) * 0.3, 2, 3.6 - Math.abs(x) * 0.3)),
      ),
    ),
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

const pictureSign: PropBuilder = ({ material }) => ({
  gripRadius: 1.2,
  parts: [
    piece('stick', material.lining, rod(-30, 34, 1.2)),
    piece(
      'placard',
      material.paper,
      panel(-22, 22, 30, 60, () => 1.4),
      {
        backMaterial: material.paper,
        pattern: ({ x, y }) => {
          if (Math.abs(x) > 20.6 || Math.abs(y - 45) > 13.6) return material.main
          const row = (y - 36) / 7
          return row > 0 &&
            row < 3 &&
            row - Math.floor(row) < 0.5 &&
            Math.abs(x) < 10 + 6 * Math.abs(Math.sin(Math.floor(row) * 2))
            ? material.main
            : undefined
        },
      },
    ),
  ],
})

export const deskBuilders = {
  clipboard,
  newspaper,
  letter,
  hourglass,
  hand_mirror: handMirror,
  binoculars,
  flashlight,
  megaphone,
  game_controller: gameController,
  walkie_talkie: walkieTalkie,
  compass,
  globe,
  microscope,
  playing_cards: playingCards,
  balloon,
  gift,
  boombox: crystalRadio,
  placard: pictureSign,
}
