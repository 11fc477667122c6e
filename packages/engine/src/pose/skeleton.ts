/** The bones of a figure: names as in VRM 1.0, and where each begins while the figure stands as it was built. */
import type { Body } from '../figure/body/body.ts'
import type { Figure, Part, Rig } from '../figure/figure.ts'
import { pointAtHeight } from '../math/descending-line.ts'
import { smoothstep } from '../math/scalar.ts'
import { add, addScaled, dot, mix, normalize, perpendicular, type Vec3 } from '../math/vector.ts'

const middle = ['hips', 'spine', 'chest', 'upperChest', 'neck', 'head'] as const
const limbBones = [
  'Shoulder',
  'UpperArm',
  'UpperArmTwist',
  'LowerArm',
  'LowerArmTwist',
  'Hand',
  'UpperLeg',
  'UpperLegTwist',
  'LowerLeg',
  'Foot',
  'Toes',
  'Wing',
  'Sleeve',
] as const
/** Four legs of a horse below a person, each from the top down. */
export const fourLegs = ['leftFore', 'rightFore', 'leftHind', 'rightHind'] as const
export const fourLegPieces = ['Upper', 'Lower', 'Shank', 'Foot'] as const

/** The far half of a mermaid's or naga's tail, and where along it each of its bones begins. */
export const lowerTail = ['lower1', 'lower2', 'lower3'] as const
export const meanAlong: readonly number[] = [0.56, 0.7, 0.84]

/** What hangs, and tails in three pieces from the root. */
const looseBones = ['cape', 'hair', 'tail1', 'tail2', 'tail3'] as const

export type LimbBone = (typeof limbBones)[number]
export type BoneName =
  | (typeof middle)[number]
  | (typeof looseBones)[number]
  | (typeof lowerTail)[number]
  | `${'left' | 'right'}${LimbBone}`
  | `${(typeof fourLegs)[number]}${(typeof fourLegPieces)[number]}`

/** All bones, parents before their children; weights name them by their place in this list. */
export const boneNames: readonly BoneName[] = [
  ...middle,
  ...limbBones.map((bone) => `left${bone}` as const),
  ...limbBones.map((bone) => `right${bone}` as const),
  ...looseBones,
  ...lowerTail,
  ...fourLegs.flatMap((leg) => fourLegPieces.map((piece) => `${leg}${piece}` as const)),
]

export const boneNumber: ReadonlyMap<BoneName, number> = new Map(
  boneNames.map((name, i) => [name, i]),
)

/** One arm as built: unit vectors, with the side of the elbow's inner bend and the thumb's side. */
export type RestArm = {
  upper: Vec3
  front: Vec3
  fore: Vec3
  foreFront: Vec3
  along: Vec3
  thumb: Vec3
}

export type Skeleton = {
  bodies: Rig['bodies']
  /** Parent of each bone by number, −1 for the hips. */
  parents: Int8Array
  /** Where each bone begins, in cm. */
  heads: readonly Vec3[]
  arms: { left: RestArm; right: RestArm }
  /** Body unit, length of a leg from hip to ankle, both in cm. */
  unit: number
  legLength: number
  headRadius: number
  headCentre: Vec3
  /** What the hands hold. */
  held: Rig['held']
  limbs: Rig['limbs']
}

/** The skeleton of a person's figure. Its arms stand as what they hold needs them. */
export function skeletonOf(figure: Figure, { bodies, held, limbs: fourLimbs }: Rig): Skeleton {
  const { left } = bodies
  const { hip, knee, ankle } = left.joints
  const middles = middlePlaces(left, figure)
  const places = {
    ...middles,
    ...loosePlaces(left, figure),
    ...lowerTailPlaces(figure, middles.hips),
    ...fourLegPlaces(fourLimbs, middles.hips),
  }
  const limbs = {
    ...namedSide('left', limbPlaces(bodies.left)),
    ...namedSide('right', limbPlaces(bodies.right)),
  }
  const all: Record<string, Vec3> = { ...places, ...limbs }
  return {
    bodies,
    parents: Int8Array.from(boneNames, (name) => boneNumber.get(parentOf(name) ?? name) ?? -1).map(
      (parent, i) => (parent === i ? -1 : parent),
    ),
    heads: boneNames.map((name) => all[name]),
    arms: { left: restArm(bodies.left, 1), right: restArm(bodies.right, -1) },
    unit: left.unit,
    legLength: legLengthOf(hip, knee, ankle),
    headRadius: figure.head.radius,
    headCentre: figure.head.centre,
    held,
    limbs: fourLimbs,
  }
}

