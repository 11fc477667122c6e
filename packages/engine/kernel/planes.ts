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

function writeLight(picture: usize, pixels: i32, planes: usize): void {
  for (let k = 0; k < pixels; k += 4) {
    const four = v128.load(picture + ((k as usize) << 2))
    const light = weighted(
      v128.and(four, i32x4.splat(0xff)),
      v128.and(i32x4.shr_u(four, 8), i32x4.splat(0xff)),
      v128.and(i32x4.shr_u(four, 16), i32x4.splat(0xff)),
      11_966,
      40_254,
      4_064,
    )
    storeBytes(planes + (k as usize), i32x4.add(light, i32x4.splat(16)))
  }
}

function weighted(r: v128, g: v128, b: v128, red: i32, green: i32, blue: i32): v128 {
  const two = i32x4.add(i32x4.mul(r, i32x4.splat(red)), i32x4.mul(g, i32x4.splat(green)))
  const sum = i32x4.add(two, i32x4.mul(b, i32x4.splat(blue)))
  return i32x4.shr_s(i32x4.add(sum, i32x4.splat(half)), 16)
}

function storeBytes(at: usize, values: v128): void {
  const shorts = i16x8.narrow_i32x4_s(values, values)
  store<i32>(at, i32x4.extract_lane(i8x16.narrow_i16x8_u(shorts, shorts), 0))
}

/** Sums of two by two pixels, four times. */
function channelSums(upper: usize, lower: usize, shift: i32): v128 {
  const mask = i32x4.splat(0xff)
  const first = i32x4.add(
    v128.and(i32x4.shr_u(v128.load(upper), shift), mask),
    v128.and(i32x4.shr_u(v128.load(lower), shift), mask),
  )
  const second = i32x4.add(
    v128.and(i32x4.shr_u(v128.load(upper, 16), shift), mask),
    v128.and(i32x4.shr_u(v128.load(lower, 16), shift), mask),
  )
  const even = v128.shuffle<i32>(first, second, 0, 2, 4, 6)
  const odd = v128.shuffle<i32>(first, second, 1, 3, 5, 7)
  return i32x4.shr_u(i32x4.add(even, odd), 2)
}

function writeDifferences(upper: usize, lower: usize, blue: usize, red: usize): void {
  const r = channelSums(upper, lower, 0)
  const g = channelSums(upper, lower, 8)
  const b = channelSums(upper, lower, 16)
  const middle = i32x4.splat(128)
  storeBytes(blue, i32x4.add(middle, weighted(r, g, b, -6_595, -22_189, 28_784)))
  storeBytes(red, i32x4.add(middle, weighted(r, g, b, 28_784, -26_145, -2_639)))
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
