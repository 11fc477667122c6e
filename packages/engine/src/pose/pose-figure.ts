/** The front door of the room: a figure takes a pose. */
import type { Design } from '../design/design.ts'
import type { Decal, Figure, Part, Rig } from '../figure/figure.ts'
import { boundsOf } from '../math/bounds.ts'
import { remember } from '../math/remember.ts'
import type { Vec3 } from '../math/vector.ts'
import { vertexNormals } from '../math/vertex-normals.ts'
import type { Side } from './anchors.ts'
import { bendPart, lowestOf, motionOf, rigidMotion } from './bend.ts'
import { reshapeHands } from './hands.ts'
import { isMovedBy, liftHeld, moveHeld } from './held.ts'
import { keepOutside, type LegShapes, layDown, legShapes, skirtMotion } from './loose-cloth.ts'
import { mirrorPose, type Pose, standsOnFeet } from './pose.ts'
import { type Skeleton, skeletonOf } from './skeleton.ts'
import { solvePose } from './solve.ts'
import { numberOf, type PosedBones, placeOf, shiftBones } from './stance.ts'
import { withoutCoveredArms } from './under-sleeves.ts'
import { type PartWeights, weightsOf } from './weights.ts'

/** A figure made ready to be posed: everything no pose changes. */
export type Puppet = {
  design: Design
  figure: Figure
  rig: Rig
  skeleton: Skeleton
  weights: readonly PartWeights[]
  normals: readonly Float32Array[]
  /** Hands whose things were put away. */
  freed: readonly Side[]
}

const puppets = new WeakMap<Figure, Puppet>()

/** Worked out once a figure. */
export function puppetOf(design: Design, figure: Figure): Puppet | undefined {
  const known = puppets.get(figure)
  const { rig } = figure
  if (known || !rig) return known
  const skeleton = skeletonOf(figure, rig)
  const weights = weightsOf(design, figure, skeleton)
  const normals = figure.parts.map((part) => part.normals ?? vertexNormals(part))
  const seen = withoutCoveredArms(figure, skeleton)
  const puppet: Puppet = { design, figure: seen, rig, skeleton, weights, normals, freed: [] }
  puppets.set(figure, puppet)
  return puppet
}

/** The same with what some hands hold put away. */
function withFreed(puppet: Puppet, freed: readonly Side[]): Puppet {
  const { figure, skeleton } = puppet
  const held = { ...skeleton.held }
  const ids = freed.flatMap((side) => skeleton.held[side]?.id ?? [])
  if (ids.length === 0) return puppet
  for (const side of freed) delete held[side]
  const isKept = figure.parts.map(
    ({ material }) => !ids.some((id) => material.startsWith(`${id}.`)),
  )
  const kept = <Item>(list: readonly Item[]) => list.filter((_, i) => isKept[i])
  return {
    ...puppet,
    figure: { ...figure, parts: kept(figure.parts) },
    weights: kept(puppet.weights),
    normals: kept(puppet.normals),
    skeleton: { ...skeleton, held },
    freed,
  }
}

/**
 * The figure in a pose, in cm, standing at `pose.at`; patterns and pictures stay where they are on it. Four-legged
 * creatures have no such bones: they are given back as they stand.
 */
export function poseFigure(design: Design, figure: Figure, pose: Pose): Figure {
  const player = ready({ design, figure, pose })
  if (!player) return moved(figure, pose)
  const { puppet, pose: own } = player
  return bendFigure(puppet, settle(puppet, solvePose(puppet.skeleton, own), own), own)
}

/** A figure that sits in its pose, with its bones for whoever reaches for it; it may reach for one that was posed before. */
export function poseSeated(
  player: Player,
  partner?: PosedBones,
): { figure: Figure; bones?: PosedBones } {
  const able = ready(player)
  if (!able) return { figure: moved(player.figure, player.pose) }
  const bones = solvePose(able.puppet.skeleton, able.pose, partner)
  return { figure: bendFigure(able.puppet, bones, able.pose), bones }
}

