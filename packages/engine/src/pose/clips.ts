/** Movements: functions of time that give a pose. Lengths are in leg lengths, so that a step fits whoever makes it. */
import type { Design } from '../design/design.ts'
import { hanging } from '../math/directions.ts'
import { lerp, smoothstep } from '../math/scalar.ts'
import { danceSink, dancingLegs } from './dance-steps.ts'
import type { ArmPose, LegPose, Pose } from './pose.ts'
import { namedPose } from './poses.ts'

export type Clip = {
  /** Seconds after which it begins anew; undefined for one that ends. */
  period?: number
  pose: (seconds: number) => Pose
}

const tau = 2 * Math.PI
/** Seconds in which who dances alone turns to one side, to the other, and back. */
const danceTurns = 5.6

const clips: Record<string, Clip> = {
  idle: { period: 12, pose: idle },
  walk: { period: 1.1, pose: (seconds) => walk(seconds, true) },
  walk_on_spot: { period: 1.1, pose: (seconds) => walk(seconds, false) },
  turn: { period: 8, pose: turn },
  talk: { period: 6, pose: talk },
  wave: { period: 0.9, pose: wave },
  dance: { period: danceTurns, pose: dance },
  nod: {
    period: 2,
    pose: (seconds) => ({
      ...breathe(seconds),
      head: { nod: 7 * Math.max(0, Math.sin(seconds * tau)) },
    }),
  },
  shake_head: {
    period: 2,
    pose: (seconds) => ({ ...breathe(seconds), head: { turn: 16 * Math.sin(seconds * tau) } }),
  },
}

export const clipNames: readonly string[] = Object.keys(clips)

/** Seconds after which a movement begins anew. */
export function clipPeriod(name: string): number | undefined {
  return Object.hasOwn(clips, name) ? clips[name].period : undefined
}

/**
 * The pose of a movement at a time in seconds; the name of a pose gives that pose, breathing. A walk leads forward along
 * the way the figure faces, and no foot slides. Undefined for unknown names.
 */
export function clip(name: string, seconds: number, _design: Design): Pose | undefined {
  if (Object.hasOwn(clips, name)) return clips[name].pose(seconds)
  const pose = namedPose(name)
  return pose && alive(pose, seconds)
}

/** A pose held by someone who breathes and blinks. */
function alive(pose: Pose, seconds: number): Pose {
  const { spine, head, expression } = pose
  const breath = breathe(seconds)
  return {
    ...pose,
    spine: { ...spine, bend: (spine?.bend ?? 0) + (breath.spine?.bend ?? 0) },
    head: { ...head, nod: (head?.nod ?? 0) + (breath.head?.nod ?? 0) },
    ...(breath.sway !== undefined && { sway: breath.sway }),
    ...(expression === undefined && breath.expression && { expression: breath.expression }),
  }
}

const easy: ArmPose = { upper: hanging(12, -3), fore: hanging(7, 13), ifEmpty: true }

/** Chest up and down in four seconds; the eyes shut for a seventh of a second now and then. */
function breathe(seconds: number): Pose {
  const breath = Math.sin((seconds * tau) / 4)
  const blink = [2.1, 5.4, 5.75, 9.2].some((at) => Math.abs((seconds % 12) - at) < 0.07)
  return {
    arms: { both: easy },
    spine: { bend: -1.3 * breath },
    head: { nod: 0.9 * breath },
    sway: (seconds * tau) / 6,
    ...(blink && { expression: 'blink' }),
  }
}

function idle(seconds: number): Pose {
  const sway = Math.sin((seconds * tau) / 12)
  const look = Math.sin((seconds * tau) / 12 + 1) ** 3
  const breath = Math.sin((seconds * tau) / 4)
  const base = breathe(seconds)
  const swing = 1.4 * breath
  return {
    ...base,
    arms: {
      both: { ...easy, upper: hanging(12 + swing, -3), fore: hanging(7 + swing, 13 + swing) },
    },
    pelvis: { tilt: 2.2 * sway },
    spine: { bend: -1.3 * breath, lean: -2.6 * sway },
    head: { nod: 0.9 * breath, turn: 7 * look, tilt: 1.2 * sway },
    legs: { both: { foot: [0.03, 0, 0] } },
  }
}

const walkPeriod = 1.1
/** The share of a step during which the foot is on the ground, and how far it goes under the hips meanwhile. */
const onGround = 0.6
const stride = 0.58

/** How fast a walk leads forward, in leg lengths a second. */
const walkPace = stride / onGround / walkPeriod

