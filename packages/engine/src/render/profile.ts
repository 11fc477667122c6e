/** How far a model reaches to either side at each height, as seen by parallel rays. */
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

export function profileOf(
  positions: Float32Array,
  indices: Uint32Array,
  yaw: number,
  bottom: number,
  top: number,
): Profile {
  const { right: across } = cameraBasis(yaw, 0)
  const rows = Math.max(1, Math.ceil((top - bottom) / rowCm))
  const profile: Profile = {
    rowCm,
    bottom,
    left: new Float32Array(rows).fill(1e9),
    right: new Float32Array(rows).fill(-1e9),
  }
  const x = new Float32Array(positions.length / 3)
  for (let i = 0; i < x.length; i++) {
    x[i] = positions[3 * i] * across[0] + positions[3 * i + 2] * across[2]
  }
  for (let t = 0; t < indices.length; t += 3) {
    const a = indices[t]
    const b = indices[t + 1]
    const c = indices[t + 2]
    markEdge(profile, x[a], positions[3 * a + 1], x[b], positions[3 * b + 1])
    markEdge(profile, x[b], positions[3 * b + 1], x[c], positions[3 * c + 1])
    markEdge(profile, x[c], positions[3 * c + 1], x[a], positions[3 * a + 1])
  }
  return profile
}

/** Widens every row that an edge crosses. */
function markEdge(profile: Profile, x0: number, y0: number, x1: number, y1: number): void {
  if (y0 > y1) {
    markEdge(profile, x1, y1, x0, y0)
    return
  }
  const { left, right, bottom } = profile
  const first = Math.max(0, Math.floor((y0 - bottom) / rowCm))
  const last = Math.min(left.length - 1, Math.floor((y1 - bottom) / rowCm))
  const slope = y1 > y0 ? (x1 - x0) / (y1 - y0) : 0
  for (let row = first; row <= last; row++) {
    const low = bottom + row * rowCm
    const enter = low > y0 ? x0 + (low - y0) * slope : x0
    const leave = low + rowCm < y1 ? x0 + (low + rowCm - y0) * slope : x1
    left[row] = Math.min(left[row], enter, leave)
    right[row] = Math.max(right[row], enter, leave)
  }
}
