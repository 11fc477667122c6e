/** An imp as tall as a hand, with the wings of a bat. In cm, toes on y 0, facing +z. */
import { mapPoints } from '../../math/surface.ts'
import type { Part } from '../figure.ts'
import { ball, bent, cut, piece } from '../props/shapes.ts'
import { mass, moulded } from './moulded.ts'
import { mouthLine } from './pet-eyes.ts'
import { both, inks, type PetBuilder } from './pet-parts.ts'
import { behind, face, limbs, petals } from './small-bodies.ts'

const batWing = [
  [0.4, 13.4],
  [3.4, 17.4],
  [8, 20.6],
  [12.6, 19.4],
  [11.4, 15.6],
  [9.6, 12.6],
  [8.2, 13.6],
  [6.2, 10.6],
  [4.8, 12],
  [2.6, 9.6],
  [0.4, 11.6],
] as const

const batWings = (): Part[] => [
  piece(
    'wings',
    inks.second,
    both((s) =>
      behind(
        cut(
          batWing.map(([x, y]) => [s * x, y] as const),
          0.24,
          0.08,
        ),
        1.6,
        0.26,
      ),
    ),
  ),
  piece(
    'fingers',
    inks.main,
    both((s) =>
      [
        [12.6, 19.4],
        [9.6, 12.6],
        [6.2, 10.6],
      ].map(([x, y], i) =>
        behind(
          bent(
            [
              [s * (i === 0 ? 0.4 : 3.4), i === 0 ? 12.6 : 17.2, 0.1],
              [s * (i === 0 ? 5 : 0.5 * (x + 4.6)), i === 0 ? 18.8 : 0.5 * (y + 18.4), 0.3],
              [s * x, y, 0.1],
            ],
            (t) => 0.52 * (1 - 0.7 * t),
            16,
            8,
          ),
          1.5,
          0.26,
        ),
      ),
    ),
    { group: 'fingers' },
  ),
]

const impHead = (): Part[] => [
  ...face(inks.main),
  piece(
    'horns',
    inks.horn,
    both((s) =>
      bent(
        [
          [s * 1.7, 22.6, 0.8],
          [s * 2.8, 24.8, 0.9],
          [s * 2.6, 27, 0.2],
        ],
        (t) => 0.85 * (1 - 0.9 * t),
        14,
        8,
      ),
    ),
    { pattern: ({ v }) => (v < 0.7 && (v * 8) % 1 < 0.22 ? inks.dark : undefined) },
  ),
  piece(
    'eyes',
    inks.accent,
    both((s) => ball([s * 1.5, 20.2, 2.9], 0.95, 0.85, 0.7)),
  ),
  piece(
    'pupils',
    inks.dark,
    both((s) => ball([s * 1.4, 20.2, 3.5], 0.22, 0.55, 0.25)),
  ),
  piece(
    'brows',
    inks.main,
    both((s) =>
      bent(
        [
          [s * 0.5, 20.8, 3.4],
          [s * 1.6, 21.5, 3.2],
          [s * 2.7, 21.9, 2.3],
        ],
        0.42,
        10,
        8,
      ),
    ),
    { group: 'face' },
  ),
  piece('nose', inks.main, ball([0, 19, 3.7], 0.6, 0.5, 0.7), { group: 'face' }),
  mouthLine(
    [
      [2, 18.7, 2.6],
      [1.2, 17.8, 3],
      [0, 17.4, 3.25],
    ],
    0.16,
  ),
  piece(
    'fangs',
    inks.white,
    both((s) =>
      bent(
        [
          [s * 1, 17.8, 3.2],
          [s * 1, 17.2, 3.3],
          [s * 0.95, 16.7, 3.2],
        ],
        (t) => 0.24 * (1 - 0.9 * t),
        6,
        6,
      ),
    ),
  ),
]

export const imp: PetBuilder = () => [
  ...batWings(),
  ...moulded(
    'skin',
    inks.main,
    [...limbs, mass(1.4, [0, 11.8, 0.4, 1.9, 1.6, 1.9], [0, 10.2, 0.7, 2, 1.7, 2])],
    0.26,
  ),
  piece('cloth', inks.second, petals(8, 9.8, 7, 2.7, 1.15), { group: 'cloth', creaseCosine: -1 }),
  piece(
    'tail',
    inks.main,
    bent(
      [
        [0, 9.4, -1.2],
        [0.6, 6.4, -4],
        [3.6, 4.6, -5.4],
        [6.6, 6.2, -5],
        [7.4, 9.4, -4.4],
      ],
      (t) => 0.55 - 0.25 * t,
      26,
      8,
    ),
  ),
  piece(
    'spade',
    inks.second,
    mapPoints(
      cut(
        [
          [0, 3],
          [1.5, 0.5],
          [0.5, 0.7],
          [0, 0],
          [-0.5, 0.7],
          [-1.5, 0.5],
        ],
        0.3,
        0.1,
      ),
      ([x, y, z]) => [7.4 + x, 9 + y, z - 4.4],
    ),
  ),
  ...impHead(),
]
