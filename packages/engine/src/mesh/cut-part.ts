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
  const others = new Map<string, number>()
  const make = (of: number, [a, b, c]: readonly number[], [, wb, wc]: Corner): number => {
    first.push(a)
    second.push(b)
    third.push(c)
    shares.push(wb, wc)
    return material.push(of) - 1
  }
  const whole = (of: number, vertex: number): number => {
    const all = [vertex, vertex, vertex]
    if (usual[vertex] < 0) usual[vertex] = make(of, all, [1, 0, 0])
    return material[usual[vertex]] === of
      ? usual[vertex]
      : remembered(`${vertex},${of}`, () => make(of, all, [1, 0, 0]))
  }
  const remembered = (key: string, build: () => number): number => {
    const known = others.get(key) ?? build()
    others.set(key, known)
    return known
  }
  const place = (of: number, vertices: readonly number[], corner: Corner): number => {
    const used = [0, 1, 2].filter((i) => corner[i] > 1e-9)
    if (used.length === 1) return whole(of, vertices[used[0]])
    if (used.length === 3) {
      const at = corner.map((own) => Math.round(own / sameShare))
      return remembered(`${vertices},${at},${of}`, () => make(of, vertices, corner))
    }
    const [i, j] = vertices[used[0]] < vertices[used[1]] ? used : [used[1], used[0]]
    const share = Math.round(corner[j] / sameShare)
    return remembered(`${vertices[i]},${vertices[j]},${share},${of}`, () =>
      make(of, [vertices[i], vertices[j], vertices[j]], [1 - corner[j], corner[j], 0]),
    )
  }
  return {
    add(of: number, vertices: readonly number[], a: Corner, b: Corner, c: Corner): void {
      indices.push(place(of, vertices, a), place(of, vertices, b), place(of, vertices, c))
    },
    addWhole(of: number, a: number, b: number, c: number): void {
      indices.push(whole(of, a), whole(of, b), whole(of, c))
    },
    finish: (): CutPart => ({
      first: Uint32Array.from(first),
      second: Uint32Array.from(second),
      third: Uint32Array.from(third),
      shares: Float32Array.from(shares),
      material: Uint16Array.from(material),
      indices: Uint32Array.from(indices),
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
