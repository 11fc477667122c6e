/** Straps and belts drawn tight: the shortest way round a body and all that is worn on it. */
import { boundsOf } from '../../../math/bounds.ts'
import { remember } from '../../../math/remember.ts'
import {
  addScaled,
  cross,
  dot,
  mix,
  normalize,
  perpendicular,
  subtract,
  type Vec3,
} from '../../../math/vector.ts'
import type { Body } from '../../body/body.ts'
import type { Part } from '../../figure.ts'
import { pointsOf } from './points.ts'
import { type Sheet, sheetOf } from './sheet.ts'

/** The plane a strap lies in. It starts in front and turns towards `up`; both are unit vectors. */
export type Girth = { centre: Vec3; front: Vec3; up: Vec3 }

/** Steps round a strap. */
export const girthSteps = 144

/** Directions in which the farthest point is kept. */
const bins = 144

type Tightness = {
  /** These points count as well: what is worn need not close round the body. */
  skin?: readonly Vec3[]
  /** In front, what lies farther to the side is left out: a cape is drawn in there, and gone round behind. */
  widest?: number
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
    widest = Infinity,
  }: Tightness & {
    near: number
    skinAt?: (beside: number) => readonly Vec3[]
  },
): number[][] {
  const across = cross(girth.up, girth.front)
  const { centre, front, up } = girth
  const rows = besides.map((beside) => ({
    beside,
    all: new Array(bins) as Farthest,
    close: new Array(bins) as Farthest,
  }))
  const middle = (Math.min(...besides) + Math.max(...besides)) / 2
  const reach = near + (Math.max(...besides) - Math.min(...besides)) / 2
  const note = (points: Float64Array) => {
    for (let i = 0; i < points.length; i += 3) {
      const x = points[i]
      const dx = x - centre[0]
      const dy = points[i + 1] - centre[1]
      const dz = points[i + 2] - centre[2]
      const away = dx * across[0] + dy * across[1] + dz * across[2]
      if (Math.abs(away - middle) > reach) continue
      const a = dx * front[0] + dy * front[1] + dz * front[2]
      const b = dx * up[0] + dy * up[1] + dz * up[2]
      const k = binOf(a, b)
      const isClose = x < widest && x > -widest
      for (const row of rows) if (Math.abs(away - row.beside) <= near) keepIn(row, k, a, b, isClose)
    }
  }
  for (const part of parts) {
    if (!isOnArm(part) && meetsPlane(part, girth, across, middle, reach)) note(pointsOf(part, near))
  }
  return rows.map(({ beside, all, close }) => {
    for (const point of skinAt(beside)) {
      const arm = subtract(point, centre)
      const [a, b] = [dot(arm, front), dot(arm, up)]
      keep(all, binOf(a, b), a, b)
      keep(close, binOf(a, b), a, b)
    }
    const ahead = reachOf(hullOf(close))
    if (widest === Infinity) return ahead
    const behind = reachOf(hullOf(all))
    return ahead.map((far, step) => (isBehind(step) ? behind[step] : far))
  })
}

function isBehind(step: number): boolean {
  return step > girthSteps / 4 && step < (3 * girthSteps) / 4
}

/** The farthest point in each direction. */
type Farthest = (Flat | undefined)[]

function binOf(a: number, b: number): number {
  return (Math.round((Math.atan2(b, a) / (2 * Math.PI)) * bins) + bins) % bins
}

function keepIn(
  { all, close }: { all: Farthest; close: Farthest },
  k: number,
  a: number,
  b: number,
  isClose: boolean,
): void {
  keep(all, k, a, b)
  if (isClose) keep(close, k, a, b)
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
  const reaches: number[] = []
  for (let step = 0; step < girthSteps; step++) {
    const angle = (step / girthSteps) * 2 * Math.PI
    reaches.push(reachAlong(outline, Math.cos(angle), Math.sin(angle)))
  }
  return reaches
}

function reachAlong(outline: readonly Flat[], c: number, s: number): number {
  let reach = 0
  for (let i = 0; i < outline.length; i++) {
    const a = outline[i]
    const b = outline[(i + 1) % outline.length]
    const before = c * a[1] - s * a[0]
    const after = c * b[1] - s * b[0]
    if (before > 0 || after <= 0) continue
    const t = before / (before - after)
    reach = Math.max(reach, c * (a[0] + (b[0] - a[0]) * t) + s * (a[1] + (b[1] - a[1]) * t))
  }
  return reach
}

