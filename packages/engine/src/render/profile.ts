/** How far a model reaches to either side at each height, as seen by parallel rays. */
import { openLender } from './arrays.ts'
import { cameraBasis } from './camera.ts'

export type Profile = {
  /** Height of a row in cm, and of the lower edge of the first row above the ground. */
  rowCm: number
  bottom: number
  /** Leftmost and rightmost point of each row, in cm from the axis; an empty row has left > right. */
  left: Float32Array
  right: Float32Array
}

const rowCm = 2

/** What is worked out of each vertex is gone with the next profile. */
const lender = openLender()

export function profileOf(
  positions: Float32Array,
  indices: Uint32Array,
  yaw: number,
  bottom: number,
  top: number,
): Profile {
  const { right: across } = cameraBasis(yaw, 0)
  const rows = Math.max(1, Math.ceil((top - bottom) / rowCm))
  const left = new Float32Array(rows).fill(1e9)
  const right = new Float32Array(rows).fill(-1e9)
  const arrays = lender.borrow()
  const count = positions.length / 3
  const outline: Outline = {
    bottom,
    left,
    right,
    x: arrays.floats(count),
    y: arrays.floats(count),
    row: arrays.words(count),
  }
  for (let i = 0; i < outline.x.length; i++) {
    outline.x[i] = positions[3 * i] * across[0] + positions[3 * i + 2] * across[2]
    outline.y[i] = positions[3 * i + 1]
    const row = Math.floor((positions[3 * i + 1] - bottom) / rowCm)
    outline.row[i] = Math.min(rows - 1, Math.max(0, row))
  }
  for (let t = 0; t < indices.length; t += 3) {
    const a = indices[t]
    const b = indices[t + 1]
    const c = indices[t + 2]
    if (isInside(outline, a, b, c)) continue
    markEdge(outline, a, b)
    markEdge(outline, b, c)
    markEdge(outline, c, a)
  }
  return { rowCm, bottom, left, right }
}

/** A profile as it is drawn, and each vertex: how far across it lies, how high and in which row. */
type Outline = Omit<Profile, 'rowCm'> & { x: Float32Array; y: Float32Array; row: Uint32Array }

/** Whether a triangle widens no row, as most do: what lies before or behind it reaches farther. */
function isInside({ x, row, left, right }: Outline, a: number, b: number, c: number): boolean {
  const low = Math.min(x[a], x[b], x[c])
  const high = Math.max(x[a], x[b], x[c])
  const last = Math.max(row[a], row[b], row[c])
  for (let at = Math.min(row[a], row[b], row[c]); at <= last; at++)
    if (low < left[at] || high > right[at]) return false
  return true
}

/** Widens every row that an edge crosses. */
function markEdge(outline: Outline, a: number, b: number): void {
  const { x, y, row, left, right } = outline
  if (row[a] !== row[b]) {
    if (y[a] < y[b]) markLong(outline, a, b)
    else markLong(outline, b, a)
    return
  }
  const only = row[a]
  left[only] = Math.min(left[only], x[a], x[b])
  right[only] = Math.max(right[only], x[a], x[b])
}

/** From a vertex to a higher one. */
function markLong({ x, y, row, left, right, bottom }: Outline, low: number, high: number): void {
  const slope = (x[high] - x[low]) / (y[high] - y[low])
  for (let at = row[low]; at <= row[high]; at++) {
    const foot = bottom + at * rowCm
    const enter = foot > y[low] ? x[low] + (foot - y[low]) * slope : x[low]
    const leave = foot + rowCm < y[high] ? x[low] + (foot + rowCm - y[low]) * slope : x[high]
    left[at] = Math.min(left[at], enter, leave)
    right[at] = Math.max(right[at], enter, leave)
  }
}
