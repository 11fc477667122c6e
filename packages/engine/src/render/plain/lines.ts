/** Lines as dots: what is done with them between their being found and their being drawn. */
import type { Grid } from '../grid.ts'

/** Dots a line is made of: each lies between a sample and its neighbour to the right or below. */
export type Edges = {
  count: number
  /** Twice the sample's number, plus one when the neighbour is the one below. */
  place: Uint32Array
  /** Sample whose surface the line belongs to. */
  owner: Uint32Array
  /** Material whose ink it is drawn in. */
  material: Uint16Array
  /** Half width in samples. */
  radius: Float32Array
}

/** Pixels along a side of the cells in which lines are counted. */
const crowdCell = 7

/** Where lines lie too close they would clot: there all grow thinner, silhouettes the least, and the faintest are left out. */
export function thinCrowds(
  grid: Grid,
  edges: Edges,
  { faint, silhouette }: { faint: number; silhouette: number },
): void {
  const side = crowdCell * grid.samples
  const columns = Math.ceil(grid.width / side)
  const cells = new Uint16Array(columns * Math.ceil(grid.height / side))
  const cellOf = (e: number) => {
    const k = edges.place[e] >>> 1
    const row = Math.floor(k / grid.width)
    return Math.floor(row / side) * columns + Math.floor((k - row * grid.width) / side)
  }
  for (let e = 0; e < edges.count; e++) cells[cellOf(e)]++
  // One line across a cell, at a slant, has about 1.3 dots a sample of its side.
  const roomy = 2.6 * side
  for (let e = 0; e < edges.count; e++) {
    const crowd = cells[cellOf(e)] / roomy
    if (crowd <= 1) continue
    const isFaint = edges.radius[e] <= faint * 1.01
    const least = edges.radius[e] >= Math.fround(silhouette) ? 0.8 : 0.5
    edges.radius[e] *= crowd > 2 && isFaint ? 0 : Math.max(least, 1 / crowd)
  }
}
