/** Cloth over nose and mouth: a veil tucked in below the chin, a pleated mask with loops. */
import { bell, clamp, lerp, smoothstep } from '../../math/scalar.ts'
import { merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, headPart } from './fit.ts'
import { straps } from './mask-fit.ts'
import { creaseOf, drawnMaterials, emblemOn } from './paint-headgear.ts'
import { bar, type Round, thick } from './surfaces.ts'

/** Cloth over nose and mouth, tucked in below the chin. */
export function clothMask(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const { eye, shape } = fit.look
  const crease = creaseOf(context)
  const reach = 1.9
  const top = (angle: number) =>
    lerp(eye.y - 0.2, shape.eyeY - 0.34, smoothstep(0.5, 1.6, Math.abs(angle))) +
    0.1 * bell(angle, 0, 0.22)
  const cloth: Round = (angle, t) => {
    const y = lerp(top(angle), -1.02, t ** 0.9)
    const tent = 0.05 + 0.075 * bell(angle, 0, 0.35) * Math.sin(clamp(t * 1.5) * Math.PI * 0.7)
    const fold =
      0.012 * Math.sin(t * 16 + Math.abs(angle) * 7) * smoothstep(0.3, 0.9, Math.abs(angle))
    return fit.face(angle, Math.max(-0.985, y), tent + fold)
  }
  return dressHead(
    fit,
    [
      headPart(
        'cloth mask',
        fit.main,
        thick(cloth, 0.015, { from: -reach, to: reach, columns: 48, rows: 14 }),
        {
          pattern: ({ u, v }) => {
            if (v > 0.5) return fit.lining
            const angle = (u - 0.5) * 2 * reach
            const line = v * 9 + Math.abs(angle) * 0.9
            const side = smoothstep(0.35, 0.9, Math.abs(angle))
            if (Math.abs(line - Math.round(line)) < 0.05 * side) return crease
            return emblemOn(
              context.garment.emblem,
              { angle: 0, t: 0.22, wide: 0.3, high: 0.11 },
              fit.sign,
              fit.accent,
            )?.(angle, v)
          },
        },
      ),
      straps(fit, shape.halfWidth * 0.96, shape.eyeY - 0.3, fit.main, 0),
    ],
    { materials: drawnMaterials(context) },
  )
}

/** A pleated mask with loops over the ears. */
export function faceMask(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const { shape } = fit.look
  const crease = creaseOf(context)
  const reach = 0.86
  const cloth: Round = (angle, t) => {
    const s = Math.abs(angle) / reach
    const high = lerp(shape.noseY + 0.2, shape.noseY + 0.02, s ** 1.5)
    const low = lerp(-0.97, -0.76, s ** 1.6)
    const pleat = 0.012 * Math.abs(Math.sin(t * Math.PI * 4)) * (1 - s ** 3)
    return fit.face(
      angle,
      lerp(high, low, t),
      0.05 + 0.07 * Math.sin(t * Math.PI) * (1 - s * s) + pleat,
    )
  }
  const [ex, ey, ez] = fit.skull.ear
  const loops = [-1, 1].flatMap((side) =>
    [0.06, 0.94].map((t) => {
      const corner = cloth(side * reach * 0.99, t)
      const ear: Vec3 = [side * (ex + 0.07), ey + (t < 0.5 ? 0.2 : -0.2), ez - 0.06]
      return bar(
        [
          corner,
          [
            lerp(corner[0], ear[0], 0.6) + side * 0.03,
            lerp(corner[1], ear[1], 0.6),
            lerp(corner[2], ear[2], 0.55),
          ],
          ear,
        ],
        () => 0.014,
        10,
        6,
      )
    }),
  )
  return dressHead(
    fit,
    [
      headPart(
        'face mask',
        fit.main,
        thick(cloth, 0.015, { from: -reach, to: reach, columns: 36, rows: 13 }),
        {
          pattern: ({ v }) => {
            if (v > 0.5) return fit.lining
            const pleat = v * 8.2
            const isPleat = Math.abs(pleat - Math.round(pleat)) < 0.07 && v > 0.08 && v < 0.42
            return isPleat
              ? crease
              : v < 0.025 || v > 0.455
                ? `${context.garment.id}.shade`
                : undefined
          },
        },
      ),
      headPart('ear loops', fit.trim, merge(loops)),
    ],
    { materials: drawnMaterials(context) },
  )
}
