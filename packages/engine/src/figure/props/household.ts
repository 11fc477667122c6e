/** What is used in kitchen, house and garden. */
import { merge } from '../../math/surface.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ends, shaft } from './shaft.ts'
import {
  ball,
  bent,
  box,
  cut,
  hoop,
  piece,
  ring,
  rod,
  shifted,
  smoothOutline,
  turned,
} from './shapes.ts'

const fryingPan: PropBuilder = ({ material }) => ({
  gripRadius: 1.3,
  parts: [
    piece('handle', material.lining, rod(-10, 12, 1.2, 1.5)),
    piece('pan', material.main, shifted(ball([0, 0, 0], 13, 13, 2.2, 28), [0, 25, 0])),
    piece('rim', material.main, hoop([0, 25, 1.6], 12.6, 1, 36)),
    piece('inside', material.dark, ball([0, 25, 1.4], 11.2, 11.2, 1.4, 28)),
  ],
})

const rollingPin: PropBuilder = ({ material }) => ({
  gripRadius: 1.4,
  parts: [
    piece('roller', material.main, rod(7, 35, 3.6, 3.6)),
    piece(
      'handles',
      material.lining,
      merge([rod(-6, 7, 1.3, 1.5, 0.3), rod(35, 46, 1.5, 1.3, 0.3)]),
    ),
  ],
})

const whisk: PropBuilder = ({ material }) => ({
  gripRadius: 1.2,
  parts: [
    piece('handle', material.lining, rod(-9, 9, 1.1, 1.3)),
    piece(
      'wires',
      material.main,
      merge(
        [0, 0.8, 1.6, 2.4].map((turn) => {
          const [c, s] = [Math.cos(turn), Math.sin(turn)]
          return bent(
            [
              [c, 9, s],
              [5 * c, 20, 5 * s],
              [0, 30, 0],
              [-5 * c, 20, -5 * s],
              [-c, 9, -s],
            ],
            0.28,
            28,
            6,
          )
        }),
      ),
    ),
  ],
})

const cleaver: PropBuilder = ({ material }) => ({
  gripRadius: 1.4,
  parts: [
    piece('handle', material.lining, rod(-8, 7, 1.4, 1.4, 0.3)),
    piece(
      'blade',
      material.main,
      cut(
        [
          [-1.4, 7],
          [-1.4, 29],
          [9.5, 29],
          [10, 8.5],
          [4, 7],
        ],
        0.7,
      ),
      {
        pattern: ({ x, y }) =>
          Math.hypot(x - 7.4, y - 26.4) < 0.9 ? material.dark : x > 8.4 ? material.trim : undefined,
      },
    ),
  ],
})

const wateringCan: PropBuilder = ({ material }) => ({
  gripRadius: 1,
  parts: [
    piece(
      'handle',
      material.trim,
      bent(
        [
          [-8, -10, 0],
          [-6, 0, 0],
          [6, 0, 0],
          [8, -10, 0],
        ],
        0.9,
      ),
    ),
    piece('can', material.main, rod(-30, -10, 9.5, 8.6), {
      pattern: ({ y }) =>
        Math.abs(y + 13) < 0.6 || Math.abs(y + 27) < 0.6 ? material.trim : undefined,
    }),
    piece(
      'spout',
      material.main,
      bent(
        [
          [8, -25, 0],
          [15, -20, 0],
          [23, -9, 0],
        ],
        (t) => 2.2 - 0.8 * t,
      ),
    ),
    piece('rose', material.trim, shifted(ball([0, 0, 0], 3.4, 3.4, 3.4), [24.4, -7.4, 0])),
    piece(
      'back handle',
      material.trim,
      bent(
        [
          [-9, -14, 0],
          [-16, -17, 0],
          [-15, -25, 0],
          [-9.2, -27, 0],
        ],
        0.8,
      ),
    ),
  ],
})

