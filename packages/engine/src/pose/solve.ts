/** Pose → where every bone is: hips and legs, spine, head, arms, then what hangs. */
import {
  aboutAxis,
  blendTurns,
  fromAngles,
  fromTo,
  inverse,
  multiply,
  noTurn,
  type Quaternion,
  turnVector,
} from '../math/quaternion.ts'
import { clamp } from '../math/scalar.ts'
import { add, mix, normalize, subtract, type Vec3 } from '../math/vector.ts'
import type { Side } from './anchors.ts'
import { poseArm } from './arms.ts'
import { poseFourLegs } from './four-legs.ts'
import { lowestPoint, poseLegs } from './legs.ts'
import { swayLowerTail } from './lower-tail.ts'
import { limbOf, type Pose, standsOnFeet } from './pose.ts'
import { boneNames, type Skeleton, seatPoint } from './skeleton.ts'
import {
  nowAt,
  type PosedBones,
  placeOf,
  restOf,
  setBone,
  shiftBones,
  turnOf,
  unposed,
} from './stance.ts'

/** The bones of a skeleton in a pose. `partner`: another, already posed, whom the hands may reach for. */
export function solvePose(skeleton: Skeleton, pose: Pose, partner?: PosedBones): PosedBones {
  const { towards } = pose
  if (!towards) return solveOne(skeleton, pose, partner)
  const from = solveOne(skeleton, pose, partner)
  const to = solvePose(
    skeleton,
    { ...towards.pose, at: towards.pose.at ?? pose.at ?? [0, 0, 0] },
    partner,
  )
  return between(from, to, towards.share)
}

/** Bones half-way between two poses: each turned part of the way in the axes of its parent. */
function between(from: PosedBones, to: PosedBones, share: number): PosedBones {
  const { skeleton } = from
  const posed = unposed(skeleton)
  posed.places[0] = mix(from.places[0], to.places[0], share)
  posed.turns[0] = blendTurns(from.turns[0], to.turns[0], share)
  for (let bone = 1; bone < boneNames.length; bone++) {
    const parent = skeleton.parents[bone]
    const own = ({ turns }: PosedBones) => multiply(inverse(turns[parent]), turns[bone])
    const turn = multiply(posed.turns[parent], blendTurns(own(from), own(to), share))
    setBone(posed, boneNames[bone], turn)
  }
  return posed
}

function solveOne(skeleton: Skeleton, pose: Pose, partner?: PosedBones): PosedBones {
  const posed = unposed(skeleton)
  const { turn = 0, nod = 0, tilt = 0 } = pose.body ?? {}
  const yaw = aboutAxis([0, 1, 0], turn)
  const whole = fromAngles(turn, nod, tilt)
  const pelvis = pose.pelvis
  const hips = pelvis
    ? multiply(whole, fromAngles(pelvis.turn ?? 0, pelvis.nod ?? 0, pelvis.tilt ?? 0))
    : whole
  posed.turns[0] = hips
  posed.places[0] = turnVector(yaw, skeleton.heads[0])
  poseLegs(posed, pose, yaw, whole)
  if (pose.seat) sitOn(posed, pose.seat)
  poseSpine(posed, pose, hips)
  poseHead(posed, pose)
  poseArms(posed, pose, pose.seat && partner)
  if (pose.seat) {
    poseFourLegs(posed, pose)
    swayLowerTail(posed, pose)
    hangLoose(posed, pose)
    return posed
  }
  standOnGround(posed, pose)
  if (partner) poseArms(posed, pose, partner)
  poseFourLegs(posed, pose)
  swayLowerTail(posed, pose)
  hangLoose(posed, pose)
  return posed
}

/** Legs come along: they are set already. */
function sitOn(posed: PosedBones, seat: Vec3): void {
  const { skeleton } = posed
  shiftBones(posed, subtract(seat, placeOf(posed, 0, seatPoint(skeleton))))
}

