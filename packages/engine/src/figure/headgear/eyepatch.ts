/** An eyepatch. */
import { smoothstep } from '../../math/scalar.ts'
import { cord } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { brimHeight } from '../hair/under-cover.ts'
import { dressHead, fitHead, headPart } from './fit.ts'
import { emblemOn } from './paint-headgear.ts'
import { type Round, round } from './surfaces.ts'

/** A patch over the eye of the garment's side; a strap slants round the head, below the hair. */
export function eyepatch(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const side = context.garment.side === 'left' ? 1 : -1
  const { eye } = fit.look
  const wide = Math.max(eye.width * 0.66, 0.2)
  const tall = Math.max(eye.height * 0.85, 0.2)
  const patch: Round = (turn, t) => {
    const x = eye.x + Math.sin(turn) * wide * t
    const point = eye.y + Math.cos(turn) * tall * t * (Math.cos(turn) < 0 ? 1.12 : 0.86)
    return fit.faceAt(side * x, point, 0.035 + 0.05 * (1 - t * t))
  }
  const strapPath = Array.from({ length: 49 }, (_, i): Vec3 => {
    const turn = (i / 48) * 2 * Math.PI
    const angle = side * fit.angleAt(eye.x, eye.y) + turn
    const climb = side * Math.sin(angle) * -0.3 + 0.1
    const y =
      eye.y +
      0.16 +
      (0.34 + climb) * smoothstep(0, 0.8, Math.min(turn, 2 * Math.PI - turn)) -
      0.12 * (1 - Math.cos(turn)) * 0.5
    const isCovered = context.wears('head')
    // It runs below the brim of what is worn on the head.
    const brim = isCovered ? brimHeight(fit.over(angle, y, 0.03)[2]) - 0.14 : y
    const room = isCovered ? 0.02 : 0.03
    if (fit.isBare) return fit.over(angle, Math.min(y, brim), room)
    // Hair falls over it from the temples on: laid on curls it would sink in and come out again.
    const hidden = 0.07 * smoothstep(0.5, 0.25, Math.cos(angle))
    return fit.skull.surface(angle, Math.min(y, brim), room - hidden)
  })
  return dressHead(fit, [
    headPart(
      'eyepatch',
      fit.main,
      round((a, t) => patch(side > 0 ? a : -a, t), { columns: 36, rows: 6, flip: side > 0 }),
      {
        pattern: ({ u, v }) => {
          if (v > 0.86) return fit.trim
          const turn = u * 2 * Math.PI
          return emblemOn(
            context.garment.emblem,
            { angle: 0, t: 0, wide: 0.62, high: 0.62 },
            fit.sign,
            fit.accent,
          )?.(Math.sin(turn) * -v, Math.cos(turn) * v)
        },
      },
    ),
    headPart('eyepatch strap', fit.lining, cord(strapPath.slice(0, -1), 0.026, true)),
  ])
}
