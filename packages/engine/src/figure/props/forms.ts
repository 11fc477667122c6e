/** Everyday things of a form of their own that are more than a row of solids. */
import { type Mesh, mapPoints, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, bent, box, hoop, piece } from './shapes.ts'
import { plushRabbit } from './toys.ts'

/** Straight bars from point to point, thinner towards the last. */
function jagged(points: readonly Vec3[], radius: number): Mesh {
  const last = points.length - 1
  return merge(
    points.slice(1).flatMap((point, i) => {
      const [from, to] = [radius * (1 - i / last), radius * (1 - (i + 1) / last) + 0.06]
      return [
        bent([points[i], point], (t) => from + (to - from) * t, 3, 6),
        ball(point, to, to, to, 8),
      ]
    }),
  )
}

/** One tall bolt over the palm and four short ones round it. */
const bolts: readonly (readonly Vec3[])[] = [
  [
    [0, 5, 0],
    [3.4, 10, 1],
    [-1.4, 12.4, -0.6],
    [3, 18.6, 0.6],
    [-0.6, 20.4, 0],
    [2.2, 28, 0],
  ],
  ...[0.4, 1.7, 3, 4.3, 5.5].map((turn, i): Vec3[] => {
    const [c, s] = [Math.cos(turn), Math.sin(turn)]
    const at = (out: number, y: number, off: number): Vec3 => [
      c * out - s * off,
      y,
      s * out + c * off,
    ]
    return [at(1, 5, 0), at(5, 7, 1.6), at(6.4, 5.4 + i, -1.2), at(11, 8.6 + 1.4 * i, 0.8)]
  }),
]

const lightning: PropBuilder = ({ material }) => {
  const lit = { noOcclusion: true, castsNoShadow: true, group: 'bolt' }
  return {
    gripRadius: 0,
    parts: [
      piece('bolt', material.glow, merge(bolts.map((bolt, i) => jagged(bolt, i ? 1.05 : 2))), lit),
      piece('spark', material.main, ball([0, 5, 0], 3.2), lit),
    ],
  }
}

/** Links of a chain in two coils, each across the last. */
function links(): Mesh {
  const count = 34
  return merge(
    Array.from({ length: count }, (_, i) => {
      const turn = (i / count) * 4 * Math.PI
      const radius = i < count / 2 ? 8.6 : 7.4
      const [c, s] = [Math.cos(turn), Math.sin(turn)]
      const depth = i < count / 2 ? 0.9 : -0.9
      return mapPoints(hoop([0, 0, 0], 1, 0.36, 10), ([x, y, z]) => {
        // Half as long again as it is wide, along the coil.
        const [along, across] = [1.9 * x, 1.15 * y]
        const [flat, deep] = i % 2 === 0 ? [across, z] : [z, across]
        return [
          c * (radius + flat) - s * along,
          -11 + s * (radius + flat) + c * along,
          depth + deep,
        ]
      })
    }),
  )
}

const chain: PropBuilder = ({ material }) => ({
  gripRadius: 1,
  parts: [
    piece('links', material.main, links(), { group: 'links' }),
    piece(
      'strap',
      material.lining,
      bent(
        [
          [0, 3, 0],
          [0.4, 0, 0],
          [0, -3.6, 0],
        ],
        0.9,
      ),
    ),
  ],
})

/** A wheel that rolls forward: its axle lies from side to side. */
function wheel([x, y, z]: Vec3, radius: number, thickness: number, sides: number): Mesh {
  return mapPoints(hoop([0, 0, 0], radius, thickness, sides), (p) => [x + p[2], y + p[1], z + p[0]])
}

function spokes([x, y, z]: Vec3, radius: number, count: number): Mesh {
  return merge(
    Array.from({ length: count }, (_, i) => {
      const turn = (i / count) * Math.PI
      const [c, s] = [radius * Math.cos(turn), radius * Math.sin(turn)]
      const ends: Vec3[] = [
        [x, y - s, z - c],
        [x, y + s, z + c],
      ]
      return bent(ends, 0.3, 2, 5)
    }),
  )
}

const both = (build: (side: 1 | -1) => Mesh[]): Mesh => merge([...build(1), ...build(-1)])

