/** Averages: jagged shadow edges become curves, and specks fade below the threshold. */
import { stage } from './stage'

/** Shadows finer than about twice this are left out, in cm. */
const finestShadowCm: f32 = 0.38

/** Averages the openness of each pixel with that of its neighbours of the same part, twice along rows and columns. */
export function smoothOpen(): void {
  const radius = floor(min<f32>(6, (finestShadowCm * stage.scale) / 2) + 0.5) as i32
  if (radius < 1) return
  for (let pass = 0; pass < 2; pass++) {
    smoothRows(stage.open, stage.openOther, radius)
    smoothColumns(stage.openOther, stage.open, radius)
  }
}

/** Eight pixels at a time; what is written beyond a row is written again with the next. */
function smoothRows(from: usize, to: usize, radius: i32): void {
  const columns = stage.columns
  const lanes = i16x8(0, 1, 2, 3, 4, 5, 6, 7)
  for (let row = 0; row < stage.rows; row++) {
    for (let column = 0; column < columns; column += 8) {
      const k = row * columns + column
      const at = from + (k as usize)
      const own = load<i64>(at)
      if (isSameAll(at)) {
        store<i64>(to + (k as usize), own)
        continue
      }
      const before = i16x8.add(lanes, i16x8.splat(column as i16))
      const after = i16x8.sub(i16x8.splat((columns - 1) as i16), before)
      smoothEight(from, to, k, 1, radius, radius, before, after)
    }
  }
}

/** Whether all pixels from eight before to eight behind eight are alike: farther none reaches. */
function isSameAll(at: usize): bool {
  const first = i8x16.splat(load<i8>(at))
  const left = i8x16.eq(v128.load(at - 8), first)
  return i8x16.all_true(v128.and(left, i8x16.eq(v128.load(at), first)))
}

function smoothColumns(from: usize, to: usize, radius: i32): void {
  const columns = stage.columns
  const any = i16x8.splat(0x7fff)
  for (let row = 0; row < stage.rows; row++) {
    const up = min(radius, row)
    const down = min(radius, stage.rows - 1 - row)
    for (let column = 0; column < columns; column += 8) {
      const k = row * columns + column
      if (isSameDown(from + (k as usize), up, down)) {
        store<i64>(to + (k as usize), load<i64>(from + (k as usize)))
        continue
      }
      smoothEight(from, to, k, columns, up, down, any, any)
    }
  }
}

/** Whether eight pixels are like those above and below. */
function isSameDown(at: usize, up: i32, down: i32): bool {
  const own = load<i64>(at)
  for (let d = -up; d <= down; d++) {
    if (load<i64>(at + d * stage.columns) !== own) return false
  }
  return true
}

/**
 * Eight pixels with so many before and after them as are of one part without a gap: up to `most`, and up to as many as
 * there are in each pixel's line.
 */
function smoothEight(
  from: usize,
  to: usize,
  k: i32,
  stride: i32,
  mostBefore: i32,
  mostAfter: i32,
  before: v128,
  after: v128,
): void {
  const part = partsAt(k)
  let sum = bytesAt(from, k)
  let count = i16x8.splat(1)
  let isOne = i16x8.splat(-1)
  for (let d = 1; d <= mostBefore; d++) {
    const j = k - d * stride
    isOne = v128.and(
      isOne,
      v128.and(i16x8.eq(partsAt(j), part), i16x8.ge_s(before, i16x8.splat(d as i16))),
    )
    sum = i16x8.add(sum, v128.and(bytesAt(from, j), isOne))
    count = i16x8.sub(count, isOne)
  }
  isOne = i16x8.splat(-1)
  for (let d = 1; d <= mostAfter; d++) {
    const j = k + d * stride
    isOne = v128.and(
      isOne,
      v128.and(i16x8.eq(partsAt(j), part), i16x8.ge_s(after, i16x8.splat(d as i16))),
    )
    sum = i16x8.add(sum, v128.and(bytesAt(from, j), isOne))
    count = i16x8.sub(count, isOne)
  }
  // Rounded: exact, since numbers so small are far from the next whole one.
  const twice = i16x8.add(i16x8.add(sum, sum), count)
  const below = i16x8.add(count, count)
  const low = quotient(i32x4.extend_low_i16x8_u(twice), i32x4.extend_low_i16x8_u(below))
  const high = quotient(i32x4.extend_high_i16x8_u(twice), i32x4.extend_high_i16x8_u(below))
  const shorts = i16x8.narrow_i32x4_s(low, high)
  store<i64>(to + (k as usize), i64x2.extract_lane(i8x16.narrow_i16x8_u(shorts, shorts), 0))
}

function quotient(a: v128, b: v128): v128 {
  return i32x4.trunc_sat_f32x4_s(f32x4.div(f32x4.convert_i32x4_s(a), f32x4.convert_i32x4_s(b)))
}

function partsAt(k: i32): v128 {
  return v128.load(stage.lightPart + ((k as usize) << 1))
}

function bytesAt(from: usize, k: i32): v128 {
  return v128.load8x8_u(from + (k as usize))
}
