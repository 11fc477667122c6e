/** How much of each vertex of a creature goes with its legs, head and tail; worked out once a part. */
import type { BeastLimb, BeastRig } from '../../figure/creatures/beast-rig.ts'
import type { Part } from '../../figure/figure.ts'
import { pointAtHeight } from '../../math/descending-line.ts'
import { lerp, smoothstep } from '../../math/scalar.ts'

export type BeastWeights = {
  /** 0 left fore, 1 right fore, 2 left hind, 3 right hind; 4 none. */
  leg: Uint8Array
  /** Four numbers a vertex: of the upper leg, lower leg, shank and foot; what is missing from 1 is the body’s. */
  limb: Float32Array
  /** Three numbers a vertex: of the head, of the tail by how far along it is, and of a breathing chest. */
  rest: Float32Array
}

const known = new WeakMap<Float32Array, BeastWeights>()

/** `places` are those of the vertices at rest. */
export function beastWeights(rig: BeastRig, part: Part, places: Float32Array): BeastWeights {
  const before = known.get(places)
  if (before) return before
  const count = places.length / 3
  const weights: BeastWeights = {
    leg: new Uint8Array(count).fill(4),
    limb: new Float32Array(4 * count),
    rest: new Float32Array(3 * count),
  }
  const isOfHead = /^(head|ear|jaw|tongue|nose|nostrils|whiskers|beak|lips|teeth)/.test(part.name)
  for (let k = 0; k < count; k++) {
    const [x, y, z] = [places[3 * k], places[3 * k + 1], places[3 * k + 2]]
    weighLimb(rig, weights, k, x, y, z)
    weights.rest[3 * k] = isOfHead ? headShare(rig, y, z, 1) : headShare(rig, y, z, 0)
    weights.rest[3 * k + 1] = tailShare(rig, x, y, z)
    weights.rest[3 * k + 2] = chestShare(rig, y, z)
  }
  known.set(places, weights)
  return weights
}

/** Of one vertex; the rest is left as it is. */
export function weighLimb(
  rig: Pick<BeastRig, 'fore' | 'hind' | 'between' | 'tail' | 'unit'>,
  { leg, limb }: Pick<BeastWeights, 'leg' | 'limb'>,
  k: number,
  x: number,
  y: number,
  z: number,
): void {
  const isFore = z > rig.between
  const bones = isFore ? rig.fore : rig.hind
  if (!bones || z < rig.tail.z - 6 * rig.unit) return
  const share = limbShare(bones, rig.unit, x, y, z)
  if (share <= 0) return
  leg[k] = (isFore ? 0 : 2) + (x < 0 ? 1 : 0)
  const soft = 4 * rig.unit
  const [, knee, hock, knuckles] = bones.joints
  const under = (at: number, reach: number) => smoothstep(at + reach, at - reach, y)
  const lower = under(knee[0], 1.6 * soft)
  const shank = lower * under(hock[0], soft)
  const foot = shank * under(knuckles[0], 0.6 * soft)
  limb[4 * k] = share * (1 - lower)
  limb[4 * k + 1] = share * (lower - shank)
  limb[4 * k + 2] = share * (shank - foot)
  limb[4 * k + 3] = share * foot
}

/** All of what is low; of what is high as much as it is near the leg’s line. */
function limbShare(
  { line, joints, top }: BeastLimb,
  unit: number,
  x: number,
  y: number,
  z: number,
) {
  const isLow = smoothstep(0.9 * top, 0.7 * top, y)
  const aside = smoothstep(0, (isLow < 1 ? 8 : 3) * unit, Math.abs(x))
  if (isLow === 1) return aside
  const [shoulder, knee] = joints
  const down = smoothstep(shoulder[0] + 8 * unit, knee[0] - 6 * unit, y)
  if (down === 0) return 0
  const { x: middle, z: depth, wide, deep } = pointAtHeight(line, y)
  const inward = Math.max(0, middle - Math.abs(x))
  const far = Math.hypot(inward / wide, (z - depth) / deep)
  // The nearer to the knee, the more all of it is leg.
  const [outer, inner] = [lerp(1.6, 2.1, down), lerp(0.5, 1.15, down)]
  return aside * Math.max(isLow, down * smoothstep(outer, inner, far))
}

function headShare({ neck, unit }: BeastRig, y: number, z: number, least: 0 | 1): number {
  const { point, normal } = neck
  const ahead = (y - point[1]) * normal[1] + (z - point[2]) * normal[2]
  return Math.max(least, smoothstep(-20 * unit, 1 * unit, ahead))
}

/** Along the tail in cm from where it leaves the body, and softly on from there. */
function tailShare({ tail, unit, hind }: BeastRig, x: number, y: number, z: number): number {
  const from = smoothstep(tail.z + 4 * unit, tail.z - 10 * unit, z)
  const isLeg = hind !== undefined && Math.abs(x) > 6 * unit && z > tail.z - 8 * unit
  return isLeg ? 0 : from * Math.hypot(y - tail.y, z - tail.z)
}

function chestShare({ between: middle, tail, unit }: BeastRig, y: number, z: number): number {
  const long = smoothstep(tail.z, middle, z) * smoothstep(60 * unit, 30 * unit, z)
  return long * smoothstep(40 * unit, 62 * unit, y)
}
