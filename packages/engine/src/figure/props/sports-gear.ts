/** What games are played with. */
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

/** The corners of an icosahedron: the black patches of a football lie on them. */
const golden = (1 + Math.sqrt(5)) / 2
const corners = [
  [0, 1, golden],
  [0, 1, -golden],
  [0, -1, golden],
  [0, -1, -golden],
  [1, golden, 0],
  [1, -golden, 0],
  [-1, golden, 0],
  [-1, -golden, 0],
  [golden, 0, 1],
  [golden, 0, -1],
  [-golden, 0, 1],
  [-golden, 0, -1],
].map(([x, y, z]) => {
  const size = Math.sqrt(1 + golden * golden)
  return [x / size, y / size, z / size] as const
})

const football: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('football', material.main, ball([0, 11, 0], 11, 11, 11, 36), {
      pattern: ({ x, y, z }) => {
        const near = corners
          .map(([cx, cy, cz]) => (x * cx + (y - 11) * cy + z * cz) / 11)
          .sort((a, b) => b - a)
        if (near[0] > 0.925) return material.dark
        // Seams run where two patches are equally near.
        return near[0] - near[1] < 0.03 ? material.lining : undefined
      },
    }),
  ],
})

const volleyball: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('volleyball', material.main, ball([0, 11, 0], 11, 11, 11, 32), {
      pattern: ({ x, y, z }) => {
        const [ax, ay, az] = [Math.abs(x), Math.abs(y - 11), Math.abs(z)]
        const along = ax > ay && ax > az ? y - 11 : ay > az ? z : x
        if (Math.abs(Math.abs(along) - 2.6) < 0.35) return material.lining
        return Math.abs(along) < 2.6 ? material.accent : undefined
      },
    }),
  ],
})

const rugbyBall: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('rugby ball', material.main, ball([0, 14, 0], 9, 14, 9, 28), {
      pattern: ({ x, y, z }) => {
        if (Math.abs(Math.abs(y - 14) - 8) < 1) return material.paper
        if (z > 0 && Math.abs(x) < 0.5 && Math.abs(y - 14) < 5) return material.paper
        return z > 0 &&
          Math.abs(x) < 1.8 &&
          Math.abs(((y + 40) % 2) - 1) < 0.3 &&
          Math.abs(y - 14) < 5
          ? material.paper
          : undefined
      },
    }),
  ],
})

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
              ? material.accent
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

export const sportsBuilders = {
  football,
  volleyball,
  rugby_ball: rugbyBall,
  tennis_racket: tennisRacket,
  baseball_bat: baseballBat,
  hockey_stick: hockeyStick,
  golf_club: golfClub,
  surfboard: board(170, 24, 9, true),
  snowboard: board(140, 14, 10, false),
  dumbbell,
  pom_poms: pomPoms,
  hula_hoop: hulaHoop,
  paddle,
}
