/** A sample on its triangle. */
import type { Scene } from '../scene.ts'
import type { Frame } from './frame.ts'

/** The corners of a triangle, and what share each has of a sample. */
export type Corners = {
  a: number
  b: number
  c: number
  wa: number
  wb: number
  wc: number
  isBack: boolean
}

/** `t`: the triangle's number. */
export function cornersAt(
  scene: Scene,
  { x, y }: Frame,
  t: number,
  column: number,
  row: number,
): Corners {
  const a = scene.indices[3 * t]
  const b = scene.indices[3 * t + 1]
  const c = scene.indices[3 * t + 2]
  const px = column + 0.5
  const py = row + 0.5
  const area = (x[b] - x[a]) * (y[c] - y[a]) - (x[c] - x[a]) * (y[b] - y[a])
  const wa = ((x[b] - px) * (y[c] - py) - (x[c] - px) * (y[b] - py)) / area
  const wb = ((x[c] - px) * (y[a] - py) - (x[a] - px) * (y[c] - py)) / area
  return { a, b, c, wa, wb, wc: 1 - wa - wb, isBack: area > 0 }
}

/** One number of `stride` that each vertex has, at the sample. */
export function blended(
  { a, b, c, wa, wb, wc }: Corners,
  list: Float32Array,
  stride: number,
  place: number,
): number {
  return (
    wa * list[stride * a + place] + wb * list[stride * b + place] + wc * list[stride * c + place]
  )
}
