/** Hair is drawn in masses: its outline runs out where a lock does, and a line within it has room of its own. */
import type { Grid } from '../grid.ts'
import type { Edges } from './lines.ts'

// The numbers of packages/engine/kernel/locks.ts, where they are explained.
const reach = 12
const thick = 14
const inkShare = 0.23
const faintest = 0.7
const shortest = 3.2
const leastLeft = 0.5
const chink = 0.9
const lineShare = 0.16
const evenSide = 8
const roomy = 46
const chainSide = 2
const widestSlit = 6
const beyondSlit = 0.5
const mostChains = 1024

type Kind = 'contour' | 'inner' | undefined
/** Of samples: whether they are hair, and whether a line is painted between two. */
type Hair = { isHair: (k: number) => boolean; isPainted: (k: number, j: number) => boolean }
/** Of samples: whether they are of what is thin, and whether two are of one part, or of one body without a step between. */
type Fine = {
  isFine: (k: number) => boolean
  isOnePart: (k: number, j: number) => boolean
  isOneBody: (k: number, j: number) => boolean
  /** Whether one lies a good deal deeper than another. */
  isBelow: (k: number, j: number) => boolean
}
type Locks = {
  grid: Grid
  edges: Edges
  isHair: (k: number) => boolean
  kinds: readonly Kind[]
  marks: Uint8Array
  overlap: number
  crease: number
}
type Chain = { dots: number[]; extent: number }

export function drawOutLocks(
  grid: Grid,
  edges: Edges,
  { isHair, isPainted }: Hair,
  { overlap, crease }: { overlap: number; crease: number },
): void {
  const kinds = Array.from({ length: edges.count }, (_, e): Kind => {
    const k = edges.place[e] >>> 1
    const j = k + (edges.place[e] & 1 ? grid.width : 1)
    if (!isHair(k) && !isHair(j)) return undefined
    if (isHair(k) !== isHair(j)) return 'contour'
    return isPainted(k, j) ? undefined : 'inner'
  })
  const marks = new Uint8Array(grid.width * grid.height)
  const locks: Locks = { grid, edges, isHair, kinds, marks, overlap, crease }
  for (const chain of chainLines(locks, 'contour')) drawOut(locks, chain)
  evenOut(locks, 'contour')
  for (let e = 0; e < edges.count; e++) if (kinds[e] === 'inner') thinBesides(locks, e)
  for (const chain of chainLines(locks, 'inner')) settle(locks, chain)
  evenOut(locks, 'inner')
  for (const chain of chainLines(locks, 'inner'))
    if (isShort(locks, chain, shortest)) drop(locks, chain)
}

/** From the longest to the shortest. */
function chainLines(locks: Locks, kind: Kind): Chain[] {
  const { grid, edges, kinds } = locks
  const columns = Math.floor((grid.width + 1) / chainSide) + 2
  const cells = new Map<number, number[]>()
  for (let e = 0; e < edges.count; e++) {
    if (kinds[e] !== kind) continue
    if (edges.radius[e] === 0) continue
    const k = edges.place[e] >>> 1
    const row = Math.floor(k / grid.width)
    const column = Math.floor((k - row * grid.width) / chainSide)
    const cell = (Math.floor(row / chainSide) + 1) * columns + column + 1
    cells.set(cell, [...(cells.get(cell) ?? []), e])
  }
  const starts = [...cells.keys()].sort((a, b) => a - b)
  const chains = starts
    .map((start) => follow(cells, columns, start))
    .filter((chain) => chain !== undefined)
  return chains.slice(0, mostChains).sort((a, b) => b.extent - a.extent)
}

/** All that hangs together with a cell, which is taken out of the cells. */
function follow(cells: Map<number, number[]>, columns: number, start: number): Chain | undefined {
  if (!cells.has(start)) return undefined
  const dots: number[] = []
  const rows: number[] = []
  const places: number[] = []
  const waiting = [start]
  for (const cell of waiting) {
    const own = cells.get(cell)
    if (own === undefined) continue
    cells.delete(cell)
    dots.push(...own)
    rows.push(Math.floor(cell / columns))
    places.push(cell % columns)
    for (const down of [-columns, 0, columns])
      for (const aside of [-1, 0, 1]) waiting.push(cell + down + aside)
  }
  const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values)
  return { dots, extent: chainSide * Math.max(span(rows), span(places)) }
}

function isShort({ grid }: Locks, { extent }: Chain, least: number): boolean {
  return extent < Math.fround(least) * grid.scale
}

function drop({ edges }: Locks, { dots }: Chain): void {
  for (const e of dots) edges.radius[e] = 0
}

function drawOut(locks: Locks, chain: Chain): void {
  const { grid, edges, marks, isHair } = locks
  if (isShort(locks, chain, chink)) {
    drop(locks, chain)
    return
  }
  for (const e of chain.dots) {
    marks[edges.place[e] >>> 1] = 1
    thinOutline(grid, edges, e, isHair)
  }
}

/** Hands, of which fingers are finer than lines, and what else is thin. */
export function thinFine(grid: Grid, edges: Edges, fine: Fine, crease: number): void {
  const { isFine, isOnePart, isOneBody } = fine
  const room = Math.max(crease, lineShare * grid.scale)
  const within = room < faintest ? 0 : room
  for (let e = 0; e < edges.count; e++) {
    const isFaint = edges.radius[e] <= Math.fround(crease)
    const k = edges.place[e] >>> 1
    const stride = edges.place[e] & 1 ? grid.width : 1
    const isOne = isFine(k) && isOnePart(k, k + stride)
    if ((isFaint && !isOne) || fillSlit(grid, edges, e, fine, isOne) || isFaint) continue
    if (isOne) edges.radius[e] = Math.min(edges.radius[e], within)
    else thinOutline(grid, edges, e, isFine, isOneBody)
  }
}

