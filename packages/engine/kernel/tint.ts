/** Soft light of one colour over a picture (W3C Compositing and Blending, 10.1), in whole numbers of sixteen bits. */

/** Red, green, blue and nothing of two pixels: how strongly each is tinted, in 256ths … */
let strengths: v128 = i16x8.splat(0)
/** … and where that means less light. */
let darkens: v128 = i16x8.splat(0)

/** Softer light where above 0, less light where below. */
export function setTint(red: f32, green: f32, blue: f32): void {
  let four = i16x8.replace_lane(i16x8.splat(0), 0, in256ths(red))
  four = i16x8.replace_lane(i16x8.replace_lane(four, 1, in256ths(green)), 2, in256ths(blue))
  strengths = v128.shuffle<i64>(four, four, 0, 0)
  darkens = i16x8.le_s(strengths, i16x8.splat(0))
}

function in256ths(value: f32): i16 {
  return nearest<f32>(value * 256) as i16
}

/** Products of numbers up to 255, in units of 256. */
export function times(a: v128, b: v128): v128 {
  return i16x8.shr_u(i16x8.mul(a, b), 8)
}

/** Values of two pixels, up to 255: what becomes of them, in 256ths. */
export function tinted(value: v128): v128 {
  const rest = i16x8.sub(i16x8.splat(255), value)
  // Above a quarter the formula's √v − v is (1 − v) × √v ÷ (1 + √v); this parabola is off by 0.003 of the latter.
  const bend = i16x8.sub(i16x8.splat(111), times(value, i16x8.splat(45)))
  const above = times(rest, i16x8.add(i16x8.splat(61), times(value, bend)))
  // Below, its ((16v − 12)v + 4)v − v is (1 − (1 − 4v)³) ÷ 4.
  const low = i16x8.sub(i16x8.splat(255), i16x8.shl(value, 2))
  const cube = times(times(low, low), low)
  const below = i16x8.shr_u(i16x8.sub(i16x8.splat(255), cube), 2)
  const isLow = i16x8.lt_s(value, i16x8.splat(64))
  const lighter = v128.bitselect(below, above, isLow)
  const change = v128.bitselect(times(value, rest), lighter, darkens)
  return i16x8.add(i16x8.shl(value, 8), i16x8.mul(change, strengths))
}
