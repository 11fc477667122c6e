/**
 * Triangles to samples: which one is nearest, and how near. Edge functions as in Pineda, "A parallel
 * algorithm for polygon rasterization" (1988), in whole sixteenths, so that they are exact and
 * neighbours never leave a gap; four samples at a time.
 */
import { areaOf, corner, xOf, yOf, zOf } from './corners'
import { f32At, i32At, setF32, setI32 } from './memory'
import { depth, numbers, width } from './target'

/** Draws one triangle, not without area, on the samples of a box. */
export function drawTriangle(
  t: i32,
  indices: usize,
  left: i32,
  right: i32,
  top: i32,
  bottom: i32,
): void {
  const a = corner(i32At(indices, 3 * t))
  const b = corner(i32At(indices, 3 * t + 1))
  const c = corner(i32At(indices, 3 * t + 2))
  const x0 = xOf(a)
  const y0 = yOf(a)
  const x1 = xOf(b)
  const y1 = yOf(b)
  const x2 = xOf(c)
  const y2 = yOf(c)
  const area = areaOf(a, b, c)
  const share: f64 = 1 / (area as f64)
  const z0 = zOf(a)
  const dz1 = ((zOf(b) - z0) as f64) * share
  const dz2 = ((zOf(c) - z0) as f64) * share
  // How depth grows by a sixteenth to the right and downward.
  const zx = ((y2 - y0) as f64) * dz1 - ((y1 - y0) as f64) * dz2
  const zy = ((x1 - x0) as f64) * dz2 - ((x2 - x0) as f64) * dz1
  const rise = (((left << 4) + 8 - x0) as f64) * zx + (((top << 4) + 8 - y0) as f64) * zy
  const near = (z0 as f64) + rise
  // One seen from behind is turned over.
  const isFront = area < 0
  const bx = isFront ? x1 : x2
  const by = isFront ? y1 : y2
  const cx = isFront ? x2 : x1
  const cy = isFront ? y2 : y1
  if (isSmall(a, b, c))
    drawSmall(x0, y0, bx, by, cx, cy, left, right, top, bottom, near, zx * 16, zy * 16, t + 1)
  else drawLarge(x0, y0, bx, by, cx, cy, left, right, top, bottom, near, zx * 16, zy * 16, t + 1)
}

/** Whether edge functions fit into 32 bits: when neither width nor height is more than 2,000 samples. */
function isSmall(a: usize, b: usize, c: usize): bool {
  const first = v128.load(a)
  const second = v128.load(b)
  const third = v128.load(c)
  const least = i32x4.min_s(i32x4.min_s(first, second), third)
  const greatest = i32x4.max_s(i32x4.max_s(first, second), third)
  const large = i32x4.gt_s(i32x4.sub(greatest, least), i32x4.splat(2000 << 4))
  // The last two are no columns and rows.
  return (i32x4.bitmask(large) & 3) === 0
}

const lanes = i32x4(0, 1, 2, 3)

/** Up to so many samples wide a triangle is drawn in columns of four. */
const mostSlim: i32 = 12

/** Rows of up to so many samples are drawn from end to end. */
const mostNarrow: i32 = 32

function drawSmall(
  x0: i32,
  y0: i32,
  x1: i32,
  y1: i32,
  x2: i32,
  y2: i32,
  left: i32,
  right: i32,
  top: i32,
  bottom: i32,
  near: f64,
  zx: f64,
  zy: f64,
  number: i32,
): void {
  const px = (left << 4) + 8
  const py = (top << 4) + 8
  // Each edge function grows by a constant to the right (dx) and downward (dy).
  const dx0 = y2 - y1
  const dx1 = y0 - y2
  const dx2 = y1 - y0
  let row0 = fourEdges((px - x1) * dx0 + (py - y1) * (x1 - x2), dx0)
  let row1 = fourEdges((px - x2) * dx1 + (py - y2) * (x2 - x0), dx1)
  let row2 = fourEdges((px - x0) * dx2 + (py - y0) * (x0 - x1), dx2)
  const down0 = i32x4.splat((x1 - x2) << 4)
  const down1 = i32x4.splat((x2 - x0) << 4)
  const down2 = i32x4.splat((x0 - x1) << 4)
  const right0 = i32x4.splat(dx0 << 6)
  const right1 = i32x4.splat(dx1 << 6)
  const right2 = i32x4.splat(dx2 << 6)
  const slope = f32x4.mul(f32x4(0, 1, 2, 3), f32x4.splat(zx as f32))
  const nearer = f32x4.splat((zx * 4) as f32)
  const own = i32x4.splat(number)
  let start = near
  let at = ((top * width + left) as usize) << 2
  const length = right - left
  if (length < mostSlim && right < width - 1) {
    const rows = bottom - top
    const none = f32x4.splat(0)
    // How much nearer a column is than the first, in two steps: added up as along a row.
    let once = none
    let twice = none
    for (let i = 0; i <= length; i += 4) {
      drawColumn(at, rows, row0, row1, row2, down0, down1, down2, near, zy, slope, once, twice, own)
      row0 = i32x4.add(row0, right0)
      row1 = i32x4.add(row1, right1)
      row2 = i32x4.add(row2, right2)
      twice = i === 0 ? none : nearer
      once = nearer
      at += 16
    }
    return
  }
  // Beyond the right of its box all lies outside a triangle, but there must not be another row.
  const isNarrow = length < mostNarrow && right < width - 1
  for (let row = top; row <= bottom; row++) {
    const z = f32x4.add(f32x4.splat(start as f32), slope)
    if (isNarrow) drawRow(at, length, row0, row1, row2, right0, right1, right2, z, nearer, own)
    else drawSpan(at, length, row0, row1, row2, right0, right1, right2, z, nearer, own)
    row0 = i32x4.add(row0, down0)
    row1 = i32x4.add(row1, down1)
    row2 = i32x4.add(row2, down2)
    start += zy
    at += (width as usize) << 2
  }
}

