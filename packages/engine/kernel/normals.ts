/** Normals of samples, four at once: each from the plane of its own triangle. */

import { planeAt } from './faces'
import { add, mul } from './lanes'
import { normalScale, stage } from './stage'

/** Fills normals, which only what follows the lookups needs. */
export function resolveNormals(): void {
  const width = stage.width
  for (let row = 0; row < stage.height; row++) layNormals(row * width, width, 0, row)
}

/** Normals of `length` samples from `k` on, and of up to three more. All that are seen have faces. */
export function layNormals(k: i32, length: i32, column: i32, row: i32): void {
  const normalX = stage.normalX
  const normalY = stage.normalY
  const normalZ = stage.normalZ
  const triangle = stage.triangle
  const y = row as f32
  for (let i = 0; i < length; i += 4) {
    const at = ((k + i) as usize) << 1
    const numbers = v128.load(triangle + 2 * at)
    if (!v128.any_true(numbers)) continue
    const x = (column + i) as f32
    const first = normalOf(i32x4.extract_lane(numbers, 0), x, y)
    const second = normalOf(i32x4.extract_lane(numbers, 1), x + 1, y)
    const third = normalOf(i32x4.extract_lane(numbers, 2), x + 2, y)
    const fourth = normalOf(i32x4.extract_lane(numbers, 3), x + 3, y)
    // From three numbers of each of four to four of each number.
    const upper = v128.shuffle<i32>(first, second, 0, 4, 1, 5)
    const lower = v128.shuffle<i32>(third, fourth, 0, 4, 1, 5)
    const nx = v128.shuffle<i32>(upper, lower, 0, 1, 4, 5)
    const ny = v128.shuffle<i32>(upper, lower, 2, 3, 6, 7)
    const ends = v128.shuffle<i32>(first, second, 2, 6, 3, 7)
    const nz = v128.shuffle<i32>(ends, v128.shuffle<i32>(third, fourth, 2, 6, 3, 7), 0, 1, 4, 5)
    const square = add(add(mul(nx, nx), mul(ny, ny)), mul(nz, nz))
    const tiny = f32x4.splat(1e-12)
    const size = f32x4.div(f32x4.splat(normalScale), f32x4.sqrt(f32x4.pmax(tiny, square)))
    storeShorts(normalX + at, mul(nx, size))
    storeShorts(normalY + at, mul(ny, size))
    storeShorts(normalZ + at, mul(nz, size))
  }
}

/** The normal of one sample, of no certain length. */
function normalOf(number: i32, x: f32, y: f32): v128 {
  const at = planeAt(number)
  const right = f32x4.splat(x - load<f32>(at, 28))
  const down = f32x4.splat(y - load<f32>(at, 44))
  return add(v128.load(at), add(mul(v128.load(at, 16), right), mul(v128.load(at, 32), down)))
}

/**
 * Stores four numbers rounded to whole ones of 16 bits. With so much added these are the last bits of a float, which is
 * quicker than to convert it.
 */
function storeShorts(at: usize, values: v128): void {
  const bits = add(values, f32x4.splat(12582912))
  const shorts = i8x16.shuffle(bits, bits, 0, 1, 4, 5, 8, 9, 12, 13, 0, 1, 4, 5, 8, 9, 12, 13)
  store<i64>(at, i64x2.extract_lane(shorts, 0))
}
