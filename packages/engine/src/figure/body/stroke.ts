/** Tapering strokes on the front or back of the left half of a body, seen flat: x outward, y up, in cm. */
import { clamp, lerp } from '../../math/scalar.ts'

type Point = readonly [x: number, y: number]
export type Stroke = { points: readonly Point[]; width: number; low: Point; high: Point }

export function isInBox({ low, high }: Stroke, x: number, y: number): boolean {
  return x >= low[0] && x <= high[0] && y >= low[1] && y <= high[1]
}

export function touches({ points, width }: Stroke, x: number, y: number): boolean {
  const broadest = (width / 2) ** 2
  for (let i = 0; i < points.length - 1; i++) {
    const [ax, ay] = points[i]
    const dx = points[i + 1][0] - ax
    const dy = points[i + 1][1] - ay
    const t = clamp(((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy))
    const square = (x - ax - dx * t) ** 2 + (y - ay - dy * t) ** 2
    if (square >= broadest) continue
    const along = (i + t) / (points.length - 1)
    const half = (width / 2) * Math.sin(Math.PI * lerp(0.12, 0.94, along)) ** 0.7
    if (square < half * half) return true
  }
  return false
}

export function stroke(points: readonly Point[], width: number): Stroke {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return {
    points,
    width,
    low: [Math.min(...xs) - width, Math.min(...ys) - width],
    high: [Math.max(...xs) + width, Math.max(...ys) + width],
  }
}
