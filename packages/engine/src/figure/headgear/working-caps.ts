/** What cooks and nurses wear. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import { mix } from '../../math/vector.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { finish } from './cap-shapes.ts'
import { fitHead, headPart, seatHat } from './fit.ts'
import { creaseOf, drawn, emblemOn, fabricOn } from './paint-headgear.ts'
import { type Round, round, thick } from './surfaces.ts'

export function chefHat(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const seat = seatHat(fit, { front: 0.46, back: 0.3, room: fit.pressed + 0.02 })
  const high = lerp(0.34, 0.62, context.garment.length)
  const band: Round = (angle, t) =>
    fit.clear(seat.at(angle, 1.0 + 0.02 * (1 - t), high * (1 - t)), 0.04)
  const puff: Round = (angle, t) => {
    const fall = t * Math.PI * 0.92
    const pleat = 0.045 * Math.cos(angle * 11 + 0.6 * Math.sin(angle * 2)) * Math.sin(fall)
    const spread =
      Math.sin(fall) * (1.42 + pleat + 0.08 * Math.sin(angle * 2 + 1)) +
      0.8 * smoothstep(0.78, 1, t)
    const rise = high + 0.3 + 0.34 * Math.cos(fall) + 0.05 * Math.sin(angle * 3) * Math.sin(fall)
    return seat.at(angle, Math.min(spread, 1.5), rise)
  }
  const crease = creaseOf(context)
  return finish(
    fit,
    [
      headPart('hat puff', fit.main, round(puff, { columns: 88, rows: 16 }), {
        creaseCosine: -1,
        pattern: drawn((angle, t) =>
          Math.cos(angle * 11 + 0.6 * Math.sin(angle * 2)) < -0.965 && t > 0.42
            ? crease
            : undefined,
        ),
      }),
      headPart('hat band', fit.main, round(band, { rows: 6 }), {
        backMaterial: fit.lining,
        pattern: drawn(
          emblemOn(
            context.garment.emblem,
            { angle: 0, t: 0.5, wide: 0.26, high: 0.42 },
            fit.sign,
            fit.accent,
          ),
          (_angle, t) => (t > 0.9 || t < 0.05 ? `${context.garment.id}.shade` : undefined),
          fabricOn(context, 60, 8),
        ),
      }),
    ],
    seat.at(0, 0, high + 0.4),
  )
}

export function nurseCap(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const room = fit.free + 0.02
  const front: Round = (angle, t) => {
    const y = lerp(0.93, 0.66, t)
    const [, py, z] = fit.over(angle, y, room)
    const foot = fit.over(angle, 0.66, room)
    const tall = (1 - t) * (0.3 - 0.12 * angle * angle)
    // It stands up from its foot, or what is drawn on it would lean when it is seen from the side.
    return [foot[0] * (1 - 0.1 * (1 - t)), py + tall, lerp(foot[2], z, 0.3) + 0.04 * (1 - t)]
  }
  // From the upper edge back and down to the hair; at the sides it is sewn to the front's own edge.
  const back: Round = (angle, t) => {
    const edge = front(angle, 0)
    const foot = front(angle, 1)
    const bow = 1 - angle * angle
    const rear = fit.clear([foot[0], lerp(foot[1], 0.8, bow), foot[2] - 1.05 * bow], room)
    const [x, y, z] = mix(edge, rear, t)
    return fit.clear([x, y + 0.1 * bow * Math.sin(Math.PI * t), z], room)
  }
  const cross = (angle: number, t: number) => {
    const x = Math.abs(angle) / 0.2
    const y = Math.abs(t - 0.5) / 0.28
    return (x < 0.34 && y < 1) || (y < 0.34 && x < 1) ? fit.trim : undefined
  }
  const span = { from: -1.0, to: 1.0, columns: 30 }
  return finish(
    fit,
    [
      headPart('cap front', fit.main, thick(front, 0.03, { ...span, rows: 6 }), {
        pattern: ({ u, v }) => {
          if (v > 0.5) return fit.lining
          const angle = (u - 0.5) * 2
          return cross(angle, v * 2.1) ?? (v > 0.42 ? fit.trim : undefined)
        },
      }),
      headPart('cap back', fit.main, thick(back, 0.02, { ...span, rows: 6, flip: true })),
    ],
    [0, 0.95, 0.5],
  )
}
