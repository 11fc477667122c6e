/** Weights that change little from each vertex to the next: where arm and trunk part abruptly, skin and sleeves would tear. */
import type { Part } from '../figure/figure.ts'

/** How often what a vertex has is mixed with what its neighbours have. */
const rounds = 8

/** `shares` has `stride` numbers a vertex. Open edges stay as they are: what they meet asked for the same. */
export function evenOut(part: Part, shares: Float32Array, stride: number): void {
  const count = part.positions.length / 3
  const bones = usedOf(shares, stride)
  const width = bones.length
  const few = new Float32Array(count * width)
  for (let v = 0; v < count; v++)
    for (let i = 0; i < width; i++) few[v * width + i] = shares[v * stride + bones[i]]
  mixWithNeighbours(part.indices, few, width)
  for (let v = 0; v < count; v++)
    for (let i = 0; i < width; i++) shares[v * stride + bones[i]] = few[v * width + i]
}

/** A part goes with a few of all bones. */
function usedOf(shares: Float32Array, stride: number): number[] {
  const isUsed = new Uint8Array(stride)
  for (let k = 0, bone = 0; k < shares.length; k++, bone = bone + 1 === stride ? 0 : bone + 1)
    if (shares[k] > 0) isUsed[bone] = 1
  return [...isUsed.keys()].filter((bone) => isUsed[bone] === 1)
}

function mixWithNeighbours(indices: Uint32Array, shares: Float32Array, width: number): void {
  const count = shares.length / width
  const { from, to, isOpen } = innerEdges(indices, count)
  const degree = new Float32Array(count)
  for (const list of [from, to]) for (const v of list) degree[v]++
  for (let v = 0; v < count; v++) if (isOpen[v]) degree[v] = 0
  const sum = new Float32Array(shares.length)
  for (let round = 0; round < rounds; round++) {
    sum.fill(0)
    for (let e = 0; e < from.length; e++)
      addBoth(sum, shares, from[e] * width, to[e] * width, width)
    for (let v = 0; v < count; v++)
      if (degree[v] > 0) mix(shares, sum, v * width, width, 0.6 / degree[v])
  }
}

function mix(own: Float32Array, sum: Float32Array, from: number, count: number, share: number) {
  for (let k = from; k < from + count; k++) own[k] = 0.4 * own[k] + share * sum[k]
}

function addBoth(sum: Float32Array, shares: Float32Array, a: number, b: number, count: number) {
  for (let i = 0; i < count; i++) {
    sum[a + i] += shares[b + i]
    sum[b + i] += shares[a + i]
  }
}

/** Vertices that share an edge, and which lie on an edge of one triangle alone. */
function innerEdges(indices: Uint32Array, count: number) {
  const seen = new Map<number, number>()
  for (let t = 0; t < indices.length; t += 3)
    for (let corner = 0; corner < 3; corner++) {
      const a = indices[t + corner]
      const b = indices[t + ((corner + 1) % 3)]
      const key = Math.min(a, b) * count + Math.max(a, b)
      seen.set(key, (seen.get(key) ?? 0) + 1)
    }
  const isOpen = new Uint8Array(count)
  const from = new Uint32Array(seen.size)
  const to = new Uint32Array(seen.size)
  let edge = 0
  for (const [key, times] of seen) {
    from[edge] = Math.floor(key / count)
    to[edge] = key % count
    if (times === 1) {
      isOpen[from[edge]] = 1
      isOpen[to[edge]] = 1
    }
    edge++
  }
  return { from, to, isOpen }
}
