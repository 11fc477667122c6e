/**
 * Light that must not flicker from sample to sample: cast shadow and occlusion, once a pixel of two by two samples,
 * smoothed along each part.
 */
import { scale } from './lanes'
import { setU8, setU16, u16At } from './memory'
import { occlusionOfFour, openOcclusionRow } from './occlusion'
import { smoothOpen } from './smooth'
import { facingOf, openLight, openness, opennessOfFour } from './space'
import { hasNoOcclusion, none, stage } from './stage'
import { traitsOf } from './traits'

/** Fills part, openness (0 in cast shadow – 255) and occlusion (0 free – 255) of every pixel. */
export function measureLight(): void {
  const pixels = (stage.columns * stage.rows) as usize
  memory.fill(stage.open, 255, pixels)
  memory.fill(stage.occlusion, 0, pixels)
  memory.fill(stage.lightPart, 0xff, pixels << 1)
  openLight()
  for (let row = 0; row < stage.rows; row++) {
    // Occlusion is soft: one row of samples speaks for both.
    if (stage.coarseWidth > 0) openOcclusionRow(2 * row + 1)
    for (let column = 0; column < stage.columns; column += 4) measureFour(column, row)
  }
  if (stage.shadowSize > 0) smoothOpen()
}

/** Four pixels beside each other. The lower right sample of each speaks for it or, where that shows nothing, the first that does. */
function measureFour(column: i32, row: i32): void {
  const k = 2 * (row * stage.width + column)
  const at = stage.part + ((k as usize) << 1)
  const upper = v128.load(at)
  const lower = v128.load(at + ((stage.width as usize) << 1))
  const isInRow = i32x4.lt_s(i32x4(0, 1, 2, 3), i32x4.splat(stage.columns - column))
  const isShown = v128.and(i32x4.ne(v128.and(upper, lower), i32x4.splat(-1)), isInRow)
  if (!v128.any_true(isShown)) return
  const parts = i32x4.shr_u(lower, 16)
  const isUsual = v128.and(i32x4.ne(parts, i32x4.splat(none)), isInRow)
  if (v128.any_true(isUsual)) measureUsual(k + stage.width, column, row, parts, isUsual)
  const others = i32x4.bitmask(v128.andnot(isShown, isUsual))
  if (others === 0) return
  for (let i = 0; i < 4; i++) {
    if ((others & (1 << i)) !== 0) measureOther(k + 2 * i, column + i, row)
  }
}

/** Those of four pixels whose lower right samples speak for them. `k` is the one to the left of the first of these. */
function measureUsual(k: i32, column: i32, row: i32, parts: v128, isUsual: v128): void {
  const pixel = row * stage.columns + column
  const own = v128.or(parts, v128.not(isUsual))
  const shorts = i8x16.shuffle(own, own, 0, 1, 4, 5, 8, 9, 12, 13, 0, 1, 4, 5, 8, 9, 12, 13)
  store<i64>(stage.lightPart + ((pixel as usize) << 1), i64x2.extract_lane(shorts, 0))
  const isKnown =
    row % stage.lightRows === 0 ? i32x4.splat(0) : v128.and(isUsual, sameAbove(pixel, parts))
  const isAsked = v128.andnot(isUsual, isKnown)
  const columns = f32x4.add(f32x4.splat((column as f32) * 2 + 1), f32x4(0, 2, 4, 6))
  if (stage.shadowSize > 0) {
    const open = v128.any_true(isAsked) ? openFour(k, columns, 2 * row + 1, isAsked) : isKnown
    storeKnown(stage.open + (pixel as usize), scale(open, 255), isKnown)
  }
  if (stage.coarseWidth > 0) {
    const occlusion = v128.any_true(isAsked)
      ? v128.and(occlusionOfFour(columns), isAsked)
      : f32x4.splat(0)
    if (v128.any_true(v128.or(occlusion, isKnown))) keepOcclusion(pixel, occlusion, isKnown)
  }
}

/** Which of four pixels are of the part of those above. */
function sameAbove(pixel: i32, parts: v128): v128 {
  const above = stage.lightPart + (((pixel - stage.columns) as usize) << 1)
  return i32x4.eq(v128.load16x4_u(above), parts)
}

function openFour(k: i32, columns: v128, row: i32, isAsked: v128): v128 {
  const facing = facingOf(
    seconds(stage.normalX, k),
    seconds(stage.normalY, k),
    seconds(stage.normalZ, k),
  )
  const depths = stage.depth + ((k as usize) << 2)
  const depth = v128.shuffle<i32>(v128.load(depths), v128.load(depths, 16), 1, 3, 5, 7)
  return opennessOfFour(columns, row, depth, facing, isAsked)
}

function keepOcclusion(pixel: i32, occlusion: v128, isKnown: v128): void {
  storeKnown(stage.occlusion + (pixel as usize), scale(occlusion, 255), isKnown)
  for (let i = pixel; i < pixel + 4; i++) {
    const part = u16At(stage.lightPart, i)
    if (part !== none && (traitsOf(part) & hasNoOcclusion) !== 0) setU8(stage.occlusion, i, 0)
  }
}

/** Stores four bytes; those known are as in the row above. */
function storeKnown(at: usize, values: v128, isKnown: v128): void {
  const whole = i32x4.trunc_sat_f32x4_s(values)
  const above = v128.load32_zero(at - (stage.columns as usize))
  const known = i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(above))
  const shorts = i16x8.narrow_i32x4_s(v128.bitselect(known, whole, isKnown), i32x4.splat(0))
  store<i32>(at, i32x4.extract_lane(i8x16.narrow_i16x8_u(shorts, shorts), 0))
}

/** The second of each two of eight short numbers. */
function seconds(array: usize, k: i32): v128 {
  return f32x4.convert_i32x4_s(i32x4.shr_s(v128.load(array + ((k as usize) << 1)), 16))
}

/** A pixel for which another of its samples speaks; `k` is the first. */
function measureOther(k: i32, column: i32, row: i32): void {
  let x = 2 * column
  let y = 2 * row
  let seen = k
  if (u16At(stage.part, seen) === none) {
    x++
    seen++
  }
  if (u16At(stage.part, seen) === none) {
    x--
    y++
    seen = k + stage.width
  }
  const pixel = row * stage.columns + column
  const part = u16At(stage.part, seen)
  setU16(stage.lightPart, pixel, part)
  if (stage.shadowSize > 0) setU8(stage.open, pixel, (openness(seen, x, y) * 255) as i32)
  if (stage.coarseWidth === 0 || (traitsOf(part) & hasNoOcclusion) !== 0) return
  const occlusion = occlusionOfFour(f32x4.splat(x as f32))
  setU8(stage.occlusion, pixel, (f32x4.extract_lane(occlusion, 0) * 255) as i32)
}
