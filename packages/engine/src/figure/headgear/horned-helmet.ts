/** A northern helmet with horns and a nasal. */
import { lerp } from '../../math/scalar.ts'
import { add, type Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, type HeadFit, headPart } from './fit.ts'
import { bowl, evenly, helmetMaterials, rivetRow } from './helmet-parts.ts'
import { drawn, drawnMaterials, emblemOn } from './paint-headgear.ts'
import { bar, type Round, round, thick } from './surfaces.ts'

export function hornedHelmet(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const edge = (angle: number) => lerp(0.04, 0.36, (1 + Math.cos(angle)) / 2)
  const shell = bowl(fit, edge, 0.03)
  const browBand: Round = (angle, t) => {
    const [x, y, z] = shell(angle, lerp(0.84, 1, t))
    return [x * 1.03, y, z * 1.03]
  }
  const strap: Round = (side, t) => {
    const turn = lerp(-1.15, 1.15, t)
    const base = shell(turn > 0 ? 0 : Math.PI, 1 - Math.abs(turn) / 1.2)
    return [base[0] + side * 0.1, base[1] + 0.025, base[2] + (turn > 0 ? 0.012 : -0.012)]
  }
  const nasal: Round = (side, t) => {
    const y = lerp(0.42, fit.look.shape.noseY + 0.1, t)
    const [, py, z] = fit.over(0, y, 0.15 + 0.05 * t)
    return [side * lerp(0.085, 0.1, t), py, z - Math.abs(side) * 0.05]
  }
  const horns = [-1, 1].flatMap((side) => horn(fit, side))
  return dressHead(
    fit,
    [
      headPart('helmet', fit.main, round(shell, { columns: 60, rows: 15 }), {
        backMaterial: fit.lining,
        pattern: drawn(
          emblemOn(
            context.garment.emblem,
            { angle: 0.5, t: 0.62, wide: 0.22, high: 0.14 },
            fit.sign,
            fit.accent,
          ),
        ),
      }),
      headPart('helmet brow band', fit.trim, round(browBand, { columns: 60, rows: 3 })),
      headPart(
        'helmet strap',
        fit.trim,
        thick(strap, 0.02, { from: -1, to: 1, columns: 4, rows: 30 }),
      ),
      headPart('helmet rivets', fit.main, rivetRow(browBand, 0.5, evenly(18), 0.034)),
      headPart('nasal', fit.trim, thick(nasal, 0.03, { from: -1, to: 1, columns: 4, rows: 8 })),
      ...horns,
    ],
    {
      materials: { ...drawnMaterials(context), ...helmetMaterials(context) },
      landmarks: { Helmet: fit.skull.place([0, 0.7, 0.6]) },
    },
  )
}

/** A bull's horn: out, forward and up. Worn on one side only when the garment says so. */
function horn(fit: HeadFit, side: number): Part[] {
  const { garment } = fit.context
  if ((garment.side === 'left' && side < 0) || (garment.side === 'right' && side > 0)) return []
  const size = lerp(0.8, 1.3, garment.length)
  const [ex] = fit.skull.ear
  const root: Vec3 = [side * (ex + 0.05), 0.48, -0.02]
  const path: Vec3[] = [
    root,
    add(root, [side * 0.34 * size, 0.02, 0.02]),
    add(root, [side * 0.66 * size, 0.24 * size, 0.08]),
    add(root, [side * 0.74 * size, 0.66 * size, 0.16]),
    add(root, [side * 0.6 * size, 0.98 * size, 0.2]),
  ]
  const { id } = garment
  const tip = `${id}.tip`
  const mesh = bar(
    path,
    (t) => 0.2 * (1 - t) ** 0.8 * (1 + 0.05 * Math.sin(t * 46) * (1 - t)) + 0.008,
    28,
    14,
  )
  const cuff = bar([root, add(root, [side * 0.1 * size, 0, 0])], () => 0.235, 3, 16)
  return [
    headPart(`horn ${side}`, `${id}.horn`, mesh, {
      creaseCosine: -1,
      pattern: ({ v }) => {
        if (v > 0.8) return tip
        const ring = v * 15
        return v < 0.5 && Math.abs(ring - Math.round(ring)) < 0.07 ? tip : undefined
      },
    }),
    headPart(`horn cuff ${side}`, fit.trim, cuff),
  ]
}
