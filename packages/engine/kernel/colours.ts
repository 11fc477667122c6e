/**
 * Colours of samples, four bytes each, red lowest. Whoever knows a sample's colour needs its normal no more: the lower
 * two bytes lie in the place of `normalX`, the upper two in that of `normalY`.
 */
import { setU16, u16At } from './memory'
import { stage } from './stage'

export function colourAt(k: i32): i32 {
  return u16At(stage.normalX, k) | (u16At(stage.normalY, k) << 16)
}

/** The colours of every second of eight samples beside each other. */
export function secondColours(k: i32): v128 {
  const at = (k as usize) << 1
  const lower = v128.load(stage.normalX + at)
  const upper = v128.load(stage.normalY + at)
  return i8x16.shuffle(lower, upper, 0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29)
}

/** Keeps the first `count` of four colours of samples beside each other; what lies beyond is not shaded yet. */
export function keepColours(k: i32, colours: v128, count: i32): void {
  if (count < 4) {
    keepOnly(k, colours, count, 1)
    return
  }
  const at = (k as usize) << 1
  const halves = halvesOf(colours)
  v128.store64_lane(stage.normalX + at, halves, 0)
  v128.store64_lane(stage.normalY + at, halves, 1)
}

/** Keeps the first `count` of four colours, each for the first of two samples beside each other. */
export function keepSecondColours(k: i32, colours: v128, count: i32): void {
  keepOnly(k, colours, count, 2)
}

function keepOnly(k: i32, colours: v128, count: i32, step: i32): void {
  const halves = halvesOf(colours)
  let lower = i64x2.extract_lane(halves, 0)
  let upper = i64x2.extract_lane(halves, 1)
  for (let i = 0; i < count; i++) {
    setU16(stage.normalX, k + i * step, lower as i32)
    setU16(stage.normalY, k + i * step, upper as i32)
    lower >>= 16
    upper >>= 16
  }
}

/** The lower two bytes of four colours, then their upper two. */
function halvesOf(colours: v128): v128 {
  return i8x16.shuffle(colours, colours, 0, 1, 4, 5, 8, 9, 12, 13, 2, 3, 6, 7, 10, 11, 14, 15)
}
