/** Arms of a posed skeleton: directions, or a hand that reaches for a place. */
import {
  aboutAxis,
  frameTurn,
  fromTo,
  inverse,
  multiply,
  type Quaternion,
  turnVector,
  twistAbout,
} from '../math/quaternion.ts'
import { clamp, smoothstep } from '../math/scalar.ts'
import {
  add,
  addScaled,
  cross,
  distance,
  length,
  mix,
  normalize,
  perpendicular,
  scale,
  subtract,
  type Vec3,
} from '../math/vector.ts'
import { anchorOf, type Side } from './anchors.ts'
import type { ArmPose, Reach } from './pose.ts'
import { bendSide, frontAfterHinge, type RestArm, type Skeleton } from './skeleton.ts'
import { nowAt, numberOf, type PosedBones, placeOf, restOf, setBone, turnOf } from './stance.ts'
import { bendTwoBones } from './two-bones.ts'

/** Poses one arm. `partner` is whose body a hand may reach for. */
export function poseArm(
  posed: PosedBones,
  side: Side,
  pose: ArmPose | undefined,
  partner: PosedBones | undefined,
): void {
  const { skeleton } = posed
  const out = side === 'left' ? 1 : -1
  const chest = turnOf(posed, 'upperChest')
  const own = ([x, y, z]: Vec3): Vec3 => normalize(turnVector(chest, [x * out, y, z]))
  const rest = skeleton.arms[side]
  const isHeld = skeleton.held[side] !== undefined
  if (!pose || (pose.ifEmpty && isHeld)) {
    for (const bone of [
      'Shoulder',
      'UpperArm',
      'UpperArmTwist',
      'LowerArm',
      'LowerArmTwist',
      'Hand',
    ] as const) {
      setBone(posed, `${side}${bone}`, chest)
    }
    return
  }
  let upper = own(pose.upper ?? [0.4, -1, 0])
  let fore = own(pose.fore ?? pose.upper ?? [0.4, -1, 0.1])
  setBone(posed, `${side}Shoulder`, raisedShoulder(chest, upper, side))
  setBone(posed, `${side}UpperArm`, chest)
  const along = pose.along && own(pose.along)
  if (pose.reach) {
    const target = reachTarget(posed, side, pose.reach, partner)
    const way = reachWay(posed, side, pose, target, along)
    upper = way.first
    fore = way.second
  }
  ;({ upper, fore } = clearOfBody(posed, side, upper, fore))
  setArm(posed, side, rest, upper, fore)
  setHand(posed, side, { rest, upper, fore, along, pose, own })
}

/** The shoulder goes up and forward with the arm. */
function raisedShoulder(chest: Quaternion, upper: Vec3, side: Side): Quaternion {
  const out = side === 'left' ? 1 : -1
  const [, y, z] = turnVector(inverse(chest), upper)
  const up = 24 * smoothstep(-0.1, 1, y)
  const forward = 14 * clamp(z, -0.6, 1) * (1 - Math.abs(y) * 0.5)
  const turn = multiply(aboutAxis([0, 1, 0], -out * forward), aboutAxis([0, 0, 1], out * up))
  return multiply(chest, turn)
}

function boneLengths(skeleton: Skeleton, side: Side): [upper: number, fore: number] {
  const [shoulder, elbow, wrist] = [
    restOf(skeleton, `${side}UpperArm`),
    restOf(skeleton, `${side}LowerArm`),
    restOf(skeleton, `${side}Hand`),
  ]
  return [distance(shoulder, elbow), distance(elbow, wrist)]
}

function reachTarget(posed: PosedBones, side: Side, reach: Reach, partner?: PosedBones): Vec3 {
  const out = side === 'left' ? 1 : -1
  const [x, y, z] = reach.off ?? [0, 0, 0]
  const { of = 'self' } = reach
  const own = anchorPlace(posed, reach, side)
  const other = partner && of !== 'self' ? anchorPlace(partner, reach, side) : own
  const place = of === 'both' ? mix(own, other, 0.5) : other
  const off = turnVector(turnOf(posed, 'upperChest'), [x * out, y, z])
  return addScaled(place, off, posed.skeleton.unit)
}

function anchorPlace(posed: PosedBones, { at: name }: Reach, side: Side): Vec3 {
  const { at, bone } = anchorOf(posed.skeleton, name, side)
  return placeOf(posed, numberOf(bone), at)
}

function reachWay(
  posed: PosedBones,
  side: Side,
  pose: ArmPose,
  target: Vec3,
  along: Vec3 | undefined,
) {
  const { skeleton } = posed
  const out = side === 'left' ? 1 : -1
  const aim = pose.elbow ?? [0.8, -0.6, -0.35]
  const chest = turnOf(posed, 'upperChest')
  const pole = normalize(turnVector(chest, [aim[0] * out, aim[1], aim[2]]))
  const [first, second] = boneLengths(skeleton, side)
  const { length: hand } = skeleton.bodies.left.hand.frame
  const share = { palm: 0.5, tips: 0.95, wrist: 0 }[pose.reach?.with ?? 'palm'] * hand
  const from = nowAt(posed, `${side}UpperArm`)
  if (along) return bendTwoBones(from, addScaled(target, along, -share), [first, second], pole)
  return bendTwoBones(from, target, [first, second + share], pole)
}

