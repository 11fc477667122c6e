/** The steep cone of a court lady, and the thin veil at its tip. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { finish } from './cap-shapes.ts'
import { fitHead, headPart, seatHat } from './fit.ts'
import { drawn, emblemOn, fabricOn } from './paint-headgear.ts'
import { type Round, round, roundCord, thick } from './surfaces.ts'

/** A cone that leans back from a high brow, a turned edge round the face, and a veil that hangs from its tip. */
export function hennin(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const seat = seatHat(fit, { front: 0.58, back: 0.12, room: fit.pressed + 0.02 })
  const tall = lerp(1.5, 2.5, context.garment.length)
  const leanBack = 0.62 * tall
  const cone: Round = (angle, t) => {
    const up = 1 - t
    const [x, y, z] = seat.at(angle, lerp(1, 0.07, up ** 0.9), up * tall)
    return fit.clear([x, y, z - leanBack * up ** 1.15], 0.04)
  }
  const tip = cone(Math.PI, 0.02)
  const veil: Round = (s, t) => {
    const wide = lerp(0.08, 0.85, smoothstep(0, 0.9, t))
    const fold = 0.07 * t * Math.sin(s * 9 + 0.5)
    return [
      tip[0] + s * wide,
      tip[1] - (tall + 1.5) * t + 0.12 * t * s * s,
      tip[2] - 0.28 * Math.sin(t * Math.PI * 0.6) + fold,
    ]
  }
  return finish(
    fit,
    [
      headPart('hennin', fit.main, round(cone, { columns: 60, rows: 24 }), {
        backMaterial: fit.lining,
        pattern: drawn(
          emblemOn(
            context.garment.emblem,
            { angle: 0, t: 0.62, wide: 0.3, high: 0.12 },
            fit.sign,
            fit.accent,
          ),
          (_, t) => (t > 0.86 ? fit.trim : undefined),
          fabricOn(context, 60, 30),
        ),
      }),
      headPart('hennin edge', fit.trim, roundCord(cone, 1, 0.035, 72)),
      headPart(
        'hennin veil',
        fit.lining,
        thick(veil, 0.012, { from: 1, to: -1, columns: 24, rows: 30, flip: true }),
        { backMaterial: fit.lining },
      ),
    ],
    seat.at(0, 0, tall * 0.5),
  )
}
