/** Cuts a part's triangles along the borders of its pattern, so that every triangle has one material. */
import type { Part } from '../figure/figure.ts'
import { type CutPart, newCut } from './cut-part.ts'
import { type Corner, openTriangle, type Triangle } from './pattern-triangle.ts'

/** Cm; a shorter edge is not halved, of who is no larger than a person. */
const leastEdge = 1.7
const personCm = 220
/** How many times as many triangles a part may get: rings of mail would be thousands. */
const mostGrowth = 2.6

/** `numberOf` gives the number of a material's name; the larger the figure, the coarser it is cut. */
export function cutByPattern(
  part: Part,
  numberOf: (name: string) => number,
  longestCm: number,
): CutPart {
  const fine = cutTo(part, numberOf, leastEdge * Math.max(1, longestCm / personCm))
  const isTooFine = fine.indices.length > mostGrowth * part.indices.length
  return isTooFine ? cutTo(part, numberOf, Number.POSITIVE_INFINITY) : fine
}

function cutTo(part: Part, numberOf: (name: string) => number, least: number): CutPart {
  const { indices, pattern } = part
  const cut = newCut(part.positions.length / 3)
  const plain = numberOf(part.material)
  if (!pattern) {
    for (let t = 0; t < indices.length; t += 3) {
      cut.addWhole(plain, indices[t], indices[t + 1], indices[t + 2])
    }
    return cut.finish()
  }
  const triangle = openTriangle(part, pattern, plain, numberOf)
  for (let t = 0; t < indices.length; t += 3) {
    const [i, j, k] = [indices[t], indices[t + 1], indices[t + 2]]
    triangle.set(i, j, k)
    if (triangle.isPlain()) {
      cut.addWhole(plain, i, j, k)
      continue
    }
    const emit = (material: number, a: Corner, b: Corner, c: Corner) => {
      cut.add(material, triangle.vertices, a, b, c)
    }
    const depth = triangle.longest > 2 * least ? 2 : triangle.longest > least ? 1 : 0
    cutTriangle(
      triangle,
      emit,
      [triangle.corners[0], triangle.corners[1], triangle.corners[2]],
      depth,
    )
  }
  return cut.finish()
}

type Emit = (material: number, a: Corner, b: Corner, c: Corner) => void
type Three = readonly [Corner, Corner, Corner]

/** One border is cut along; where there is more to see, the four quarters are looked at. */
function cutTriangle(triangle: Triangle, emit: Emit, [a, b, c]: Three, depth: number): void {
  const [ma, mb, mc] = [triangle.at(a), triangle.at(b), triangle.at(c)]
  if (depth > 0) {
    const [ab, bc, ca] = [halfway(a, b), halfway(b, c), halfway(c, a)]
    const [mab, mbc, mca] = [triangle.at(ab), triangle.at(bc), triangle.at(ca)]
    const isSimple =
      (mab === ma || mab === mb) && (mbc === mb || mbc === mc) && (mca === mc || mca === ma)
    const isTwo = ma === mb || mb === mc || mc === ma
    if (!isSimple || !isTwo) {
      cutTriangle(triangle, emit, [a, ab, ca], depth - 1)
      cutTriangle(triangle, emit, [ab, b, bc], depth - 1)
      cutTriangle(triangle, emit, [ca, bc, c], depth - 1)
      cutTriangle(triangle, emit, [ab, bc, ca], depth - 1)
      return
    }
  }
  if (ma === mb && mb === mc) emit(ma, a, b, c)
  else if (mb === mc) splitOff(triangle, emit, [a, b, c])
  else if (ma === mc) splitOff(triangle, emit, [b, c, a])
  else if (ma === mb) splitOff(triangle, emit, [c, a, b])
  else emit(triangle.at([1 / 3, 1 / 3, 1 / 3]), a, b, c)
}

/** The first corner has one material, the others another. */
function splitOff(triangle: Triangle, emit: Emit, [p, q, r]: Three): void {
  const lone = triangle.at(p)
  const pair = triangle.at(q)
  const toQ = border(triangle, p, q, lone)
  const toR = border(triangle, p, r, lone)
  emit(lone, p, toQ, toR)
  emit(pair, toQ, q, r)
  emit(pair, toQ, r, toR)
}

function halfway(a: Corner, b: Corner): Corner {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2]
}

/** Halvings on the way to a border: it lies within a sixty-fourth of an edge. */
const halvings = 6

/** Where the material of the first place gives way on the way to the second. */
function border(triangle: Triangle, from: Corner, to: Corner, material: number): Corner {
  let low = 0
  let high = 1
  const along = (t: number): Corner => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t,
    from[2] + (to[2] - from[2]) * t,
  ]
  for (let i = 0; i < halvings; i++) {
    const middle = (low + high) / 2
    if (triangle.at(along(middle)) === material) low = middle
    else high = middle
  }
  return along((low + high) / 2)
}
