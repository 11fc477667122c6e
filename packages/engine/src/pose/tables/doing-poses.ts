/** Poses of who does something with the hands. */
import { hanging } from '../../math/directions.ts'
import type { Pose } from '../pose.ts'
import { easy, stand, wide } from './limbs.ts'

export const doingPoses: Record<string, Pose> = {
  read: {
    hand: 'left',
    arms: {
      left: {
        upper: hanging(12, 18),
        fore: [-0.1, 0.28, 1],
        along: [-0.1, 0.1, 1],
        thumb: [1, 0.3, 0],
        hold: [-0.1, 1, 0.35],
        hand: 'palm',
      },
      right: {
        upper: hanging(12, 16),
        fore: [-0.35, 0.2, 1],
        thumb: [0.2, 1, 0.2],
        hand: 'relaxed',
        ifEmpty: true,
      },
    },
    legs: stand,
    head: { nod: 22, turn: 6 },
  },
  drink: {
    hand: 'right',
    arms: {
      left: easy,
      right: {
        reach: { at: 'mouth', with: 'palm', off: [0.14, -0.44, 0.28] },
        elbow: [0.9, -0.7, 0.3],
        along: [-0.9, 0.3, -0.2],
        thumb: [0.2, 1, -0.1],
        hold: [0, 1, -0.2],
        hand: 'curled',
      },
    },
    legs: stand,
    head: { nod: -12 },
  },
  play_lute: {
    hand: 'left',
    arms: {
      left: {
        upper: hanging(42, 16),
        fore: [0.28, 0.62, 0.74],
        hold: [0.75, 0.5, 0.2],
        hand: 'curled',
      },
      right: {
        reach: { at: 'belly', with: 'palm', off: [0.22, 0.05, 0.36] },
        elbow: [1, -0.3, -0.1],
        along: [-0.85, -0.3, 0.2],
        thumb: [0, 0.4, 1],
        hand: 'curled',
      },
    },
    legs: { left: { foot: [0.05, 0, 0.08] }, right: { foot: [0.05, 0, 0] } },
    head: { tilt: 6, turn: 10, nod: 6 },
    expression: 'smile',
  },
  carry: {
    arms: {
      both: {
        upper: hanging(14, 12),
        fore: [-0.08, 0.12, 1],
        along: [-0.15, 0.1, 1],
        thumb: [1, 0.2, 0],
        hand: 'palm',
      },
    },
    frees: 'both',
    legs: wide,
    spine: { bend: -8 },
  },
  push: {
    frees: 'both',
    body: { nod: 16 },
    arms: {
      both: {
        upper: [0.2, 0.02, 1],
        fore: [0.04, 0.18, 1],
        along: [0, 1, 0.3],
        thumb: [-1, 0, 0.2],
        hand: 'open',
      },
    },
    legs: { left: { foot: [0.02, 0, 0.08] }, right: { foot: [0.04, 0, -0.62], toes: 34 } },
    expression: 'determined',
  },
  hold_out: {
    frees: 'hand',
    hand: 'right',
    arms: {
      left: easy,
      right: { upper: [0.25, -0.55, 0.8], fore: [0.06, 0.12, 1], thumb: [1, 0.2, 0], hand: 'palm' },
    },
    legs: stand,
  },
  hand_over: {
    hand: 'right',
    arms: {
      left: easy,
      right: {
        upper: [0.22, -0.6, 0.75],
        fore: [0.02, 0.16, 1],
        thumb: [0.7, 0.8, 0],
        hold: [0, 1, 0],
      },
    },
    legs: stand,
    spine: { bend: 4 },
  },
  dance: {
    pelvis: { tilt: 8 },
    spine: { lean: -12, twist: 10 },
    head: { tilt: 8, turn: 14 },
    arms: {
      left: { upper: [0.6, 0.8, 0.2], fore: [-0.35, 1, 0.1], hand: 'open' },
      right: { upper: [1, -0.2, 0.2], fore: [0.9, -0.1, 0.5], hand: 'open' },
    },
    legs: {
      left: { foot: [0.02, 0, 0] },
      right: { foot: [0.1, 0.2, -0.26], knee: [0.7, 0, 0.8], toes: 55 },
    },
    expression: 'happy',
  },
  cast_spell: {
    hand: 'right',
    arms: {
      right: {
        upper: [0.62, 0, 0.85],
        fore: [0.3, 0.2, 1],
        along: [0.1, 0.85, 0.5],
        thumb: [-1, 0.1, 0.3],
        hold: [0.32, 1, 0.3],
        hand: 'open',
      },
      left: {
        upper: [0.75, -0.35, -0.3],
        fore: [0.6, 0.6, 0.4],
        along: [0.5, 0.8, 0.2],
        hand: 'open',
        hold: [0.3, 1, 0.1],
      },
    },
    legs: { right: { foot: [0.03, 0, 0.24] }, left: { foot: [0.1, 0, -0.22], out: 34 } },
    drop: 0.04,
    spine: { twist: 14, bend: 4 },
    head: { turn: -10 },
    expression: 'determined',
  },
  cast_high: {
    arms: {
      both: {
        upper: [0.75, 0.7, 0.15],
        fore: [0.3, 1, 0.25],
        thumb: [-0.6, 0.1, -0.6],
        hold: [0.15, 1, 0],
        hand: 'open',
      },
    },
    legs: wide,
    head: { nod: -16 },
    spine: { bend: -10 },
    expression: 'determined',
  },
}