function lowerTailPlaces({ parts }: Figure, hips: Vec3): Record<string, Vec3> {
  const tail = parts.find(({ name }) => name === 'fish tail' || name === 'snake tail')
  return Object.fromEntries(
    lowerTail.map((bone, i) => {
      const at = meanAlong[i]
      return [bone, tail ? meanBetween(tail, at - 0.02, at + 0.02) : hips]
    }),
  )
}

/** Who has no such legs has their bones in the hips, where nothing goes with them. */
function fourLegPlaces(limbs: Rig['limbs'], hips: Vec3): Record<string, Vec3> {
  return Object.fromEntries(
    fourLegs.flatMap((leg, number) => {
      const limb = limbs?.legs[number]
      const side = leg.startsWith('left') ? 1 : -1
      return fourLegPieces.map((piece, i) => {
        if (!limb) return [`${leg}${piece}`, hips]
        const [y, z] = limb.joints[i]
        return [`${leg}${piece}`, [side * pointAtHeight(limb.line, y).x, y, z]]
      })
    }),
  )
}

/** The lowest point of the trunk, on which one sits. */
export function seatPoint({ bodies: { left }, heads }: Skeleton): Vec3 {
  return [0, left.level(3.44), heads[0][2]]
}

function legLengthOf(hip: Vec3, knee: Vec3, ankle: Vec3): number {
  const span = (a: Vec3, b: Vec3) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
  return span(hip, knee) + span(knee, ankle)
}

function middlePlaces({ level, unit, joints, headHeight, stoop }: Body, { head }: Figure) {
  const at = (canon: number, z: number): Vec3 => [0, level(canon), z * unit]
  const chinY = joints.chin[1]
  return {
    hips: at(3.75, -0.02),
    spine: at(4.15, -0.06),
    chest: at(4.6, -0.06),
    upperChest: at(5.05, -0.06),
    neck: at(5.66, -0.08),
    head: [
      0,
      chinY + 0.1 * headHeight,
      Math.min(0.1 * unit - 0.1 * headHeight + stoop, head.centre[2]),
    ],
  } satisfies Record<string, Vec3>
}

function loosePlaces(body: Body, { parts, head }: Figure) {
  const { level, torso, joints, headHeight } = body
  const root = torso(level(3.82), Math.PI, 0)
  const tail = parts.find(({ name }) => /tail/.test(name) && !/tail (left|right|band)/.test(name))
  const [one, two] = tail
    ? [meanBetween(tail, 0.28, 0.38), meanBetween(tail, 0.6, 0.7)]
    : [root, root]
  return {
    cape: torso(level(3.9), Math.PI, 0),
    hair: [0, joints.chin[1] + 0.15 * headHeight, head.centre[2] - 0.5 * head.radius] as Vec3,
    tail1: root,
    tail2: one,
    tail3: two,
  }
}

/** The mean of what lies between two shares of the length of a tail. */
function meanBetween(
  { positions, uvs }: Pick<Part, 'positions' | 'uvs'>,
  from: number,
  to: number,
): Vec3 {
  let sum: Vec3 = [0, 0, 0]
  let count = 0
  for (let k = 0; k < uvs.length / 2; k++) {
    if (uvs[2 * k + 1] < from || uvs[2 * k + 1] > to) continue
    sum = add(sum, [positions[3 * k], positions[3 * k + 1], positions[3 * k + 2]])
    count++
  }
  const share = 1 / Math.max(1, count)
  return [sum[0] * share, sum[1] * share, sum[2] * share]
}

/** Of the left side of a body. */
function limbPlaces(body: Body): Record<LimbBone, Vec3> {
  const { joints, level, unit } = body
  const { shoulder, elbow, wrist, hip, knee, ankle } = joints
  const ball: Vec3 = [ankle[0] + 0.08 * unit, 0.1 * unit, ankle[2] + 0.42 * unit]
  return {
    Shoulder: [0.25 * shoulder[0], shoulder[1] + 0.02 * unit, -0.02 * unit],
    UpperArm: shoulder,
    UpperArmTwist: shoulder,
    LowerArm: elbow,
    LowerArmTwist: elbow,
    Hand: wrist,
    UpperLeg: hip,
    UpperLegTwist: hip,
    LowerLeg: knee,
    Foot: ankle,
    Toes: ball,
    Wing: [0.25 * unit, level(5), -0.25 * unit],
    Sleeve: mix(elbow, wrist, 0.75),
  }
}

