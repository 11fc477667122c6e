/** A bicycle, which stands beside its owner. In cm, wheels on y 0, the front one to +x. */
import { type Mesh, mapPoints, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import type { PropBuilder, PropMaterials } from './prop-parts.ts'
import { ball, bent, box, hoop, piece } from './shapes.ts'

const wheelRadius = 33
const rear: Vec3 = [-50, wheelRadius, 0]
const front: Vec3 = [55, wheelRadius, 0]
const bracket: Vec3 = [-6, 28, 0]
const seat: Vec3 = [-19, 74, 0]
const headTop: Vec3 = [36, 82, 0]
const headLow: Vec3 = [40, 67, 0]

const bar = (points: readonly Vec3[], radius: number) => bent([...points], radius, 14, 12)

/** Spokes from the hub to the rim. */
function spokes([x, y]: Vec3): Mesh {
  return merge(
    Array.from({ length: 16 }, (_, i) => {
      const turn = (i / 16) * 2 * Math.PI
      const out = wheelRadius - 3
      const lean = i % 2 === 0 ? 2 : -2
      return bent(
        [
          [x + 2 * Math.cos(turn), y + 2 * Math.sin(turn), lean],
          [x + out * Math.cos(turn), y + out * Math.sin(turn), 0],
        ],
        0.24,
        2,
        5,
      )
    }),
  )
}

const wheels = (material: PropMaterials): Part[] =>
  [rear, front].flatMap((axle, i) => [
    piece(`tyre ${i}`, material.dark, hoop(axle, wheelRadius - 1.9, 1.9, 48), { creaseCosine: -1 }),
    piece(`rim ${i}`, material.trim, hoop(axle, wheelRadius - 4.2, 0.9, 48), { creaseCosine: -1 }),
    piece(`spokes ${i}`, material.trim, spokes(axle), { noInk: true }),
    piece(`hub ${i}`, material.trim, ball(axle, 2.4, 2.4, 4.4)),
  ])

/** Bent over a wheel, from behind it to its front. */
const mudguard = ([x, y]: Vec3, from: number, to: number): Mesh =>
  bent(
    Array.from({ length: 12 }, (_, i): Vec3 => {
      const turn = from + ((to - from) * i) / 11
      return [x + (wheelRadius + 2.6) * Math.cos(turn), y + (wheelRadius + 2.6) * Math.sin(turn), 0]
    }),
    () => [0.6, 2.8],
    24,
    10,
  )

const frame = (material: PropMaterials): Part[] => [
  piece(
    'frame',
    material.main,
    merge([
      bar([bracket, seat], 1.7),
      bar([[-18, 71, 0], headTop], 1.7),
      bar([bracket, headLow], 2),
      bar([headTop, headLow], 2.3),
      ...[-4.4, 4.4].flatMap((z): Mesh[] => [
        bar(
          [
            [bracket[0], bracket[1], 0.4 * z],
            [rear[0], rear[1], z],
          ],
          1.1,
        ),
        bar(
          [
            [seat[0], 70, 0.3 * z],
            [rear[0], rear[1], z],
          ],
          0.9,
        ),
        bar(
          [
            [headLow[0], headLow[1] - 1, 0.5 * z],
            [45, 50, z],
            [49, 40, z],
            [front[0], front[1], z],
          ],
          1.2,
        ),
      ]),
      ball(bracket, 3.4, 3.4, 4.2),
    ]),
    { group: 'frame', creaseCosine: -1 },
  ),
  piece('mudguards', material.main, merge([mudguard(rear, 0.35, 2.9), mudguard(front, 0.5, 2.3)]), {
    creaseCosine: -1,
  }),
]

const steering = (material: PropMaterials): Part[] => [
  piece('stem', material.trim, bar([headTop, [34, 92, 0]], 1.3)),
  piece(
    'handlebar',
    material.trim,
    bar(
      [
        [18, 96, -27],
        [25, 96, -25],
        [33, 93, -12],
        [35, 92, 0],
        [33, 93, 12],
        [25, 96, 25],
        [18, 96, 27],
      ],
      1.15,
    ),
  ),
  piece(
    'grips',
    material.lining,
    merge(
      [-27, 27].map((z) =>
        bar(
          [
            [12, 96, 1.01 * z],
            [21, 96, 0.98 * z],
          ],
          1.8,
        ),
      ),
    ),
  ),
  piece('lamp', material.trim, ball([41, 84, 0], 3.6, 3.8, 3.8)),
  piece('glass', material.paper, ball([43, 84, 0], 2.4, 3.2, 3.2)),
]

const drive = (material: PropMaterials): Part[] => [
  piece('chainring', material.trim, hoop([bracket[0], bracket[1], 4.6], 8.4, 0.9, 28)),
  piece(
    'chain',
    material.dark,
    merge(
      [1, -1].map((up) =>
        bar(
          [
            [bracket[0], bracket[1] + 8.6 * up, 4.6],
            [rear[0], rear[1] + 3.6 * up, 4.6],
          ],
          0.55,
        ),
      ),
    ),
  ),
  piece(
    'cranks',
    material.trim,
    merge([
      bar(
        [
          [bracket[0], bracket[1], 6],
          [5, 16, 7],
        ],
        1.1,
      ),
      bar(
        [
          [bracket[0], bracket[1], -6],
          [-17, 40, -7],
        ],
        1.1,
      ),
    ]),
  ),
  piece(
    'pedals',
    material.dark,
    merge([box([5, 16, 12], 4.6, 1.2, 4), box([-17, 40, -12], 4.6, 1.2, 4)]),
  ),
  piece(
    'kickstand',
    material.trim,
    bar(
      [
        [-14, 26, 3],
        [-20, 12, 9],
        [-23, 1, 12],
      ],
      0.9,
    ),
  ),
]

const saddle = (material: PropMaterials): Part[] => [
  piece('seat post', material.trim, bar([seat, [-22, 87, 0]], 1.2)),
  piece(
    'saddle',
    material.lining,
    mapPoints(ball([0, 0, 0], 1, 1, 1, 24), ([x, y, z]) => {
      // Broad behind, and a nose before.
      const wide = x < 0 ? 7.6 : 7.6 - 5 * Math.min(1, x * 1.3)
      return [-22 + 14 * x, 89.4 + 2.6 * y + (x < -0.4 ? 1 : 0), wide * z]
    }),
    { creaseCosine: -1 },
  ),
]

export const bicycle: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    ...wheels(material),
    ...frame(material),
    ...drive(material),
    ...steering(material),
    ...saddle(material),
  ],
})
