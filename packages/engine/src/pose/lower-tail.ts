/** The tail that a mermaid or a naga has below the waist: its far half sways on the ground. */
import type { Part } from '../figure/figure.ts'
import { aboutAxis, multiply } from '../math/quaternion.ts'
import { smoothstep } from '../math/scalar.ts'
import { bodyWeights, type Cling, type Shares } from './body-weights.ts'
import type { Pose } from './pose.ts'
import { boneNumber, lowerTail, meanAlong, type Skeleton } from './skeleton.ts'
import { type PosedBones, setBone, turnOf } from './stance.ts'

const first = boneNumber.get(lowerTail[0]) ?? 0
const trunk: Cling = { kind: 'trunk' }

/** Whether a part goes with these bones. */
export function isLowerTail({ name }: Part): boolean {
  return /^(fish tail|snake tail|tail fluke)$/.test(name)
}

/** Shares of a vertex by how far along the tail it is, 0–1; a fluke is at its end. */
export function lowerTailWeights(skeleton: Skeleton, { name }: Part) {
  const body = bodyWeights(skeleton, false)
  const isFluke = name === 'tail fluke'
  return (shares: Shares, { x, y, z }: { x: number; y: number; z: number }, v: number): void => {
    body(shares, x, y, z, trunk)
    const along = isFluke ? 1 : v
    const onTail = partFrom(0, along)
    for (let i = 0; i < shares.length; i++) shares[i] *= 1 - onTail
    for (let i = 0; i < lowerTail.length; i++)
      shares[first + i] += partFrom(i, along) - partFrom(i + 1, along)
  }
}

/** How much of a place goes with a bone or one after it. */
function partFrom(bone: number, along: number): number {
  const at = meanAlong[bone]
  return at === undefined ? 0 : smoothstep(at - 0.06, at + 0.06, along)
}

/** Degrees that each piece turns further than the one before it, and how much later. */
const swing = 6
const late = 0.7

/** About the upright, so that what lies on the ground stays there. */
export function swayLowerTail(posed: PosedBones, { sway }: Pose): void {
  const hips = turnOf(posed, 'hips')
  let turned = 0
  lowerTail.forEach((bone, i) => {
    turned += sway === undefined ? 0 : swing * Math.sin(sway - late * i)
    setBone(posed, bone, multiply(hips, aboutAxis([0, 1, 0], turned)))
  })
}
