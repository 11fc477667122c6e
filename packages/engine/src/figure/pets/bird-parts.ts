/** What birds of the farmyard and the pond are made of. */
import { spline } from '../../math/spline.ts'
import { tube } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { bent, piece } from '../props/shapes.ts'
import { both, inks } from './pet-parts.ts'

/** A flat blade along places, as a wing or a feather is: upright, so that its side shows. */
export const feather = (path: readonly Vec3[], deep: number, thick: number) =>
  tube(
    spline(path, 18),
    (t) => {
      const w = Math.sin(Math.PI * (0.12 + 0.86 * t)) ** 0.8
      return [thick * w + 0.04, deep * w + 0.04]
    },
    { sides: 12, up: [0, 1, 0] },
  )

/** Legs of a bird: a shank and toes. */
export const shanks = (x: number, z: number, high: number, r: number, toes: readonly Vec3[]) =>
  both((s) => [
    bent(
      [
        [s * x, high, z - 0.4],
        [s * x, 0.5 * high, z - 0.9],
        [s * x, 0.7 * r, z],
      ],
      r,
      8,
      8,
    ),
    ...toes.map(([tx, ty, tz]) =>
      bent(
        [
          [s * x, 0.8 * r, z],
          [s * (x + 0.6 * tx), 0.9 * r + ty, z + 0.6 * tz],
          [s * (x + tx), 0.5 * r, z + tz],
        ],
        (t) => 0.9 * r * (1 - 0.5 * t),
        6,
        8,
      ),
    ),
  ])

/** Plumage laid on the flank, its tips to the tail. */
export const wings = (at: Vec3, long: number, deep: number, drop: number): Part =>
  piece(
    'wings',
    inks.main,
    both((s) =>
      [0, 1, 2].map((row) => {
        const [x, y, z] = at
        const k = 1 - 0.16 * row
        return feather(
          [
            [s * (x - 1.8), y + 0.2, z + 1],
            [s * (x - 0.4 * row), y - 0.6 - 0.9 * row, z - 0.42 * long],
            [s * (0.5 * x - 0.3 * row), y + drop - 0.7 * row, z - long * k],
          ],
          deep * (1 - 0.14 * row),
          1 - 0.1 * row,
        )
      }),
    ),
    { group: 'wings', creaseCosine: -1 },
  )
