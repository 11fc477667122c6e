/** Meetings in which hands meet or lie on the other: hugs, dances, and giving. */
import type { ArmPose, Pose } from '../pose.ts'
import type { Interaction } from './interactions.ts'
import { easy } from './limbs.ts'

/** Arms round somebody, one above and one below the other's. */
const round = (up: number): ArmPose => ({
  reach: { at: 'small of the back', of: 'partner', with: 'palm', off: [0.06, up, 0.03] },
  elbow: [1, -0.1, 0],
  along: [-0.9, 0.1, 0.25],
  thumb: [0, 1, 0],
  hand: 'flat',
})

const embrace: Pose = {
  frees: 'both',
  arms: { left: round(0.95), right: round(0.35) },
  body: { nod: 3 },
  expression: 'smile',
}

/** Said for who stands on the left of the picture; the face turns to the eye. */
const overChild: Pose = {
  frees: 'both',
  arms: { left: round(0.5), right: round(0.1) },
  spine: { bend: 20 },
  head: { nod: 10, turn: -34, tilt: -8 },
  legs: { left: { foot: [0.03, 0, 0.04] }, right: { foot: [0.03, 0, -0.12], toes: 8 } },
  expression: 'smile',
}

const roundWaist: ArmPose = {
  reach: { at: 'other hip', of: 'partner', with: 'palm', off: [0.1, 0.3, 0.2] },
  elbow: [1, -0.3, 0],
  along: [-0.1, 0.1, 1],
  thumb: [0, 1, 0],
  hand: 'flat',
}

const toGrown: Pose = {
  frees: 'both',
  arms: { both: roundWaist },
  body: { nod: 4 },
  head: { nod: -8, turn: -52, tilt: 6 },
  legs: { left: { foot: [0.02, 0, 0], toes: 12 }, right: { foot: [0.02, 0, 0], toes: 12 } },
  expression: 'smile',
}

/** Hands that dancers join beside them, as high as their shoulders. */
const joinedHand: ArmPose = {
  reach: { at: 'shoulder', of: 'both', with: 'palm', off: [1.7, -0.05, 0.5] },
  elbow: [0.7, -1, 0],
  hand: 'curled',
}

export const closeMeetings: Record<string, Interaction> = {
  hug: {
    gap: 0.66,
    // Faces are turned to the eye: a profile behind a fringe is nobody.
    roles: [
      { facing: -8, pose: { ...embrace, head: { tilt: 10, nod: 6, turn: -40 } } },
      { facing: 8, pose: { ...embrace, head: { tilt: -4, nod: 4, turn: 44 } } },
    ],
    uneven: { gap: 0.66, tall: overChild, small: toGrown },
  },
  dance_together: {
    gap: 0.86,
    // The second leads: so the hands that they join are seen.
    roles: [
      {
        facing: -16,
        pose: {
          frees: 'both',
          arms: {
            right: joinedHand,
            left: {
              reach: { at: 'other shoulder', of: 'partner', with: 'palm', off: [0.04, 0.1, -0.05] },
              elbow: [1, -0.1, 0],
              along: [-0.35, 0.1, 0.9],
              thumb: [-0.4, 1, 0],
              hand: 'flat',
            },
          },
          spine: { bend: -7 },
          head: { nod: -3, turn: -20, tilt: 6 },
          expression: 'smile',
        },
      },
      {
        facing: 16,
        pose: {
          frees: 'both',
          arms: {
            left: joinedHand,
            right: {
              reach: {
                at: 'small of the back',
                of: 'partner',
                with: 'palm',
                off: [0.3, 0.9, 0.12],
              },
              elbow: [1, 0, 0.2],
              along: [-0.7, 0.1, 0.6],
              thumb: [0, 1, 0],
              hand: 'flat',
            },
          },
          legs: { left: { foot: [0, 0, 0.1] }, right: { foot: [0.05, 0, -0.12], toes: 14 } },
          head: { turn: 22, nod: 4 },
          expression: 'smile',
        },
      },
    ],
  },
  give: {
    gap: 1.85,
    roles: [
      {
        facing: -24,
        pose: {
          arms: {
            left: easy,
            right: {
              reach: { at: 'belly', of: 'both', with: 'palm', off: [0.35, 0.55, 0.3] },
              elbow: [0.7, -1, -0.2],
              hold: [0, 1, 0],
            },
          },
          pelvis: { tilt: 4 },
          spine: { bend: 6 },
          legs: { right: { foot: [0.02, 0, 0.12] }, left: { foot: [0.04, 0, -0.06], out: 24 } },
          head: { turn: -14, nod: 3 },
          expression: 'smile',
        },
      },
      {
        facing: 24,
        pose: {
          frees: 'hand',
          hand: 'left',
          arms: {
            right: easy,
            left: {
              reach: { at: 'belly', of: 'both', with: 'palm', off: [0.1, 0.2, -0.2] },
              elbow: [0.6, -1, -0.2],
              along: [0, 0.1, 1],
              thumb: [1, 0.4, 0],
              hand: 'palm',
            },
          },
          pelvis: { tilt: -4 },
          spine: { bend: 5 },
          legs: { left: { foot: [0.02, 0, 0.1] }, right: { foot: [0.04, 0, -0.06], out: 24 } },
          head: { turn: 16, tilt: 4 },
          expression: 'smile',
        },
      },
    ],
  },
}
