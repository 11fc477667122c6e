/** One row of a layer: blended of two of its own, and laid on the frame between two pixels each. */

/** Bytes of a pixel in the line of blended rows: four shorts. */
const pixelBytes: usize = 8
/** Pixels in the line before the first of the layer. */
const before: i32 = 2

/** Pixels of a layer between two of its rows, four at a time, by 128ths; beyond its sides the last goes on. */
export function blendRows(
  above: usize,
  below: usize,
  share: i32,
  from: i32,
  to: i32,
  width: i32,
  line: usize,
): void {
  const by = i16x8.splat(share as i16)
  for (let column = from; column <= to; column += 4) {
    const k = (column as usize) << 2
    const one = v128.load(above + k)
    const two = v128.load(below + k)
    const at = line + ((column + before) as usize) * pixelBytes
    v128.store(at, blend(i16x8.extend_low_i8x16_u(one), i16x8.extend_low_i8x16_u(two), by))
    v128.store(at, blend(i16x8.extend_high_i8x16_u(one), i16x8.extend_high_i8x16_u(two), by), 16)
  }
  if (from === 0) store<i64>(line + pixelBytes, load<i64>(line + 2 * pixelBytes))
  if (to < width - 1) return
  const end = line + ((width - 1 + before) as usize) * pixelBytes
  const value = load<i64>(end)
  store<i64>(end + pixelBytes, value)
  store<i64>(end + 2 * pixelBytes, value)
}

/** `by`: 128ths. */
function blend(one: v128, two: v128, by: v128): v128 {
  return i16x8.add(one, i16x8.shr_s(i16x8.mul(i16x8.sub(two, one), by), 7))
}

/** Where four pixels lie in the line, in 65536ths of a pixel from one before the layer's first. */
function placesFrom(begin: f32, grow: i32): v128 {
  const one = nearest<f32>((begin + 1) * 65_536) as i32
  return i32x4(one, one + grow, one + 2 * grow, one + 3 * grow)
}

/** What is seen at the first two of four places … */
function firstTwo(entries: usize, places: v128): v128 {
  const whole = i32x4.shl(i32x4.shr_s(places, 16), 3)
  const share = v128.and(i32x4.shr_u(places, 9), i32x4.splat(127))
  const a = v128.load(entries + (i32x4.extract_lane(whole, 0) as usize))
  const b = v128.load(entries + (i32x4.extract_lane(whole, 1) as usize))
  const by = v128.shuffle<i16>(share, share, 0, 0, 0, 0, 2, 2, 2, 2)
  return blend(v128.shuffle<i64>(a, b, 0, 2), v128.shuffle<i64>(a, b, 1, 3), by)
}

/** … and at the last two. */
function lastTwo(entries: usize, places: v128): v128 {
  const whole = i32x4.shl(i32x4.shr_s(places, 16), 3)
  const share = v128.and(i32x4.shr_u(places, 9), i32x4.splat(127))
  const a = v128.load(entries + (i32x4.extract_lane(whole, 2) as usize))
  const b = v128.load(entries + (i32x4.extract_lane(whole, 3) as usize))
  const by = v128.shuffle<i16>(share, share, 4, 4, 4, 4, 6, 6, 6, 6)
  return blend(v128.shuffle<i64>(a, b, 0, 2), v128.shuffle<i64>(a, b, 1, 3), by)
}

/** As many of four pixels as are left. */
function storeFour(at: usize, left: i32, first: v128, last: v128): void {
  const bytes = i8x16.narrow_i16x8_u(first, last)
  if (left >= 4) v128.store(at, bytes)
  else {
    if (left >= 2) store<i64>(at, i64x2.extract_lane(bytes, 0))
    if (left === 1) store<i32>(at, i32x4.extract_lane(bytes, 0))
    if (left === 3) store<i32>(at, i32x4.extract_lane(bytes, 2), 8)
  }
}

/** Lays a row over the frame. Ways of laying have loops of their own: to ask in the loop takes a sixth longer. */
export function coverRow(line: usize, to: usize, count: i32, begin: f32, step: f32): void {
  const entries = line + pixelBytes
  const grow = nearest<f32>(step * 65_536) as i32
  let places = placesFrom(begin, grow)
  let at = to
  for (let left = count; left > 0; left -= 4, at += 16) {
    const first = firstTwo(entries, places)
    const last = lastTwo(entries, places)
    places = i32x4.add(places, i32x4.splat(4 * grow))
    const solid = i16x8.eq(v128.and(first, last), i16x8.splat(255))
    if ((i16x8.bitmask(solid) & 0x88) === 0x88) storeFour(at, left, first, last)
    else if (v128.any_true(v128.or(first, last))) {
      const ground = v128.load(at)
      const one = covered(first, i16x8.extend_low_i8x16_u(ground))
      const two = covered(last, i16x8.extend_high_i8x16_u(ground))
      storeFour(at, left, one, two)
    }
  }
}

function covered(value: v128, ground: v128): v128 {
  const cover = v128.shuffle<i16>(value, value, 3, 3, 3, 3, 7, 7, 7, 7)
  return i16x8.add(value, shareOf(ground, i16x8.sub(i16x8.splat(255), cover)))
}

export function multiplyRow(line: usize, to: usize, count: i32, begin: f32, step: f32): void {
  const entries = line + pixelBytes
  const grow = nearest<f32>(step * 65_536) as i32
  let places = placesFrom(begin, grow)
  let at = to
  for (let left = count; left > 0; left -= 4, at += 16) {
    const first = firstTwo(entries, places)
    const last = lastTwo(entries, places)
    places = i32x4.add(places, i32x4.splat(4 * grow))
    const ground = v128.load(at)
    const one = shareOf(i16x8.extend_low_i8x16_u(ground), first)
    const two = shareOf(i16x8.extend_high_i8x16_u(ground), last)
    storeFour(at, left, one, two)
  }
}

export function screenRow(line: usize, to: usize, count: i32, begin: f32, step: f32): void {
  const entries = line + pixelBytes
  const grow = nearest<f32>(step * 65_536) as i32
  let places = placesFrom(begin, grow)
  let at = to
  for (let left = count; left > 0; left -= 4, at += 16) {
    const first = firstTwo(entries, places)
    const last = lastTwo(entries, places)
    places = i32x4.add(places, i32x4.splat(4 * grow))
    if (!v128.any_true(v128.or(first, last))) continue
    const ground = v128.load(at)
    const one = lightened(first, i16x8.extend_low_i8x16_u(ground))
    const two = lightened(last, i16x8.extend_high_i8x16_u(ground))
    storeFour(at, left, one, two)
  }
}

function lightened(value: v128, ground: v128): v128 {
  return i16x8.add(value, shareOf(ground, i16x8.sub(i16x8.splat(255), value)))
}

/** Values × shares ÷ 255, rounded. */
function shareOf(values: v128, shares: v128): v128 {
  const product = i16x8.add(i16x8.mul(values, shares), i16x8.splat(128))
  return i16x8.shr_u(i16x8.add(product, i16x8.shr_u(product, 8)), 8)
}
