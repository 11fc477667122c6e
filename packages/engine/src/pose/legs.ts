/** Legs of a posed skeleton: placed feet by two-bone bending, or free directions; then the ground. */
import {
  aboutAxis,
  frameTurn,
  fromTo,
  multiply,
  type Quaternion,
  turnVector,
} from '../math/quaternion.ts'
import {
  add,
  addScaled,
  dot,
  length,
  normalize,
  perpendicular,
  scale,
  subtract,
  type Vec3,
} from '../math/vector.ts'
import type { Side } from './anchors.ts'
import { type LegPose, limbOf, type Pose } from './pose.ts'
import { acrossMiddle, frontAfterHinge, type Skeleton } from './skeleton.ts'
import { nowAt, numberOf, type PosedBones, placeOf, restOf, setBone, turnOf } from './stance.ts'
import { bendTwoBones } from './two-bones.ts'

const sides = ['left', 'right'] as const

type Leg = { side: Side; out: 1 | -1; pose: LegPose }

/** What a leg without a pose does: it stands. */
const standing: LegPose = { foot: [0, 0, 0] }

/** Poses both legs and brings the hips to their height. `yaw` is which way the body faces, `lean` its whole turn. */
export function poseLegs(posed: PosedBones, pose: Pose, yaw: Quaternion, lean: Quaternion): void {
  const legs = sides.map((side): Leg => {
    const own = limbOf(pose.legs, side) ?? standing
    return { side, out: side === 'left' ? 1 : -1, pose: own }
  })
  lowerHips(posed, legs, pose, yaw)
  for (const leg of legs) {
    if (leg.pose.foot) placeLeg(posed, leg, leg.pose.foot, yaw)
    else swingLeg(posed, leg, lean)
  }
}

/** As high as the farther of the feet lets them be. */
function lowerHips(
  posed: PosedBones,
  legs: readonly Leg[],
  { drop = 0, sink }: Pose,
  yaw: Quaternion,
): void {
  const { skeleton, places } = posed
  if (sink !== undefined) {
    places[0] = [places[0][0], places[0][1] - sink * skeleton.legLength, places[0][2]]
    return
  }
  let height = places[0][1]
  for (const { side, out, pose } of legs) {
    if (!pose.foot || pose.foot[1] > 0.03) continue
    const ankle = ankleTarget(skeleton, pose, pose.foot, side, out, yaw)
    const hip = placeOf(posed, 0, restOf(skeleton, `${side}UpperLeg`))
    const level = Math.hypot(ankle[0] - hip[0], ankle[2] - hip[2])
    const reach = Math.sqrt(Math.max(0, (0.9997 * skeleton.legLength) ** 2 - level ** 2))
    height = Math.min(height, places[0][1] + ankle[1] + reach - hip[1])
  }
  places[0] = [places[0][0], height - drop * skeleton.legLength, places[0][2]]
}

function footLength(skeleton: Skeleton): Vec3 {
  return subtract(restOf(skeleton, 'leftToes'), restOf(skeleton, 'leftFoot'))
}

/** Where the ankle of a placed foot is: toes on the ground, the heel as high as they point down. */
function ankleTarget(
  skeleton: Skeleton,
  pose: LegPose,
  foot: Vec3,
  side: Side,
  out: 1 | -1,
  yaw: Quaternion,
): Vec3 {
  const { legLength } = skeleton
  const ankle = restOf(skeleton, `${side}Foot`)
  const at: Vec3 = [
    ankle[0] + out * foot[0] * legLength,
    ankle[1] + foot[1] * legLength,
    ankle[2] + foot[2] * legLength,
  ]
  const toes = typeof pose.toes === 'number' ? pose.toes : 0
  return turnVector(yaw, turnedBack(add(at, rolled(skeleton, toes)), pose.stays))
}

function turnedBack(at: Vec3, stays: LegPose['stays']): Vec3 {
  if (!stays) return at
  const centre: Vec3 = [0, 0, stays.ahead]
  return add(centre, turnVector(aboutAxis([0, 1, 0], -stays.turned), subtract(at, centre)))
}

/** How far the ankle moves when the foot rolls over its ball, or over its heel where the toes point up. */
function rolled(skeleton: Skeleton, toes: number): Vec3 {
  const [, down, forward] = footLength(skeleton)
  const heel: Vec3 = [0, -restOf(skeleton, 'leftFoot')[1], -0.2 * skeleton.unit]
  const touch: Vec3 = toes > 0 ? [0, down, forward] : heel
  return subtract(touch, turnVector(aboutAxis([1, 0, 0], toes), touch))
}

function placeLeg(posed: PosedBones, leg: Leg, foot: Vec3, yaw: Quaternion): void {
  const { side, out, pose } = leg
  const { skeleton } = posed
  const target = ankleTarget(skeleton, pose, foot, side, out, yaw)
  const [hip, knee, ankle] = legJoints(skeleton, side)
  setBone(posed, `${side}UpperLeg`, turnOf(posed, 'hips'))
  const from = nowAt(posed, `${side}UpperLeg`)
  const aim = pose.knee ?? [0.02, 0, 1]
  const pole = turnVector(yaw, normalize([aim[0] * out, aim[1], aim[2]]))
  const lengths = [length(subtract(knee, hip)), length(subtract(ankle, knee))] as const
  const { first, second } = bendTwoBones(from, target, lengths, pole)
  setLeg(posed, leg, { thigh: first, shin: second, front: pole, yaw })
}

