/** Dots that lie close together make a line: which they are, and how far each line reaches. */
import { i32At, setI32 } from './memory'
import { stage } from './stage'

/** Samples along a side of the cells in which lines are followed, as a power of two: gaps as wide as ink do not part them. */
const cellBits: i32 = 1

/** A chain takes three numbers: its first dot, how many samples it reaches over, and a rank's place. */
const mostChains: i32 = 1024

let columns: i32 = 0
let rows: i32 = 0
/** Rows of cells between which dots were added. */
let lowest: i32 = 0
let highest: i32 = 0
/** Of each cell, the last dot added to it + 1; below 0 once it waits to be followed, and then 0. */
let heads: usize = 0
/** Of each dot, the next of its cell, and once followed of its chain; −1 at the end. */
let nexts: usize = 0
let stack: usize = 0
let firsts: usize = 0
let extents: usize = 0
let order: usize = 0

export let chainCount: i32 = 0

/** So many bytes `openChains` has room for, where `count` dots may be added. */
export function chainsBytes(count: i32): usize {
  return ((cellCount() + 2 * count + 3 * mostChains) as usize) << 2
}

/** Cells have a border of one all round. */
function cellCount(): i32 {
  return (((stage.width + 1) >> cellBits) + 2) * (((stage.height + 1) >> cellBits) + 2)
}

export function openChains(room: usize, count: i32): void {
  columns = ((stage.width + 1) >> cellBits) + 2
  rows = cellCount() / columns
  heads = room
  nexts = heads + ((cellCount() as usize) << 2)
  stack = nexts + ((count as usize) << 2)
  firsts = stack + ((count as usize) << 2)
  extents = firsts + ((mostChains as usize) << 2)
  order = extents + ((mostChains as usize) << 2)
  memory.fill(heads, 0, (cellCount() as usize) << 2)
  lowest = rows
  highest = 0
  chainCount = 0
}

export function addToChains(e: i32): void {
  const k = i32At(stage.edgePlace, e) >>> 1
  const row = k / stage.width
  const cellRow = (row >> cellBits) + 1
  const cell = cellRow * columns + ((k - row * stage.width) >> cellBits) + 1
  lowest = min(lowest, cellRow)
  highest = max(highest, cellRow)
  setI32(nexts, e, i32At(heads, cell) - 1)
  setI32(heads, cell, e + 1)
}

/** Joins all dots that were added into chains; those beyond the last there is room for are in none. */
export function followChains(): void {
  for (let row = lowest; row <= highest; row++)
    for (let column = 1; column < columns - 1; column++) {
      const cell = row * columns + column
      if (i32At(heads, cell) > 0 && chainCount < mostChains) follow(cell)
    }
  for (let i = 0; i < chainCount; i++) rank(i)
}

let depth: i32 = 0

function push(cell: i32): void {
  const head = i32At(heads, cell)
  if (head <= 0) return
  setI32(heads, cell, -head)
  setI32(stack, depth++, cell)
}

function follow(start: i32): void {
  let first = -1
  let left = columns
  let right = 0
  let low = rows
  let high = 0
  depth = 0
  push(start)
  while (depth > 0) {
    const cell = i32At(stack, --depth)
    const head = -i32At(heads, cell) - 1
    setI32(heads, cell, 0)
    let last = head
    while (i32At(nexts, last) >= 0) last = i32At(nexts, last)
    setI32(nexts, last, first)
    first = head
    const row = cell / columns
    const column = cell - row * columns
    left = min(left, column)
    right = max(right, column)
    low = min(low, row)
    high = max(high, row)
    for (let beside = cell - columns; beside <= cell + columns; beside += columns) {
      push(beside - 1)
      push(beside)
      push(beside + 1)
    }
  }
  setI32(firsts, chainCount, first)
  setI32(extents, chainCount, max(right - left, high - low) << cellBits)
  chainCount++
}

/** Puts a chain into its place in the order from the longest to the shortest. */
function rank(chain: i32): void {
  let i = chain
  for (; i > 0 && extentOf(i32At(order, i - 1)) < extentOf(chain); i--)
    setI32(order, i, i32At(order, i - 1))
  setI32(order, i, chain)
}

/** The number of the `i`-th longest chain. */
export function chainAt(i: i32): i32 {
  return i32At(order, i)
}

/** Samples along the longer side of the box round a chain. */
export function extentOf(chain: i32): i32 {
  return i32At(extents, chain)
}

export function firstOf(chain: i32): i32 {
  return i32At(firsts, chain)
}

/** The dot after another of its chain; below 0, none. */
export function nextOf(e: i32): i32 {
  return i32At(nexts, e)
}