/** The point of a strap at a step, off from where it lies and to its side. */
export function onGirth(girth: Girth, reach: number, step: number, beside = 0): Vec3 {
  const angle = (step / girthSteps) * 2 * Math.PI
  const flat = addScaled(
    addScaled(girth.centre, girth.front, Math.cos(angle) * reach),
    girth.up,
    Math.sin(angle) * reach,
  )
  return addScaled(flat, cross(girth.up, girth.front), beside)
}

/** Where the rows of a strap lie, in cm beside its middle. */
export function rowsOf(rows: number, width: number): number[] {
  return Array.from({ length: rows + 1 }, (_, row) => (row / rows - 0.5) * width)
}

/** A closed strap, `width` cm wide, that lies on everything. u runs round it from the front, v across. */
export function tightBand(
  parts: readonly Part[],
  girth: Girth,
  { width, room, ...tightness }: Tightness & { width: number; room: number },
): Sheet {
  const rows = 2
  const rings = tightReaches(parts, girth, rowsOf(rows, width), {
    ...tightness,
    near: 0.25 * width,
  })
  return sheetOf(girthSteps, rows, true, (u, v) => {
    const ring = rings[Math.round(v * rows)]
    return alongGirth(girth, ring, u * girthSteps, { room, beside: (v - 0.5) * width })
  })
}

/** A strap from one place over another to a third, all near the body, that spans the hollows between. u runs along it, v across. */
export function tautStrap(
  parts: readonly Part[],
  [from, over, to]: readonly [Vec3, Vec3, Vec3],
  { width, room }: { width: number; room: number },
): Sheet {
  const centre = mix(from, to, 0.5)
  const up = normalize(subtract(over, centre))
  const girth: Girth = { centre, front: perpendicular(subtract(from, centre), up), up }
  const angleOf = (point: Vec3) => {
    const arm = subtract(point, centre)
    return Math.atan2(dot(arm, up), dot(arm, girth.front))
  }
  const [start, end] = [angleOf(from), angleOf(to)]
  const sweep = (end < start ? end + 2 * Math.PI : end) - start
  const rows = 2
  const rings = tightReaches(parts, girth, rowsOf(rows, width), {
    skin: [from, over, to],
    near: Math.max(0.8, 0.25 * width),
  })
  return sheetOf(tautColumns, rows, false, (u, v) => {
    const step = ((start + sweep * u) * girthSteps) / (2 * Math.PI)
    return alongGirth(girth, rings[Math.round(v * rows)], step, { room, beside: (v - 0.5) * width })
  })
}

const tautColumns = 48

/** The point of a strap between its steps, straight off what is below it, and to its side. */
export function alongGirth(
  girth: Girth,
  ring: readonly number[],
  step: number,
  { room, beside }: { room: number; beside: number },
): Vec3 {
  const whole = Math.floor(step)
  const at = (k: number) => {
    const own = ((k % girthSteps) + girthSteps) % girthSteps
    return onGirth(girth, ring[own] + room * steepness(ring, own), own, beside)
  }
  return mix(at(whole), at(whole + 1), step - whole)
}

/** How much farther out a strap lies, seen from the centre, than it does straight off what is below it. */
function steepness(ring: readonly number[], step: number): number {
  const at = (k: number) => ring[(k + girthSteps) % girthSteps]
  const rise = ((at(step + 1) - at(step - 1)) * girthSteps) / (4 * Math.PI)
  return Math.min(3, Math.hypot(1, rise / Math.max(1, at(step))))
}

/** The plane of a strap from one shoulder to the other hip, and how far to the side it draws in what spreads over the arms. */
export function shoulderGirth(
  body: Body,
  worn: readonly Part[],
  {
    shoulder,
    at,
    hip,
  }: {
    shoulder: 1 | -1 /** Share of the way from neck to shoulder joint. */
    at: number
    hip: number
  },
): { girth: Girth; widest: number } {
  const [sx, sy, sz] = body.joints.shoulder
  const high: Vec3 = [shoulder * sx * at, sy, sz]
  const y = body.level(hip)
  const clothes = worn.filter((part) => !isCape(part) && !isOnArm(part))
  const wide = Math.max(body.torsoSection(y).width, widthAt(clothes, y))
  const low: Vec3 = [-shoulder * wide, y, 0]
  const up = normalize(subtract(high, low))
  return { girth: { centre: mix(high, low, 0.5), front: [0, 0, 1], up }, widest: wide + 0.5 }
}

function widthAt(parts: readonly Part[], y: number): number {
  let wide = 0
  for (const { positions } of parts) {
    for (let i = 0; i < positions.length; i += 3) {
      if (Math.abs(positions[i + 1] - y) < 1.5) wide = Math.max(wide, Math.abs(positions[i]))
    }
  }
  return wide
}
