/** Meetings in which one carries the other. */
import type { Vec3 } from '../../math/vector.ts'
import type { AnchorName, ArmPose } from '../pose.ts'
import { namedPose } from '../poses.ts'
import type { Interaction } from './interactions.ts'

/** A hand that bears whoever is carried. */
const under = (at: AnchorName, off: Vec3): ArmPose => ({
  reach: { at, of: 'partner', with: 'palm', off },
  elbow: [0.8, -1, -0.4],
  along: [-0.2, 0.25, 1],
  thumb: [1, 0.4, 0],
  hand: 'palm',
})

export const carrying: Record<string, Interaction> = {
  carry: {
    gap: 0,
    roles: [
      {
        facing: 'out',
        pose: {
          ...namedPose('carry'),
          arms: {
            left: under('small of the back', [0.1, -0.1, 0.1]),
            right: under('knee', [-0.3, -0.3, 0.05]),
          },
          spine: { bend: -12 },
          head: { turn: 16, nod: 14 },
          expression: 'smile',
        },
      },
      {
        facing: 'out',
        perch: [-0.02, 0.56, 0.15],
        pose: {
          frees: 'both',
          body: { turn: -90, nod: -66 },
          spine: { bend: 30 },
          arms: {
            left: { reach: { at: 'belly', with: 'palm', off: [0.1, 0, 0.2] }, hand: 'relaxed' },
            right: {
              reach: { at: 'other shoulder', of: 'partner', with: 'palm', off: [0, 0.1, 0] },
              elbow: [1, -0.2, 0.4],
              hand: 'curled',
            },
          },
          legs: {
            left: { thigh: [0.03, -0.85, 0.65], shin: [0, -0.55, -0.85], toes: 'point' },
            right: { thigh: [0.03, -0.8, 0.72], shin: [0, -0.7, -0.75], toes: 'point' },
          },
          head: { nod: 10, turn: -20 },
          hang: 0.4,
          expression: 'smile',
        },
      },
    ],
  },
  piggyback: {
    gap: 0,
    roles: [
      {
        facing: 'out',
        pose: {
          frees: 'both',
          body: { turn: 54 },
          spine: { bend: 16 },
          arms: {
            both: {
              reach: { at: 'knee', of: 'partner', with: 'palm', off: [-0.15, -0.36, -0.28] },
              elbow: [0.7, -0.5, -1],
              along: [-0.3, 0.2, 1],
              hand: 'curled',
            },
          },
          legs: { left: { foot: [0.05, 0, 0.1] }, right: { foot: [0.05, 0, -0.1], toes: 8 } },
          head: { nod: -10, turn: -14 },
          expression: 'smile',
        },
      },
      {
        facing: 'out',
        perch: [0, 0.57, -0.115],
        pose: {
          frees: 'both',
          body: { turn: 54, nod: 16 },
          spine: { bend: 4 },
          arms: {
            both: {
              reach: { at: 'chest', of: 'partner', with: 'palm', off: [0.06, 0.2, 0.12] },
              elbow: [1, -0.3, 0.3],
              along: [-0.9, -0.2, 0.2],
              hand: 'flat',
            },
          },
          legs: { both: { thigh: [0.78, -0.3, 0.55], shin: [-0.12, -0.75, 0.65], toes: 'free' } },
          head: { nod: -14, turn: -30, tilt: -12 },
          trail: 30,
          expression: 'laugh',
        },
      },
    ],
  },
}
