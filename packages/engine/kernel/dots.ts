/** Draws lines, dot by dot. */
import { f32At, i16At, i32At, u16At } from './memory'
import { normalScale, stage } from './stage'

/** Covers the samples within each dot's radius, with a soft edge one sample wide; the strongest line wins. */
export function drawDots(count: i32): void {
  for (let e = 0; e < count; e++) {
    const radius = f32At(stage.edgeRadius, e)
    if (radius > 0) drawDot(e, radius * swell(i32At(stage.edgeOwner, e)))
  }
}

function drawDot(e: i32, radius: f32): void {
  const width = stage.width
  const place = i32At(stage.edgePlace, e)
  const k = place >> 1
  const isAbove = (place & 1) !== 0
  const y0 = k / width
  const x: f32 = ((k - y0 * width) as f32) + (isAbove ? 0 : 0.5)
  const y: f32 = (y0 as f32) + (isAbove ? 0.5 : 0)
  const material = u16At(stage.edgeMaterial, e)
  const reach: f32 = radius + 0.5
  const left = max(0, ceil(x - reach) as i32)
  const right = min(width - 1, floor(x + reach) as i32)
  const top = max(0, ceil(y - reach) as i32)
  const bottom = min(stage.height - 1, floor(y + reach) as i32)
  for (let row = top; row <= bottom; row++) {
    const dy = (row as f32) - y
    for (let column = left; column <= right; column += 4)
      coverFour(row * width + column, width - column, (column as f32) - x, dy * dy, reach, material)
  }
}

/**
 * Four samples beside each other, of which the row has room for `room`; `dx` is that of the first. Those
 * out of reach, and those of the next row, are left as they are.
 */
function coverFour(k: i32, room: i32, dx: f32, square: f32, reach: f32, material: i32): void {
  const at = stage.inkCover + (k as usize)
  // Dots of one line overlap: most of what they reach is covered already.
  if (load<u32>(at) === 0xffffffff) return
  const x = f32x4.add(f32x4.splat(dx), f32x4(0, 1, 2, 3))
  const far = f32x4.sqrt(f32x4.add(f32x4.mul(x, x), f32x4.splat(square)))
  const inside = f32x4.pmin(f32x4.splat(1), f32x4.sub(f32x4.splat(reach), far))
  const cover = i32x4.trunc_sat_f32x4_s(f32x4.mul(inside, f32x4.splat(255)))
  const old = i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(v128.load32_zero(at)))
  const isInRow = i32x4.lt_s(i32x4(0, 1, 2, 3), i32x4.splat(room))
  const stronger = v128.and(i32x4.gt_s(cover, old), isInRow)
  if (!v128.any_true(stronger)) return
  const shorts = i16x8.narrow_i32x4_u(v128.bitselect(cover, old, stronger), i32x4.splat(0))
  store<i32>(at, i32x4.extract_lane(i8x16.narrow_i16x8_u(shorts, shorts), 0))
  const place = stage.inkMaterial + ((k as usize) << 1)
  const chosen = v128.bitselect(
    i16x8.splat(material as i16),
    v128.load64_zero(place),
    i16x8.narrow_i32x4_s(stronger, stronger),
  )
  store<i64>(place, i64x2.extract_lane(chosen, 0))
}

/** Lines swell in the shade and on undersides, and thin out in the light. */
function swell(k: i32): f32 {
  const facing =
    ((i16At(stage.normalX, k) as f32) * stage.toLightX +
      (i16At(stage.normalY, k) as f32) * stage.toLightY +
      (i16At(stage.normalZ, k) as f32) * stage.toLightZ) /
    normalScale
  if (facing > 0.5) return 0.86
  if (facing < -0.3) return 1.2
  return 1.2 - ((facing + 0.3) / 0.8) * 0.34
}
