/** A keffiyeh: a square of cloth folded over the head, its ends before and behind the shoulders, held by a black cord laid twice round. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import { cord, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { edgeBetween, skullcap } from './cap-shapes.ts'
import { clearBody } from './clear-body.ts'
import { dressHead, fitHead, type HeadFit, headPart } from './fit.ts'
import { roundOverWorn } from './over-worn.ts'
import { creaseOf, drawn, drawnMaterials, fabricOn } from './paint-headgear.ts'
import { type Round, round } from './surfaces.ts'

/** Degrees from the front at which its edge hangs beside the face. */
const open = (62 * Math.PI) / 180

export function keffiyeh(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const settle = clearBody(fit, 1.4)
  const crease = creaseOf(context)
  const room = fit.pressed + 0.05
  const crown: Round = skullcap(fit, room, edgeBetween(0.46, 0.1))
  const long = lerp(1.5, 2.6, context.garment.length)
  const drape: Round = (angle, t) => {
    const around = Math.PI + angle
    const ahead = smoothstep(-0.4, 0.6, Math.cos(around))
    const fold = 0.045 * Math.sin(angle * 8 + 0.8) * smoothstep(0.12, 0.5, t)
    const top = fit.over(around, lerp(0.52, -0.3, Math.min(1, t * 2.2)), room + 0.012)
    const hang = Math.max(0, t - 0.3) / 0.7
    const wide = 1 + (0.42 + 0.1 * ahead) * hang ** 0.8
    const x = top[0] * wide + Math.sin(around) * fold
    const z = top[2] * (1 + 0.2 * hang) + Math.cos(around) * fold + 0.34 * ahead * hang ** 1.4
    const y = lerp(top[1], -long - 0.14 * Math.cos(2 * angle), hang)
    return settle([x, y, z])
  }
  const span = { from: open - Math.PI, to: Math.PI - open, columns: 64, rows: 28 }
  const figured = fabricOn(context, 64, 30)
  const folds = (angle: number, t: number) => {
    const line = angle * 1.6 + 0.25 * Math.sin(t * 4)
    return t > 0.35 && Math.abs(line - Math.round(line)) < 0.03 * t ? crease : undefined
  }
  const agal = `${context.garment.id}.agal`
  const parts = [
    headPart('keffiyeh drape', fit.main, roundOverWorn(fit, drape, 2, span), {
      backMaterial: fit.lining,
      pattern: drawn(folds, figured),
    }),
    headPart('keffiyeh crown', fit.main, round(crown, { rows: 14 }), {
      backMaterial: fit.lining,
      pattern: drawn(figured),
    }),
    headPart('keffiyeh cord', agal, merge([0, 0.115].map((up) => ringOn(fit, room, up)))),
  ]
  return dressHead(fit, parts, {
    materials: { ...drawnMaterials(context), [agal]: { base: '#1d1b20', surface: 'cloth' } },
  })
}

function ringOn(fit: HeadFit, room: number, up: number): ReturnType<typeof cord> {
  const path = Array.from({ length: 48 }, (_, i): Vec3 => {
    const angle = (i / 48) * 2 * Math.PI
    return fit.over(angle, lerp(0.46, 0.66, (1 + Math.cos(angle)) / 2) + up, room + 0.045)
  })
  return cord(path, 0.06, true, 10)
}
