/** A squirrel that sits up, an acorn in its paws. In cm, feet on y 0, facing +z. */
import { merge } from '../../math/surface.ts'
import type { Mass } from '../creatures/creature-form.ts'
import { ball, bent, piece } from '../props/shapes.ts'
import { mass, moulded } from './moulded.ts'
import { darkEyes, mouthLine } from './pet-eyes.ts'
import { both, inks, type PetBuilder } from './pet-parts.ts'

const skin: readonly Mass[] = [
  mass(
    2.4,
    [0, 2.4, -2, 3.4, 3, 3],
    [0, 6, -1.6, 4.4, 4, 3.8],
    [0, 10, -0.4, 3.4, 3.1, 3.1],
    [0, 13, 0.8, 2.5, 2.3, 2.3],
  ),
  mass(
    1.6,
    [0, 14.6, 0.2, 2.6, 2.4, 2.4],
    [0, 15.8, 2, 3.1, 2.7, 2.6],
    [0, 15.1, 4.2, 2.2, 1.8, 1.9],
    [0, 14.4, 5.9, 1.2, 1, 1.1],
  ),
  mass(
    1.6,
    [3, 6, -1.4, 2.2, 3, 3],
    [3.8, 3.6, 0.2, 2.2, 2.7, 2.7],
    [3.9, 1.2, 1.8, 1.3, 1.2, 1.1],
    [3.9, 0.8, 4.8, 1, 0.8, 0.8],
  ),
  mass(
    1,
    [2.2, 10.6, 1.2, 1.3, 1.4, 1.4],
    [2.8, 8.6, 3, 0.9, 1, 1],
    [1.9, 8.8, 4.8, 0.75, 0.8, 0.8],
    [1.2, 9.1, 5.4, 0.7, 0.7, 0.7],
  ),
]

/** Up the back, and over at its tip. */
const tail: readonly Mass[] = [
  mass(
    2,
    [0, 2.6, -4, 1.5, 1.5, 1.5],
    [0, 3.6, -8.4, 2.8, 2.3, 2.3],
    [0, 9, -11, 3.7, 3, 3],
    [0, 15, -9.8, 3.7, 3, 3],
    [0, 19.6, -10.8, 3.1, 2.5, 2.5],
    [0, 20.2, -14, 1.8, 1.5, 1.5],
  ),
]

export const squirrel: PetBuilder = () => [
  ...moulded('tail', inks.main, tail, 0.4),
  ...moulded('squirrel', inks.main, skin, 0.34, {
    pattern: ({ x, y, z }) => {
      const ragged = 0.25 * Math.sin(2.6 * y) + 0.2 * Math.sin(4.1 * x + y)
      if (y > 13.2) return y < 14.7 + ragged && z > 2 ? inks.second : undefined
      const isFront = z > 0.9 && Math.abs(x) < 2.2 + ragged
      return isFront && y > 1.8 && (z < 3.4 || Math.abs(x) < 0.6) ? inks.second : undefined
    },
  }),
  piece(
    'ears',
    inks.main,
    both((s) => [
      bent(
        [
          [s * 1.7, 17.2, 0.9],
          [s * 2.2, 19.2, 0.7],
          [s * 2.4, 21, 0.3],
        ],
        (t) => [0.95 * (1 - 0.92 * t), 0.6 * (1 - 0.9 * t)],
        10,
        10,
      ),
    ]),
    { group: 'squirrel', creaseCosine: -1 },
  ),
  piece('nose', inks.dark, ball([0, 14.9, 6.9], 0.5, 0.4, 0.4, 12)),
  ...darkEyes([2.1, 16.3, 3.2], 0.72, 0.75),
  mouthLine(
    [
      [0.9, 13.9, 5.6],
      [0.5, 13.7, 6.4],
      [0, 13.9, 6.8],
    ],
    0.1,
  ),
  piece('acorn', inks.third, merge([ball([0, 9, 6], 1.1, 1.4, 1.1, 16), ball([0, 7.6, 6], 0.3)])),
  piece('acorn cup', inks.accent, ball([0, 9.9, 6], 1.3, 0.8, 1.3, 16)),
]
