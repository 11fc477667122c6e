/** Companions in fur and spines. In cm, feet on y 0, facing +z. */
import { merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import { ball, bent, piece } from '../props/shapes.ts'
import { both, inks, type PetBuilder } from './pet-parts.ts'

const monkeyFace: PetBuilder = () => [
  piece(
    'face',
    inks.second,
    merge([
      both((s) => [ball([s * 2.1, 25, 4.6], 2.6, 3, 2.3), ball([s * 6.8, 25, 0.4], 2.1, 2.6, 1.2)]),
      ball([0, 21.4, 5.6], 3.5, 2.7, 2.7),
    ]),
    { group: 'monkey face' },
  ),
  piece(
    'eyes',
    inks.dark,
    both((s) => [ball([s * 2.1, 25.2, 6.7], 1, 1.25, 0.7), ball([s * 0.7, 22.3, 8.1], 0.35)]),
  ),
  piece(
    'glints',
    inks.white,
    both((s) => ball([s * 2.1 + 0.35, 25.7, 7.3], 0.35)),
  ),
  piece(
    'mouth',
    inks.dark,
    bent(
      [
        [-2, 20.8, 7.9],
        [0, 20.1, 8.4],
        [2, 20.8, 7.9],
      ],
      0.2,
    ),
  ),
]

export const monkey: PetBuilder = () => [
  piece(
    'tail',
    inks.main,
    bent(
      [
        [0, 4, -4],
        [4, 2, -10],
        [11, 5, -12],
        [14, 13, -11],
        [10.4, 19, -10],
        [6.6, 16.4, -9.6],
        [9, 13.6, -9.6],
      ],
      (t) => 1.5 - 0.5 * t,
      40,
    ),
  ),
  piece(
    'body',
    inks.main,
    merge([
      ball([0, 11, -0.4], 6.3, 8.6, 5.6),
      ball([0, 24.4, 0.6], 6.6, 6.2, 6),
      both((s) => [
        ball([s * 4.8, 4.4, 3], 3.3, 3.4, 5.4),
        ball([s * 1.2, 30.2, 0.6], 1.3, 2, 1.3),
      ]),
    ]),
    { group: 'monkey' },
  ),
  piece('belly', inks.second, ball([0, 10.8, 2.8], 4.3, 6.4, 3.5)),
  piece(
    'arms',
    inks.main,
    both((s) =>
      bent(
        [
          [s * 5, 16.4, 0],
          [s * 8.4, 11.4, 1.6],
          [s * 6.4, 5.4, 6],
        ],
        1.8,
      ),
    ),
  ),
  piece(
    'hands and feet',
    inks.second,
    both((s) => [ball([s * 6.2, 4.8, 7], 1.9, 1.6, 2.2), ball([s * 5.4, 1.5, 8.4], 2.1, 1.5, 3.2)]),
  ),
  ...monkeyFace(),
]

/** Spines over back and sides, leaning to the tail. */
const spines = Array.from({ length: 96 }, (_, i) => {
  const up = Math.acos(1 - 1.05 * ((i + 0.5) / 96))
  const turn = i * 2.39996
  const way: Vec3 = [Math.sin(up) * Math.cos(turn), Math.cos(up), Math.sin(up) * Math.sin(turn)]
  return way
})
  .filter(([, y, z]) => z < 0.66 + 0.2 * y)
  .map(([x, y, z]): Vec3[] => [
    [7.4 * x, 7.4 + 6.6 * y, -1 + 9 * z],
    [10.2 * x, 7.8 + 9.4 * y, -3 + 11.4 * z],
  ])

export const hedgehog: PetBuilder = () => [
  piece('back', inks.main, ball([0, 7.4, -1], 8, 7.1, 9.4), { group: 'hedgehog' }),
  piece(
    'spines',
    inks.main,
    merge(spines.map((path) => bent(path, (t) => 0.85 * (1 - 0.93 * t), 2, 6))),
    {
      group: 'hedgehog',
      pattern: ({ v }) => (v > 0.62 ? inks.second : undefined),
    },
  ),
  piece(
    'face',
    inks.second,
    merge([
      ball([0, 6.4, 6], 5.4, 5.2, 4.4),
      ball([0, 5.4, 10.4], 2.5, 2.2, 3),
      ball([0, 3.4, 2], 6.4, 3, 7),
      both((s) => [ball([s * 3.6, 1, 5.4], 1.5, 1.1, 2.2), ball([s * 4, 1, -4], 1.5, 1.1, 2.2)]),
    ]),
    { group: 'hedgehog face' },
  ),
  piece(
    'ears',
    inks.second,
    both((s) => ball([s * 4.6, 11, 5], 1.7, 1.9, 0.8)),
  ),
  piece(
    'nose and eyes',
    inks.dark,
    merge([
      ball([0, 6.2, 13.2], 1.1, 1, 0.9),
      both((s) => ball([s * 2.5, 8, 9.4], 0.9, 1.05, 0.7)),
    ]),
  ),
]
