/** Hen, cock and chick. In cm, feet on y 0, facing +z. */
import { merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { ball, bent, piece } from '../props/shapes.ts'
import { feather, shanks, wings } from './bird-parts.ts'
import { mass, moulded } from './moulded.ts'
import { darkEyes } from './pet-eyes.ts'
import { both, inks, type PetBuilder } from './pet-parts.ts'

const hackles = (from: Vec3, count: number, long: number, way: (turn: number) => Vec3) =>
  merge(
    Array.from({ length: count }, (_, i) => {
      const [x, y, z] = way((i + 0.5) / count)
      return feather(
        [
          from,
          [from[0] + 0.55 * long * x, from[1] + 0.66 * long * y, from[2] + 0.6 * long * z],
          [from[0] + long * x, from[1] + long * y, from[2] + long * z],
        ],
        0.19 * long,
        0.5,
      )
    }),
  )

/** A fan of the tail, standing; a cock's falls over in sickles. */
const hensTail = (): Part =>
  piece(
    'tail',
    inks.second,
    hackles([0, 19, -8], 7, 12.4, (t) => {
      const turn = 0.24 + 1.1 * t
      return [0.36 * Math.sin(9 * t), Math.sin(turn + 0.25), -Math.cos(turn + 0.25)]
    }),
    { group: 'tail', creaseCosine: -1 },
  )

const cocksTail = (): Part =>
  piece(
    'tail',
    inks.second,
    merge(
      Array.from({ length: 9 }, (_, i) => {
        const t = i / 8
        const x = 2 * Math.sin(5 * t + 0.5)
        return bent(
          [
            [0.3 * x, 18.4, -8],
            [0.7 * x, 27 - 5 * t, -13 - 3 * t],
            [x, 28 - 9 * t, -20 - 2 * t],
            [1.2 * x, 20 - 9 * t, -24.4 + 1.6 * t],
          ],
          (u) => {
            const w = Math.sin(Math.PI * (0.14 + 0.85 * u)) ** 0.8
            return [0.6 * w + 0.02, 1.7 * w + 0.03]
          },
          18,
          8,
        )
      }),
    ),
    { group: 'tail', creaseCosine: -1 },
  )

/** The red of comb and wattles, in so many points. */
const comb = (points: number, size: number): Part =>
  piece(
    'comb',
    inks.red,
    merge([
      ...Array.from({ length: points }, (_, i) => {
        const t = i / (points - 1)
        return ball(
          [0, 31 + size * (1 - 1.6 * (t - 0.5) ** 2), 9.6 - 4.6 * t],
          0.75,
          1.6 * size,
          1.05,
          14,
        )
      }),
      both((s) => ball([s * 0.9, 25 - 0.6 * size, 10.8], 0.7, 1.5 * size, 1, 14)),
    ]),
    { group: 'comb', creaseCosine: -1 },
  )

const fowl = (): Part[] => [
  ...moulded(
    'bird',
    inks.main,
    [
      mass(
        5,
        [0, 19, -11, 2.4, 2.4, 2.6],
        [0, 16.4, -6, 6.4, 4.4, 6],
        [0, 15.4, 0, 7.4, 5.2, 7],
        [0, 17, 5, 5.8, 5, 7],
        [0, 18.4, 8, 3.4, 3.6, 4.4],
      ),
      mass(
        5,
        [0, 18, 3, 4.8, 5.4, 5.4],
        [0, 23.4, 6.4, 3, 3, 3.2],
        [0, 27.6, 8, 2.4, 2.4, 2.5],
        [0, 29, 8.6, 2.3, 2.3, 2.4],
      ),
    ],
    0.55,
    {
      pattern: ({ x, y, z }) =>
        z > -1 && y > 19 && y < 26 && (Math.atan2(x, z - 4) * 4 + y * 0.5 + 40) % 1.6 < 0.16
          ? inks.second
          : undefined,
    },
  ),
  wings([8.2, 18, 4.4], 14.4, 4.2, 0.8),
  piece(
    'beak',
    inks.accent,
    bent(
      [
        [0, 28.6, 10],
        [0, 28.5, 12.2],
        [0, 27.8, 13.8],
      ],
      (t) => 1.15 * (1 - 0.92 * t),
      10,
      10,
    ),
  ),
  piece(
    'legs',
    inks.accent,
    shanks(3, 0.6, 10, 0.62, [
      [0, 0.3, 4.2],
      [1.9, 0.3, 3.2],
      [-1.9, 0.3, 3.2],
      [0, 0.2, -2.2],
    ]),
    { group: 'legs', creaseCosine: -1 },
  ),
  ...darkEyes([1.75, 29.4, 9.6], 0.56, 0.85),
]

export const hen: PetBuilder = () => [...fowl(), hensTail(), comb(4, 0.8)]
export const rooster: PetBuilder = () => [...fowl(), cocksTail(), comb(5, 1.35)]

/** A ball of down with a face. */
export const chick: PetBuilder = () => [
  ...moulded(
    'bird',
    inks.main,
    [
      mass(3, [0, 6.4, -5, 1.6, 1.6, 1.6], [0, 6, -2, 4, 3.8, 4], [0, 6, 1.4, 4, 4, 4]),
      mass(2.4, [0, 10.6, 1.6, 3.3, 3.3, 3.3], [0, 11, 2.8, 3, 3, 3]),
    ],
    0.34,
  ),
  piece(
    'wings',
    inks.main,
    both((s) =>
      feather(
        [
          [s * 3.4, 7, 1.8],
          [s * 4.4, 6, -0.6],
          [s * 4.3, 5, -3.2],
        ],
        1.5,
        0.5,
      ),
    ),
    { group: 'wings' },
  ),
  piece('beak', inks.accent, ball([0, 10.4, 6], 0.75, 0.6, 1.2, 14)),
  piece(
    'legs',
    inks.accent,
    shanks(1.6, 0, 3, 0.36, [
      [0, 0.1, 2],
      [0.9, 0.1, 1.5],
      [-0.9, 0.1, 1.5],
    ]),
    { group: 'legs', creaseCosine: -1 },
  ),
  ...darkEyes([1.85, 11.6, 4.75], 0.66, 0.5),
]
