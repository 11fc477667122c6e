/** Arms and legs that several poses share. Said for the left side: +x is outward on either. Directions from `hanging` are degrees outward and to the front. */
import { hanging } from '../../math/directions.ts'
import type { ArmPose, LegPose, Sides } from '../pose.ts'

/** An arm at rest beside the body; one that holds a thing stays as it was built. */
export const easy: ArmPose = { upper: hanging(12, -3), fore: hanging(7, 13), ifEmpty: true }
export const easyArms: Sides<ArmPose> = { both: easy }

export const onHip: ArmPose = {
  reach: { at: 'hip', with: 'wrist', off: [0.16, 0.1, 0.02] },
  elbow: [1, -0.2, -0.5],
  along: [-0.35, -0.72, 0.5],
  thumb: [0.1, -0.5, -1],
  hand: 'relaxed',
  ifEmpty: true,
}

export const stand: Sides<LegPose> = { both: { foot: [0, 0, 0] } }
export const apart = (out: number, forward = 0): LegPose => ({ foot: [out, 0, forward], out: 16 })
export const wide: Sides<LegPose> = { both: apart(0.1) }

export const chairLegs: LegPose = { thigh: [0.04, -0.04, 1], shin: [0.02, -1, 0.02], toes: 0 }
export const kneeDown: LegPose = { thigh: [0.1, -1, 0.08], shin: [0.02, -0.06, -1], toes: 'free' }

/** Feet of a fencer: the right one leads. */
export const lunge = (lead: number, back: number): Sides<LegPose> => ({
  right: { foot: [0.05, 0, lead], knee: [0.1, 0, 1], out: 0 },
  left: { foot: [0.12, 0, -back], knee: [0.7, 0, 0.7], out: 40 },
})

/** Both hands on one grip before the body: the left one finds the right one's wrist. */
export const secondHand: ArmPose = {
  reach: { at: 'other wrist', with: 'palm', off: [0.02, -0.16, 0.12] },
  hand: 'curled',
  elbow: [0.9, -0.7, 0],
}
