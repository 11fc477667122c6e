/** Hair on the shoulders: what hangs lies on the dressed body, in front or behind, and never in it. */
import { clamp, lerp } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import type { Skull } from '../head/skull.ts'
import { type Strand, step } from './strand.ts'

/** How far the dressed body reaches towards one side at a point, head-local; −∞ where there is none. */
export type Relief = (point: Vec3) => number

const columns = 48
const rows = 120

type Field = {
  values: Float32Array
  left: number
  top: number
  cellX: number
  cellY: number
}

/** Measures what is worn, from the chin down, as seen from the front (side 1) or from behind (−1). */
export function measureRelief(
  skull: Skull,
  worn: readonly Part[],
  unit: number,
  side: number,
): Relief {
  const top = skull.centre[1] - 0.72 * skull.unitCm
  const wide = 1.15 * unit
  const field: Field = {
    values: new Float32Array((columns + 1) * (rows + 1)).fill(-Infinity),
    left: -wide,
    top,
    cellX: (2 * wide) / columns,
    cellY: top / rows,
  }
  for (const part of worn) drawPart(field, part, side)
  soften(field)
  const room = 0.008 * unit + 0.55
  return (point) => {
    const [x, y] = skull.place(point)
    const u = (x - field.left) / field.cellX
    const v = (field.top - y) / field.cellY
    if (v < 0 || u < 0 || u > columns) return -Infinity
    return (sample(field, u, Math.min(rows, v)) + room - side * skull.centre[2]) / skull.unitCm
  }
}

function drawPart(field: Field, { positions, indices }: Part, side: number): void {
  const { left, top, cellX, cellY } = field
  const corners = new Float64Array(9)
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const i = 3 * indices[t + k]
      corners[3 * k] = (positions[i] - left) / cellX
      corners[3 * k + 1] = (top - positions[i + 1]) / cellY
      corners[3 * k + 2] = side * positions[i + 2]
    }
    drawTriangle(field.values, corners)
  }
}

/** Raises the places under a triangle: x and y of its three corners in cells, and how far out they lie. */
function drawTriangle(values: Float32Array, corners: Float64Array): void {
  const ax = corners[0]
  const ay = corners[1]
  const az = corners[2]
  const bx = corners[3]
  const by = corners[4]
  const bz = corners[5]
  const cx = corners[6]
  const cy = corners[7]
  const cz = corners[8]
  const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay)
  if (area === 0) return
  const low = Math.max(0, Math.ceil(Math.min(ay, by, cy)))
  const high = Math.min(rows, Math.floor(Math.max(ay, by, cy)))
  const from = Math.max(0, Math.ceil(Math.min(ax, bx, cx)))
  const to = Math.min(columns, Math.floor(Math.max(ax, bx, cx)))
  for (let j = low; j <= high; j++) {
    for (let i = from; i <= to; i++) {
      const wb = ((i - ax) * (cy - ay) - (cx - ax) * (j - ay)) / area
      const wc = ((bx - ax) * (j - ay) - (i - ax) * (by - ay)) / area
      if (wb < 0 || wc < 0 || wb + wc > 1) continue
      const k = j * (columns + 1) + i
      values[k] = Math.max(values[k], az + (bz - az) * wb + (cz - az) * wc)
    }
  }
}

/** Hair bridges folds: each place rises to nearly its highest neighbour. */
function soften({ values }: Field): void {
  const before = new Float32Array(values)
  const width = columns + 1
  for (let j = 0; j <= rows; j++) {
    for (let i = 0; i <= columns; i++) {
      let most = -Infinity
      for (let dj = -1; dj <= 1; dj++) {
        for (let di = -1; di <= 1; di++) {
          const near = clamp(j + dj, 0, rows) * width + clamp(i + di, 0, columns)
          most = Math.max(most, before[near])
        }
      }
      values[j * width + i] = most
    }
  }
}

function sample({ values }: Field, u: number, v: number): number {
  const i = Math.min(columns - 1, Math.floor(u))
  const j = Math.min(rows - 1, Math.floor(v))
  const k = j * (columns + 1) + i
  const four = [values[k], values[k + 1], values[k + columns + 1], values[k + columns + 2]]
  // Beside the body there is nothing to blend with.
  if (four.some((value) => value === -Infinity)) return Math.max(...four)
  return lerp(lerp(four[0], four[1], u - i), lerp(four[2], four[3], u - i), v - j)
}

/** How far out hair runs for its way down, at most, and how that grows away from where it touches the body. */
const steepest = 0.85
const bend = 0.9

/** Moves strands clear of the body. They give way before they touch, so that each hangs in one curve. */
export function drapeStrands(strands: readonly Strand[], relief: Relief, side: number): Strand[] {
  const slowest = 0.25
  // What falls in front turns from the side of the head to the chest there, and has no room for a curve.
  const gentlest = side < 0 ? 0.12 : steepest
  return strands.map(({ points, usual }) => {
    const draped = [...points]
    let needed = -Infinity
    let slope = gentlest
    for (let i = points.length - 1; i >= 0; i--) {
      const [x, y, z] = points[i]
      const least = relief(points[i])
      const given = needed - slope * step
      // Where it touches it lies along what it touches, and bends off to the head from there.
      slope = least >= given ? gentlest : Math.min(steepest, slope + bend * step)
      needed = Math.max(given, least)
      draped[i] = [x, y, side * Math.max(side * z, needed)]
    }
    // From a hem that held them out they fall plumb, and only slowly swing back in.
    for (let i = 1; i < points.length; i++) {
      const [x, y, z] = draped[i]
      const above = side * draped[i - 1][2]
      const isHeldOut = above > side * points[i - 1][2] + 0.01
      if (isHeldOut) draped[i] = [x, y, side * Math.max(side * z, above - slowest * step)]
    }
    return { points: draped, usual }
  })
}

/** How much of what dips into the body is left of the difference between two points that do: one still lies over the other. */
const pressed = 0.15

/** The points of a mass, none of which dips into the body: its locks bend and bulge on their way between the strands that carry them. */
export function clearOf(
  positions: Float32Array,
  relief: Relief,
  side: number,
): Float32Array<ArrayBuffer> {
  const clear = new Float32Array(positions)
  for (let i = 0; i < clear.length; i += 3) {
    const out = side * clear[i + 2]
    const least = relief([clear[i], clear[i + 1], clear[i + 2]])
    if (out < least) clear[i + 2] = side * (least + pressed * (out - least))
  }
  return clear
}
