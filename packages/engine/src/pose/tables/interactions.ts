/** How two people meet: how each stands, and what their hands reach for. */
import type { ArmPose, Pose } from '../pose.ts'
import { namedPose } from '../poses.ts'
import { carrying } from './carrying.ts'
import { closeMeetings } from './close-meetings.ts'
import { bladesMeet, duelPose } from './duel-moves.ts'

export type Role = {
  /** Degrees from facing the other: 0 looks at them, 180 away; ahead of both is 'out'. */
  facing: number | 'out'
  pose: Pose
  /** It is carried: where its seat is on the other, to the left, up and ahead, in shares of the other's height. */
  perch?: readonly [aside: number, high: number, ahead: number]
  /** Arm lengths it stands to the right of the picture and ahead of its place. */
  shift?: readonly [aside: number, ahead: number]
}

export type Interaction = {
  /** Between both, in arm lengths from shoulder to wrist. */
  gap: number
  /** The first stands on the left of the picture. */
  roles: readonly [Role, Role]
  /** How they stand when one is much smaller; both said for who is on the left. */
  uneven?: { gap: number; tall: Pose; small: Pose }
}

const easy: ArmPose = namedPose('stand')?.arms?.both ?? {}
const pose = (name: string): Pose => namedPose(name) ?? {}

const both = (facing: Role['facing'], shared: Pose): [Role, Role] => [
  { facing, pose: shared },
  { facing, pose: shared },
]

export const interactions: Record<string, Interaction> = {
  ...carrying,
  ...closeMeetings,
  handshake: {
    gap: 1.9,
    roles: both(0, {
      frees: 'both',
      hand: 'right',
      arms: {
        left: easy,
        right: {
          reach: { at: 'belly', of: 'both', with: 'palm', off: [-0.02, 0.35, 0] },
          elbow: [0.4, -1, -0.3],
          thumb: [0, 1, 0.1],
          hand: 'curled',
        },
      },
      legs: { right: { foot: [0.02, 0, 0.12] }, left: { foot: [0.04, 0, -0.06], out: 24 } },
      spine: { bend: 6 },
      expression: 'smile',
    }),
  },
  back_to_back: {
    gap: 0.62,
    roles: [
      { facing: 180, pose: { ...pose('arms_crossed'), head: { turn: 22 }, expression: 'smirk' } },
      { facing: 180, pose: { ...pose('arms_crossed'), head: { turn: -22 }, expression: 'smirk' } },
    ],
  },
  duel: {
    gap: 3.1,
    // A little towards the eye: fighters who only show their profile have no faces.
    roles: [
      { facing: -18, pose: duelPose(bladesMeet, 0) },
      { facing: 18, pose: duelPose(bladesMeet, 1) },
    ],
  },
  face_off: {
    gap: 1.3,
    roles: both(0, {
      arms: { both: { ...easy, hand: 'fist' } },
      spine: { bend: 8 },
      head: { nod: -4 },
      legs: { both: { foot: [0.1, 0, 0], out: 18 } },
      expression: 'angry',
    }),
  },
  hold_hands: {
    gap: 1.05,
    roles: [
      {
        facing: 'out',
        pose: {
          frees: 'both',
          arms: {
            right: easy,
            left: {
              reach: { at: 'hip', of: 'both', with: 'palm', off: [0, -0.3, 0.1] },
              hand: 'curled',
            },
          },
          head: { turn: 24 },
          expression: 'smile',
        },
      },
      {
        facing: 'out',
        pose: {
          frees: 'both',
          arms: {
            left: easy,
            right: {
              reach: { at: 'hip', of: 'both', with: 'palm', off: [0, -0.3, 0.1] },
              hand: 'curled',
            },
          },
          head: { turn: -24 },
          expression: 'smile',
        },
      },
    ],
  },
  arm_round_shoulder: {
    gap: 0.95,
    roles: [
      {
        facing: 'out',
        pose: {
          frees: 'both',
          arms: {
            right: easy,
            left: {
              reach: { at: 'shoulder', of: 'partner', with: 'palm', off: [0, 0.05, 0] },
              elbow: [0.3, 0.2, -1],
              hand: 'flat',
            },
          },
          spine: { lean: 4 },
          head: { tilt: 6, turn: 10 },
          expression: 'laugh',
        },
      },
      {
        facing: 'out',
        pose: {
          frees: 'both',
          arms: {
            left: easy,
            right: {
              reach: { at: 'small of the back', of: 'partner', with: 'palm', off: [0, 0.2, -0.1] },
              elbow: [0.6, -0.4, -1],
              hand: 'flat',
            },
          },
          spine: { lean: -4 },
          head: { tilt: -6, turn: -10 },
          expression: 'smile',
        },
      },
    ],
  },
  high_five: {
    gap: 1.5,
    roles: both(0, {
      frees: 'both',
      hand: 'right',
      arms: {
        left: easy,
        right: {
          reach: { at: 'crown', of: 'both', with: 'palm', off: [0.2, 0.3, 0] },
          elbow: [1, -0.3, 0],
          hand: 'open',
        },
      },
      legs: { right: { foot: [0.02, 0, 0.1] }, left: { foot: [0.03, 0, -0.12], toes: 20 } },
      expression: 'laugh',
    }),
  },
  kneel_before: {
    gap: 1.7,
    roles: [
      { facing: 0, pose: { ...pose('one_knee'), head: { nod: 26 } } },
      {
        facing: 0,
        pose: {
          frees: 'hand',
          hand: 'right',
          arms: {
            left: easy,
            right: {
              reach: { at: 'crown', of: 'partner', with: 'palm', off: [0, 0.12, -0.1] },
              hand: 'flat',
            },
          },
          head: { nod: 16 },
        },
      },
    ],
  },
  arm_wrestle: {
    gap: 1.62,
    roles: both(0, {
      frees: 'both',
      hand: 'right',
      arms: {
        left: {
          reach: { at: 'belly', with: 'palm', off: [0.1, 0.1, 0.75] },
          elbow: [1, -0.2, -0.4],
          along: [-1, 0, 0.3],
          thumb: [0, 1, 0],
          hand: 'flat',
        },
        right: {
          reach: { at: 'chest', of: 'both', with: 'palm', off: [-0.12, -0.1, 0] },
          elbow: [0.5, -1, 0.7],
          along: [0, 0.9, 0.3],
          thumb: [-0.3, 0.4, 0.9],
          hand: 'fist',
        },
      },
      legs: { right: { foot: [0.06, 0, 0.1] }, left: { foot: [0.08, 0, -0.14], out: 24 } },
      spine: { bend: 22, twist: 8 },
      head: { nod: -8 },
      expression: 'determined',
    }),
  },
}