function swingLeg(posed: PosedBones, leg: Leg, lean: Quaternion): void {
  const { pose, out } = leg
  const own = ([x, y, z]: Vec3): Vec3 => normalize(turnVector(lean, [x * out, y, z]))
  const thigh = own(pose.thigh ?? [0.03, -1, 0])
  const shin = own(pose.shin ?? pose.thigh ?? [0.03, -1, 0])
  const front = own(pose.knee ?? [0.16, 0.3, 1])
  setLeg(posed, leg, { thigh, shin, front, yaw: lean })
}

type LegWay = { thigh: Vec3; shin: Vec3; front: Vec3; yaw: Quaternion }

function legJoints(skeleton: Skeleton, side: Side): [hip: Vec3, knee: Vec3, ankle: Vec3] {
  return [
    restOf(skeleton, `${side}UpperLeg`),
    restOf(skeleton, `${side}LowerLeg`),
    restOf(skeleton, `${side}Foot`),
  ]
}

function setLeg(posed: PosedBones, leg: Leg, { thigh, shin, front, yaw }: LegWay): void {
  const { side, out, pose } = leg
  const [hip, knee, ankle] = legJoints(posed.skeleton, side)
  const restThigh = normalize(subtract(knee, hip))
  const restShin = normalize(subtract(ankle, knee))
  const restFront = perpendicular([0, 0, 1], restThigh)
  const bent = scale(perpendicular(shin, thigh), -1)
  // A straight knee has no front of its own.
  const straight = Math.max(0, dot(thigh, shin))
  const share = straight > 0.995 ? 0 : Math.min(1, (0.995 - straight) / 0.03)
  const plain = perpendicular(front, thigh)
  const kneeFront = perpendicular(addScaled(scale(plain, 1 - share), bent, share), thigh)
  const pelvis = turnOf(posed, 'hips')
  const swing = multiply(fromTo(turnVector(pelvis, restThigh), thigh), pelvis)
  const whole = frameTurn(restThigh, restFront, thigh, kneeFront)
  setBone(posed, `${side}UpperLeg`, swing)
  setBone(posed, `${side}UpperLegTwist`, whole)
  const shinFront = frontAfterHinge(thigh, kneeFront, shin)
  const restShinFront = frontAfterHinge(restThigh, restFront, restShin)
  const lower = frameTurn(restShin, restShinFront, shin, shinFront)
  setBone(posed, `${side}LowerLeg`, lower)
  const { toes = pose.foot ? 0 : 'free' } = pose
  if (typeof toes === 'string') {
    setBone(posed, `${side}Foot`, multiply(lower, aboutAxis([1, 0, 0], toes === 'free' ? 18 : 66)))
    setBone(posed, `${side}Toes`, turnOf(posed, `${side}Foot`))
    return
  }
  const outward = out * ((pose.out ?? 10) - 10)
  const flat = pose.stays
    ? multiply(yaw, aboutAxis([0, 1, 0], outward - pose.stays.turned))
    : flatFoot(shinFront, thigh, yaw, outward)
  setBone(posed, `${side}Foot`, multiply(flat, aboutAxis([1, 0, 0], toes)))
  setBone(posed, `${side}Toes`, toes > 0 && pose.foot ? flat : turnOf(posed, `${side}Foot`))
}

/** A foot flat on the ground that points where the knee does. */
function flatFoot(front: Vec3, thigh: Vec3, yaw: Quaternion, out: number): Quaternion {
  const ahead = turnVector(yaw, [0, 0, 1])
  const aim = Math.abs(front[1]) > 0.85 ? add(thigh, scale(ahead, 0.01)) : front
  const level: Vec3 = [aim[0], 0, aim[2]]
  const facing = length(level) > 0.05 ? normalize(level) : ahead
  const degrees = (Math.atan2(facing[0], facing[2]) * 180) / Math.PI
  return aboutAxis([0, 1, 0], degrees + out)
}

/** The lowest point of all that may touch the ground, in cm. */
export function lowestPoint(posed: PosedBones): number {
  const { skeleton } = posed
  const { unit, headRadius, headCentre } = skeleton
  let low = Number.POSITIVE_INFINITY
  const touch = (bone: number, at: Vec3, radius: number) => {
    low = Math.min(low, placeOf(posed, bone, at)[1] - radius)
  }
  const { torso, level } = skeleton.bodies.left
  for (const side of sides) {
    const own = (at: Vec3) => (side === 'left' ? at : acrossMiddle(at))
    const ankle = restOf(skeleton, 'leftFoot')
    const ball = restOf(skeleton, 'leftToes')
    const foot = numberOf(`${side}Foot`)
    touch(foot, own([ankle[0], 0, ankle[2] - 0.2 * unit]), 0)
    touch(foot, own([ball[0], 0, ball[2]]), 0)
    touch(numberOf(`${side}Toes`), own([ball[0], 0, ball[2] + 0.25 * unit]), 0)
    touch(numberOf(`${side}LowerLeg`), restOf(skeleton, `${side}LowerLeg`), 0.24 * unit)
    touch(numberOf(`${side}LowerArm`), restOf(skeleton, `${side}LowerArm`), 0.14 * unit)
    touch(numberOf(`${side}Hand`), restOf(skeleton, `${side}Hand`), 0.12 * unit)
    touch(0, own(torso(level(3.62), 0.78 * Math.PI, 0)), 0.04 * unit)
    touch(numberOf('upperChest'), own(torso(level(5.2), 0.8 * Math.PI, 0)), 0.04 * unit)
    touch(numberOf('upperChest'), own(torso(level(5), 0.15 * Math.PI, 0)), 0.04 * unit)
  }
  touch(numberOf('head'), headCentre, headRadius)
  return low
}
