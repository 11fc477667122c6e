/** A frame's planes of light and colour, as video encoders want them. */
import { setU8, u8At } from './memory'

/** ITU-R BT.709 × 2¹⁶: see film/encode/planes.ts, which says the same. */
const half: i32 = 1 << 15

/** Light of every pixel, then blue- and red-difference of every two by two: width and height are even. */
export function writePlanes(picture: usize, width: i32, height: i32, planes: usize): void {
  writeLight(picture, width * height, planes)
  const blues = planes + ((width * height) as usize)
  const reds = blues + (((width * height) >> 2) as usize)
  const columns = width >> 1
  const stride = (width as usize) << 2
  for (let row = 0; row < height >> 1; row++) {
    const from = picture + 2 * (row as usize) * stride
    const at = (row * columns) as usize
    let column = 0
    for (; column + 4 <= columns; column += 4) {
      const two = from + ((column as usize) << 3)
      writeDifferences(two, two + stride, blues + at + column, reds + at + column)
    }
    for (; column < columns; column++) {
      const two = from + ((column as usize) << 3)
      writeDifference(two, two + stride, blues + at + column, reds + at + column)
    }
  }
}

/** Halved, so that each fits into sixteen bits: they are even, and nothing is lost. */
function writeLight(picture: usize, pixels: i32, planes: usize): void {
  const weights = i16x8(5_983, 20_127, 2_032, 0, 5_983, 20_127, 2_032, 0)
  for (let k = 0; k < pixels; k += 4) {
    const four = v128.load(picture + ((k as usize) << 2))
    const sums = weighted(i16x8.extend_low_i8x16_u(four), i16x8.extend_high_i8x16_u(four), weights)
    const light = i32x4.shr_s(i32x4.add(sums, i32x4.splat(half >> 1)), 15)
    storeBytes(planes + (k as usize), i32x4.add(light, i32x4.splat(16)))
  }
}

/** Red, green and blue of two and two pixels, each times its weight, in one sum a pixel. */
function weighted(first: v128, last: v128, weights: v128): v128 {
  const one = i32x4.dot_i16x8_s(first, weights)
  const two = i32x4.dot_i16x8_s(last, weights)
  return i32x4.add(v128.shuffle<i32>(one, two, 0, 2, 4, 6), v128.shuffle<i32>(one, two, 1, 3, 5, 7))
}

function storeBytes(at: usize, values: v128): void {
  const shorts = i16x8.narrow_i32x4_s(values, values)
  store<i32>(at, i32x4.extract_lane(i8x16.narrow_i16x8_u(shorts, shorts), 0))
}

/** The means of two by two pixels, twice. */
function means(upper: usize, lower: usize): v128 {
  const above = v128.load(upper)
  const below = v128.load(lower)
  const first = i16x8.add(i16x8.extend_low_i8x16_u(above), i16x8.extend_low_i8x16_u(below))
  const last = i16x8.add(i16x8.extend_high_i8x16_u(above), i16x8.extend_high_i8x16_u(below))
  const sums = i16x8.add(v128.shuffle<i64>(first, last, 0, 2), v128.shuffle<i64>(first, last, 1, 3))
  return i16x8.shr_u(sums, 2)
}

function writeDifferences(upper: usize, lower: usize, blue: usize, red: usize): void {
  const first = means(upper, lower)
  const last = means(upper + 16, lower + 16)
  const blues = i16x8(-6_595, -22_189, 28_784, 0, -6_595, -22_189, 28_784, 0)
  const reds = i16x8(28_784, -26_145, -2_639, 0, 28_784, -26_145, -2_639, 0)
  storeBytes(blue, differenceOf(weighted(first, last, blues)))
  storeBytes(red, differenceOf(weighted(first, last, reds)))
}

function differenceOf(sums: v128): v128 {
  return i32x4.add(i32x4.splat(128), i32x4.shr_s(i32x4.add(sums, i32x4.splat(half)), 16))
}

function writeDifference(upper: usize, lower: usize, blue: usize, red: usize): void {
  const r = channelMean(upper, lower, 0)
  const g = channelMean(upper, lower, 1)
  const b = channelMean(upper, lower, 2)
  setU8(blue, 0, 128 + ((-6_595 * r - 22_189 * g + 28_784 * b + half) >> 16))
  setU8(red, 0, 128 + ((28_784 * r - 26_145 * g - 2_639 * b + half) >> 16))
}

function channelMean(upper: usize, lower: usize, channel: i32): i32 {
  const two = u8At(upper, channel) + u8At(upper, channel + 4)
  return (two + u8At(lower, channel) + u8At(lower, channel + 4)) >> 2
}
