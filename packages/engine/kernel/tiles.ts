/** How near everything in each tile of a band is: a triangle that lies behind it all need not be drawn. */
import { f32At, setF32 } from './memory'
import { emptyDepth } from './stage'
import { clipBottom, clipTop, depth, height, width } from './target'

/** Samples along a side of a tile, as a power of two. */
const tileBits: i32 = 3

/** The least depth of every tile of a band; a row of tiles holds `tileColumns`. */
let tiles: usize = 0
let tileColumns: i32 = 0

/** Looks how near everything in each tile is by now. */
export function measureTiles(at: usize): void {
  tiles = at
  tileColumns = ((width - 1) >> tileBits) + 1
  const rows = ((clipBottom - clipTop - 1) >> tileBits) + 1
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < tileColumns; column++) {
      const low = leastInTile(column << tileBits, clipTop + (row << tileBits))
      setF32(tiles, row * tileColumns + column, low)
    }
  }
}

/** Whole tiles only: one that reaches over the edge counts as empty. */
function leastInTile(left: i32, top: i32): f32 {
  if (left + 8 > width || top + 8 > height) return emptyDepth
  let at = depth + (((top * width + left) as usize) << 2)
  let low = f32x4.min(v128.load(at), v128.load(at, 16))
  for (let row = 1; row < 8; row++) {
    at += (width as usize) << 2
    low = f32x4.min(low, f32x4.min(v128.load(at), v128.load(at, 16)))
  }
  const pairs = f32x4.min(
    low,
    i8x16.shuffle(low, low, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7),
  )
  return min(f32x4.extract_lane(pairs, 0), f32x4.extract_lane(pairs, 1))
}

/** Larger triangles are drawn without a look. */
const mostTiles: i32 = 4

/** Whether all tiles of a box are nearer than `near`. */
export function isHidden(near: f32, left: i32, right: i32, top: i32, bottom: i32): bool {
  const firstColumn = left >> tileBits
  const lastColumn = right >> tileBits
  const firstRow = (top - clipTop) >> tileBits
  const lastRow = (bottom - clipTop) >> tileBits
  if (lastColumn - firstColumn >= mostTiles || lastRow - firstRow >= mostTiles) return false
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      if (f32At(tiles, row * tileColumns + column) < near) return false
    }
  }
  return true
}
