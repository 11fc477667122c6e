/** How a weapon lies in a hand that strikes with it: its edge ahead, the fist where the haft is swung from. */
import type { HeldThing, Part } from '../figure/figure.ts'
import { aboutAxis, noTurn, turnVector } from '../math/quaternion.ts'
import { cross, dot, normalize, perpendicular, scale, type Vec3 } from '../math/vector.ts'
import type { Side } from './anchors.ts'
import { middleOf } from './arm-parts.ts'
import type { HeldMove } from './held.ts'
import type { ArmPose } from './pose.ts'
import type { Puppet } from './pose-figure.ts'
import { numberOf, type PosedBones, placeOf, restOf, turnOf } from './stance.ts'

/** Undefined where the pose does not strike, or the thing has neither edge nor haft. */
export function wield(
  { figure, skeleton }: Puppet,
  posed: PosedBones,
  side: Side,
  held: HeldThing,
  arm: ArmPose | undefined,
): HeldMove | undefined {
  if (held.way !== 'stiff' || !arm || (!arm.strikes && arm.grip === undefined)) return undefined
  const parts = figure.parts.filter(({ material }) => material.startsWith(`${held.id}.`))
  const bone = `${side}Hand` as const
  const axis = turnVector(turnOf(posed, bone), held.axis)
  const degrees = arm.strikes ? edgeAhead(side, held.axis, skeleton.arms[side].along) : 0
  const slide =
    held.isHafted && arm.grip !== undefined
      ? slideAlong(parts, held.axis, restOf(skeleton, bone), arm.grip)
      : 0
  return {
    id: held.id,
    about: placeOf(posed, numberOf(bone), onAxis(parts) ?? restOf(skeleton, bone)),
    turn: degrees === 0 ? noTurn : aboutAxis(axis, degrees),
    by: scale(axis, slide),
  }
}

/** As built, edges look outward for the eye of the sheet; degrees about its axis until they look where the hand points. */
function edgeAhead(side: Side, axis: Vec3, along: Vec3): number {
  const outward = perpendicular([side === 'left' ? 1 : -1, 0, 0], axis)
  const ahead = perpendicular(along, axis)
  const sine = dot(normalize(axis), cross(outward, ahead))
  return (Math.atan2(sine, dot(outward, ahead)) * 180) / Math.PI
}

/** A place inside what the fist closes round. */
function onAxis(parts: readonly Part[]): Vec3 | undefined {
  const grip = parts.find(({ name }) => /^(grip|shaft|haft|handle|wrap)/.test(name))
  return grip && middleOf(grip.positions)
}

/** How far a haft goes through the hand until that holds it at a share of its length from the foot, in cm. */
function slideAlong(parts: readonly Part[], axis: Vec3, hand: Vec3, grip: number): number {
  let [foot, head] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { positions } of parts) {
    for (let k = 0; k < positions.length; k += 3) {
      const along = positions[k] * axis[0] + positions[k + 1] * axis[1] + positions[k + 2] * axis[2]
      foot = Math.min(foot, along)
      head = Math.max(head, along)
    }
  }
  return Math.max(0, dot(hand, axis) - foot - grip * (head - foot))
}
