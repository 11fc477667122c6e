/** A fairy as tall as a hand. In cm, toes on y 0, facing +z. */
import { merge } from '../../math/surface.ts'
import type { Part } from '../figure.ts'
import { ball, bent, cut, piece, smoothOutline } from '../props/shapes.ts'
import { moulded } from './moulded.ts'
import { darkEyes, mouthLine } from './pet-eyes.ts'
import { both, inks, type PetBuilder } from './pet-parts.ts'
import { behind, face, limbs, petals } from './small-bodies.ts'

const upperWing = [
  [0.4, 13.6],
  [3, 17.6],
  [7.6, 22.4],
  [12, 24],
  [13.4, 21.6],
  [11.6, 16.6],
  [7, 13.2],
  [0.4, 12.6],
] as const
const lowerWing = [
  [0.4, 12.6],
  [5, 12],
  [9.4, 10],
  [9.8, 6.6],
  [7.6, 5],
  [4.4, 7.6],
  [0.6, 11.4],
] as const

const gauzyWings = (): Part =>
  piece(
    'wings',
    inks.wing,
    both((s) =>
      [upperWing, lowerWing].map((outline) =>
        behind(
          cut(
            smoothOutline(
              outline.map(([x, y]) => [s * x, y] as const),
              44,
            ),
            0.22,
            0.08,
          ),
          1.5,
          0.26,
        ),
      ),
    ),
    {
      pattern: ({ x, y }) => {
        const [ax, ay] = [Math.abs(x), y - 12.8]
        const vein = (Math.atan2(ay, ax) * 4.6 + 20) % 1
        const isRoot = ax < 2
        return !isRoot && vein < 0.11 ? inks.white : undefined
      },
    },
  )

const fairyHair = (): Part =>
  piece(
    'hair',
    inks.third,
    merge([
      ball([0, 20.9, -1.1], 4.2, 4, 3.9, 24),
      ball([0.2, 26, -1.4], 2, 1.9, 1.9),
      both((s) => [
        bent(
          [
            [s * 0.2, 24.2, 0.6],
            [s * 2.2, 23, 2.3],
            [s * 3.5, 20.4, 1.6],
            [s * 3.6, 17.6, 0.8],
          ],
          (t) => [1.15 * (1 - 0.9 * t) + 0.05, 0.8 * (1 - 0.8 * t)],
          18,
          10,
        ),
        bent(
          [
            [s * 3.2, 20, -1.6],
            [s * 3.9, 16.4, -1.4],
            [s * 3, 13.4, -1.2],
          ],
          (t) => 1.1 * (1 - 0.94 * t),
          14,
          8,
        ),
      ]),
    ]),
    { group: 'fairy hair', creaseCosine: -1 },
  )

export const fairy: PetBuilder = () => [
  gauzyWings(),
  ...moulded('skin', inks.second, limbs, 0.26, {
    pattern: ({ x, y }) => (y < 14.6 && y > 8.6 && Math.abs(x) < 2.4 ? inks.main : undefined),
  }),
  piece('skirt', inks.main, petals(9, 11.4, 6, 4.2, 1.5), { group: 'skirt', creaseCosine: -1 }),
  piece('collar', inks.main, petals(7, 15.6, 14, 2.7, 0.9), { group: 'collar', creaseCosine: -1 }),
  ...face(inks.second),
  fairyHair(),
  ...darkEyes([1.5, 19.5, 2.75], 0.72, 0.3),
  mouthLine(
    [
      [0.9, 17.8, 3.1],
      [0.5, 17.4, 3.25],
      [0, 17.3, 3.3],
    ],
    0.13,
  ),
]
