/** Poses of a fight. */
import type { Pose } from '../pose.ts'
import { apart, lunge, secondHand } from './limbs.ts'

export const fightingPoses: Record<string, Pose> = {
  fight_sword: {
    hand: 'right',
    arms: {
      right: {
        upper: [0.42, -0.62, 0.62],
        fore: [-0.06, 0.1, 1],
        hold: [-0.25, 0.8, 0.75],
        grip: 0.2,
        strikes: true,
        hand: 'fist',
      },
      left: { upper: [0.55, -0.75, 0.1], fore: [0.25, 0.2, 1], hand: 'fist' },
    },
    legs: lunge(0.22, 0.3),
    drop: 0.06,
    spine: { bend: 8, twist: 8 },
    head: { turn: -8 },
    expression: 'determined',
  },
  fight_two_handed: {
    hand: 'right',
    arms: {
      right: {
        upper: [0.2, -0.7, 0.6],
        fore: [-0.42, 0.12, 1],
        hold: [-0.1, 0.85, 0.6],
        grip: 0.32,
        strikes: true,
        hand: 'fist',
      },
      left: { ...secondHand, ifEmpty: true },
    },
    legs: lunge(0.24, 0.28),
    drop: 0.07,
    spine: { bend: 8 },
    expression: 'stern',
  },
  fight_staff: {
    hand: 'right',
    arms: {
      right: {
        upper: [0.35, -0.75, 0.5],
        fore: [-0.25, 0.2, 1],
        hold: [0.55, 0.75, 0.3],
        hand: 'fist',
      },
      left: {
        upper: [0.35, -0.5, 0.7],
        fore: [-0.2, -0.05, 1],
        hand: 'fist',
        thumb: [-0.3, 1, 0],
        ifEmpty: true,
      },
    },
    legs: lunge(0.18, 0.34),
    drop: 0.06,
    spine: { twist: 14 },
    head: { turn: -12 },
    expression: 'determined',
  },
  fight_fists: {
    frees: 'both',
    arms: {
      left: {
        upper: [0.3, -0.7, 0.62],
        fore: [-0.16, 0.75, 0.65],
        thumb: [-0.6, 0.1, -0.6],
        hand: 'fist',
      },
      right: {
        upper: [0.42, -0.85, 0.3],
        fore: [-0.42, 0.85, 0.5],
        thumb: [-0.6, 0.1, -0.6],
        hand: 'fist',
      },
    },
    legs: {
      left: { foot: [0.03, 0, 0.2], out: 0 },
      right: { foot: [0.1, 0, -0.24], out: 40, toes: 14 },
    },
    body: { turn: -18 },
    drop: 0.05,
    spine: { bend: 8 },
    head: { turn: 16, nod: 6 },
    expression: 'determined',
  },
  punch: {
    frees: 'both',
    arms: {
      right: {
        upper: [0.12, -0.02, 1],
        fore: [-0.02, 0.05, 1],
        thumb: [-0.7, 0.6, 0],
        hand: 'fist',
      },
      left: { upper: [0.4, -0.8, -0.2], fore: [-0.2, 0.8, 0.8], hand: 'fist' },
    },
    legs: {
      left: { foot: [0.05, 0, 0.24], out: 0 },
      right: { foot: [0.06, 0, -0.34], toes: 26, out: 20 },
    },
    drop: 0.05,
    spine: { twist: 28, bend: 8 },
    head: { turn: -20 },
    expression: 'angry',
  },
  kick: {
    frees: 'both',
    body: { nod: -10 },
    arms: {
      left: { upper: [0.6, -0.6, 0.4], fore: [-0.2, 0.7, 0.7], hand: 'fist' },
      right: { upper: [0.8, -0.5, -0.2], fore: [0.3, 0.3, 0.8], hand: 'fist' },
    },
    legs: {
      left: { foot: [-0.04, 0, 0], out: 40 },
      right: { thigh: [0.1, 0.25, 1], shin: [0.05, 0.3, 1], toes: 'free' },
    },
    expression: 'angry',
  },
  block: {
    hand: 'left',
    arms: {
      left: {
        upper: [0.3, -0.15, 0.9],
        fore: [-0.5, 0.75, 0.5],
        hold: [0.55, 0.8, 0.2],
        hand: 'fist',
      },
      right: {
        upper: [0.5, -0.8, 0],
        fore: [0.1, 0.25, 1],
        hold: [-0.1, 0.9, 0.4],
        strikes: true,
        hand: 'fist',
      },
    },
    legs: { left: { foot: [0.04, 0, 0.2], out: 0 }, right: { foot: [0.1, 0, -0.28], out: 36 } },
    drop: 0.1,
    spine: { bend: 14, twist: -12 },
    head: { nod: 4 },
    expression: 'determined',
  },
  strike_overhead: {
    hand: 'right',
    arms: {
      right: {
        upper: [0.55, 0.75, 0.1],
        fore: [-0.15, 0.85, -0.25],
        hold: [-0.35, 0.45, -0.9],
        grip: 0.14,
        strikes: true,
        hand: 'fist',
      },
      left: {
        upper: [0.5, -0.72, 0.5],
        fore: [-0.1, -0.12, 1],
        thumb: [-0.5, 1, 0],
        hand: 'curled',
      },
    },
    legs: lunge(0.28, 0.24),
    spine: { bend: -10, twist: -16 },
    head: { turn: 12 },
    expression: 'angry',
  },
  draw_bow: {
    hand: 'left',
    body: { turn: -70 },
    arms: {
      left: {
        upper: [1, 0.02, 0.1],
        fore: [1, 0.02, 0.1],
        hold: [0, 1, 0.05],
        thumb: [0, 1, 0],
        hand: 'fist',
      },
      right: {
        reach: { at: 'cheek', with: 'tips', off: [-0.02, -0.14, 0.1] },
        elbow: [1, 0.12, -0.25],
        along: [-1, 0.02, 0.1],
        thumb: [0, 1, 0],
        hand: 'curled',
        ifEmpty: true,
      },
    },
    legs: { both: apart(0.12) },
    head: { turn: 66 },
    expression: 'determined',
  },
  aim: {
    hand: 'right',
    arms: {
      right: {
        upper: [0.2, -0.08, 1],
        fore: [-0.1, 0.04, 1],
        along: [-0.05, 0, 1],
        thumb: [0, 1, 0],
        hold: [0, 1, 0],
        hand: 'point',
      },
      left: { ...secondHand, ifEmpty: true },
    },
    legs: lunge(0.1, 0.24),
    head: { turn: -4 },
    expression: 'determined',
  },
}
