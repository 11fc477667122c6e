/** Papers and instruments of desk and laboratory. */
import { merge } from '../../math/surface.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, bent, box, hoop, piece, ring, rod, shifted, turned } from './shapes.ts'

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

export const deskBuilders = {
  clipboard,
  newspaper,
  letter,
  hourglass,
  binoculars,
  compass,
  globe,
  microscope,
}
