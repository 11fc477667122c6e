/** Which region of the body a point of its left half belongs to. */
import { clamp } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Region } from '../figure.ts'
import type { Body } from './body.ts'

export function regionAt(body: Body, x: number, y: number, z: number): Region {
  const { level } = body
  const arm = alongArm(body, x, y, z)
  if (arm !== undefined) return arm < 0.5 ? 'left upper arm' : 'left forearm'
  if (isLeg(body, x, y)) return legRegion(body, y)
  if (y > level(5.62) && x < body.neck.radiusAt(0.7) * 1.12) return 'neck'
  if (y > level(4.62)) return 'chest'
  return y > level(4.05) ? 'belly' : 'hips'
}

/** Below the groin line, which runs from the crotch up to the hip bone. */
function isLeg({ level, torsoSection }: Body, x: number, y: number): boolean {
  const width = torsoSection(level(3.62)).width
  return y < level(3.42) + (x / width) * (level(3.72) - level(3.42))
}

function legRegion({ joints, level }: Body, y: number): Region {
  if (y > joints.knee[1]) return 'left thigh'
  return y > level(0.36) ? 'left shin' : 'left foot'
}

/** How far along the arm a point lies, or undefined if it is on the trunk or a leg. */
function alongArm(
  { joints, unit, arm }: Body,
  x: number,
  y: number,
  z: number,
): number | undefined {
  const { shoulder, elbow, wrist } = joints
  const point: Vec3 = [x, y, z]
  const fore = along(elbow, wrist, point)
  if (fore > 0 && away(elbow, wrist, fore, point) < arm.radiusAt(0.6) * 1.6) return 0.5 + 0.5 * fore
  // The armpit's line leans inward at the top, where the shoulder is rooted.
  const upper = along(shoulder, elbow, point)
  const isInside = x > shoulder[0] - arm.radiusAt(0.1) * 0.55 - 0.02 * unit
  const isNear = away(shoulder, elbow, upper, point) < arm.radiusAt(0.15) * 2
  return isInside && isNear && upper > -0.4 ? Math.max(0, upper * 0.5) : undefined
}

/** Where a point lies along a bone: 0 at `a`, 1 at `b`. */
function along(a: Vec3, b: Vec3, point: Vec3): number {
  const [dx, dy, dz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
  const dot = (point[0] - a[0]) * dx + (point[1] - a[1]) * dy + (point[2] - a[2]) * dz
  return dot / (dx * dx + dy * dy + dz * dz)
}

function away(a: Vec3, b: Vec3, at: number, point: Vec3): number {
  const t = clamp(at)
  return Math.hypot(
    point[0] - a[0] - (b[0] - a[0]) * t,
    point[1] - a[1] - (b[1] - a[1]) * t,
    point[2] - a[2] - (b[2] - a[2]) * t,
  )
}