const bucket: PropBuilder = ({ material }) => ({
  gripRadius: 0.7,
  parts: [
    piece(
      'bail',
      material.trim,
      bent(
        [
          [-12.4, -13, 0],
          [-9, -2, 0],
          [0, 0.5, 0],
          [9, -2, 0],
          [12.4, -13, 0],
        ],
        0.6,
        28,
      ),
    ),
    piece(
      'bucket',
      material.main,
      turned([
        [0, -38],
        [9, -38],
        [12.6, -13],
      ]),
    ),
    piece('hoops', material.trim, merge([ring(-13, 12.6, 0.8), ring(-30, 10.3, 0.6)])),
    piece('water', material.accent, rod(-16, -15.4, 12, 12, 0, 24)),
  ],
})

const mop: PropBuilder = (context) => {
  const { material } = context
  const { top, bottom } = ends(150)
  return {
    gripRadius: 1.4,
    parts: [
      piece('stick', material.lining, rod(bottom + 16, top, 1.3)),
      piece('clamp', material.trim, rod(bottom + 13, bottom + 18, 5, 2)),
      piece(
        'strings',
        material.main,
        merge(
          Array.from({ length: 22 }, (_, i) => {
            const [a, r] = [i * 2.4, 3 + (i % 3) * 3.4]
            const [x, z] = [Math.cos(a) * r, Math.sin(a) * r]
            return bent(
              [
                [x * 0.3, bottom + 15, z * 0.3],
                [x * 0.8, bottom + 8, z * 0.8],
                [x * 1.2, bottom + 0.6, z * 1.2],
              ],
              1.1,
              8,
              6,
            )
          }),
        ),
      ),
    ],
  }
}

const scissors: PropBuilder = ({ material }) => ({
  gripRadius: 1,
  parts: [
    piece(
      'bows',
      material.lining,
      merge([hoop([-4, -5, 0], 3.6, 0.9), hoop([4, -5, 0], 3.6, 0.9)]),
    ),
    piece(
      'blades',
      material.main,
      merge([
        cut(
          [
            [-2.4, -2],
            [0.6, 4],
            [5.6, 24],
            [1, 8],
          ],
          0.8,
        ),
        shifted(
          cut(
            [
              [2.4, -2],
              [-0.6, 4],
              [-5.6, 24],
              [-1, 8],
            ],
            0.8,
          ),
          [0, 0, 0.9],
        ),
      ]),
    ),
    piece('screw', material.trim, ball([0, 5, 1.2], 1.1, 1.1, 0.6)),
  ],
})

/** A box with a handle on top: what is carried by the hand at the side. */
function luggage(wide: number, high: number, deep: number, isHard: boolean): PropBuilder {
  return ({ material }) => ({
    gripRadius: 1.1,
    parts: [
      piece(
        'handle',
        material.lining,
        bent(
          [
            [-6, -4, 0],
            [-5, 0, 0],
            [5, 0, 0],
            [6, -4, 0],
          ],
          1,
        ),
      ),
      piece('case', material.main, box([0, -4 - high, 0], wide, high, deep, isHard ? 1.4 : 2.6), {
        pattern: ({ y, x }) => {
          const seam = Math.abs(y + 4 + high * 0.9)
          if (seam < 0.4) return material.lining
          return isHard && Math.abs(Math.abs(x) - wide * 0.58) < 1.4 ? material.lining : undefined
        },
      }),
      piece(
        'locks',
        material.trim,
        merge([-0.58, 0.58].map((s) => box([s * wide, -4 - high * 0.62, deep], 1.5, 1.5, 0.7))),
      ),
      piece(
        'corners',
        material.trim,
        merge(
          [-1, 1].flatMap((s) =>
            [-4.6, -3.4 - 2 * high].map((y) =>
              ball([s * (wide - 0.8), y, deep - 0.6], 1.5, 1.5, 1.2),
            ),
          ),
        ),
      ),
    ],
  })
}

