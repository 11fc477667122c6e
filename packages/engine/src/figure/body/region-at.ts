/** Which region of the body a point of its left half belongs to. */
import { remember } from '../../math/remember.ts'
import { clamp } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Region } from '../figure.ts'
import type { Body } from './body.ts'

/** The regions of a body: its borders are measured once. */
export const regionsOf = remember((body: Body): RegionAt => {
  const { level } = body
  const armAt = alongArm(body)
  const isLeg = legTest(body)
  const legRegion = legRegions(body)
  const [neckLow, chestLow, bellyLow] = [level(5.62), level(4.62), level(4.05)]
  const neckWidth = body.neck.radiusAt(0.7) * 1.12
  return (x, y, z) => {
    const arm = armAt(x, y, z)
    if (arm !== undefined) return arm < 0.5 ? 'left upper arm' : 'left forearm'
    if (isLeg(x, y)) return legRegion(y)
    if (y > neckLow && x < neckWidth) return 'neck'
    if (y > chestLow) return 'chest'
    return y > bellyLow ? 'belly' : 'hips'
  }
})

export type RegionAt = (x: number, y: number, z: number) => Region

/** Below the groin line, which runs from the crotch up to the hip bone. */
function legTest({ level, torsoSection }: Body): (x: number, y: number) => boolean {
  const width = torsoSection(level(3.62)).width
  const [crotch, hip] = [level(3.42), level(3.72)]
  return (x, y) => y < crotch + (x / width) * (hip - crotch)
}

function legRegions({ joints, level }: Body): (y: number) => Region {
  const knee = joints.knee[1]
  const ankle = level(0.36)
  return (y) => (y > knee ? 'left thigh' : y > ankle ? 'left shin' : 'left foot')
}

/** How far along the arm a point lies, or undefined if it is on the trunk or a leg. */
function alongArm({ joints, unit, arm }: Body) {
  const { shoulder, elbow, wrist } = joints
  const foreReach = arm.radiusAt(0.6) * 1.6
  const upperReach = arm.radiusAt(0.15) * 2
  // The armpit's line leans inward at the top, where the shoulder is rooted.
  const inmost = shoulder[0] - arm.radiusAt(0.1) * 0.55 - 0.02 * unit
  return (x: number, y: number, z: number): number | undefined => {
    const fore = along(elbow, wrist, x, y, z)
    if (fore > 0 && away(elbow, wrist, fore, x, y, z) < foreReach) return 0.5 + 0.5 * fore
    if (x <= inmost) return undefined
    const upper = along(shoulder, elbow, x, y, z)
    const isNear = upper > -0.4 && away(shoulder, elbow, upper, x, y, z) < upperReach
    return isNear ? Math.max(0, upper * 0.5) : undefined
  }
}

/** Where a point lies along a bone: 0 at `a`, 1 at `b`. */
function along(a: Vec3, b: Vec3, x: number, y: number, z: number): number {
  const dx = b[0] - a[0]
  const dy = b[1] - a[1]
  const dz = b[2] - a[2]
  const dot = (x - a[0]) * dx + (y - a[1]) * dy + (z - a[2]) * dz
  return dot / (dx * dx + dy * dy + dz * dz)
}

function away(a: Vec3, b: Vec3, at: number, x: number, y: number, z: number): number {
  const t = clamp(at)
  return Math.hypot(
    x - a[0] - (b[0] - a[0]) * t,
    y - a[1] - (b[1] - a[1]) * t,
    z - a[2] - (b[2] - a[2]) * t,
  )
}
