/** How far out a strap lies that is drawn round a body and all that is worn on it. */
import { boundsOf } from '../../../math/bounds.ts'
import { remember } from '../../../math/remember.ts'
import { cross, dot, subtract, type Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import { pointsOf } from './points.ts'

/** The plane a strap lies in. It starts in front and turns towards `up`; they are unit vectors at a right angle. */
export type Girth = { centre: Vec3; front: Vec3; up: Vec3 }

/** Steps round a strap. */
export const girthSteps = 144

/** Directions in which the farthest point is kept: one a step. */
const bins = girthSteps

export type Tightness = {
  /** These points count as well: what is worn need not close round the body. */
  skin?: readonly Vec3[]
  /** What lies farther out on the side of this hip is left out: a poncho is drawn in there. */
  hip?: { side: 1 | -1; widest: number }
  /** So many cm it gives way into hollows. */
  sag?: number
  /** Steps between which it lies: only what is met there counts. */
  between?: readonly [from: number, to: number]
}

type Flat = readonly [number, number]

/**
 * How far a tight strap is from the centre at each of its steps, round everything within `near` cm of a plane `beside` cm
 * away from the girth's: for each of several such planes, beside each other. `skinAt`: points of the one `beside` away.
 */
export function tightReaches(
  parts: readonly Part[],
  girth: Girth,
  besides: readonly number[],
  {
    near,
    skin = [],
    skinAt = () => skin,
    hip = { side: 1, widest: Infinity },
    sag = 0,
    between,
  }: Tightness & {
    near: number
    skinAt?: (beside: number) => readonly Vec3[]
  },
): number[][] {
  const across = cross(girth.up, girth.front)
  const { centre, front, up } = girth
  const rows = besides.map((beside): Row => ({ beside, farthest: new Array(bins) }))
  const middle = (Math.min(...besides) + Math.max(...besides)) / 2
  const reach = near + (Math.max(...besides) - Math.min(...besides)) / 2
  const slice: Slice = { ...girth, ...hip, across, middle, reach, near, rows }
  for (const part of parts) {
    if (!isOnArm(part) && meetsPlane(part, girth, across, middle, reach))
      note(slice, pointsOf(part, near))
  }
  return rows.map(({ beside, farthest }) => {
    if (between) leaveOut(farthest, between)
    for (const point of skinAt(beside)) {
      const arm = subtract(point, centre)
      const [a, b] = [dot(arm, front), dot(arm, up)]
      keep(farthest, binOf(a, b), a, b)
    }
    const taut = reachOf(hullOf(farthest))
    return sag === 0 ? taut : sagging(taut, farthest, sag)
  })
}

/** What is met beside a plane, for each of some planes beside each other. */
type Row = { beside: number; farthest: Farthest }
type Slice = Girth & {
  across: Vec3
  middle: number
  reach: number
  near: number
  rows: readonly Row[]
  side: 1 | -1
  widest: number
}

/** Keeps those of some points that lie farthest out. */
function note(
  { centre, front, up, across, middle, reach, near, rows, side, widest }: Slice,
  points: Float64Array,
): void {
  for (let i = 0; i < points.length; i += 3) {
    const dx = points[i] - centre[0]
    const dy = points[i + 1] - centre[1]
    const dz = points[i + 2] - centre[2]
    const away = dx * across[0] + dy * across[1] + dz * across[2]
    if (Math.abs(away - middle) > reach || points[i] * side > widest) continue
    const a = dx * front[0] + dy * front[1] + dz * front[2]
    const b = dx * up[0] + dy * up[1] + dz * up[2]
    const k = binOf(a, b)
    for (const row of rows) if (Math.abs(away - row.beside) <= near) keep(row.farthest, k, a, b)
  }
}

/** Times the bends of a strap that gives way are evened out. */
const evenings = 5

/** Closer than the shortest way by no more than `sag`, but never in what lies below. */
function sagging(taut: readonly number[], farthest: Farthest, sag: number): number[] {
  const solid = taut.map((_, k) => {
    let most = 0
    for (let beside = -1; beside <= 1; beside++) {
      const point = farthest[(k + beside + bins) % bins]
      if (point) most = Math.max(most, Math.hypot(point[0], point[1]))
    }
    return most
  })
  let ring = taut.map((far, k) => Math.max(Math.min(far, solid[k]), far - sag))
  for (let pass = 0; pass < evenings; pass++) {
    const from = ring
    ring = from.map((own, k) => {
      const [before, after] = [from[(k + bins - 1) % bins], from[(k + 1) % bins]]
      return Math.max(Math.min(taut[k], solid[k]), (before + 2 * own + after) / 4)
    })
  }
  return ring
}

/** The farthest point in each direction. */
type Farthest = (Flat | undefined)[]

/** Forgets what lies outside two steps. */
function leaveOut(farthest: Farthest, [from, to]: readonly [number, number]): void {
  for (let k = 0; k < bins; k++)
    if ((((k - from) % bins) + bins) % bins > to - from) farthest[k] = undefined
}

function binOf(a: number, b: number): number {
  return (Math.round((Math.atan2(b, a) / (2 * Math.PI)) * bins) + bins) % bins
}

function keep(farthest: Farthest, k: number, a: number, b: number): void {
  const known = farthest[k]
  if (!known || known[0] ** 2 + known[1] ** 2 < a * a + b * b) farthest[k] = [a, b]
}

const boxOf = remember((part: Part) => boundsOf([part]))

/** Whether the box round a part comes within `near` cm of a plane. */
function meetsPlane(
  part: Part,
  { centre }: Girth,
  across: Vec3,
  beside: number,
  near: number,
): boolean {
  const { min, max } = boxOf(part)
  let [away, reach] = [-beside, near]
  for (let axis = 0; axis < 3; axis++) {
    away += ((min[axis] + max[axis]) / 2 - centre[axis]) * across[axis]
    reach += (Math.abs(across[axis]) * (max[axis] - min[axis])) / 2
  }
  return Math.abs(away) <= reach
}

/** A belt or strap lies on the trunk, under the arms. */
export function isOnArm({ region, name }: Part): boolean {
  return /arm|hand/.test(region ?? '') || /arm|sleeve|hand|glove|cuff|bracer/.test(name)
}

/** What is tied before the chest: a strap runs under it. */
export function isKnot({ name }: Part): boolean {
  return /^(bow\b|neckerchief)|knot$/.test(name)
}

/** What hangs down the back over everything. */
export function isLongCape({ name }: Part): boolean {
  return /^(cape|cloak)/.test(name)
}

/** What hangs from the shoulders over everything. */
export function isCape({ name }: Part): boolean {
  return /^(cape|cloak|cowl|mantle|poncho|shawl)/.test(name)
}

/** The convex outline, turning left. */
function hullOf(points: Farthest): Flat[] {
  const sorted = points
    .filter((point) => point !== undefined)
    .sort((p, q) => p[0] - q[0] || p[1] - q[1])
  const half = (from: readonly Flat[]) => {
    const line: Flat[] = []
    for (const point of from) {
      while (line.length > 1 && turn(line[line.length - 2], line[line.length - 1], point) <= 0)
        line.pop()
      line.push(point)
    }
    line.pop()
    return line
  }
  return [...half(sorted), ...half(sorted.toReversed())]
}

function turn(o: Flat, p: Flat, q: Flat): number {
  return (p[0] - o[0]) * (q[1] - o[1]) - (p[1] - o[1]) * (q[0] - o[0])
}

/** Where rays from the centre leave an outline. */
function reachOf(outline: readonly Flat[]): number[] {
  return Array.from({ length: girthSteps }, (_, step) => {
    const angle = (step / girthSteps) * 2 * Math.PI
    const [c, s] = [Math.cos(angle), Math.sin(angle)]
    let reach = 0
    for (let i = 0; i < outline.length; i++)
      reach = Math.max(reach, reachOfEdge(outline[i], outline[(i + 1) % outline.length], c, s))
    return reach
  })
}

/** How far along the direction (c, s) a ray crosses an edge; 0 where it does not. */
function reachOfEdge(a: Flat, b: Flat, c: number, s: number): number {
  const before = c * a[1] - s * a[0]
  const after = c * b[1] - s * b[0]
  if (before > 0 || after <= 0) return 0
  const t = before / (before - after)
  return c * (a[0] + (b[0] - a[0]) * t) + s * (a[1] + (b[1] - a[1]) * t)
}
