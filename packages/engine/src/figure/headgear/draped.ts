/** Cloth that hangs from the head: hood, hijab and veil. */
import { bell, clamp, lerp, smoothstep } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import { bodyField } from '../body/body-field.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, type HeadFit, headPart } from './fit.ts'
import { creaseOf, drawn, drawnMaterials, fabricOn } from './paint-headgear.ts'
import { type Round, round } from './surfaces.ts'

/** Pushes a point sideways, away from the body's middle line, until it clears the dressed body. */
function clearBody(fit: HeadFit, away: number): (point: Vec3) => Vec3 {
  const { body } = fit.context
  const field = bodyField(body)
  const under = Math.max(fit.context.under('chest'), fit.context.under('left upper arm'), 0.4)
  const room = under + away
  return (point) => {
    let [x, y, z] = fit.skull.place(point)
    for (let i = 0; i < 10; i++) {
      const gap = field(x, y, z) - room
      if (gap >= 0) break
      const h = 0.4
      const nx = field(x + h, y, z) - field(x - h, y, z)
      const ny = field(x, y + h, z) - field(x, y - h, z)
      const nz = field(x, y, z + h) - field(x, y, z - h)
      const size = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1
      x -= (nx / size) * gap
      y -= (ny / size) * gap
      z -= (nz / size) * gap
    }
    return fit.skull.toLocal([x, y, z])
  }
}

function hood(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const room = fit.pressed + 0.14 + 0.12 * context.garment.fit
  const settle = clearBody(fit, 0.9)
  const shell = hoodShell(fit, room)
  const cowl = hoodCowl(shell, settle)
  const crease = creaseOf(context)
  const trimmed =
    context.garment.hem !== 'plain' || context.garment.colours.trim !== context.garment.colours.main
  return dressHead(
    fit,
    [
      headPart(
        'hood',
        fit.main,
        round((across, t) => shell(t, (across + 1) / 2), {
          from: -1,
          to: 1,
          columns: 56,
          rows: 26,
          flip: true,
        }),
        {
          backMaterial: fit.lining,
          pattern: (u, v) => {
            if (trimmed && v < 0.07) return fit.trim
            const fold = u * 9 + 0.5 * Math.sin(v * 5)
            const low = smoothstep(0.3, 0, Math.min(u, 1 - u))
            return Math.abs(fold - Math.round(fold)) < 0.035 * low && v > 0.2 && v < 0.8
              ? crease
              : undefined
          },
        },
      ),
      headPart('hood cowl', fit.main, round(cowl, { columns: 72, rows: 14 }), {
        backMaterial: fit.lining,
        pattern: drawn(
          (_angle, t) => (trimmed && t > 0.88 ? fit.trim : undefined),
          fabricOn(context, 90, 14),
        ),
      }),
    ],
    { materials: drawnMaterials(context) },
  )
}

/** t 0 at the face's edge – 1 at the back seam; q 0 below the right cheek – .5 brow – 1 below the left cheek. */
function hoodShell(fit: HeadFit, room: number): (t: number, q: number) => Vec3 {
  const { halfWidth } = fit.skull.shape
  return (t, q) => {
    const turn = (q - 0.5) * 2
    const side = Math.sin((turn * Math.PI) / 2)
    const over = Math.cos((turn * Math.PI) / 2)
    const edge: Vec3 = [
      side * (halfWidth + room * 0.75) * (1 - 0.16 * smoothstep(0.75, 1, Math.abs(turn))),
      lerp(-1.08, 0.86 + room * 0.5, over ** 0.62),
      lerp(0.18, 0.62, over) - 0.05,
    ]
    const back: Vec3 = [0, lerp(-1.02, 0.62, over ** 0.75), -1.02 - room * 0.75]
    const swell = Math.sin(t * Math.PI)
    const point: Vec3 = [
      lerp(edge[0], back[0], t ** 1.7),
      lerp(edge[1], back[1], t ** 1.25) + swell * (0.34 * over + 0.02),
      lerp(edge[2], back[2], t ** 0.9),
    ]
    const bulge = 1 + 0.16 * swell * Math.abs(side)
    const peak = 0.16 * bell(t, 0.86, 0.16) * bell(turn, 0, 0.35)
    const fold = 0.03 * Math.sin(turn * 14 + t * 4) * swell * smoothstep(0.35, 1, Math.abs(turn))
    return fit.clear(
      [point[0] * bulge + fold * Math.sign(side), point[1] + peak * 0.4, point[2] - peak],
      fit.pressed * 0.6 + 0.05,
    )
  }
}

