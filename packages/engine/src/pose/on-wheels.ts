/** People on bicycles and motorbikes: on the saddle, feet on the pedals, hands round the grips. */
import type { Design } from '../design/design.ts'
import type { Figure } from '../figure/figure.ts'
import type { Wheels } from '../figure/props/wheels.ts'
import { boundsOf } from '../math/bounds.ts'
import { inverse, turnVector } from '../math/quaternion.ts'
import { add, distance, subtract, type Vec3 } from '../math/vector.ts'
import type { Side } from './anchors.ts'
import type { ArmPose, LegPose, Pose } from './pose.ts'
import { poseSeated, puppetOf } from './pose-figure.ts'
import { type Skeleton, seatPoint } from './skeleton.ts'
import { solvePose } from './solve.ts'
import { nowAt, type PosedBones, turnOf } from './stance.ts'
import { bendTwoBones } from './two-bones.ts'

/** `turn`: degrees to its left that the eye is. */
type Rider = { design: Design; figure: Figure; expression: string; turn: number }

/** Legs that things with wheels are made for, in cm. */
const usualLeg = 82

/** How large they are made for somebody. */
export function wheelsSize(design: Design, figure: Figure): number {
  return (puppetOf(design, figure)?.skeleton.legLength ?? usualLeg) / usualLeg
}

/** `angle`: of the left pedal, in radians from straight down. */
export function poseOnWheels(rider: Rider, wheels: Wheels, angle: number): Figure {
  const { skeleton } = puppetOf(rider.design, rider.figure) ?? {}
  if (!skeleton) return rider.figure
  const sitting: Pose = {
    frees: 'both',
    seat: wheels.seat,
    spine: { bend: wheels.lean },
    head: { nod: -0.8 * wheels.lean, turn: 0.35 * rider.turn },
    legs: {
      left: legTo(skeleton, wheels, pedalAt(wheels, angle)),
      right: legTo(skeleton, wheels, pedalAt(wheels, angle + Math.PI)),
    },
    hang: 1,
    trail: 24,
    expression: rider.expression,
  }
  // The shoulders come along with the arms: from where they are then, the hands reach the grips.
  const reaching = withArms(skeleton, sitting, wheels)
  return poseSeated({ ...rider, pose: withArms(skeleton, reaching, wheels) }).figure
}

function pedalAt({ axle, crank, aside }: Wheels, angle: number): Vec3 {
  return [aside, axle[1] - crank * Math.cos(angle), axle[2] + crank * Math.sin(angle)]
}

/** Said for the left leg, as all poses are. */
function legTo(skeleton: Skeleton, { seat }: Wheels, pedal: Vec3): LegPose {
  const { hip, knee, ankle } = skeleton.bodies.left.joints
  const from = add(seat, subtract(hip, seatPoint(skeleton)))
  const to = add(pedal, [0, ankle[1] + 1, -0.2 * skeleton.unit])
  const lengths = [distance(hip, knee), distance(knee, ankle)] as const
  const { first, second } = bendTwoBones(from, to, lengths, [0.12, 0.2, 1])
  return { thigh: first, shin: second, toes: 6, out: 4 }
}

function withArms(skeleton: Skeleton, pose: Pose, wheels: Wheels): Pose {
  const bones = solvePose(skeleton, pose)
  return {
    ...pose,
    arms: { left: armTo(bones, 'left', wheels), right: armTo(bones, 'right', wheels) },
  }
}

function armTo(bones: PosedBones, side: Side, { grip }: Wheels): ArmPose {
  const { skeleton } = bones
  const out = side === 'left' ? 1 : -1
  const { shoulder, elbow, wrist } = skeleton.bodies[side].joints
  const hand = skeleton.bodies[side].hand.frame.length
  const to: Vec3 = [out * grip[0], grip[1] + 0.12 * hand, grip[2] - 0.42 * hand]
  const lengths = [distance(shoulder, elbow), distance(elbow, wrist)] as const
  const from = nowAt(bones, `${side}UpperArm`)
  const { first, second } = bendTwoBones(from, to, lengths, [out * 0.8, -0.7, -0.2])
  const back = inverse(turnOf(bones, 'upperChest'))
  const own = (way: Vec3): Vec3 => {
    const [x, y, z] = turnVector(back, way)
    return [x * out, y, z]
  }
  return {
    upper: own(first),
    fore: own(second),
    along: own([0, -0.25, 1]),
    thumb: own([-out, 0.1, 0]),
    hand: 'fist',
  }
}

/** Rider and wheels as one figure. */
export function withWheels(rider: Figure, wheels: Wheels): Figure {
  const parts = [...rider.parts, ...wheels.parts]
  return {
    ...rider,
    parts,
    materials: { ...rider.materials, ...wheels.materials },
    bounds: boundsOf(parts),
  }
}
