/** A tiara. */
import { clamp, lerp, smoothstep } from '../../math/scalar.ts'
import { merge } from '../../math/surface.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, headPart, seatHat } from './fit.ts'
import { foreheadJewel } from './forehead-jewel.ts'
import { jewels, stone } from './jewels.ts'
import { arcCord, ball, bar, type Round, round, spotOn } from './surfaces.ts'

/** An arc over the brow that rises to a jewelled peak. */
export function tiara(context: GarmentContext): Dressed {
  if (context.garment.onBrow) return foreheadJewel(context)
  const fit = fitHead(context)
  const reach = 1.62
  const seat = seatHat(fit, { front: 0.7, back: 0.4, room: fit.free + 0.08 })
  const rise = lerp(0.15, 0.28, context.garment.length)
  // Above the ears it lies as close as the hair does; its ends are tucked into the hair, or under what is laid over that.
  const tuck = (angle: number) =>
    fit.closer * smoothstep(0.3 * reach, 0.75 * reach, Math.abs(angle)) +
    0.2 * smoothstep(reach, reach * 1.2, Math.abs(angle))
  const foot: Round = (angle) => seat.at(angle, 1 - tuck(angle), 0)
  // It falls off slowly to its ends: seen from the side a steep peak would be a spike.
  const line = (angle: number, share: number) => {
    const s = Math.abs(angle) / reach
    return share * (0.05 + rise * clamp(1 - s) ** 0.85 * (0.8 + 0.2 * Math.cos(angle * 10)))
  }
  const top: Round = (angle) => seat.at(angle, 0.97 - tuck(angle), line(angle, 1))
  const middle: Round = (angle) =>
    seat.at(angle, 0.985 - tuck(angle), line(angle, 0.5) * (0.9 + 0.3 * Math.sin(angle * 14)))
  const gem = `${context.garment.id}.gem`
  const spot = (angle: number, height: number) =>
    spotOn(
      (a, t) => seat.at(a, 1 - tuck(a) - 0.03 * (1 - t), line(a, 1) * (1 - t)),
      angle,
      1 - height,
    )
  const stones = [
    stone(spot(0, 0.55), 0.07, 0.1),
    ...[0.36, -0.36, 0.72, -0.72].map((angle) => stone(spot(angle, 0.6), 0.038, 0.046)),
  ]
  const drops = [0, 0.36, -0.36].map((angle) => ball(top(angle, 0), 0.034))
  const bars = [0.18, -0.18, 0.54, -0.54, 0.9, -0.9].map((angle) =>
    bar([foot(angle, 0), middle(angle * 1.05, 0), top(angle, 0)], () => 0.013, 8, 6),
  )
  // Closed below, so that little of what is behind it shows.
  const plate = round(
    (angle, t) => seat.at(angle, 0.985 - tuck(angle), line(angle, 0.55 * (1 - t))),
    {
      from: -reach,
      to: reach,
      columns: 40,
      rows: 1,
    },
  )
  return dressHead(
    fit,
    [
      headPart(
        'tiara',
        fit.main,
        merge([
          arcCord(foot, 0, -reach * 1.25, reach * 1.25, 0.034),
          arcCord(top, 0, -reach, reach, 0.02),
          arcCord(middle, 0, -reach * 0.8, reach * 0.8, 0.012),
          ...bars,
        ]),
      ),
      headPart('tiara plate', fit.main, plate, { backMaterial: fit.main }),
      headPart('tiara beads', `${context.garment.id}.gold`, merge(drops)),
      headPart('tiara stones', gem, merge(stones)),
    ],
    { materials: jewels(context), landmarks: { Tiara: fit.skull.place(seat.at(0, 1, 0.1)) } },
  )
}
