/** Poses of who stands, greets and feels. */
import { hanging } from '../../math/directions.ts'
import type { Pose } from '../pose.ts'
import { easy, easyArms, onHip, stand, wide } from './limbs.ts'

export const standingPoses: Record<string, Pose> = {
  stand: { arms: easyArms, legs: stand },
  stand_at_ease: {
    frees: 'both',
    arms: {
      both: {
        ...easy,
        reach: { at: 'small of the back', with: 'palm', off: [0.06, -0.1, -0.1] },
        elbow: [1, -0.3, -0.5],
      },
    },
    legs: wide,
  },
  contrapposto: {
    pelvis: { tilt: -6, turn: 6 },
    spine: { lean: 7, twist: -6 },
    head: { tilt: -5, turn: 10 },
    arms: { left: onHip, right: easy },
    legs: {
      right: { foot: [-0.03, 0, 0] },
      left: { foot: [0.1, 0, 0.12], out: 24, knee: [0.4, 0, 1] },
    },
  },
  hands_on_hips: {
    frees: 'both',
    arms: { both: onHip },
    legs: wide,
    head: { nod: -3 },
  },
  arms_crossed: {
    frees: 'both',
    arms: {
      left: {
        reach: { at: 'other elbow', with: 'palm', off: [-0.04, 0.1, 0.24] },
        elbow: [0.9, -0.75, 0.25],
        thumb: [0, 1, 0],
        ifEmpty: true,
      },
      right: {
        upper: hanging(14, 14),
        fore: [-0.86, 0.02, 0.42],
        thumb: [0, 1, 0.2],
        ifEmpty: true,
      },
    },
    legs: wide,
    spine: { bend: -3 },
  },
  wave: {
    frees: 'hand',
    hand: 'right',
    arms: {
      left: easy,
      right: { upper: [0.85, -0.1, 0.15], fore: [0.35, 1, 0.2], thumb: [-1, 0, 0.1], hand: 'open' },
    },
    legs: { left: { foot: [0.02, 0, 0] }, right: { foot: [0.06, 0, 0.04] } },
    head: { tilt: -6, turn: -6 },
    spine: { lean: 3 },
    expression: 'smile',
  },
  point: {
    frees: 'hand',
    hand: 'right',
    arms: {
      left: easy,
      right: { upper: [0.34, -0.12, 1], fore: [0.12, 0.06, 1], thumb: [0, 1, 0], hand: 'point' },
    },
    legs: { left: { foot: [0.06, 0, -0.1], out: 24 }, right: { foot: [0.02, 0, 0.14], out: 4 } },
    spine: { twist: 12 },
    head: { turn: -10 },
  },
  point_up: {
    frees: 'hand',
    hand: 'right',
    arms: {
      left: onHip,
      right: {
        upper: [0.7, -0.35, 0.45],
        fore: [0.05, 1, 0.25],
        thumb: [-1, 0, 0.3],
        hand: 'point',
      },
    },
    legs: wide,
  },
  salute: {
    frees: 'both',
    hand: 'right',
    arms: {
      left: { ...easy, hand: 'flat' },
      right: {
        reach: { at: 'brow', with: 'tips', off: [0.12, 0.02, 0.04] },
        elbow: [1, -0.25, 0.1],
        along: [-0.75, 0.5, 0.25],
        thumb: [-0.3, -0.6, 0.6],
        hand: 'flat',
      },
    },
    legs: { both: { foot: [-0.06, 0, 0], out: 22 } },
    spine: { bend: -4 },
    expression: 'stern',
  },
  hand_on_heart: {
    frees: 'hand',
    hand: 'right',
    arms: {
      left: easy,
      right: {
        reach: { at: 'heart', with: 'palm', off: [0, 0, 0.12] },
        elbow: [1, -0.6, 0.2],
        thumb: [0, 1, 0.1],
        hand: 'flat',
      },
    },
    legs: stand,
    head: { nod: 8 },
  },
  bow: {
    frees: 'hand',
    hand: 'right',
    pelvis: { nod: 22 },
    spine: { bend: 34 },
    head: { nod: 14 },
    arms: {
      left: { upper: [0.3, -0.7, -0.6], fore: [0.2, -0.5, -0.8], ifEmpty: true },
      right: {
        reach: { at: 'belly', with: 'palm', off: [0, 0.1, 0.14] },
        elbow: [1, -0.5, 0.1],
        thumb: [0, 1, 0],
        hand: 'flat',
      },
    },
    legs: { left: { foot: [0.02, 0, -0.1] }, right: { foot: [0, 0, 0.08] } },
    expression: 'calm',
  },
  curtsy: {
    frees: 'both',
    drop: 0.08,
    spine: { bend: 10 },
    head: { nod: 16, tilt: -5 },
    arms: {
      both: {
        upper: hanging(34, 0),
        fore: hanging(30, 14),
        along: [0.7, -0.6, 0.2],
        hand: 'curled',
        ifEmpty: true,
      },
    },
    legs: {
      left: { foot: [-0.02, 0, 0.12] },
      right: { foot: [-0.12, 0, -0.2], toes: 30, out: 20 },
    },
    expression: 'smile',
  },
  think: {
    frees: 'both',
    hand: 'right',
    arms: {
      left: { upper: hanging(16, 20), fore: [-0.9, 0.1, 0.45], thumb: [0, 1, 0], ifEmpty: true },
      right: {
        reach: { at: 'chin', with: 'tips', off: [0.04, -0.06, 0.08] },
        elbow: [0.35, -1, 0.35],
        along: [-0.3, 0.85, -0.15],
        thumb: [0.2, 0.2, -1],
        hand: 'curled',
      },
    },
    legs: { left: { foot: [0.02, 0, 0] }, right: { foot: [0.08, 0, 0.1], out: 24 } },
    head: { nod: 5, tilt: -6, turn: -6 },
  },
  shrug: {
    frees: 'both',
    arms: {
      both: {
        upper: hanging(18, 8),
        fore: [0.85, 0.3, 0.7],
        thumb: [1, 0.4, -0.6],
        hand: 'palm',
        ifEmpty: true,
      },
    },
    legs: wide,
    head: { tilt: 10 },
    expression: 'smirk',
  },
  shield_eyes: {
    frees: 'hand',
    hand: 'right',
    arms: {
      left: onHip,
      right: {
        reach: { at: 'brow', with: 'tips', off: [0.02, 0.1, 0.14] },
        elbow: [1, -0.2, 0.3],
        along: [-0.92, 0.3, 0.2],
        thumb: [0, -0.3, -0.9],
        hand: 'flat',
      },
    },
    legs: { left: { foot: [0.06, 0, 0] }, right: { foot: [0.06, 0, 0.18] } },
    head: { turn: -8, nod: -4 },
  },
  look_up: { arms: easyArms, legs: stand, head: { nod: -34 }, spine: { bend: -8 } },
  look_back: {
    arms: easyArms,
    legs: stand,
    head: { turn: 55 },
    spine: { twist: 22 },
    pelvis: { turn: 8 },
  },
  cry: {
    spine: { bend: 18 },
    head: { nod: 22 },
    arms: {
      both: {
        reach: { at: 'eyes', with: 'palm', off: [0.02, -0.08, 0.12] },
        elbow: [0.5, -1, 0.2],
        along: [-0.3, 0.9, -0.1],
        thumb: [0.9, 0.2, -0.3],
        hand: 'curled',
      },
    },
    frees: 'both',
    legs: { both: { foot: [-0.03, 0, 0], out: 0 } },
    expression: 'crying',
  },
  cheer: {
    arms: { both: { upper: [0.5, 0.85, 0.1], fore: [0.2, 1, 0.1], hand: 'fist' } },
    legs: wide,
    head: { nod: -12 },
    spine: { bend: -6 },
    expression: 'laugh',
  },
  pray: {
    frees: 'both',
    arms: {
      both: {
        reach: { at: 'chest', with: 'palm', off: [0.07, 0.14, 0.32] },
        elbow: [1, -0.9, 0.1],
        along: [-0.12, 0.9, 0.36],
        thumb: [0, 0.2, -1],
        hand: 'flat',
      },
    },
    legs: stand,
    head: { nod: 20 },
    expression: 'calm',
  },
  lean: {
    body: { tilt: 8 },
    spine: { lean: -4 },
    head: { tilt: -6, turn: 12 },
    arms: {
      left: {
        upper: [1, 0.15, 0],
        fore: [0.25, 0.95, 0],
        along: [0.9, 0.45, 0],
        thumb: [0, 0.3, 1],
        hand: 'flat',
        ifEmpty: true,
      },
      right: onHip,
    },
    legs: { left: { foot: [-0.08, 0, 0] }, right: { foot: [-0.3, 0, 0.06], toes: 24 } },
  },
}