const wheelchair: PropBuilder = ({ material }) => ({
  gripRadius: 1.2,
  parts: [
    piece(
      'tyres',
      material.dark,
      both((s) => [wheel([s * 27, 30, -8], 29, 1.4, 40), wheel([s * 20, 7, 28], 6, 1.5, 18)]),
    ),
    piece(
      'push rims',
      material.trim,
      both((s) => [wheel([s * 30, 30, -8], 25, 0.7, 36)]),
    ),
    piece(
      'spokes',
      material.main,
      both((s) => [spokes([s * 27, 30, -8], 28, 8), ball([s * 27, 30, -8], 2, 2.6, 2.6, 10)]),
    ),
    piece('frame', material.main, frameOfChair(), { group: 'chair frame' }),
    piece(
      'seat',
      material.lining,
      merge([box([0, 48, 2], 21, 2.2, 20, 1), box([0, 68, -18.6], 20, 17, 1.8, 1)]),
    ),
    piece('cushion', material.paint, box([0, 51, 2], 19.4, 1.6, 18.4, 1.2)),
    piece(
      'arm pads',
      material.lining,
      both((s) => [box([s * 23, 67, 0], 2.6, 1.4, 13, 0.8)]),
    ),
    piece(
      'grips',
      material.dark,
      both((s) => [
        bent(
          [
            [s * 20, 86, -22],
            [s * 20, 86, -33],
          ],
          1.6,
          4,
          8,
        ),
      ]),
    ),
    piece(
      'foot plates',
      material.lining,
      both((s) => [box([s * 9.4, 10, 40], 7, 0.8, 7, 0.4)]),
    ),
  ],
})

/** Tubes of a wheelchair: back posts, seat rails, arm rests and the legs of the foot plates. */
function frameOfChair(): Mesh {
  return both((s) => [
    bent(
      [
        [s * 20, 28, -14],
        [s * 20, 60, -18],
        [s * 20, 86, -22],
      ],
      1.3,
      10,
      8,
    ),
    bent(
      [
        [s * 20, 46, -18],
        [s * 20, 46, 22],
        [s * 16, 30, 34],
        [s * 12, 10, 38],
      ],
      1.3,
      14,
      8,
    ),
    bent(
      [
        [s * 23, 65, -17],
        [s * 23, 65, 12],
        [s * 22, 46, 18],
      ],
      1.1,
      10,
      8,
    ),
    bent(
      [
        [s * 20, 45, 20],
        [s * 20, 10, 28],
      ],
      1.2,
      4,
      8,
    ),
    bent(
      [
        [s * 27, 30, -8],
        [0, 30, -8],
      ],
      1.1,
      3,
      8,
    ),
  ])
}

const scooter: PropBuilder = ({ material }) => ({
  gripRadius: 1.5,
  parts: [
    piece('deck', material.main, box([0, 9, -30], 6.5, 1.3, 24, 0.8)),
    piece('grip tape', material.lining, box([0, 10.5, -30], 5.4, 0.3, 21, 0.2)),
    piece(
      'stem',
      material.main,
      bent(
        [
          [0, 9, -8],
          [0, 12, 1],
          [0, 40, -1],
          [0, 84, -4],
        ],
        1.5,
        24,
      ),
    ),
    piece(
      'bar',
      material.trim,
      bent(
        [
          [-14, 84, -4],
          [0, 84, -4],
          [14, 84, -4],
        ],
        1.1,
      ),
    ),
    piece(
      'handles',
      material.lining,
      both((s) => [
        bent(
          [
            [s * 9, 84, -4],
            [s * 16, 84, -4],
          ],
          1.7,
          4,
        ),
      ]),
    ),
    piece(
      'tyres',
      material.dark,
      merge([wheel([0, 6.5, 4], 5, 1.7, 24), wheel([0, 6.5, -58], 5, 1.7, 24)]),
    ),
    piece(
      'hubs',
      material.trim,
      merge([ball([0, 6.5, 4], 1.9, 3.6, 3.6, 12), ball([0, 6.5, -58], 1.9, 3.6, 3.6, 12)]),
    ),
  ],
})

export const formBuilders = {
  lightning,
  chain,
  wheelchair,
  scooter,
  'plush rabbit': plushRabbit,
} satisfies Partial<Record<string, PropBuilder>>
