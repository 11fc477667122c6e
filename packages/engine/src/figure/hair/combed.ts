/** Hair combed tight over the scalp towards a knot: from the hairline, or from a parting, to one point. */
import type { Random } from '../../math/random.ts'
import { clamp, curve, type Keys, lerp, smoothstep } from '../../math/scalar.ts'
import { grid, type Mesh, vertexNormals } from '../../math/surface.ts'
import type { SurfacePoint } from '../../math/surface-point.ts'
import {
  add,
  addScaled,
  cross,
  dot,
  normalize,
  scale,
  subtract,
  type Vec3,
} from '../../math/vector.ts'
import type { Part, Pattern } from '../figure.ts'
import type { HairContext } from './hair-context.ts'
import { combedHairline } from './hairline.ts'
import { directionOf } from './space.ts'

const degrees = 180 / Math.PI

/** The closed line hair is combed away from: the whole hairline, or one half of it closed over the middle of the head. */
export type CombLine = 'all' | 'left' | 'right'

export type CombOptions = {
  /** Share of the usual height. */
  height?: number
  /** Where the line leaves the hairline: nearer to the front than `within`, or beyond `beyond` (radians), it runs through `middle`. */
  line?: { within: number; beyond: number; middle: Vec3 }
}

export function buildCombed(
  context: HairContext,
  name: string,
  knot: Vec3,
  from: CombLine = 'all',
  options: CombOptions = {},
): Part {
  const { space, thickness } = context
  const line = combedHairline(context)
  const edge = combLine(context, line, from, options.line)
  const full = 0.62 * (options.height ?? 1)
  const surface = (u: number, v: number): Vec3 => {
    const start = edge(u)
    const direction = slerp(start.direction, knot, v)
    const tall = start.isSkin
      ? lerp(0.06, 1, smoothstep(0, 0.3, v))
      : lerp(0.55, 1, smoothstep(0, 0.2, v))
    const height = Math.max(0.035, thickness(direction) * full * tall)
    return addScaled(space.centre, direction, space.reach(direction) + height)
  }
  const mesh: Mesh = grid(64, 16, surface, { wrap: true, flip: true })
  return {
    name,
    material: 'hair',
    backMaterial: 'hair.inside',
    group: 'hair',
    creaseCosine: -1,
    ...mesh,
    normals: vertexNormals(mesh),
    pattern: combedLines(context, context.random(name), (u) => edge(u).direction, knot),
  }
}

function combLine({ space }: HairContext, line: Keys, from: CombLine, own: CombOptions['line']) {
  const onHairline = (azimuth: number) => {
    const y = curve(line, Math.abs(azimuth) * degrees)
    return normalize(subtract(space.skull.surface(azimuth, y), space.centre))
  }
  if (from === 'all') {
    return (u: number) => {
      const azimuth = (u < 0.5 ? u : u - 1) * 2 * Math.PI
      const direction = own ? awayFromLine(onHairline, own, azimuth) : onHairline(azimuth)
      return { direction, isSkin: true }
    }
  }
  const side = from === 'left' ? 1 : -1
  const front = onHairline(0)
  const nape = onHairline(Math.PI)
  return (at: number) => {
    // Seen from outside, u must run to the right: the right half is walked backwards.
    const u = side > 0 ? at : 1 - at
    if (u < 0.55) return { direction: onHairline((side * u * Math.PI) / 0.55), isSkin: true }
    const t = (u - 0.55) / 0.45
    const turn = lerp(Math.atan2(nape[1], nape[2]), Math.atan2(front[1], front[2]), t)
    const fall = nape[2] < 0 && nape[1] < 0 ? turnOverTop(nape, front, t) : turn
    return { direction: normalize([side * 0.012, Math.sin(fall), Math.cos(fall)]), isSkin: false }
  }
}

/** The hairline, but for the part that a style draws through a point of its own. */
function awayFromLine(
  onHairline: (azimuth: number) => Vec3,
  { within, beyond, middle }: NonNullable<CombOptions['line']>,
  azimuth: number,
): Vec3 {
  const side = azimuth < 0 ? -1 : 1
  const away = Math.abs(azimuth)
  if (away < within) return slerp(middle, onHairline(side * within), away / within)
  if (away <= beyond) return onHairline(azimuth)
  return slerp(onHairline(side * beyond), middle, (away - beyond) / (Math.PI - beyond))
}

/** Elevation angle along the middle of the head, from the nape over the crown to the brow. */
function turnOverTop(nape: Vec3, front: Vec3, t: number): number {
  const low = Math.atan2(nape[1], nape[2]) + 2 * Math.PI
  return lerp(low, Math.atan2(front[1], front[2]), t)
}

function slerp(a: Vec3, b: Vec3, t: number): Vec3 {
  const angle = Math.acos(clamp(dot(a, b), -1, 1))
  if (angle < 1e-4) return a
  const mixed = add(scale(a, Math.sin((1 - t) * angle)), scale(b, Math.sin(t * angle)))
  return normalize(mixed)
}

/** Fine lines that run into the knot and fade out before the hairline, and the ring of light. */
function combedLines(
  { space, hair }: HairContext,
  random: Random,
  startAt: (u: number) => Vec3,
  knot: Vec3,
): Pattern {
  const lines = Array.from({ length: 14 }, (_, i) => {
    const u = (i + random.between(0.1, 0.9)) / 14
    return {
      u,
      from: random.between(0.25, 0.7),
      to: random.between(0.88, 0.99),
      // A strand runs in a plane through the middle of the head.
      aside: normalize(cross(startAt(u), knot)),
    }
  })
  const ring = Array.from({ length: 22 }, () => ({
    y: random.between(0.44, 0.56),
    half: random.bool(0.75) ? random.between(0.03, 0.08) : 0,
  }))
  const { skull } = space
  const isLine = ({ u, v, x, y, z }: SurfacePoint) =>
    lines.some((line) => {
      const t = (v - line.from) / (line.to - line.from)
      const gap = Math.min(Math.abs(u - line.u), 1 - Math.abs(u - line.u))
      if (t <= 0 || t >= 1 || gap > 0.04) return false
      const arm = subtract(skull.toLocal([x, y, z]), space.centre)
      return Math.abs(dot(arm, line.aside)) < 0.012 * t
    })
  const isRing = (u: number, y: number) => {
    // A point on the seam may lie a hair beyond it.
    const tooth = clamp(u) * ring.length
    const { y: at, half } = ring[Math.floor(tooth) % ring.length]
    const q = (tooth - Math.floor(tooth)) * 2 - 1
    return Math.abs((y - skull.centre[1]) / skull.unitCm - at) < half * (1 - q * q)
  }
  const streak = hair.streak && (hair.streak.side === 'left' ? 1 : -1)
  return (point) => {
    const { u, x, y } = point
    if (isLine(point)) return 'hair.line'
    if (streak && x * streak > 0 && Math.abs(((u * 2) % 1) - 0.16) < 0.035) return 'hair.streak'
    return isRing(u, y) ? 'hair.shine' : undefined
  }
}

/** Direction of a knot from azimuth and fall in degrees. */
export function knotAt(azimuth: number, fall: number): Vec3 {
  return directionOf(azimuth / degrees, fall / degrees)
}
