/** What is painted on hair combed to a knot: strands that set out from the hairline, lie on the way, or run into the knot; a broken ring of light. */
import type { Random } from '../../math/random.ts'
import { clamp, curve, type Keys, smoothstep } from '../../math/scalar.ts'
import type { SurfacePoint } from '../../math/surface-point.ts'
import { cross, dot, normalize, subtract, type Vec3 } from '../../math/vector.ts'
import type { Pattern } from '../figure.ts'
import type { HairContext } from './hair-context.ts'
import { overCrown } from './over-crown.ts'

/** A strand drawn along one u, from one v to another. */
type Line = {
  u: number
  from: number
  to: number
  /** Where along it is thickest, 0–1, and half its width there, head-local. */
  thickest: number
  half: number
  material: 'hair.line' | 'hair.strand'
  /** Head-local width of one unit of u at the hairline, half-way to the knot and near it. */
  spreads: Keys
}

/** Strands drawn over all of the scalp. */
const mostLines = 108

/** Half the width of the thinnest line, head-local: a thinner one would be drawn as a row of dots. */
const hairsBreadth = 0.0045

/** Head-local width of one unit of u below which strands lie on one another. */
const leastSpread = 1

export function combedLines(
  { space, hair, crowned }: HairContext,
  random: Random,
  startAt: (u: number) => Vec3,
  knot: Vec3,
  /** How much of the scalp it is, 0–1. */
  share: number,
): Pattern {
  const lineCount = Math.round(mostLines * share)
  const lines = Array.from({ length: lineCount }, (_, i): Line => {
    const u = (i + random.between(0.15, 0.85)) / lineCount
    return { u, ...stretch(random, i), spreads: spreadsAt(startAt, u, knot) }
  }).map((line) => (isHuddled(line) ? { ...line, to: line.from } : line))
  const teeth = Array.from({ length: toothCount }, () => random.between(0.25, 1))
  const turn = random.next()
  const { skull } = space
  const bowed = (x: number, z: number) => {
    const [across, ahead] = [x ** 2, (z - skull.centre[2]) ** 2]
    return 0.22 * ((across - ahead) / (across + ahead + 0.01)) ** 2 - 0.14
  }
  const isRing = ({ u, x, y, z }: SurfacePoint) => {
    // What is worn there glints itself, and would leave crumbs of it on both sides.
    if (crowned && z > skull.centre[2]) return false
    // Straight across it would be a bar: whoever sees the head from before, beside or behind sees its middle highest.
    // Over the brow it would lie on bare skin: there it bows up over the crown.
    const bow = 0.27 * smoothstep(-0.35, 0.75, (z - skull.centre[2]) / skull.unitCm)
    return isGlint(teeth, u, turn, (y - skull.centre[1]) / skull.unitCm - 0.52 - bow - bowed(x, z))
  }
  const streak = hair.streak && (hair.streak.side === 'left' ? 1 : -1)
  return (point: SurfacePoint) => {
    const { u, v, x } = point
    const line = lineAt(lines, u, v)
    if (line) return line.material
    if (streak && x * streak > 0 && Math.abs(((u * 2) % 1) - 0.16) < 0.035) return 'hair.streak'
    return isRing(point) ? 'hair.shine' : undefined
  }
}

/** Pieces that the ring of light is broken into, and strands that it is drawn down on. */
const pieceCount = 5
const toothCount = 30
/** Half the height of the thinnest light: what is thinner would be drawn as crumbs. */
const leastLight = 0.013

/** Whether a height lies in the ring of light: a band over all strands, drawn out a little on each; every piece of it runs out at both its ends. */
function isGlint(teeth: readonly number[], u: number, turn: number, height: number): boolean {
  const piece = Math.sin(2 * Math.PI * (pieceCount * u + turn)) + 0.3
  if (piece <= 0) return false
  const full = Math.sqrt(Math.min(1, piece))
  // A point on the seam may lie a hair beyond it.
  const along = clamp(u) * toothCount
  const tooth = Math.floor(along)
  const q = Math.abs(2 * (along - tooth) - 1)
  // Above, the light ends in one line; below, at each strand's own height.
  const long = height > 0 ? 0 : 0.075 * teeth[tooth % toothCount] * (1 - q * q)
  const half = (0.02 + long) * full
  // It bows up in the middle, as what is round does.
  return half > leastLight && Math.abs(height + 0.05 * (1 - full)) < half
}

/** Every second one sets out from the hairline, one in four lies on the way, one runs into the knot. Few are as dark as a line: as bars they would part the hair into panels. */
function stretch(
  random: Random,
  number: number,
): Pick<Line, 'from' | 'to' | 'thickest' | 'half' | 'material'> {
  const [start, long] = [random.next(), random.next()]
  const material = random.integer(0, 2) === 0 ? 'hair.line' : 'hair.strand'
  if (number % 2 === 0)
    return { from: -0.05, to: 0.3 + 0.6 * long, thickest: 0.14, half: 0.0125, material }
  if (number % 4 === 1) {
    const from = 0.03 + 0.4 * start
    return { from, to: from + 0.42 + 0.25 * long, thickest: 0.45, half: 0.011, material }
  }
  return {
    from: 0.1 + 0.5 * start,
    to: 0.88 + 0.11 * long,
    thickest: 0.9,
    half: 0.011,
    material: 'hair.line',
  }
}

/** Over the ear the hairline itself runs to the knot: all strands that set out there lie on one another, and would be drawn as a row of crumbs. */
function isHuddled({ spreads, from, to }: Line): boolean {
  return spreads.some(([v, spread]) => v > from && v < Math.min(to, 0.7) && spread < leastSpread)
}

/** How far apart strands lie as they come together: of those on either side, square to the way between them. */
function spreadsAt(startAt: (u: number) => Vec3, u: number, knot: Vec3): Keys {
  const step = 0.004
  const [one, other] = [startAt(Math.max(0, u - step)), startAt(Math.min(1, u + step))]
  const start = startAt(u)
  const way = (v: number) => overCrown(start, knot, v)
  return [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1].map((v) => {
    const aside = normalize(cross(way(v), subtract(way(Math.min(1, v + 0.05)), way(v - 0.05))))
    const apart = subtract(overCrown(other, knot, v), overCrown(one, knot, v))
    return [v, Math.abs(dot(apart, aside)) / (2 * step)]
  })
}

/** Every line keeps to its own stretch of u; its neighbour's may be as near. */
function lineAt(lines: readonly Line[], u: number, v: number): Line | undefined {
  const own = Math.floor(clamp(u, 0, 0.9999) * lines.length)
  for (let i = Math.max(0, own - 1); i <= Math.min(lines.length - 1, own + 1); i++) {
    const line = lines[i]
    if (v <= line.from || v >= line.to) continue
    const t = (v - line.from) / (line.to - line.from)
    const { thickest } = line
    const share = t < thickest ? t / thickest : (1 - t) / (1 - thickest)
    const half = line.half * share
    if (half > hairsBreadth && Math.abs(u - line.u) * curve(line.spreads, v) < half) return line
  }
  return undefined
}