function fillSlit(
  grid: Grid,
  edges: Edges,
  e: number,
  { isFine, isBelow }: Fine,
  isOne: boolean,
): boolean {
  const owner = edges.owner[e]
  const place = edges.place[e]
  const k = place >>> 1
  const outside = owner === k ? k + (place & 1 ? grid.width : 1) : k
  if (!isFine(owner) || isOne !== isFine(outside)) return false
  const isInSlit = (j: number) => !isFine(j) || (isOne && isBelow(j, owner))
  const end = grid.width * grid.height
  const run = (step: number) => {
    let length = 0
    for (let j = outside; j >= 0 && j < end && length <= widestSlit + 1 && isInSlit(j); j += step)
      length++
    return length - 1
  }
  const slitAt = (stride: number) => {
    const [before, behind] = [run(-stride), run(stride)]
    const isSlit = before <= widestSlit && behind <= widestSlit
    return { stride, twice: behind - before, wide: isSlit ? before + behind + 1 : Infinity }
  }
  const [aside, upright] = [slitAt(1), slitAt(grid.width)]
  const isAside = aside.wide <= upright.wide
  const { stride, twice, wide } = isAside ? aside : upright
  if (wide > widestSlit) return false
  const middle = outside + (twice >> 1) * stride
  edges.place[e] = 2 * middle + (twice & 1 ? (isAside ? 0 : 1) : place & 1)
  edges.radius[e] = wide / 2 + beyondSlit
  return true
}

function thinOutline(
  grid: Grid,
  edges: Edges,
  e: number,
  isOf: (k: number) => boolean,
  isOneBody: (k: number, j: number) => boolean = () => false,
): void {
  const owner = edges.owner[e]
  if (!isOf(owner)) return
  const k = edges.place[e] >>> 1
  const stride = edges.place[e] & 1 ? grid.width : 1
  const end = grid.width * grid.height
  const run = (from: number, step: number, goesOn: (k: number) => boolean) => {
    let length = 0
    for (let j = from; j >= 0 && j < end && length < thick && goesOn(j); j += step) length++
    return length
  }
  const goesOn = (step: number) => (j: number) => isOf(j) || isOneBody(j, j - step)
  const through = (step: number) =>
    Math.min(thick, run(owner, step, goesOn(step)) + run(owner - step, -step, goesOn(-step)))
  const isBeside = (j: number) => !isOf(j)
  const gap = owner === k ? run(k + stride, stride, isBeside) : run(k, -stride, isBeside)
  const least = Math.min(gap, through(1), through(grid.width))
  edges.radius[e] = Math.min(edges.radius[e], 0.4 + inkShare * least)
}

function settle(locks: Locks, chain: Chain): void {
  const { edges, marks } = locks
  for (const e of chain.dots) thinBesides(locks, e)
  const left = chain.dots.filter((e) => edges.radius[e] > 0)
  if (left.length < leastLeft * chain.dots.length || isShort(locks, chain, shortest)) {
    drop(locks, chain)
    return
  }
  for (const e of left) marks[edges.place[e] >>> 1] = 1
}

function thinBesides({ grid, edges, marks, overlap, crease }: Locks, e: number): void {
  const away = distance(grid, marks, edges.place[e] >>> 1)
  const share = (away - overlap - 1.6 * crease) / (2.5 * crease)
  const radius = edges.radius[e] * Math.max(0, Math.min(1, share))
  edges.radius[e] = radius < faintest ? 0 : radius
}

function distance({ width }: Grid, marks: Uint8Array, k: number): number {
  let nearest = reach * reach
  for (let row = -reach; row <= reach; row++) {
    for (let aside = -reach; aside <= reach; aside++) {
      const square = row * row + aside * aside
      if (square < nearest && marks[k + row * width + aside] === 1) nearest = square
    }
  }
  return Math.sqrt(nearest)
}

function evenOut({ grid, edges, kinds }: Locks, kind: Kind): void {
  const columns = Math.floor(grid.width / evenSide) + 3
  const size = columns * (Math.floor(grid.height / evenSide) + 3)
  const sums = new Float32Array(size)
  const counts = new Float32Array(size)
  const drawn = new Float32Array(size)
  const own = Array.from({ length: edges.count }, (_, e) => e).filter((e) => kinds[e] === kind)
  const cellOf = (e: number) => {
    const k = edges.place[e] >>> 1
    const row = Math.floor(k / grid.width)
    const column = Math.floor((k - row * grid.width) / evenSide)
    return (Math.floor(row / evenSide) + 1) * columns + column + 1
  }
  const around = (values: Float32Array, cell: number) => {
    let sum = 0
    for (const down of [-columns, 0, columns])
      for (const aside of [-1, 0, 1]) sum += values[cell + down + aside]
    return sum
  }
  for (const e of own) {
    const cell = cellOf(e)
    sums[cell] += edges.radius[e]
    counts[cell]++
    if (edges.radius[e] > 0) drawn[cell]++
  }
  for (const e of own) {
    const radius = edges.radius[e]
    if (radius === 0) continue
    const cell = cellOf(e)
    const crowd = around(drawn, cell) / roomy
    if (kind === 'contour') {
      edges.radius[e] = Math.max(Math.min(radius, faintest), radius * Math.min(1, 1.6 / crowd))
      continue
    }
    const even = (around(sums, cell) / around(counts, cell)) * Math.min(1, 1 / crowd) ** 2
    edges.radius[e] = even < faintest ? 0 : even
  }
}
