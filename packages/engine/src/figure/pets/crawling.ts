/** Companions that crawl, hop, creep or climb. In cm, feet on y 0, facing +z. */
import { merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import { ball, bent, piece, turned } from '../props/shapes.ts'
import { both, inks, type PetBuilder } from './pet-parts.ts'

/** Round eyes with upright pupils, looking forward. */
function eyes(at: Vec3, size: number) {
  const [x, y, z] = at
  return [
    piece(
      'eyes',
      inks.accent,
      both((s) => ball([s * x, y, z], size)),
    ),
    piece(
      'pupils',
      inks.dark,
      both((s) =>
        ball([s * (x + 0.12 * size), y, z + 0.72 * size], 0.4 * size, 0.62 * size, 0.4 * size),
      ),
    ),
  ]
}

export const frog: PetBuilder = () => [
  piece(
    'body',
    inks.main,
    merge([
      ball([0, 5.2, -1], 5.6, 4.7, 6.4),
      ball([0, 8.8, 3.2], 5.6, 3.5, 4.7),
      both((s) => [
        ball([s * 3.2, 11.6, 3.6], 1.95),
        ball([s * 5.7, 3.5, -1.8], 2.6, 3.3, 4.5),
        ball([s * 6.9, 0.9, 2.4], 2.2, 0.8, 3.3),
      ]),
    ]),
    {
      group: 'frog',
      pattern: ({ x, y, z }) =>
        y > 5 &&
        z < 1 &&
        Math.sin(1.3 * x + 0.8) + Math.sin(1.1 * z + 2) + Math.sin(0.9 * (x - z)) > 1.9
          ? inks.second
          : undefined,
    },
  ),
  piece('belly', inks.second, ball([0, 4.6, 3], 4.5, 4, 3.6)),
  piece(
    'forelegs',
    inks.main,
    both((s) => [
      bent(
        [
          [s * 3.6, 6, 3.6],
          [s * 5, 3.4, 6],
          [s * 4.4, 0.9, 6.8],
        ],
        1.05,
      ),
      ...[-1.1, 0, 1.1].map((out) =>
        ball([s * 4.4 + out, 0.5, 8 - 0.3 * Math.abs(out)], 0.6, 0.5, 1.2),
      ),
    ]),
  ),
  ...eyes([3.5, 12, 4.7], 1.3),
  piece(
    'mouth',
    inks.dark,
    bent(
      [
        [-4.9, 8.9, 5.3],
        [-2.6, 7.6, 7.4],
        [0, 7.3, 8],
        [2.6, 7.6, 7.4],
        [4.9, 8.9, 5.3],
      ],
      0.2,
    ),
  ),
]

/** Two and a half turns on the ground, then the neck up to the head. */
const coil: Vec3[] = [
  ...Array.from({ length: 40 }, (_, i): Vec3 => {
    const t = i / 39
    const turn = 0.6 + 5 * Math.PI * t
    const out = 12.4 - 6.4 * t
    return [out * Math.cos(turn), 2.2 + 6.4 * t * t, out * Math.sin(turn)]
  }),
  [-2.6, 12.6, 2.4],
  [0.6, 17.4, 0.4],
  [1.2, 22.4, 1],
  [0.4, 26.4, 4],
  [0, 27.6, 8],
]

export const snake: PetBuilder = () => [
  piece(
    'coil',
    inks.main,
    bent(
      coil,
      (t) => (t < 0.22 ? 0.4 + 1.9 * (t / 0.22) ** 0.7 : 2.3 - 0.5 * Math.max(0, t - 0.7)),
      150,
      12,
    ),
    {
      pattern: ({ u, v }) => {
        const place = (v * 26) % 1
        const across = Math.abs(((u + 0.25) % 1) - 0.5) * 2
        return Math.abs(place - 0.5) + 0.5 * across < 0.42 ? inks.second : undefined
      },
    },
  ),
  piece('head', inks.main, ball([0, 27.8, 9.4], 3, 2.1, 4.1)),
  piece('chin', inks.second, ball([0, 26.8, 9.8], 2.4, 1.3, 3.4)),
  ...eyes([1.9, 28.9, 10.8], 0.75),
  piece(
    'tongue',
    inks.tongue,
    merge([
      bent(
        [
          [0, 27, 13],
          [0, 26.8, 15.4],
          [1, 27.2, 17],
        ],
        0.22,
      ),
      bent(
        [
          [0, 26.8, 15.4],
          [-1, 27.2, 17],
        ],
        0.2,
      ),
    ]),
  ),
]

export const lizard: PetBuilder = () => [
  piece(
    'body',
    inks.main,
    bent(
      [
        [10, 1.2, -25],
        [2, 1.2, -27],
        [-4, 1.4, -21],
        [-1, 2.6, -12],
        [0, 4, -3],
        [0, 4.6, 4],
        [0, 6.4, 9],
        [0, 7.4, 12],
      ],
      (t) => (t < 0.5 ? 0.4 + 2.6 * (t / 0.5) ** 1.3 : 3 + 0.7 * Math.sin((t - 0.5) * 5)),
      60,
      14,
    ),
    {
      group: 'lizard',
      pattern: ({ x, y, z }) =>
        y > 3.4 && Math.abs(((z + 60) % 3.4) - 1.7) < 0.5 + 0.12 * Math.abs(x)
          ? inks.second
          : undefined,
    },
  ),
  piece('head', inks.main, merge([ball([0, 8, 13.4], 3.4, 2.7, 4.4)]), { group: 'lizard' }),
  piece(
    'legs',
    inks.main,
    both((s) =>
      [6.4, -6].flatMap((z) => [
        bent(
          [
            [s * 2, 4, z],
            [s * 6.4, 4.4, z + 0.6],
            [s * 7.6, 1, z + 2],
          ],
          1.1,
        ),
        ...[-1.2, 0, 1.2].map((out) => ball([s * 8 + out, 0.5, z + 3.4], 0.5, 0.45, 1.3)),
      ]),
    ),
  ),
  ...eyes([2.5, 9.4, 14.6], 1),
  piece(
    'mouth',
    inks.dark,
    bent(
      [
        [-3, 7.6, 15],
        [0, 7, 17.8],
        [3, 7.6, 15],
      ],
      0.16,
    ),
  ),
]

/** Plates over the back, with seams round the top one and out from it, and the rim below. */
const shell = () => [
  piece(
    'shell',
    inks.main,
    turned([
      [0, 16],
      [5, 15.2],
      [9.6, 11.8],
      [12.2, 6.6],
      [12.6, 5],
    ]),
    {
      pattern: ({ x, y, z }) => {
        const out = Math.hypot(x, z)
        const turn = ((Math.atan2(x, z) / Math.PI) * 3 + 6.5) % 1
        const isRing = Math.abs(out - 5) < 0.35 || Math.abs(out - 10.6) < 0.3
        return y > 5 &&
          (isRing || (out > 5 && out < 10.6 && Math.abs(turn - 0.5) < 0.02 + 0.2 / out))
          ? inks.accent
          : undefined
      },
    },
  ),
  piece(
    'rim',
    inks.accent,
    turned([
      [12.2, 6],
      [13.6, 5],
      [13.2, 3.8],
      [10, 3],
      [0, 2.8],
    ]),
  ),
]

export const turtle: PetBuilder = () => [
  ...shell(),
  piece(
    'body',
    inks.second,
    merge([
      bent(
        [
          [0, 5, 8],
          [0, 6.4, 14],
          [0, 9, 17],
        ],
        2.4,
      ),
      ball([0, 10.4, 18.6], 3.5, 3.2, 4),
      both((s) => [ball([s * 9.4, 2.6, 9], 3, 2.8, 4), ball([s * 9, 2.4, -9], 2.8, 2.5, 3.6)]),
      bent(
        [
          [0, 3.6, -11],
          [0, 2.6, -16],
        ],
        (t) => 1.3 - t,
      ),
    ]),
    { group: 'turtle' },
  ),
  piece(
    'eyes',
    inks.dark,
    both((s) => ball([s * 2.4, 11.6, 20.6], 0.9, 1.1, 0.8)),
  ),
  piece(
    'mouth',
    inks.dark,
    bent(
      [
        [-2.6, 9.6, 21],
        [0, 9, 22.5],
        [2.6, 9.6, 21],
      ],
      0.17,
    ),
  ),
]
