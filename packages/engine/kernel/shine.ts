/** The light of a film's frame that spills over: gathered in cells, spread, and laid out for the pixels of each row. */
import { f32At } from './memory'
import { times, tinted } from './tint'

/** Bytes of a block of two by two pixels, and of a pixel's shine: four numbers of sixteen bits. */
const blockBytes: usize = 8
/** What shines as brightly as can be. */
const fullShine: f32 = 255 * 255

/**
 * What shines, in cells of `cell` by `cell` pixels, an even number: of each two by two pixels the tinted mean to the
 * fourth power. Cells are red, green, blue and nothing; `pitch` of them a row. `sums`: room for four bytes a column.
 */
export function gatherShine(
  picture: usize,
  width: i32,
  height: i32,
  cells: usize,
  pitch: i32,
  cell: i32,
  sums: usize,
): void {
  const stride = (width as usize) << 2
  // So that the sum of a column of blocks stays below 2¹⁶.
  const down = 32 - clz<i32>((cell >> 1) - 1)
  const scale: f32 = ((1 << down) as f32) * (4 / (((cell * cell) as f32) * fullShine))
  for (let top = 0, line = cells; top < height; top += cell, line += (pitch as usize) << 4) {
    memory.fill(sums, 0, ((width + 4) as usize) << 2)
    const bottom = min(height - 1, top + cell)
    for (let y = top; y < bottom; y += 2) {
      const upper = picture + (y as usize) * stride
      addBlocks(upper, upper + stride, width, down, sums)
    }
    for (let left = 0, at = line; left < width; left += cell, at += 16) {
      v128.store(at, f32x4.mul(sumOf(sums, left, min(width - 1, left + cell)), f32x4.splat(scale)))
    }
  }
}

/** Two blocks at a time. */
function addBlocks(upper: usize, lower: usize, width: i32, down: i32, sums: usize): void {
  for (let x = 0, at = sums; x < width; x += 4, at += 2 * blockBytes) {
    const k = (x as usize) << 2
    const above = v128.load(upper + k)
    const below = v128.load(lower + k)
    const first = i16x8.add(i16x8.extend_low_i8x16_u(above), i16x8.extend_low_i8x16_u(below))
    const last = i16x8.add(i16x8.extend_high_i8x16_u(above), i16x8.extend_high_i8x16_u(below))
    const four = i16x8.add(
      v128.shuffle<i64>(first, last, 0, 2),
      v128.shuffle<i64>(first, last, 1, 3),
    )
    const tint = i16x8.shr_u(tinted(i16x8.shr_u(four, 2)), 8)
    const square = times(tint, tint)
    const bright = i16x8.shr_u(i16x8.mul(square, square), down)
    v128.store(at, i16x8.add(v128.load(at), bright))
  }
}

/** All blocks between two columns of pixels. */
function sumOf(sums: usize, left: i32, right: i32): v128 {
  let sum = i32x4.splat(0)
  for (let x = left; x < right; x += 2) {
    sum = i32x4.add(sum, v128.load16x4_u(sums + ((x >> 1) as usize) * blockBytes))
  }
  return f32x4.convert_i32x4_s(sum)
}

/** The mean of each cell and its neighbours `stride` cells apart, weighted; round the cells lie `radius` empty ones. */
export function spreadShine(
  from: usize,
  to: usize,
  columns: i32,
  rows: i32,
  pitch: i32,
  stride: i32,
  weights: usize,
  radius: i32,
): void {
  const step = (stride as usize) << 4
  for (let row = 0; row < rows; row++) {
    const start = ((row * pitch) as usize) << 4
    for (let column = 0; column < columns; column++) {
      const at = start + ((column as usize) << 4)
      let sum = f32x4.splat(0)
      let source = from + at - (radius as usize) * step
      for (let i = 0; i <= 2 * radius; i++, source += step) {
        sum = f32x4.add(sum, f32x4.mul(v128.load(source), f32x4.splat(f32At(weights, i))))
      }
      v128.store(to + at, sum)
    }
  }
}

/** Cells of each row times `strength`, blended to pixels: four shares of 2¹⁵ for each of a row's `width`. */
export function widenShine(
  cells: usize,
  columns: i32,
  rows: i32,
  pitch: i32,
  wide: usize,
  width: i32,
  cell: i32,
  strength: f32,
): void {
  const step: f32 = 1 / (cell as f32)
  const full = f32x4.splat(strength * 32_767)
  // Added to a number below 2²³, it leaves the nearest whole one in its lowest bits.
  const rounding = f32x4.splat(8_388_608)
  for (let row = 0; row < rows; row++) {
    const line = cells + (((row * pitch) as usize) << 4)
    const out = wide + ((row * width) as usize) * blockBytes
    for (let x = 0; x < width; x++) {
      const place = max<f32>(0, min<f32>((columns as f32) - 1, ((x as f32) + 0.5) * step - 0.5))
      const left = min(columns - 2, place as i32)
      const one = line + ((left as usize) << 4)
      const by = f32x4.splat(place - (left as f32))
      const gap = f32x4.sub(v128.load(one, 16), v128.load(one))
      const sum = f32x4.add(v128.load(one), f32x4.mul(gap, by))
      const wholes = f32x4.add(f32x4.mul(sum, full), rounding)
      const shares = v128.shuffle<i16>(wholes, wholes, 0, 2, 4, 6, 0, 2, 4, 6)
      store<i64>(out + (x as usize) * blockBytes, i64x2.extract_lane(shares, 0))
    }
  }
}
