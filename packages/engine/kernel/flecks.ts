/** A surface is drawn with whole lines: specks and dashes that a shallow fold leaves behind are no lines. */
import { f32At, i32At, setF32, setI32, setU8, u8At, u16At } from './memory'
import { none, stage } from './stage'
import { cloth, hair, knit, leather, silk } from './surfaces'

/** Shortest lines in cm that may stand alone: in cloth, in hair and in anything else. */
const shortestInCloth: f32 = 8
const shortestInHair: f32 = 3
const shortestAnywhere: f32 = 1.2
/** Where one thing comes through another by a hair’s breadth, it leaves a dot. */
const shortestBetween: f32 = 0.2

/** What is thinner than this share of a crease is hardly seen: it ties no speck to a line. */
const faintestShare: f32 = 0.4

/** Samples along a side of the cells in which lines are followed, as a power of two. */
const cellBits: i32 = 2

// What a cell holds: a line, one that was followed, or one that is too short even between two things, anywhere within one, in
// hair and cloth, or in cloth.
const hasLine: i32 = 1
const isFollowed: i32 = 2
const isCrumb: i32 = 3
const isSpeck: i32 = 4
const isDash: i32 = 5
const isShort: i32 = 6

let cells: usize = 0
/** Cells of a row; the first and the last are empty, as are the first and the last row. */
let columns: i32 = 0

/**
 * Wipes out lines within a surface that are short and stand alone. `grid` has room for a byte a cell of four by four
 * samples with a border of one cell all round, `chain` for a number a cell.
 */
export function dropFlecks(count: i32, grid: usize, chain: usize): void {
  cells = grid
  columns = ((stage.width + 3) >> cellBits) + 2
  const rows = ((stage.height + 3) >> cellBits) + 2
  memory.fill(cells, 0, (columns * rows) as usize)
  const faintest = faintestShare * stage.crease
  for (let e = 0; e < count; e++)
    if (f32At(stage.edgeRadius, e) >= faintest) setU8(cells, cellOf(e), hasLine)
  for (let e = 0; e < count; e++) {
    const cell = cellOf(e)
    if (u8At(cells, cell) === hasLine) follow(cell, chain)
    const kind = u8At(cells, cell)
    const place = i32At(stage.edgePlace, e)
    if (kind < isCrumb || kind > longestFleck(place)) continue
    // Round a pinhole, as between fingers, ink is as fine as a crease: it hides what is seen through it.
    const radius = isOnRim(place) ? min(f32At(stage.edgeRadius, e), stage.crease) : 0
    setF32(stage.edgeRadius, e, radius)
  }
}

function cellOf(e: i32): i32 {
  const k = i32At(stage.edgePlace, e) >>> 1
  const row = k / stage.width
  const column = k - row * stage.width
  return ((row >> cellBits) + 1) * columns + (column >> cellBits) + 1
}

/** Follows a line through all cells that hang together with one, and says of them whether it is too short. */
function follow(start: i32, chain: usize): void {
  let left = columns
  let right = 0
  let low = i32.MAX_VALUE
  let high = 0
  let length = addTo(chain, 0, start)
  for (let i = 0; i < length; i++) {
    const cell = i32At(chain, i)
    for (let beside = cell - columns; beside <= cell + columns; beside += columns) {
      length = addTo(chain, length, beside - 1)
      length = addTo(chain, length, beside)
      length = addTo(chain, length, beside + 1)
    }
    left = min(left, cell % columns)
    right = max(right, cell % columns)
    low = min(low, cell)
    high = max(high, cell)
  }
  // The longer side of the box round it, in cells.
  const extent = max<f32>((right - left) as f32, ((high - low) as f32) / (columns as f32))
  const kind = isDot(extent)
    ? isCrumb
    : isTooShort(extent, shortestAnywhere)
      ? isSpeck
      : isTooShort(extent, shortestInHair)
        ? isDash
        : isShort
  if (!isTooShort(extent, shortestInCloth)) return
  for (let i = 0; i < length; i++) setU8(cells, i32At(chain, i), kind)
}

function isTooShort(extent: f32, shortest: f32): bool {
  return extent < max<f32>(3, (shortest * stage.scale) / 4)
}

function isDot(extent: f32): bool {
  return extent < max<f32>(2, (shortestBetween * stage.scale) / 4)
}

/** Adds a cell to a chain when it holds a line that was not followed yet; returns how long the chain is. */
function addTo(chain: usize, length: i32, cell: i32): i32 {
  if (u8At(cells, cell) !== hasLine) return length
  setU8(cells, cell, isFollowed)
  setI32(chain, length, cell)
  return length + 1
}

/**
 * Which flecks are wiped out at a place, up to the longest kind: only dots unless it lies
 * between two samples of one surface in one colour, where that folds over itself or two pieces of it meet, or within one mass
 * of hair.
 */
function longestFleck(place: i32): i32 {
  const k = place >>> 1
  const j = k + ((place & 1) !== 0 ? stage.width : 1)
  const first = u16At(stage.part, k)
  const second = u16At(stage.part, j)
  const material = u16At(stage.material, k)
  if (first === none || second === none) return isCrumb
  const group = u16At(stage.partGroup, first)
  if (first !== second && (group === 0 || group !== u16At(stage.partGroup, second))) return isCrumb
  const recipe = u8At(stage.recipe, material)
  const other = u16At(stage.material, j)
  // A crumb of a lock's inside is no line either.
  if (!isOneColour(material, other)) {
    return group !== 0 && isCloth(recipe) && isCloth(u8At(stage.recipe, other)) ? isDash : isCrumb
  }
  return isCloth(recipe) ? isShort : recipe === hair ? isDash : isSpeck
}

/** Whether a place lies between what is drawn and nothing. */
function isOnRim(place: i32): bool {
  const k = place >>> 1
  const j = k + ((place & 1) !== 0 ? stage.width : 1)
  return u16At(stage.part, k) === none || u16At(stage.part, j) === none
}

/** What is painted on a surface without lines of its own, as strands are on hair, is no other colour. */
function isOneColour(a: i32, b: i32): bool {
  return a === b || u8At(stage.quietMaterial, a) + u8At(stage.quietMaterial, b) > 0
}

function isCloth(recipe: i32): bool {
  return recipe === cloth || recipe === silk || recipe === knit || recipe === leather
}
