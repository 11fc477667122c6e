/** Companions that were built. In cm, facing +z. */
import { merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import { ball, bent, box, piece, ring, rod, shifted } from '../props/shapes.ts'
import { both, inks, type PetBuilder } from './pet-parts.ts'

export const robot: PetBuilder = () => [
  piece('head', inks.main, box([0, 34, 0], 9, 6.6, 7.4, 2.4)),
  piece('screen', inks.dark, box([0, 34, 6.6], 7.2, 4.8, 1.2, 0.8)),
  piece(
    'eyes',
    inks.glow,
    merge([
      both((s) => ball([s * 3.2, 34.8, 7.8], 1.5, 1.8, 0.5)),
      bent(
        [
          [-1.7, 31.6, 7.9],
          [0, 31, 8],
          [1.7, 31.6, 7.9],
        ],
        0.3,
      ),
    ]),
  ),
  piece('aerial', inks.second, shifted(rod(40, 45, 0.5), [0, 0, 0])),
  piece('lamp', inks.glow, ball([0, 46, 0], 1.4)),
  piece(
    'ears',
    inks.second,
    both((s) => ball([s * 9.2, 34, 0], 1.4, 3, 3)),
  ),
  piece('neck', inks.dark, rod(24, 28, 2.6)),
  piece('trunk', inks.main, box([0, 17.4, 0], 7.4, 7.4, 6, 2)),
  piece('chest', inks.second, box([0, 18.6, 5.6], 4.6, 3.6, 0.9, 0.5)),
  piece('button', inks.glow, ball([0, 18.6, 6.6], 1.3, 1.3, 0.5)),
  piece(
    'arms',
    inks.second,
    both((s) => [
      ball([s * 8, 22, 0], 2),
      bent(
        [
          [s * 8, 22, 0],
          [s * 12, 16.6, 0.6],
          [s * 11.6, 11, 3],
        ],
        1.3,
      ),
    ]),
  ),
  piece(
    'claws',
    inks.main,
    both((s) => [-1, 1].map((out) => ball([s * 11.6 + 1.1 * out, 9.4, 4], 0.9, 2, 1.2))),
  ),
  piece('axle', inks.second, box([0, 8.4, 0], 6, 2.4, 3, 1)),
  piece(
    'wheels',
    inks.dark,
    both((s) => ball([s * 7, 5.6, 0], 2.2, 5.6, 5.6, 24)),
  ),
  piece(
    'hubs',
    inks.main,
    both((s) => ball([s * 8.6, 5.6, 0], 1.1, 2.6, 2.6)),
  ),
]

const rotors = [-1, 1].flatMap((s) => [-1, 1].map((t): Vec3 => [s * 14, 15.4, t * 12]))

export const drone: PetBuilder = () => [
  piece('body', inks.main, ball([0, 12, 0], 7, 4, 8.4, 24), { group: 'drone' }),
  piece('cap', inks.second, ball([0, 13.4, -0.6], 4.8, 3.4, 6)),
  piece(
    'arms',
    inks.main,
    merge(
      rotors.map(([x, y, z]) =>
        bent(
          [
            [0.2 * x, 12, 0.2 * z],
            [x, y - 1.6, z],
          ],
          1.1,
          4,
          8,
        ),
      ),
    ),
  ),
  piece(
    'motors',
    inks.dark,
    merge(rotors.map(([x, y, z]) => shifted(rod(y - 3, y + 0.8, 1.7), [x, 0, z]))),
  ),
  piece(
    'guards',
    inks.second,
    merge(rotors.map(([x, y, z]) => shifted(ring(y, 7.4, 0.5, 28), [x, 0, z]))),
  ),
  piece(
    'blades',
    inks.dark,
    merge(
      rotors.flatMap(([x, y, z], i) => [
        ball([x, y + 0.9, z], i % 2 ? 6.6 : 1.1, 0.22, i % 2 ? 1.1 : 6.6),
      ]),
    ),
  ),
  piece('lens', inks.dark, ball([0, 11.4, 7], 3, 3, 2.4)),
  piece('eye', inks.glow, ball([0, 11.4, 8.7], 1.7, 1.7, 1)),
  piece(
    'skids',
    inks.second,
    both((s) => [
      bent(
        [
          [s * 7, 0.6, -8],
          [s * 7, 0.6, 8],
        ],
        0.6,
        4,
        8,
      ),
      ...[-5, 5].map((z) =>
        bent(
          [
            [s * 4, 10, z],
            [s * 7, 0.6, z],
          ],
          0.6,
          4,
          8,
        ),
      ),
    ]),
  ),
]
