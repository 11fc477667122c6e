/** Cuts the hem of a sheet into pointed locks and gives it thickness: one smooth mass above, separate tips below. */
import type { Random } from '../../math/random.ts'
import { type Curve, clamp, curveThrough, lerp, smoothstep } from '../../math/scalar.ts'
import type { Mesh } from '../../math/surface.ts'
import { addScaled, length, normalize, subtract } from '../../math/vector.ts'
import type { Sheet } from './sheet.ts'

export type Lock = {
  /** Where on the sheet: middle and half width in u. */
  middle: number
  half: number
  /** v where it parts from its neighbours, and where it ends. */
  split: number
  tip: number
  /** Sideways bend of the tip, in half widths. */
  bend: number
  /** How far the free end stands off the sheet, head-local; negative curls in. */
  lift: number
  /** Height of its rounded back over its edges. */
  belly: number
  /** v where it begins; 0 = the root. */
  start: number
  /** How far the line of its split rises above the split, in v. 0 = no line. */
  line: number
  tone: 'plain' | 'streak'
  wave: Wave | undefined
  /** Shape of the end: 1.7 a leaf's point, 8 cut straight. */
  taper: number
}

/** A wave along a lock: sideways and up and down, growing from the root. */
export type Wave = {
  height: number
  length: number
  phase: number
  /** By how much a free end runs ahead of its mass, in radians. */
  drift: number
}

export type Cut = {
  count: number
  /** How wide its locks are to one another, from u = 0 on; 1 : 2 : 3 when missing. */
  widths?: readonly number[]
  /** Share by which lengths differ, ±. */
  ragged: number
  /** Length of the free ends in head-local units. */
  free: number
  belly: number
  lift: number
  bend: number
  /** Mean sideways lean of all tips, in half widths. */
  lean?: number
  from?: number
  to?: number
  wave?: Wave
  taper?: number
  /** The locks at both edges are halved and run to a point: a broad one cut straight would hang there as a club. */
  fineEdges?: true
}

/** Unequal locks that share the sheet from u = from to u = to; widths go like 1 : 2 : 3. */
export function cutLocks(sheet: Sheet, cut: Cut, random: Random): Lock[] {
  const { from = 0, to = 1, lean = 0 } = cut
  const order = [2, 3, 1, 3, 2, 1, 2]
  const widths = Array.from({ length: cut.count }, (_, i) => {
    const usual = order[(i + random.integer(0, 1)) % order.length] + random.between(0.2, 0.9)
    return cut.widths?.[i] ?? usual
  })
  const total = widths.reduce((sum, width) => sum + width, 0)
  let edge = from
  let previous = 0
  const locks = widths.map((width): Lock => {
    const half = ((width / total) * (to - from)) / 2
    const middle = edge + half
    edge += 2 * half
    const size = sheet.length(middle)
    // A long lock beside a long lock would make a straight hem: each goes away from the one before.
    const swing = random.between(0.3, 1) * (previous > 0 ? -1 : 1)
    previous = swing
    const tip = clamp(1 + swing * cut.ragged, 0.5, 1.38)
    const free = Math.min(0.62, (cut.free * random.between(0.75, 1.25)) / size)
    return {
      middle,
      half,
      split: Math.max(0.12, tip - free),
      tip,
      bend: lean + random.between(-1, 1) * cut.bend,
      lift: cut.lift * random.between(0.2, 1.2),
      belly: cut.belly * (0.6 + half / ((to - from) / cut.count)),
      start: 0,
      line:
        ((random.between(0.15, 0.5) + 0.08 * size * random.next()) * (cut.wave ? 0.3 : 1)) / size,
      tone: 'plain',
      wave: cut.wave && { ...cut.wave, drift: random.between(-0.45, 0.45) },
      taper: cut.taper ?? 1.7,
    }
  })
  return cut.fineEdges ? withFineEdges(locks) : locks
}

function withFineEdges(locks: readonly Lock[]): Lock[] {
  const last = locks.length - 1
  return locks.flatMap((lock, i) =>
    i === 0 ? halved(lock, -1) : i === last ? halved(lock, 1) : lock,
  )
}

/** The outer half is a little shorter; both hold together to near their ends. */
function halved(lock: Lock, outward: 1 | -1): Lock[] {
  const half = lock.half / 2
  const part = (way: 1 | -1): Lock => {
    const isOuter = way === outward
    const tip = Math.min(lock.tip, 1.02) - (isOuter ? 0.05 : 0)
    return {
      ...lock,
      half,
      middle: lock.middle + way * half,
      tip,
      split: lerp(lock.split, tip, 0.25),
      bend: -0.3 * outward,
      lift: Math.min(lock.lift, 0),
      taper: isOuter ? 1.8 : 2.2,
    }
  }
  return [part(-1), part(1)]
}

