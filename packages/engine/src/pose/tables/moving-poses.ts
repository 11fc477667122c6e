/** Poses of who is on the way. */
import { hanging } from '../../math/directions.ts'
import type { Pose } from '../pose.ts'

export const movingPoses: Record<string, Pose> = {
  walk: {
    arms: {
      left: { upper: hanging(9, -22), fore: hanging(6, -4), ifEmpty: true },
      right: { upper: hanging(9, 22), fore: hanging(4, 46), ifEmpty: true },
    },
    legs: {
      left: { foot: [-0.06, 0, 0.27], out: 6 },
      right: { foot: [-0.06, 0, -0.28], toes: 34, out: 6 },
    },
    spine: { twist: 6, bend: 2 },
  },
  run: {
    body: { nod: 10 },
    arms: {
      left: { upper: hanging(12, -52), fore: [-0.1, 0.05, 1], hand: 'curled', ifEmpty: true },
      right: { upper: hanging(10, 44), fore: [-0.3, 0.8, 0.7], hand: 'curled', ifEmpty: true },
    },
    legs: {
      left: { thigh: [0.02, -0.45, 1], shin: [0, -1, -0.35], toes: 'free' },
      right: { thigh: [0.02, -1, -0.42], shin: [0.02, -0.34, -1], toes: 'free' },
    },
    spine: { twist: 12, bend: 6 },
    head: { nod: -6 },
    lift: 0.06,
    expression: 'determined',
  },
  jump: {
    arms: {
      left: { upper: [0.6, 0.7, 0.3], fore: [0.3, 1, 0.2], hand: 'open', ifEmpty: true },
      right: { upper: [0.7, 0.55, 0.2], fore: [0.4, 1, 0.2], hand: 'open', ifEmpty: true },
    },
    legs: {
      left: { thigh: [0.12, -0.7, 0.7], shin: [0.06, -0.7, -0.75], toes: 'point' },
      right: { thigh: [0.14, -1, -0.05], shin: [0.06, -0.55, -0.9], toes: 'point' },
    },
    head: { nod: -10 },
    lift: 0.35,
    expression: 'happy',
  },
  crouch: {
    drop: 0.44,
    spine: { bend: 26 },
    head: { nod: -12 },
    arms: { both: { upper: hanging(20, 34), fore: [-0.15, -0.5, 0.85], ifEmpty: true } },
    legs: {
      left: { foot: [0.06, 0, 0.12], knee: [0.35, 0, 1] },
      right: { foot: [0.06, 0, -0.14], toes: 32, knee: [0.3, 0, 1] },
    },
  },
  sneak: {
    drop: 0.14,
    pelvis: { nod: 16 },
    spine: { bend: 22 },
    head: { nod: -14, turn: 14 },
    arms: {
      left: {
        upper: hanging(24, 34),
        fore: [-0.1, 0.15, 1],
        along: [0, -0.3, 1],
        ifEmpty: true,
        hand: 'curled',
      },
      right: {
        upper: hanging(24, 6),
        fore: [-0.1, 0.1, 1],
        along: [0, -0.3, 1],
        ifEmpty: true,
        hand: 'curled',
      },
    },
    legs: { left: { foot: [-0.02, 0, 0.32], out: 4 }, right: { foot: [0, 0, -0.26], toes: 44 } },
  },
  climb: {
    frees: 'both',
    arms: {
      left: { upper: [0.3, 0.85, 0.5], fore: [0, 1, 0.25], hand: 'curled' },
      right: { upper: [0.5, -0.1, 0.8], fore: [0.1, 1, 0.25], hand: 'curled' },
    },
    legs: {
      right: { thigh: [0.35, -0.1, 1], shin: [0.05, -1, -0.1], toes: 0 },
      left: { thigh: [0.12, -1, 0.12], shin: [0.05, -1, -0.12], toes: 24 },
    },
    head: { nod: -22 },
    lift: 0.3,
  },
  fall: {
    body: { nod: -38 },
    arms: { both: { upper: [0.8, 0.3, 0.5], fore: [0.5, 0.5, 0.8], hand: 'open' } },
    legs: {
      left: { thigh: [0.2, -0.5, 0.8], shin: [0.1, -0.9, 0.1], toes: 'free' },
      right: { thigh: [0.2, -0.8, 0.45], shin: [0.1, -0.7, -0.5], toes: 'free' },
    },
    head: { nod: 14 },
    lift: 0.4,
    hang: 0.2,
    expression: 'afraid',
  },
  fly: {
    body: { nod: 52 },
    spine: { bend: -16 },
    head: { nod: -36 },
    arms: {
      left: { upper: [0.25, 1, 0.2], fore: [0.05, 1, 0.05], hand: 'fist', ifEmpty: true },
      right: { upper: hanging(16, -12), fore: hanging(8, 4), hand: 'fist', ifEmpty: true },
    },
    legs: {
      left: { thigh: [0.04, -1, -0.05], shin: [0.02, -1, -0.12], toes: 'point' },
      right: { thigh: [0.04, -1, 0.3], shin: [0.02, -0.8, -0.7], toes: 'point' },
    },
    lift: 0.55,
    hang: 0.1,
    wings: 12,
  },
  swim: {
    body: { nod: 78 },
    spine: { bend: -14 },
    head: { nod: -38 },
    arms: {
      left: { upper: [0.2, 1, 0.1], fore: [0, 1, 0.1], hand: 'flat' },
      right: { upper: hanging(26, 30), fore: hanging(12, 50), hand: 'flat' },
    },
    frees: 'both',
    legs: {
      left: { thigh: [0.06, -1, 0.16], shin: [0.03, -1, -0.2], toes: 'point' },
      right: { thigh: [0.06, -1, -0.2], shin: [0.03, -1, -0.42], toes: 'point' },
    },
    lift: 0.4,
    hang: 0.1,
  },
}
