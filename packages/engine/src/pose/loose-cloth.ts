/** Keeps skirts and capes outside the legs they hang over, and off the ground. */
import { fromTo, multiply, turnVector } from '../math/quaternion.ts'
import { smoothstep } from '../math/scalar.ts'
import { mix, normalize, subtract, type Vec3 } from '../math/vector.ts'
import { type BoneMotion, motionOf } from './bend.ts'
import { numberOf, type PosedBones, placeOf, restOf, turnOf } from './stance.ts'

/** Two legs of two bones each, thigh before shin: six numbers a bone as built and now, and its radii at both ends. */
export type LegShapes = {
  rest: Float64Array
  now: Float64Array
  radii: Float64Array
  /** How far cloth lies down on each bone, 0–1: a raised thigh carries it, a hanging one does not. */
  cling: Float64Array
  /** Heights as built between which cloth goes over from the hips to the legs. */
  waist: readonly [from: number, to: number]
  /** Where cloth that reaches the ground spreads from, of who kneels. */
  spreadFrom: readonly [x: number, z: number] | undefined
}

/** Bones of skirts where shins lie folded: their cloth hangs from the knees instead. Undefined where no shin does. */
export function skirtMotion(posed: PosedBones): BoneMotion | undefined {
  const folded = foldedShins(posed)
  if (folded.length === 0) return undefined
  const turns = [...posed.turns]
  for (const { bone, way, share } of folded) {
    const hanging = fromTo(way, normalize(mix(way, [0, -1, 0], share)))
    turns[bone] = multiply(hanging, turns[bone])
  }
  return motionOf({ ...posed, turns })
}

function foldedShins(posed: PosedBones) {
  return (['left', 'right'] as const).flatMap((side) => {
    const knee = `${side}LowerLeg` as const
    const rest = subtract(restOf(posed.skeleton, `${side}Foot`), restOf(posed.skeleton, knee))
    const way = normalize(turnVector(turnOf(posed, knee), rest))
    // Where the foot is lifted behind, as in a run, the cloth goes on hanging too.
    const share = smoothstep(-0.55, -0.2, way[1])
    return share > 0 ? [{ bone: numberOf(knee), way, share }] : []
  })
}

/** Between hips and knees. */
function spreadFrom(posed: PosedBones): LegShapes['spreadFrom'] {
  if (foldedShins(posed).length === 0) return undefined
  const { places } = posed
  const joints = (['left', 'right'] as const).flatMap((side) => [
    places[numberOf(`${side}UpperLeg`)],
    places[numberOf(`${side}LowerLeg`)],
  ])
  const mean = (axis: 0 | 2) => joints.reduce((sum, at) => sum + at[axis], 0) / joints.length
  return [mean(0), mean(2)]
}

export function legShapes(posed: PosedBones): LegShapes {
  const { skeleton, places } = posed
  const rest: number[] = []
  const now: number[] = []
  const radii: number[] = []
  const { leg } = skeleton.bodies.left
  const push = (list: number[], a: Vec3, b: Vec3) => list.push(...a, ...b)
  for (const side of ['left', 'right'] as const) {
    const [hip, knee, foot] = [`${side}UpperLeg`, `${side}LowerLeg`, `${side}Foot`] as const
    push(rest, restOf(skeleton, hip), restOf(skeleton, knee))
    push(rest, restOf(skeleton, knee), restOf(skeleton, foot))
    push(now, places[numberOf(hip)], places[numberOf(knee)])
    push(now, placeOf(posed, numberOf(knee), restOf(skeleton, knee)), places[numberOf(foot)])
    radii.push(leg.radiusAt(0.15), leg.radiusAt(0.48), leg.radiusAt(0.6), leg.radiusAt(0.9))
  }
  const hipY = restOf(skeleton, 'leftUpperLeg')[1]
  return {
    rest: new Float64Array(rest),
    now: new Float64Array(now),
    radii: new Float64Array(radii),
    cling: clingOf(now),
    waist: [hipY, hipY - 0.5 * skeleton.unit],
    spreadFrom: spreadFrom(posed),
  }
}

function clingOf(now: readonly number[]): Float64Array {
  const cling = new Float64Array(4)
  for (const thigh of [0, 2]) {
    const [x, y, z] = [3, 4, 5].map((i) => now[6 * thigh + i] - now[6 * thigh + i - 3])
    const raised = smoothstep(0.8, 0.25, -y / Math.hypot(x, y, z))
    cling[thigh] = 0.85 * raised
    cling[thigh + 1] = 0.45 * raised
  }
  return cling
}

