/** Things to play with. */
import { grid, type Mesh, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { PropBuilder } from './prop-parts.ts'
import { ball, bent, box, piece } from './shapes.ts'

const toyBall: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('ball', material.main, ball([0, 11, 0], 11, 11, 11, 32), {
      pattern: ({ u, v }) =>
        Math.abs(((u * 4) % 1) - 0.5) < 0.03 || Math.abs(v - 0.5) < 0.012
          ? material.lining
          : undefined,
    }),
  ],
})

/** How far a skateboard's ends bend up, at a place along it. */
function kick(y: number): number {
  return -0.04 * Math.max(0, 12 - y, y - 66) ** 2
}

/** Round a deck of seven plies, u from edge to edge below and back above. */
function deckPoint(u: number, v: number): Vec3 {
  // Rows lie close where the ends round off.
  const y = 39 * (1 + Math.cos(v * Math.PI))
  const end = Math.min(1, Math.min(y, 78 - y) / 9)
  const half = 10 * Math.sqrt(1 - (1 - end) ** 2)
  const [c, s] = [Math.cos(u * 2 * Math.PI), Math.sin(u * 2 * Math.PI)]
  const square = (value: number) => Math.sign(value) * Math.abs(value) ** 0.4
  return [-half * square(c), y, kick(y) + 0.6 * square(s)]
}

/** How far below the deck the wheels turn. */
const axle = 4.2

/** A base plate under the deck, the hanger on it, and the axle through both wheels. */
function truck(y: number): Mesh[] {
  const inward = y < 39 ? 1 : -1
  return [
    box([0, y + inward, 0.9], 3, 4.2, 0.5, 0.2),
    bent(
      [
        [0, y + inward * 2, 1],
        [0, y, axle],
      ],
      2,
    ),
    bent(
      [
        [-9, y, axle],
        [0, y, axle],
        [9, y, axle],
      ],
      1.1,
    ),
  ]
}

const skateboard: PropBuilder = ({ material }) => ({
  gripRadius: 0,
  parts: [
    piece('deck', material.main, grid(32, 40, deckPoint, { wrap: true }), {
      pattern: ({ x, y, z }) => {
        if (z < kick(y)) return material.lining
        return Math.abs(x - Math.sin(y * 0.12) * 4) < 1.6 ? material.paint : undefined
      },
    }),
    piece('trucks', material.trim, merge([16, 62].flatMap(truck))),
    piece(
      'wheels',
      material.accent,
      merge([16, 62].flatMap((y) => [-9, 9].map((x) => ball([x, y, axle], 1.7, 2.8, 2.8)))),
    ),
  ],
})

/** What sets a bear of plush and a rabbit apart. */
type Ears = { own: readonly Mesh[]; soft: readonly Mesh[] }

const bearEars: Ears = {
  own: [-1, 1].map((s) => ball([s * 5.4, 27, 0], 2.5, 2.5, 1.4)),
  soft: [-1, 1].map((s) => ball([s * 5.4, 27, 0.9], 1.5, 1.5, 0.9)),
}

const rabbitEars: Ears = {
  own: [-1, 1].map((s) => ball([s * (3 + (s > 0 ? 0.9 : 0)), 33, 0], 2.1, 7, 1.2)),
  soft: [-1, 1].map((s) => ball([s * (3 + (s > 0 ? 0.9 : 0)), 33, 0.7], 1.2, 5.4, 0.8)),
}

const plush =
  (ears: Ears): PropBuilder =>
  ({ material }) => ({
    gripRadius: 3.4,
    parts: [
      piece('body', material.main, ball([0, 9, 0], 7, 8, 6), { group: 'bear' }),
      piece('head', material.main, ball([0, 22, 0.6], 6.6, 6, 5.8)),
      piece(
        'limbs',
        material.main,
        merge(
          [-1, 1].flatMap((s) => [
            ball([s * 7.4, 13, 1.6], 2.7, 4.4, 2.7),
            ball([s * 4.6, 2.6, 3.6], 3.2, 3, 4.4),
          ]),
        ),
      ),
      piece('ears', material.main, merge([...ears.own])),
      piece(
        'soft',
        material.lining,
        merge([
          ball([0, 9, 3.4], 4.6, 5.4, 3.4),
          ball([0, 20.4, 5], 2.9, 2.3, 2.3),
          ...ears.soft,
          ...[-1, 1].map((s) => ball([s * 4.6, 2.6, 7.2], 2, 2, 1)),
        ]),
      ),
      piece(
        'eyes',
        material.dark,
        merge([
          ball([-2.4, 23, 5.6], 0.8),
          ball([2.4, 23, 5.6], 0.8),
          ball([0, 21.2, 7.2], 1, 0.7, 0.6),
        ]),
      ),
      piece(
        'bow',
        material.accent,
        merge([
          ball([-2.2, 16.2, 4.6], 2.2, 1.4, 0.8),
          ball([2.2, 16.2, 4.6], 2.2, 1.4, 0.8),
          ball([0, 16.2, 5.2], 0.9),
        ]),
      ),
    ],
  })

export const plushRabbit = plush(rabbitEars)

export const toyBuilders = { ball: toyBall, skateboard, teddy_bear: plush(bearEars) }
