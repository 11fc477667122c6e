/** Weights that change little from each vertex to the next: where arm and trunk part abruptly, skin and sleeves would tear. */
import type { Part } from '../figure/figure.ts'

/** How often what a vertex has is mixed with what its neighbours have. */
const rounds = 10

/** `shares` has `stride` numbers a vertex. Open edges stay as they are: what they meet asked for the same. */
export function evenOut({ indices, positions }: Part, shares: Float32Array, stride: number): void {
  const count = positions.length / 3
  const edges = innerEdges(indices, count)
  const degree = new Float32Array(count)
  for (const [a, b] of edges.pairs) {
    degree[a]++
    degree[b]++
  }
  for (let v = 0; v < count; v++) if (edges.isOpen[v]) degree[v] = 0
  const sum = new Float32Array(shares.length)
  for (let round = 0; round < rounds; round++) {
    sum.fill(0)
    for (const [a, b] of edges.pairs) addBoth(sum, shares, a * stride, b * stride, stride)
    for (let k = 0; k < shares.length; k++) {
      const around = degree[Math.floor(k / stride)]
      if (around > 0) shares[k] = 0.4 * shares[k] + (0.6 * sum[k]) / around
    }
  }
}

function addBoth(sum: Float32Array, shares: Float32Array, a: number, b: number, count: number) {
  for (let i = 0; i < count; i++) {
    sum[a + i] += shares[b + i]
    sum[b + i] += shares[a + i]
  }
}

/** Pairs of vertices that share an edge, and which lie on an edge of one triangle alone. */
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
  const pairs: [number, number][] = []
  for (const [key, times] of seen) {
    const [a, b] = [Math.floor(key / count), key % count]
    pairs.push([a, b])
    if (times === 1) {
      isOpen[a] = 1
      isOpen[b] = 1
    }
  }
  return { pairs, isOpen }
}
