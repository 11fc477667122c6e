/** Draws lines, dot by dot. */
import { f32At, i16At, i32At, u16At } from './memory'
import { normalScale, stage } from './stage'

/** Samples to which distances are known each way: no dot reaches farther. */
const side: i32 = 24
const rowBytes: usize = 96

/**
 * Distances in 255ths of a sample: of dots between a sample and that to its right, then of those between a sample and
 * that below. Of each a row of `2 * side` for every sample up or down, from `side` samples left of the dot's own.
 */
let distances: usize = 0

export function distanceBytes(): usize {
  return 2 * (side as usize) * rowBytes
}

/** Covers the samples within each dot's radius, with a soft edge one sample wide; the strongest line wins. `room` is for the distances. */
export function drawDots(count: i32, room: usize): void {
  distances = room
  layDistances(distances, 0.5, 0)
  layDistances(distances + (side as usize) * rowBytes, 0, 0.5)
  for (let e = 0; e < count; e++) {
    const radius = f32At(stage.edgeRadius, e)
    if (radius > 0) drawDot(e, radius * swell(i32At(stage.edgeOwner, e)))
  }
}

/** Of a dot so far to the right of its sample, and so far down. */
function layDistances(at: usize, right: f32, down: f32): void {
  const first = f32x4.sub(f32x4(0, 1, 2, 3), f32x4.splat((side as f32) + right))
  for (let row = 0; row < side; row++) {
    const dy = (row as f32) + down
    for (let column = 0; column < 2 * side; column += 4) {
      const dx = f32x4.add(first, f32x4.splat(column as f32))
      const square = f32x4.add(f32x4.mul(dx, dx), f32x4.splat(dy * dy))
      const far = i32x4.trunc_sat_f32x4_s(f32x4.mul(f32x4.sqrt(square), f32x4.splat(255)))
      const place = at + (row as usize) * rowBytes + ((column as usize) << 1)
      store<i64>(place, i64x2.extract_lane(i16x8.narrow_i32x4_s(far, far), 0))
    }
  }
}

function drawDot(e: i32, radius: f32): void {
  const width = stage.width
  const place = i32At(stage.edgePlace, e)
  const k = place >> 1
  const isAbove = place & 1
  const y0 = k / width
  const x0 = k - y0 * width
  const x: f32 = (x0 as f32) + (isAbove !== 0 ? 0 : 0.5)
  const y: f32 = (y0 as f32) + (isAbove !== 0 ? 0.5 : 0)
  const reach = min<f32>(radius + 0.5, (side - 1) as f32)
  const left = max(0, ceil(x - reach) as i32)
  const right = min(width - 1, floor(x + reach) as i32)
  const top = max(0, ceil(y - reach) as i32)
  const bottom = min(stage.height - 1, floor(y + reach) as i32)
  const far = i16x8.splat((reach * 255) as i16)
  const material = i16x8.splat(u16At(stage.edgeMaterial, e) as i16)
  const first = distances + ((isAbove * side) as usize) * rowBytes
  for (let row = top; row <= bottom; row++) {
    const away = row > y0 ? row - y0 - isAbove : y0 - row
    const near = first + (away as usize) * rowBytes + ((side + left - x0) << 1)
    for (let column = left; column <= right; column += 8) {
      const cover = i16x8.sub(far, v128.load(near + ((column - left) << 1)))
      coverEight(row * width + column, width - column, cover, material)
    }
  }
}

/** Eight samples beside each other, of which the row has room for `room`: where `cover` is greater than what was there. */
function coverEight(k: i32, room: i32, cover: v128, material: v128): void {
  const at = stage.inkCover + (k as usize)
  const old = v128.load64_zero(at)
  const bytes = i8x16.narrow_i16x8_u(cover, i16x8.splat(0))
  let isStronger = i8x16.gt_u(bytes, old)
  if (room < 8) isStronger = v128.and(isStronger, i8x16.lt_s(bytesUpward, i8x16.splat(room as i8)))
  store<i64>(at, i64x2.extract_lane(v128.bitselect(bytes, old, isStronger), 0))
  const place = stage.inkMaterial + ((k as usize) << 1)
  const isChosen = i16x8.extend_low_i8x16_s(isStronger)
  v128.store(place, v128.bitselect(material, v128.load(place), isChosen))
}

const bytesUpward = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)

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
