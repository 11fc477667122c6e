/** Goggles, pushed up on the brow. */
import { lerp } from '../../math/scalar.ts'
import { cord } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Material, Part } from '../figure.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, headPart } from './fit.ts'
import { bar, type Round, round } from './surfaces.ts'

/** Pushed up on the brow, their strap round the head. */
export function goggles(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const covered = context.wears('head')
  const room = (covered ? fit.pressed + 0.1 : fit.free + 0.04) + 0.03
  const high = 0.62
  const lens = `${context.garment.id}.lens`
  const cups: Part[] = [-1, 1].flatMap((side) => {
    const angle = side * 0.46
    const foot = fit.over(angle, high, room - 0.02)
    const out = fit.skull.normal(angle * 0.8, high - 0.1)
    const cup: Round = (turn, t) => {
      const up: Vec3 = [0, Math.sqrt(1 - out[1] * out[1]), -out[1] * Math.sign(out[2])]
      const right: Vec3 = [out[2], 0, -out[0]]
      const r = 0.27 * (1 - 0.14 * t)
      const depth = 0.02 + 0.17 * t
      const cx = Math.cos(turn) * r
      const cy = Math.sin(turn) * r * 0.94
      return [
        foot[0] + right[0] * cx + up[0] * cy + out[0] * depth,
        foot[1] + up[1] * cy + out[1] * depth,
        foot[2] + right[2] * cx + up[2] * cy + out[2] * depth,
      ]
    }
    const glass: Round = (turn, t) => {
      const edge = cup(turn, 0.8)
      const dome = 0.07 * (1 - t * t)
      const along = (axis: 0 | 1 | 2) =>
        lerp(foot[axis] + out[axis] * 0.156, edge[axis], t) + out[axis] * dome
      return [along(0), along(1), along(2)]
    }
    const ring = Array.from({ length: 28 }, (_, i) => cup((i / 28) * 2 * Math.PI, 1))
    return [
      headPart(
        `goggle cup ${side}`,
        fit.main,
        round((a, t) => cup(a, 1 - t), { columns: 32, rows: 4 }),
      ),
      headPart(`goggle glass ${side}`, lens, round(glass, { columns: 32, rows: 4, flip: true }), {
        pattern: ({ u, v }) =>
          u > 0.56 && u < 0.72 && v > 0.35 && v < 0.72 ? `${context.garment.id}.glint` : undefined,
      }),
      headPart(`goggle ring ${side}`, `${context.garment.id}.brass`, cord(ring, 0.035, true)),
    ]
  })
  const strap: Round = (angle, t) =>
    fit.over(angle, lerp(0.34, high, (1 + Math.cos(angle)) / 2) + 0.085 - 0.17 * t, room + 0.015)
  const nose = bar(
    [
      fit.over(-0.16, high, room + 0.06),
      fit.over(0, high, room + 0.1),
      fit.over(0.16, high, room + 0.06),
    ],
    () => 0.04,
    8,
    8,
  )
  return dressHead(
    fit,
    [
      headPart('goggle strap', fit.lining, round(strap, { rows: 3 })),
      headPart('goggle bridge', `${context.garment.id}.brass`, nose),
      ...cups,
    ],
    { materials: goggleMaterials(context) },
  )
}

function goggleMaterials({ garment }: GarmentContext): Record<string, Material> {
  return {
    [`${garment.id}.lens`]: { base: garment.colours.accent, surface: 'plastic' },
    [`${garment.id}.glint`]: { base: '#f6fbff', surface: 'glow', noInk: true },
    [`${garment.id}.brass`]: { base: garment.colours.trim, surface: 'metal' },
  }
}
