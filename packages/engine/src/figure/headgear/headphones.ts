/** Headphones. */

import { mapPoints } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, headPart } from './fit.ts'
import { ball, type Round, type Spot, setAt, thick } from './surfaces.ts'

export function headphones(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const [ex, ey, ez] = fit.skull.ear
  const room = fit.free + 0.03
  const reach = Math.max(ex + 0.2, fit.over(Math.PI / 2, 0.2, room)[0] + 0.02)
  const arch = (s: number, lift: number): Vec3 => {
    const angle = s * Math.PI * 0.5
    const x = Math.sin(angle) * reach
    const y = ey + (1.0 + room + 0.02 + lift - ey) * Math.max(0, Math.cos(angle)) ** 0.72
    return fit.clear([x, y, ez - 0.02], room * 0.8 + lift * 0.5)
  }
  const band: Round = (side, t) => {
    const [x, y, z] = arch(t * 2 - 1, 0.03 * (1 - side * side))
    return [x, y, z + side * 0.085]
  }
  const pad: Round = (side, t) => {
    const [x, y, z] = arch((t * 2 - 1) * 0.55, -0.02)
    return [x, y, z + side * 0.07]
  }
  const cups = [-1, 1].flatMap((side) => {
    const spot: Spot = {
      centre: [side * (ex + 0.1), ey, ez - 0.1],
      right: [0, 0, -side],
      up: [0, 1, 0],
      out: [side, 0, 0],
    }
    const turned = (r: number, depth: number, at: number) =>
      setAt(ball([0, 0, at], r, r * 1.12, depth, 24), spot)
    return [
      headPart(`cushion ${side}`, fit.lining, turned(0.3, 0.11, 0)),
      headPart(`cup ${side}`, fit.main, turned(0.27, 0.11, 0.1)),
      headPart(`cup plate ${side}`, fit.accent, turned(0.15, 0.04, 0.19), {
        pattern: ({ v }) => (Math.abs(v - 0.5) < 0.12 ? fit.trim : undefined),
      }),
    ]
  })
  const parts = [
    headPart(
      'headphone band',
      fit.main,
      thick(band, 0.045, { from: 1, to: -1, columns: 6, rows: 28 }),
    ),
    headPart(
      'headphone pad',
      fit.lining,
      thick(pad, 0.04, { from: 1, to: -1, columns: 6, rows: 24 }),
    ),
    ...cups,
  ]
  const isRoundNeck = context.garment.wornAt === 'neck'
  return dressHead(fit, isRoundNeck ? parts.map((part) => roundNeck(part, [0, ey, ez])) : parts, {
    landmarks: { Headphones: fit.skull.place([ex + 0.2, ey, ez]) },
  })
}

/** The arch lies behind the neck, the cups on the collar bones, turned up. */
function roundNeck(part: Part, [, ey, ez]: Vec3): Part {
  const turn = (-112 * Math.PI) / 180
  const [c, s] = [Math.cos(turn), Math.sin(turn)]
  const lie = ([x, y, z]: Vec3): Vec3 => {
    const [up, ahead] = [y - ey, z - ez]
    return [x * 0.9, -1.42 + up * c - ahead * s, 0.42 + up * s + ahead * c]
  }
  return { ...part, ...mapPoints(part, lie) }
}
