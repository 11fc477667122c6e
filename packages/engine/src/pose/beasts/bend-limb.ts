/** A leg of a creature in its plane: where its bones are when its foot is somewhere else. */
import type { BeastLimb, Joint } from '../../figure/creatures/beast-rig.ts'
import { clamp } from '../../math/scalar.ts'
import type { Footing } from './gait.ts'

/** A bone's way from rest: turned about a joint, which itself was moved. */
export type Turn = { cos: number; sin: number; from: Joint; to: Joint }

/** Upper leg, lower leg, shank and foot. */
export type LimbTurns = readonly [Turn, Turn, Turn, Turn]

/** `hip` is where the uppermost joint is now; lengths of the footing in cm. */
export function bendLimb(
  { joints, toe }: Pick<BeastLimb, 'joints' | 'toe'>,
  hip: Joint,
  { forward, up, toes, shank }: Footing,
): LimbTurns {
  const [top, knee, hock, knuckles] = joints
  const tip: Joint = [toe[0] + up, toe[1] + forward]
  const foot = turnBy(toes, toe, tip)
  const ankle = apply(foot, knuckles)
  const lower = turnBy(shank, knuckles, ankle)
  const wanted = apply(lower, hock)
  const [kneeNow, hockNow] = reach(joints, hip, wanted)
  return [
    turnBetween([top, knee], [hip, kneeNow]),
    turnBetween([knee, hock], [kneeNow, hockNow]),
    // Where the leg is too short the foot hangs from it.
    { ...lower, from: hock, to: hockNow },
    shiftedBy(foot, hockNow, wanted),
  ]
}

export function apply({ cos, sin, from, to }: Turn, [y, z]: Joint): Joint {
  const [dy, dz] = [y - from[0], z - from[1]]
  return [to[0] + dy * cos - dz * sin, to[1] + dz * cos + dy * sin]
}

/** By an angle that takes what is above forward. */
export function turnBy(radians: number, from: Joint, to: Joint): Turn {
  return { cos: Math.cos(radians), sin: Math.sin(radians), from, to }
}

function shiftedBy({ to, ...turn }: Turn, now: Joint, before: Joint): Turn {
  return { ...turn, to: [to[0] + now[0] - before[0], to[1] + now[1] - before[1]] }
}

function turnBetween([a, b]: readonly [Joint, Joint], [c, d]: readonly [Joint, Joint]): Turn {
  const angle = (from: Joint, to: Joint) => Math.atan2(to[1] - from[1], to[0] - from[0])
  return turnBy(angle(c, d) - angle(a, b), a, c)
}

/** Knee and hock for a hock wanted somewhere; the knee bends the way it does at rest. */
function reach(
  [top, knee, hock]: BeastLimb['joints'],
  hip: Joint,
  wanted: Joint,
): [knee: Joint, hock: Joint] {
  const upper = distance(top, knee)
  const lower = distance(knee, hock)
  const far = distance(hip, wanted)
  const span = clamp(far, Math.abs(upper - lower) + 1e-3, 0.9995 * (upper + lower))
  const [dy, dz] = [(wanted[0] - hip[0]) / far, (wanted[1] - hip[1]) / far]
  const along = (upper * upper - lower * lower + span * span) / (2 * span)
  const aside = Math.sqrt(Math.max(0, upper * upper - along * along))
  const side = (knee[0] - top[0]) * (hock[1] - top[1]) - (knee[1] - top[1]) * (hock[0] - top[0])
  const way = side > 0 ? 1 : -1
  return [
    [hip[0] + dy * along + way * aside * dz, hip[1] + dz * along - way * aside * dy],
    [hip[0] + dy * span, hip[1] + dz * span],
  ]
}

function distance([ay, az]: Joint, [by, bz]: Joint): number {
  return Math.hypot(by - ay, bz - az)
}
