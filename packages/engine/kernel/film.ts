/** A film's frame, in place: the tint of its mood, the light that spills over, darker corners. */
import { f32At } from './memory'

/** How strongly each channel is tinted: softer light when above 0, less light when below. */
let tintRed: f32 = 0
let tintGreen: f32 = 0
let tintBlue: f32 = 0

export function setTint(red: f32, green: f32, blue: f32): void {
  tintRed = red
  tintGreen = green
  tintBlue = blue
}

/** Soft light of one colour over values 0–1 (W3C Compositing and Blending, 10.1). */
function tinted(value: v128, strength: f32): v128 {
  const by = f32x4.splat(strength)
  if (strength <= 0) {
    const rest = f32x4.sub(f32x4.splat(1), value)
    return f32x4.add(value, f32x4.mul(by, f32x4.mul(value, rest)))
  }
  const sum = f32x4.sub(f32x4.mul(value, f32x4.splat(16)), f32x4.splat(12))
  const low = f32x4.mul(f32x4.add(f32x4.mul(sum, value), f32x4.splat(4)), value)
  const isLow = f32x4.le(value, f32x4.splat(0.25))
  const lighter = v128.bitselect(low, f32x4.sqrt(value), isLow)
  return f32x4.add(value, f32x4.mul(by, f32x4.sub(lighter, value)))
}

/** The same of one pixel's red, green and blue. */
function tintedPixel(value: v128): v128 {
  let by = f32x4.replace_lane(f32x4.splat(0), 0, tintRed)
  by = f32x4.replace_lane(f32x4.replace_lane(by, 1, tintGreen), 2, tintBlue)
  const less = f32x4.mul(value, f32x4.sub(f32x4.splat(1), value))
  const sum = f32x4.sub(f32x4.mul(value, f32x4.splat(16)), f32x4.splat(12))
  const low = f32x4.mul(f32x4.add(f32x4.mul(sum, value), f32x4.splat(4)), value)
  const isLow = f32x4.le(value, f32x4.splat(0.25))
  const lighter = v128.bitselect(low, f32x4.sqrt(value), isLow)
  const more = f32x4.sub(lighter, value)
  const change = v128.bitselect(less, more, f32x4.le(by, f32x4.splat(0)))
  return f32x4.add(value, f32x4.mul(by, change))
}

/**
 * What shines, in cells of `cell` by `cell` pixels, an even number: of each two by two pixels the tinted mean to the
 * fourth power. Cells are red, green, blue and nothing; `pitch` of them a row.
 */
export function gatherShine(
  picture: usize,
  width: i32,
  height: i32,
  cells: usize,
  pitch: i32,
  cell: i32,
): void {
  for (let top = 0, line = cells; top < height; top += cell, line += (pitch as usize) << 4) {
    const bottom = min(height - 1, top + cell)
    for (let left = 0, at = line; left < width; left += cell, at += 16) {
      v128.store(at, shineOf(picture, width, left, top, min(width - 1, left + cell), bottom, cell))
    }
  }
}

function shineOf(
  picture: usize,
  width: i32,
  left: i32,
  top: i32,
  right: i32,
  bottom: i32,
  cell: i32,
): v128 {
  const stride = (width as usize) << 2
  let sum = f32x4.splat(0)
  for (let y = top; y < bottom; y += 2) {
    let from = picture + (((y * width + left) as usize) << 2)
    for (let x = left; x < right; x += 2, from += 8) {
      const upper = i16x8.extend_low_i8x16_u(v128.load64_zero(from))
      const lower = i16x8.extend_low_i8x16_u(v128.load64_zero(from + stride))
      const two = i16x8.add(upper, lower)
      const four = i32x4.add(i32x4.extend_low_i16x8_u(two), i32x4.extend_high_i16x8_u(two))
      const mean = f32x4.mul(f32x4.convert_i32x4_s(four), f32x4.splat(1 / 1020))
      const tint = tintedPixel(mean)
      const square = f32x4.mul(tint, tint)
      sum = f32x4.add(sum, f32x4.mul(square, square))
    }
  }
  return f32x4.mul(sum, f32x4.splat(4 / ((cell * cell) as f32)))
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

/** Cells of each row times `strength`, blended to pixels: `width` reds, greens and blues a row. */
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
  const share: f32 = 1 / (cell as f32)
  for (let row = 0; row < rows; row++) {
    const line = cells + (((row * pitch) as usize) << 4)
    const out = wide + ((row * 3 * width) as usize) * 4
    for (let x = 0; x < width; x++) {
      const place = max<f32>(0, min<f32>((columns as f32) - 1, ((x as f32) + 0.5) * share - 0.5))
      const left = min(columns - 2, place as i32)
      const one = line + ((left as usize) << 4)
      const by = f32x4.splat(place - (left as f32))
      const gap = f32x4.sub(v128.load(one, 16), v128.load(one))
      const sum = f32x4.add(v128.load(one), f32x4.mul(gap, by))
      const value = f32x4.mul(sum, f32x4.splat(strength))
      const at = out + ((x as usize) << 2)
      store<f32>(at, f32x4.extract_lane(value, 0))
      store<f32>(at + ((width as usize) << 2), f32x4.extract_lane(value, 1))
      store<f32>(at + ((width as usize) << 3), f32x4.extract_lane(value, 2))
    }
  }
}

