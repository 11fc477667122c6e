/** Which bones a place on a body goes with, by the place alone: parts that meet move alike where they meet. */
import type { Body } from '../figure/body/body.ts'
import { clamp, lerp, smoothstep } from '../math/scalar.ts'
import { add, distance, dot, normalize, subtract, type Vec3 } from '../math/vector.ts'
import type { Side } from './anchors.ts'
import type { ArmPart } from './arm-parts.ts'
import { type BoneName, boneNames, boneNumber, type Skeleton } from './skeleton.ts'

/** How a part lies on the body. */
export type Cling = {
  /** 'trunk' never goes with the arms below the armpits, nor does a 'skirt', shared by both legs; 'arm' hangs on an arm all along it. */
  kind: 'skin' | 'trunk' | 'arm' | 'skirt'
  /** The arm it is worn on: it goes with no other, however the arm lies across the body as built. */
  worn?: ArmPart | undefined
}

/** Adds up what each bone has of one vertex; one number a bone. */
export type Shares = Float64Array

/** Fills `shares` for a point of a part at rest. */
type WeighPoint = (shares: Shares, x: number, y: number, z: number, cling: Cling) => void

export function newShares(): Shares {
  return new Float64Array(boneNames.length)
}

const number = (name: BoneName): number => boneNumber.get(name) ?? 0

const n = {
  hips: number('hips'),
  spine: number('spine'),
  chest: number('chest'),
  upperChest: number('upperChest'),
  neck: number('neck'),
  head: number('head'),
}

type SideBones = ReturnType<typeof sideBones>

function sideBones(side: Side) {
  return {
    shoulder: number(`${side}Shoulder`),
    upperArm: number(`${side}UpperArm`),
    upperArmTwist: number(`${side}UpperArmTwist`),
    lowerArm: number(`${side}LowerArm`),
    lowerArmTwist: number(`${side}LowerArmTwist`),
    hand: number(`${side}Hand`),
    thigh: number(`${side}UpperLeg`),
    thighTwist: number(`${side}UpperLegTwist`),
    shin: number(`${side}LowerLeg`),
    foot: number(`${side}Foot`),
    toes: number(`${side}Toes`),
    sleeve: number(`${side}Sleeve`),
  }
}

const bonesOf = { left: sideBones('left'), right: sideBones('right') }

/** Weights of a body: its levels and lines are measured once. `hasLegs` false where a tail or a horse begins at the waist. */
export function bodyWeights(skeleton: Skeleton, hasLegs: boolean): WeighPoint {
  const { bodies } = skeleton
  const trunk = trunkWeights(bodies.left, skeleton)
  const arms = { left: armWeights(bodies.left, 'left'), right: armWeights(bodies.right, 'right') }
  const legs = legWeights(bodies.left)
  return (shares, x, y, z, cling) => {
    shares.fill(0)
    const side = cling.worn?.side ?? (x < 0 ? 'right' : 'left')
    const arm = arms[side]
    const out = side === 'left' ? x : -x
    const onArm = arm.share(out, y, z, cling)
    if (onArm > 0) arm.weigh(shares, onArm, out, y, z, cling)
    const rest = 1 - onArm
    if (rest <= 0) return
    const onLeg = hasLegs ? legs.share(Math.abs(x), y) : 0
    if (onLeg > 0) legs.weigh(shares, rest * onLeg, x, y, z, cling)
    if (onLeg < 1) trunk(shares, rest * (1 - onLeg), x, y, z)
  }
}

