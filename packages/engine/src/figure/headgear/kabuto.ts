/** The samurai's helmet: a ribbed bowl, a brow plate with a crest, turned-back wings and a neck guard of laced lames. */

import { plate } from '../../math/plate.ts'
import { bell, lerp, smoothstep } from '../../math/scalar.ts'
import { merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, type HeadFit, headPart } from './fit.ts'
import { evenly, rivetRow } from './helmet-parts.ts'
import { creaseOf, drawnMaterials, emblemOn } from './paint-headgear.ts'
import {
  arcCord,
  ball,
  bar,
  lineRound,
  type Round,
  round,
  roundCord,
  type Spot,
  setAt,
  thick,
} from './surfaces.ts'

const ribs = 20

/** The bowl's lower edge. */
type Rim = (angle: number) => Vec3

export function kabuto(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const edge = (angle: number) => lerp(0.1, 0.38, (1 + Math.cos(angle)) / 2)
  const bowl: Round = (angle, t) => {
    const low = edge(angle)
    const y = low + (1 - low) * Math.cos((t * Math.PI) / 2)
    const rib = 0.02 * Math.abs(Math.cos((angle * ribs) / 2)) ** 6 * smoothstep(0, 0.3, t)
    const [x, py, z] = fit.over(angle, Math.min(1, y), 0.14 + rib)
    return [x, py + 0.05 * (1 - t), z]
  }
  const crease = creaseOf(context)
  const top = bowl(0, 0)
  const rim = lineRound(bowl, 1)
  const parts: Part[] = [
    headPart('kabuto bowl', fit.main, round(bowl, { columns: 80, rows: 9 }), {
      backMaterial: fit.lining,
      creaseCosine: -1,
      pattern: ({ u, v }) => {
        const rib = (u - 0.5) * ribs
        return Math.abs(rib - Math.round(rib)) * v < 0.035 && v > 0.14 ? crease : undefined
      },
    }),
    headPart('kabuto crown ring', fit.trim, ball([top[0], top[1], top[2]], 0.11, 0.05, 0.11)),
    headPart('kabuto edge', fit.trim, roundCord(bowl, 1, 0.03, 72)),
    ...neckGuard(fit, rim),
    ...browPlate(fit, rim),
    ...crest(fit, bowl),
    ...cords(fit),
  ]
  return dressHead(fit, parts, {
    materials: {
      ...drawnMaterials(context),
      [`${context.garment.id}.lace`]: { base: context.garment.colours.accent, surface: 'cloth' },
      [`${context.garment.id}.gold`]: { base: context.garment.colours.trim, surface: 'metal' },
    },
    landmarks: { Kabuto: fit.skull.place([0, 0.75, 0.7]) },
  })
}

/** Five lames, each under the last and wider, laced with cord; the uppermost turns back into a wing at the temple. */
function neckGuard(fit: HeadFit, rim: Rim): Part[] {
  const { id } = fit.context.garment
  const from = 0.98
  const lames = Array.from({ length: 5 }, (_, i) => {
    const lame: Round = (angle, t) => {
      const [x, y, z] = rim(angle)
      const down = (i + t * 1.25) * 0.17
      const wide = 1 + 0.1 * i + 0.13 * t
      return [x * wide, y - 0.02 - down, z * wide - 0.04 * i]
    }
    return {
      lame,
      mesh: thick(lame, 0.025, { from, to: 2 * Math.PI - from, columns: 44, rows: 3 }),
    }
  })
  const wings = [-1, 1].map((side) => {
    const wing: Round = (s, t) => {
      const angle = side * from
      const [x, y, z] = rim(angle)
      const out = t * 0.34
      return [
        x * 1.04 + side * out * 0.75,
        y - 0.02 - 0.2 * (s * 0.5 + 0.5) + 0.1 * t,
        z + 0.06 + 0.12 * Math.sin(t * 1.6) - 0.14 * t * t,
      ]
    }
    return headPart(
      `kabuto wing ${side}`,
      fit.main,
      thick(wing, 0.025, { from: -1, to: 1, columns: 6, rows: 10, flip: side > 0 }),
      {
        pattern: ({ u, v }) => {
          const x = u < 0.12 || u > 0.88 || v > 0.42
          return x && v < 0.56 ? fit.trim : undefined
        },
      },
    )
  })
  return [
    ...lames.map(({ mesh }, i) =>
      headPart(`kabuto lame ${i + 1}`, fit.main, mesh, {
        pattern: ({ u, v }) => {
          if (v > 0.5) return undefined
          if (v > 0.4) return fit.trim
          const cord = u * 42
          return Math.abs(cord - Math.round(cord)) < 0.24 && v > 0.08 && v < 0.36
            ? `${id}.lace`
            : undefined
        },
      }),
    ),
    headPart(
      'kabuto rivets',
      `${id}.gold`,
      rivetRow(lames[0].lame, 0.12, evenly(9, from + 0.2, 2 * Math.PI - from - 0.2), 0.028),
    ),
    ...wings,
  ]
}