const handbag: PropBuilder = ({ material }) => ({
  gripRadius: 0.8,
  parts: [
    piece(
      'handles',
      material.lining,
      merge(
        [2.6, -2.6].map((z) =>
          bent(
            [
              [-6.5, -13, z],
              [-5, -2, z * 0.4],
              [5, -2, z * 0.4],
              [6.5, -13, z],
            ],
            0.7,
          ),
        ),
      ),
    ),
    piece(
      'bag',
      material.main,
      merge([
        cut(
          smoothOutline(
            [
              [-9.5, -12],
              [9.5, -12],
              [12, -28],
              [-12, -28],
            ],
            44,
          ),
          4.4,
          1.4,
        ),
      ]),
    ),
    piece(
      'flap',
      material.lining,
      shifted(
        cut(
          smoothOutline(
            [
              [-9.6, -11.8],
              [9.6, -11.8],
              [9, -18],
              [0, -21],
              [-9, -18],
            ],
            40,
          ),
          0.7,
        ),
        [0, 0, 4.6],
      ),
    ),
    piece('clasp', material.trim, ball([0, -20, 5.6], 1.4, 1.4, 0.7)),
  ],
})

const shoppingBag: PropBuilder = ({ material }) => ({
  gripRadius: 0.6,
  parts: [
    piece(
      'cords',
      material.lining,
      merge(
        [3, -3].map((z) =>
          bent(
            [
              [-5, -12, z],
              [-3.6, -1, z * 0.3],
              [3.6, -1, z * 0.3],
              [5, -12, z],
            ],
            0.4,
          ),
        ),
      ),
    ),
    piece('bag', material.main, box([0, -27, 0], 11, 15, 5, 0.5), {
      pattern: ({ x, y }) =>
        Math.hypot(x, y + 27) < 4.6
          ? material.accent
          : Math.abs(y + 13.5) < 0.7
            ? material.trim
            : undefined,
    }),
    piece(
      'tissue',
      material.paper,
      merge([-6, -1, 4].map((x, i) => ball([x, -11 + (i % 2), 0.6], 3.6, 3.4, 2.4))),
    ),
  ],
})

const toolbox: PropBuilder = ({ material }) => ({
  gripRadius: 1.1,
  parts: [
    piece(
      'handle',
      material.lining,
      merge(
        [rod(-12, 0, 0.8), shifted(rod(-12, 0, 0.8), [0, 0, 0])].map((m, i) =>
          shifted(m, [i === 0 ? -9 : 9, 0, 0]),
        ),
      ),
    ),
    piece(
      'grip',
      material.lining,
      bent(
        [
          [-9, 0, 0],
          [0, 0.2, 0],
          [9, 0, 0],
        ],
        1,
      ),
    ),
    piece('box', material.main, box([0, -19, 0], 17, 7.5, 8, 0.8), {
      pattern: ({ y }) => (Math.abs(y + 15) < 0.5 ? material.dark : undefined),
    }),
    piece('latches', material.trim, merge([-9, 9].map((x) => box([x, -15.4, 8.2], 1.4, 2, 0.6)))),
  ],
})

const rake: PropBuilder = (context) => {
  const { material } = context
  const { top } = ends(160)
  return {
    gripRadius: 1.4,
    parts: [
      ...shaft(context, { length: 160, radius: 1.4 }),
      piece('rake head', material.main, box([0, top, 0], 17, 1, 1)),
      piece(
        'teeth',
        material.main,
        merge(
          Array.from({ length: 9 }, (_, i) =>
            bent(
              [
                [-16 + i * 4, top, 0],
                [-16 + i * 4, top + 1, 4],
                [-16 + i * 4, top - 1, 8],
              ],
              0.6,
              8,
              6,
            ),
          ),
        ),
      ),
    ],
  }
}

const pitchfork: PropBuilder = (context) => {
  const { material } = context
  const { top } = ends(160)
  const tine = (x: number) =>
    bent(
      [
        [x * 0.2, top, 0],
        [x, top + 6, 0.6],
        [x, top + 26, 0],
        [x * 0.98, top + 38, -1.4],
      ],
      (t) => 1 - 0.7 * t ** 3,
      18,
      8,
    )
  return {
    gripRadius: 1.4,
    parts: [
      ...shaft(context, { length: 160, radius: 1.4 }),
      piece('tines', material.main, merge([-11, -3.7, 3.7, 11].map(tine))),
    ],
  }
}

