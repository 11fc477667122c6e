/** How creatures on four legs go: which foot is where, by the time. Lengths are in shares of the height at the shoulder. */
import { lerp, smoothstep } from '../../math/scalar.ts'

export type GaitName = 'stand' | 'walk' | 'run' | 'fly'

type Gait = {
  /** Seconds between two steps of one foot, of a creature of a metre. */
  period: number
  /** How far a foot goes back under the body while it is on the ground, and the share of a step it is there. */
  stride: number
  onGround: number
  /** How high a foot is lifted, how far the body sinks, and how much it bobs. */
  lift: number
  sink: number
  bob: number
  /** By how much of a step each foot is late: left and right fore, left and right hind. */
  late: readonly [number, number, number, number]
}

/** A walk moves one foot after another, a trot two that stand crosswise. */
const gaits: Record<Exclude<GaitName, 'stand' | 'fly'>, Gait> = {
  walk: {
    ...{ period: 1.05, stride: 0.4, onGround: 0.64, lift: 0.09, sink: 0.035, bob: 0.008 },
    late: [0.25, 0.75, 0, 0.5],
  },
  run: {
    ...{ period: 0.62, stride: 0.46, onGround: 0.46, lift: 0.14, sink: 0.05, bob: 0.026 },
    late: [0.5, 0, 0, 0.5],
  },
}

/** Where a foot is beside where it stands at rest, and how far its parts are bent, in radians: positive with the upper end forward. */
export type Footing = { forward: number; up: number; toes: number; shank: number }

export type Going = {
  /** Left and right fore, left and right hind. */
  feet: readonly [Footing, Footing, Footing, Footing]
  /** How far the body is lower, and how far its front is, as an angle. */
  sink: number
  pitch: number
  /** 0–1 over a step of a foot. */
  phase: number
}

function periodOf({ period }: Gait, heightCm: number): number {
  // Long legs swing slowly, as pendulums do.
  return period * Math.sqrt(heightCm / 100)
}

/** Seconds between two steps of one foot, or two beats of the wings. */
export function gaitPeriod(name: Exclude<GaitName, 'stand'>, heightCm: number): number {
  return name === 'fly'
    ? flight.period * Math.sqrt(heightCm / 100)
    : periodOf(gaits[name], heightCm)
}

/** Centimetres gone forward after so many seconds. */
export function goneBy(name: GaitName, seconds: number, heightCm: number): number {
  if (name === 'stand') return 0
  if (name === 'fly') return flight.pace * Math.sqrt(100 / heightCm) * seconds * heightCm
  const gait = gaits[name]
  return (gait.stride / gait.onGround / periodOf(gait, heightCm)) * seconds * heightCm
}

/** The feet of a walk at a phase of its steps, for a body that goes so many cm with each of them. */
export function walkingFeet(phase: number, cmPerStep: number): Footing[] {
  const { walk } = gaits
  const cm = (cmPerStep * walk.onGround) / walk.stride
  return walk.late.map((late, i) => {
    const { forward, up, ...bent } = footing(walk, phase + late, i < 2)
    return { forward: forward * cm, up: up * cm, ...bent }
  })
}

/** Undefined for who stands. Who has no legs that bend `leaps`. */
export function goingAt(
  name: GaitName,
  seconds: number,
  { heightCm, leaps }: { heightCm: number; leaps: boolean },
): Going | undefined {
  if (name === 'stand') return undefined
  if (name === 'fly') return flying(seconds / gaitPeriod(name, heightCm))
  const gait = gaits[name]
  const phase = seconds / periodOf(gait, heightCm)
  const foot = (i: 0 | 1 | 2 | 3) => footing(gait, phase + gait.late[i], i < 2)
  if (leaps) return leaping(2 * phase)
  const twice = Math.cos(4 * Math.PI * phase)
  return {
    feet: [foot(0), foot(1), foot(2), foot(3)],
    sink: gait.sink - gait.bob * twice,
    pitch: 0.9 * gait.bob * Math.sin(4 * Math.PI * phase + 0.6),
    phase: phase - Math.floor(phase),
  }
}

/** Seconds between two beats of the wings and heights gone in a second, of a creature of a metre; how far it rises with a beat. */
const flight = { period: 1.1, pace: 1.5, bob: 0.05 }

/** Legs are drawn up behind. */
function flying(phase: number): Going {
  const fore: Footing = { forward: -0.1, up: 0.2, toes: 1.1, shank: 0.7 }
  const hind: Footing = { forward: -0.34, up: 0.16, toes: 1.3, shank: 0.5 }
  return {
    feet: [fore, fore, hind, hind],
    sink: flight.bob * Math.cos(2 * Math.PI * phase),
    pitch: 0,
    phase: phase - Math.floor(phase),
  }
}

/** The share of a leap during which it is on the ground, and how high it goes. */
const crouched = 0.35
const leap = 0.2

function leaping(phase: number): Going {
  const foot: Footing = { forward: 0, up: 0, toes: 0, shank: 0 }
  const t = phase - Math.floor(phase)
  const s = Math.max(0, (t - crouched) / (1 - crouched))
  return {
    feet: [foot, foot, foot, foot],
    sink: -leap * Math.sin(Math.PI * s),
    pitch: 0.16 * Math.sin(2 * Math.PI * s),
    phase: t,
  }
}

/** How far a foot goes up on its toes before it leaves the ground. */
const raised = 0.6

/** A foot stands, goes up on its toes, swings forward folded, and lands. */
function footing({ stride, onGround, lift }: Gait, phase: number, isFore: boolean): Footing {
  const t = phase - Math.floor(phase)
  // A hind leg is folded at rest already.
  const [fold, high] = isFore ? [0.95, lift] : [0.3, 0.6 * lift]
  if (t < onGround) {
    const s = t / onGround
    const forward = stride * (0.5 - s)
    return {
      ...{ forward, up: 0, shank: -0.9 * forward },
      toes: raised * smoothstep(0.7, 1, s) ** 2,
    }
  }
  const s = (t - onGround) / (1 - onGround)
  const forward = stride * (-0.5 + smoothstep(-0.1, 1.04, s))
  const bent = Math.sin(Math.PI * Math.min(1, s ** 0.75)) ** 1.3
  return {
    forward: s >= 1 ? stride / 2 : forward,
    up: high * Math.sin(Math.PI * s) ** 1.2,
    shank: -0.9 * forward + fold * bent,
    toes: lerp(raised, 0, smoothstep(0, 0.75, s)) + 0.55 * bent,
  }
}
