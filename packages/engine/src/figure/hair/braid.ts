/** A plait of three strands with its tuft and band. */

import { clamp, curve, type Keys, lerp, smoothstep } from '../../math/scalar.ts'
import { frameAt, type Path, pointAt, spline } from '../../math/spline.ts'
import { merge, tube } from '../../math/surface.ts'
import type { SurfacePoint } from '../../math/surface-point.ts'
import { addScaled, length, normalize, subtract, type Vec3 } from '../../math/vector.ts'
import { vertexNormals } from '../../math/vertex-normals.ts'
import type { Part } from '../figure.ts'
import type { HairContext } from './hair-context.ts'
import { cutLocks } from './locks.ts'
import { lockPart } from './mass.ts'
import type { Sheet } from './sheet.ts'
import { step } from './strand.ts'
import { buildBand, hangingPath } from './tail.ts'

export type BraidPlan = {
  name: string
  knot: Vec3
  heading: Vec3
  gravity: number
  length: number
  /** Half width of the plait. */
  width: number
  /** It lies before the shoulders. */
  before?: boolean
  weave?: 'plait' | 'fishtail'
  /** It sets out smooth from the combed hair that is gathered into it. */
  isGathered?: boolean
}

export function buildBraid(context: HairContext, plan: BraidPlan): Part[] {
  const hung = hangingPath(context, plan, plan.width * 0.75)
  const path = plan.isGathered ? fromHead(context, plan, hung) : hung
  const tuft = clamp(0.55 / plan.length, 0.12, 0.3)
  const plaited = cutPath(path, 0, 1 - tuft)
  const end = cutPath(path, 1 - tuft - 0.02, 1)
  const isFishtail = plan.weave === 'fishtail'
  const mesh = isFishtail ? fishtail(plaited, plan.width) : plait(plaited, plan.width)
  const ends = tuftSheet(end, plan.width)
  const random = context.random(plan.name)
  const locks = cutLocks(
    ends,
    { count: 5, ragged: 0.2, free: 0.4, belly: 0.03, lift: 0.05, bend: 0.5 },
    random,
  )
  return [
    ...(plan.isGathered ? [gatheredRoot(context, plan, path)] : []),
    {
      name: plan.name,
      material: 'hair',
      ...braidPattern(context, isFishtail ? sizeOf(plaited) / (plan.width * 0.62) : 0),
      ...mesh,
      normals: vertexNormals(mesh),
    },
    lockPart(context, `${plan.name} end`, ends, locks, 0, random, { ring: [8, 9] }),
    buildBand(context, `${plan.name} band`, end, plan.width * 0.62),
  ]
}

/** The path of a plait that begins on the head, wherever what it hangs over holds it out. */
function fromHead({ space, thickness }: HairContext, { knot, width }: BraidPlan, path: Path): Path {
  const out = normalize(knot)
  const start = addScaled(space.centre, out, space.reach(out) + thickness(out) * 0.7 + 0.05 * width)
  const away = subtract(path[0], start)
  const reach = Math.max(0.3, 1.6 * length(away))
  return path.map((point, i) => addScaled(point, away, smoothstep(0, reach, i * step) - 1))
}

/** Along the smooth beginning of a plait: how far from the head, in head-local units, and its radius in half widths of the plait. */
const rootShape: Keys = [
  [-0.2, 1.1],
  [0, 1.2],
  [0.1, 1.12],
  [0.22, 0.98],
  [0.3, 0.74],
]
const rootLines = 9

/** Combed hair drawn together to where the plait begins, out of the head and not off it. */
function gatheredRoot({ space }: HairContext, { name, width, knot }: BraidPlan, path: Path): Part {
  // Back along its own way, or it would stand on the head as a button.
  const toCentre = normalize(subtract(space.centre, path[0]))
  const inward = normalize(addScaled(toCentre, normalize(subtract(path[0], path[2])), 0.45))
  const [inside] = rootShape[0]
  const line = rootShape.map(([along]) =>
    along < 0 ? addScaled(path[0], inward, -along) : pointAt(path, along / sizeOf(path)),
  )
  const out = normalize(knot)
  const last = rootShape[rootShape.length - 1][0]
  const mesh = tube(
    spline(line, 14),
    (t) => {
      const r = width * curve(rootShape, lerp(inside, last, t))
      return [r, r * 0.86]
    },
    { sides: 18, up: out },
  )
  return {
    name: `${name} root`,
    material: 'hair',
    group: 'hair',
    ...mesh,
    normals: vertexNormals(mesh),
    pattern: ({ u, v }) => {
      const line = u * rootLines + 0.3 * Math.sin(u * 40)
      const own = Math.round(line)
      const from = 0.3 + 0.2 * Math.sin(own * 2.7)
      const weight = 0.09 * smoothstep(from, 0.8, v)
      return Math.abs(line - own) < weight ? 'hair.line' : undefined
    },
  }
}

