/** Cuts a part's triangles along the borders of its pattern, so that every triangle has one material. */
import type { Part } from '../figure/figure.ts'
import { SurfacePoint } from '../math/surface-point.ts'

/** Vertices of a part, some of them new: each lies on an edge between two of the part's own, and has one material. */
export type CutPart = {
  /** Of each vertex: two vertices of the part, and the share of the second. */
  first: Uint32Array
  second: Uint32Array
  share: Float32Array
  material: Uint16Array
  indices: Uint32Array
}

/** A place on an edge of the part. */
type Corner = { a: number; b: number; share: number }

/** Halvings on the way to a border: it lies within a sixty-fourth of an edge. */
const halvings = 6

/** `numberOf` gives the number of a material's name. */
export function cutByPattern(part: Part, numberOf: (name: string) => number): CutPart {
  const between = askPattern(part, numberOf)
  const cut = newCut(part.positions.length / 3)
  const { indices } = part
  const known = new Int32Array(part.positions.length / 3).fill(-1)
  const materialAt = (vertex: number): number => {
    if (known[vertex] < 0) known[vertex] = between(vertex, vertex, 0)
    return known[vertex]
  }
  const border = (a: number, b: number, material: number): Corner => {
    let low = 0
    let high = 1
    for (let i = 0; i < halvings; i++) {
      const middle = (low + high) / 2
      if (between(a, b, middle) === material) low = middle
      else high = middle
    }
    const share = (low + high) / 2
    // Both triangles of an edge see the same place on it.
    return a < b ? { a, b, share } : { a: b, b: a, share: 1 - share }
  }
  /** The first corner has one material, the others another. */
  const split = (p: number, q: number, r: number) => {
    const lone = materialAt(p)
    const pair = materialAt(q)
    const [toQ, toR] = [border(p, q, lone), border(p, r, lone)]
    cut.add(lone, own(p), toQ, toR)
    cut.add(pair, toQ, own(q), own(r))
    cut.add(pair, toQ, own(r), toR)
  }
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t], indices[t + 1], indices[t + 2]]
    const [ma, mb, mc] = [materialAt(a), materialAt(b), materialAt(c)]
    if (ma === mb && mb === mc) cut.addWhole(ma, a, b, c)
    else if (mb === mc) split(a, b, c)
    else if (ma === mc) split(b, c, a)
    else if (ma === mb) split(c, a, b)
    else cut.addWhole(mb, a, b, c)
  }
  return cut.finish()
}

function own(vertex: number): Corner {
  return { a: vertex, b: vertex, share: 0 }
}

/** The material's number a share of the way from one vertex to another. */
function askPattern(part: Part, numberOf: (name: string) => number) {
  const { pattern, uvs } = part
  const at = part.rest ?? part.positions
  const plain = numberOf(part.material)
  const point = new SurfacePoint()
  return (a: number, b: number, t: number): number => {
    if (!pattern) return plain
    const name = pattern(
      point.at(
        uvs[2 * a] + (uvs[2 * b] - uvs[2 * a]) * t,
        uvs[2 * a + 1] + (uvs[2 * b + 1] - uvs[2 * a + 1]) * t,
        at[3 * a] + (at[3 * b] - at[3 * a]) * t,
        at[3 * a + 1] + (at[3 * b + 1] - at[3 * a + 1]) * t,
        at[3 * a + 2] + (at[3 * b + 2] - at[3 * a + 2]) * t,
      ),
    )
    return name === undefined ? plain : numberOf(name)
  }
}

/** Lists that grow: a vertex that is asked for again in the same material is the same one. */
function newCut(count: number) {
  const first: number[] = []
  const second: number[] = []
  const share: number[] = []
  const material: number[] = []
  const indices: number[] = []
  /** The one new vertex most of the part's have. */
  const usual = new Int32Array(count).fill(-1)
  const others = new Map<string, number>()
  const make = (corner: Corner, of: number): number => {
    first.push(corner.a)
    second.push(corner.b)
    share.push(corner.share)
    material.push(of)
    return first.length - 1
  }
  const numberOf = (corner: Corner, of: number): number => {
    const { a, b } = corner
    if (a === b && usual[a] < 0) usual[a] = make(corner, of)
    if (a === b && material[usual[a]] === of) return usual[a]
    const key = `${a},${b},${corner.share},${of}`
    const known = others.get(key)
    if (known !== undefined) return known
    const made = make(corner, of)
    others.set(key, made)
    return made
  }
  return {
    add(of: number, a: Corner, b: Corner, c: Corner): void {
      indices.push(numberOf(a, of), numberOf(b, of), numberOf(c, of))
    },
    addWhole(of: number, a: number, b: number, c: number): void {
      indices.push(numberOf(own(a), of), numberOf(own(b), of), numberOf(own(c), of))
    },
    finish: (): CutPart => ({
      first: Uint32Array.from(first),
      second: Uint32Array.from(second),
      share: Float32Array.from(share),
      material: Uint16Array.from(material),
      indices: Uint32Array.from(indices),
    }),
  }
}
