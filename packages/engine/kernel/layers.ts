/** Layers of a film's frame: pictures laid on it enlarged and shifted, row by row, each pixel blended of four. */
import { f32At, i32At, setI32 } from './memory'

// How a layer is laid.
const multiplied: i32 = 1
const screened: i32 = 2

/** Bytes of a pixel in the line of blended rows: four shorts. */
const pixelBytes: usize = 8
/** Pixels in the line before the first of the layer. */
const before: i32 = 2

/**
 * Multiplies colour by cover, in place, and notes the first and last pixel of each row that shows something; the last is
 * before the first where none does.
 */
export function openLayer(pixels: usize, width: i32, height: i32, spans: usize): void {
  for (let row = 0; row < height; row++) {
    first = width
    last = -1
    const start = pixels + (((row * width) as usize) << 2)
    let column = 0
    for (; column + 4 <= width; column += 4) {
      const at = start + ((column as usize) << 2)
      if (!v128.any_true(v128.load(at))) continue
      for (let i = 0; i < 4; i++) openPixel(at + ((i as usize) << 2), column + i)
    }
    for (; column < width; column++) openPixel(start + ((column as usize) << 2), column)
    setI32(spans, 2 * row, first)
    setI32(spans, 2 * row + 1, last)
  }
}

let first: i32 = 0
let last: i32 = 0

function openPixel(at: usize, column: i32): void {
  const pixel = load<u32>(at)
  const cover = pixel >>> 24
  if (cover === 0) {
    store<u32>(at, 0)
    return
  }
  first = min(first, column)
  last = column
  if (cover === 255) return
  const colour =
    byShare(pixel & 0xff, cover) |
    (byShare((pixel >>> 8) & 0xff, cover) << 8) |
    (byShare((pixel >>> 16) & 0xff, cover) << 16)
  store<u32>(at, colour | (cover << 24))
}

/** value × share ÷ 255, rounded. */
function byShare(value: u32, share: u32): u32 {
  const product = value * share + 128
  return (product + (product >>> 8)) >>> 8
}

/**
 * Lays a layer on a frame. `places`: three numbers for each row of the frame: the row of the layer that is seen there,
 * the column seen at its first pixel, and by how much columns grow from pixel to pixel; 0 shows nothing.
 */
export function layLayer(
  pixels: usize,
  width: i32,
  height: i32,
  spans: usize,
  places: usize,
  frame: usize,
  frameWidth: i32,
  frameHeight: i32,
  line: usize,
  how: i32,
): void {
  for (let y = 0; y < frameHeight; y++) {
    const step = f32At(places, 3 * y + 2)
    const seen = f32At(places, 3 * y)
    if (step <= 0 || seen < -0.5 || seen > (height as f32) - 0.5) continue
    const row = max<f32>(0, min<f32>((height - 1) as f32, seen))
    const upper = row as i32
    const lower = min(height - 1, upper + 1)
    const start = f32At(places, 3 * y + 1)
    const from = min(i32At(spans, 2 * upper), i32At(spans, 2 * lower))
    const to = max(i32At(spans, 2 * upper + 1), i32At(spans, 2 * lower + 1))
    if (from > to) continue
    const low = max<f32>(-0.5, (from - 1) as f32)
    const high = min<f32>((width as f32) - 0.5, (to + 1) as f32)
    const first = max(0, ceil<f32>((low - start) / step) as i32)
    const last = min(frameWidth - 1, floor<f32>((high - start) / step) as i32)
    if (first > last) continue
    const begin = start + (first as f32) * step
    const end = start + (last as f32) * step
    const share = nearest<f32>((row - (upper as f32)) * 128) as i32
    blendRows(
      pixels + (((upper * width) as usize) << 2),
      pixels + (((lower * width) as usize) << 2),
      share,
      max(0, (begin as i32) - 1),
      min(width - 1, (end as i32) + 2),
      width,
      line,
    )
    const at = frame + (((y * frameWidth + first) as usize) << 2)
    layRow(line, at, last - first + 1, begin, step, how)
  }
}

/** Pixels of a layer between two of its rows; beyond its sides the last goes on. */
function blendRows(
  upper: usize,
  lower: usize,
  share: i32,
  first: i32,
  last: i32,
  width: i32,
  line: usize,
): void {
  const by = i16x8.splat(share as i16)
  for (let column = first; column <= last; column += 2) {
    const k = (column as usize) << 2
    const above = i16x8.extend_low_i8x16_u(v128.load64_zero(upper + k))
    const gap = i16x8.sub(i16x8.extend_low_i8x16_u(v128.load64_zero(lower + k)), above)
    const value = i16x8.add(above, i16x8.shr_s(i16x8.mul(gap, by), 7))
    v128.store(line + ((column + before) as usize) * pixelBytes, value)
  }
  if (first === 0) store<i64>(line + pixelBytes, load<i64>(line + 2 * pixelBytes))
  if (last < width - 1) return
  const end = line + ((width - 1 + before) as usize) * pixelBytes
  const value = load<i64>(end)
  store<i64>(end + pixelBytes, value)
  store<i64>(end + 2 * pixelBytes, value)
}

/** Two pixels at a time; places in the line are kept in 65536ths of a pixel, from one before the layer's first. */
function layRow(line: usize, to: usize, count: i32, begin: f32, step: f32, how: i32): void {
  let place = nearest<f32>((begin + 1) * 65_536) as i32
  const grow = nearest<f32>(step * 65_536) as i32
  const entries = line + pixelBytes
  let at = to
  for (let left = count; left > 0; left -= 2, at += 8) {
    const one = place
    const two = left > 1 ? place + grow : place
    place = two + grow
    const a = v128.load(entries + ((one >> 16) as usize) * pixelBytes)
    const b = v128.load(entries + ((two >> 16) as usize) * pixelBytes)
    if (!v128.any_true(v128.or(a, b))) continue
    const near = v128.shuffle<i64>(a, b, 0, 2)
    const next = v128.shuffle<i64>(a, b, 1, 3)
    const shares = v128.shuffle<i64>(
      i16x8.splat(((one >> 9) & 127) as i16),
      i16x8.splat(((two >> 9) & 127) as i16),
      0,
      2,
    )
    const gap = i16x8.sub(next, near)
    const value = i16x8.add(near, i16x8.shr_s(i16x8.mul(gap, shares), 7))
    const ground = i16x8.extend_low_i8x16_u(v128.load64_zero(at))
    const laid = blended(value, ground, how)
    const bytes = i8x16.narrow_i16x8_u(laid, laid)
    if (left > 1) store<i64>(at, i64x2.extract_lane(bytes, 0))
    else store<i32>(at, i32x4.extract_lane(bytes, 0))
  }
}

function blended(value: v128, ground: v128, how: i32): v128 {
  const full = i16x8.splat(255)
  if (how === multiplied) return shareOf(ground, value)
  if (how === screened) return i16x8.add(value, shareOf(ground, i16x8.sub(full, value)))
  const cover = v128.shuffle<i16>(value, value, 3, 3, 3, 3, 7, 7, 7, 7)
  return i16x8.add(value, shareOf(ground, i16x8.sub(full, cover)))
}

/** Values × shares ÷ 255, rounded. */
function shareOf(values: v128, shares: v128): v128 {
  const product = i16x8.add(i16x8.mul(values, shares), i16x8.splat(128))
  return i16x8.shr_u(i16x8.add(product, i16x8.shr_u(product, 8)), 8)
}