/** Keeps elbow and wrist out of head and trunk: both are moved out as far as need be, and the arm bent anew. */
function clearOfBody(posed: PosedBones, side: Side, upper: Vec3, fore: Vec3) {
  const { skeleton } = posed
  const lengths = boneLengths(skeleton, side)
  const from = nowAt(posed, `${side}UpperArm`)
  const elbow = addScaled(from, upper, lengths[0])
  const wrist = addScaled(elbow, fore, lengths[1])
  const freeElbow = outOfTrunk(posed, elbow, 0.16 * skeleton.unit)
  const freeWrist = outOfHead(posed, outOfTrunk(posed, wrist, 0.1 * skeleton.unit))
  if (freeElbow === elbow && freeWrist === wrist) return { upper, fore }
  const pole = subtract(freeElbow, scale(add(from, freeWrist), 0.5))
  const { first, second } = bendTwoBones(from, freeWrist, lengths, normalize(pole))
  return { upper: first, fore: second }
}

function outOfHead(posed: PosedBones, point: Vec3): Vec3 {
  const { skeleton } = posed
  const centre = placeOf(posed, numberOf('head'), skeleton.headCentre)
  const least = 1.02 * skeleton.headRadius + 0.1 * skeleton.unit
  const away = subtract(point, centre)
  const far = length(away)
  return far >= least || far < 1e-6 ? point : addScaled(centre, away, least / far)
}

/** The trunk is an upright oval at every height, seen from the chest's own axes. */
function outOfTrunk(posed: PosedBones, point: Vec3, spare: number): Vec3 {
  const { skeleton } = posed
  const { torsoSection, level } = skeleton.bodies.left
  for (const bone of ['upperChest', 'spine', 'hips'] as const) {
    const number = numberOf(bone)
    const turn = posed.turns[number]
    const local = add(
      turnVector(inverse(turn), subtract(point, posed.places[number])),
      skeleton.heads[number],
    )
    const [x, y, z] = local
    const [low, high] = { upperChest: [4.9, 5.6], spine: [4.1, 4.9], hips: [3.4, 4.1] }[bone]
    if (y < level(low) || y > level(high)) continue
    const { width, front, back } = torsoSection(y)
    const deep = (z > 0 ? front : back) + spare
    const oval = Math.hypot(x / (width + spare), z / deep)
    if (oval >= 1 || oval < 1e-6) continue
    const moved: Vec3 = [x / oval, y, z / oval]
    return add(posed.places[number], turnVector(turn, subtract(moved, skeleton.heads[number])))
  }
  return point
}

function setArm(posed: PosedBones, side: Side, rest: RestArm, upper: Vec3, fore: Vec3): void {
  const shoulder = turnOf(posed, `${side}Shoulder`)
  const swing = multiply(fromTo(turnVector(shoulder, rest.upper), upper), shoulder)
  const front = bendSide(upper, fore, turnVector(swing, rest.front))
  setBone(posed, `${side}UpperArm`, swing)
  setBone(posed, `${side}UpperArmTwist`, frameTurn(rest.upper, rest.front, upper, front))
  const foreFront = frontAfterHinge(upper, front, fore)
  setBone(posed, `${side}LowerArm`, frameTurn(rest.fore, rest.foreFront, fore, foreFront))
}

type HandWay = {
  rest: RestArm
  upper: Vec3
  fore: Vec3
  along: Vec3 | undefined
  pose: ArmPose
  own: (direction: Vec3) => Vec3
}

function setHand(posed: PosedBones, side: Side, way: HandWay): void {
  const lower = turnOf(posed, `${side}LowerArm`)
  const hand = handTurn(posed, side, lower, way)
  const twist = twistAbout(multiply(hand, inverse(lower)), way.fore)
  setBone(posed, `${side}LowerArmTwist`, multiply(twist, lower))
  setBone(posed, `${side}Hand`, hand)
}

function handTurn(
  posed: PosedBones,
  side: Side,
  lower: Quaternion,
  { rest, fore, along, pose, own }: HandWay,
): Quaternion {
  const held = posed.skeleton.held[side]
  const direction = along ?? fore
  if (held?.way === 'shield')
    return frameTurn(rest.fore, held.axis, fore, sidewaysOf(own([0.4, 0, 1]), fore))
  const wanted = pose.hold
    ? own(pose.hold)
    : held?.way === 'hangs'
      ? ([0, 1, 0] as Vec3)
      : undefined
  if (held && wanted) return frameTurn(held.axis, rest.along, wanted, sidewaysOf(direction, wanted))
  const thumb = pose.thumb ? own(pose.thumb) : turnVector(lower, rest.foreFront)
  return frameTurn(rest.along, rest.thumb, direction, perpendicularTo(thumb, direction))
}

function perpendicularTo(thumb: Vec3, direction: Vec3): Vec3 {
  return length(cross(thumb, direction)) > 0.05 ? perpendicular(thumb, direction) : [0.01, 1, 0.02]
}

function sidewaysOf(direction: Vec3, axis: Vec3): Vec3 {
  return length(cross(direction, axis)) > 0.05 ? direction : addScaled(direction, [0, 0, 1], 0.2)
}
