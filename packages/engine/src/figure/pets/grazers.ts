/** Goat and sheep. In cm, feet on y 0, facing +z. */
import { merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Mass } from '../creatures/creature-form.ts'
import type { Part } from '../figure.ts'
import { ball, bent, piece } from '../props/shapes.ts'
import { hooves } from './hooves.ts'
import { mass, moulded } from './moulded.ts'
import { mouthLine, nostrils } from './pet-eyes.ts'
import { both, inks, type PetBuilder } from './pet-parts.ts'

/** Thin legs on cloven hooves; the right ones stand as the left ones do. */
const legs: readonly Mass[] = [
  mass(
    5,
    [6, 44, 18, 5, 6.5, 6.5],
    [6.5, 33, 18.5, 3.4, 3.8, 3.8],
    [6.7, 23, 19.4, 2.5, 2.6, 2.5],
    [6.7, 19.5, 19.6, 2.5, 2.7, 2.4],
    [6.7, 10, 18.8, 1.8, 1.8, 1.8],
    [6.7, 5, 19.4, 2.1, 2.2, 2.1],
    [6.7, 3, 19.8, 2.1, 2.2, 2.1],
  ),
  mass(
    6,
    [6, 46, -24, 6, 9, 8],
    [6.8, 37, -22.4, 5, 7.4, 7],
    [7, 31, -24, 3.6, 5, 4.6],
    [7.2, 25, -27, 2.7, 3.2, 3],
    [7.2, 20.5, -29.6, 2.3, 2.5, 2.7],
    [7.2, 12, -28.4, 1.9, 1.9, 1.9],
    [7.2, 5, -27, 2.1, 2.2, 2.1],
    [7.2, 3, -26.6, 2.1, 2.2, 2.1],
  ),
]

const feet = () =>
  hooves(
    [
      [6.7, 20.4],
      [7.2, -26],
    ],
    1.75,
    3.8,
  )

const goatSkin: readonly Mass[] = [
  mass(
    6,
    [0, 46, -35, 4, 5, 6],
    [0, 48.5, -30, 9, 8, 12],
    [0, 48, -14, 12, 8, 15.5],
    [0, 47, 2, 12.4, 8, 15.5],
    [0, 49, 15, 10, 8, 14],
    [0, 50, 24, 7, 7, 11],
  ),
  mass(9, [0, 48, 15, 7, 9, 12], [0, 57, 24, 5.6, 8, 8], [0, 67, 31, 4.6, 6, 6]),
  ...legs,
  mass(
    4,
    [0, 71, 30, 4.6, 4.4, 5],
    [0, 71, 36, 5.2, 5, 5.4],
    [0, 67.4, 43, 4.1, 4, 4.4],
    [0, 63.4, 49, 3.5, 3.1, 3.4],
    [0, 61.6, 52.4, 2.7, 2.4, 2.4],
  ),
  mass(2, [0, 49, -33, 2.4, 2.4, 2.4], [0, 53, -37, 2.4, 2, 2], [0, 58, -38, 1.2, 0.8, 0.8]),
]

/** White from the muzzle up between the eyes, and on belly and shanks. */
const isGoatPale = (x: number, y: number, z: number) => {
  const ragged = 0.7 * Math.sin(1.9 * x + z) + 0.5 * Math.sin(2.7 * z - 1.3 * x)
  if (y > 57)
    return (
      z > 33 &&
      (y > 67 || z > 44) &&
      Math.abs(x) < 0.9 + 0.16 * (z - 34) + (z > 46 + ragged ? 9 : 0)
    )
  if (y < 17 + ragged + 0.6 * Math.sin(3 * x)) return true
  return y > 24 && Math.hypot((z + 4) / 21, (y - 31) / (7.4 + ragged)) < 1
}

/** A leaf that hangs from the head, hollow to the front. */
const ear = (root: Vec3, way: readonly Vec3[], broad: number) =>
  both((s) =>
    bent(
      [root, ...way].map(([x, y, z]): Vec3 => [s * x, y, z]),
      (t) => {
        const w = broad * Math.sin(Math.PI * Math.min(0.97, 0.16 + 0.84 * t)) ** 0.7
        return [0.34 * w + 0.1, w + 0.1]
      },
      14,
      12,
    ),
  )

/** Amber, their pupils bars. */
const goatEyes = (): Part[] => [
  piece(
    'eyes',
    inks.accent,
    both((s) => ball([s * 4.5, 71.2, 39], 1.1, 1.5, 1.6)),
  ),
  piece(
    'pupils',
    inks.dark,
    both((s) => ball([s * 5.2, 71.3, 39.5], 0.6, 0.5, 1.15)),
  ),
  piece(
    'lids',
    inks.main,
    both((s) =>
      bent(
        [
          [s * 4.7, 71.4, 36.7],
          [s * 5.5, 73.1, 38.6],
          [s * 4.6, 72.9, 41],
        ],
        0.5,
        10,
        8,
      ),
    ),
    { group: 'goat' },
  ),
]

