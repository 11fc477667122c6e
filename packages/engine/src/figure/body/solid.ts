/** Distance fields of simple solids, and how to melt them together. All distances in cm, negative inside. */
import { curve, type Keys } from '../../math/scalar.ts'
import type { Path } from '../../math/spline.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Limb } from './limb.ts'
import {
  chainOf,
  closestLink,
  nearestOn,
  nearestSpan,
  spanStride,
  spansOf,
  squareAway,
} from './spans.ts'
import type { Field } from './surface-nets.ts'

/** Union with a fillet about `k` wide (Inigo Quilez's polynomial smooth minimum). */
export function melt(a: number, b: number, k: number): number {
  const h = k - Math.abs(a - b)
  return h <= 0 ? Math.min(a, b) : Math.min(a, b) - (h * h) / (4 * k)
}

export function ball(centre: Vec3, radius: number): Field {
  const [cx, cy, cz] = centre
  return (x, y, z) => Math.sqrt((x - cx) ** 2 + (y - cy) ** 2 + (z - cz) ** 2) - radius
}

/** An ellipsoid; the distance is right near the surface. */
export function egg(centre: Vec3, radii: Vec3): Field {
  const [cx, cy, cz] = centre
  const [rx, ry, rz] = radii
  const mean = Math.min(rx, ry, rz)
  return (x, y, z) => {
    const q = Math.sqrt(((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 + ((z - cz) / rz) ** 2)
    return (q - 1) * mean
  }
}

/** A solid of which it is quickly told how far away it is at the least. */
export type Solid = {
  distance: Field
  /** The distance, or infinity when it is soon seen to be more than a limit. */
  within: (x: number, y: number, z: number, limit: number) => number
}

/** So much more must lie between two solids before they count as apart: no rounding may part what melts. */
const hair = 1e-6

/** Melts a solid onto what lies at distance `d`. Where they are too far apart to touch, the solid is not measured. */
export function meltOn(
  d: number,
  solid: Solid,
  k: number,
  x: number,
  y: number,
  z: number,
): number {
  return melt(d, solid.within(x, y, z, d + k + hair), k)
}

/** Whether a point is more than a limit away from the box round a path, of which the solid reaches so far beyond. */
function isOutside(path: Path, reach: number) {
  const low = [0, 1, 2].map((axis) => Math.min(...path.map((point) => point[axis])))
  const high = [0, 1, 2].map((axis) => Math.max(...path.map((point) => point[axis])))
  const [lowX, lowY, lowZ] = low
  const [highX, highY, highZ] = high
  return (x: number, y: number, z: number, limit: number): boolean => {
    const far = limit + reach
    if (far < 0) return true
    const dx = beyond(x, lowX, highX)
    const dy = beyond(y, lowY, highY)
    const dz = beyond(z, lowZ, highZ)
    return dx * dx + dy * dy + dz * dz > far * far
  }
}

function beyond(value: number, low: number, high: number): number {
  return value < low ? low - value : value > high ? value - high : 0
}

/** A chain of tapering capsules; the radius is a number or keys over 0–1 along the path. */
export function cordSolid(path: Path, radius: number | Keys): Solid {
  const last = path.length - 1
  const at = (i: number) => (typeof radius === 'number' ? radius : curve(radius, i / last))
  const spans = spansOf(path)
  const radii = path.map((_, i) => at(i))
  const distance: Field = (x, y, z) => {
    let best = Infinity
    for (let i = 0; i < last; i++) {
      const t = nearestOn(spans, i, x, y, z)
      const square = squareAway(spans, i, t, x, y, z)
      const r = radii[i] + (radii[i + 1] - radii[i]) * t
      best = Math.min(best, Math.sqrt(square) - r)
    }
    return best
  }
  const isFar = isOutside(path, Math.max(...radii))
  const within = (x: number, y: number, z: number, limit: number) =>
    isFar(x, y, z, limit) ? Infinity : distance(x, y, z)
  return { distance, within }
}

const tableAngles = 24

/** A limb with its muscles, its ends rounded. */
export function limbSolid(limb: Limb, segments = 12, rows = 40): Solid {
  const frames = Array.from({ length: segments + 1 }, (_, i) => limb.frame(i / segments))
  const path = frames.map(({ centre }) => centre)
  const spans = spansOf(path)
  const chain = chainOf(path)
  const reach = reachTable(limb, rows)
  const directions = Float64Array.from(
    frames.flatMap(({ normal, binormal }) => [...normal, ...binormal]),
  )
  const farthest = reach.reduce((most, r) => Math.max(most, r))
  const isFar = isOutside(path, farthest)
  const within = (x: number, y: number, z: number, limit: number) => {
    if (isFar(x, y, z, limit)) return Infinity
    const closest = closestLink(chain, x, y, z)
    if (chain.gaps[closest] - farthest > limit) return Infinity
    const { square, index, along } = nearestSpan(chain, spans, closest, x, y, z)
    const k = index * spanStride
    const n = index * 6
    const dx = x - spans[k] - spans[k + 3] * along
    const dy = y - spans[k + 1] - spans[k + 4] * along
    const dz = z - spans[k + 2] - spans[k + 5] * along
    const front = dx * directions[n] + dy * directions[n + 1] + dz * directions[n + 2]
    const inside = dx * directions[n + 3] + dy * directions[n + 4] + dz * directions[n + 5]
    const angle = Math.atan2(-inside, front)
    return Math.sqrt(square) - tableAt(reach, rows, (index + along) / segments, angle)
  }
  return { distance: (x, y, z) => within(x, y, z, Infinity), within }
}

/** How far a limb's skin reaches from its axis, by rows and angles. */
function reachTable(limb: Limb, rows: number): Float32Array {
  const reach = new Float32Array((rows + 1) * tableAngles)
  for (let row = 0; row <= rows; row++) {
    for (let a = 0; a < tableAngles; a++) {
      reach[row * tableAngles + a] = limb.reach(row / rows, (a / tableAngles) * 2 * Math.PI)
    }
  }
  return reach
}

/** Reads a table of rows × tableAngles, smooth both ways. */
function tableAt(table: Float32Array, rows: number, t: number, angle: number): number {
  const v = t * rows
  const row = Math.min(rows - 1, Math.floor(v))
  const turn = ((angle < 0 ? angle + 2 * Math.PI : angle) / (2 * Math.PI)) * tableAngles
  const whole = Math.floor(turn)
  const a = whole % tableAngles
  const b = (a + 1) % tableAngles
  const f = turn - whole
  const g = v - row
  const k = row * tableAngles
  const upper = table[k + a] + (table[k + b] - table[k + a]) * f
  const lower =
    table[k + tableAngles + a] + (table[k + tableAngles + b] - table[k + tableAngles + a]) * f
  return upper + (lower - upper) * g
}

/** Radii of a surface of sections by height and polar angle 0–π, and how much it slants there. */
type SectionTable = { rows: number; radius: Float32Array; slant: Float32Array }

const sectionColumns = 36

/** A surface of sections: `section(y, angle)` gives a point at height y; symmetric in x. Rounded off above and below. */
export function sectionField(
  section: (y: number, angle: number) => Vec3,
  bottom: number,
  top: number,
  rows = 72,
): Field {
  const step = (top - bottom) / rows
  const radius = new Float32Array((rows + 1) * (sectionColumns + 1))
  for (let row = 0; row <= rows; row++) {
    fillRow(radius, row, (angle) => section(bottom + step * row, angle))
  }
  const table = { rows, radius, slant: slants(radius, rows, step) }
  return (x, y, z) => {
    const out = outOfSection(table, (y - bottom) / step, x, z)
    const beyond = Math.max(bottom - y, y - top, 0)
    if (beyond === 0) return out
    return Math.sqrt(Math.max(out, 0) ** 2 + beyond * beyond) + Math.min(out, 0) * 0.2
  }
}

function outOfSection({ rows, radius, slant }: SectionTable, at: number, x: number, z: number) {
  const v = Math.min(rows, Math.max(0, at))
  const row = Math.min(rows - 1, Math.floor(v))
  const turn = (Math.atan2(Math.abs(x), z) / Math.PI) * sectionColumns
  const column = Math.min(sectionColumns - 1, Math.floor(turn))
  const k = row * (sectionColumns + 1) + column
  const next = k + sectionColumns + 1
  const f = turn - column
  const upper = radius[k] + (radius[k + 1] - radius[k]) * f
  const lower = radius[next] + (radius[next + 1] - radius[next]) * f
  return (Math.sqrt(x * x + z * z) - upper - (lower - upper) * (v - row)) * slant[k]
}

/** Cosine of the surface's slant at each table entry: turns radial distance into true distance. */
function slants(radius: Float32Array, rows: number, step: number): Float32Array {
  const width = sectionColumns + 1
  return radius.map((r, k) => {
    const column = k % width
    const row = Math.floor(k / width)
    const left = radius[column > 0 ? k - 1 : k]
    const right = radius[column < sectionColumns ? k + 1 : k]
    const above = radius[row < rows ? k + width : k]
    const below = radius[row > 0 ? k - width : k]
    const turn = (right - left) / (2 * (Math.PI / sectionColumns) * r)
    const lean = (above - below) / (2 * step)
    return 1 / Math.sqrt(1 + turn * turn + Math.min(4, lean * lean))
  })
}

/** Radii at even polar angles 0–π from a section whose parameter is not the polar angle. */
function fillRow(radius: Float32Array, row: number, section: (angle: number) => Vec3): void {
  const samples = 48
  const points = Array.from({ length: samples + 1 }, (_, i) => section((i / samples) * Math.PI))
  const polar = points.map(([x, , z], i) =>
    i === 0 ? 0 : i === samples ? Math.PI : Math.atan2(x, z),
  )
  let j = 0
  for (let c = 0; c <= sectionColumns; c++) {
    const angle = (c / sectionColumns) * Math.PI
    while (j < samples - 1 && polar[j + 1] < angle) j++
    const span = polar[j + 1] - polar[j]
    const f = span > 1e-6 ? Math.min(1, Math.max(0, (angle - polar[j]) / span)) : 0
    const x = points[j][0] + (points[j + 1][0] - points[j][0]) * f
    const z = points[j][2] + (points[j + 1][2] - points[j][2]) * f
    radius[row * (sectionColumns + 1) + c] = Math.sqrt(x * x + z * z)
  }
}
