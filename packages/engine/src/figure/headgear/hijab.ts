/** A hijab: cloth close round the face, its ends laid over neck and shoulders. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { clearBody } from './clear-body.ts'
import { faceCloth, faceOval } from './face-cloth.ts'
import { dressHead, fitHead, headPart } from './fit.ts'
import { roundOverWorn } from './over-worn.ts'
import { creaseOf, drawn, drawnMaterials, fabricOn } from './paint-headgear.ts'
import { type Round, round } from './surfaces.ts'

/** Lines of folds round it: as many whole ones, so that they meet behind. */
const foldsRound = 9

/** It lies close to the neck, over the back of a coat's collar too. */
const over = { columns: 60, rows: 13, steepest: 0.92 }

/** How far the band below it is seen: it runs out to a point on the cheeks. */
function bandAt(across: number): number {
  return 0.1 * (1 - Math.abs(across) ** 1.7)
}

export function hijab(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const settle = clearBody(fit, 1.2)
  const crease = creaseOf(context)
  const cap = faceCloth(fit)
  const drape: Round = (angle, t) => {
    const swing = 0.1 * Math.sin(2 * angle + 1)
    const fold =
      0.04 * Math.sin(angle * 5 + 2.2 * t + 0.7) * (0.4 + t) + 0.02 * Math.sin(angle * 9 - 3 * t)
    // It leaves the head high behind, where it hides the end of the cap, and closes under the chin.
    const ahead = (1 + Math.cos(angle)) / 2
    const wide = lerp(lerp(0.86, 0.62, ahead), 1.4, t ** 0.8)
    const high = lerp(-0.24, -0.92, ahead ** 0.8)
    // Low on chest and back, high on the shoulders, over which it would have to stretch.
    // Behind it ends below a collar: on its edge it would stand off as a tab.
    const behind = 0.32 * (1 - ahead) ** 2
    const hem = -2.04 - 0.17 * Math.cos(angle) - 0.02 * Math.cos(2 * angle) - behind - swing * t
    const deep = lerp(lerp(1.1, 0.54, ahead), 0.68, t ** lerp(2.2, 0.9, ahead))
    const throat = 0.14 * Math.sin(Math.PI * Math.min(1, 1.8 * t)) * ahead
    // Its upper edge is tucked in under the cap.
    const tuck = 1 - 0.14 * (1 - smoothstep(0, 0.16, t)) * (1 - ahead)
    return settle([
      tuck * Math.sin(angle) * (wide - throat + fold),
      lerp(high, hem, t ** 1.15),
      tuck * Math.cos(angle) * (deep + fold) + 0.02 - 0.06 * t,
    ])
  }
  const folds = (angle: number, t: number) => {
    const line = (angle * foldsRound) / (2 * Math.PI) + t * 2.1
    return Math.abs(line - Math.round(line)) < 0.03 * smoothstep(0.05, 0.5, t) ? crease : undefined
  }
  return dressHead(
    fit,
    [
      headPart(
        'hijab underscarf',
        fit.lining,
        round((across, t) => faceOval(fit, 0.5 + across * 0.3, 0.03 - bandAt(across) * t), {
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
      headPart('hijab drape', fit.main, roundOverWorn(fit, drape, 1.8, over), {
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
