/** Helmets: a knight's with a visor that can be up or down, and a northern one with horns. */
import { bell, clamp, lerp, smoothstep } from '../../math/scalar.ts'
import { type Mesh, merge } from '../../math/surface.ts'
import { add, type Vec3 } from '../../math/vector.ts'
import type { Material, Part } from '../figure.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, type HeadFit, headPart } from './fit.ts'
import { drawn, drawnMaterials, emblemOn } from './paint-headgear.ts'
import {
  arcCord,
  ball,
  bar,
  type Round,
  round,
  roundCord,
  type Spot,
  setAt,
  spotOn,
  thick,
} from './surfaces.ts'

const room = 0.13

/** Rivets along a surface at t. */
export function rivetRow(surface: Round, t: number, angles: readonly number[], size: number): Mesh {
  return merge(
    angles.map((angle) =>
      setAt(ball([0, 0, 0.2 * size], size, size, size * 0.7, 8), spotOn(surface, angle, t)),
    ),
  )
}

export function evenly(count: number, from = -Math.PI, to = Math.PI): number[] {
  return Array.from({ length: count }, (_, i) => lerp(from, to, (i + 0.5) / count))
}

/** Height of the lower edge: over the brow in front, down the cheek, to the nape behind. */
function faceEdge(
  brow: number,
  cheek: number,
  nape: number,
  open: number,
): (angle: number) => number {
  return (angle) => {
    const a = Math.abs(angle)
    const side = smoothstep(open, open + 0.28, a)
    const low = lerp(cheek, nape, smoothstep(1.5, 2.7, a))
    return lerp(brow + 0.05 * Math.cos(a * 2), low, side)
  }
}

/** The bowl: a comb along the middle, a lower edge round the face. */
function bowl(fit: HeadFit, edge: (angle: number) => number, comb: number): Round {
  return (angle, t) => {
    const low = edge(angle)
    const y = low + (1 - low) * Math.cos((t * Math.PI) / 2) ** 0.9
    const [x, py, z] = fit.over(angle, Math.min(1, y), room)
    const middle = bell(x, 0, 0.09) * smoothstep(0.25, 0.6, py)
    const nape = smoothstep(-0.1, -0.6, py) * smoothstep(0.2, -0.6, Math.cos(angle))
    const point = fit.clear(
      [x * 1.02, py + comb * middle, z - comb * 0.5 * middle * smoothstep(0.2, -0.6, z)],
      room * 0.9,
    )
    return [point[0] * (1 + 0.12 * nape), point[1], point[2] - 0.2 * nape]
  }
}

function helmet(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const isClosed = context.garment.fit > 0.8
  const edge = faceEdge(0.32, -0.72, -0.66, 0.78)
  const shell = bowl(fit, edge, 0.09)
  const parts: Part[] = [
    headPart('helmet', fit.main, round(shell, { columns: 88, rows: 26 }), {
      backMaterial: fit.lining,
      pattern: drawn(
        (angle, t) => (edgeBand(angle, t) ? fit.trim : undefined),
        emblemOn(
          context.garment.emblem,
          { angle: 0, t: 0.78, wide: 0.24, high: 0.13 },
          fit.trim,
          fit.accent,
        ),
      ),
    }),
    headPart('helmet edge', fit.trim, roundCord(shell, 1, 0.026, 88)),
    headPart(
      'helmet rivets',
      fit.trim,
      rivetRow(shell, 0.93, [-2.6, -2.1, -1.6, -1.2, 1.2, 1.6, 2.1, 2.6], 0.032),
    ),
    ...visor(fit, isClosed),
    ...mailCollar(fit),
  ]
  if (context.garment.length > 0.55 || context.garment.hem === 'fringed')
    parts.push(...plume(fit, shell))
  return dressHead(fit, parts, {
    materials: { ...drawnMaterials(context), ...helmetMaterials(context) },
    landmarks: { Helmet: fit.skull.place([0, 0.7, 0.6]) },
  })
}

function edgeBand(angle: number, t: number): boolean {
  return t > 0.9 && Math.abs(angle) < 1.35
}

function helmetMaterials({ garment }: GarmentContext): Record<string, Material> {
  return {
    [`${garment.id}.dark`]: { base: '#1b1a20', surface: 'cloth' },
    [`${garment.id}.mail`]: { base: '#7c828c', surface: 'metal' },
    [`${garment.id}.ring`]: { base: '#4d525c', surface: 'metal', noInk: true },
    [`${garment.id}.plume`]: { base: garment.colours.accent, surface: 'fur' },
    [`${garment.id}.horn`]: { base: '#e3d6b8', surface: 'bone' },
    [`${garment.id}.tip`]: { base: '#6b5138', surface: 'bone', noInk: true },
  }
}

