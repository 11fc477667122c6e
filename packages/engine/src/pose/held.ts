/** Things in hands stay out of the ground: a pole slides up through the hand, anything else tilts in it. */
import type { HeldThing, Part } from '../figure/figure.ts'
import { frameTurn, fromTo, noTurn, type Quaternion, turnVector } from '../math/quaternion.ts'
import { add, mix, normalize, scale, type Vec3 } from '../math/vector.ts'
import type { Side } from './anchors.ts'
import { type BoneMotion, lowestOf } from './bend.ts'
import { limbOf, type Pose } from './pose.ts'
import type { Puppet } from './pose-figure.ts'
import { nowAt, type PosedBones, turnOf } from './stance.ts'
import { wield } from './wield.ts'

/** How what a hand holds is moved: turned about a place, then shifted. */
export type HeldMove = {
  id: string
  about: Vec3
  turn: Quaternion
  by: Vec3
  /** Stays with the arm. */
  isKept?: (part: Part) => boolean
}

export function isMovedBy({ id, isKept }: HeldMove, part: Part): boolean {
  return part.material.startsWith(`${id}.`) && !isKept?.(part)
}

/** The height in cm held things keep at least. */
const leastCm = 0.3

export function liftHeld(
  puppet: Puppet,
  posed: PosedBones,
  motion: BoneMotion,
  pose: Pose,
): HeldMove[] {
  const { skeleton, figure, weights } = puppet
  return (['left', 'right'] as const).flatMap((side) => {
    const held = skeleton.held[side]
    if (!held) return []
    if (held.way === 'shield') return upright(posed, side, held)
    const wielded = wield(puppet, posed, side, held, limbOf(pose.arms, side))
    if (wielded) return [wielded]
    let low = Number.POSITIVE_INFINITY
    figure.parts.forEach((part, i) => {
      if (!part.material.startsWith(`${held.id}.`)) return
      low = Math.min(low, lowestOf(motion, part.positions, weights[i]))
    })
    if (low >= 0) return []
    const hand = nowAt(posed, `${side}Hand`)
    const shaft = figure.parts.find(
      ({ name, material }) =>
        material.startsWith(`${held.id}.`) && /^(?:shaft|stick|pole|haft)/.test(name),
    )
    const own = shaft ? alongShaft(shaft.positions, held.axis) : held.axis
    const axis = turnVector(turnOf(posed, `${side}Hand`), own)
    const move = { id: held.id, about: hand, turn: noTurn, by: [0, 0, 0] as const }
    if (held.way === 'hangs' && axis[1] > 0.3) {
      return [{ ...move, by: scale(axis, (leastCm - low) / axis[1]) }]
    }
    const turn = tiltUp(axis, hand[1], low)
    return turn ? [{ ...move, turn }] : []
  })
}

/** A board turns on the forearm until its upper edge is up, however that arm is raised; its straps stay round the arm. */
function upright(posed: PosedBones, side: Side, { id, axis }: HeldThing): HeldMove[] {
  const hand = turnOf(posed, `${side}Hand`)
  const face = turnVector(hand, axis)
  // One that lies flat over the head or on the ground has no upper edge.
  if (Math.abs(face[1]) > 0.9) return []
  const turn = frameTurn(face, turnVector(hand, [0, 1, 0]), face, [0, 1, 0])
  const about = mix(nowAt(posed, `${side}LowerArm`), nowAt(posed, `${side}Hand`), 0.6)
  return [
    { id, about, turn, by: [0, 0, 0], isKept: ({ name }) => /^shield (?:strap|grip)$/.test(name) },
  ]
}

/** The way a shaft goes as built, which may lean round a skirt: it slides in the hand along itself. */
function alongShaft(positions: Float32Array, near: Vec3): Vec3 {
  const along = (k: number) =>
    positions[k] * near[0] + positions[k + 1] * near[1] + positions[k + 2] * near[2]
  let [foot, head] = [0, 0]
  for (let k = 3; k < positions.length; k += 3) {
    if (along(k) < along(foot)) foot = k
    if (along(k) > along(head)) head = k
  }
  return normalize([
    positions[head] - positions[foot],
    positions[head + 1] - positions[foot + 1],
    positions[head + 2] - positions[foot + 2],
  ])
}

/** Turns the lower end up until it is off the ground. */
function tiltUp(axis: Vec3, handHeight: number, low: number): Quaternion | undefined {
  const lower: Vec3 = axis[1] > 0 ? scale(axis, -1) : axis
  if (lower[1] > -0.05 || handHeight <= leastCm) return undefined
  const reach = (handHeight - low) / -lower[1]
  const fall = (handHeight - leastCm) / reach
  const level = Math.hypot(lower[0], lower[2])
  const ahead: Vec3 = level > 0.02 ? [lower[0] / level, 0, lower[2] / level] : [0, 0, 1]
  const side = Math.sqrt(Math.max(0, 1 - fall * fall))
  return fromTo(lower, normalize([ahead[0] * side, -fall, ahead[2] * side]))
}

/** Moves vertices and normals in place. */
export function moveHeld(
  { about, turn, by }: HeldMove,
  positions: Float32Array,
  normals: Float32Array,
): void {
  const to = add(about, by)
  turnAll(turn, about, to, positions)
  turnAll(turn, nowhere, nowhere, normals)
}

const nowhere: Vec3 = [0, 0, 0]

/** Turns vectors about a point, in place, and moves that point to another: turnVector, with nothing made for each of them. */
function turnAll(turn: Quaternion, from: Vec3, to: Vec3, vectors: Float32Array): void {
  const [x, y, z, w] = turn
  const [fromX, fromY, fromZ] = from
  const [toX, toY, toZ] = to
  for (let k = 0; k < vectors.length; k += 3) {
    const a = vectors[k] - fromX
    const b = vectors[k + 1] - fromY
    const c = vectors[k + 2] - fromZ
    const tx = 2 * (y * c - z * b)
    const ty = 2 * (z * a - x * c)
    const tz = 2 * (x * b - y * a)
    vectors[k] = a + w * tx + y * tz - z * ty + toX
    vectors[k + 1] = b + w * ty + z * tx - x * tz + toY
    vectors[k + 2] = c + w * tz + x * ty - y * tx + toZ
  }
}
