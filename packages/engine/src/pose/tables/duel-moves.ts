/** An exchange of blows: one raises and cuts, the other parries; then the other way round. Blades meet at a known moment. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import { mix, type Vec3 } from '../../math/vector.ts'
import type { ArmPose, Pose } from '../pose.ts'

/** Where a fighter is between the poses of a fight. */
type Key = {
  sword: { upper: Vec3; fore: Vec3; hold: Vec3 }
  spine: { bend: number; twist: number }
  /** Degrees. */
  nod: number
  /** Leg lengths the leading foot and the body are forward, and the hips low. */
  lead: number
  gone: number
  drop: number
}

const guard: Key = {
  sword: { upper: [0.35, -0.72, 0.55], fore: [-0.1, 0.12, 1], hold: [-0.22, 0.85, 0.6] },
  spine: { bend: 6, twist: 10 },
  nod: 0,
  lead: 0.24,
  gone: 0,
  drop: 0.06,
}
const raised: Key = {
  sword: { upper: [0.62, 0.5, 0.3], fore: [-0.2, 0.95, 0.15], hold: [-0.25, 0.7, -0.6] },
  spine: { bend: -6, twist: -10 },
  nod: -2,
  lead: 0.24,
  gone: -0.03,
  drop: 0.03,
}
const cut: Key = {
  sword: { upper: [0.12, -0.12, 1], fore: [-0.14, 0.2, 1], hold: [-0.12, 0.95, 0.62] },
  spine: { bend: 14, twist: 20 },
  nod: 2,
  lead: 0.44,
  gone: 0.13,
  drop: 0.08,
}
const parried: Key = {
  sword: { upper: [0.34, -0.2, 0.9], fore: [-0.3, 0.72, 0.6], hold: [-0.72, 0.62, 0.3] },
  spine: { bend: -4, twist: -4 },
  nod: -3,
  lead: 0.24,
  gone: -0.04,
  drop: 0.09,
}

/** Seconds of one blow and its answer. */
const blow = 2.2
/** When the blades first meet. */
export const bladesMeet = 0.52 * blow

/** The poses of both at a time in seconds; `i` 0 strikes first. */
export function duelPose(seconds: number, i: number): Pose {
  const turn = Math.floor(seconds / blow) % 2
  const share = seconds / blow - Math.floor(seconds / blow)
  return poseOf(turn === i ? strikerAt(share) : parryAt(share), i)
}

type Moment = { key: Key; lift: number }

/** Raises, steps in and cuts, holds a moment, recovers. */
function strikerAt(share: number): Moment {
  const raise = smoothstep(0, 0.3, share)
  const strike = smoothstep(0.36, 0.5, share) ** 1.4
  const back = smoothstep(0.64, 0.95, share)
  const key = between(between(between(guard, raised, raise), cut, strike), guard, back)
  const lead = lerp(0, 1, smoothstep(0.34, 0.48, share)) - smoothstep(0.68, 0.9, share)
  return { key: { ...key, lead: lerp(guard.lead, cut.lead, lead) }, lift: stepLift(lead) }
}

function parryAt(share: number): Moment {
  const raise = smoothstep(0.26, 0.47, share)
  const back = smoothstep(0.66, 0.95, share)
  return { key: between(between(guard, parried, raise), guard, back), lift: 0 }
}

/** A foot is in the air while it is on its way. */
function stepLift(way: number): number {
  return 0.06 * Math.sin(Math.PI * way) ** 2
}

function between(a: Key, b: Key, share: number): Key {
  return {
    sword: {
      upper: mix(a.sword.upper, b.sword.upper, share),
      fore: mix(a.sword.fore, b.sword.fore, share),
      hold: mix(a.sword.hold, b.sword.hold, share),
    },
    spine: {
      bend: lerp(a.spine.bend, b.spine.bend, share),
      twist: lerp(a.spine.twist, b.spine.twist, share),
    },
    nod: lerp(a.nod, b.nod, share),
    lead: lerp(a.lead, b.lead, share),
    gone: lerp(a.gone, b.gone, share),
    drop: lerp(a.drop, b.drop, share),
  }
}

/** How far behind the rear foot stands, in leg lengths. */
const rear = -0.3

const stays = { turned: 0, ahead: 0 }

const otherArm: ArmPose = {
  upper: [0.5, -0.75, 0.35],
  fore: [-0.3, 0.25, 0.9],
  hand: 'fist',
}

/** The feet stay where they were set down, however the body goes over them. */
function poseOf({ key, lift }: Moment, i: number): Pose {
  const { sword, spine, nod, lead, gone, drop } = key
  return {
    hand: 'right',
    gone,
    drop,
    spine,
    // Faces keep towards the eye, whichever arm the sword is in: a profile behind hair is nobody's.
    head: { nod, turn: -0.6 * spine.twist + (i === 0 ? -34 : 18) },
    arms: { right: { ...sword, grip: 0.2, strikes: true, hand: 'fist' }, left: otherArm },
    legs: {
      right: { foot: [0.05, lift, lead - gone], knee: [0.1, 0, 1], out: 0, stays },
      left: { foot: [0.12, 0, rear - gone], knee: [0.7, 0, 0.7], out: 40, stays },
    },
    expression: 'determined',
  }
}