/** The small peak over the eyes. */
function browPlate(fit: HeadFit, rim: Rim): Part[] {
  const peak: Round = (angle, s) => {
    const [x, y, z] = rim(angle)
    return [
      x * (1 + 0.08 * s),
      y - 0.1 * s - 0.05 * s * Math.sin(angle) ** 2,
      z + 0.24 * s * Math.cos(angle * 0.85),
    ]
  }
  const reach = 1.05
  return [
    headPart(
      'kabuto peak',
      fit.main,
      thick(peak, 0.03, { from: -reach, to: reach, columns: 36, rows: 6 }),
      {
        pattern: ({ v }) => (v > 0.53 ? fit.lining : v > 0.4 ? fit.trim : undefined),
      },
    ),
    headPart('kabuto peak edge', fit.trim, arcCord(peak, 1, -reach, reach, 0.026)),
  ]
}

/** Two great horns of gilt sheet, a disc with the emblem between them. */
function crest(fit: HeadFit, bowl: Round): Part[] {
  const { garment } = fit.context
  const gold = `${garment.id}.gold`
  const foot = bowl(0, 0.86)
  const tall = lerp(0.75, 1.2, garment.length)
  const arm = (side: number) => {
    const outer: [number, number][] = []
    const inner: [number, number][] = []
    for (let i = 0; i <= 14; i++) {
      const t = i / 14
      const x = side * (0.04 + 0.62 * Math.sin(t * 1.7))
      const y = tall * t ** 0.9 - 0.05
      const w = 0.11 * (1 - t) ** 0.7 + 0.03 * bell(t, 0.3, 0.3)
      outer.push([x + side * w, y - w * 0.4])
      inner.push([x - side * w * 0.6, y + w * 0.3])
    }
    return plate([...outer, ...inner.reverse()], 0.025, 0.012, 0.01)
  }
  const at: Vec3 = [foot[0], foot[1], foot[2] + 0.06]
  const spot: Spot = { centre: at, right: [1, 0, 0], up: [0, 0.97, 0.24], out: [0, -0.24, 0.97] }
  const mount = bar([foot, at], () => 0.05, 3, 10)
  const disc = setAt(ball([0, 0.16, 0.03], 0.19, 0.19, 0.035, 24), spot)
  return [
    headPart('kabuto horns', gold, setAt(merge([arm(1), arm(-1)]), spot), { creaseCosine: 0.3 }),
    headPart('kabuto mount', gold, mount),
    headPart('kabuto disc', gold, disc, {
      pattern: ({ u, v }) => {
        const r = Math.abs(v - 0.5) < 0.02
        const x = Math.sin(u * 2 * Math.PI) * Math.sin(v * Math.PI)
        const y = Math.cos(v * Math.PI)
        const kind = garment.emblem === 'none' ? 'sun' : garment.emblem
        if (Math.cos(u * 2 * Math.PI) < 0) return undefined
        return r
          ? undefined
          : emblemOn(
              kind,
              { angle: 0, t: 0, wide: 0.72, high: 0.72 },
              creaseOf(fit.context),
              fit.accent,
            )?.(x, -y)
      },
    }),
  ]
}

/** Cords tied under the chin. */
function cords(fit: HeadFit): Part[] {
  const { id } = fit.context.garment
  const paths = [-1, 1].map((side) =>
    bar(
      [
        [side * 0.8, 0.12, 0.12],
        fit.over(side * 1.05, -0.4, 0.03),
        fit.over(side * 0.7, -0.8, 0.03),
        fit.over(side * 0.1, -0.98, 0.03),
      ],
      () => 0.032,
      16,
      8,
    ),
  )
  const knot = fit.over(0, -0.99, 0.05)
  return [
    headPart(
      'kabuto cords',
      `${id}.lace`,
      merge([...paths, ball([knot[0], knot[1] - 0.05, knot[2]], 0.075)]),
      { underChin: true },
    ),
  ]
}
