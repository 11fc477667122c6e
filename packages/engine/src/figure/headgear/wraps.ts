/** Cloth wound or laid round the head: bandana, headband, turban. */
import { bell, clamp, lerp, smoothstep } from '../../math/scalar.ts'
import { merge } from '../../math/surface.ts'
import { addScaled, normalize, subtract, type Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, type HeadFit, headPart } from './fit.ts'
import { gele } from './gele.ts'
import { keffiyeh } from './keffiyeh.ts'
import {
  creaseOf,
  type Drawing,
  drawn,
  drawnMaterials,
  emblemOn,
  fabricOn,
} from './paint-headgear.ts'
import { ball, type Round, round, setAt, spotOn, thick } from './surfaces.ts'

/** A knot at the back with two ends that hang and turn over. */
function knotAndTails(
  fit: HeadFit,
  at: Vec3,
  material: string,
  length: number,
  width: number,
): Part[] {
  const tails = [-1, 1].map((side) => {
    const tail: Round = (s, t) => {
      const spread = width * (0.45 + 0.75 * t) * s
      const swing = side * (0.06 + 0.26 * t) + spread * 0.85
      const wave = 0.05 * Math.sin(t * 7 + side)
      return [
        at[0] + swing,
        at[1] - length * (side > 0 ? 1 : 0.82) * t - 0.12 * spread,
        at[2] - 0.06 - 0.12 * t + wave - 0.06 * s * s,
      ]
    }
    return thick(tail, 0.018, { from: 1, to: -1, columns: 6, rows: 14 })
  })
  return [
    headPart(
      'knot',
      material,
      ball([at[0], at[1], at[2] - 0.03], width * 0.75, width * 0.62, width * 0.6),
    ),
    headPart('knot tails', material, merge(tails), { backMaterial: fit.lining }),
  ]
}

/** Thin cloth on the head, drawn together behind: folds run from the brow to the knot and the crown sags over it. */
function bandana(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const edge = (angle: number) =>
    lerp(0.02, 0.5, (1 + Math.cos(angle)) / 2) + 0.014 * Math.sin(angle * 3 + 0.8)
  const room = fit.pressed + 0.005
  const foldAt = (angle: number, t: number) => {
    const back = smoothstep(0.45, -0.9, Math.cos(angle))
    return Math.sin(Math.abs(angle) * 8 - t * 7) * back * smoothstep(0.25, 0.85, t)
  }
  const cloth: Round = (angle, t) => {
    const low = edge(angle)
    const y = low + (1 - low) * Math.cos((t * Math.PI) / 2)
    const behind = smoothstep(0, 1, -Math.cos(angle))
    const sag = 0.14 * behind * bell(t, 0.62, 0.22) - 0.03 * behind * smoothstep(0.85, 1, t)
    const soft = 0.014 * Math.sin(angle * 2 + 1) * bell(t, 0.45, 0.3)
    const [x, py, z] = fit.over(angle, y, room + 0.03 * foldAt(angle, t) + soft)
    return [x, py - 0.35 * sag, z - sag]
  }
  const hem: Round = (angle, t) => {
    const back = smoothstep(-0.2, -0.95, Math.cos(angle))
    const tall = lerp(0.13, 0.06, back)
    const wave = 0.012 * Math.sin(angle * 5 + 0.6) + 0.008 * Math.sin(angle * 13)
    const y = edge(angle) + tall * (1 - t) + wave
    return fit.over(angle, y, room + 0.014 + 0.022 * Math.sin(t * Math.PI))
  }
  const knot = fit.over(Math.PI, 0.03, room + 0.07)
  const crease = creaseOf(context)
  const folds: Drawing = (angle, t) => {
    const back = Math.PI - Math.abs(angle)
    if (back > 2 || t < 0.3) return undefined
    const place = (Math.abs(angle) * 8 - t * 7) / (2 * Math.PI) + 0.25
    const gap = Math.abs(place - Math.round(place))
    return gap < 0.05 * smoothstep(0.3, 0.9, t) * smoothstep(2, 1.1, back) ? crease : undefined
  }
  const parts = [
    headPart('bandana', fit.main, round(cloth, { columns: 72, rows: 20 }), {
      backMaterial: fit.lining,
      creaseCosine: 0.5,
      pattern: drawn(
        emblemOn(
          context.garment.emblem,
          { angle: 0, t: 0.72, wide: 0.3, high: 0.17 },
          fit.sign,
          fit.accent,
        ),
        folds,
        fabricOn(context, 60, 22),
      ),
    }),
    headPart('bandana hem', fit.main, round(hem, { columns: 72, rows: 4 }), {
      pattern: drawn(fabricOn(context, 60, 4)),
    }),
    ...knotAndTails(fit, knot, fit.main, 0.8, 0.19),
  ]
  return dressHead(fit, parts, { materials: drawnMaterials(context) })
}