let cornerColour: i32 = 0

/** `corners`: how dark each pixel is made, 0–255, with a colour of the form 0xBBGGRR. */
export function gradeFrame(
  picture: usize,
  width: i32,
  height: i32,
  wide: usize,
  rows: i32,
  cell: i32,
  corners: usize,
  colour: i32,
): void {
  cornerColour = colour
  const share: f32 = 1 / (cell as f32)
  const line = ((3 * width) as usize) << 2
  for (let y = 0; y < height; y++) {
    const place = max<f32>(0, min<f32>((rows as f32) - 1, ((y as f32) + 0.5) * share - 0.5))
    const upper = min(rows - 2, place as i32)
    const from = wide + (upper as usize) * line
    gradeRow(
      picture + (((y * width) as usize) << 2),
      corners + ((y * width) as usize),
      width,
      from,
      from + line,
      place - (upper as f32),
    )
  }
}

/** Four pixels at a time; what is written beyond the last of the picture lies in the slack behind it. */
function gradeRow(
  picture: usize,
  corners: usize,
  width: i32,
  upper: usize,
  lower: usize,
  share: f32,
): void {
  const by = f32x4.splat(share)
  const green = (width as usize) << 2
  const blue = green << 1
  for (let x = 0; x < width; x += 4) {
    const at = picture + ((x as usize) << 2)
    const pixels = v128.load(at)
    const k = (x as usize) << 2
    const dark = load<u32>(corners + (x as usize))
    const red8 = graded(pixels, tintRed, shineAt(upper + k, lower + k, by), dark, cornerColour)
    const green8 = graded(
      i32x4.shr_u(pixels, 8),
      tintGreen,
      shineAt(upper + green + k, lower + green + k, by),
      dark,
      cornerColour >> 8,
    )
    const blue8 = graded(
      i32x4.shr_u(pixels, 16),
      tintBlue,
      shineAt(upper + blue + k, lower + blue + k, by),
      dark,
      cornerColour >> 16,
    )
    const two = v128.or(red8, i32x4.shl(green8, 8))
    const three = v128.or(two, i32x4.shl(blue8, 16))
    store4(at, v128.or(three, i32x4.splat(0xff000000)), width - x)
  }
}

/** Rows follow each other without a gap: none may write into the next. */
function store4(at: usize, pixels: v128, left: i32): void {
  if (left >= 4) v128.store(at, pixels)
  else {
    store<i64>(at, i64x2.extract_lane(pixels, 0))
  }
}

function shineAt(upper: usize, lower: usize, by: v128): v128 {
  const above = v128.load(upper)
  return f32x4.add(above, f32x4.mul(f32x4.sub(v128.load(lower), above), by))
}

/** One channel of four pixels, in the lowest byte of each. */
function graded(channel: v128, strength: f32, shine: v128, dark: u32, colour: i32): v128 {
  const bytes = v128.and(channel, i32x4.splat(0xff))
  const value = tinted(f32x4.mul(f32x4.convert_i32x4_s(bytes), f32x4.splat(1 / 255)), strength)
  const rest = f32x4.sub(f32x4.splat(1), value)
  let lit = f32x4.add(value, f32x4.mul(shine, rest))
  if (dark !== 0) {
    const shorts = i16x8.extend_low_i8x16_u(i32x4.splat(dark))
    const cover = f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_u(shorts))
    const own = f32x4.splat(((colour & 0xff) as f32) * (1 / 255))
    const by = f32x4.mul(cover, f32x4.splat(1 / 255))
    lit = f32x4.add(lit, f32x4.mul(f32x4.sub(own, lit), by))
  }
  const scaled = f32x4.add(f32x4.mul(lit, f32x4.splat(255)), f32x4.splat(0.5))
  return i32x4.trunc_sat_f32x4_s(scaled)
}
