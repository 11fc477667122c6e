/** A knight’s helmet, its visor up or down. */
import { bell, clamp, lerp, smoothstep } from '../../math/scalar.ts'
import { type Mesh, merge } from '../../math/surface.ts'
import { add, type Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, type HeadFit, headPart } from './fit.ts'
import { wearsPlume } from './hat-trims.ts'
import { bowl, faceEdge, helmetMaterials, rivetRow, room } from './helmet-parts.ts'
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
  thick,
} from './surfaces.ts'

/** Fits beyond this are worn with the visor down. */
export const shutFit = 0.8

export function helmet(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const isClosed = context.garment.fit > shutFit
  const isTee = context.garment.isTeeVisored === true
  const edge = faceEdge(0.32, -0.72, -0.66, 0.78)
  const shell = bowl(fit, edge, 0.09)
  const parts: Part[] = [
    headPart('helmet', fit.main, round(shell, { columns: 72, rows: 20 }), {
      backMaterial: fit.lining,
      pattern: drawn(
        (angle, t) => (edgeBand(angle, t) ? fit.trim : undefined),
        emblemOn(
          context.garment.emblem,
          { angle: 0, t: 0.78, wide: 0.24, high: 0.13 },
          fit.sign,
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
    ...visor(fit, isClosed, isTee),
    ...mailCollar(fit),
  ]
  const { length, hem } = context.garment
  if (length > 0.55 || hem === 'fringed' || wearsPlume(context)) parts.push(...plume(fit, shell))
  return dressHead(fit, parts, {
    materials: { ...drawnMaterials(context), ...helmetMaterials(context) },
    landmarks: { Helmet: fit.skull.place([0, 0.7, 0.6]) },
  })
}

function edgeBand(angle: number, t: number): boolean {
  return t > 0.9 && Math.abs(angle) < 1.35
}

/** The visor turns on two pivots beside the temples: down over the face, or up over the brow. */
function visor(fit: HeadFit, isClosed: boolean, isTee: boolean): Part[] {
  const [ex, , ez] = fit.skull.ear
  const pivot: Vec3 = [0, 0.22, ez + 0.02]
  const turn = isClosed ? 0 : (-74 * Math.PI) / 180
  const face: Round = (angle, t) => {
    const y = lerp(0.4, -0.86, t)
    const width = ex + room + 0.045
    const snout = (isTee ? 0.07 : 0.2) * bell(y, -0.3, 0.42)
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
  const isCut = isTee ? teeAt : slitAt
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
      pattern: ({ u, v }) => {
        if (v > 0.5) return undefined
        if (isCut((u - 0.5) * 2.84, v * 2.06, eyeT)) return dark
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

type Opening = (angle: number, t: number, eyeT: number) => boolean

/** A slit before each eye, and holes to breathe through. */
const slitAt: Opening = (angle, t, eyeT) => {
  const aside = Math.abs(angle)
  const isSlit = Math.abs(t - eyeT) < 0.035 && aside > 0.06 && aside < 0.75
  const row = (t - 0.66) / 0.075
  const column = angle / 0.13
  const isHole =
    row > -0.5 &&
    row < 3.5 &&
    aside > 0.12 &&
    aside < 0.66 &&
    (row - Math.round(row)) ** 2 / 0.09 + (column - Math.round(column)) ** 2 / 0.09 < 1
  return isSlit || isHole
}

/** One band before both eyes, narrower towards the temples, and one from there to the chin. */
const teeAt: Opening = (angle, t, eyeT) => {
  const aside = Math.abs(angle)
  const isBand = Math.abs(t - eyeT) < lerp(0.1, 0.055, clamp(aside / 0.95)) && aside < 0.95
  return isBand || (t > eyeT && t < 0.97 && aside < lerp(0.13, 0.075, smoothstep(eyeT, 0.75, t)))
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
  const mesh = `${id}.ring`
  return [
    headPart(
      'aventail',
      `${id}.mail`,
      round(collar, { from: 0.75, to: 2 * Math.PI - 0.75, columns: 48, rows: 6 }),
      {
        pattern: ({ u, v }) => {
          const row = v * 9
          const ring = u * 60 + (Math.floor(row) % 2) / 2
          const r = (ring - Math.round(ring)) ** 2 + (row - Math.floor(row) - 0.5) ** 2
          return r > 0.16 && r < 0.32 ? mesh : undefined
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