function trunkWeights(body: Body, skeleton: Skeleton) {
  const { level, unit, joints } = body
  const rows = [
    { bone: n.spine, from: level(3.95), to: level(4.35) },
    { bone: n.chest, from: level(4.42), to: level(4.8) },
    { bone: n.upperChest, from: level(4.85), to: level(5.25) },
  ]
  const headY = skeleton.heads[n.head][1]
  const [neckFrom, neckTo] = [level(5.55), level(5.8)]
  const neckWide = body.neck.radiusAt(0.7) * 1.3
  const [headFrom, headTo] = [headY - 0.12 * unit, headY + 0.1 * unit]
  const shoulderX = joints.shoulder[0]
  return (shares: Shares, share: number, x: number, y: number, z: number) => {
    let left = share
    const near = 1 - smoothstep(neckWide, neckWide * 1.7, Math.hypot(x, z - joints.neck[2]))
    const up = smoothstep(neckFrom, neckTo, y) * near
    const onHead = smoothstep(headFrom, headTo, y) * near
    shares[n.head] += share * onHead
    shares[n.neck] += share * (1 - onHead) * up
    left *= (1 - onHead) * (1 - up)
    const out = Math.abs(x) / shoulderX
    const onShoulder = smoothstep(0.35, 0.95, out) * smoothstep(level(5.0), level(5.4), y)
    const side = x < 0 ? bonesOf.right : bonesOf.left
    shares[side.shoulder] += left * onShoulder
    left *= 1 - onShoulder
    for (let i = rows.length - 1; i >= 0; i--) {
      const { bone, from, to } = rows[i]
      const own = smoothstep(from, to, y)
      shares[bone] += left * own
      left *= 1 - own
    }
    shares[n.hips] += left
  }
}

/** Armholes go only half the way of an arm that is raised. */
const trunkOnArm = 0.5

function armWeights(body: Body, side: Side) {
  const { joints, unit, level, torsoSection, arm } = body
  const bones = bonesOf[side]
  const { shoulder, elbow, wrist } = joints
  const upper = subtract(elbow, shoulder)
  const upperLength = distance(elbow, shoulder)
  const foreLength = distance(wrist, elbow)
  const armpitY = level(5.06)
  const elbowPlane = normalize(add(body.armDirection, body.forearmDirection))
  const wristPlane = normalize(add(body.forearmDirection, body.hand.frame.along))
  const radius = arm.radiusAt(0.25)
  /** Where trunk and arm part at a height, and how softly. */
  const line = (y: number): { x: number; soft: number } => {
    const fall = clamp((shoulder[1] - y) / Math.max(1, -upper[1]), 0, 1)
    const inner = shoulder[0] + upper[0] * fall - radius
    const outer = torsoSection(Math.max(y, level(3.42))).width
    const high = smoothstep(armpitY - 0.1 * unit, shoulder[1] - 0.05 * unit, y)
    return {
      x: lerp(
        Math.max((inner + outer) / 2, shoulder[0] - 0.2 * unit),
        shoulder[0] - 0.03 * unit,
        high,
      ),
      soft: lerp(0.07, 0.24, high) * unit,
    }
  }
  const bendOf = ({ kind }: Cling) => (kind === 'arm' ? 0.22 : 0.17) * unit
  /** How far down an upper arm a place is, 0–1, and how far past the elbow. */
  const alongArm = (p: Vec3, bend: number) => ({
    along: clamp(dot(subtract(p, shoulder), upper) / upperLength ** 2),
    fore: smoothstep(-bend, bend, dot(subtract(p, elbow), elbowPlane)),
  })
  const share = (x: number, y: number, z: number, cling: Cling): number => {
    const { kind, worn } = cling
    if (worn?.isBelow) return 1
    const { x: middle, soft } = line(y)
    const beside = smoothstep(middle - soft, middle + soft, x)
    if (worn) {
      const { along, fore } = alongArm([x, y, z], bendOf(cling))
      // The skin of an upper arm reaches on to the side of the trunk.
      const off =
        kind === 'arm' ? 0 : distanceToBone([x, y, z], shoulder, body.armDirection, upperLength)
      const round = smoothstep(1.5, 1.2, off / arm.radiusAt(0.5 * along))
      return Math.max(beside, fore, smoothstep(0.01, 0.2, along) * round)
    }
    if (kind !== 'trunk' && kind !== 'skirt') return beside
    return trunkOnArm * beside * smoothstep(armpitY - 0.12 * unit, armpitY + 0.18 * unit, y)
  }
  const weigh = (shares: Shares, amount: number, x: number, y: number, z: number, cling: Cling) => {
    const p: Vec3 = [x, y, z]
    const { along, fore } = alongArm(p, bendOf(cling))
    const twisted = smoothstep(0.05, 0.9, along)
    shares[bones.upperArm] += amount * (1 - fore) * (1 - twisted)
    shares[bones.upperArmTwist] += amount * (1 - fore) * twisted
    if (fore <= 0) return
    const reach = dot(subtract(p, elbow), body.forearmDirection) / foreLength
    if (cling.kind === 'arm') {
      const off = distanceToBone(p, elbow, body.forearmDirection, foreLength)
      const loose = smoothstep(0.3 * unit, 0.8 * unit, off)
      shares[bones.sleeve] += amount * fore * loose
      shares[bones.lowerArm] += amount * fore * (1 - loose)
      return
    }
    const hand = smoothstep(-0.07 * unit, 0.07 * unit, dot(subtract(p, wrist), wristPlane))
    const turned = smoothstep(0.15, 1, clamp(reach))
    shares[bones.hand] += amount * fore * hand
    shares[bones.lowerArmTwist] += amount * fore * (1 - hand) * turned
    shares[bones.lowerArm] += amount * fore * (1 - hand) * (1 - turned)
  }
  return { share, weigh }
}

