/** The bones of a file: those of the pose room without the ones that only share out a twist. */
import { inverse, multiply, type Quaternion } from '../math/quaternion.ts'
import { subtract, type Vec3 } from '../math/vector.ts'
import type { BeastBones } from '../pose/beasts/beast-bones.ts'
import { type BoneName, boneNames, boneNumber } from '../pose/skeleton.ts'
import type { PosedBones } from '../pose/stance.ts'
import type { PartWeights } from '../pose/weights.ts'
import type { CutPart } from './cut-part.ts'

/** Centimetres to metres. */
export const metres = 0.01

export type FileBones = {
  /** In the file's order, parents first. */
  names: readonly string[]
  /** Place in `names` of each bone that weights tell of; a twist's is the bone it twists. */
  numbers: Uint8Array
  /** Place of the parent in `names`, −1 for the hips. */
  parents: readonly number[]
  /** Where each begins in the file's rest pose, in metres. */
  heads: readonly Vec3[]
}

/** `turnedBy`: which bone of the pose room says how each is turned. */
export type PersonBones = FileBones & { turnedBy: readonly number[] }

/** `used`: bones of the pose room that any vertex goes with. Bones of the body are there in any case. */
export function fileBones(resting: PosedBones, used: ReadonlySet<number>): PersonBones {
  const isKept = (name: BoneName) =>
    !/Twist/.test(name) &&
    (!/cape|hair|tail|Wing|Sleeve|Fore|Hind|^lower/.test(name) ||
      used.has(boneNumber.get(name) ?? -1))
  const names = boneNames.filter(isKept)
  const numberIn = new Map(names.map((name, i) => [name, i]))
  const untwisted = (name: BoneName): BoneName => name.replace('Twist', '') as BoneName // A twist is named after its bone.
  const { parents } = resting.skeleton
  return {
    names,
    numbers: Uint8Array.from(boneNames, (name) => numberIn.get(untwisted(name)) ?? 0),
    parents: names.map((name) => {
      const parent = parents[boneNumber.get(name) ?? 0]
      return parent < 0 ? -1 : (numberIn.get(untwisted(boneNames[parent])) ?? 0)
    }),
    turnedBy: names.map((name) => {
      const twist = /Upper(Arm|Leg)$/.test(name) ? (`${name}Twist` as BoneName) : name // Upper limbs have one.
      return boneNumber.get(twist) ?? 0
    }),
    heads: names.map((name) => scaled(resting.places[boneNumber.get(name) ?? 0])),
  }
}

/** The bones of a creature on its own legs. */
export function beastFileBones({ names, parents, heads }: BeastBones): FileBones {
  return { names, numbers: Uint8Array.from(names, (_, i) => i), parents, heads: heads.map(scaled) }
}

function scaled([x, y, z]: Vec3): Vec3 {
  return [x * metres, y * metres, z * metres]
}

/** Where a bone begins as seen from its parent. */
export function offsetOf({ heads, parents }: FileBones, bone: number): Vec3 {
  return parents[bone] < 0 ? heads[bone] : subtract(heads[bone], heads[parents[bone]])
}

/** How each bone is turned in its parent's axes in a pose, when the file's rest pose is none at all. */
export function localTurns(
  bones: PersonBones,
  resting: PosedBones,
  posed: PosedBones,
): Quaternion[] {
  const whole = bones.turnedBy.map((bone) =>
    multiply(posed.turns[bone], inverse(resting.turns[bone])),
  )
  return whole.map((turn, i) =>
    bones.parents[i] < 0 ? turn : multiply(inverse(whole[bones.parents[i]]), turn),
  )
}

type WeightLists = { joints: Uint8Array; weights: Uint8Array }

/** Four joints and four weights of every vertex of a cut part, which sum up to 255, from `at` of the lists on. */
export function writeMixedWeights(
  { numbers, names }: FileBones,
  own: PartWeights,
  cut: CutPart,
  lists: WeightLists,
  at: number,
): void {
  const mix: Mix = { shares: new Float64Array(names.length), touched: [] }
  for (let k = 0; k < cut.first.length; k++) {
    const b = cut.shares[2 * k]
    const c = cut.shares[2 * k + 1]
    addShares(mix, own, numbers, cut.first[k], 1 - b - c)
    if (b > 0) addShares(mix, own, numbers, cut.second[k], b)
    if (c > 0) addShares(mix, own, numbers, cut.third[k], c)
    writeStrongest(mix, lists, at + 4 * k)
  }
}

/** What each bone has of a vertex, and which have any. */
type Mix = { shares: Float64Array; touched: number[] }

function addShares(
  { shares, touched }: Mix,
  { isRigid, bones, weights }: PartWeights,
  numbers: Uint8Array,
  vertex: number,
  part: number,
): void {
  const from = isRigid ? 0 : 4 * vertex
  for (let i = from; i < from + 4 && weights[i] > 0; i++) {
    const bone = numbers[bones[i]]
    if (shares[bone] === 0) touched.push(bone)
    shares[bone] += part * weights[i]
  }
}

/** Writes the four greatest shares and empties them all. */
function writeStrongest(mix: Mix, { joints, weights }: WeightLists, at: number): void {
  const { shares, touched } = mix
  let left = 255
  for (let slot = 0; slot < 4; slot++) {
    const best = takeGreatest(mix)
    const own = best ? Math.min(left, Math.round(255 * best.share)) : 0
    joints[at + slot] = best && own > 0 ? best.bone : 0
    weights[at + slot] = own
    left -= own
  }
  // The strongest comes first and takes what rounding left over.
  weights[at] += left
  for (const bone of touched) shares[bone] = 0
  touched.length = 0
}

function takeGreatest({ shares, touched }: Mix): { bone: number; share: number } | undefined {
  let best = -1
  for (const bone of touched) if (shares[bone] > (best < 0 ? 0 : shares[best])) best = bone
  if (best < 0) return undefined
  const share = shares[best]
  shares[best] = 0
  return { bone: best, share }
}
