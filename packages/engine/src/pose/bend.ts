/**
 * Bends parts by their bones with dual quaternions: limbs keep their thickness where they turn.
 * Source: Kavan, Collins, Žára and O'Sullivan, "Skinning with dual quaternions" (2007).
 */
import { turnVector } from '../math/quaternion.ts'
import type { PosedBones } from './stance.ts'
import type { PartWeights } from './weights.ts'

/** Eight numbers a bone: its turn, and the dual part that holds the way it moved. */
export type BoneMotion = Float64Array

export function motionOf({ skeleton, turns, places }: PosedBones): BoneMotion {
  const motion = new Float64Array(8 * turns.length)
  for (let i = 0; i < turns.length; i++) {
    const [x, y, z, w] = turns[i]
    const [hx, hy, hz] = turnVector(turns[i], skeleton.heads[i])
    const tx = 0.5 * (places[i][0] - hx)
    const ty = 0.5 * (places[i][1] - hy)
    const tz = 0.5 * (places[i][2] - hz)
    motion.set([x, y, z, w], 8 * i)
    motion[8 * i + 4] = tx * w + ty * z - tz * y
    motion[8 * i + 5] = ty * w + tz * x - tx * z
    motion[8 * i + 6] = tz * w + tx * y - ty * x
    motion[8 * i + 7] = -tx * x - ty * y - tz * z
  }
  return motion
}

export type BendInput = { positions: Float32Array; normals: Float32Array; weights: PartWeights }
export type BendOutput = { positions: Float32Array; normals: Float32Array }

const one = new Float64Array(8)

/** Writes where the vertices of a part go, and their normals. */
export function bendPart(motion: BoneMotion, input: BendInput, output: BendOutput): void {
  if (input.weights.isRigid) bendRigid(motion, input, output)
  else bendSmooth(motion, input, output)
}

/** The motion of a rigid part, as one for all its vertices. */
export function rigidMotion(motion: BoneMotion, { bones, weights }: PartWeights): Float64Array {
  one.fill(0)
  const first = 8 * bones[0]
  for (let i = 0; i < 4; i++) {
    const at = 8 * bones[i]
    let dot = 0
    for (let c = 0; c < 4; c++) dot += motion[first + c] * motion[at + c]
    const weight = dot < 0 ? -weights[i] : weights[i]
    for (let c = 0; c < 8; c++) one[c] += weight * motion[at + c]
  }
  const size = 1 / Math.sqrt(one[0] * one[0] + one[1] * one[1] + one[2] * one[2] + one[3] * one[3])
  for (let c = 0; c < 8; c++) one[c] *= size
  return one
}

function bendRigid(motion: BoneMotion, input: BendInput, output: BendOutput): void {
  const [x, y, z, w, dx, dy, dz, dw] = rigidMotion(motion, input.weights)
  const m00 = 1 - 2 * (y * y + z * z)
  const m01 = 2 * (x * y - w * z)
  const m02 = 2 * (x * z + w * y)
  const m10 = 2 * (x * y + w * z)
  const m11 = 1 - 2 * (x * x + z * z)
  const m12 = 2 * (y * z - w * x)
  const m20 = 2 * (x * z - w * y)
  const m21 = 2 * (y * z + w * x)
  const m22 = 1 - 2 * (x * x + y * y)
  const tx = 2 * (w * dx - dw * x + y * dz - z * dy)
  const ty = 2 * (w * dy - dw * y + z * dx - x * dz)
  const tz = 2 * (w * dz - dw * z + x * dy - y * dx)
  const { positions: from, normals } = input
  const { positions: to, normals: toNormals } = output
  for (let i = 0; i < from.length; i += 3) {
    const a = from[i]
    const b = from[i + 1]
    const c = from[i + 2]
    to[i] = m00 * a + m01 * b + m02 * c + tx
    to[i + 1] = m10 * a + m11 * b + m12 * c + ty
    to[i + 2] = m20 * a + m21 * b + m22 * c + tz
    const e = normals[i]
    const f = normals[i + 1]
    const g = normals[i + 2]
    toNormals[i] = m00 * e + m01 * f + m02 * g
    toNormals[i + 1] = m10 * e + m11 * f + m12 * g
    toNormals[i + 2] = m20 * e + m21 * f + m22 * g
  }
}

