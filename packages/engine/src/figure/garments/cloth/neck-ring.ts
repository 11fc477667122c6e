/** Rings round the neck and over the shoulders, found on the skin itself: where collars, scarves and chains lie. */
import { clamp, lerp, smoothstep } from '../../../math/scalar.ts'
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

/** Angles round the neck at which it is measured where a ring must rise. */
const ringSteps = 36
/** In units of the body: how far below the chin a ring stays in front, and how far it falls at most for that. */
const belowChin = 0.14
const mostFall = 0.1

/**
 * How far a ring round the neck must rise, in cm by angle, to lie on the neck rather than out on the shoulders:
 * on short necks, under thick layers and on bent backs it would run out there. In front it stays below the chin, and falls to that where it must.
 * `height` is the ring's own, by angle from the front; `slack` how far from the neck it may lie, in units of the body.
 */
export function risesToNeck(
  trunk: Trunk,
  height: (turn: number) => number,
  offset: number,
  slack = 0.07,
): (angle: number) => number {
  const { neck, unit, joints } = trunk.body
  const ceiling = (turn: number) => joints.chin[1] + unit * (smoothstep(1.1, 1.9, turn) - belowChin)
  const limit = neck.radiusAt(0.6) + offset + slack * unit
  const step = 0.03 * unit
  const rises = Array.from({ length: ringSteps }, (_, i) => {
    const angle = (i / ringSteps) * 2 * Math.PI
    const turn = Math.min(angle, 2 * Math.PI - angle)
    const y = height(turn)
    const most = Math.max(ceiling(turn) - y, -mostFall * unit)
    let rise = 0
    while (rise < 9 * step && ringSize(trunk, y + rise, angle, offset) > limit) rise += step
    return Math.min(rise, most)
  })
  const smooth = evenedRing(evenedRing(rises))
  return (angle) => {
    const at = ((angle / (2 * Math.PI)) * ringSteps + 2 * ringSteps) % ringSteps
    const low = Math.floor(at)
    return lerp(smooth[low], smooth[(low + 1) % ringSteps], at - low)
  }
}

/** How far from the neck's middle that point is. */
export function ringSize(trunk: Trunk, y: number, angle: number, offset: number): number {
  const [x, , z] = ringPoint(trunk, y, angle, offset)
  return Math.hypot(x, z - neckAxis(trunk, y)[2])
}

/** Each value the mean of itself and two neighbours on either side, round and round. */
function evenedRing(values: readonly number[]): number[] {
  const { length } = values
  return values.map((_, i) => {
    let sum = 0
    for (let k = -2; k <= 2; k++) sum += values[(i + k + length) % length]
    return sum / 5
  })
}

/** How steeply cloth that falls from a neck follows it inward: a bent neck overhangs the chest, and there it hangs free. */
const mostInward = 0.55

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
  const [dx, dz] = [Math.sin(angle), Math.cos(angle)]
  const start = points[0][0] * dx + points[0][2] * dz
  const drop = length / 26
  for (let i = 1; i < 100 && walked[i - 1] < length; i++) {
    const onSkin = ringPoint(trunk, y - i * drop, angle, offset)
    const off = Math.max(0, start - mostInward * i * drop - onSkin[0] * dx - onSkin[2] * dz)
    const point: Vec3 = [onSkin[0] + dx * off, onSkin[1], onSkin[2] + dz * off]
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