const sickle: PropBuilder = ({ material }) => ({
  gripRadius: 1.4,
  parts: [
    piece('handle', material.lining, rod(-8, 9, 1.4, 1.5, 0.2)),
    piece(
      'blade',
      material.main,
      cut(
        smoothOutline(
          [
            [-1.4, 9],
            [1.6, 9],
            [8, 13],
            [16, 21],
            [18, 32],
            [11, 42],
            [0, 45],
            [9, 38],
            [13.6, 31],
            [12, 23],
            [6, 16],
          ],
          70,
        ),
        0.8,
      ),
    ),
  ],
})

const saw: PropBuilder = ({ material }) => ({
  gripRadius: 1.4,
  parts: [
    piece('handle', material.lining, hoop([0, 0, 0], 4.6, 1.5)),
    piece(
      'blade',
      material.main,
      cut(
        [
          [-3, 5],
          ...Array.from({ length: 15 }, (_, i) => [[-5 - (i % 2), 8 + i * 2.6]] as const).flat(),
          [3, 47],
          [5, 5],
        ] as [number, number][],
        0.5,
      ),
    ),
  ],
})

const gavel: PropBuilder = ({ material }) => ({
  gripRadius: 1.2,
  parts: [
    piece('handle', material.lining, rod(-8, 20, 1, 1.3)),
    piece(
      'head',
      material.main,
      bent(
        [
          [-7.5, 22, 0],
          [0, 22, 0],
          [7.5, 22, 0],
        ],
        () => 4.4,
        12,
        20,
      ),
    ),
    piece(
      'bands',
      material.trim,
      merge(
        [-5, 5].map((x) =>
          bent(
            [
              [x - 0.8, 22, 0],
              [x, 22, 0],
              [x + 0.8, 22, 0],
            ],
            () => 4.7,
            4,
            20,
          ),
        ),
      ),
    ),
  ],
})

const fireExtinguisher: PropBuilder = ({ material }) => ({
  gripRadius: 1.1,
  parts: [
    piece(
      'lever',
      material.dark,
      merge([
        bent(
          [
            [-2, -2, 0],
            [6, 0, 0],
          ],
          1.1,
        ),
        bent(
          [
            [-2, -4, 0],
            [6, -3.4, 0],
          ],
          0.9,
        ),
      ]),
    ),
    piece('neck', material.trim, rod(-9, -3, 2)),
    piece(
      'cylinder',
      material.main,
      turned([
        [0, -48],
        [7, -48],
        [7.4, -46],
        [7.4, -15],
        [5, -10],
        [1.6, -8.4],
      ]),
      {
        pattern: ({ y, z }) => (z > 0 && y > -36 && y < -22 ? material.paper : undefined),
      },
    ),
    piece(
      'hose',
      material.dark,
      bent(
        [
          [-2, -6, 0],
          [-9, -9, 0],
          [-11, -24, 0],
          [-9.4, -34, 0],
        ],
        1,
      ),
    ),
  ],
})

const plant: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece(
      'pot',
      material.main,
      turned([
        [0, 0],
        [5, 0],
        [7.4, 10],
        [8, 10.2],
        [8, 12.4],
      ]),
    ),
    piece('earth', material.dark, rod(10.6, 11, 7.2)),
    piece(
      'leaves',
      material.lining,
      merge(
        Array.from({ length: 9 }, (_, i) => {
          const a = i * 2.4
          const [c, s] = [Math.cos(a), Math.sin(a)]
          const high = 14 + (i % 3) * 6
          return bent(
            [
              [c, 11, s],
              [c * 6, 11 + high * 0.7, s * 6],
              [c * 12, 9 + high, s * 12],
            ],
            (t) => [3 * Math.sin(Math.PI * Math.min(0.98, 0.12 + t * 0.86)), 0.5],
            14,
            8,
          )
        }),
      ),
    ),
  ],
})

export const householdBuilders = {
  frying_pan: fryingPan,
  rolling_pin: rollingPin,
  whisk,
  cleaver,
  watering_can: wateringCan,
  bucket,
  mop,
  scissors,
  suitcase: luggage(20, 14, 6.5, true),
  briefcase: luggage(19, 11, 4, false),
  handbag,
  shopping_bag: shoppingBag,
  toolbox,
  rake,
  pitchfork,
  sickle,
  saw,
  gavel,
  fire_extinguisher: fireExtinguisher,
  plant,
}
