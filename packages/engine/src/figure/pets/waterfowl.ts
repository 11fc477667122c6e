/** Duck and goose. In cm, feet on y 0, facing +z. */
import { merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { bent, piece } from '../props/shapes.ts'
import { wings } from './bird-parts.ts'
import { mass, moulded } from './moulded.ts'
import { darkEyes } from './pet-eyes.ts'
import { both, inks, type PetBuilder } from './pet-parts.ts'

const web = (x: number, z: number): Part =>
  piece(
    'feet',
    inks.accent,
    both((s) => [
      bent(
        [
          [s * x, 5.4, z - 1],
          [s * x, 2.4, z - 1.3],
          [s * x, 0.8, z],
        ],
        0.62,
        8,
        8,
      ),
      ...[-1.5, 0, 1.5].map((out) =>
        bent(
          [
            [s * x, 0.8, z - 0.2],
            [s * x + 0.6 * out, 0.7, z + 1.8],
            [s * x + out, 0.4, z + 3.6],
          ],
          (t) => [0.55 + 0.5 * t, 0.42],
          6,
          8,
        ),
      ),
    ]),
    { group: 'feet', creaseCosine: -1 },
  )

/** A broad flat bill, its end rounded. */
const bill = ([x, y, z]: Vec3): Part =>
  piece(
    'bill',
    inks.accent,
    merge([
      bent(
        [
          [x, y + 0.7, z - 1],
          [x, y + 0.1, z + 2],
          [x, y - 0.1, z + 5],
        ],
        (t) => [
          (1.5 + 0.35 * t) * Math.sqrt(1.02 - t ** 6),
          (1.25 - 0.8 * t) * Math.sqrt(1.02 - t ** 6),
        ],
        24,
        14,
      ),
      bent(
        [
          [x, y - 0.8, z - 1],
          [x, y - 0.9, z + 2],
          [x, y - 0.8, z + 4.2],
        ],
        (t) => [
          (1.4 - 0.3 * t) * Math.sqrt(1.02 - t ** 6),
          (0.6 - 0.3 * t) * Math.sqrt(1.02 - t ** 6),
        ],
        10,
        12,
      ),
    ]),
    { creaseCosine: -1 },
  )

/** A duck, or with a longer neck a goose or a swan; `long` is by how much. */
const waterfowl =
  (long: number, collar: boolean): PetBuilder =>
  () => {
    const head: Vec3 = [0, 21.4 + long, 9.6 + 0.18 * long]
    const [, hy, hz] = head
    return [
      ...moulded(
        'bird',
        inks.main,
        [
          mass(
            4,
            [0, 12.6, -17, 1.4, 1, 1.2],
            [0, 11.2, -13, 4, 2.4, 3.2],
            [0, 9.8, -7, 6.6, 4.2, 5.4],
            [0, 9.6, 0, 7.2, 4.8, 6],
            [0, 10.6, 6, 5.4, 4.6, 5.4],
            [0, 11.8, 9, 3.4, 3.4, 4],
          ),
          mass(
            4,
            [0, 11.6, 5, 4.2, 4.4, 4.6],
            [0, 15.4 + 0.3 * long, 8.6 + 0.12 * long, 2.7, 2.7, 2.9],
            [0, hy - 2 - 0.2 * long, hz - 1.4, 2.2, 2.2, 2.3],
            [0, hy - 1, hz - 0.8, 2.3, 2.3, 2.3],
          ),
          mass(2, [0, hy, hz - 0.8, 3, 3, 3], [0, hy, hz + 1, 2.7, 2.7, 2.7]),
        ],
        0.5,
        {
          pattern: ({ x, y, z }) => {
            if (!collar || z < 4) return undefined
            if (y > hy - 3.4) return inks.second
            if (y > hy - 4.2) return inks.white
            return Math.hypot(0.8 * x, y - 13, z - 12) < 6.4 ? inks.horn : undefined
          },
        },
      ),
      wings([7, 11.4, 4.4], 18, 4.6, 1.6),
      piece(
        'curl',
        inks.main,
        merge(
          [-0.7, 0.7].map((x) =>
            bent(
              [
                [x, 12, -14],
                [x, 14.6, -16.4],
                [x, 16.2, -14.6],
                [x, 15, -13.2],
              ],
              (t) => 0.62 * (1 - 0.8 * t),
              14,
              8,
            ),
          ),
        ),
        { group: 'bird' },
      ),
      bill([0, hy - 0.5, hz + 3]),
      web(3.2, 0.6),
      ...darkEyes([2.25, hy + 0.9, hz + 0.9], 0.62, 0.8),
    ]
  }

export const duck: PetBuilder = waterfowl(0, false)
export const mallard: PetBuilder = waterfowl(0, true)
export const goose: PetBuilder = waterfowl(15, false)