function poseSpine(posed: PosedBones, { spine }: Pose, hips: Quaternion): void {
  const { bend = 0, lean = 0, twist = 0 } = spine ?? {}
  const step = fromAngles(twist / 3, bend / 3, lean / 3)
  let turn = hips
  for (const bone of ['spine', 'chest', 'upperChest'] as const) {
    turn = multiply(turn, step)
    setBone(posed, bone, turn)
  }
}

/** Degrees a head turns, looks up and looks down at most. */
const most = { turn: 72, up: 45, down: 50 }

const ofGaze = 0.4

function poseHead(posed: PosedBones, { head, gaze }: Pose): void {
  const chest = turnOf(posed, 'upperChest')
  const own = head ?? {}
  let { turn = 0, nod = 0 } = own
  const { tilt = 0 } = own
  setBone(posed, 'neck', chest)
  if (gaze) {
    const eyes = add(
      nowAt(posed, 'neck'),
      turnVector(chest, subtract(posed.skeleton.headCentre, restOf(posed.skeleton, 'neck'))),
    )
    const [x, y, z] = turnVector(inverse(chest), normalize(subtract(gaze, eyes)))
    // Whatever else the head does is little beside that it looks there.
    turn = (Math.atan2(x, z) * 180) / Math.PI + ofGaze * turn
    nod = (-Math.atan2(y, Math.hypot(x, z)) * 180) / Math.PI + ofGaze * nod
  }
  turn = clamp(turn, -most.turn, most.turn)
  nod = clamp(nod, -most.up, most.down)
  setBone(posed, 'neck', multiply(chest, fromAngles(turn * 0.45, nod * 0.45, tilt * 0.45)))
  setBone(posed, 'head', multiply(chest, fromAngles(turn, nod, tilt)))
}

function poseArms(posed: PosedBones, pose: Pose, partner: PosedBones | undefined): void {
  const leansOnOther = (side: Side) => limbOf(pose.arms, side)?.reach?.at.startsWith('other')
  // An arm that reaches for the other one comes after it.
  const order: readonly Side[] = leansOnOther('left') ? ['right', 'left'] : ['left', 'right']
  for (const side of order) poseArm(posed, side, limbOf(pose.arms, side), partner)
}

/** Nothing sinks into the ground; a figure without placed feet is let down on it. */
function standOnGround(posed: PosedBones, pose: Pose): void {
  const { lift = 0, gone = 0, at = [0, 0, 0], body } = pose
  const ahead = turnVector(aboutAxis([0, 1, 0], body?.turn ?? 0), [
    0,
    0,
    gone * posed.skeleton.legLength,
  ])
  const low = lowestPoint(posed)
  const isFloating = low < -0.3 || !standsOnFeet(pose)
  shiftBones(
    posed,
    add(add(at, ahead), [0, lift * posed.skeleton.legLength - (isFloating ? low : 0), 0]),
  )
}

const down: Vec3 = [0, -1, 0]

/** Turned as `from` is, but what hangs down as built hangs down again as far as told. */
function hanging(from: Quaternion, share: number): Quaternion {
  return multiply(blendTurns(noTurn, fromTo(turnVector(from, down), down), share), from)
}

function hangLoose(posed: PosedBones, { hang = 0.8, wings = 0, trail = 0 }: Pose): void {
  const behind = aboutAxis([1, 0, 0], trail)
  setBone(posed, 'cape', multiply(hanging(turnOf(posed, 'hips'), hang), behind))
  setBone(
    posed,
    'hair',
    hanging(blendTurns(turnOf(posed, 'upperChest'), turnOf(posed, 'head'), 0.35), hang * 0.6),
  )
  const tail = hanging(turnOf(posed, 'hips'), hang)
  for (const bone of ['tail1', 'tail2', 'tail3'] as const) setBone(posed, bone, tail)
  for (const side of ['left', 'right'] as const) {
    const spread = aboutAxis([0, 1, 0], side === 'left' ? wings : -wings)
    setBone(posed, `${side}Wing`, multiply(turnOf(posed, 'upperChest'), spread))
    setBone(posed, `${side}Sleeve`, hanging(turnOf(posed, `${side}LowerArm`), hang))
  }
}
