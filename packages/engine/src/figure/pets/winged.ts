/** Companions with six legs or eight. In cm, facing +z. */
import { type Mesh, mapPoints, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import { ball, bent, cut, piece, smoothOutline } from '../props/shapes.ts'
import { both, inks, type PetBuilder } from './pet-parts.ts'

/** Where bees fly, how large, and how far each is turned. */
const swarm: readonly (readonly [at: Vec3, size: number, turn: number])[] = [
  [[0, 14, 4], 1, 0.5],
  [[-13, 20, -2], 0.8, -0.6],
  [[12, 22, -3], 0.75, 1],
  [[8, 5, 1], 0.7, -0.3],
  [[-10, 6, 2], 0.7, 0.9],
]

function inSwarm(make: () => Mesh): Mesh {
  const own = make()
  return merge(
    swarm.map(([[x, y, z], size, turn]) => {
      const [c, s] = [Math.cos(turn) * size, Math.sin(turn) * size]
      return mapPoints(own, (p) => [
        x + p[0] * c + p[2] * s,
        y + p[1] * size,
        z - p[0] * s + p[2] * c,
      ])
    }),
  )
}

export const bees: PetBuilder = () => [
  piece(
    'bees',
    inks.main,
    inSwarm(() => merge([ball([0, 0, -1.4], 3, 2.8, 4.2), ball([0, 0.5, 3], 2.3, 2.2, 2)])),
    {
      group: 'bees',
    },
  ),
  piece(
    'stripes',
    inks.accent,
    inSwarm(() =>
      merge(
        [-4, -1.6, 0.8].map((z) =>
          ball(
            [0, 0, z],
            3.05 - 0.12 * Math.abs(z + 1.4) ** 1.6,
            2.85 - 0.12 * Math.abs(z + 1.4) ** 1.6,
            0.6,
          ),
        ),
      ),
    ),
  ),
  piece(
    'wings',
    inks.second,
    inSwarm(() =>
      both((s) =>
        mapPoints(ball([0, 0, 0], 3.4, 0.25, 1.7), ([x, y, z]) => [
          s * (3.4 + x * 0.8),
          3.4 + 0.6 * x + y,
          z - 0.6,
        ]),
      ),
    ),
  ),
  piece(
    'eyes',
    inks.dark,
    inSwarm(() =>
      both((s) => [
        ball([s * 1.1, 0.9, 4.5], 0.62, 0.8, 0.5),
        bent(
          [
            [s * 0.7, 2, 4.2],
            [s * 1.5, 3.8, 5.4],
          ],
          0.2,
          3,
          6,
        ),
      ]),
    ),
  ),
]

/** Half of a pair of wings, its inner edge on x 0. */
const upperWing = [
  [0.6, 11],
  [3, 15.6],
  [7.6, 19.2],
  [12.4, 20],
  [14, 17.8],
  [13, 14],
  [10, 11],
  [5, 9.4],
  [0.6, 9.6],
] as const
const lowerWing = [
  [0.6, 9.8],
  [5, 9],
  [9.4, 8.6],
  [10.6, 6],
  [9.4, 2.6],
  [6.4, 0.6],
  [3.4, 2.6],
  [0.8, 7],
] as const

export const butterfly: PetBuilder = () => [
  piece(
    'wings',
    inks.main,
    both((s) =>
      [upperWing, lowerWing].map((outline) =>
        cut(
          smoothOutline(
            outline.map(([x, y]) => [s * x, y] as const),
            40,
          ),
          0.3,
          0.1,
        ),
      ),
    ),
    {
      group: 'wings',
      pattern: ({ x, y }) => {
        const [ax, middle] = [Math.abs(x), y > 9.2 ? [8.4, 14.6] : [6, 5.2]]
        const near = Math.hypot((ax - middle[0]) / 1.35, y - middle[1])
        if (near > (y > 9.2 ? 3.6 : 2.9)) return inks.accent
        return near < 1.3 ? inks.second : undefined
      },
    },
  ),
  piece(
    'body',
    inks.accent,
    merge([ball([0, 8.6, 0.3], 0.85, 4.4, 0.9), ball([0, 13.4, 0.3], 1.05, 1.1, 1)]),
    { group: 'butterfly' },
  ),
  piece(
    'feelers',
    inks.accent,
    both((s) => [
      bent(
        [
          [s * 0.4, 14, 0.4],
          [s * 1.4, 17, 0.6],
          [s * 3, 18.6, 0.6],
        ],
        0.18,
        8,
        6,
      ),
      ball([s * 3.1, 18.7, 0.6], 0.4),
    ]),
  ),
]

export const spider: PetBuilder = () => [
  piece('abdomen', inks.main, ball([0, 7.2, -6], 5.6, 5, 6.4), {
    pattern: ({ x, y, z }) =>
      y > 8.4 && Math.abs(x) < 2.4 - 0.9 * Math.abs(z + 6) ** 0.6 + 0.6 ? inks.second : undefined,
  }),
  piece('head', inks.main, ball([0, 6, 2.6], 3.9, 3.2, 4)),
  piece(
    'legs',
    inks.main,
    both((s) =>
      [-1, -0.35, 0.35, 1].map((k) =>
        bent(
          [
            [s * 2.8, 5.4, 2 + 1.8 * k],
            [s * 8, 12 - Math.abs(k), 2 + 6 * k],
            [s * 12.4, 6.6, 2 + 9.4 * k],
            [s * 14.6, 0.4, 2 + 12 * k],
          ],
          (t) => 1.05 - 0.55 * t,
          18,
          8,
        ),
      ),
    ),
    {
      pattern: ({ v }) => (Math.abs(((v * 5) % 1) - 0.5) < 0.16 ? inks.second : undefined),
    },
  ),
  piece(
    'eyes',
    inks.accent,
    both((s) => [
      ball([s * 1.2, 7.4, 5.9], 0.95, 1.05, 0.7),
      ball([s * 2.7, 7.7, 4.9], 0.6),
      ball([s * 0.8, 8.8, 4.9], 0.5),
    ]),
  ),
  piece(
    'jaws',
    inks.dark,
    both((s) =>
      bent(
        [
          [s * 1.2, 5, 6],
          [s * 1.4, 3.4, 7],
          [s * 0.8, 2.2, 6.8],
        ],
        (t) => 0.8 - 0.5 * t,
      ),
    ),
  ),
]
