/** How much of each vertex of a creature goes with each of its bones: its own weights, shared out along trunk, neck and tail. */
import type { Figure, Part } from '../../figure/figure.ts'
import { smoothstep } from '../../math/scalar.ts'
import { type PartWeights, smooth } from '../weights.ts'
import { type BeastBones, isWing } from './beast-bones.ts'
import { type BeastWeights, beastWeights } from './beast-weights.ts'

/** Weights of all parts, by the numbers of `bones`. */
export function boneWeights({ beast: rig, parts }: Figure, bones: BeastBones): PartWeights[] {
  if (!rig) return []
  const weigh = weigher(bones)
  const shares = new Float64Array(bones.names.length)
  return parts.map((part) => {
    const places = part.rest ?? part.positions
    const own = beastWeights(rig, part, places)
    const at = { ...part, positions: places }
    let k = 0
    const next = (all: Float64Array, place: { x: number; z: number }) => {
      weigh(all, own, k++, place, part)
    }
    return { ...smooth(at, next, shares), isLoose: false }
  })
}

function weigher(bones: BeastBones) {
  const number = (name: string) => bones.names.indexOf(name)
  const [hips, spine, chest, ribs, neck, head] = [0, 1, 2, 3, 4, 5]
  const wings = [number('leftWing'), number('rightWing')]
  const limbs = ['leftFore', 'rightFore', 'leftHind', 'rightHind'].map((limb) =>
    number(`${limb}Upper`),
  )
  const tails = bones.names.flatMap((name, i) => (name.startsWith('tail') ? [i] : []))
  const [back, front] = [bones.heads[hips][2], bones.heads[chest][2]]

  return (
    shares: Float64Array,
    { leg, limb, rest }: BeastWeights,
    k: number,
    { x, z }: { x: number; z: number },
    part: Part,
  ): void => {
    shares.fill(0)
    if (wings[0] >= 0 && isWing(part)) {
      shares[x < 0 ? wings[1] : wings[0]] = 1
      return
    }
    let left = 1
    const first = limbs[leg[k]] ?? -1
    for (let i = 0; first >= 0 && i < 4; i++) {
      shares[first + i] = limb[4 * k + i]
      left -= limb[4 * k + i]
    }
    left -= addTail(shares, tails, rest[3 * k + 1] / bones.tail.cm, left)
    const turned = left * rest[3 * k]
    const onHead = Math.max(0, 2 * turned - left)
    const onNeck = Math.min(2 * turned, left) - onHead
    shares[head] = onHead
    shares[neck] = onNeck
    left -= onHead + onNeck
    shares[ribs] = left * rest[3 * k + 2]
    left -= shares[ribs]
    const along = (z - back) / (front - back)
    const [fromSpine, fromChest] = [smoothstep(0, 0.6, along), smoothstep(0.4, 1, along)]
    shares[hips] = left * (1 - fromSpine)
    shares[spine] = left * fromSpine * (1 - fromChest)
    shares[chest] = left * fromSpine * fromChest
  }
}

/** `along`: 0 at the root, 1 at the tip. Gives how much of `whole` it took. */
function addTail(
  shares: Float64Array,
  tails: readonly number[],
  along: number,
  whole: number,
): number {
  if (tails.length === 0 || !(along > 0)) return 0
  const from = (i: number) =>
    i < tails.length ? smoothstep(i === 0 ? 0 : i - 0.3, i + 0.3, along * tails.length) : 0
  tails.forEach((tail, i) => {
    shares[tail] = whole * (from(i) - from(i + 1))
  })
  return whole * from(0)
}
