/** Points on the body worth a close-up. */
import type { Vec3 } from '../math/vector.ts'
import type { BodyHalves } from './body/skin.ts'

export function landmarksOf({ left, right }: BodyHalves): Record<string, Vec3> {
  const { level, torso, joints } = left
  const onRight = ([x, y, z]: Vec3): Vec3 => [-x, y, z]
  return {
    head: [0, (joints.crown[1] + joints.chin[1]) / 2, joints.crown[2]],
    neck: [0, level(5.7), joints.neck[2]],
    chest: torso(level(5.05), 0),
    belt: torso(level(4.15), 0),
    back: torso(level(5), Math.PI),
    'left shoulder': joints.shoulder,
    'right shoulder': onRight(right.joints.shoulder),
    'left hand': palmOf(left),
    'right hand': onRight(palmOf(right)),
    'left knee': joints.knee,
    'right knee': onRight(joints.knee),
    boot: [joints.ankle[0], joints.ankle[1] * 0.8, joints.ankle[2] + 4],
  }
}

function palmOf({ joints }: BodyHalves['left']): Vec3 {
  const { wrist, hand } = joints
  return [(wrist[0] + hand[0]) / 2, (wrist[1] + hand[1]) / 2, (wrist[2] + hand[2]) / 2]
}
