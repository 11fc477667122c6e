/** The hair's ground: a smooth dome over the scalp inside the hairline, from which all masses rise. */
import { clamp, curve, type Keys, smoothstep } from '../../math/scalar.ts'
import { grid, type Mesh } from '../../math/surface.ts'
import type { SurfacePoint } from '../../math/surface-point.ts'
import { addScaled, cross, dot, normalize, subtract, type Vec3 } from '../../math/vector.ts'
import { vertexNormals } from '../../math/vertex-normals.ts'
import type { Part, Pattern } from '../figure.ts'
import { whorlOf } from './growth.ts'
import type { HairContext } from './hair-context.ts'
import { hairline } from './hairline.ts'

export type DomeOptions = {
  line?: Keys
  /** Share of the usual height. */
  height?: number
  material?: string
  pattern?: Pattern
  /** Shorn to stubble where it ends: it frays into the skin without a line. */
  isShorn?: boolean
}

export function buildDome(context: HairContext, options: DomeOptions = {}): Part {
  const { space, thickness } = context
  const { line = hairline(context.feminine), height = 1, material = 'hair' } = options
  const surface = (u: number, v: number): Vec3 => {
    const azimuth = u * 2 * Math.PI
    const degrees = Math.abs(azimuth > Math.PI ? azimuth - 2 * Math.PI : azimuth) * (180 / Math.PI)
    const edge = curve(line, degrees) + uneven(azimuth)
    const y = edge + (1 - edge) * Math.sin((1 - v) * (Math.PI / 2))
    const base = space.skull.surface(azimuth, y)
    const direction = normalize(subtract(base, space.centre))
    const inside = (y - edge) * 1.3
    const tall =
      0.012 + Math.max(0, thickness(direction) * height - 0.012) * smoothstep(0, 0.5, inside)
    return addScaled(base, direction, tall)
  }
  const mesh: Mesh = grid(56, 18, surface, { wrap: true })
  return {
    name: 'hair dome',
    material,
    group: options.isShorn ? 'skin' : 'hair',
    creaseCosine: -1,
    ...mesh,
    normals: vertexNormals(mesh),
    pattern: options.isShorn
      ? frayed(context, options.pattern)
      : (options.pattern ?? whorlLines(context)),
  }
}

/** No hairline is ruled: how much higher it runs here. */
function uneven(azimuth: number): number {
  return 0.009 * Math.sin(7 * azimuth + 1) + 0.007 * Math.sin(13 * azimuth + 2.3)
}

/** Between the hairs of a shorn edge lies skin. */
function frayed(context: HairContext, inner: Pattern = () => undefined): Pattern {
  const random = context.random('frayed')
  const ends = Float64Array.from({ length: frayCount }, () => random.between(0.91, 0.97))
  return (point) => {
    const { u, v } = point
    if (v > 0.91) {
      const place = clamp(u) * frayCount
      const number = Math.floor(place)
      const aside = Math.abs(place - number - 0.5) * 2
      if (v > 1 - (1 - ends[number % frayCount]) * aside) return 'hair.skin'
    }
    return inner(point)
  }
}

/** Hairs round a shorn edge. */
const frayCount = 170

/** A few short lines that turn out of the whorl, and some that rise from the hairline. */
function whorlLines(context: HairContext): Pattern {
  const { space } = context
  const random = context.random('whorl')
  const whorl = whorlOf(context)
  const right = normalize(cross([0, 1, 0], whorl))
  const up = cross(whorl, right)
  const spin = Math.sign(context.parting) * 1.6
  const lines = Array.from({ length: 8 }, (_, i) => ({
    turn: ((i + random.between(0.1, 0.9)) / 8) * 2 * Math.PI,
    from: random.between(0.03, 0.07),
    to: random.between(0.14, 0.34),
  }))
  const directionOf = ({ x, y, z }: SurfacePoint) =>
    normalize(subtract(space.skull.toLocal([x, y, z]), space.centre))
  const awayFrom = (direction: Vec3) => Math.acos(Math.min(1, dot(direction, whorl)))
  const roots = Array.from({ length: rootCount }, () => ({
    at: random.between(0.2, 0.8),
    to: random.bool(0.6) ? random.between(rootTop, 0.92) : 1,
  }))
  const isRoot = ({ u, v }: SurfacePoint) => {
    if (v < rootTop) return false
    const place = clamp(u) * rootCount
    const number = Math.floor(place) % rootCount
    const { at, to } = roots[number]
    return v > to && Math.abs(place - number - at) < (0.16 * (v - to)) / (1 - to + 0.01)
  }
  const ask: Pattern = (point) => {
    if (isRoot(point)) return 'hair.line'
    const d = directionOf(point)
    const away = awayFrom(d)
    if (away > farthest) return undefined
    const turn = Math.atan2(dot(d, up), dot(d, right)) + spin * away
    return lines.some((line) => isOnRay(line, turn, away)) ? 'hair.line' : undefined
  }
  const isSilent = (middle: SurfacePoint) =>
    middle.v < rootTop - 0.06 && awayFrom(directionOf(middle)) > 2 * farthest
  return Object.assign(ask, { isSilent })
}

/** Hairs that rise from the hairline, where no mass covers it: how many places they have, and how high on the dome they end. */
const rootCount = 72
const rootTop = 0.78

/** No line of a whorl reaches farther, as an angle at the middle of the head; a dome's triangles are smaller. */
const farthest = 0.34

function isOnRay(line: { turn: number; from: number; to: number }, turn: number, away: number) {
  if (away < line.from || away > line.to) return false
  const gap = Math.abs(Math.atan2(Math.sin(turn - line.turn), Math.cos(turn - line.turn)))
  return gap * away < 0.012 * (1 - (away - line.from) / (line.to - line.from))
}
