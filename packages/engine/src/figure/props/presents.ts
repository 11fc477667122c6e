/** Gifts, cards, mirrors, signs. */
import { merge } from '../../math/surface.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, bent, box, cut, panel, piece, rod, shifted, turned } from './shapes.ts'

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
      pattern: ({ x, z }) => (Math.abs(x) < 1.8 || Math.abs(z) < 1.8 ? material.paint : undefined),
    }),
    piece('lid', material.main, box([0, 18, 0], 10.7, 1.8, 10.7, 0.4), {
      pattern: ({ x, z }) => (Math.abs(x) < 1.8 || Math.abs(z) < 1.8 ? material.paint : undefined),
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

export const presentBuilders = {
  hand_mirror: handMirror,
  playing_cards: playingCards,
  balloon,
  gift,
  placard: pictureSign,
}