function distanceToBone(p: Vec3, from: Vec3, direction: Vec3, length: number): number {
  const t = clamp(dot(subtract(p, from), direction), 0, length)
  return distance(p, add(from, [direction[0] * t, direction[1] * t, direction[2] * t]))
}

function legWeights(body: Body) {
  const { joints, unit, level, torsoSection } = body
  const width = torsoSection(level(3.62)).width
  const [crotch, hipBone] = [level(3.42), level(3.78)]
  const { hip, knee, ankle } = joints
  /** How far a place goes with the legs: below the line from the crotch to the hip bone. */
  const share = (x: number, y: number): number => {
    const border = lerp(crotch, hipBone, clamp(x / width))
    return smoothstep(border + 0.2 * unit, border - 0.26 * unit, y)
  }
  const weigh = (
    shares: Shares,
    amount: number,
    x: number,
    y: number,
    z: number,
    { kind }: Cling,
  ) => {
    const isSkirt = kind === 'skirt'
    const apart = isSkirt
      ? 1.5 * hip[0]
      : Math.max(0.02 * unit, 0.2 * unit * smoothstep(crotch - 0.1 * unit, crotch + 0.3 * unit, y))
    const onLeft = smoothstep(-apart, apart, x)
    weighLeg(shares, amount * onLeft, bonesOf.left, y, z, isSkirt)
    weighLeg(shares, amount * (1 - onLeft), bonesOf.right, y, z, isSkirt)
  }
  const weighLeg = (
    shares: Shares,
    amount: number,
    bones: SideBones,
    y: number,
    z: number,
    isSkirt: boolean,
  ) => {
    if (amount <= 0) return
    const soft = (isSkirt ? 0.4 : 0.16) * unit
    const shin = smoothstep(knee[1] + soft, knee[1] - soft, y)
    const foot = isSkirt ? 0 : smoothstep(ankle[1] + 0.14 * unit, ankle[1] - 0.06 * unit, y)
    const toes = foot > 0 ? smoothstep(ankle[2] + 0.3 * unit, ankle[2] + 0.5 * unit, z) : 0
    const twisted = smoothstep(hip[1], lerp(hip[1], knee[1], 0.8), y)
    shares[bones.thigh] += amount * (1 - shin) * (1 - twisted)
    shares[bones.thighTwist] += amount * (1 - shin) * twisted
    shares[bones.shin] += amount * shin * (1 - foot)
    shares[bones.foot] += amount * shin * foot * (1 - toes)
    shares[bones.toes] += amount * shin * foot * toes
  }
  return { share, weigh }
}