/** Two figures in poses that meet: hands may reach for the other's body. */
export function poseTogether(one: Player, other: Player): [Figure, Figure] {
  const [first, second] = [ready(one), ready(other)]
  if (!first || !second) {
    return [
      poseFigure(one.design, one.figure, one.pose),
      poseFigure(other.design, other.figure, other.pose),
    ]
  }
  const alone = [first, second].map(({ puppet, pose }) => solvePose(puppet.skeleton, pose))
  const bend = ({ puppet, pose }: ReadyPlayer, partner: PosedBones) =>
    bendFigure(puppet, solvePose(puppet.skeleton, pose, partner), pose)
  return [bend(first, alone[1]), bend(second, alone[0])]
}

export type Player = { design: Design; figure: Figure; pose: Pose }
type ReadyPlayer = { puppet: Puppet; pose: Pose }

/** The puppet with its hands free for the pose, and the pose as this body can take it. */
function ready({ design, figure, pose }: Player): ReadyPlayer | undefined {
  const puppet = puppetOf(design, figure)
  if (!puppet) return undefined
  const own = poseFor(puppet, pose)
  if (!own.frees) return { puppet, pose: own }
  const freed: readonly Side[] = own.frees === 'both' || !own.hand ? ['left', 'right'] : [own.hand]
  return { puppet: withFreed(puppet, freed), pose: own }
}

/** Mirrored where the hand that matters is not free but the other one is; a body without legs keeps its own way to stand. */
function poseFor({ skeleton, design }: Puppet, pose: Pose): Pose {
  const { held } = skeleton
  const other = pose.hand === 'left' ? 'right' : 'left'
  const isBusy = pose.hand !== undefined && held[pose.hand] !== undefined
  const isOtherBusy = held[other] !== undefined
  const isOther = pose.shows
    ? isOtherBusy && !isBusy
    : pose.frees === 'hand' && isBusy && !isOtherBusy
  const chosen = isOther ? withOtherHand(pose) : pose
  if (!design.lower) return chosen
  const { legs: _legs, drop: _drop, lift = 0, pelvis: _pelvis, body = {}, sink, ...upper } = chosen
  const isOnLegs = skeleton.limbs !== undefined && sink !== undefined
  // Off the ground it may lie in the water or the air as it likes.
  return {
    ...upper,
    ...(isOnLegs && { sink }),
    body: lift > 0 ? { turn: body.turn ?? 0, tilt: body.tilt ?? 0 } : { turn: body.turn ?? 0 },
  }
}

/** Mirrored, but what is in space stays there: whom it looks at, and the way it faces where it has a place. */
function withOtherHand(pose: Pose): Pose {
  const { at, gaze, body, head } = pose
  return { ...mirrorPose(pose), ...(gaze && { gaze }), ...(at && { body, head }) }
}

/** A figure that does not stand on placed feet is let down until what it wears on it touches the ground. */
function settle(puppet: Puppet, posed: PosedBones, pose: Pose): PosedBones {
  if (puppet.design.lower || pose.seat || standsOnFeet(pose)) return posed
  const motion = motionOf(posed)
  const ids = Object.values(puppet.skeleton.held).map(({ id }) => `${id}.`)
  const isHeld = ({ material }: Part) => ids.some((id) => material.startsWith(id))
  let low = Number.POSITIVE_INFINITY
  puppet.figure.parts.forEach((part, i) => {
    const weights = puppet.weights[i]
    if (weights.isLoose || /^(hair|beard)|wing|tail/.test(part.material) || isHeld(part)) return
    low = Math.min(low, lowestOf(motion, part.positions, weights))
  })
  if (low === Number.POSITIVE_INFINITY) return posed
  const wanted = (pose.lift ?? 0) * posed.skeleton.legLength + (pose.at?.[1] ?? 0)
  shiftBones(posed, [0, wanted - low, 0])
  return posed
}

function moved(figure: Figure, { at = [0, 0, 0] }: Pose): Figure {
  if (at[0] === 0 && at[1] === 0 && at[2] === 0) return figure
  const parts = figure.parts.map((part) => {
    const positions = part.positions.map((value, i) => value + at[i % 3])
    return { ...part, positions, rest: part.rest ?? part.positions }
  })
  return { ...figure, parts, bounds: boundsOf(parts) }
}

type Faces = ReadonlyMap<string, Part>