/** A few thin hairs that leave the mass: they break its outline. */
export function addStrays(locks: readonly Lock[], count: number, random: Random): Lock[] {
  const strays = Array.from({ length: count }, (_, i) => {
    const home = locks[Math.floor(((i + random.next()) / count) * locks.length)]
    const free = home.tip - home.split
    return {
      ...home,
      middle: home.middle + random.between(-0.6, 0.6) * home.half,
      half: home.half * random.between(0.16, 0.28),
      start: Math.max(0.1, home.split - free * 0.65),
      split: home.split - free * 0.4,
      tip: Math.min(1.36, home.tip * random.between(0.9, 1.04)),
      bend: random.pick([-1, 1]) * random.between(1.4, 2.8),
      lift: home.lift + random.between(0, 0.012),
      belly: 0.03,
      line: 0,
    }
  })
  return [...locks, ...strays]
}

/** The skin of all locks, and one under them where they are more than one. uv: u = number of the lock + position across (0–1), v = v of the sheet. */
export function lockMesh(sheet: Sheet, cut: readonly Lock[], rowsPerUnit = 10): Mesh {
  const locks = hasSlits(cut) ? [...cut, underlay(cut)] : cut
  const hem = underHem(cut)
  const positions: number[] = []
  const normals: number[] = []
  const uvs: number[] = []
  const indices: number[] = []
  locks.forEach((lock, number) => {
    const isUnder = number === cut.length
    const size = sheet.length(lock.middle) * (lock.tip - lock.start)
    const shares = rowsAlong(size, isUnder ? 7 : 12, rowsOf(lock, rowsPerUnit))
    const rows = shares.length - 1
    const columns = isUnder ? Math.max(Math.ceil(1.5 * number), underColumns) : columnsOf(lock)
    const over = isUnder ? underBy : number % 2
    const first = positions.length / 3
    for (let j = 0; j <= rows; j++) {
      const share = shares[j]
      const v = lerp(lock.start, lock.tip, share)
      for (let i = 0; i <= columns; i++) {
        const q = (i / columns) * 2 - 1
        const low = isUnder ? lerp(lock.start, hem(lock.middle + q * lock.half), share) : v
        const { point, normal } = lockPoint(sheet, lock, q, low, over)
        positions.push(...point)
        normals.push(...normal)
        uvs.push(number + 0.001 + 0.998 * (i / columns), low)
      }
    }
    addCells(indices, first, columns, rows)
  })
  return {
    positions: new Float32Array(positions),
    normals: new Float32Array(normals),
    uvs: new Float32Array(uvs),
    indices: new Uint32Array(indices),
  }
}

/** A short wave needs as many rows as a long one, or it would have corners. */
function rowsOf({ wave }: Lock, perUnit: number): number {
  return wave && wave.length < 0.8 ? Math.max(perUnit, 9 / wave.length) : perUnit
}

/** Where along a lock its rows lie, 0–1, closer at its end: with fewer, that of a short lock would be a polygon. */
function rowsAlong(size: number, least: number, perUnit: number): number[] {
  const rows = Math.max(least, Math.min(perUnit > 16 ? 56 : 36, Math.round(size * perUnit)))
  const crowding = size < 1.4 ? 0.84 : 0.9
  return Array.from({ length: rows + 1 }, (_, j) => (j / rows) ** crowding)
}

function columnsOf({ half }: Lock): number {
  if (half > 0.06) return 8
  return half > 0.02 ? 6 : 4
}

/** How low hair lies under a mass, and how many cells it has across at the least: it may go all round the head. */
const underBy = -0.035
const underColumns = 22

/** How far above its split a lock begins to leave its neighbours. */
const loosening = 0.25
/** Share of their free length down to which locks hide what is under them. */
const hiding = 0.65

const hidesTo = ({ split, tip }: Lock): number => lerp(split, tip, hiding)
const masses = (locks: readonly Lock[]): Lock[] => locks.filter(({ start }) => start === 0)

/** v where what lies under the locks ends, by u: behind each as low as it hides it, between two as low as both do. */
function underHem(locks: readonly Lock[]): Curve {
  const hem = masses(locks).toSorted((a, b) => a.middle - b.middle)
  const keys = hem.flatMap((lock, i) => {
    const own = hidesTo(lock)
    const next = hem[i + 1]
    const behind: [number, number] = [lock.middle, own]
    if (next === undefined) return [behind]
    const slit = (lock.middle + lock.half + next.middle - next.half) / 2
    return [behind, [slit, Math.min(own, hidesTo(next))] satisfies [number, number]]
  })
  return curveThrough(keys)
}

