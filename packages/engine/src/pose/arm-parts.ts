/** Which arm a part is worn on: by its region, or, where that is not said, because it goes round the arm as built. */
import type { Part } from '../figure/figure.ts'
import { clamp } from '../math/scalar.ts'
import { addScaled, distance, dot, subtract, type Vec3 } from '../math/vector.ts'
import type { Side } from './anchors.ts'
import type { Skeleton } from './skeleton.ts'

/** `isBelow`: all of it lies below the elbow, and none of it goes with the trunk however near it hangs. */
export type ArmPart = { side: Side; isBelow: boolean }

export function armOf(skeleton: Skeleton): (part: Part) => ArmPart | undefined {
  const round = roundArms(skeleton)
  return (part) => {
    const [, side, limb] = /^(left|right) (upper arm|forearm|hand)$/.exec(part.region ?? '') ?? []
    if (side === 'left' || side === 'right') return { side, isBelow: limb !== 'upper arm' }
    return part.region === undefined ? round(part) : undefined
  }
}

/** Rings and cuffs: their middle lies on the bone, and all of them near it. */
function roundArms({ bodies, unit }: Skeleton): (part: Part) => ArmPart | undefined {
  const [onBone, near] = [0.14 * unit, 0.36 * unit]
  return ({ positions }) => {
    const middle = middleOf(positions)
    const side: Side = middle[0] < 0 ? 'right' : 'left'
    const { joints, forearmDirection, hand } = bodies[side]
    const { elbow, wrist } = joints
    const fore = { from: elbow, along: forearmDirection, long: distance(elbow, wrist) }
    const fingers = { from: wrist, along: hand.frame.along, long: 0.5 * hand.frame.length }
    const mirror = side === 'left' ? 1 : -1
    const isRound = [fore, fingers].some(
      (bone) =>
        offBone([middle[0] * mirror, middle[1], middle[2]], bone) < onBone &&
        farthest(positions, mirror, bone) < near,
    )
    return isRound ? { side, isBelow: true } : undefined
  }
}

type Bone = { from: Vec3; along: Vec3; long: number }

function offBone(point: Vec3, { from, along, long }: Bone): number {
  const t = clamp(dot(subtract(point, from), along), 0, long)
  return distance(point, addScaled(from, along, t))
}

function farthest(positions: Float32Array, mirror: 1 | -1, bone: Bone): number {
  let most = 0
  for (let k = 0; k < positions.length; k += 3) {
    const point: Vec3 = [positions[k] * mirror, positions[k + 1], positions[k + 2]]
    most = Math.max(most, offBone(point, bone))
  }
  return most
}

/** The mean of all places of a part. */
export function middleOf(positions: Float32Array): Vec3 {
  const count = Math.max(1, positions.length / 3)
  let [x, y, z] = [0, 0, 0]
  for (let k = 0; k < positions.length; k += 3) {
    x += positions[k] / count
    y += positions[k + 1] / count
    z += positions[k + 2] / count
  }
  return [x, y, z]
}
