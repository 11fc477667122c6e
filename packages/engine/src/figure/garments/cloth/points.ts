/** Where a part lies, as points: what asks how far it reaches need not know of triangles. */
import type { Part } from '../../figure.ts'

/**
 * All corners of a part, and points on the inside of its large triangles, so that no gap is wider than about two `rowHeight`
 * cm: x, y and z of each, one after the other. The list is good until the next is asked for.
 */
export function pointsOf(part: Part, rowHeight: number): Float64Array {
  const { positions: p, indices } = part
  const points = listOf(p.length + 3 * countInside(part, rowHeight))
  points.set(p)
  let at = p.length
  for (let t = 0; t < indices.length; t += 3) {
    const steps = stepsOn(part, t, rowHeight)
    if (steps === 0) continue
    const a = indices[t] * 3
    const b = indices[t + 1] * 3
    const c = indices[t + 2] * 3
    for (let i = 0; i < steps; i++) {
      // Corners are there already.
      for (let j = i === 0 ? 1 : 0; i + j <= steps && j < steps; j++) {
        const s = i / steps
        const q = j / steps
        const r = 1 - s - q
        points[at] = p[a] * r + p[b] * s + p[c] * q
        points[at + 1] = p[a + 1] * r + p[b + 1] * s + p[c + 1] * q
        points[at + 2] = p[a + 2] * r + p[b + 2] * s + p[c + 2] * q
        at += 3
      }
    }
  }
  return points
}

/** Always the same memory, as large as the longest list: some sixty long lists a sheet would have to be collected. */
let memory = new Float64Array(0)

function listOf(length: number): Float64Array {
  if (memory.length < length) memory = new Float64Array(length)
  return memory.subarray(0, length)
}

/** Pieces each side of a triangle is cut into; 0 where its corners are close enough. */
function stepsOn({ positions: p, indices }: Part, t: number, rowHeight: number): number {
  const a = indices[t] * 3
  const b = indices[t + 1] * 3
  const c = indices[t + 2] * 3
  const size = Math.max(
    Math.abs(p[a] - p[b]) + Math.abs(p[a + 1] - p[b + 1]),
    Math.abs(p[b] - p[c]) + Math.abs(p[b + 1] - p[c + 1]),
  )
  return size < 2 * rowHeight ? 0 : Math.min(8, Math.ceil(size / (2 * rowHeight)))
}

/** A triangle cut into so many pieces has (n + 1)(n + 2) / 2 points, three of them corners. */
function countInside(part: Part, rowHeight: number): number {
  let count = 0
  for (let t = 0; t < part.indices.length; t += 3) {
    const steps = stepsOn(part, t, rowHeight)
    if (steps > 0) count += ((steps + 1) * (steps + 2)) / 2 - 3
  }
  return count
}
