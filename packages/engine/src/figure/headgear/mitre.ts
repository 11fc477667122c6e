/** A bishop’s mitre. */
import { lerp } from '../../math/scalar.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { finish } from './cap-shapes.ts'
import { fitHead, headPart, seatHat } from './fit.ts'
import { drawn, emblemOn, fabricOn } from './paint-headgear.ts'
import { type Round, round, roundCord, thick } from './surfaces.ts'

/** Two stiff points, before and behind, and two bands that hang down the back. */
export function mitre(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const seat = seatHat(fit, { front: 0.46, back: 0.34, room: fit.pressed + 0.02 })
  const tall = lerp(1.1, 1.6, context.garment.length)
  const shield: Round = (angle, t) => {
    const side = Math.abs(Math.sin(angle))
    const peak = tall * (1 - 0.58 * side)
    const up = 1 - t
    const bulge = 1 + 0.12 * Math.sin(up * Math.PI * 0.75)
    const close = 1 - 0.8 * up ** 1.8 * (1 - 0.6 * side)
    const at = seat.at(angle, bulge, up * peak)
    return fit.clear([at[0], at[1], seat.centre[2] + (at[2] - seat.centre[2]) * close], 0.04)
  }
  const lappets = [-1, 1].map((side) => {
    const tail: Round = (s, t) => {
      const foot = seat.at(Math.PI - side * 0.35, 1.02, 0.05)
      return [foot[0] + s * 0.1, foot[1] - 1.15 * t, foot[2] - 0.12 * t + 0.03 * Math.sin(t * 6)]
    }
    return headPart(
      side > 0 ? 'lappet left' : 'lappet right',
      fit.main,
      thick(tail, 0.02, { from: 1, to: -1, columns: 4, rows: 14, flip: true }),
      {
        backMaterial: fit.lining,
        pattern: ({ v }) => (v > 0.36 && v < 0.64 ? fit.trim : undefined),
      },
    )
  })
  return finish(
    fit,
    [
      headPart('mitre', fit.main, round(shield, { columns: 60, rows: 14 }), {
        backMaterial: fit.lining,
        pattern: drawn(
          emblemOn(
            context.garment.emblem === 'none' ? 'cross' : context.garment.emblem,
            { angle: 0, t: 0.48, wide: 0.36, high: 0.24 },
            fit.sign,
            fit.accent,
          ),
          (angle, t) => {
            if (t > 0.84) return fit.trim
            const middle = Math.min(Math.abs(angle), Math.PI - Math.abs(angle))
            return middle < 0.07 || t < 0.05 ? fit.trim : undefined
          },
          fabricOn(context, 60, 22),
        ),
      }),
      headPart('mitre edge', fit.trim, roundCord(shield, 0, 0.024, 72)),
      ...lappets,
    ],
    seat.at(0, 0, tall * 0.6),
  )
}
