/** Things in hands stay out of the ground: a pole slides up through the hand, anything else tilts in it. */
import { fromTo, noTurn, type Quaternion, turnVector } from '../math/quaternion.ts'
import { add, normalize, scale, subtract, type Vec3 } from '../math/vector.ts'
import { type BoneMotion, lowestOf } from './bend.ts'
import type { Puppet } from './pose-figure.ts'
import { nowAt, type PosedBones, turnOf } from './stance.ts'

/** How what a hand holds is moved: turned about a place, then shifted. */
export type HeldMove = { id: string; about: Vec3; turn: Quaternion; by: Vec3 }

/** The height in cm held things keep at least. */
const leastCm = 0.3

export function liftHeld(puppet: Puppet, posed: PosedBones, motion: BoneMotion): HeldMove[] {
  const { skeleton, figure, weights } = puppet
  return (['left', 'right'] as const).flatMap((side) => {
    const held = skeleton.held[side]
    if (!held || held.way === 'shield') return []
    let low = Number.POSITIVE_INFINITY
    figure.parts.forEach((part, i) => {
      if (!part.material.startsWith(`${held.id}.`)) return
      low = Math.min(low, lowestOf(motion, part.positions, weights[i]))
    })
    if (low >= 0) return []
    const hand = nowAt(posed, `${side}Hand`)
    const axis = turnVector(turnOf(posed, `${side}Hand`), held.axis)
    const move = { id: held.id, about: hand, turn: noTurn, by: [0, 0, 0] as const }
    if (held.way === 'hangs' && axis[1] > 0.3) {
      return [{ ...move, by: scale(axis, (leastCm - low) / axis[1]) }]
    }
    const turn = tiltUp(axis, hand[1], low)
    return turn ? [{ ...move, turn }] : []
  })
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
  for (let k = 0; k < positions.length; k += 3) {
    const place: Vec3 = [positions[k], positions[k + 1], positions[k + 2]]
    positions.set(add(turnVector(turn, subtract(place, about)), to), k)
    normals.set(turnVector(turn, [normals[k], normals[k + 1], normals[k + 2]]), k)
  }
}