/** The visor turns on two pivots beside the temples: down over the face, or up over the brow. */
function visor(fit: HeadFit, isClosed: boolean): Part[] {
  const [ex, , ez] = fit.skull.ear
  const pivot: Vec3 = [0, 0.22, ez + 0.02]
  const turn = isClosed ? 0 : (-74 * Math.PI) / 180
  const face: Round = (angle, t) => {
    const y = lerp(0.4, -0.86, t)
    const width = ex + room + 0.045
    const snout = 0.2 * bell(y, -0.3, 0.42)
    const depth =
      lerp(0.9, 0.74, smoothstep(-0.3, -0.86, y)) + room + snout * Math.cos(angle) ** 3 - ez
    const narrow = 1 - 0.3 * smoothstep(-0.35, -0.9, y)
    return swing(
      [Math.sin(angle) * width * narrow, y, ez + Math.cos(angle) ** 0.8 * depth],
      pivot,
      turn,
    )
  }
  const span = { from: -1.42, to: 1.42, columns: 44, rows: 16 }
  const dark = `${fit.context.garment.id}.dark`
  const eyeT = (0.4 - fit.look.eye.y) / 1.26
  const slits = (u: number, v: number) => {
    const angle = (u - 0.5) * 2.84
    const t = v * 2.06
    const isSlit = Math.abs(t - eyeT) < 0.035 && Math.abs(angle) > 0.06 && Math.abs(angle) < 0.75
    const row = (t - 0.66) / 0.075
    const column = angle / 0.13
    const isHole =
      row > -0.5 &&
      row < 3.5 &&
      Math.abs(angle) > 0.12 &&
      Math.abs(angle) < 0.66 &&
      (row - Math.round(row)) ** 2 / 0.09 + (column - Math.round(column)) ** 2 / 0.09 < 1
    return isSlit || isHole
  }
  const pivots = [-1, 1].map((side): Mesh => {
    const spot: Spot = {
      centre: [side * (ex + room + 0.07), pivot[1], pivot[2]],
      right: [0, 0, -side],
      up: [0, 1, 0],
      out: [side, 0, 0],
    }
    return setAt(ball([0, 0, 0], 0.085, 0.085, 0.05, 14), spot)
  })
  return [
    headPart('visor', fit.main, thick(face, 0.03, span), {
      pattern: (u, v) => {
        if (v > 0.5) return undefined
        if (slits(u, v)) return dark
        return v < 0.035 || v > 0.45 ? fit.trim : undefined
      },
    }),
    headPart(
      'visor edges',
      fit.trim,
      merge([arcCord(face, 0, -1.42, 1.42, 0.022), arcCord(face, 1, -1.42, 1.42, 0.022)]),
    ),
    headPart('visor pivots', fit.trim, merge(pivots)),
  ]
}

function swing([x, y, z]: Vec3, pivot: Vec3, turn: number): Vec3 {
  const dy = y - pivot[1]
  const dz = z - pivot[2]
  return [
    x,
    pivot[1] + dy * Math.cos(turn) - dz * Math.sin(turn),
    pivot[2] + dy * Math.sin(turn) + dz * Math.cos(turn),
  ]
}

/** Mail that hangs from the helmet round the neck. */
function mailCollar(fit: HeadFit): Part[] {
  if (!fit.context.wears('chainmail') && fit.context.garment.hem !== 'fringed') return []
  const collar: Round = (angle, t) => {
    const wide = 0.86 + 0.35 * t
    return [
      Math.sin(angle) * wide * 0.9,
      -0.5 - 0.62 * t + 0.06 * Math.cos(angle),
      Math.cos(angle) * wide * 0.92 - 0.05,
    ]
  }
  const { id } = fit.context.garment
  return [
    headPart(
      'aventail',
      `${id}.mail`,
      round(collar, { from: 0.75, to: 2 * Math.PI - 0.75, columns: 60, rows: 8 }),
      {
        pattern: (u, v) => {
          const row = v * 9
          const ring = u * 60 + (Math.floor(row) % 2) / 2
          const r = (ring - Math.round(ring)) ** 2 + (row - Math.floor(row) - 0.5) ** 2
          return r > 0.16 && r < 0.32 ? `${id}.ring` : undefined
        },
      },
    ),
  ]
}

/** A crest of feathers that falls back from the comb. */
function plume(fit: HeadFit, shell: Round): Part[] {
  const material = `${fit.context.garment.id}.plume`
  const feathers = Array.from({ length: 9 }, (_, i) => {
    const lean = (i / 8) * 2 - 1
    const root = shell(Math.PI, 0.25)
    const path: Vec3[] = [
      add(root, [0, -0.05, 0]),
      add(root, [lean * 0.16, 0.34, -0.12]),
      add(root, [lean * 0.34, 0.42 - 0.12 * Math.abs(lean), -0.5]),
      add(root, [lean * 0.42, 0.02 - 0.25 * Math.abs(lean), -0.86]),
      add(root, [lean * 0.4, -0.5 - 0.1 * Math.abs(lean), -0.9]),
    ]
    return bar(
      path,
      (t) => [
        0.15 * Math.sin(clamp(t * 0.9 + 0.08) * Math.PI) ** 0.6,
        0.075 * Math.sin(clamp(t * 0.9 + 0.08) * Math.PI),
      ],
      18,
      8,
    )
  })
  const socket = shell(Math.PI, 0.25)
  return [
    headPart('plume', material, merge(feathers), { creaseCosine: 0.2 }),
    headPart(
      'plume socket',
      fit.trim,
      ball([socket[0], socket[1] + 0.02, socket[2]], 0.09, 0.1, 0.09),
    ),
  ]
}

function hornedHelmet(context: GarmentContext): Dressed {
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
      headPart('helmet', fit.main, round(shell, { columns: 72, rows: 20 }), {
        backMaterial: fit.lining,
        pattern: drawn(
          emblemOn(
            context.garment.emblem,
            { angle: 0.5, t: 0.62, wide: 0.22, high: 0.14 },
            fit.trim,
            fit.accent,
          ),
        ),
      }),
      headPart('helmet brow band', fit.trim, round(browBand, { columns: 72, rows: 4 })),
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
      pattern: (_u, v) => {
        if (v > 0.8) return `${id}.tip`
        const ring = v * 15
        return v < 0.5 && Math.abs(ring - Math.round(ring)) < 0.07 ? `${id}.tip` : undefined
      },
    }),
    headPart(`horn cuff ${side}`, fit.trim, cuff),
  ]
}

export const helmets = { helmet, horned_helmet: hornedHelmet } satisfies Record<
  string,
  GarmentBuilder
>
