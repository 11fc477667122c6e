/** Places on a body that hands reach for, and the bone each goes with. */
import { add, scale, type Vec3 } from '../math/vector.ts'
import type { AnchorName } from './pose.ts'
import { acrossMiddle, type BoneName, type Skeleton } from './skeleton.ts'

export type Anchor = { at: Vec3; bone: BoneName }
export type Side = 'left' | 'right'

function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left'
}

/** An anchor at rest, for the arm of a side. */
export function anchorOf(skeleton: Skeleton, name: AnchorName, side: Side): Anchor {
  if (name.startsWith('other ')) {
    // What follows is an anchor's name too.
    return anchorOf(skeleton, name.slice(6) as AnchorName, otherSide(side))
  }
  const [at, bone] = onLeft(skeleton, name)
  const isLeft = side === 'left' || name === 'heart'
  return {
    at: isLeft ? at : acrossMiddle(at),
    bone: bone in limbOf ? limbOf[bone][side] : (bone as BoneName), // Every other name is a bone of the middle.
  }
}

const limbOf: Record<string, Record<Side, BoneName>> = {
  Shoulder: { left: 'leftShoulder', right: 'rightShoulder' },
  LowerArm: { left: 'leftLowerArm', right: 'rightLowerArm' },
  UpperLegTwist: { left: 'leftUpperLegTwist', right: 'rightUpperLegTwist' },
  LowerLeg: { left: 'leftLowerLeg', right: 'rightLowerLeg' },
  Hand: { left: 'leftHand', right: 'rightHand' },
}

function onLeft(skeleton: Skeleton, name: AnchorName): [at: Vec3, bone: string] {
  const { bodies, headCentre, headRadius, unit } = skeleton
  const { torso, level, joints } = bodies.left
  const onHead = (x: number, y: number, z: number): [Vec3, string] => [
    add(headCentre, scale([x, y, z], headRadius)),
    'head',
  ]
  const onTorso = (canon: number, degrees: number, bone: string): [Vec3, string] => [
    torso(level(canon), (degrees * Math.PI) / 180, 0.06 * unit),
    bone,
  ]
  switch (name) {
    case 'hip':
      return onTorso(4.02, 84, 'hips')
    case 'belly':
      return onTorso(4.3, 0, 'spine')
    case 'chest':
      return onTorso(5, 0, 'upperChest')
    case 'heart':
      return onTorso(5.1, 24, 'upperChest')
    case 'small of the back':
      return onTorso(4.2, 180, 'spine')
    case 'shoulder':
      return [add(joints.shoulder, [0, 0.2 * unit, 0]), 'Shoulder']
    case 'elbow' as AnchorName:
      return [joints.elbow, 'LowerArm']
    case 'wrist' as AnchorName:
      return [joints.wrist, 'Hand']
    case 'chin':
      return onHead(0.1, -0.95, 0.72)
    case 'mouth':
      return onHead(0.05, -0.62, 0.98)
    case 'cheek':
      return onHead(0.6, -0.45, 0.6)
    case 'brow':
      return onHead(0.4, 0.18, 0.9)
    case 'eyes':
      return onHead(0.3, -0.12, 0.95)
    case 'nape':
      return onHead(0.3, -0.3, -0.75)
    case 'crown':
      return onHead(0, 1, 0)
    case 'knee':
      return [add(joints.knee, [0, 0, 0.24 * unit]), 'LowerLeg']
    case 'thigh':
      return [add(scale(add(joints.hip, joints.knee), 0.5), [0, 0, 0.28 * unit]), 'UpperLegTwist']
    case 'shin':
      return [add(scale(add(joints.ankle, joints.knee), 0.5), [0, 0, 0.22 * unit]), 'LowerLeg']
    default:
      return [joints.crown, 'head']
  }
}
