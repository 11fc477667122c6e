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
  /** Head-local width of one unit of u at the hairline, half-way to the knot and near it. */
  spreads: Keys
}

const lineCount = 36

/** Half the width of the thinnest line, head-local: a thinner one would be drawn as a row of dots. */
const hairsBreadth = 0.0055

export function combedLines(
  { space, hair }: HairContext,
  random: Random,
  startAt: (u: number) => Vec3,
  knot: Vec3,
): Pattern {
  const lines = Array.from({ length: lineCount }, (_, i): Line => {
    const u = (i + random.between(0.15, 0.85)) / lineCount
    return { u, ...stretch(random), spreads: spreadsAt(startAt, u, knot) }
  })
  const teeth = Array.from({ length: toothCount }, () => random.between(0.25, 1))
  const turn = random.next()
  const { skull } = space
  const isRing = (u: number, y: number, z: number) => {
    // Over the brow it would lie on bare skin: there it bows up over the crown.
    const bow = 0.27 * smoothstep(0.05, 0.6, (z - skull.centre[2]) / skull.unitCm)
    return isGlint(teeth, u, turn, (y - skull.centre[1]) / skull.unitCm - 0.52 - bow)
  }
  const streak = hair.streak && (hair.streak.side === 'left' ? 1 : -1)
  return (point: SurfacePoint) => {
    const { u, v, x, y, z } = point
    if (isOnLine(lines, u, v)) return 'hair.line'
    if (streak && x * streak > 0 && Math.abs(((u * 2) % 1) - 0.16) < 0.035) return 'hair.streak'
    return isRing(u, y, z) ? 'hair.shine' : undefined
  }
}

/** Pieces that the ring of light is broken into, and strands that it is drawn down on. */
const pieceCount = 6
const toothCount = 84

/** Whether a height lies in the ring of light: a band over all strands, drawn out on each; every piece of it runs out at both its ends. */
function isGlint(teeth: readonly number[], u: number, turn: number, height: number): boolean {
  const piece = Math.sin(2 * Math.PI * (pieceCount * u + turn)) + 0.45
  if (piece <= 0) return false
  const full = Math.min(1, 1.3 * piece)
  // A point on the seam may lie a hair beyond it.
  const along = clamp(u) * toothCount
  const tooth = Math.floor(along)
  const q = Math.abs(2 * (along - tooth) - 1)
  // Above and below each strand's light ends at a height of its own.
  const turned = height > 0 ? tooth + 31 : tooth
  const long = teeth[turned % toothCount] * (1 - q * q)
  return Math.abs(height) < (0.014 + 0.034 * long) * full
}

/** One in three sets out from the hairline, one lies on the way, one runs into the knot. */
function stretch(random: Random): Pick<Line, 'from' | 'to' | 'thickest' | 'half'> {
  const kind = random.integer(0, 2)
  const [start, long] = [random.next(), random.next()]
  if (kind === 0) return { from: -0.12, to: 0.12 + 0.26 * long, thickest: 0.3, half: 0.014 }
  if (kind === 1) {
    const from = 0.03 + 0.4 * start
    return { from, to: from + 0.28 + 0.25 * long, thickest: 0.45, half: 0.012 }
  }
  return { from: 0.25 + 0.45 * start, to: 0.88 + 0.11 * long, thickest: 0.9, half: 0.012 }
}

/** How far apart strands lie as they come together: of those on either side, square to the way between them. */
function spreadsAt(startAt: (u: number) => Vec3, u: number, knot: Vec3): Keys {
  const step = 0.004
  const [one, other] = [startAt(Math.max(0, u - step)), startAt(Math.min(1, u + step))]
  const way = (v: number) => overCrown(startAt(u), knot, v)
  return [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1].map((v) => {
    const aside = normalize(cross(way(v), subtract(way(Math.min(1, v + 0.05)), way(v - 0.05))))
    const apart = subtract(overCrown(other, knot, v), overCrown(one, knot, v))
    return [v, Math.abs(dot(apart, aside)) / (2 * step)]
  })
}

/** Every line keeps to its own stretch of u; its neighbour's may be as near. */
function isOnLine(lines: readonly Line[], u: number, v: number): boolean {
  const own = Math.floor(clamp(u, 0, 0.9999) * lineCount)
  for (let i = Math.max(0, own - 1); i <= Math.min(lineCount - 1, own + 1); i++) {
    const line = lines[i]
    if (v <= line.from || v >= line.to) continue
    const t = (v - line.from) / (line.to - line.from)
    const { thickest } = line
    const share = t < thickest ? t / thickest : (1 - t) / (1 - thickest)
    const half = line.half * share
    if (half > hairsBreadth && Math.abs(u - line.u) * curve(line.spreads, v) < half) return true
  }
  return false
}
