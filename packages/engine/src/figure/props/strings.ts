/** Lute, guitar and violin. */
import { curve, type Keys } from '../../math/scalar.ts'
import { type Mesh, mapPoints, merge } from '../../math/surface.ts'
import type { PropBuilder } from './prop-parts.ts'
import {
  ball,
  bent,
  box,
  cut,
  hoop,
  piece,
  rod,
  rolled,
  scaled,
  shifted,
  turned,
} from './shapes.ts'

/** A sound box from its half width by height: front, back and sides. */
function soundBox(half: Keys, from: number, to: number, depth: number): Mesh {
  const outline: [number, number][] = []
  const steps = 30
  for (let i = 0; i <= steps; i++)
    outline.push([curve(half, from + ((to - from) * i) / steps), from + ((to - from) * i) / steps])
  for (let i = steps; i >= 0; i--) outline.push([-outline[i][0] - 0.001, outline[i][1]])
  return cut(outline, depth, depth * 0.35)
}

function strings(material: string, xs: readonly number[], from: number, to: number, z: number) {
  return piece(
    'strings',
    material,
    merge(
      xs.map((x) =>
        bent(
          [
            [x, from, z],
            [x * 0.8, (from + to) / 2, z],
            [x * 0.6, to, z],
          ],
          0.14,
          3,
          5,
        ),
      ),
    ),
    { castsNoShadow: true },
  )
}

/** The back half of a pear: flat where the table lies. */
function luteBowl(): Mesh {
  const pear = turned([
    [0, 38],
    [3.4, 36],
    [9, 28],
    [13.6, 16],
    [13, 6],
    [8, 0.6],
    [0, 0],
  ])
  return mapPoints(pear, ([x, y, z]) => [x, y, z > 0 ? -0.2 : z * 0.62])
}

const lute: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('bowl', material.main, luteBowl(), {
      pattern: ({ u }) => ((u * 18) % 1 < 0.1 ? material.accent : undefined),
    }),
    piece(
      'table',
      material.lining,
      soundBox(
        [
          [0.5, 6],
          [6, 12.6],
          [16, 13.2],
          [28, 8.6],
          [37, 2.4],
        ],
        0.5,
        37,
        0.6,
      ),
    ),
    piece(
      'rose',
      material.accent,
      merge([
        shifted(scaled(ball([0, 0, 0], 3.4), 1, 1, 0.15), [0, 20, 0.8]),
        hoop([0, 20, 0.8], 3.8, 0.35),
      ]),
    ),
    piece('neck', material.main, box([0, 48, 0.6], 2, 13, 0.9, 0.3)),
    piece(
      'pegs',
      material.main,
      merge([
        shifted(pegBox(), [0, 60, 0.4]),
        ...[-1, 1].flatMap((s) =>
          [61, 64, 67].map((y) =>
            bent(
              [
                [s * 1, y, -1],
                [s * 4, y + 0.4, -1],
              ],
              0.6,
              3,
              8,
            ),
          ),
        ),
      ]),
    ),
    piece('bridge', material.accent, box([0, 7, 0.9], 4.6, 0.7, 0.6)),
    strings(material.paper, [-1.4, -0.5, 0.5, 1.4], 7, 60, 1.7),
  ],
})

const pegBox = () =>
  cut(
    [
      [-1.8, 0],
      [1.8, 0],
      [1.3, 10],
      [-1.3, 10],
    ],
    0.8,
    0.3,
  )

const guitarBody: Keys = [
  [-2, 3],
  [2, 13],
  [9, 16.5],
  [17, 12.5],
  [23, 10.6],
  [30, 12.6],
  [36, 10],
  [39, 3],
]

const guitar: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('body', material.main, soundBox(guitarBody, -2, 39, 3)),
    piece(
      'guard',
      material.lining,
      cut(
        [
          [3, 8],
          [11, 10],
          [9, 18],
          [4, 24],
          [2, 16],
        ],
        0.2,
        0.05,
        3.1,
      ),
    ),
    piece(
      'pickups',
      material.dark,
      merge([box([0, 14, 3.2], 3.6, 1.1, 0.4), box([0, 21, 3.2], 3.6, 1.1, 0.4)]),
    ),
    piece('bridge', material.trim, box([0, 8, 3.2], 3.6, 0.8, 0.6)),
    piece('neck', material.lining, box([0, 59, 2.6], 2.1, 22, 0.9, 0.3), {
      pattern: ({ y }) => ((y * 0.28) % 1 < 0.12 ? material.trim : undefined),
    }),
    piece(
      'head',
      material.main,
      cut(
        [
          [-2.1, 80],
          [2.1, 80],
          [3.6, 85],
          [2.6, 95],
          [-3, 93],
          [-3.4, 84],
        ],
        0.9,
        0.3,
        2.4,
      ),
    ),
    piece(
      'pegs',
      material.trim,
      merge([84, 87, 90].flatMap((y) => [ball([-4.2, y, 2.4], 0.8), ball([4.2, y, 2.4], 0.8)])),
    ),
    piece(
      'knobs',
      material.trim,
      merge([
        shifted(ball([0, 0, 0], 1, 1, 0.7), [8, 5, 3.4]),
        shifted(ball([0, 0, 0], 1, 1, 0.7), [10, 9, 3.4]),
      ]),
    ),
    strings(material.paper, [-1.3, -0.8, -0.3, 0.3, 0.8, 1.3], 8, 82, 4),
  ],
})

const violinBody: Keys = [
  [0, 3],
  [3, 9],
  [9, 10.6],
  [15, 7],
  [18, 6.6],
  [22, 8.4],
  [29, 8.6],
  [34, 5.4],
  [36, 2],
]

const violin: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('body', material.main, soundBox(violinBody, 0, 36, 2.2), {
      pattern: ({ x, y, z }) =>
        z > 1.5 &&
        Math.abs(Math.abs(x) - 4.2 - Math.sin((y - 17) * 0.5) * 0.8) < 0.45 &&
        y > 12 &&
        y < 22
          ? material.dark
          : undefined,
    }),
    piece('fingerboard', material.lining, box([0, 36, 2.9], 1.5, 14, 0.5, 0.2)),
    piece(
      'tailpiece',
      material.lining,
      cut(
        [
          [-0.8, 1],
          [0.8, 1],
          [1.9, 10],
          [-1.9, 10],
        ],
        0.4,
        0.1,
        2.8,
      ),
    ),
    piece('neck', material.main, box([0, 46, 1.8], 1.5, 10, 1, 0.4)),
    piece(
      'scroll',
      material.main,
      merge([shifted(rolled(rod(-2, 2, 1.7), 90), [0, 58, 1.4]), ball([0, 58, 1.4], 1.5)]),
    ),
    piece(
      'pegs',
      material.lining,
      merge(
        [52, 55].flatMap((y) => [
          bent(
            [
              [1, y, 1.4],
              [4, y, 1.4],
            ],
            0.55,
            3,
            8,
          ),
          bent(
            [
              [-1, y + 1.4, 1.4],
              [-4, y + 1.4, 1.4],
            ],
            0.55,
            3,
            8,
          ),
        ]),
      ),
    ),
    strings(material.paper, [-1, -0.35, 0.35, 1], 9, 54, 3.6),
  ],
})

export const stringBuilders = { lute, guitar, violin }