/** How far cloth lies off the bare leg at least, in cm, where it was farther as built. */
const spareCm = 1.6

/** How much of what lies between two layers as built is left where both are pushed out. */
const layersApart = 0.12

const found = new Float64Array(4)

/** The nearest point of a bone to a point: into `found`, with how far along it lies. */
function nearest(bones: Float64Array, bone: number, x: number, y: number, z: number): void {
  const i = 6 * bone
  const dx = bones[i + 3] - bones[i]
  const dy = bones[i + 4] - bones[i + 1]
  const dz = bones[i + 5] - bones[i + 2]
  const square = dx * dx + dy * dy + dz * dz || 1
  let t = ((x - bones[i]) * dx + (y - bones[i + 1]) * dy + (z - bones[i + 2]) * dz) / square
  t = t < 0 ? 0 : Math.min(t, 1)
  found[0] = bones[i] + t * dx
  found[1] = bones[i + 1] + t * dy
  found[2] = bones[i + 2] + t * dz
  found[3] = t
}

/** Moves vertices of loose cloth: `rest` as built, `positions` bent. */
export function keepOutside(shapes: LegShapes, rest: Float32Array, positions: Float32Array): void {
  const { radii } = shapes
  for (let k = 0; k < positions.length; k += 3) {
    for (let bone = 0; bone < 4; bone++) {
      const x = positions[k]
      const y = positions[k + 1]
      const z = positions[k + 2]
      nearest(shapes.now, bone, x, y, z)
      const ax = x - found[0]
      const ay = y - found[1]
      const az = z - found[2]
      const radius = radii[2 * bone] + (radii[2 * bone + 1] - radii[2 * bone]) * found[3] + spareCm
      const far = Math.sqrt(ax * ax + ay * ay + az * az)
      if (far >= 1.5 * radius || far < 1e-4) continue
      nearest(shapes.rest, bone, rest[k], rest[k + 1], rest[k + 2])
      const was = Math.hypot(rest[k] - found[0], rest[k + 1] - found[1], rest[k + 2] - found[2])
      // Of two layers the outer one stays outside.
      const least = was < radius ? was : radius + layersApart * (was - radius)
      if (far >= least) continue
      const push = least / far
      positions[k] += ax * (push - 1)
      positions[k + 1] += ay * (push - 1)
      positions[k + 2] += az * (push - 1)
    }
    if (positions[k + 1] < 0.2) layOnGround(shapes.spreadFrom, positions, k)
  }
}

/** What would hang into the ground lies on it, spread out where somebody kneels. */
function layOnGround(from: LegShapes['spreadFrom'], positions: Float32Array, k: number): void {
  const depth = 0.2 - positions[k + 1]
  positions[k + 1] = 0.2
  if (!from) return
  const x = positions[k] - from[0]
  const z = positions[k + 2] - from[1]
  const spread = (0.5 * depth) / Math.max(1, Math.hypot(x, z))
  positions[k] += x * spread
  positions[k + 2] += z * spread
}

/** Lays cloth down on raised legs, so that nobody looks into the skirt of who sits. */
export function layDown(shapes: LegShapes, rest: Float32Array, positions: Float32Array): void {
  const { cling, radii, waist } = shapes
  if (cling[0] === 0 && cling[2] === 0) return
  for (let k = 0; k < positions.length; k += 3) {
    const free = smoothstep(waist[0], waist[1], rest[k + 1])
    if (free === 0) continue
    const bone = nearestBone(shapes, positions, k)
    nearest(shapes.now, bone, positions[k], positions[k + 1], positions[k + 2])
    const ax = positions[k] - found[0]
    const ay = positions[k + 1] - found[1]
    const az = positions[k + 2] - found[2]
    const radius = radii[2 * bone] + (radii[2 * bone + 1] - radii[2 * bone]) * found[3]
    const least = radius + 1.5 * spareCm
    const far = Math.sqrt(ax * ax + ay * ay + az * az)
    if (far <= least) continue
    const pull = 1 - free * cling[bone] * (1 - least / far)
    positions[k] = found[0] + ax * pull
    positions[k + 1] = found[1] + ay * pull
    positions[k + 2] = found[2] + az * pull
  }
}

function nearestBone({ now }: LegShapes, positions: Float32Array, k: number): number {
  let bone = 0
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 4; i++) {
    nearest(now, i, positions[k], positions[k + 1], positions[k + 2])
    const far =
      (positions[k] - found[0]) ** 2 +
      (positions[k + 1] - found[1]) ** 2 +
      (positions[k + 2] - found[2]) ** 2
    if (far >= best) continue
    best = far
    bone = i
  }
  return bone
}
