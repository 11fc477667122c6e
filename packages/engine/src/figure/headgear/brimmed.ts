/** How a hat with a crown and a brim is built from its form. */

import { clamp, curve, type Keys, lerp, smoothstep } from '../../math/scalar.ts'
import { SurfacePoint } from '../../math/surface-point.ts'
import type { Part, Pattern } from '../figure.ts'
import type { GarmentBuilder } from '../garments/garment-builder.ts'
import { dressHead, fitHead, type HatSeat, type HeadFit, headPart, seatHat } from './fit.ts'
import { type Drawing, drawn, drawnMaterials, emblemOn, fabricOn } from './paint-headgear.ts'
import { type Round, round, roundCord, thick } from './surfaces.ts'

type HatForm = {
  front: number
  back: number
  roll?: number
  /** Half width by t, from the top 0 to the band 1, in widths of the band; and height over the band. */
  spread: Keys
  height: Keys
  /** Changes the height and spread of the crown at an angle. */
  shape?: (angle: number, t: number) => { spread: number; height: number }
  /** Width of the brim in band widths, and its height, by angle and s 0–1 outward. */
  brim: (angle: number) => number
  rise: (angle: number, s: number) => number
  thickness: number
  /** Height of the band's ribbon; 0 = none. */
  ribbon: number
  drawings?: (fit: HeadFit) => (Drawing | undefined)[]
  brimDrawings?: (fit: HeadFit) => (Drawing | undefined)[]
  extras?: (fit: HeadFit, seat: HatSeat, crown: Round, brim: Round) => Part[]
  /** The brim's edge is corded in the trim. */
  corded?: boolean
}

/** Where the brim begins, in widths of the band: inside the crown. */
const brimFrom = 0.99

export function brimmed(form: HatForm): GarmentBuilder {
  return (context) => {
    const fit = fitHead(context)
    const { front, back, roll = 0 } = form
    const seat = seatHat(fit, { front, back, room: fit.pressed + 0.015, roll })
    const crown: Round = (angle, t) => {
      const change = form.shape?.(angle, t) ?? { spread: 1, height: 0 }
      const spread = curve(form.spread, t) * change.spread
      const height = curve(form.height, t) + change.height
      return fit.clear(seat.at(angle, spread, height + sunk(form, angle, t)), 0.05)
    }
    const brim: Round = (angle, s) =>
      seat.at(angle, lerp(brimFrom, 1 + form.brim(angle), s), form.rise(angle, s))
    const parts = [
      headPart('hat crown', fit.main, round(crown, { rows: 18 }), {
        backMaterial: fit.lining,
        pattern: drawn(
          ...(form.drawings?.(fit) ?? []),
          emblemOn(
            context.garment.emblem,
            { angle: 0, t: 0.72, wide: 0.34, high: 0.14 },
            fit.sign,
            fit.accent,
          ),
          fabricOn(context, 62, 20),
        ),
      }),
      headPart('hat brim', fit.main, thick(brim, form.thickness), {
        pattern: brimPattern(fit, form),
      }),
      ...(form.corded ? [headPart('brim cord', fit.trim, roundCord(brim, 1, 0.022))] : []),
      ...(form.ribbon > 0 ? [ribbon(fit, seat, crown, form)] : []),
      ...(form.extras?.(fit, seat, crown, brim) ?? []),
    ]
    return dressHead(fit, parts, {
      materials: drawnMaterials(context),
      landmarks: { Hat: fit.skull.place(seat.at(0, 0, 0.3)) },
    })
  }
}

/** How far the crown comes down at its foot to end in the brim, not over it, where one would see in below it. */
function sunk(form: HatForm, angle: number, t: number): number {
  const share = smoothstep(0.8, 1, t)
  if (share === 0) return 0
  const foot = form.shape?.(angle, 1) ?? { spread: 1, height: 0 }
  const s = clamp(
    (curve(form.spread, 1) * foot.spread - brimFrom) / (1 + form.brim(angle) - brimFrom),
  )
  const depth = form.rise(angle, s) - form.thickness / 2 - curve(form.height, 1) - foot.height
  return share * Math.min(0, depth)
}

/** Above, the hat's own cloth; below, from the fold of the edge on, its lining. */
function brimPattern(fit: HeadFit, form: HatForm): Pattern {
  const above = drawn(...(form.brimDrawings?.(fit) ?? []))
  const drawnAt = new SurfacePoint()
  return ({ u, v, x, y, z }) => (v > 0.52 ? fit.lining : above(drawnAt.at(u, v * 2.13, x, y, z)))
}

/** The ribbon lies on the crown's foot; over a corded brim it keeps clear of the cord, or the two would be one from ahead. */
function ribbon(fit: HeadFit, seat: HatSeat, crown: Round, form: HatForm): Part {
  const heights = Array.from({ length: 101 }, (_, i) => curve(form.height, i / 100))
  /** How far down the crown a height lies, from the top 0 to the band 1. */
  const at = (height: number) => (heights.findLastIndex((y) => y >= height) + 1) / 101
  const surface: Round = (angle, t) => {
    const low = form.corded ? overCord + clamp(form.rise(angle, 1), 0, steepestCord) : 0
    const [x, y, z] = crown(angle, lerp(at(low + form.ribbon), form.corded ? at(low) : 1, t))
    const out = 1 + 0.022 * (1 - (2 * t - 1) ** 4)
    return [
      seat.centre[0] + (x - seat.centre[0]) * out,
      y,
      seat.centre[2] + (z - seat.centre[2]) * out,
    ]
  }
  return headPart('hat ribbon', fit.trim, round(surface, { rows: 4 }))
}

/** Height of a ribbon over the edge of its brim, and how high it follows that edge. */
const overCord = 0.06
const steepestCord = 0.1
