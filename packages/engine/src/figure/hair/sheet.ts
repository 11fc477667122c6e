/** A sheet of hair: neighbouring strands and the surface between them. */
import { clamp, lerp } from '../../math/scalar.ts'
import { cross, mix, normalize, subtract, type Vec3 } from '../../math/vector.ts'
import { type Strand, step } from './strand.ts'

/** u runs across in order of rising azimuth, 0–1; v along the strands, 0 root, 1 usual length, up to 1.35. */
export type Sheet = {
  point(u: number, v: number): Vec3
  /** Outward unit normal. */
  normal(u: number, v: number): Vec3
  /** Head-local length of the strand at u, up to v = 1. */
  length(u: number): number
}

export function makeSheet(strands: readonly Strand[], wrap = false): Sheet {
  const count = strands.length
  const spans = wrap ? count : count - 1
  const strandAt = (i: number) => strands[wrap ? (i + count) % count : clamp(i, 0, count - 1)]
  const lengthAt = (u: number) => {
    const f = wrap ? (((u % 1) + 1) % 1) * spans : clamp(u) * spans
    const i = Math.min(spans - 1, Math.floor(f))
    return lerp(strandAt(i).usual, strandAt(i + 1).usual, f - i) * step
  }
  const point = (u: number, v: number): Vec3 => {
    const f = wrap ? (((u % 1) + 1) % 1) * spans : clamp(u) * spans
    const i = Math.min(spans - 1, Math.floor(f))
    const a = alongStrand(strandAt(i), v)
    const b = alongStrand(strandAt(i + 1), v)
    return mix(a, b, f - i)
  }
  const normal = (u: number, v: number): Vec3 => {
    const du = 0.6 / spans
    const low = wrap ? u - du : Math.max(0, u - du)
    const high = wrap ? u + du : Math.min(1, u + du)
    const across = subtract(point(high, v), point(low, v))
    const along = subtract(point(u, v + 0.03), point(u, Math.max(0, v - 0.03)))
    return normalize(cross(along, across))
  }
  return { point, normal, length: lengthAt }
}

function alongStrand({ points, usual }: Strand, v: number): Vec3 {
  const f = clamp(v * usual, 0, points.length - 1.001)
  const i = Math.floor(f)
  return mix(points[i], points[i + 1], f - i)
}

/** Averages each strand with its neighbours and along itself, so that a fold at a shoulder becomes a curve. Roots stay. */
export function smoothStrands(strands: readonly Strand[], rounds: number, wrap = false): Strand[] {
  let current = strands.map(({ points }) => points)
  const count = current.length
  for (let round = 0; round < rounds; round++) {
    current = current.map((points, k) => {
      const left = current[wrap ? (k + count - 1) % count : Math.max(0, k - 1)]
      const right = current[wrap ? (k + 1) % count : Math.min(count - 1, k + 1)]
      return points.map((point, i) => {
        if (i === 0 || i >= points.length - 1) return point
        const along = mix(points[i - 1], points[i + 1], 0.5)
        const l = left[Math.min(i, left.length - 1)]
        const r = right[Math.min(i, right.length - 1)]
        return mix(point, mix(along, mix(l, r, 0.5), 0.3), 0.5)
      })
    })
  }
  return current.map((points, k) => ({ points, usual: strands[k].usual }))
}
