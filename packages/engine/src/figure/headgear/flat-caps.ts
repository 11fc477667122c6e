/** Caps without a stiff crown: the flat cap, low and fallen forward onto its peak, and the newsboy's of eight full panels. */
import { clamp, lerp, smoothstep } from '../../math/scalar.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { edgeBetween, finish } from './cap-shapes.ts'
import { fitHead, headPart, seatHat } from './fit.ts'
import { creaseOf, type Drawing, drawn, fabricOn } from './paint-headgear.ts'
import { ball, type Round, round, thick } from './surfaces.ts'

type CapCut = {
  /** How far the crown stands out over the band: all round, and before the brow beside. */
  wide: number
  forward: number
  /** Height of its rim over the band, before and behind. */
  rim: readonly [front: number, back: number]
  /** Height of its middle over the band. */
  high: number
  /** How far the peak stands out. */
  peak: number
  /** Sewn of so many panels, each a little full. */
  panels: number
  fullness: number
}

const flat: CapCut = {
  ...{ wide: 1.1, forward: 0.34, rim: [0.09, 0.3], high: 0.62 },
  ...{ peak: 0.42, panels: 0, fullness: 0 },
}
const newsboy: CapCut = {
  ...{ wide: 1.27, forward: 0.26, rim: [0.2, 0.24], high: 0.8 },
  ...{ peak: 0.44, panels: 8, fullness: 0.05 },
}

/** Share of a crown's cloth that lies above its rim. */
const above = 0.64

function softCap(context: GarmentContext, cut: CapCut): Dressed {
  const fit = fitHead(context)
  const turn = context.garment.isBackwards === true ? Math.PI : 0
  const seat = seatHat(fit, { front: 0.45, back: 0.16, room: fit.pressed + 0.02 })
  const rimAt = edgeBetween(cut.rim[0], cut.rim[1])
  const crown: Round = (angle, t) => {
    const ahead = clamp(Math.cos(angle - turn))
    const seam = cut.panels === 0 ? 1 : Math.abs(Math.cos((angle * cut.panels) / 2))
    const low = rimAt(angle - turn)
    const widest =
      (cut.wide + cut.forward * smoothstep(0.1, 1, ahead)) * (1 - cut.fullness * (1 - seam) * 0.7)
    if (t > above) {
      const under = (t - above) / (1 - above)
      const spread = lerp(widest, 1.01, under ** 1.25)
      const height = low + (-0.03 - low) * under - 0.05 * Math.sin(under * Math.PI) * (1 - ahead)
      return fit.clear(seat.at(angle, spread, height), 0.04)
    }
    const s = t / above
    const spread = widest * Math.sin((s * Math.PI) / 2) ** 0.9
    // Before, it falls in a long flat slope onto the peak; behind, it is round.
    const dome = lerp(Math.cos((s * Math.PI) / 2) ** 0.85, 1 - s ** 1.7, ahead)
    const puff = cut.fullness * 1.2 * (seam - 0.5) * Math.sin(s * Math.PI)
    return fit.clear(seat.at(angle, spread, low + (cut.high - low) * dome + puff), 0.06)
  }
  const peak: Round = (angle, s) => {
    const [x, y, z] = seat.at(angle + turn, 1.02, 0.05)
    const out = clamp(Math.cos(angle * 0.92)) ** 0.55
    const side = Math.sin(angle) ** 2
    const ahead = turn === 0 ? 1 : -1
    return [
      x * (1 + 0.07 * s),
      y - 0.2 * s * s * out - (0.02 + 0.07 * s) * side,
      z + ahead * cut.peak * s * out,
    ]
  }
  const top = crown(0, 0)
  return finish(
    fit,
    [
      headPart('flat cap', fit.main, round(crown, { columns: 64, rows: 20 }), {
        backMaterial: fit.lining,
        pattern: drawn(seams(context, cut, turn), fabricOn(context, 74, 26)),
      }),
      headPart(
        'flat cap peak',
        fit.main,
        thick(peak, 0.05, { from: -1.15, to: 1.15, columns: 28, rows: 7 }),
        {
          pattern: drawn(
            (_angle, t) => (t > 0.53 ? fit.lining : undefined),
            fabricOn(context, 60, 12),
          ),
        },
      ),
      ...(cut.panels > 0
        ? [headPart('flat cap button', fit.main, ball([top[0], top[1] + 0.02, top[2]], 0.09, 0.05))]
        : []),
    ],
    [0, 0.9, 0.4],
  )
}

/** The seams of its panels; a flat cap has one down each side and the fold of its rim behind. */
function seams(context: GarmentContext, cut: CapCut, turn: number): Drawing {
  const crease = creaseOf(context)
  if (cut.panels > 0)
    return (angle, t) => {
      const panel = (angle / (2 * Math.PI)) * cut.panels + 0.5
      const near = Math.abs(panel - Math.round(panel)) * Math.sin(Math.min(1, t / above) * 1.57)
      return near < 0.022 && t > 0.03 ? crease : undefined
    }
  return (angle, t) => {
    const round = Math.abs(Math.atan2(Math.sin(angle - turn), Math.cos(angle - turn)))
    const line = lerp(0.6, 0.36, smoothstep(0.5, 2.6, round))
    return round > 1.05 && Math.abs(t - line) < 0.011 ? crease : undefined
  }
}

export const flatCaps = {
  flat_cap: (context: GarmentContext) => softCap(context, flat),
  newsboy_cap: (context: GarmentContext) => softCap(context, newsboy),
}
