/** Curves through points. */
import { clamp } from './scalar.ts'
import { addScaled, cross, dot, mix, normalize, subtract, type Vec3 } from './vector.ts'

export type Path = readonly Vec3[]

/** Points of a Catmull–Rom curve through `points`: `segments` + 1 of them open, `segments` closed. */
export function spline(points: Path, segments: number, closed = false): Vec3[] {
  const count = points.length
  const spans = closed ? count : count - 1
  const at = (i: number) => (closed ? points[(i + count) % count] : points[clamp(i, 0, count - 1)])
  const result: Vec3[] = []
  for (let k = 0; k <= (closed ? segments - 1 : segments); k++) {
    const t = (k / segments) * spans
    const i = Math.min(spans - 1, Math.floor(t))
    result.push(catmullRom(at(i - 1), at(i), at(i + 1), at(i + 2), t - i))
  }
  return result
}

function catmullRom(a: Vec3, b: Vec3, c: Vec3, d: Vec3, s: number): Vec3 {
  const axis = (j: 0 | 1 | 2) =>
    0.5 *
    (2 * b[j] +
      (c[j] - a[j]) * s +
      (2 * a[j] - 5 * b[j] + 4 * c[j] - d[j]) * s * s +
      (3 * b[j] - a[j] - 3 * c[j] + d[j]) * s * s * s)
  return [axis(0), axis(1), axis(2)]
}

/** The point at `t` (0–1) of a path, by index: points are taken as evenly spaced. */
export function pointAt(path: Path, t: number): Vec3 {
  const f = clamp(t) * (path.length - 1)
  const i = Math.min(path.length - 2, Math.floor(f))
  return mix(path[i], path[i + 1], f - i)
}

/** A local frame on a path: `tangent` along it, `normal` as near to `up` as can be, `binormal` = tangent × normal. */
export type Frame = { centre: Vec3; tangent: Vec3; normal: Vec3; binormal: Vec3 }

export function frameAt(path: Path, t: number, up: Vec3 = [0, 0, 1]): Frame {
  const f = clamp(t) * (path.length - 1)
  const i = Math.min(path.length - 2, Math.floor(f))
  const centre = mix(path[i], path[i + 1], f - i)
  const ahead = path[Math.min(path.length - 1, i + 2)]
  const tangent = normalize(subtract(ahead, path[Math.max(0, i - 1)]))
  const normal = normalize(addScaled(up, tangent, -dot(up, tangent)))
  return { centre, tangent, normal, binormal: cross(tangent, normal) }
}