function namedSide(side: 'left' | 'right', places: Record<LimbBone, Vec3>): Record<string, Vec3> {
  return Object.fromEntries(
    limbBones.map((bone) => [
      `${side}${bone}`,
      side === 'left' ? places[bone] : acrossMiddle(places[bone]),
    ]),
  )
}

export function acrossMiddle([x, y, z]: Vec3): Vec3 {
  return [-x, y, z]
}

/** The side of a limb its joint bends to: as built while it is straight, the way it bends once it does. */
export function bendSide(upper: Vec3, fore: Vec3, straightFront: Vec3): Vec3 {
  const cosine = dot(upper, fore)
  const share = smoothstep(0.995, 0.9, cosine) * smoothstep(-0.9995, -0.99, cosine)
  const front = perpendicular(straightFront, upper)
  const bent = perpendicular(fore, upper)
  return perpendicular(addScaled(mix(front, bent, share), front, 1e-4), upper)
}

/** The front of a bone behind a hinge, when the one before it points along `upper` with its front to `front`. */
export function frontAfterHinge(upper: Vec3, front: Vec3, fore: Vec3): Vec3 {
  const hinge = normalize([
    upper[1] * front[2] - upper[2] * front[1],
    upper[2] * front[0] - upper[0] * front[2],
    upper[0] * front[1] - upper[1] * front[0],
  ])
  return perpendicular(
    [
      hinge[1] * fore[2] - hinge[2] * fore[1],
      hinge[2] * fore[0] - hinge[0] * fore[2],
      hinge[0] * fore[1] - hinge[1] * fore[0],
    ],
    fore,
  )
}

function restArm(body: Body, side: 1 | -1): RestArm {
  const upper = body.armDirection
  const fore = body.forearmDirection
  const front = bendSide(upper, fore, body.arm.frame(0.25).normal)
  const { along, thumb } = body.hand.frame
  const own = ([x, y, z]: Vec3): Vec3 => [x * side, y, z]
  return {
    upper: own(upper),
    front: own(front),
    fore: own(fore),
    foreFront: own(frontAfterHinge(upper, front, fore)),
    along: own(along),
    thumb: own(thumb),
  }
}

const limbParents: Record<LimbBone, LimbBone | BoneName> = {
  Shoulder: 'upperChest',
  UpperArm: 'Shoulder',
  UpperArmTwist: 'UpperArm',
  LowerArm: 'UpperArmTwist',
  LowerArmTwist: 'LowerArm',
  Hand: 'LowerArmTwist',
  UpperLeg: 'hips',
  UpperLegTwist: 'UpperLeg',
  LowerLeg: 'UpperLegTwist',
  Foot: 'LowerLeg',
  Toes: 'Foot',
  Wing: 'upperChest',
  Sleeve: 'LowerArm',
}

const otherParents: Partial<Record<BoneName, BoneName>> = {
  spine: 'hips',
  chest: 'spine',
  upperChest: 'chest',
  neck: 'upperChest',
  head: 'neck',
  cape: 'hips',
  hair: 'upperChest',
  tail1: 'hips',
  tail2: 'tail1',
  tail3: 'tail2',
  lower1: 'hips',
  lower2: 'lower1',
  lower3: 'lower2',
}

function parentOf(name: BoneName): BoneName | undefined {
  const [, leg, piece] = /^((?:left|right)(?:Fore|Hind))(.+)$/.exec(name) ?? []
  if (leg) {
    const at = (fourLegPieces as readonly string[]).indexOf(piece)
    // What is above a piece of a leg is a piece of the same leg.
    return at === 0 ? 'hips' : (`${leg}${fourLegPieces[at - 1]}` as BoneName)
  }
  const [, side, bone] = /^(left|right)(.+)$/.exec(name) ?? []
  if (!side) return otherParents[name]
  // The pattern leaves what follows the side, and that is a limb's bone.
  const parent = limbParents[bone as LimbBone]
  // A limb's parent is on its own side, or a bone of the middle.
  return (limbBones as readonly string[]).includes(parent)
    ? (`${side}${parent}` as BoneName)
    : (parent as BoneName)
}
