/** Two people in one pose: handshakes, hugs, duels. Each says how both stand, and what their hands reach for. */
import type { Design } from '../design/design.ts'
import type { Figure } from '../figure/figure.ts'
import { add } from '../math/vector.ts'
import { danceSink, dancingLegs } from './dance-steps.ts'
import { type ArmPose, mirrorPose, type Pose, type Sides } from './pose.ts'
import { poseTogether } from './pose-figure.ts'
import { duelPose } from './tables/duel-moves.ts'
import { type Interaction, interactions, type Role } from './tables/interactions.ts'
import { meetingMoves, type Sway } from './tables/meeting-moves.ts'

export const interactionNames: readonly string[] = Object.keys(interactions)

type Person = { design: Design; figure: Figure }

/** A moment of a meeting that goes on. */
export type MeetingMoment = {
  seconds: number
  /** Another face than the meeting gives them, and how else they move. */
  own?: readonly [OwnMove | undefined, OwnMove | undefined]
}

export type OwnMove = { face?: string | undefined; sway?: Sway }

/**
 * Both figures, the middle between them at the origin, the first at the left of the picture; without a moment they hold
 * still. Undefined for unknown names.
 */
export function poseInteraction(
  name: string,
  one: Person,
  other: Person,
  moment?: MeetingMoment,
): [Figure, Figure] | undefined {
  if (!Object.hasOwn(interactions, name)) return undefined
  const found = fitted(interactions[name], one, other)
  const armOf = ({ design: { person } }: Person) => (person.heightCm / person.heads) * 2.2
  const arm = (armOf(one) + armOf(other)) / 2
  const half = (found.gap * arm) / 2
  const [first, second] = found.roles.map((role, i) =>
    moment ? moved(acting(role, name, moment.seconds, i, half), name, moment, i) : role,
  )
  const round = moment && name === 'dance_together' ? waltzTurn(moment.seconds) : 0
  const [own, others] = [placed(first, -half, arm, round), placed(second, half, arm, round)]
  return poseTogether(
    { ...one, pose: perched(first, own, { ...other, pose: others }) },
    { ...other, pose: perched(second, others, { ...one, pose: own }) },
  )
}

/** So much of the other's height, and one counts as small. */
const smallShare = 0.8

function fitted(found: Interaction, one: Person, other: Person): Interaction {
  const share = one.design.person.heightCm / other.design.person.heightCm
  if (!found.uneven || (share > smallShare && share < 1 / smallShare)) return found
  const { gap, tall, small } = found.uneven
  const [first, second] = share > 1 ? [tall, small] : [small, tall]
  return {
    gap,
    roles: [
      { facing: 0, pose: first },
      { facing: 0, pose: mirrorPose(second) },
    ],
  }
}

/** Degrees two who waltz have gone round each other: there and back, so that both faces are seen. */
function waltzTurn(seconds: number): number {
  return 42 * Math.sin((2 * Math.PI * seconds) / 9)
}

const waltzStep = 1.4

/** The role with what its body does at a time: blows are exchanged, steps are danced. */
function acting(role: Role, name: string, seconds: number, i: number, half: number): Role {
  if (name === 'duel') return { ...role, pose: duelPose(seconds, i) }
  if (name !== 'dance_together') return role
  const turning = { turnAt: waltzTurn, ahead: half, period: waltzStep }
  // What one does with the left foot, the other does with the right.
  const own = seconds + (i * waltzStep) / 2
  const shifted = { ...turning, turnAt: (at: number) => waltzTurn(at - (i * waltzStep) / 2) }
  const legs = dancingLegs(own, shifted)
  return { ...role, pose: { ...role.pose, legs, sink: danceSink(seconds, turning) } }
}

/** Who is carried sits on the other, however large both are. */
function perched({ perch }: Role, pose: Pose, carrier: Person & { pose: Pose }): Pose {
  if (!perch) return pose
  const [aside, high, ahead] = perch.map((share) => share * carrier.design.person.heightCm)
  const way = ((carrier.pose.body?.turn ?? 0) * Math.PI) / 180
  const [cos, sin] = [Math.cos(way), Math.sin(way)]
  return { ...pose, seat: [aside * cos + ahead * sin, high, ahead * cos - aside * sin] }
}

/** `round`: degrees both have gone round the middle. */
function placed(
  { facing, pose: own, shift = [0, 0] }: Role,
  x: number,
  arm: number,
  round: number,
): Pose {
  const inward = x < 0 ? 90 : -90
  const turn = facing === 'out' ? (own.body?.turn ?? 0) : inward + facing
  const [cos, sin] = [Math.cos((round * Math.PI) / 180), Math.sin((round * Math.PI) / 180)]
  const [aside, ahead] = [x + shift[0] * arm, shift[1] * arm]
  return {
    ...own,
    at: [aside * cos + ahead * sin, 0, ahead * cos - aside * sin],
    body: { ...own.body, turn: turn + round },
  }
}

/** The same role by somebody who breathes, blinks, and does what one does in such a meeting. */
function moved(
  role: Role,
  name: string,
  { seconds, own = [undefined, undefined] }: MeetingMoment,
  i: number,
): Role {
  const { face, sway } = own[i] ?? {}
  const at = seconds + 1.7 * i
  const usual = meetingMoves[name]?.(seconds, i === 0 ? 1 : -1) ?? {}
  const breath = Math.sin((at * Math.PI) / 2)
  const pose = swayed(swayed(role.pose, usual), { bend: -1.1 * breath, nod: 0.8 * breath, ...sway })
  const isBlinking = [1.9, 5.2, 8.8].some((blink) => Math.abs((at % 11) - blink) < 0.07)
  const expression = face ?? (isBlinking ? 'blink' : pose.expression)
  return { ...role, pose: { ...pose, ...(expression !== undefined && { expression }) } }
}

function swayed(pose: Pose, sway: Sway): Pose {
  const { bend = 0, lean = 0, twist = 0, nod = 0, turn = 0, tilt = 0, reach } = sway
  const { spine = {}, head = {}, arms } = pose
  return {
    ...pose,
    spine: {
      bend: (spine.bend ?? 0) + bend,
      lean: (spine.lean ?? 0) + lean,
      twist: (spine.twist ?? 0) + twist,
    },
    head: {
      nod: (head.nod ?? 0) + nod,
      turn: (head.turn ?? 0) + turn,
      tilt: (head.tilt ?? 0) + tilt,
    },
    ...(arms && reach && { arms: reachedOn(arms, reach) }),
  }
}

/** Hands that reach for something go on by so much. */
function reachedOn(arms: Sides<ArmPose>, by: NonNullable<Sway['reach']>): Sides<ArmPose> {
  const on = ({ reach, ...arm }: ArmPose): ArmPose =>
    reach ? { ...arm, reach: { ...reach, off: add(reach.off ?? [0, 0, 0], by) } } : arm
  const { left, right, both } = arms
  return {
    ...(left && { left: on(left) }),
    ...(right && { right: on(right) }),
    ...(both && { both: on(both) }),
  }
}