/** The part as it is in an expression; one that only the face at rest has, such as an open mouth's tongue, shrinks to nothing. A hammer's head is no face. */
function inFace(faces: Faces | undefined, calm: Faces | undefined, built: Part): Part {
  const part = faces?.get(built.name)
  if (part) return part.material === built.material ? part : built
  if (calm?.get(built.name)?.material !== built.material) return built
  const nothing = new Float32Array(built.positions.length)
  return { ...built, positions: nothing, normals: nothing }
}

/** Bends all parts by the bones; the only work done for every frame. */
export function bendFigure(puppet: Puppet, posed: PosedBones, pose: Pose): Figure {
  const { design, figure, rig, weights, normals, skeleton } = puppet
  const motion = motionOf(posed)
  const legs = legShapes(posed)
  const skirts = skirtMotion(posed) ?? motion
  const faces = pose.expression ? rig.faceIn(pose.expression) : undefined
  const calm = faces && rig.faceIn('neutral')
  const hands = reshapeHands(puppet, pose)
  const lifted = liftHeld(puppet, posed, motion, pose)
  const parts = figure.parts.map((built, i): Part => {
    const part = inFace(faces, calm, built)
    const own = weights[i]
    const isNew = part.positions.length !== built.positions.length
    const from = hands.get(i) ?? part.positions
    const ownNormals = part === built ? normals[i] : (part.normals ?? normalsOf(part))
    const positions = new Float32Array(from.length)
    const turned = new Float32Array(from.length)
    if (isNew && !own.isRigid) return built
    bendPart(
      own.isSkirt ? skirts : motion,
      { positions: from, normals: ownNormals, weights: own },
      { positions, normals: turned },
    )
    const lift = lifted.find((move) => isMovedBy(move, part))
    if (lift) moveHeld(lift, positions, turned)
    if (!design.lower) drape(own, legs, built.positions, positions)
    return {
      ...part,
      positions,
      normals: turned,
      rest: part.rest ?? part.positions,
      ...(part.decal && { decal: bentDecal(part.decal, rigidMotion(motion, own)) }),
    }
  })
  return {
    ...figure,
    parts,
    bounds: boundsOf(parts),
    head: { ...figure.head, centre: placeOf(posed, numberOf('head'), skeleton.headCentre) },
    landmarks: movedLandmarks(puppet, posed),
  }
}

/** Loose cloth lies down on raised legs, and stays outside them. */
function drape(
  { isLoose, isSkirt }: PartWeights,
  legs: LegShapes,
  rest: Float32Array,
  positions: Float32Array,
): void {
  if (!isLoose) return
  if (isSkirt) layDown(legs, rest, positions)
  keepOutside(legs, rest, positions)
}

const normalsOf = remember((part: Part) => vertexNormals(part))

/** Landmarks go with the bone they are nearest to. */
function movedLandmarks({ figure, skeleton }: Puppet, posed: PosedBones): Record<string, Vec3> {
  return Object.fromEntries(
    Object.entries(figure.landmarks).map(([name, at]) => [
      name,
      placeOf(posed, nearestBone(skeleton, at), at),
    ]),
  )
}

function nearestBone({ heads }: Skeleton, at: Vec3): number {
  let best = Number.POSITIVE_INFINITY
  let bone = 0
  heads.forEach((head, i) => {
    const far = (head[0] - at[0]) ** 2 + (head[1] - at[1]) ** 2 + (head[2] - at[2]) ** 2
    if (far >= best) return
    best = far
    bone = i
  })
  return bone
}

/** A picture on a part that went with one bone: it is asked as if the part were still where it was built. */
function bentDecal(decal: Decal, [x, y, z, w]: Float64Array): Decal {
  const back = new Float64Array(3)
  const toward = new Float64Array(3)
  const turnBack = (from: ArrayLike<number>, to: Float64Array) => {
    const tx = 2 * (z * from[1] - y * from[2])
    const ty = 2 * (x * from[2] - z * from[0])
    const tz = 2 * (y * from[0] - x * from[1])
    to[0] = from[0] + w * tx - y * tz + z * ty
    to[1] = from[1] + w * ty - z * tx + x * tz
    to[2] = from[2] + w * tz - x * ty + y * tx
  }
  return {
    ...decal,
    project(point, normal, out, view) {
      turnBack(normal, back)
      turnBack(view, toward)
      return decal.project(point, back, out, toward)
    },
  }
}
