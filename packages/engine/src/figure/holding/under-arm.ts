/** What is carried under an arm: boards and books flat against the side, the hand round their lower edge; balls between arm and hip. */
import { hanging } from '../../math/directions.ts'
import { add, addScaled, mix, type Vec3 } from '../../math/vector.ts'
import type { Body, Stance } from '../body/body.ts'
import type { PropModel } from '../figure.ts'
import { axes, type Placement } from './move-parts.ts'

const up: Vec3 = [0, 1, 0]

/** What is as deep as it is wide is held as a ball is. */
function isRound({ bounds: { min, max } }: PropModel): boolean {
  return max[2] - min[2] > 0.7 * (max[0] - min[0])
}

export function underArmStance(model: PropModel): Stance {
  return isRound(model)
    ? { upperArm: hanging(36, -14), forearm: [-0.12, -0.1, 1], hand: 'relaxed', thumb: up }
    : {
        upperArm: hanging(23, -8),
        forearm: hanging(17, 32),
        hand: 'edge',
        handAlong: hanging(-18, 26),
        thumb: [0.1, 0.35, 1],
      }
}

/** In the coordinates of the left side. */
export function underArm(model: PropModel, size: number, body: Body, grip: Vec3): Placement {
  const { min, max } = model.bounds
  const { elbow, wrist } = body.joints
  const half = (axis: 0 | 1 | 2) => ((min[axis] + max[axis]) / 2) * size
  if (isRound(model)) {
    const radius = ((max[0] - min[0]) / 2) * size
    const [x, y, z] = mix(elbow, wrist, 0.62)
    const at: Vec3 = [x - 0.72 * radius, y - 0.62 * radius - half(1), z]
    return { ...axes(up, [0.25, 0, 1]), at, scale: size }
  }
  // Its length lies along the side, its nose a little raised, its face outward.
  const placed = axes([0, 0.16, 1], [1, 0, 0.12])
  const height = ((max[0] - min[0]) / 2) * size
  const middle = add(grip, [-1.6 * size, height - 1.2 * size, -5 * size])
  const at = addScaled(addScaled(middle, placed.x, -half(0)), placed.y, -half(1))
  return { ...placed, at, scale: size }
}