/** A single lock has no neighbour to part from: what lay under it would stand out beside it as a blunt board. */
function hasSlits(locks: readonly Lock[]): boolean {
  return masses(locks).length > 1
}

/** What is seen in the slits between locks that begin to part is hair, a little lower. */
function underlay(locks: readonly Lock[]): Lock {
  const above = masses(locks)
  const from = Math.min(...above.map(({ middle, half }) => middle - half))
  const to = Math.max(...above.map(({ middle, half }) => middle + half))
  const end = Math.min(...above.map(hidesTo))
  return {
    middle: (from + to) / 2,
    half: (to - from) / 2.06,
    split: end,
    tip: end,
    bend: 0,
    lift: 0,
    belly: 0,
    start: Math.max(0, Math.min(...above.map(({ split }) => split)) - loosening),
    line: 0,
    tone: 'plain',
    wave: above[0]?.wave && { ...above[0].wave, drift: 0 },
    taper: 1,
  }
}

/** Width of a lock at v, 1 = its share of the sheet: it spreads a little over its neighbours, then runs to a point. */
export function lockWidth(lock: Lock, v: number): number {
  const spread = 1.05 + 0.3 * smoothstep(lock.split - 0.18, lock.split + 0.06, v)
  if (v <= lock.split) return spread
  const t = (v - lock.split) / (lock.tip - lock.split)
  // Drawn out to its point, and not round as a petal is; what is cut straight stays broad.
  const drawnOut = 1 - 0.42 * t * clamp(3 - lock.taper)
  return spread * Math.max(0, 1 - t ** lock.taper) * drawnOut
}

/** Least thickness of a lock down to its point, head-local. */
const edge = 0.024

/** Every second lock (`over` 1) lies over its neighbours once it is free of them; in the mass they are one surface, or steps between them would be inked as dashes. Below 0, `over` is a height under all. */
function lockPoint(sheet: Sheet, lock: Lock, q: number, v: number, over: number) {
  const t = over < 0 ? 0 : clamp((v - lock.split) / (lock.tip - lock.split))
  // What begins on the mass comes out of it as a point: a blunt end would be inked as a dash.
  const isUnder = over < 0
  const risen =
    lock.start > 0 && !isUnder ? smoothstep(lock.start, lerp(lock.start, lock.tip, 0.4), v) : 1
  // A short end lies close: seen edge on there would be air under it.
  const free = (lock.tip - lock.split) * sheet.length(lock.middle)
  const loose = smoothstep(lock.split - loosening, lock.split + 0.1, v) * risen
  const width = isUnder ? 1 : lockWidth(lock, v) * risen
  const sway = lock.bend * lock.half * (t * t - 0.35 * t * Math.sin(t * Math.PI))
  const u = lock.middle + sway + q * lock.half * width
  const out = sheet.normal(u, v)
  const lift = lock.lift * loose * (0.25 + 0.75 * t * t)
  const across = subtract(sheet.point(u + 0.004, v), sheet.point(u - 0.004, v))
  const halfWidth = (length(across) / 0.008) * lock.half * width
  // A thin lock as round as a broad one would stand on edge, and its back be inked in dots.
  const round = Math.min(lock.belly * Math.sqrt(Math.max(0, width)), 0.5 * halfWidth)
  // A point seen edge on would else be thinner than a line, and be drawn in dots.
  const blade = isUnder ? 0 : edge * smoothstep(1, 0.9, t)
  const belly = Math.max(round, blade) * loose
  const height =
    lift +
    belly * (1 - q * q) -
    0.02 * loose * (1 - t) +
    (isUnder ? over : over * 0.047 * clamp(free / 0.3) ** 2 * smoothstep(0, 0.5, t)) -
    0.02 * (1 - risen)
  const side = normalize(across)
  const straight = addScaled(sheet.point(u, v), out, height)
  const swing = waveAt(lock, v * sheet.length(lock.middle), loose)
  const point = addScaled(addScaled(straight, side, swing.across), out, swing.up)
  const normal = normalize(addScaled(out, side, q * loose * 0.62))
  return { point, normal }
}

function waveAt({ wave }: Lock, along: number, loose: number): { across: number; up: number } {
  if (!wave) return { across: 0, up: 0 }
  const grown = smoothstep(0.5, 1.6, along) * wave.height
  const turn = (along / wave.length) * 2 * Math.PI + wave.phase + loose * loose * wave.drift
  return { across: Math.sin(turn) * grown, up: (0.5 + 0.5 * Math.cos(turn + 0.7)) * grown * 0.5 }
}

function addCells(indices: number[], first: number, columns: number, rows: number) {
  const width = columns + 1
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const a = first + j * width + i
      const c = a + 1 + width
      indices.push(a, c, a + 1, a, a + width, c)
    }
  }
}