/** An edge function at four samples beside each other. */
function fourEdges(first: i32, dx: i32): v128 {
  return i32x4.add(i32x4.splat(first), i32x4.mul(lanes, i32x4.splat(dx << 4)))
}

/** Which of four samples lie outside: there at least one of the three is negative. */
function outsideOf(w0: v128, w1: v128, w2: v128): v128 {
  return i32x4.lt_s(v128.or(v128.or(w0, w1), w2), i32x4.splat(0))
}

/** Four columns of a triangle, from top to bottom: few are more than three times as wide, and most are higher than that. */
function drawColumn(
  at: usize,
  rows: i32,
  start0: v128,
  start1: v128,
  start2: v128,
  down0: v128,
  down1: v128,
  down2: v128,
  near: f64,
  zy: f64,
  slope: v128,
  once: v128,
  twice: v128,
  own: v128,
): void {
  let w0 = start0
  let w1 = start1
  let w2 = start2
  let start = near
  const below = (width as usize) << 2
  for (let row = 0; row <= rows; row++) {
    const z = f32x4.add(f32x4.add(f32x4.add(f32x4.splat(start as f32), slope), once), twice)
    keepNearer(at, z, outsideOf(w0, w1, w2), own)
    w0 = i32x4.add(w0, down0)
    w1 = i32x4.add(w1, down1)
    w2 = i32x4.add(w2, down2)
    start += zy
    at += below
  }
}

/** One row of a triangle, from end to end. `at` is where it begins, in bytes. */
function drawRow(
  at: usize,
  length: i32,
  start0: v128,
  start1: v128,
  start2: v128,
  right0: v128,
  right1: v128,
  right2: v128,
  startZ: v128,
  nearer: v128,
  own: v128,
): void {
  let w0 = start0
  let w1 = start1
  let w2 = start2
  let z = startZ
  for (let i = 0; i <= length; i += 4) {
    keepNearer(at + ((i as usize) << 2), z, outsideOf(w0, w1, w2), own)
    w0 = i32x4.add(w0, right0)
    w1 = i32x4.add(w1, right1)
    w2 = i32x4.add(w2, right2)
    z = f32x4.add(z, nearer)
  }
}

/** The same of a row that is wide, or ends where another begins: up to its inside, and until that ends. */
function drawSpan(
  at: usize,
  length: i32,
  start0: v128,
  start1: v128,
  start2: v128,
  right0: v128,
  right1: v128,
  right2: v128,
  startZ: v128,
  nearer: v128,
  own: v128,
): void {
  let w0 = start0
  let w1 = start1
  let w2 = start2
  let z = startZ
  let wasInside = false
  for (let i = 0; i <= length; i += 4) {
    const outside = outsideOf(w0, w1, w2)
    if (!i32x4.all_true(outside)) {
      wasInside = true
      const isBeyond = i32x4.gt_s(lanes, i32x4.splat(length - i))
      keepNearer(at + ((i as usize) << 2), z, v128.or(outside, isBeyond), own)
    } else if (wasInside) return
    w0 = i32x4.add(w0, right0)
    w1 = i32x4.add(w1, right1)
    w2 = i32x4.add(w2, right2)
    z = f32x4.add(z, nearer)
  }
}

/** Whether anything is seen of four samples cannot be foretold: to keep nothing is quicker than to ask. */
function keepNearer(at: usize, z: v128, outside: v128, own: v128): void {
  const old = v128.load(depth + at)
  // All bits set are no number, and none is greater than another.
  const reached = v128.or(z, outside)
  v128.store(depth + at, f32x4.pmax(old, reached))
  if (numbers === 0) return
  const before = v128.load(numbers + at)
  v128.store(numbers + at, v128.bitselect(own, before, f32x4.gt(reached, old)))
}

/** The same, one sample at a time, in numbers that hold any size. */
function drawLarge(
  x0: i32,
  y0: i32,
  x1: i32,
  y1: i32,
  x2: i32,
  y2: i32,
  left: i32,
  right: i32,
  top: i32,
  bottom: i32,
  near: f64,
  zx: f64,
  zy: f64,
  number: i32,
): void {
  for (let row = top; row <= bottom; row++) {
    const py = (row << 4) + 8
    for (let column = left; column <= right; column++) {
      const px = (column << 4) + 8
      const inside =
        edge(px, py, x1, y1, x2, y2) | edge(px, py, x2, y2, x0, y0) | edge(px, py, x0, y0, x1, y1)
      const z = (near + ((column - left) as f64) * zx + ((row - top) as f64) * zy) as f32
      const k = row * width + column
      if (inside < 0 || z <= f32At(depth, k)) continue
      setF32(depth, k, z)
      if (numbers !== 0) setI32(numbers, k, number)
    }
  }
}

/** Not negative on the inner side of the edge from (x0, y0) to (x1, y1). */
function edge(px: i32, py: i32, x0: i32, y0: i32, x1: i32, y1: i32): i64 {
  return ((px - x0) as i64) * ((y1 - y0) as i64) - ((py - y0) as i64) * ((x1 - x0) as i64)
}
