/** A tall cone that bends over, wrinkled where it bends. */
import { bell, lerp, smoothstep } from '../../math/scalar.ts'
import type { GarmentBuilder } from '../garments/garment-builder.ts'
import { dressHead, fitHead, headPart, seatHat } from './fit.ts'
import { buckle } from './hat-trims.ts'
import {
  creaseOf,
  type Drawing,
  drawn,
  drawnMaterials,
  emblemOn,
  fabricOn,
} from './paint-headgear.ts'
import { type Round, round, roundCord, thick } from './surfaces.ts'

/** A tall cone that bends over, wrinkled where it bends. */
export function wizardHat(context: Parameters<GarmentBuilder>[0]): ReturnType<GarmentBuilder> {
  const fit = fitHead(context)
  const seat = seatHat(fit, { front: 0.44, back: 0.24, room: fit.pressed + 0.015 })
  const tall = lerp(1.6, 2.7, context.garment.length)
  const lean = context.design.seed % 2 === 0 ? 1 : -1
  const crown: Round = (angle, t) => {
    const up = 1 - t
    const bend = smoothstep(0.42, 1, up)
    const wrinkle =
      0.05 * Math.sin(up * 26 + Math.sin(angle * 2) * 1.1) * bell(up, 0.55, 0.2) +
      0.025 * Math.sin(up * 17 - angle) * smoothstep(0.1, 0.4, up)
    const spread = (1 - up) ** 0.82 * (1 - 0.1 * Math.sin(up * Math.PI)) * 1.0 + wrinkle * (1 - up)
    const [x, y, z] = seat.at(angle, spread, up * tall - 0.34 * tall * bend ** 1.5)
    return fit.clear([x + lean * 0.3 * tall * bend ** 1.3, y, z - 0.34 * tall * bend ** 1.1], 0.05)
  }
  const brim: Round = (angle, s) =>
    seat.at(
      angle,
      lerp(0.99, 2.12 + 0.06 * Math.sin(3 * angle + 1), s),
      -0.08 * s + s * s * (0.1 * Math.sin(2 * angle + 0.6) + 0.06 * Math.sin(3 * angle) - 0.05),
    )
  const band: Round = (angle, t) => {
    const [x, y, z] = crown(angle, lerp(0.86, 0.995, t))
    const out = 1.03
    return [
      seat.centre[0] + (x - seat.centre[0]) * out,
      y,
      seat.centre[2] + (z - seat.centre[2]) * out,
    ]
  }
  const crease = creaseOf(context)
  const folds: Drawing = (angle, t) => {
    const up = 1 - t
    const fold = Math.abs(Math.sin(up * 13 + Math.sin(angle * 2) * 0.55 + 0.6))
    return fold < 0.045 * bell(up, 0.55, 0.16) * (0.5 + Math.sin(angle + 1)) * 2
      ? crease
      : undefined
  }
  const parts = [
    headPart('hat cone', fit.main, round(crown, { rows: 34 }), {
      backMaterial: fit.lining,
      pattern: drawn(
        folds,
        emblemOn(
          context.garment.emblem,
          { angle: 0, t: 0.7, wide: 0.36, high: 0.12 },
          fit.sign,
          fit.accent,
        ),
        fabricOn(context, 62, 42),
      ),
    }),
    headPart('hat brim', fit.main, thick(brim, 0.03, { columns: 72 }), {
      pattern: ({ v }) => (v > 0.52 ? fit.lining : undefined),
    }),
    headPart('brim cord', fit.trim, roundCord(brim, 1, 0.024, 72)),
    headPart('hat band', fit.trim, round(band, { rows: 4 })),
    buckle(fit, band, 0, 0.5, 0.15),
  ]
  return dressHead(fit, parts, {
    materials: drawnMaterials(context),
    landmarks: { Hat: fit.skull.place(seat.at(0, 0, 0.6)) },
  })
}
