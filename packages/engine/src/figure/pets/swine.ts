/** Pig and wild boar. In cm, feet on y 0, facing +z. */
import { merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Mass } from '../creatures/creature-form.ts'
import type { Part } from '../figure.ts'
import { ball, bent, piece } from '../props/shapes.ts'
import { hooves } from './hooves.ts'
import { mass, moulded } from './moulded.ts'
import { darkEyes, mouthLine } from './pet-eyes.ts'
import { both, inks, type PetBuilder } from './pet-parts.ts'

const pigSkin: readonly Mass[] = [
  mass(
    8,
    [0, 30, -36, 6, 6, 6],
    [0, 32, -31, 13, 12, 13],
    [0, 32, -16, 16, 14, 17],
    [0, 31, 2, 16, 14, 17],
    [0, 33, 16, 13.4, 14, 15],
    [0, 36, 25, 10, 11, 11],
  ),
  mass(
    6,
    [8, 28, 14, 6, 7, 7],
    [8.4, 18, 14.6, 4.2, 4.6, 4.6],
    [8.4, 9, 14.4, 3.2, 3.2, 3.2],
    [8.4, 4, 15, 3.2, 3.4, 3.2],
  ),
  mass(
    7,
    [8, 28, -26, 8, 10, 10],
    [8.8, 18, -24, 5, 6.4, 6],
    [8.8, 10, -26.6, 3.3, 3.4, 3.6],
    [8.8, 4, -25.6, 3.2, 3.4, 3.2],
  ),
  mass(
    7,
    [0, 38, 22, 9, 9, 10],
    [0, 39, 31, 10, 9.6, 10],
    [0, 35.4, 38, 7, 6.4, 7.6],
    [0, 32.6, 43, 5, 4.6, 5],
    [0, 31.8, 48, 4.2, 4.2, 4],
  ),
]

/** Flaps that stand up and fall forward. */
const pigEars = (): Part =>
  piece(
    'ears',
    inks.main,
    both((s) =>
      bent(
        [
          [s * 6.4, 45.6, 29],
          [s * 9.4, 51.6, 30],
          [s * 11, 52.6, 34.4],
          [s * 11.2, 48.4, 37.4],
        ],
        (t) => [(1 - t) ** 0.45 * 4.2 + 0.08, 0.7],
        16,
        12,
      ),
    ),
    { group: 'pig', creaseCosine: -1 },
  )

export const pig: PetBuilder = () => [
  ...moulded('pig', inks.main, pigSkin, 1),
  hooves(
    [
      [8.4, 15.8],
      [8.8, -24.8],
    ],
    2.3,
    4,
  ),
  pigEars(),
  piece('snout', inks.second, ball([0, 31.9, 49.6], 4.5, 4.3, 1.5, 22)),
  piece(
    'nostrils',
    inks.dark,
    both((s) => ball([s * 1.5, 32.1, 51], 0.75, 1.2, 0.4)),
  ),
  ...darkEyes([6.4, 41.6, 36.4], 1.25, 0.55),
  mouthLine(
    [
      [5.6, 30.4, 40.6],
      [4.6, 28.6, 44.4],
      [0, 27.6, 47.6],
    ],
    0.3,
  ),
  piece(
    'tail',
    inks.main,
    bent(
      Array.from({ length: 22 }, (_, i): Vec3 => {
        const t = i / 21
        const turn = 3.4 * Math.PI * t
        return [2.4 * t ** 0.4 * Math.sin(turn), 33 + 2 * (1 - Math.cos(turn)), -36 - 7 * t]
      }),
      (t) => 1.15 - 0.6 * t,
      50,
      10,
    ),
  ),
]

/** Curved teeth beside the snout, and bristles along the back. */
export const boar: PetBuilder = () => [
  ...pig(),
  piece(
    'tusks',
    inks.white,
    both((s) =>
      bent(
        [
          [s * 4.6, 29, 45],
          [s * 6.6, 29.6, 47],
          [s * 6.8, 33.6, 48],
        ],
        (t) => 0.95 * (1 - 0.86 * t),
        12,
        8,
      ),
    ),
  ),
  piece(
    'bristles',
    inks.dark,
    merge(
      Array.from({ length: 17 }, (_, i) => {
        const z = 28 - 2.9 * i
        const y = 45.6 - 0.002 * (z - 12) ** 2
        return bent(
          [
            [0, y - 2, z],
            [0, y + 1, z - 3],
            [0, y + 3.6 - 0.16 * i, z - 9],
          ],
          (t) => [1.5 * (1 - 0.9 * t), 1.9 * (1 - 0.94 * t)],
          8,
          8,
        )
      }),
    ),
    { group: 'bristles', creaseCosine: -1 },
  ),
]
