/** Poses of who sits, kneels and lies. */
import { hanging } from '../../math/directions.ts'
import type { Pose } from '../pose.ts'
import { chairLegs, easy, easyArms, kneeDown } from './limbs.ts'

export const lowPoses: Record<string, Pose> = {
  kneel: {
    frees: 'both',
    arms: {
      both: {
        reach: { at: 'thigh', with: 'palm', off: [0, 0.06, 0.06] },
        elbow: [1, -0.2, -0.6],
        ifEmpty: true,
      },
    },
    legs: { both: { thigh: [0.06, -0.28, 0.96], shin: [0.04, -0.16, -1], toes: 'point' } },
  },
  kneel_upright: { arms: easyArms, legs: { both: kneeDown } },
  one_knee: {
    arms: {
      left: {
        reach: { at: 'knee', with: 'palm', off: [0, 0.12, 0.08] },
        elbow: [1, -0.4, -0.2],
        ifEmpty: true,
      },
      right: easy,
    },
    legs: { left: { thigh: [0.16, 0.02, 1], shin: [0, -1, 0.04], toes: 0 }, right: kneeDown },
    spine: { bend: 8 },
    head: { nod: 12 },
  },
  sit_chair: {
    arms: {
      both: {
        reach: { at: 'thigh', with: 'palm', off: [0, 0.08, 0.1] },
        elbow: [1, -0.3, -0.7],
        ifEmpty: true,
      },
    },
    legs: { both: chairLegs },
    spine: { bend: 2 },
  },
  sit_legs_crossed: {
    arms: {
      left: {
        reach: { at: 'thigh', with: 'palm', off: [0, 0.1, 0.1] },
        elbow: [1, -0.3, -0.7],
        ifEmpty: true,
      },
      right: {
        reach: { at: 'thigh', with: 'palm', off: [0, 0.14, 0.1] },
        elbow: [1, -0.3, -0.7],
        ifEmpty: true,
      },
    },
    legs: {
      left: { thigh: [0.02, -0.04, 1], shin: [-0.02, -1, 0.02], toes: 0 },
      right: { thigh: [-0.2, 0.2, 1], shin: [-0.3, -0.85, 0.36], toes: 'free', knee: [0, 1, 0.3] },
    },
    spine: { bend: -6 },
  },
  sit_ground: {
    arms: {
      both: {
        reach: { at: 'shin', with: 'palm', off: [0.02, 0.24, 0.06] },
        elbow: [1, -0.6, 0],
        ifEmpty: true,
      },
    },
    legs: { both: { thigh: [0.03, 0.72, 0.8], shin: [0.02, -0.95, 0.42], toes: 0 } },
    spine: { bend: 24 },
    head: { nod: -8 },
  },
  sit_cross_legged: {
    arms: {
      both: {
        reach: { at: 'knee', with: 'palm', off: [0, 0.08, 0.02] },
        elbow: [0.8, -0.6, -0.5],
        ifEmpty: true,
        thumb: [-1, 0, 0.2],
      },
    },
    legs: {
      left: {
        thigh: [0.84, 0.06, 0.62],
        shin: [-0.92, -0.22, 0.18],
        toes: 'point',
        knee: [0.4, 1, 0],
      },
      right: {
        thigh: [0.84, 0.06, 0.62],
        shin: [-0.92, -0.18, 0.36],
        toes: 'point',
        knee: [0.4, 1, 0],
      },
    },
    spine: { bend: 4 },
  },
  sit_ledge: {
    body: { nod: -6 },
    arms: {
      both: {
        upper: hanging(24, -22),
        fore: hanging(10, -10),
        along: [0.3, -0.4, -0.6],
        hand: 'flat',
        ifEmpty: true,
      },
    },
    legs: {
      left: { thigh: [0.1, 0, 1], shin: [0.02, -1, 0.18], toes: 'free' },
      right: { thigh: [0.1, 0, 1], shin: [0.02, -1, -0.22], toes: 'free' },
    },
    lift: 0.25,
  },
  meditate: {
    frees: 'both',
    arms: {
      both: {
        reach: { at: 'knee', with: 'wrist', off: [0, 0.1, -0.06] },
        elbow: [0.8, -0.6, -0.5],
        along: [0.3, -0.1, 1],
        thumb: [1, 0.4, 0],
        hand: 'curled',
      },
    },
    legs: {
      left: {
        thigh: [0.84, 0.06, 0.62],
        shin: [-0.92, -0.22, 0.18],
        toes: 'point',
        knee: [0.4, 1, 0],
      },
      right: {
        thigh: [0.84, 0.06, 0.62],
        shin: [-0.92, -0.18, 0.36],
        toes: 'point',
        knee: [0.4, 1, 0],
      },
    },
    expression: 'calm',
  },
  ride_broom: {
    hand: 'right',
    body: { nod: 10 },
    spine: { bend: 14 },
    head: { nod: -18 },
    arms: {
      right: {
        reach: { at: 'belly', with: 'palm', off: [0.02, -0.5, 1.05] },
        elbow: [1, -0.4, -0.3],
        along: [-0.7, 0.1, 0.7],
        hold: [0, 0.46, 1],
        hand: 'fist',
      },
      left: {
        reach: { at: 'belly', with: 'palm', off: [0.02, -0.28, 1.45] },
        elbow: [1, -0.4, -0.3],
        along: [-0.7, 0.1, 0.7],
        hand: 'fist',
        ifEmpty: true,
      },
    },
    legs: {
      left: { thigh: [0.1, -0.6, 0.8], shin: [0.06, -0.75, -0.65], toes: 'point' },
      right: { thigh: [0.1, -0.7, 0.7], shin: [0.06, -0.85, -0.5], toes: 'point' },
    },
    lift: 0.8,
    trail: 68,
    expression: 'smile',
  },
  ride: {
    arms: { both: { upper: hanging(16, 18), fore: [-0.3, 0.05, 1], hand: 'fist', ifEmpty: true } },
    legs: { both: { thigh: [0.5, -0.42, 0.8], shin: [0.04, -1, -0.22], toes: -6 } },
    lift: 0.4,
  },
  lie: {
    body: { nod: -90 },
    arms: { both: { upper: hanging(16, -2), fore: hanging(14, 4), ifEmpty: true } },
    legs: { both: { thigh: [0.05, -1, 0], shin: [0.03, -1, -0.02], toes: 'free' } },
    hang: 0,
  },
  sleep: {
    body: { tilt: 88, nod: 6 },
    frees: 'both',
    spine: { bend: 22 },
    head: { nod: 12, tilt: 8 },
    arms: {
      left: { upper: [0.3, -0.1, 1], fore: [-0.5, 0.9, 0.1], hand: 'relaxed' },
      right: { upper: [0.1, -0.6, 0.8], fore: [-0.7, 0.4, 0.5], hand: 'relaxed' },
    },
    legs: {
      left: { thigh: [0.02, -0.75, 0.65], shin: [0.02, -0.7, -0.75], toes: 'free' },
      right: { thigh: [0, -0.55, 0.85], shin: [-0.02, -0.8, -0.6], toes: 'free' },
    },
    hang: 0.1,
    expression: 'calm',
  },
  fallen: {
    body: { nod: 84 },
    arms: {
      left: { upper: [0.7, 0.7, 0], fore: [0.2, 1, 0.05], hand: 'relaxed', ifEmpty: true },
      right: { upper: hanging(34, 4), fore: hanging(28, 8), hand: 'relaxed', ifEmpty: true },
    },
    legs: {
      left: { thigh: [0.16, -1, 0.02], shin: [0.1, -1, -0.05], toes: 'point' },
      right: { thigh: [0.3, -0.9, 0.3], shin: [0, -1, -0.3], toes: 'point' },
    },
    head: { turn: 50 },
    hang: 0,
    expression: 'sad',
  },
}
