/** Which region of the body a point of its left half belongs to. */
import type { Region } from '../figure.ts'
import type { Body } from './body.ts'

export function regionAt(body: Body, x: number, y: number, z: number): Region {
  const { joints, level } = body
  if (y < level(3.5) || isLeg(body, x, y)) return legRegion(body, y)
  const arm = alongArm(body, x, y, z)
  if (arm !== undefined) return arm < 0.5 ? 'left upper arm' : 'left forearm'
  if (y > level(5.62) && x < body.neck.radiusAt(0.7) * 1.5) return 'neck'
  if (y > level(4.62)) return 'chest'
  return y > level(4.05) ? 'belly' : y < joints.hip[1] - 100 ? 'left thigh' : 'hips'
}

function isLeg(body: Body, x: number, y: number): boolean {
  // The groin line runs from the crotch up to the hip bone.
  const { level } = body
  const width = body.torsoSection(level(3.62)).width
  return y < level(3.42) + (x / width) * (level(3.72) - level(3.42))
}

function legRegion({ joints, level }: Body, y: number): Region {
  if (y > joints.knee[1]) return 'left thigh'
  return y > level(0.36) ? 'left shin' : 'left foot'
}

/** How far along the arm a point lies, or undefined if it is on the trunk. */
function alongArm(
  { joints, unit, arm }: Body,
  x: number,
  y: number,
  z: number,
): number | undefined {
  const { shoulder, elbow, wrist } = joints
  const upper = along(shoulder, elbow, x, y, z)
  const fore = along(elbow, wrist, x, y, z)
  if (fore > 0 && x > shoulder[0]) return 0.5 + 0.5 * fore
  // The armpit's line leans inward at the top, where the shoulder is rooted.
  return x > shoulder[0] - arm.radiusAt(0.1) * 0.55 - 0.02 * unit && upper > -0.25
    ? Math.max(0, upper * 0.5)
    : undefined
}

function along(
  a: readonly [number, number, number],
  b: readonly [number, number, number],
  x: number,
  y: number,
  z: number,
): number {
  const [dx, dy, dz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
  return ((x - a[0]) * dx + (y - a[1]) * dy + (z - a[2]) * dz) / (dx * dx + dy * dy + dz * dz)
}
