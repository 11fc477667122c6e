/** Where every bone of a posed skeleton is and how it is turned. */
import { noTurn, type Quaternion, turnVector } from '../math/quaternion.ts'
import { add, subtract, type Vec3 } from '../math/vector.ts'
import { type BoneName, boneNames, boneNumber, type Skeleton } from './skeleton.ts'

/** `turns` are from the figure as built, in world space; `places` are where the bones begin, in cm. */
export type PosedBones = { skeleton: Skeleton; turns: Quaternion[]; places: Vec3[] }

export function unposed(skeleton: Skeleton): PosedBones {
  return { skeleton, turns: boneNames.map(() => noTurn), places: [...skeleton.heads] }
}

export function numberOf(name: BoneName): number {
  return boneNumber.get(name) ?? 0
}

export function restOf({ heads }: Skeleton, name: BoneName): Vec3 {
  return heads[numberOf(name)]
}

/** Turns a bone and puts it at the end of its parent. */
export function setBone(posed: PosedBones, name: BoneName, turn: Quaternion): void {
  const bone = numberOf(name)
  const { skeleton, turns, places } = posed
  const parent = skeleton.parents[bone]
  turns[bone] = turn
  if (parent >= 0) places[bone] = placeOf(posed, parent, skeleton.heads[bone])
}

/** Where a point goes that goes with a bone. */
export function placeOf({ skeleton, turns, places }: PosedBones, bone: number, at: Vec3): Vec3 {
  return add(places[bone], turnVector(turns[bone], subtract(at, skeleton.heads[bone])))
}

export function turnOf({ turns }: PosedBones, name: BoneName): Quaternion {
  return turns[numberOf(name)]
}

export function nowAt({ places }: PosedBones, name: BoneName): Vec3 {
  return places[numberOf(name)]
}

/** Moves all bones. */
export function shiftBones({ places }: PosedBones, by: Vec3): void {
  for (let i = 0; i < places.length; i++) places[i] = add(places[i], by)
}