/** The hood's shoulder piece, which joins it to cloak or coat. */
function hoodCowl(shell: (t: number, q: number) => Vec3, settle: (point: Vec3) => Vec3): Round {
  return (angle, t) => {
    const side = angle / Math.PI
    // The hood's lower rim: from the cheek's edge (in front) round to the seam at the back.
    const q = side > 0 ? 1 : 0
    const frontGap = 0.1
    const back = clamp((Math.abs(side) - frontGap) / (1 - frontGap))
    const rim = shell(back ** 0.8, q)
    const throat: Vec3 = [Math.sin(angle) * 0.42, -1.16, 0.34]
    const start: Vec3 =
      Math.abs(side) < frontGap
        ? [
            lerp(throat[0], rim[0], (Math.abs(side) / frontGap) ** 1.5),
            lerp(throat[1], rim[1], Math.abs(side) / frontGap),
            lerp(throat[2], rim[2], (Math.abs(side) / frontGap) ** 2),
          ]
        : rim
    const wide = 1 + 1.15 * t ** 0.8
    const fold = 0.05 * Math.sin(angle * 6 + 0.8) * t + 0.03 * Math.sin(angle * 11) * t
    const roll = 0.1 * Math.sin(Math.min(1, t * 1.6) * Math.PI)
    const low =
      start[1] + 0.16 * (1 - t) ** 3 - 0.05 - 0.78 * t ** 1.35 - 0.12 * t * bell(side, 0, 0.25)
    return settle([
      start[0] * lerp(1, 1.9, t) + Math.sin(angle) * (roll + fold + 0.12 * t),
      low,
      lerp(start[2], Math.cos(angle) * 0.62 * wide - 0.12, clamp(t * 1.4)) +
        Math.cos(angle) * (roll + fold),
    ])
  }
}

function hijab(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const settle = clearBody(fit, 0.7)
  const crease = creaseOf(context)
  const cap = faceCloth(fit)
  const drape: Round = (angle, t) => {
    const side = angle / Math.PI
    const swing = 0.12 * Math.sin(side * 5 + 1)
    const fold =
      0.04 * Math.sin(angle * 5 + 2.2 * t + 0.7) * (0.4 + t) + 0.02 * Math.sin(angle * 9 - 3 * t)
    const neck: Vec3 = [
      Math.sin(angle) * 0.5,
      -0.86 - 0.12 * Math.cos(angle),
      Math.cos(angle) * 0.5 + 0.02,
    ]
    const length = 1.05 + 0.22 * Math.cos(angle) + swing * t
    const wide = 1 + 1.05 * t ** 0.8
    return settle([
      neck[0] * wide + Math.sin(angle) * fold,
      neck[1] - length * t ** 1.2,
      neck[2] * lerp(1, 1.5, t) + Math.cos(angle) * fold - 0.06 * t,
    ])
  }
  const folds = (angle: number, t: number) => {
    const line = angle * 1.4 + t * 2.1
    return Math.abs(line - Math.round(line)) < 0.03 * smoothstep(0.05, 0.5, t) ? crease : undefined
  }
  return dressHead(
    fit,
    [
      headPart(
        'hijab underscarf',
        fit.trim,
        round((across, t) => faceOval(fit, 0.5 + across * 0.21, 0.03 - 0.1 * t), {
          from: -1,
          to: 1,
          columns: 40,
          rows: 3,
        }),
      ),
      headPart(
        'hijab',
        fit.main,
        round((across, t) => cap(t, (across + 1) / 2), {
          from: -1,
          to: 1,
          columns: 60,
          rows: 24,
          flip: true,
        }),
        {
          backMaterial: fit.lining,
          pattern: (u, v) => {
            const ray = Math.min(u, 1 - u)
            const line = v * 4 + ray * 7
            const near = smoothstep(0.42, 0.08, ray)
            return Math.abs(line - Math.round(line)) < 0.05 * near && v > 0.1 ? crease : undefined
          },
        },
      ),
      headPart('hijab drape', fit.main, round(drape, { columns: 72, rows: 16 }), {
        backMaterial: fit.lining,
        pattern: drawn(
          (_angle, t) => (context.garment.hem === 'trimmed' && t > 0.93 ? fit.trim : undefined),
          folds,
          fabricOn(context, 80, 20),
        ),
      }),
    ],
    { materials: drawnMaterials(context) },
  )
}

/** The face's oval in which a hijab is open. */
function faceOval(fit: HeadFit, q: number, grow: number): Vec3 {
  const turn = (q - 0.5) * 2 * Math.PI
  const { halfWidth } = fit.skull.shape
  const x = Math.sin(turn) * (halfWidth * 0.8 + grow)
  const y = -0.18 + Math.cos(turn) * (0.78 + grow)
  const angle = Math.asin(clamp(x / (halfWidth * 1.04), -0.98, 0.98))
  const face = fit.over(angle, clamp(y, -0.97, 0.97), 0.035)
  return [x, y, Math.min(face[2], 0.7) - 0.16 * smoothstep(-0.6, -0.96, y)]
}

