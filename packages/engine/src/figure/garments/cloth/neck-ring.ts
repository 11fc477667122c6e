/** Rings round the neck and over the shoulders, found on the skin itself: where collars, scarves and chains lie. */
import { clamp } from '../../../math/scalar.ts'
import { mix, type Vec3 } from '../../../math/vector.ts'
import type { Trunk } from './trunk.ts'

/** Middle of the neck at height y; below the neck, of the chest. */
export function neckAxis({ body }: Trunk, y: number): Vec3 {
  const { path } = body.neck
  const last = path.length - 1
  let i = 0
  while (i < last - 1 && path[i + 1][1] > y) i++
  const [a, b] = [path[i], path[i + 1]]
  const t = clamp((a[1] - y) / (a[1] - b[1]), -1, 1)
  return [0, y, a[2] + (b[2] - a[2]) * t]
}

/** The point `offset` cm above the skin at height y, seen from the neck's middle at an angle (0 front, π/2 left). */
export function ringPoint(trunk: Trunk, y: number, angle: number, offset: number): Vec3 {
  const [, , axisZ] = neckAxis(trunk, y)
  const dx = Math.sin(angle)
  const dz = Math.cos(angle)
  const farthest = trunk.body.unit * 0.75
  let r = 0
  for (let step = 0; step < 24; step++) {
    const missing = offset - trunk.field(dx * r, y, axisZ + dz * r)
    if (missing < 0.03 || r > farthest) break
    r += Math.max(0.03, missing)
  }
  return [dx * r, y, axisZ + dz * r]
}

/** Points down the offset skin from height `y` at an angle, about `step` cm apart along the surface. */
export function slide(
  trunk: Trunk,
  y: number,
  angle: number,
  offset: number,
  length: number,
): (distance: number) => Vec3 {
  const points: Vec3[] = [ringPoint(trunk, y, angle, offset)]
  const walked = [0]
  const drop = length / 26
  for (let i = 1; i < 100 && walked[i - 1] < length; i++) {
    const point = ringPoint(trunk, y - i * drop, angle, offset)
    const last = points[i - 1]
    points.push(point)
    walked.push(
      walked[i - 1] + Math.hypot(point[0] - last[0], point[1] - last[1], point[2] - last[2]),
    )
  }
  return (distance) => {
    let i = 1
    while (i < points.length - 1 && walked[i] < distance) i++
    const t = clamp((distance - walked[i - 1]) / (walked[i] - walked[i - 1] || 1))
    return mix(points[i - 1], points[i], t)
  }
}
