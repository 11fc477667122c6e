/** Poses of who has something in a hand, or says something with an empty one. */
import { hanging } from '../../math/directions.ts'
import type { ArmPose, Pose } from '../pose.ts'
import { apart, easy } from './limbs.ts'

/** The forearm lies before the body, and what the hand has lies against it. */
const closeArm: ArmPose = {
  upper: hanging(18, -6),
  fore: [-0.46, 0.16, 0.88],
  along: [-0.3, 0.05, 0.95],
  thumb: [0.95, 0.2, 0.3],
  hold: [-0.04, 1, -0.06],
}

/** The other hand lies on what one holds. */
const onIt: ArmPose = {
  reach: { at: 'other wrist', with: 'palm', off: [-0.12, 0.02, 0.1] },
  elbow: [1, -0.5, -0.2],
  along: [-0.75, 0.1, 0.5],
  thumb: [0.2, 1, 0.2],
  hand: 'curled',
  ifEmpty: true,
}

const weightOnRight: Pose['legs'] = {
  right: { foot: [-0.02, 0, 0] },
  left: { foot: [0.09, 0, 0.1], out: 22, knee: [0.35, 0, 1] },
}

export const holdingPoses: Record<string, Pose> = {
  hold_close: {
    hand: 'left',
    shows: true,
    pelvis: { tilt: -4 },
    spine: { lean: 4 },
    arms: { left: closeArm, right: onIt },
    legs: weightOnRight,
    head: { tilt: -5, nod: 4 },
  },
  study: {
    hand: 'left',
    shows: true,
    pelvis: { tilt: -4 },
    spine: { lean: 4, bend: 5 },
    arms: {
      left: { ...closeArm, upper: hanging(18, 20), fore: [-0.3, 0.14, 0.95], hold: [0, 1, 0.25] },
      right: onIt,
    },
    legs: weightOnRight,
    head: { nod: 14, turn: 4 },
  },
  show: {
    hand: 'left',
    shows: true,
    pelvis: { tilt: -5, turn: 4 },
    spine: { lean: 5, twist: 4 },
    arms: {
      left: {
        upper: [0.5, -0.62, 0.6],
        fore: [0.2, 0.78, 0.6],
        along: [0.1, 0.5, 0.85],
        thumb: [0.5, 1, 0],
        hold: [0.05, 1, 0.05],
      },
      right: easy,
    },
    legs: weightOnRight,
    head: { turn: 18, nod: -2, tilt: 4 },
  },
  explain: {
    frees: 'hand',
    hand: 'right',
    pelvis: { tilt: 4 },
    spine: { lean: -3, twist: 5, bend: 3 },
    arms: {
      left: easy,
      right: {
        upper: hanging(22, 22),
        fore: [0.3, 0.28, 1],
        along: [0.35, 0.1, 1],
        thumb: [0.9, 0.5, 0],
        hand: 'palm',
      },
    },
    legs: { left: { foot: [0.02, 0, 0] }, right: { foot: [0.07, 0, 0.12], out: 20 } },
    head: { tilt: 5 },
  },
  listen: {
    frees: 'hand',
    hand: 'right',
    pelvis: { tilt: -5 },
    spine: { lean: 5 },
    arms: {
      left: { upper: hanging(14, 16), fore: [-0.88, 0.06, 0.44], thumb: [0, 1, 0], ifEmpty: true },
      right: {
        reach: { at: 'chin', with: 'tips', off: [0.06, -0.16, 0.1] },
        elbow: [0.35, -1, 0.35],
        along: [-0.3, 0.9, -0.1],
        thumb: [0.2, 0.2, -1],
        hand: 'curled',
      },
    },
    legs: weightOnRight,
    head: { tilt: -6, nod: 3 },
  },
  float: {
    body: { tilt: 16 },
    spine: { bend: -8, lean: -12, twist: 8 },
    arms: {
      left: { upper: [0.9, 0.12, 0.3], fore: [0.75, 0.5, 0.35], hand: 'open', ifEmpty: true },
      right: { upper: [0.75, -0.55, -0.1], fore: [0.7, -0.25, 0.5], hand: 'open', ifEmpty: true },
    },
    legs: { both: apart(0.02) },
    head: { tilt: 6, nod: -6 },
    lift: 0.2,
    hang: 0,
  },
  at_rest: {
    pelvis: { tilt: 5, turn: -5 },
    spine: { lean: -6, twist: 5 },
    head: { tilt: 4 },
    arms: {
      left: easy,
      right: {
        reach: { at: 'belly', with: 'palm', off: [0.3, -0.3, 0.16] },
        elbow: [1, -0.4, -0.3],
        along: [-0.8, -0.1, 0.4],
        thumb: [0, 1, 0.2],
        hand: 'relaxed',
        ifEmpty: true,
      },
    },
    legs: {
      left: { foot: [-0.02, 0, 0] },
      right: { foot: [0.1, 0, 0.1], out: 24, knee: [0.4, 0, 1] },
    },
  },
}
