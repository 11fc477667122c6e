/** The legs of a horse below a person: what goes with them, and how they step. */
import type { Rig } from '../figure/figure.ts'
import { aboutAxis, multiply } from '../math/quaternion.ts'
import { weighLimb } from './beasts/beast-weights.ts'
import { bendLimb, type Turn } from './beasts/bend-limb.ts'
import { type Footing, walkingFeet } from './beasts/gait.ts'
import type { Shares } from './body-weights.ts'
import type { Pose } from './pose.ts'
import { boneNumber, fourLegPieces, fourLegs, type Skeleton } from './skeleton.ts'
import { numberOf, type PosedBones, placeOf, setBone, turnOf } from './stance.ts'

/** Where the bones of each leg begin in the list of all. */
const firstBones = fourLegs.map((leg) => boneNumber.get(`${leg}Upper`) ?? 0)

/** Gives the legs their part of a vertex's shares, which are those of the trunk before. */
export function fourLegShares(skeleton: Skeleton, limbs: NonNullable<Rig['limbs']>) {
  const unit = skeleton.bodies.left.level(3.6) / 100
  const [fore, , hind] = limbs.legs
  const { between } = limbs
  const rig = { fore, hind, between, unit, tail: { y: 0, z: Number.NEGATIVE_INFINITY } }
  const own = { leg: new Uint8Array(1), limb: new Float32Array(4) }
  return (shares: Shares, { x, y, z }: { x: number; y: number; z: number }): void => {
    own.leg[0] = fourLegs.length
    own.limb.fill(0)
    weighLimb(rig, own, 0, x, y, z)
    const first = firstBones[own.leg[0]]
    if (first === undefined) return
    const onLeg = own.limb[0] + own.limb[1] + own.limb[2] + own.limb[3]
    for (let i = 0; i < shares.length; i++) shares[i] *= 1 - onLeg
    for (let i = 0; i < 4; i++) shares[first + i] += own.limb[i]
  }
}

/** Leg lengths gone with a step of one foot, as the movement `walk` does. */
const goneInStep = 0.58 / 0.6

/** Who goes steps; who does not stands as built. */
export function poseFourLegs(posed: PosedBones, { steps, at }: Pose): void {
  const { skeleton } = posed
  const { limbs } = skeleton
  if (!limbs) return
  const feet = steps === undefined ? [] : walkingFeet(steps, goneInStep * skeleton.legLength)
  const hips = turnOf(posed, 'hips')
  fourLegs.forEach((leg, i) => {
    const limb = limbs.legs[i]
    const upper = numberOf(`${leg}Upper`)
    const [, high] = placeOf(posed, 0, skeleton.heads[upper])
    const top = [high - (at?.[1] ?? 0), limb.joints[0][1]] as const
    const foot = feet[i] && asBuilt(feet[i], limb.stride)
    const turns = foot && bendLimb(limb, top, foot)
    fourLegPieces.forEach((piece, k) => {
      const turn = turns ? multiply(hips, aboutAxis([1, 0, 0], degreesOf(turns[k]))) : hips
      setBone(posed, `${leg}${piece}`, turn)
    })
  })
}

/** From where the foot was built, which is a little before or behind its fellow. */
function asBuilt(foot: Footing, stride: number): Footing {
  return { ...foot, forward: foot.forward - stride }
}

function degreesOf({ cos, sin }: Turn): number {
  return (Math.atan2(sin, cos) * 180) / Math.PI
}
