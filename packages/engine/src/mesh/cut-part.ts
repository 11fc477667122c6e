/** Lists of the vertices and triangles a part is cut into. */
import type { Corner } from './pattern-triangle.ts'

/** Vertices of a part, some of them new: each is a mix of three of the part's own, and has one material. */
export type CutPart = {
  first: Uint32Array
  second: Uint32Array
  third: Uint32Array
  /** Shares of the second and of the third vertex: two numbers a vertex. */
  shares: Float32Array
  material: Uint16Array
  indices: Uint32Array
}

/** Two triangles that meet in a cut edge share its vertices. */
const sameShare = 1 / 4096
/** A smaller share is none. */
const least = 1e-9
const mostMaterials = 512

/** `count`: how many vertices the part has. A vertex that is asked for again in the same material is the same one. */
export function newCut(count: number) {
  const first: number[] = []
  const second: number[] = []
  const third: number[] = []
  const shares: number[] = []
  const material: number[] = []
  const indices: number[] = []
  /** The one new vertex most of the part's have. */
  const usual = new Int32Array(count).fill(-1)
  const others = new Map<number, number>()
  const make = (of: number, a: number, b: number, c: number, wb: number, wc: number): number => {
    first.push(a)
    second.push(b)
    third.push(c)
    shares.push(wb, wc)
    return material.push(of) - 1
  }
  /** On the way from one vertex to another; the key has room for 10,000 vertices and 512 materials in a whole number. */
  const onEdge = (of: number, a: number, b: number, share: number): number => {
    const step = Math.round(share / sameShare)
    const key = ((a * count + b) * (1 / sameShare + 1) + step) * mostMaterials + of
    const known = others.get(key) ?? make(of, a, b, b, share, 0)
    others.set(key, known)
    return known
  }
  const whole = (of: number, vertex: number): number => {
    if (usual[vertex] < 0) usual[vertex] = make(of, vertex, vertex, vertex, 0, 0)
    return material[usual[vertex]] === of ? usual[vertex] : onEdge(of, vertex, vertex, 0)
  }
  const onWay = (of: number, a: number, b: number, share: number): number => {
    if (share < least) return whole(of, a)
    if (share > 1 - least) return whole(of, b)
    return a < b ? onEdge(of, a, b, share) : onEdge(of, b, a, 1 - share)
  }
  /** Inside the triangle that is being cut. */
  let inside: { corner: Corner; of: number; number: number }[] = []
  let current: readonly number[] = []
  const within = (of: number, vertices: readonly number[], corner: Corner): number => {
    if (vertices !== current) inside = []
    current = vertices
    const [wa, wb, wc] = corner
    const same = (at: Corner) =>
      Math.abs(at[0] - wa) < sameShare && Math.abs(at[1] - wb) < sameShare
    const known = inside.find((one) => one.of === of && same(one.corner))
    if (known) return known.number
    const made = make(of, vertices[0], vertices[1], vertices[2], wb, wc)
    inside.push({ corner, of, number: made })
    return made
  }
  const place = (of: number, vertices: readonly number[], corner: Corner): number => {
    const [a, b, c] = vertices
    const [wa, wb, wc] = corner
    if (wa > least && wb > least && wc > least) return within(of, vertices, corner)
    if (wc < least) return onWay(of, a, b, wb)
    return wb < least ? onWay(of, a, c, wc) : onWay(of, b, c, wc)
  }
  return {
    add(of: number, vertices: readonly number[], a: Corner, b: Corner, c: Corner): void {
      indices.push(place(of, vertices, a), place(of, vertices, b), place(of, vertices, c))
    },
    addWhole(of: number, a: number, b: number, c: number): void {
      indices.push(whole(of, a), whole(of, b), whole(of, c))
    },
    finish: (): CutPart => ({
      first: new Uint32Array(first),
      second: new Uint32Array(second),
      third: new Uint32Array(third),
      shares: new Float32Array(shares),
      material: new Uint16Array(material),
      indices: new Uint32Array(indices),
    }),
  }
}

/** Vertices as they are, all of one material. */
export function uncut(count: number, indices: Uint32Array, material = 0): CutPart {
  const numbers = Uint32Array.from({ length: count }, (_, k) => k)
  return {
    first: numbers,
    second: numbers,
    third: numbers,
    shares: new Float32Array(2 * count),
    material: new Uint16Array(count).fill(material),
    indices,
  }
}

/** A number of the part's vertices, mixed for one of the cut: `width` a vertex. */
export function mixed(
  { first, second, third, shares }: CutPart,
  k: number,
  list: Float32Array,
  width: number,
  axis: number,
): number {
  const own = list[width * first[k] + axis]
  const b = shares[2 * k]
  const c = shares[2 * k + 1]
  if (b === 0 && c === 0) return own
  return own * (1 - b - c) + list[width * second[k] + axis] * b + list[width * third[k] + axis] * c
}