function walk(seconds: number, isGoing: boolean): Pose {
  const phase = seconds / walkPeriod
  const swing = Math.cos(phase * tau)
  const twice = Math.cos(2 * phase * tau)
  const arm = (way: number): ArmPose => ({
    upper: hanging(11, -4 + 20 * way),
    fore: hanging(6, 14 + 26 * way),
    ifEmpty: true,
  })
  return {
    ...(isGoing && { gone: walkPace * seconds }),
    steps: phase,
    sway: phase * tau,
    legs: { left: step(phase), right: step(phase + 0.5) },
    arms: { left: arm(-swing), right: arm(swing) },
    pelvis: { turn: -5 * swing, tilt: 2.5 * Math.sin(phase * tau) },
    spine: { twist: 10 * swing, bend: 3, lean: -2.5 * Math.sin(phase * tau) },
    head: { turn: -4 * swing, nod: -2 + 1.2 * twice },
    sink: 0.062 + 0.016 * twice,
  }
}

/** One foot: it lands on its heel, rolls over its ball, and swings forward again. */
function step(phase: number): LegPose {
  const t = phase - Math.floor(phase)
  if (t < onGround) {
    const s = t / onGround
    const toes = s < 0.16 ? lerp(-16, 0, smoothstep(0, 0.16, s)) : 38 * smoothstep(0.62, 1, s)
    return { foot: [-0.05, 0, stride * (0.5 - s)], toes, out: 6 }
  }
  const s = (t - onGround) / (1 - onGround)
  const lift = 0.11 * Math.sin(Math.PI * s) ** 2
  const forward = stride * (-0.5 + smoothstep(-0.12, 1.05, s) * 1.02 - 0.02 * (1 - s))
  return {
    foot: [-0.05, lift, s >= 1 ? stride / 2 : forward],
    toes: lerp(38, -16, smoothstep(0, 0.9, s)),
    out: 6,
  }
}

/** Once round in eight seconds, with small steps. */
function turn(seconds: number): Pose {
  const lift = (late: number) => 0.05 * Math.max(0, Math.sin((seconds * 2 + late) * tau))
  return {
    ...breathe(seconds),
    body: { turn: (seconds / 8) * 360 },
    legs: { left: { foot: [0.02, lift(0), 0] }, right: { foot: [0.02, lift(0.5), 0] } },
    sink: 0.01,
  }
}

/** Turns to and fro over its steps, the arms swung from side to side. */
function dance(seconds: number): Pose {
  const turning = {
    turnAt: (at: number) => 46 * Math.sin((at * tau) / danceTurns),
    ahead: 0,
    period: danceTurns / 4,
  }
  const swing = Math.sin((seconds * tau) / danceTurns - 0.5)
  const high = Math.cos((2 * seconds * tau) / danceTurns)
  const arm = (way: number): ArmPose => ({
    upper: [0.85, 0.1 + 0.5 * way * swing, 0.35],
    fore: [0.5, 0.45 + 0.4 * way * swing + 0.15 * high, 0.3],
    hand: 'open',
  })
  return {
    body: { turn: turning.turnAt(seconds) },
    pelvis: { tilt: 4 * high },
    spine: { lean: -9 * swing, twist: 8 * swing },
    head: { tilt: 7 * swing, turn: -0.5 * turning.turnAt(seconds) },
    arms: { left: arm(1), right: arm(-1) },
    legs: dancingLegs(seconds, turning),
    sink: danceSink(seconds, turning),
    expression: 'happy',
  }
}

function talk(seconds: number): Pose {
  const slow = Math.sin((seconds * tau) / 3)
  const quick = Math.sin((seconds * tau) / 1.5)
  const late = Math.sin((seconds * tau) / 2 + 1)
  return {
    ...breathe(seconds),
    arms: {
      left: {
        upper: hanging(20, 8 + 5 * slow),
        fore: [0.3 + 0.25 * quick, 0.05 + 0.2 * slow, 1],
        thumb: [0.9, 0.6, 0],
        hand: 'palm',
        ifEmpty: true,
      },
      right: {
        upper: hanging(20, 10 + 6 * late),
        fore: [0.25 - 0.25 * slow, 0.15 + 0.25 * late, 1],
        thumb: [0.7, 0.8, 0],
        hand: 'palm',
        ifEmpty: true,
      },
    },
    spine: { bend: 2 + 1.5 * slow, twist: 3 * late },
    head: { nod: 4 * quick, turn: 6 * slow, tilt: 3 * late },
    legs: { both: { foot: [0.04, 0, 0] } },
  }
}

function wave(seconds: number): Pose {
  const pose = namedPose('wave') ?? {}
  const swing = Math.sin((seconds * tau) / 0.9)
  const right: ArmPose = { ...pose.arms?.right, fore: [0.15 + 0.42 * swing, 1, 0.2] }
  return { ...pose, arms: { ...pose.arms, right } }
}
