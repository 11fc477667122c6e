/** The tall stiff cap of hussars, bandsmen and toy soldiers: a peak, a plate in front, a cord, a plume. */
import { clamp, lerp } from '../../math/scalar.ts'
import { merge } from '../../math/surface.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { capPeak, finish } from './cap-shapes.ts'
import { fitHead, headPart, seatHat } from './fit.ts'
import { drawn } from './paint-headgear.ts'
import { arcCord, ball, type Round, round, roundCord, setAt, spotOn } from './surfaces.ts'

/** Height of the cap in head units, and how much wider it is at the top. */
const tall = 1.16
const flare = 0.1

export function shako(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const seat = seatHat(fit, { front: 0.46, back: 0.26, room: fit.pressed + 0.02 })
  const body: Round = (angle, t) =>
    fit.clear(seat.at(angle, 1.06 + flare * (1 - t), tall * (1 - t)), 0.07)
  const lid: Round = (angle, t) => seat.at(angle, (1.07 + flare) * t, tall + 0.03 * (1 - t * t))
  const peak: Round = (angle, s) => {
    const [x, y, z] = seat.at(angle, 1.08, 0.02)
    const out = clamp(Math.cos(angle * 0.86)) ** 0.6
    return [x * (1 + 0.05 * s), y - 0.2 * s * out, z + 0.4 * s * out]
  }
  const plate = spotOn(body, 0, 0.56)
  const foot = spotOn(body, 0, 0.1)
  const plume = merge(
    Array.from({ length: 7 }, (_, i) => {
      const s = i / 6
      const width = lerp(0.1, 0.2, Math.sin(s * Math.PI) ** 0.6)
      return ball([0, 0.12 + 0.62 * s, 0.03 - 0.08 * s * s], width, 0.15, width, 14)
    }),
  )
  return finish(
    fit,
    [
      headPart('cap body', fit.main, round(body, { rows: 10 }), {
        backMaterial: fit.lining,
        pattern: drawn((_angle, t) => (t > 0.9 || t < 0.08 ? fit.trim : undefined)),
      }),
      headPart('cap lid', fit.main, round(lid, { rows: 4 })),
      headPart('cap edge', fit.trim, roundCord(lid, 1, 0.03)),
      capPeak(context, peak),
      headPart(
        'cap cord',
        fit.trim,
        merge(
          [0.34, 0.5].map((sag) =>
            arcCord(
              (angle) =>
                seat.at(
                  angle,
                  1.17,
                  tall * 0.86 - sag * Math.cos(clamp(angle / 1.5, -1, 1) * 1.57),
                ),
              0,
              -1.5,
              1.5,
              0.026,
            ),
          ),
        ),
      ),
      headPart('cap plate', fit.trim, setAt(ball([0, 0, 0.02], 0.2, 0.24, 0.05, 16), plate)),
      headPart('cap pompom', fit.accent, setAt(ball([0, 0.02, 0.06], 0.12, 0.12, 0.1, 14), foot)),
      headPart('plume', `${context.garment.id}.plume`, setAt(plume, foot)),
    ],
    [0, 0.95, 0.4],
    {
      [`${context.garment.id}.peak`]: { base: '#1d1c22', surface: 'plastic' },
      [`${context.garment.id}.plume`]: { base: context.garment.colours.accent, surface: 'fur' },
    },
  )
}
