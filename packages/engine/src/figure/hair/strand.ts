/** One strand of hair, followed from its root: it starts along the head, turns down under its weight and hangs. */
import { smoothstep } from '../../math/scalar.ts'
import {
  add,
  addScaled,
  dot,
  length,
  normalize,
  scale,
  subtract,
  type Vec3,
} from '../../math/vector.ts'
import type { HairSpace } from './space.ts'

export type StrandRule = {
  /** Where it grows, as a direction from the centre of the head. */
  root: Vec3
  /** Where it sets out to, any vector; only its part along the scalp counts. */
  heading: Vec3
  /** How quickly it turns down, per unit of length: 1 stiff, 4 limp. */
  gravity: number
  /** A comb that pulls at a point, per unit of length. */
  comb?: (point: Vec3, along: number) => Vec3
  /** Height above the skull at a point, head-local. */
  thickness: (direction: Vec3, along: number) => number
  /** Below this height it no longer follows the head but hangs; it lets go over .3. */
  release: number
  /** The height its usual length ends at, by azimuth in degrees, left positive. */
  hem: (azimuth: number) => number
  longest: number
}

/** Evenly spaced points `step` apart; `usual` is how many steps make its usual length, the rest is spare. */
export type Strand = { points: Vec3[]; usual: number }

export const step = 0.05
const spare = 1.4

export function growStrand(space: HairSpace, rule: StrandRule): Strand {
  const points: Vec3[] = []
  let direction = rule.root
  let point = add(
    space.centre,
    scale(direction, space.reach(direction) + rule.thickness(direction, 0)),
  )
  let ahead = normalize(addScaled(rule.heading, direction, -dot(rule.heading, direction)))
  const most = Math.ceil(rule.longest / step)
  let usual = 0
  for (let i = 0; i < most * spare + 2; i++) {
    points.push(point)
    if (usual === 0 && (i >= most || isAtHem(point, rule))) usual = Math.max(3, i)
    if (usual > 0 && i > usual * spare + 2) break
    let want = addScaled(ahead, [0, -1, 0], rule.gravity * step)
    if (rule.comb) want = addScaled(want, rule.comb(point, i * step), step)
    const hold = smoothstep(rule.release - 0.3, rule.release, point[1])
    want = normalize(addScaled(want, direction, -dot(want, direction) * hold))
    const free = addScaled(point, want, step)
    const arm = subtract(free, space.centre)
    const size = length(arm)
    direction = scale(arm, 1 / size)
    const near = space.reach(direction) + rule.thickness(direction, (i + 1) * step)
    const r = size < near ? near : size + (near - size) * hold
    const next = add(space.centre, scale(direction, r))
    ahead = normalize(subtract(next, point))
    point = addScaled(point, ahead, step)
  }
  return { points, usual }
}

function isAtHem(point: Vec3, rule: StrandRule): boolean {
  const azimuth = (Math.atan2(point[0], point[2]) * 180) / Math.PI
  return point[1] <= rule.hem(azimuth)
}