const goatHead = (): Part[] => [
  piece(
    'ears',
    inks.main,
    ear(
      [3.8, 72, 31],
      [
        [8.4, 72.2, 30.2],
        [13.4, 69.4, 30.6],
      ],
      2.7,
    ),
    {
      group: 'goat',
    },
  ),
  piece(
    'horns',
    inks.horn,
    both((s) =>
      bent(
        [
          [s * 2.2, 74, 33.5],
          [s * 2.8, 80.4, 31.6],
          [s * 4, 85, 26],
          [s * 5.4, 86, 19],
          [s * 6.2, 83.4, 13.4],
        ],
        (t) => 1.75 * (1 - 0.86 * t),
        26,
        10,
      ),
    ),
    {
      pattern: ({ v }) => (v < 0.8 && (v * 13) % 1 < 0.2 ? inks.dark : undefined),
    },
  ),
  piece(
    'beard',
    inks.second,
    merge(
      [-1.1, 0, 1.1].map((x) =>
        bent(
          [
            [0.8 * x, 60.6, 48.6],
            [x, 56, 48.2],
            [1.3 * x, 50.4 + Math.abs(x), 46.6],
          ],
          (t) => 1.5 * (1 - 0.94 * t) ** 0.7,
          10,
          8,
        ),
      ),
    ),
    { group: 'beard' },
  ),
  ...goatEyes(),
  nostrils([1.4, 63.2, 54.2], 0.62),
  mouthLine(
    [
      [3.1, 61.6, 49],
      [2.3, 60.8, 52.6],
      [0, 61, 54.8],
    ],
    0.2,
  ),
]

export const goat: PetBuilder = () => [
  ...moulded('goat', inks.main, goatSkin, 0.9, {
    pattern: ({ x, y, z }) => (isGoatPale(x, y, z) ? inks.second : undefined),
  }),
  feet(),
  ...goatHead(),
]

/** Curls of a fleece: evenly strewn over an egg, larger above. */
function fleece(centre: Vec3, size: Vec3, count: number, curl: number) {
  return merge([
    ball(centre, size[0], size[1], size[2], 28),
    ...Array.from({ length: count }, (_, i) => {
      const up = 1 - (2 * (i + 0.5)) / count
      const turn = i * 2.39996
      const round = Math.sqrt(1 - up * up)
      const [x, y, z] = [round * Math.cos(turn), up, round * Math.sin(turn)]
      const own = curl * (0.92 + 0.16 * Math.sin(7 * i))
      return ball(
        [centre[0] + size[0] * x, centre[1] + size[1] * y, centre[2] + size[2] * z],
        own,
        own,
        own,
        12,
      )
    }),
  ])
}

/** What shows of them under the fleece. */
const sheepLegs: readonly Mass[] = legs.map(({ rings, soft }) => ({ soft, rings: rings.slice(1) }))

const sheepHead: readonly Mass[] = [
  mass(
    4,
    [0, 65, 27, 5, 5, 5],
    [0, 64, 33, 5.6, 5.4, 5.6],
    [0, 60, 40, 4.7, 4.4, 4.8],
    [0, 56.4, 45.4, 4, 3.4, 3.7],
    [0, 55.2, 48, 3, 2.6, 2.6],
  ),
]

const curly = { group: 'fleece', creaseCosine: -1 }

export const sheep: PetBuilder = () => [
  ...moulded('legs', inks.second, sheepLegs, 0.9),
  feet(),
  piece('fleece', inks.main, fleece([0, 44, -5], [15, 14.5, 27], 150, 4.3), curly),
  piece('ruff', inks.main, fleece([0, 55, 20], [10.4, 12, 10], 44, 3.8), curly),
  piece('tail', inks.main, fleece([0, 41, -35], [3, 6, 3], 14, 2.2), curly),
  ...moulded('head', inks.second, sheepHead, 0.7),
  piece('topknot', inks.main, fleece([0, 69.4, 29], [5, 3.2, 4.6], 22, 2.5), curly),
  piece(
    'ears',
    inks.second,
    ear(
      [5, 66, 28],
      [
        [9.6, 65.6, 28],
        [14.4, 62.4, 28.8],
      ],
      2.6,
    ),
    { group: 'head' },
  ),
  piece(
    'eyes',
    inks.accent,
    both((s) => ball([s * 4.9, 65, 36.4], 1.2, 1.5, 1.6)),
  ),
  piece(
    'pupils',
    inks.dark,
    both((s) => ball([s * 5.6, 65.1, 36.9], 0.6, 0.55, 1.15)),
  ),
  nostrils([1.5, 57.4, 49.6], 0.6),
  mouthLine(
    [
      [3.3, 54.8, 44.8],
      [2.6, 53.9, 48],
      [0, 54.4, 50.2],
    ],
    0.22,
  ),
]

/** Horns that curl round the ears. */
export const ram: PetBuilder = () => [
  ...sheep(),
  piece(
    'horns',
    inks.horn,
    both((s) =>
      bent(
        Array.from({ length: 13 }, (_, i): Vec3 => {
          const t = i / 12
          const turn = 1.2 + 6.6 * t
          const out = 7.4 - 2.6 * t
          return [
            s * (1.8 + 8.4 * t ** 0.5),
            66.4 + out * Math.sin(turn),
            27 + out * Math.cos(turn),
          ]
        }),
        (t) => 2.7 * (1 - 0.84 * t),
        40,
        12,
      ),
    ),
    { pattern: ({ v }) => ((v * 16) % 1 < 0.2 ? inks.dark : undefined) },
  ),
]
