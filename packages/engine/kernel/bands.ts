/**
 * Triangles by bands of rows: what is drawn on stays in the processor's cache, and what something hides is passed over.
 */
import { areaOf, bottom, corner, findBox, layCorners, left, nearestOf, right, top } from './corners'
import { f32At, i32At, setF32, setI32 } from './memory'
import { drawTriangle } from './raster'
import { clearRows, clip, clipBottom, clipTop, height, width } from './target'
import { isHidden, measureTiles } from './tiles'

/** Rows of a band, as a power of two: so few that what is drawn on stays in the processor's cache. */
const bandBits: i32 = 6

/** Of each band the first entry of its fronts and of its backs, 0 = none. */
let heads: usize = 0
/**
 * An entry takes five numbers: a triangle, the next entry, the first and last column and row of its box, two in one
 * number, and the depth of its nearest corner. Most that is hidden is passed over without a look at its corners.
 */
let entries: usize = 0
let mostEntries: i32 = 0
let entryCount: i32 = 0

function bandCount(): i32 {
  return ((height - 1) >> bandBits) + 1
}

function entryAt(entry: i32): usize {
  return entries + (entry as usize) * 20
}

/**
 * Makes room for up to `most` entries: `firsts` holds two numbers a band, `list` five an entry and one entry more,
 * `corners` four for each of `vertices`, whose places are now known.
 */
export function openBins(
  firsts: usize,
  list: usize,
  most: i32,
  corners: usize,
  x: usize,
  y: usize,
  z: usize,
  vertices: i32,
): void {
  heads = firsts
  entries = list
  mostEntries = most
  entryCount = 0
  memory.fill(firsts, 0, (bandCount() as usize) << 3)
  layCorners(corners, x, y, z, vertices)
}

/**
 * Notes triangles from `last` (not included) down to `first` in the bands they touch, so that each band has them in
 * their order. Returns the one after the last for which there is no room, or `first`.
 */
export function binTriangles(indices: usize, first: i32, last: i32): i32 {
  for (let t = last - 1; t >= first; t--) {
    const a = corner(i32At(indices, 3 * t))
    const b = corner(i32At(indices, 3 * t + 1))
    const c = corner(i32At(indices, 3 * t + 2))
    if (!findBox(a, b, c, width, height)) continue
    const area = areaOf(a, b, c)
    if (area === 0) continue
    const lastBand = bottom >> bandBits
    if (entryCount + lastBand - (top >> bandBits) >= mostEntries) return t + 1
    const near = nearestOf(a, b, c)
    for (let band = top >> bandBits; band <= lastBand; band++)
      note(2 * band + (area > 0 ? 1 : 0), t, near)
  }
  return first
}

/** Coordinates are below 60,000: two fit into one number. */
function note(head: i32, triangle: i32, near: f32): void {
  entryCount++
  const at = entryAt(entryCount)
  setI32(at, 0, triangle)
  setI32(at, 1, i32At(heads, head))
  setI32(at, 2, left | (right << 16))
  setI32(at, 3, top | (bottom << 16))
  setF32(at, 4, near)
  setI32(heads, head, entryCount)
}

/**
 * Clears the target and draws what was noted, band by band. Greater z is nearer. Fronts come first: backs that lie
 * behind them, most of all there are, are then passed over tile by tile. `tileRow` holds a number a tile of a band.
 */
export function drawBands(indices: usize, tileRows: usize): void {
  const count = bandCount()
  for (let band = 0; band < count; band++) {
    const first = band << bandBits
    clip(first, min(height, first + (1 << bandBits)))
    clearRows()
    drawNoted(i32At(heads, 2 * band), indices, false)
    const backs = i32At(heads, 2 * band + 1)
    if (backs === 0) continue
    measureTiles(tileRows)
    drawNoted(backs, indices, true)
  }
}

function drawNoted(first: i32, indices: usize, isBack: bool): void {
  let entry = first
  while (entry !== 0) {
    const at = entryAt(entry)
    entry = i32At(at, 1)
    const columns = i32At(at, 2)
    const rows = i32At(at, 3)
    const start = columns & 0xffff
    const end = columns >>> 16
    const first = max(clipTop, rows & 0xffff)
    const last = min(clipBottom - 1, rows >>> 16)
    if (isBack && isHidden(f32At(at, 4), start, end, first, last)) continue
    drawTriangle(i32At(at, 0), indices, start, end, first, last)
  }
}

/** Draws triangles `first` to `last` (not included) on all rows, on what is there. */
export function drawTriangles(indices: usize, first: i32, last: i32): void {
  clip(0, height)
  for (let t = first; t < last; t++) {
    const a = corner(i32At(indices, 3 * t))
    const b = corner(i32At(indices, 3 * t + 1))
    const c = corner(i32At(indices, 3 * t + 2))
    if (findBox(a, b, c, width, height) && areaOf(a, b, c) !== 0)
      drawTriangle(t, indices, left, right, top, bottom)
  }
}
