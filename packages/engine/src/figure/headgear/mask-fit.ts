/** How masks lie on a face, and the straps that hold them. */
import { clamp, lerp } from '../../math/scalar.ts'
import { cord } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { type HeadFit, headPart } from './fit.ts'

/** Angle on the face at x. */
export function angleAt(fit: HeadFit, x: number): number {
  return Math.asin(clamp(x / (fit.look.shape.halfWidth * 1.03), -0.97, 0.97))
}

/** Cords from the mask's corners round the back of the head. */
export function straps(fit: HeadFit, x: number, y: number, material: string, back: number): Part {
  const path = Array.from({ length: 33 }, (_, i): Vec3 => {
    const t = i / 32
    const angle = lerp(angleAt(fit, x), 2 * Math.PI - angleAt(fit, x), t)
    const high = lerp(y, back, Math.sin(t * Math.PI))
    return fit.over(angle, high, 0.03)
  })
  return headPart('mask strap', material, cord(path, 0.022))
}
