/** What all faces of companions have: eyes with their glints, and the line of a mouth. */
import { merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { ball, bent, piece } from '../props/shapes.ts'
import { both, inks } from './pet-parts.ts'

/** Dark and round, and lit from above. `out` is how much they look aside: 0 ahead – 1 to the side. */
export function darkEyes([x, y, z]: Vec3, size: number, out: number): Part[] {
  const [a, f] = [out, Math.sqrt(1 - out * out)]
  return [
    piece(
      'eyes',
      inks.dark,
      both((s) => ball([s * x, y, z], size, 1.15 * size, size)),
    ),
    piece(
      'glints',
      inks.white,
      both((s) =>
        ball(
          [
            s * (x + 0.72 * size * a) - 0.3 * size * f,
            y + 0.5 * size,
            z + 0.72 * size * f + 0.3 * size * a,
          ],
          0.36 * size,
        ),
      ),
    ),
  ]
}

/** A line through places of the left half, from the corner to the middle, and its mirror image. */
export function mouthLine(places: readonly Vec3[], thick: number): Part {
  const mirrored = [...places].slice(0, -1).reverse()
  const path: Vec3[] = [...places, ...mirrored.map(([x, y, z]): Vec3 => [-x, y, z])]
  return piece('mouth', inks.dark, bent(path, thick, 24, 8))
}

/** Two dots of a nose. */
export function nostrils([x, y, z]: Vec3, size: number): Part {
  return piece(
    'nostrils',
    inks.dark,
    merge([both((s) => ball([s * x, y, z], size, 0.8 * size, 0.7 * size))]),
  )
}
