/** A hijab: cloth close round the face, its ends laid over neck and shoulders. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { clearBody } from './clear-body.ts'
import { faceCloth, faceOval } from './face-cloth.ts'
import { dressHead, fitHead, headPart } from './fit.ts'
import { roundOverWorn } from './over-worn.ts'
import { creaseOf, drawn, drawnMaterials, fabricOn } from './paint-headgear.ts'
import { type Round, round } from './surfaces.ts'

export function hijab(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const settle = clearBody(fit, 1.2)
  const crease = creaseOf(context)
  const cap = faceCloth(fit)
  const drape: Round = (angle, t) => {
    const side = angle / Math.PI
    const swing = 0.12 * Math.sin(side * 5 + 1)
    const fold =
      0.04 * Math.sin(angle * 5 + 2.2 * t + 0.7) * (0.4 + t) + 0.02 * Math.sin(angle * 9 - 3 * t)
    const neck: Vec3 = [
      Math.sin(angle) * 0.5,
      -0.86 - 0.12 * Math.cos(angle),
      Math.cos(angle) * 0.5 + 0.02,
    ]
    const length = 1.22 + 0.1 * Math.cos(angle) + swing * t
    const wide = 1 + 1.05 * t ** 0.8
    return settle([
      neck[0] * wide + Math.sin(angle) * fold,
      neck[1] - length * t ** 1.2,
      neck[2] * lerp(1, 1.5, t) + Math.cos(angle) * fold - 0.06 * t,
    ])
  }
  const folds = (angle: number, t: number) => {
    const line = angle * 1.4 + t * 2.1
    return Math.abs(line - Math.round(line)) < 0.03 * smoothstep(0.05, 0.5, t) ? crease : undefined
  }
  return dressHead(
    fit,
    [
      headPart(
        'hijab underscarf',
        fit.trim,
        round((across, t) => faceOval(fit, 0.5 + across * 0.21, 0.03 - 0.1 * t), {
          from: -1,
          to: 1,
          columns: 40,
          rows: 3,
        }),
      ),
      headPart(
        'hijab',
        fit.main,
        round((across, t) => cap(t, (across + 1) / 2), {
          from: -1,
          to: 1,
          columns: 48,
          rows: 18,
          flip: true,
        }),
        {
          backMaterial: fit.lining,
          pattern: ({ u, v }) => {
            const ray = Math.min(u, 1 - u)
            const line = v * 4 + ray * 7
            const near = smoothstep(0.42, 0.08, ray)
            return Math.abs(line - Math.round(line)) < 0.05 * near && v > 0.1 ? crease : undefined
          },
        },
      ),
      headPart('hijab drape', fit.main, roundOverWorn(fit, drape, 1.8, { columns: 60, rows: 13 }), {
        backMaterial: fit.lining,
        pattern: drawn(
          (_angle, t) => (context.garment.hem === 'trimmed' && t > 0.93 ? fit.trim : undefined),
          folds,
          fabricOn(context, 80, 20),
        ),
      }),
    ],
    { materials: drawnMaterials(context) },
  )
}