function headband(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const wide = lerp(0.1, 0.26, context.garment.length)
  const middle = (angle: number) => lerp(0.2, 0.5, (1 + Math.cos(angle)) / 2)
  const under = fit.context.design.hair.bangs === 'none' ? 0.05 : fit.free
  const room = (angle: number) =>
    lerp(fit.free + 0.05, under, smoothstep(0.2, 0.8, Math.cos(angle))) + 0.02
  const band: Round = (angle, t) =>
    fit.over(angle, middle(angle) + wide * (0.5 - t), room(angle) + 0.016 * Math.sin(t * Math.PI))
  const knot = fit.over(Math.PI, middle(Math.PI), room(Math.PI) + 0.03)
  const isMetal = context.garment.emblem !== 'none' && context.design.person.role === 'ninja'
  const parts = [
    headPart('headband', fit.main, round(band, { rows: 5 }), {
      backMaterial: fit.lining,
      pattern: drawn(
        isMetal
          ? undefined
          : emblemOn(
              context.garment.emblem,
              { angle: 0, t: 0.5, wide: wide * 0.6, high: 0.42 },
              fit.sign,
              fit.accent,
            ),
        (_angle, t) =>
          context.garment.hem === 'trimmed' && (t < 0.14 || t > 0.86) ? fit.trim : undefined,
        fabricOn(context, 58, 4),
      ),
    }),
    ...knotAndTails(fit, knot, fit.main, 0.95, wide * 0.62),
  ]
  if (isMetal) {
    const plate: Round = (angle, t) =>
      fit.over(angle, middle(angle) + wide * (0.46 - 0.92 * t), room(angle) + 0.035)
    parts.push(
      headPart(
        'headband plate',
        `${context.garment.id}.plate`,
        thick(plate, 0.02, { from: -0.62, to: 0.62, columns: 20, rows: 4 }),
        {
          pattern: ({ u, v }) =>
            emblemOn(
              context.garment.emblem,
              { angle: 0, t: 0.25, wide: 0.2, high: 0.22 },
              creaseOf(context),
              creaseOf(context),
            )?.((u - 0.5) * 1.24, v),
        },
      ),
    )
  }
  return dressHead(fit, parts, {
    materials: {
      ...drawnMaterials(context),
      [`${context.garment.id}.plate`]: { base: '#b9c0ca', surface: 'metal' },
    },
  })
}

/** Long cloth wound crosswise: each turn lies over the last, and they meet in a V over the brow. */
function turban(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const full = lerp(0.24, 0.5, context.garment.fit)
  const body: Round = (angle, t) => {
    const low = lerp(0.02, 0.5, (1 + Math.cos(angle)) / 2)
    const y = low + (1 - low) * Math.cos((t * Math.PI) / 2)
    const swell = Math.sin(clamp(0.25 + t * 0.75) * Math.PI) ** 0.7
    const base = fit.over(angle, Math.min(1, y), 0.05)
    const out = normalize(subtract(base, [0, 0.25, -0.05]))
    const turns = 0.035 * ridge(windAt(angle, t))
    return addScaled(
      base,
      out,
      full * swell * (0.8 + 0.2 * Math.cos(angle)) + turns * smoothstep(0, 0.2, t),
    )
  }
  const crease = creaseOf(context)
  const parts: Part[] = [
    headPart('turban', fit.main, round(body, { columns: 80, rows: 34 }), {
      backMaterial: fit.lining,
      creaseCosine: 0.4,
      pattern: drawn(
        (angle, t) => {
          const wind = windAt(angle, t)
          return Math.abs(wind - Math.round(wind)) < 0.045 && t > 0.12 ? crease : undefined
        },
        fabricOn(context, 64, 24),
      ),
    }),
  ]
  const inner: Round = (angle, t) => {
    const low = lerp(0.02, 0.5, (1 + Math.cos(angle)) / 2)
    return fit.over(angle, low - 0.045 + 0.1 * (1 - t), 0.045)
  }
  parts.push(headPart('turban underband', fit.trim, round(inner, { rows: 3 })))
  if (
    context.garment.surface === 'silk' ||
    context.garment.emblem !== 'none' ||
    context.garment.hem === 'trimmed'
  ) {
    const spot = spotOn(body, 0, 0.72)
    parts.push(
      headPart(
        'turban jewel',
        `${context.garment.id}.gem`,
        setAt(ball([0, 0, 0.02], 0.09, 0.12, 0.05), spot),
      ),
      headPart('turban setting', fit.trim, setAt(ball([0, 0, 0], 0.125, 0.155, 0.03), spot)),
    )
  }
  return dressHead(fit, parts, {
    materials: {
      ...drawnMaterials(context),
      [`${context.garment.id}.gem`]: { base: context.garment.colours.accent, surface: 'gem' },
    },
  })
}

/** Number of the turn at a place; whole numbers are where one lies over the next. Turns climb to the brow from both sides, those of the left half a turn later. */
function windAt(angle: number, t: number): number {
  const front = 1 - Math.abs(angle) / Math.PI
  const later = angle > 0 ? 0.5 * smoothstep(0, 0.5, angle) * smoothstep(Math.PI, 2.4, angle) : 0
  return t * 5.2 + 2.1 * front ** 1.4 + later
}

/** Round between turns, sharp where they meet. */
function ridge(wind: number): number {
  const place = wind - Math.floor(wind)
  return Math.sin(place * Math.PI) ** 0.6
}

export const wraps = { bandana, headband, turban, gele, keffiyeh } satisfies Record<
  string,
  GarmentBuilder
>