/** t 0 at the face – 1 at the nape; q 0 below the chin – .5 brow – 1 below the chin. */
function faceCloth(fit: HeadFit): (t: number, q: number) => Vec3 {
  return (t, q) => {
    const turn = (q - 0.5) * 2
    const over = Math.cos((turn * Math.PI) / 2)
    const oval = faceOval(fit, lerp(0.02, 0.98, q), 0.02)
    const turned = (t * Math.PI) / 2
    const swell = Math.sin(t * Math.PI)
    const fold = 0.02 * Math.sin(turn * 12 + t * 9) * swell
    const point: Vec3 = [
      oval[0] * Math.cos(turned) ** 0.7 * (1 + 0.34 * swell) + fold * Math.sign(turn),
      lerp(oval[1], lerp(-0.96, 0.3, over), t ** 1.3) + 0.5 * swell * over,
      lerp(oval[2], -1.0, Math.sin(turned) ** 1.15),
    ]
    const [ex, ey, ez] = fit.skull.ear
    const toEar =
      (Math.abs(point[0]) - ex) ** 2 + (point[1] - ey) ** 2 + (point[2] - ez + 0.12) ** 2
    return fit.clear(point, 0.055 + 0.03 * swell + 0.15 * Math.exp(-toEar / 0.1))
  }
}

/** A veil from the crown down the back; a nun's covers the head, a bride's hangs from a comb. */
function veil(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const settle = clearBody(fit, 1.6)
  const isNun = context.design.person.role === 'nun'
  const room = isNun ? 0.1 : fit.pressed + 0.03
  const long = lerp(1.1, 3.6, context.garment.length)
  const crease = creaseOf(context)
  const reach = isNun ? 0.36 : 0.62
  const cloth: Round = (angle, t) => {
    // Angles run from the right temple over the back to the left temple.
    const around = Math.PI + angle
    const over = smoothstep(0, 0.34, t)
    const top = fit.over(around, lerp(0.985, 0.1, Math.min(1, t / 0.34) ** 1.5), room)
    const hang = Math.max(0, t - 0.3) / 0.7
    const fold = (0.03 + 0.06 * hang) * Math.sin(angle * 7 + 0.6) * over
    const wide = 1 + 0.55 * hang ** 0.8
    const x = top[0] * wide + Math.sin(around) * fold
    const z = top[2] * (1 + 0.12 * hang) + Math.cos(around) * fold - 0.1 * hang
    return settle([x, top[1] - long * hang, z])
  }
  const span = {
    from: -Math.PI * (1 - reach * 0.5) + 0.3,
    to: Math.PI * (1 - reach * 0.5) - 0.3,
    columns: 72,
    rows: 30,
  }
  const parts = [
    headPart('veil', fit.main, round(cloth, span), {
      backMaterial: fit.lining,
      pattern: (u, v) => {
        if (context.garment.hem !== 'plain' && v > 0.955) return fit.trim
        const line = (u - 0.5) * 8 + 0.2 * Math.sin(v * 4)
        return Math.abs(line - Math.round(line)) < 0.02 * smoothstep(0.3, 0.7, v)
          ? crease
          : undefined
      },
    }),
  ]
  if (isNun) parts.push(...coif(fit))
  else {
    const comb: Round = (angle, t) =>
      fit.over(angle, 0.84 + 0.07 * (1 - t) - 0.05 * angle * angle, room + 0.035)
    parts.push(
      headPart('veil comb', fit.trim, round(comb, { from: -1.3, to: 1.3, columns: 30, rows: 3 })),
    )
  }
  return dressHead(fit, parts, { materials: drawnMaterials(context) })
}

/** The white cloth round a nun's face and throat. */
function coif(fit: HeadFit) {
  const cap = faceCloth(fit)
  const settle = clearBody(fit, 0.5)
  const bib: Round = (angle, t) =>
    settle([
      Math.sin(angle) * lerp(0.5, 1.05, t),
      lerp(-0.9, -1.62, t) + 0.1 * Math.cos(angle),
      Math.cos(angle) * lerp(0.5, 0.75, t),
    ])
  return [
    headPart(
      'coif',
      fit.trim,
      round((across, t) => cap(t, (across + 1) / 2), {
        from: -1,
        to: 1,
        columns: 48,
        rows: 16,
        flip: true,
      }),
    ),
    headPart('wimple', fit.trim, round(bib, { columns: 56, rows: 8 })),
  ]
}

export const draped = { hood, hijab, veil } satisfies Record<string, GarmentBuilder>
