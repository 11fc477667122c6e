/**
 * Triangles by bands of rows: what is drawn on stays in the processor's cache, and what something hides is passed over.
 */
import { i32At, setI32 } from './memory'
import { areaOf, drawClipped, greatest, least } from './raster'
import { clearRows, clip, height, width } from './target'
import { measureTiles } from './tiles'

/** Rows of a band, as a power of two: so few that what is drawn on stays in the processor's cache. */
const bandBits: i32 = 6

/** Of each band the first entry of its fronts and of its backs, 0 = none; an entry is a triangle and the next entry. */
let heads: usize = 0
let entries: usize = 0
let mostEntries: i32 = 0
let entryCount: i32 = 0

function bandCount(): i32 {
  return ((height - 1) >> bandBits) + 1
}

/** Makes room for up to `most` entries: `firsts` holds two numbers a band, `list` two an entry and one entry more. */
export function openBins(firsts: usize, list: usize, most: i32): void {
  heads = firsts
  entries = list
  mostEntries = most
  entryCount = 0
  memory.fill(firsts, 0, (bandCount() as usize) << 3)
}

/**
 * Notes triangles from `last` (not included) down to `first` in the bands they touch, so that each band has them in
 * their order. Returns the one after the last for which there is no room, or `first`.
 */
export function binTriangles(indices: usize, x: usize, y: usize, first: i32, last: i32): i32 {
  for (let t = last - 1; t >= first; t--) {
    const a = i32At(indices, 3 * t)
    const b = i32At(indices, 3 * t + 1)
    const c = i32At(indices, 3 * t + 2)
    // A sample lies in the middle of its sixteen sixteenths. Most triangles are too small to meet one.
    const left = max(0, (least(x, a, b, c) + 7) >> 4)
    const right = min(width - 1, (greatest(x, a, b, c) - 8) >> 4)
    if (left > right) continue
    const top = max(0, (least(y, a, b, c) + 7) >> 4)
    const bottom = min(height - 1, (greatest(y, a, b, c) - 8) >> 4)
    if (top > bottom) continue
    const area = areaOf(x, y, a, b, c)
    if (area === 0) continue
    const lastBand = bottom >> bandBits
    if (entryCount + lastBand - (top >> bandBits) >= mostEntries) return t + 1
    for (let band = top >> bandBits; band <= lastBand; band++)
      note(2 * band + (area > 0 ? 1 : 0), t)
  }
  return first
}

function note(head: i32, triangle: i32): void {
  entryCount++
  setI32(entries, 2 * entryCount, triangle)
  setI32(entries, 2 * entryCount + 1, i32At(heads, head))
  setI32(heads, head, entryCount)
}

/**
 * Clears the target and draws what was noted, band by band. Greater z is nearer. Fronts come first: backs that lie
 * behind them, most of all there are, are then passed over tile by tile. `tileRow` holds a number a tile of a band.
 */
export function drawBands(indices: usize, x: usize, y: usize, z: usize, tileRows: usize): void {
  const count = bandCount()
  for (let band = 0; band < count; band++) {
    const top = band << bandBits
    clip(top, min(height, top + (1 << bandBits)))
    clearRows()
    drawNoted(i32At(heads, 2 * band), indices, x, y, z, false)
    const backs = i32At(heads, 2 * band + 1)
    if (backs === 0) continue
    measureTiles(tileRows)
    drawNoted(backs, indices, x, y, z, true)
  }
}

function drawNoted(first: i32, indices: usize, x: usize, y: usize, z: usize, isBack: bool): void {
  let entry = first
  while (entry !== 0) {
    drawClipped(i32At(entries, 2 * entry), indices, x, y, z, isBack)
    entry = i32At(entries, 2 * entry + 1)
  }
}
