/** Flat shapes for the painter: smooth outlines and brush strokes as polygons. */
import { spline } from '../../../math/spline.ts'
import type { Vec3 } from '../../../math/vector.ts'

export type Point = readonly [x: number, y: number]
/** A closed polygon. */
export type Outline = readonly Point[]

/** The smooth curve through `points`, `steps` pieces between two of them. */
export function smooth(points: readonly Point[], steps = 8, closed = false): Point[] {
  const spans = closed ? points.length : points.length - 1
  const path: Vec3[] = []
  for (const point of points) path.push([point[0], point[1], 0])
  const curve: Point[] = []
  for (const point of spline(path, spans * steps, closed)) curve.push([point[0], point[1]])
  return curve
}

export function ellipse(x: number, y: number, width: number, height: number, turn = 0): Outline {
  const cosine = Math.cos(turn)
  const sine = Math.sin(turn)
  const outline: Point[] = []
  for (let i = 0; i < 48; i++) {
    const angle = (i / 48) * 2 * Math.PI
    const along = Math.cos(angle) * width
    const across = Math.sin(angle) * height
    outline.push([x + along * cosine - across * sine, y + along * sine + across * cosine])
  }
  return outline
}

/** A brush stroke along a line; `width(t)` is its full width at t, 0–1. Blunt where the width is not 0. */
export function stroke(line: readonly Point[], width: number | ((t: number) => number)): Outline {
  const last = line.length - 1
  const left: Point[] = []
  const right: Point[] = []
  for (let i = 0; i <= last; i++) {
    const before = line[Math.max(0, i - 1)]
    const after = line[Math.min(last, i + 1)]
    const dx = after[0] - before[0]
    const dy = after[1] - before[1]
    const size = Math.sqrt(dx ** 2 + dy ** 2) || 1
    const half = (typeof width === 'number' ? width : width(i / last)) / 2
    const nx = (-dy / size) * half
    const ny = (dx / size) * half
    left.push([line[i][0] + nx, line[i][1] + ny])
    right.push([line[i][0] - nx, line[i][1] - ny])
  }
  return [...left, ...right.reverse()]
}

/** Thin at both ends, `size` in the middle: the pressure of a pen. `head` and `tail` are the shares that taper. */
export function pen(size: number, head = 0.25, tail = 0.35): (t: number) => number {
  return (t) => {
    const rise = head <= 0 ? 1 : Math.min(1, t / head)
    const fall = tail <= 0 ? 1 : Math.min(1, (1 - t) / tail)
    const pressure = Math.sin((Math.min(rise, fall) * Math.PI) / 2)
    return size * (0.12 + 0.88 * pressure)
  }
}

/** The area between two lines that run the same way. */
export function between(upper: readonly Point[], lower: readonly Point[]): Outline {
  return [...upper, ...[...lower].reverse()]
}