function bendSmooth(motion: BoneMotion, input: BendInput, output: BendOutput): void {
  const { positions: from, normals } = input
  const { bones, weights } = input.weights
  const { positions: to, normals: toNormals } = output
  const count = from.length / 3
  for (let k = 0; k < count; k++) {
    const first = 8 * bones[4 * k]
    const w0 = weights[4 * k]
    const fx = motion[first]
    const fy = motion[first + 1]
    const fz = motion[first + 2]
    const fw = motion[first + 3]
    let x = w0 * fx
    let y = w0 * fy
    let z = w0 * fz
    let w = w0 * fw
    let dx = w0 * motion[first + 4]
    let dy = w0 * motion[first + 5]
    let dz = w0 * motion[first + 6]
    let dw = w0 * motion[first + 7]
    for (let i = 4 * k + 1; i < 4 * k + 4; i++) {
      let own = weights[i]
      if (own === 0) break
      const at = 8 * bones[i]
      const bx = motion[at]
      const by = motion[at + 1]
      const bz = motion[at + 2]
      const bw = motion[at + 3]
      // Turns by the short way: a quaternion and its opposite are the same turn.
      if (bx * fx + by * fy + bz * fz + bw * fw < 0) own = -own
      x += own * bx
      y += own * by
      z += own * bz
      w += own * bw
      dx += own * motion[at + 4]
      dy += own * motion[at + 5]
      dz += own * motion[at + 6]
      dw += own * motion[at + 7]
    }
    const size = 1 / Math.sqrt(x * x + y * y + z * z + w * w)
    x *= size
    y *= size
    z *= size
    w *= size
    dx *= size
    dy *= size
    dz *= size
    dw *= size
    const a = from[3 * k]
    const b = from[3 * k + 1]
    const c = from[3 * k + 2]
    let px = 2 * (y * c - z * b)
    let py = 2 * (z * a - x * c)
    let pz = 2 * (x * b - y * a)
    to[3 * k] = a + w * px + y * pz - z * py + 2 * (w * dx - dw * x + y * dz - z * dy)
    to[3 * k + 1] = b + w * py + z * px - x * pz + 2 * (w * dy - dw * y + z * dx - x * dz)
    to[3 * k + 2] = c + w * pz + x * py - y * px + 2 * (w * dz - dw * z + x * dy - y * dx)
    const e = normals[3 * k]
    const f = normals[3 * k + 1]
    const g = normals[3 * k + 2]
    px = 2 * (y * g - z * f)
    py = 2 * (z * e - x * g)
    pz = 2 * (x * f - y * e)
    toNormals[3 * k] = e + w * px + y * pz - z * py
    toNormals[3 * k + 1] = f + w * py + z * px - x * pz
    toNormals[3 * k + 2] = g + w * pz + x * py - y * px
  }
}

const probe = { positions: new Float32Array(3), normals: new Float32Array(3) }
const probed = { positions: new Float32Array(3), normals: new Float32Array(3) }
const probeWeights: PartWeights = {
  isRigid: false,
  bones: new Uint8Array(4),
  weights: new Float32Array(4),
  isLoose: false,
}

/** The height in cm of the lowest of every third vertex of a part once it is bent. */
export function lowestOf(
  motion: BoneMotion,
  positions: Float32Array,
  weights: PartWeights,
): number {
  let low = Number.POSITIVE_INFINITY
  const { bones, weights: shares } = probeWeights
  for (let k = 0; k < positions.length / 3; k += 3) {
    const from = weights.isRigid ? 0 : 4 * k
    for (let i = 0; i < 4; i++) {
      bones[i] = weights.bones[from + i]
      shares[i] = weights.weights[from + i]
    }
    for (let i = 0; i < 3; i++) probe.positions[i] = positions[3 * k + i]
    bendSmooth(motion, { ...probe, weights: probeWeights }, probed)
    if (probed.positions[1] < low) low = probed.positions[1]
  }
  return low
}
