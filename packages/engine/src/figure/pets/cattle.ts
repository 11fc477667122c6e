/** Cow, bull and calf. In cm, feet on y 0, facing +z. */
import { merge } from '../../math/surface.ts'
import type { Mass } from '../creatures/creature-form.ts'
import type { Part } from '../figure.ts'
import { ball, bent, piece, rod, shifted } from '../props/shapes.ts'
import { hooves } from './hooves.ts'
import { mass, moulded } from './moulded.ts'
import { darkEyes, mouthLine } from './pet-eyes.ts'
import { both, inks, type PetBuilder } from './pet-parts.ts'

const cowSkin: readonly Mass[] = [
  mass(
    10,
    [0, 96, -76, 8, 8, 12],
    [0, 98, -68, 22, 14, 26],
    [0, 93, -44, 26, 20, 32],
    [0, 88, -8, 29, 24, 32],
    [0, 90, 24, 24, 24, 30],
    [0, 96, 44, 15, 18, 24],
  ),
  mass(16, [0, 96, 30, 14, 18, 24], [0, 106, 50, 10.4, 13, 17], [0, 116, 64, 9, 10.6, 12]),
  mass(
    10,
    [13, 80, 32, 9, 13, 13],
    [13.4, 62, 34, 6.4, 7.6, 7.6],
    [13.6, 42, 35, 4.6, 4.8, 4.8],
    [13.6, 36, 35.4, 4.8, 5.2, 4.8],
    [13.6, 18, 34.4, 3.5, 3.6, 3.6],
    [13.6, 9, 35.4, 4.2, 4.6, 4.2],
  ),
  mass(
    12,
    [13, 86, -54, 12, 18, 18],
    [14, 66, -52, 8.6, 13, 12],
    [14.4, 48, -59, 5, 6.4, 6.6],
    [14.4, 40, -63, 4.6, 5, 5.6],
    [14.4, 22, -61, 3.6, 3.7, 3.7],
    [14.4, 9, -59, 4.2, 4.6, 4.2],
  ),
  mass(
    8,
    [0, 123, 61, 8.6, 8.4, 10],
    [0, 122, 71, 10.4, 9.4, 11],
    [0, 114, 83, 8.4, 7.4, 8.6],
    [0, 105.4, 93, 7.6, 6, 6.8],
    [0, 101, 99, 7.4, 5.4, 5.4],
  ),
]

/** Great patches over back and flank; the face is dark from the cheeks back. */
function isCowPatch(x: number, y: number, z: number): boolean {
  if (z > 56 && y > 104) return Math.abs(x) > 3 && z < 70 + 2 * Math.sin(0.4 * y)
  if (y < 58 + 4 * Math.sin(0.2 * x + 0.15 * z)) return false
  const wave = Math.sin(0.085 * z + 0.05 * x + 0.6) + Math.sin(0.07 * y + 0.04 * z - 0.06 * x)
  return wave + 0.5 * Math.sin(0.13 * z - 0.09 * x + 2) > 0.42
}

const cowHorns = (size: number) =>
  piece(
    'horns',
    inks.horn,
    both((s) =>
      bent(
        [
          [s * 5.4, 130, 64],
          [s * (5.4 + 5.6 * size), 130 + 5 * size, 64.6],
          [s * (5.4 + 9.2 * size), 130 + 11 * size, 67],
          [s * (5.4 + 8.2 * size), 130 + 16 * size, 70],
        ],
        (t) => 2.7 * size ** 0.5 * (1 - 0.84 * t),
        20,
        10,
      ),
    ),
    { pattern: ({ v }) => (v > 0.78 ? inks.dark : undefined) },
  )

const cowHead = (): Part[] => [
  piece(
    'ears',
    inks.main,
    both((s) =>
      bent(
        [
          [s * 7, 127, 62],
          [s * 15, 127.6, 61],
          [s * 24, 122.6, 62],
        ],
        (t) => {
          const w = 5 * Math.sin(Math.PI * Math.min(0.96, 0.15 + 0.85 * t)) ** 0.7
          return [0.34 * w + 0.1, w + 0.1]
        },
        14,
        12,
      ),
    ),
    { group: 'cow', creaseCosine: -1, pattern: () => inks.second },
  ),
  piece(
    'muzzle',
    inks.accent,
    merge([ball([0, 101.6, 98.6], 8.4, 6.6, 5.6, 24), ball([0, 98, 95.4], 6.8, 4.4, 6, 24)]),
    { group: 'muzzle' },
  ),
  piece(
    'nostrils',
    inks.dark,
    both((s) => ball([s * 4.2, 103.4, 103.1], 1.5, 1.15, 0.8)),
  ),
  ...darkEyes([9, 120.6, 76.6], 2.2, 0.7),
  mouthLine(
    [
      [7.4, 98.4, 95.6],
      [6, 96.8, 99.6],
      [0, 97.2, 103.4],
    ],
    0.42,
  ),
]

/** All of the herd have; cows an udder, and calves no horns. */
const cattle = (): Part[] => [
  ...moulded('cow', inks.main, cowSkin, 1.8, {
    pattern: ({ x, y, z }) => (isCowPatch(x, y, z) ? inks.second : undefined),
  }),
  hooves(
    [
      [13.6, 37],
      [14.4, -57.6],
    ],
    3.4,
    8.4,
  ),
  piece(
    'tail',
    inks.main,
    bent(
      [
        [0, 106, -76],
        [0, 103, -83],
        [0, 84, -86],
        [1, 60, -84.6],
        [2, 46, -86],
      ],
      (t) => 2.6 - 1.2 * t,
      24,
      10,
    ),
  ),
  piece(
    'switch',
    inks.second,
    merge(
      [-1.6, 0, 1.6].map((x) =>
        bent(
          [
            [2 + 0.3 * x, 49, -86],
            [2 + x, 40, -86.6 - 0.4 * Math.abs(x)],
            [2.4 + 0.7 * x, 28 + 1.6 * Math.abs(x), -84.6],
          ],
          (t) => 2.2 * Math.sin(Math.PI * (0.22 + 0.77 * t)) + 0.05,
          14,
          8,
        ),
      ),
    ),
    { group: 'switch' },
  ),
  ...cowHead(),
]

export const cow: PetBuilder = () => [
  ...cattle(),
  cowHorns(1),
  piece(
    'udder',
    inks.accent,
    merge([
      ball([0, 57, -40], 10, 8, 11),
      both((s) => [-45, -35].map((z) => shifted(rod(43.6, 53, 1.3, 1.7), [s * 4.6, 0, z]))),
    ]),
    { group: 'udder' },
  ),
]

export const bull: PetBuilder = () => [...cattle(), cowHorns(1.7)]

export const calf: PetBuilder = cattle