/** Coloured ends, and the crossings of `rows` strands of a fishtail. */
function braidPattern({ hair }: HairContext, rows: number): Pick<Part, 'pattern'> {
  const hasTip = hair.tip !== hair.colour
  if (!hasTip && rows === 0) return {}
  return {
    pattern: ({ u, v }: SurfacePoint) => {
      if (rows > 0 && isCrossing(u, v * rows)) return 'hair.line'
      return hasTip && v > 0.86 ? 'hair.tip' : undefined
    },
  }
}

/** Strands run to the middle from both edges by turns, and meet in a line down front and back. */
function isCrossing(u: number, row: number): boolean {
  const face = ((u * 2 + 0.5) % 1) - 0.5
  const beat = row + (face > 0 ? 0.5 : 0) - Math.abs(face) * 1.9
  return Math.abs(beat - Math.round(beat)) < 0.11 || Math.abs(face) < 0.018
}

function sizeOf(path: Path): number {
  return (path.length - 1) * step
}

/** One flat band whose edges are nicked where strands cross over. */
function fishtail(path: Path, width: number) {
  const rows = sizeOf(path) / (width * 0.62)
  return tube(
    path,
    (t) => {
      const nick = 0.93 + 0.1 * Math.abs(Math.sin(t * rows * Math.PI))
      const r = width * lerp(0.98, 0.62, t) * smoothstep(-0.12, 0.05, t) * nick
      return [r, r * 0.66]
    },
    { sides: 16 },
  )
}

/**
 * Three strands, a third of a turn apart: x = a·sin t, z = ½·a·sin 2t. `outward` is where its broad side faces; a closed
 * one does not grow thin.
 */
export function plait(path: Path, width: number, outward?: (t: number) => Vec3, closed = false) {
  const size = (path.length - 1) * step
  const wanted = Math.max(1.5, size / (width * 3.4))
  const turns = closed ? Math.round(wanted) : wanted
  const points = Math.round(turns * 14)
  return merge(
    [0, 1, 2].map((k) => {
      const strand = Array.from({ length: points + 1 }, (_, i): Vec3 => {
        const t = i / points
        const { centre, normal, binormal } = frameAt(path, t, outward?.(t))
        const phase = (turns * t + k / 3) * 2 * Math.PI
        const grown = width * (closed ? 1 : lerp(1, 0.72, t) * smoothstep(-0.1, 0.06, t))
        const side = addScaled(centre, binormal, Math.sin(phase) * grown * 0.62)
        return addScaled(side, normal, Math.sin(2 * phase) * grown * 0.3)
      })
      return tube(
        strand,
        (t) => {
          const r = width * (closed ? 0.52 : lerp(0.52, 0.38, t) * smoothstep(-0.12, 0.05, t))
          return [r, r * 0.86]
        },
        { sides: 8 },
      )
    }),
  )
}

function tuftSheet(path: Path, width: number): Sheet {
  const total = (path.length - 1) * step
  const point = (u: number, v: number): Vec3 => {
    const t = clamp(v / 1.3)
    const { centre, normal, binormal } = frameAt(path, t)
    const r = width * (0.45 + 0.5 * smoothstep(0.1, 0.45, t))
    const angle = u * 2 * Math.PI
    // The binormal points to the character's right when the path hangs and its normal faces front.
    return addScaled(
      addScaled(centre, binormal, -Math.sin(angle) * r),
      normal,
      Math.cos(angle) * r * 0.8,
    )
  }
  return {
    point,
    normal: (u, v) => {
      const { normal, binormal } = frameAt(path, clamp(v / 1.3))
      const angle = u * 2 * Math.PI
      return addScaled(
        [
          -Math.sin(angle) * binormal[0],
          -Math.sin(angle) * binormal[1],
          -Math.sin(angle) * binormal[2],
        ],
        normal,
        Math.cos(angle),
      )
    },
    length: () => total / 1.3,
  }
}

function cutPath(path: Path, from: number, to: number): Path {
  const count = Math.max(6, Math.round((path.length - 1) * (to - from)))
  return Array.from({ length: count + 1 }, (_, i) => pointAt(path, lerp(from, to, i / count)))
}
