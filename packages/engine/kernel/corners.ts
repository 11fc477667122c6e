/** Every vertex on the target, its numbers beside each other: x and y in whole sixteenths, depth, and one that is free. */

const cornerBits: i32 = 4

let corners: usize = 0

/** Lays the numbers of `count` vertices beside each other, four vertices at a time; `at` has room for sixteen bytes each. */
export function layCorners(at: usize, x: usize, y: usize, z: usize, count: i32): void {
  corners = at
  for (let i = 0; i < count; i += 4) {
    const from = (i as usize) << 2
    const xs = v128.load(x + from)
    const ys = v128.load(y + from)
    const zs = v128.load(z + from)
    const firstTwo = v128.shuffle<i32>(xs, ys, 0, 4, 1, 5)
    const lastTwo = v128.shuffle<i32>(xs, ys, 2, 6, 3, 7)
    const to = corner(i)
    v128.store(to, v128.shuffle<i32>(firstTwo, zs, 0, 1, 4, 4))
    v128.store(to, v128.shuffle<i32>(firstTwo, zs, 2, 3, 5, 5), 16)
    v128.store(to, v128.shuffle<i32>(lastTwo, zs, 0, 1, 6, 6), 32)
    v128.store(to, v128.shuffle<i32>(lastTwo, zs, 2, 3, 7, 7), 48)
  }
}

/** Goes on with numbers that were laid before, by this thread or by another. */
export function openCorners(at: usize): void {
  corners = at
}

/** Where the numbers of a vertex lie. */
export function corner(vertex: i32): usize {
  return corners + ((vertex as usize) << cornerBits)
}

export function xOf(corner: usize): i32 {
  return load<i32>(corner)
}

export function yOf(corner: usize): i32 {
  return load<i32>(corner, 4)
}

export function zOf(corner: usize): f32 {
  return load<f32>(corner, 8)
}

/** Twice the area in square sixteenths. Screen y points down, so that of a triangle seen from its front is negative. */
export function areaOf(a: usize, b: usize, c: usize): i64 {
  const origin = v128.load(a)
  const one = i32x4.sub(v128.load(b), origin)
  const other = i32x4.sub(v128.load(c), origin)
  const products = i64x2.extmul_low_i32x4_s(one, v128.shuffle<i32>(other, other, 1, 0, 2, 3))
  return i64x2.extract_lane(products, 0) - i64x2.extract_lane(products, 1)
}

/** The samples a triangle may meet: those of the target that lie in its box. */
export let left: i32 = 0
export let right: i32 = 0
export let top: i32 = 0
export let bottom: i32 = 0

/** Sets the box of three corners on a target of `width` by `height`; false where it holds no sample, as of most. */
export function findBox(a: usize, b: usize, c: usize, width: i32, height: i32): bool {
  const first = v128.load(a)
  const second = v128.load(b)
  const third = v128.load(c)
  const least = i32x4.min_s(i32x4.min_s(first, second), third)
  const greatest = i32x4.max_s(i32x4.max_s(first, second), third)
  // A sample lies in the middle of its sixteen sixteenths.
  const starts = i32x4.shr_s(i32x4.add(least, i32x4.splat(7)), 4)
  const ends = i32x4.shr_s(i32x4.sub(greatest, i32x4.splat(8)), 4)
  left = max(0, i32x4.extract_lane(starts, 0))
  right = min(width - 1, i32x4.extract_lane(ends, 0))
  if (left > right) return false
  top = max(0, i32x4.extract_lane(starts, 1))
  bottom = min(height - 1, i32x4.extract_lane(ends, 1))
  return top <= bottom
}

/** Depth of the nearest corner. */
export function nearestOf(a: usize, b: usize, c: usize): f32 {
  const near = f32x4.pmax(f32x4.pmax(v128.load(a), v128.load(b)), v128.load(c))
  return f32x4.extract_lane(near, 2)
}
