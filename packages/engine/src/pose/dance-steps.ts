/** Steps of who dances and turns: each foot is set down, stays while the body turns over it, and is set down anew. */
import { lerp, smoothstep } from '../math/scalar.ts'
import type { LegPose, Sides } from './pose.ts'

export type Turning = {
  /** Degrees the body has turned by a time in seconds. */
  turnAt: (seconds: number) => number
  /** How far ahead of the body it turns about, in cm. */
  ahead: number
  /** Seconds from one step of a foot to its next. */
  period: number
}

/** Of a step, how long the foot is on the ground. */
const onGround = 0.62

export function dancingLegs(seconds: number, turning: Turning): Sides<LegPose> {
  return { left: stepOf(seconds, turning, 0), right: stepOf(seconds, turning, 0.5) }
}

function stepOf(seconds: number, { turnAt, ahead, period }: Turning, late: number): LegPose {
  const phase = seconds / period - late
  const count = Math.floor(phase)
  const share = phase - count
  const turnedSince = (step: number) =>
    turnAt(seconds) - turnAt((step + onGround / 2 + late) * period)
  if (share < onGround) {
    return { foot: [0.02, 0, 0], stays: { turned: turnedSince(count), ahead } }
  }
  const swing = (share - onGround) / (1 - onGround)
  const turned = lerp(turnedSince(count), turnedSince(count + 1), smoothstep(0, 1, swing))
  const high = Math.sin(Math.PI * swing) ** 2
  return { foot: [0.02, 0.05 * high, 0], toes: 22 * high, stays: { turned, ahead } }
}

/** Leg lengths the hips sink and rise in a step: a waltz goes up and down. */
export function danceSink(seconds: number, { period }: Turning): number {
  return 0.035 + 0.02 * Math.cos((4 * Math.PI * seconds) / period)
}
