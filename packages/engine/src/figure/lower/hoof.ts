/** A hoof below a leg's end. */
import { lerp } from '../../math/scalar.ts'
import { grid } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part, Pattern } from '../figure.ts'
import { lowerMaterial } from './lower-builder.ts'

/** Cleft in front, from the coronet to the ground. */
const cleft: Pattern = ({ u, v }) =>
  Math.min(u, 1 - u) < 0.012 + 0.03 * v ? lowerMaterial.line : undefined

/** From the coronet at `end`, `radius` cm wide there, sloping forward to the ground. */
export function hoof(name: string, [x, y, z]: Vec3, radius: number, isCloven = false): Part {
  const ground = 0.15
  const high = y + radius * 0.35
  return {
    name,
    material: lowerMaterial.points,
    creaseCosine: 0.3,
    ...(isCloven && { pattern: cleft }),
    ...grid(
      20,
      5,
      (u, v) => {
        const angle = u * 2 * Math.PI
        // The last row closes the sole.
        const down = Math.min(1, v * 1.25)
        const size = v === 1 ? 0 : radius * lerp(1.0, 1.42, down)
        const forward = radius * 0.5 * down
        const cosine = Math.cos(angle)
        return [
          x + Math.sin(angle) * size,
          lerp(high - (cosine < 0 ? radius * 0.3 : 0), ground, down),
          z + forward + cosine * size * (cosine > 0 ? 1.08 : 0.9),
        ]
      },
      { wrap: true },
    ),
  }
}
