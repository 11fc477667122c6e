/** How masks lie on a face, and the straps that hold them. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import { cord } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { type HeadFit, headPart } from './fit.ts'

/** Cords from the mask's corners round the back of the head. */
export function straps(fit: HeadFit, x: number, y: number, material: string, back: number): Part {
  const start = fit.angleAt(x, y)
  const path = Array.from({ length: 33 }, (_, i): Vec3 => {
    const t = i / 32
    const angle = lerp(start, 2 * Math.PI - start, t)
    const high = lerp(y, back, Math.sin(t * Math.PI))
    // It lies on the skin, below hair and hat: over a brim it would stand out behind.
    return fit.skull.surface(angle, high, 0.012 * smoothstep(0, 0.14, Math.min(t, 1 - t)))
  })
  return headPart('mask strap', material, cord(path, 0.022))
}
