/** Rackets, bats, sticks and weights. */
import { merge } from '../../math/surface.ts'
import type { PropBuilder } from './prop-parts.ts'
import {
  ball,
  bent,
  cut,
  hoop,
  piece,
  rod,
  scaled,
  shifted,
  smoothOutline,
  turned,
  wound,
} from './shapes.ts'

const tennisRacket: PropBuilder = ({ material }) => ({
  gripRadius: 1.5,
  parts: [
    piece('grip', material.lining, rod(-10, 10, 1.5, 1.5), {
      pattern: wound(material.dark, 8, 0.16),
    }),
    piece(
      'throat',
      material.main,
      merge(
        [-1, 1].map((s) =>
          bent(
            [
              [0, 10, 0],
              [s * 3, 20, 0],
              [s * 8, 31, 0],
            ],
            0.9,
          ),
        ),
      ),
    ),
    piece('frame', material.main, scaled(hoop([0, 34.5, 0], 12.5, 1.1, 40), 1, 1.28, 1)),
    piece(
      'strings',
      material.paper,
      merge([
        ...Array.from({ length: 9 }, (_, i) => {
          const x = -9.6 + i * 2.4
          const half = 15 * Math.sqrt(1 - (x / 12.6) ** 2)
          return shifted(rod(44.2 - half, 44.2 + half, 0.16, 0.16, 0, 5), [x, 0, 0])
        }),
        ...Array.from({ length: 11 }, (_, i) => {
          const y = 32 + i * 2.5
          const half = 12.2 * Math.sqrt(Math.max(0, 1 - ((y - 44.2) / 15.4) ** 2))
          return bent(
            [
              [-half, y, 0],
              [0, y, 0],
              [half, y, 0],
            ],
            0.16,
            2,
            5,
          )
        }),
      ]),
    ),
  ],
})

const baseballBat: PropBuilder = ({ material }) => ({
  gripRadius: 1.5,
  parts: [
    piece('knob', material.lining, ball([0, -9, 0], 2.2, 1.2, 2.2)),
    piece(
      'bat',
      material.main,
      turned([
        [0, -9],
        [1.4, -8.6],
        [1.4, 12],
        [2, 26],
        [3.2, 46],
        [3.3, 68],
        [2.4, 72],
        [0, 73],
      ]),
      {
        pattern: ({ y }) =>
          y < 12 && (y + 20) % 2 < 0.4
            ? material.lining
            : Math.abs(y - 48) < 0.7
              ? material.dark
              : undefined,
      },
    ),
  ],
})

const hockeyStick: PropBuilder = ({ material }) => ({
  gripRadius: 1.4,
  parts: [
    piece(
      'stick',
      material.main,
      bent(
        [
          [0, 62, 0],
          [0, -70, 0],
          [2, -84, 0],
        ],
        () => [1.5, 1],
        24,
      ),
    ),
    piece(
      'blade',
      material.dark,
      cut(
        smoothOutline(
          [
            [0, -80],
            [4, -84],
            [26, -86],
            [28, -90],
            [20, -93],
            [0, -92],
          ],
          40,
        ),
        1.1,
      ),
    ),
    piece('tape', material.paper, rod(50, 63, 1.8)),
  ],
})

const golfClub: PropBuilder = ({ material }) => ({
  gripRadius: 1.2,
  parts: [
    piece('grip', material.dark, rod(28, 52, 1.1, 1.3)),
    piece('shaft', material.main, rod(-54, 28, 0.6, 0.8)),
    piece(
      'head',
      material.main,
      cut(
        smoothOutline(
          [
            [-1, -52],
            [1.4, -53],
            [8, -57],
            [9, -61],
            [2, -61],
            [-2, -59],
          ],
          30,
        ),
        2.2,
      ),
    ),
  ],
})

const dumbbell: PropBuilder = ({ material }) => ({
  gripRadius: 1.5,
  parts: [
    piece('bar', material.trim, rod(-11, 11, 1.4)),
    piece(
      'weights',
      material.main,
      merge([rod(8, 12, 6), rod(12, 15, 4.6), rod(-12, -8, 6), rod(-15, -12, 4.6)]),
    ),
  ],
})

const pomPoms: PropBuilder = ({ material }) => ({
  gripRadius: 1.2,
  parts: [
    piece('handle', material.lining, rod(-5, 5, 1.1)),
    ...[material.main, material.accent].map((tone, k) =>
      piece(
        `strands ${k + 1}`,
        tone,
        merge(
          Array.from({ length: 34 }, (_, i) => {
            const fall = Math.acos(1 - (2 * (i + 0.5)) / 34)
            const turn = i * 2.4 + k * 1.2
            const out = [
              Math.sin(fall) * Math.cos(turn),
              Math.cos(fall),
              Math.sin(fall) * Math.sin(turn),
            ] as const
            return bent(
              [
                [0, 3, 0],
                [out[0] * 8, 3 + out[1] * 8, out[2] * 8],
                [out[0] * 15, out[1] * 14, out[2] * 15],
              ],
              () => [0.9, 0.3],
              5,
              4,
            )
          }),
        ),
      ),
    ),
  ],
})

const hulaHoop: PropBuilder = ({ material }) => ({
  gripRadius: 1.1,
  parts: [
    piece('hoop', material.main, hoop([0, -40, 0], 40, 1.3, 56), {
      pattern: ({ x, y }) => {
        const turn = (Math.atan2(y + 40, x) / (2 * Math.PI)) * 10
        return turn - Math.floor(turn) < 0.4 ? material.accent : undefined
      },
    }),
  ],
})

export const sportsBuilders = {
  tennis_racket: tennisRacket,
  baseball_bat: baseballBat,
  hockey_stick: hockeyStick,
  golf_club: golfClub,
  dumbbell,
  pom_poms: pomPoms,
  hula_hoop: hulaHoop,
}
