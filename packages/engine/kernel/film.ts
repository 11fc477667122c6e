/** A film's frame, in place: the tint of its mood, the light that spills over, darker corners. */
import { tinted } from './tint'

/** Of two pixels, each red, green, blue and opaque. */
let cornerColour: v128 = i16x8.splat(0)

/**
 * `wide`: what spills over, `rows` rows of four shares of 2¹⁵ a pixel, one for every `cell` of the picture. `corners`: how dark
 * each pixel is made, 0–255, with a colour of the form 0xBBGGRR.
 */
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
  cornerColour = i16x8.extend_low_i8x16_u(i32x4.splat(colour | 0xff000000))
  const step: f32 = 1 / (cell as f32)
  const line = (width as usize) << 3
  for (let y = 0; y < height; y++) {
    const place = max<f32>(0, min<f32>((rows as f32) - 1, ((y as f32) + 0.5) * step - 0.5))
    const upper = min(rows - 2, place as i32)
    const from = wide + (upper as usize) * line
    gradeRow(
      picture + (((y * width) as usize) << 2),
      corners + ((y * width) as usize),
      width,
      from,
      from + line,
      i16x8.splat(nearest<f32>((place - (upper as f32)) * 32_767) as i16),
    )
  }
}

/** Four pixels at a time. */
function gradeRow(
  picture: usize,
  corners: usize,
  width: i32,
  upper: usize,
  lower: usize,
  by: v128,
): void {
  for (let x = 0; x < width; x += 4) {
    const at = picture + ((x as usize) << 2)
    const k = (x as usize) << 3
    const pixels = v128.load(at)
    let first = lit(i16x8.extend_low_i8x16_u(pixels), upper + k, lower + k, by)
    let last = lit(i16x8.extend_high_i8x16_u(pixels), upper + k + 16, lower + k + 16, by)
    const dark = load<u32>(corners + (x as usize))
    if (dark !== 0) {
      const covers = i16x8.extend_low_i8x16_u(i32x4.splat(dark))
      first = darkened(first, v128.shuffle<i16>(covers, covers, 0, 0, 0, 0, 1, 1, 1, 1))
      last = darkened(last, v128.shuffle<i16>(covers, covers, 2, 2, 2, 2, 3, 3, 3, 3))
    }
    const bytes = i8x16.narrow_i16x8_u(rounded(first), rounded(last))
    // Rows follow each other without a gap: none may write into the next.
    if (width - x >= 4) v128.store(at, bytes)
    else store<i64>(at, i64x2.extract_lane(bytes, 0))
  }
}

/** Two pixels, tinted and screened with what spills over, in 256ths. */
function lit(bytes: v128, upper: usize, lower: usize, by: v128): v128 {
  const value = tinted(bytes)
  const above = v128.load(upper)
  const gap = i16x8.sub(v128.load(lower), above)
  const shine = i16x8.shr_u(i16x8.add(above, i16x8.q15mulr_sat_s(gap, by)), 7)
  const rest = i16x8.sub(i16x8.splat(255), i16x8.shr_u(value, 8))
  return i16x8.add(value, i16x8.mul(shine, rest))
}

/** No pixel is covered by more than half: products stay below 2¹⁵. */
function darkened(value: v128, cover: v128): v128 {
  const gap = i16x8.sub(cornerColour, i16x8.shr_u(value, 8))
  return i16x8.add(value, i16x8.mul(gap, cover))
}

function rounded(value: v128): v128 {
  return i16x8.shr_u(i16x8.add(value, i16x8.splat(128)), 8)
}
