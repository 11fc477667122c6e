/** Cloven hooves, as all beasts of the farm have. */
import type { Part } from '../figure.ts'
import { piece, rod, shifted } from '../props/shapes.ts'
import { both, inks } from './pet-parts.ts'

/** `places` of the left feet; each toe so thick and so high. */
export function hooves(
  places: readonly (readonly [x: number, z: number])[],
  thick: number,
  high: number,
): Part {
  return piece(
    'hooves',
    inks.dark,
    both((s) =>
      places.flatMap(([x, z]) =>
        [-0.64, 0.64].map((out) =>
          shifted(rod(0, high, thick, 0.78 * thick), [s * x + out * thick, 0, z]),
        ),
      ),
    ),
  )
}
