/** Layers of a film's frame: pictures laid on it enlarged and shifted, row by row, but for what is hidden. */
import { blendRows, coverRow, multiplyRow, screenRow } from './layer-rows'
import { f32At, i32At, setI32 } from './memory'
import { spanBytes } from './open-layer'

// How a layer is laid; else it covers the frame.
const multiplied: i32 = 1
const screened: i32 = 2

/** Where a row of a frame shows a layer: between which of its rows, and which column first. */
let upper: i32 = 0
let lower: i32 = 0
let between: i32 = 0
let start: f32 = 0
let step: f32 = 0

/** Reads `places` for a row; false where it shows nothing. */
function findRow(places: usize, y: i32, height: i32): bool {
  step = f32At(places, 3 * y + 2)
  start = f32At(places, 3 * y + 1)
  const seen = f32At(places, 3 * y)
  if (step <= 0 || seen < -0.5 || seen > (height as f32) - 0.5) return false
  const row = max<f32>(0, min<f32>((height - 1) as f32, seen))
  upper = row as i32
  lower = min(height - 1, upper + 1)
  between = nearest<f32>((row - (upper as f32)) * 128) as i32
  return true
}

/**
 * What of a layer lies hidden behind those before it: `hidden` is told the columns of each row of the frame that `covered`
 * says are covered, from the first to before the last; then `covered` learns what this layer covers, if it `hides` what is
 * behind it. `places`: see layLayer.
 */
export function hideLayer(
  height: i32,
  spans: usize,
  places: usize,
  frameWidth: i32,
  frameHeight: i32,
  covered: usize,
  hidden: usize,
  hides: bool,
): void {
  for (let y = 0; y < frameHeight; y++) {
    const known = covered + ((y as usize) << 3)
    store<i64>(hidden + ((y as usize) << 3), load<i64>(known))
    if (!hides || !findRow(places, y, height)) continue
    const one = spans + (upper as usize) * spanBytes
    const two = spans + (lower as usize) * spanBytes
    const from = max(i32At(one, 2), i32At(two, 2))
    const to = min(i32At(one, 3), i32At(two, 3))
    if (from >= to) continue
    // One less at either end than could be: places are rounded.
    const left = max(0, (ceil<f32>(((from as f32) - start) / step) as i32) + 1)
    const end = min(frameWidth, floor<f32>(((to as f32) - 1 - start) / step) as i32)
    if (left < end) coverColumns(known, left, end)
  }
}

/** One run a row is kept: what is covered together, or else the longer. */
function coverColumns(known: usize, left: i32, end: i32): void {
  const from = i32At(known, 0)
  const to = i32At(known, 1)
  if (to > from && left <= to && end >= from) {
    setI32(known, 0, min(left, from))
    setI32(known, 1, max(end, to))
  } else if (end - left > to - from) {
    setI32(known, 0, left)
    setI32(known, 1, end)
  }
}

/**
 * Lays a layer on a frame, but for what is hidden. `places`: three numbers for each row of the frame: the row of the layer
 * that is seen there, the column seen at its first pixel, and by how much columns grow from pixel to pixel; 0 shows nothing.
 */
export function layLayer(
  pixels: usize,
  width: i32,
  height: i32,
  spans: usize,
  places: usize,
  hidden: usize,
  frame: usize,
  frameWidth: i32,
  frameHeight: i32,
  line: usize,
  how: i32,
): void {
  for (let y = 0; y < frameHeight; y++) {
    if (!findRow(places, y, height)) continue
    const one = spans + (upper as usize) * spanBytes
    const two = spans + (lower as usize) * spanBytes
    const from = min(i32At(one, 0), i32At(two, 0))
    const to = max(i32At(one, 1), i32At(two, 1))
    if (from > to) continue
    const low = max<f32>(-0.5, (from - 1) as f32)
    const high = min<f32>((width as f32) - 0.5, (to + 1) as f32)
    const left = max(0, ceil<f32>((low - start) / step) as i32)
    const right = min(frameWidth - 1, floor<f32>((high - start) / step) as i32)
    const gapLeft = i32At(hidden, 2 * y)
    const gapEnd = i32At(hidden, 2 * y + 1)
    const row = frame + (((y * frameWidth) as usize) << 2)
    if (gapEnd <= gapLeft) layRun(pixels, width, left, right, row, line, how)
    else {
      layRun(pixels, width, left, min(right, gapLeft - 1), row, line, how)
      layRun(pixels, width, max(left, gapEnd), right, row, line, how)
    }
  }
}

/** Pixels of one row of the frame, from the first to the last. */
function layRun(
  pixels: usize,
  width: i32,
  left: i32,
  right: i32,
  row: usize,
  line: usize,
  how: i32,
): void {
  if (left > right) return
  const begin = start + (left as f32) * step
  const end = start + (right as f32) * step
  blendRows(
    pixels + (((upper * width) as usize) << 2),
    pixels + (((lower * width) as usize) << 2),
    between,
    max(0, (begin as i32) - 1),
    min(width - 1, (end as i32) + 2),
    width,
    line,
  )
  const at = row + ((left as usize) << 2)
  const count = right - left + 1
  if (how === multiplied) multiplyRow(line, at, count, begin, step)
  else if (how === screened) screenRow(line, at, count, begin, step)
  else coverRow(line, at, count, begin, step)
}
