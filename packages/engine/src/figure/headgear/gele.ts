/** A gele: stiff cloth wound round the brow and folded up into a broad fan of pleats. */
import { curve, type Keys, lerp, smoothstep } from '../../math/scalar.ts'
import { mix, type Vec3 } from '../../math/vector.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, headPart } from './fit.ts'
import { creaseOf, drawn, drawnMaterials, fabricOn } from './paint-headgear.ts'
import { type Round, round } from './surfaces.ts'

/** From the inside of the crown over the rim of the fan down to the brow: how wide it is, and how high. */
const wideAt: Keys = [
  [0, 0.1],
  [0.2, 0.7],
  [0.36, 1.3],
  [0.42, 1.34],
  [0.62, 1.08],
  [0.8, 0.96],
]
const highAt: Keys = [
  [0, 1.05],
  [0.2, 1.2],
  [0.36, 1.5],
  [0.42, 1.46],
  [0.62, 1.06],
  [0.8, 0.8],
]

export function gele(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const room = fit.pressed + 0.03
  const brow = (angle: number) => lerp(0.02, 0.56, (1 + Math.cos(angle)) / 2)
  const crease = creaseOf(context)
  const body: Round = (angle, t) => {
    const pleats = Math.sin(angle * 15 + 2 * Math.sin(angle)) * smoothstep(0.75, 0.4, t)
    const side = Math.abs(Math.sin(angle))
    const fan = smoothstep(0.8, 0.4, t)
    // Broad from side to side, flat from front to back; the left side stands higher.
    const wide = curve(wideAt, t) * (1 + 0.035 * pleats)
    const high = curve(highAt, t) + fan * (0.34 - 0.6 * side ** 3 + 0.1 * Math.sin(angle))
    const free: Vec3 = [
      Math.sin(angle) * wide * lerp(1, 1.24, fan * side),
      high - 0.2 * fan * Math.cos(angle) + 0.03 * pleats,
      Math.cos(angle) * wide * lerp(0.98, 0.52, fan) - 0.2 * fan,
    ]
    const laid = fit.over(
      angle,
      lerp(brow(angle) + 0.42, brow(angle), (t - 0.7) / 0.3),
      room + 0.04,
    )
    return mix(free, laid, smoothstep(0.6, 0.8, t))
  }
  const bandEdge: Round = (angle, t) => {
    const slant = 0.16 * Math.sin(angle)
    const y = brow(angle) + lerp(0.34 + slant, -0.02, t)
    return fit.over(angle, Math.min(0.97, y), room + 0.07 + 0.05 * Math.sin(t * Math.PI))
  }
  const lines = (angle: number, t: number) => {
    const place = (angle * 15 + 2 * Math.sin(angle)) / (2 * Math.PI)
    const isPleat = t < 0.72 && Math.abs(place - Math.round(place)) < 0.05
    return isPleat ? crease : undefined
  }
  const turns = (angle: number, t: number) => {
    const wind = t * 3 + 0.5 * Math.sin(angle)
    return Math.abs(wind - Math.round(wind)) < 0.05 && t > 0.1 && t < 0.95 ? crease : undefined
  }
  return dressHead(
    fit,
    [
      headPart('gele', fit.main, round(body, { columns: 120, rows: 34 }), {
        backMaterial: fit.lining,
        creaseCosine: 0.4,
        pattern: drawn(lines, fabricOn(context, 64, 34)),
      }),
      headPart('gele band', fit.main, round(bandEdge, { columns: 72, rows: 8 }), {
        backMaterial: fit.lining,
        pattern: drawn(turns, fabricOn(context, 64, 8)),
      }),
    ],
    { materials: drawnMaterials(context) },
  )
}
