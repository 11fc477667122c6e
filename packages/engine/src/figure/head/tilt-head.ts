/** Leans, nods and turns a head with all that is on it; the neck bends, the shoulders stay. */
import { remember } from '../../math/remember.ts'
import { clamp, smoothstep } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Decal, Part } from '../figure.ts'

/** Degrees: to its own left, forward, to its own left. */
export type HeadPose = { tilt: number; nod: number; turn: number }

/** Where a head turns, and what goes along with it. */
export type Neck = {
  pivot: Vec3
  /** Below `low` nothing moves, above `high` everything does. */
  low: number
  high: number
  /** Beyond these distances from the neck's axis less and less moves: shoulders' armour, wings, weapons. */
  near: number
  far: number
  /** How far each vertex of a part goes along; undefined for parts that stay. */
  shares: (part: Part) => Float64Array | undefined
}

type Bend = Neck & {
  /** Radians. */
  tilt: number
  nod: number
  turn: number
  /** Cosine and sine of turn, nod and tilt by the amount they were last asked for: mostly by all of it. */
  angles: Float64Array
  amount: number
}

/** The neck below a head. It knows parts that it was asked about before, whatever the pose. */
export function neckOf(centre: Vec3, radius: number): Neck {
  const neck = {
    pivot: [centre[0], centre[1] - 1.15 * radius, centre[2] - 0.35 * radius] as const,
    low: centre[1] - 1.7 * radius,
    high: centre[1] - 0.75 * radius,
    near: 2 * radius,
    far: 3.4 * radius,
  }
  return { ...neck, shares: remember((part: Part) => sharesOf(neck, part)) }
}

/** Parts with the head on a neck in a pose. */
export function tiltHead(parts: readonly Part[], neck: Neck, pose: HeadPose): Part[] {
  const radians = Math.PI / 180
  const bend: Bend = {
    ...neck,
    tilt: pose.tilt * radians,
    nod: pose.nod * radians,
    turn: pose.turn * radians,
    angles: new Float64Array(6),
    amount: Number.NaN,
  }
  return parts.map((part) => bendPart(part, bend))
}

type Reach = Omit<Neck, 'shares'>

function sharesOf(reach: Reach, { positions }: Part): Float64Array | undefined {
  const count = positions.length / 3
  const shareAt = (k: number) =>
    share(reach, positions[3 * k], positions[3 * k + 1], positions[3 * k + 2])
  let first = 0
  while (first < count && shareAt(first) === 0) first++
  if (first === count) return undefined
  const shares = new Float64Array(count)
  for (let k = first; k < count; k++) shares[k] = shareAt(k)
  return shares
}

/** How far a point goes along with the head, 0–1. */
function share({ pivot, low, high, near, far }: Reach, x: number, y: number, z: number): number {
  if (y <= low) return 0
  const distance = Math.sqrt((x - pivot[0]) ** 2 + (z - pivot[2]) ** 2)
  if (distance >= far) return 0
  return smoothstep(low, high, y) * (1 - clamp((distance - near) / (far - near)))
}

/**
 * Turns the three numbers from `k` on of a list by `amount` of the pose: about y, then x, then z; backward for −1. Lists,
 * since numbers handed over one by one would be packed singly.
 */
function turned(
  bend: Bend,
  amount: number,
  list: ArrayLike<number>,
  k: number,
  out: Float64Array,
): void {
  const x = list[k]
  const y = list[k + 1]
  const z = list[k + 2]
  if (amount !== bend.amount) setAngles(bend, amount)
  const { angles } = bend
  const turnCos = angles[0]
  const turnSin = angles[1]
  const nodCos = angles[2]
  const nodSin = angles[3]
  const tiltCos = angles[4]
  const tiltSin = angles[5]
  if (amount > 0) {
    const z1 = z * turnCos - x * turnSin
    const x1 = z * turnSin + x * turnCos
    const y2 = y * nodCos - z1 * nodSin
    out[0] = y2 * tiltSin + x1 * tiltCos
    out[1] = y2 * tiltCos - x1 * tiltSin
    out[2] = y * nodSin + z1 * nodCos
    return
  }
  const y1 = y * tiltCos - x * tiltSin
  const x1 = y * tiltSin + x * tiltCos
  const y2 = y1 * nodCos - z * nodSin
  const z2 = y1 * nodSin + z * nodCos
  out[0] = z2 * turnSin + x1 * turnCos
  out[1] = y2
  out[2] = z2 * turnCos - x1 * turnSin
}

function setAngles(bend: Bend, amount: number): void {
  const { angles, turn, nod, tilt } = bend
  angles[0] = Math.cos(amount * turn)
  angles[1] = Math.sin(amount * turn)
  angles[2] = Math.cos(amount * nod)
  angles[3] = Math.sin(amount * nod)
  angles[4] = Math.cos(amount * tilt)
  angles[5] = Math.sin(amount * tilt)
  bend.amount = amount
}

function bendPart(part: Part, bend: Bend): Part {
  const { positions } = part
  const shares = bend.shares(part)
  if (!shares) return part
  const placed = new Float32Array(positions.length)
  const normals = part.normals ? new Float32Array(part.normals.length) : undefined
  const out = new Float64Array(3)
  const arm = new Float64Array(3)
  const [px, py, pz] = bend.pivot
  for (let k = 0; k < shares.length; k++) {
    const i = 3 * k
    arm[0] = positions[i] - px
    arm[1] = positions[i + 1] - py
    arm[2] = positions[i + 2] - pz
    turned(bend, shares[k], arm, 0, out)
    placed[i] = out[0] + px
    placed[i + 1] = out[1] + py
    placed[i + 2] = out[2] + pz
    if (!normals || !part.normals) continue
    turned(bend, shares[k], part.normals, i, out)
    normals[i] = out[0]
    normals[i + 1] = out[1]
    normals[i + 2] = out[2]
  }
  return {
    ...part,
    positions: placed,
    rest: part.rest ?? positions,
    ...(normals && { normals }),
    ...(part.decal && { decal: bentDecal(part.decal, bend) }),
  }
}

function bentDecal(decal: Decal, bend: Bend): Decal {
  const back = new Float64Array(3)
  const toward = new Float64Array(3)
  return {
    ...decal,
    project(point, normal, out, view) {
      const amount = -share(bend, point.x, point.y, point.z)
      turned(bend, amount, normal, 0, back)
      turned(bend, amount, view, 0, toward)
      return decal.project(point, back, out, toward)
    },
  }
}
