/**
 * Triangles to samples: which one is nearest, and how near. Edge functions as in Pineda, "A parallel
 * algorithm for polygon rasterization" (1988), in whole sixteenths, so that they are exact and
 * neighbours never leave a gap; four samples at a time.
 */
import { f32At, i32At, setF32, setI32 } from './memory'
import { clip, clipBottom, clipTop, depth, height, numbers, width } from './target'
import { isHidden } from './tiles'

/** Draws triangles `first` to `last` (not included) on all rows, on what is there. */
export function drawTriangles(
  indices: usize,
  x: usize,
  y: usize,
  z: usize,
  first: i32,
  last: i32,
): void {
  clip(0, height)
  for (let t = first; t < last; t++) drawClipped(t, indices, x, y, z, false)
}

/** Draws one triangle on the rows that are drawn on now. */
export function drawClipped(
  t: i32,
  indices: usize,
  x: usize,
  y: usize,
  z: usize,
  mayBeHidden: bool,
): void {
  const a = i32At(indices, 3 * t)
  const b = i32At(indices, 3 * t + 1)
  const c = i32At(indices, 3 * t + 2)
  const left = max(0, (least(x, a, b, c) + 7) >> 4)
  const right = min(width - 1, (greatest(x, a, b, c) - 8) >> 4)
  const top = max(clipTop, (least(y, a, b, c) + 7) >> 4)
  const bottom = min(clipBottom - 1, (greatest(y, a, b, c) - 8) >> 4)
  if (left > right || top > bottom) return
  if (mayBeHidden && isHidden(z, a, b, c, left, right, top, bottom)) return
  const area = areaOf(x, y, a, b, c)
  if (area !== 0) drawTriangle(x, y, z, a, b, c, left, right, top, bottom, area, t + 1)
}

/** Twice the area in square sixteenths. Screen y points down, so that of a triangle seen from its front is negative. */
export function areaOf(x: usize, y: usize, a: i32, b: i32, c: i32): i64 {
  const x0 = i32At(x, a)
  const y0 = i32At(y, a)
  return (
    ((i32At(x, b) - x0) as i64) * ((i32At(y, c) - y0) as i64) -
    ((i32At(x, c) - x0) as i64) * ((i32At(y, b) - y0) as i64)
  )
}

export function least(values: usize, a: i32, b: i32, c: i32): i32 {
  return min(i32At(values, a), min(i32At(values, b), i32At(values, c)))
}

export function greatest(values: usize, a: i32, b: i32, c: i32): i32 {
  return max(i32At(values, a), max(i32At(values, b), i32At(values, c)))
}

function drawTriangle(
  x: usize,
  y: usize,
  z: usize,
  a: i32,
  b: i32,
  c: i32,
  left: i32,
  right: i32,
  top: i32,
  bottom: i32,
  area: i64,
  number: i32,
): void {
  const x0 = i32At(x, a)
  const y0 = i32At(y, a)
  const x1 = i32At(x, b)
  const y1 = i32At(y, b)
  const x2 = i32At(x, c)
  const y2 = i32At(y, c)
  const share: f64 = 1 / (area as f64)
  const z0 = f32At(z, a)
  const dz1 = ((f32At(z, b) - z0) as f64) * share
  const dz2 = ((f32At(z, c) - z0) as f64) * share
  // How depth grows by a sixteenth to the right and downward.
  const zx = ((y2 - y0) as f64) * dz1 - ((y1 - y0) as f64) * dz2
  const zy = ((x1 - x0) as f64) * dz2 - ((x2 - x0) as f64) * dz1
  const corner = (((left << 4) + 8 - x0) as f64) * zx + (((top << 4) + 8 - y0) as f64) * zy
  const near = (z0 as f64) + corner
  // One seen from behind is turned over.
  const isFront = area < 0
  const bx = isFront ? x1 : x2
  const by = isFront ? y1 : y2
  const cx = isFront ? x2 : x1
  const cy = isFront ? y2 : y1
  if (right - left < mostSmall && bottom - top < mostSmall)
    drawSmall(x0, y0, bx, by, cx, cy, left, right, top, bottom, near, zx * 16, zy * 16, number)
  else drawLarge(x0, y0, bx, by, cx, cy, left, right, top, bottom, near, zx * 16, zy * 16, number)
}

/** Up to so many samples each way, edge functions fit into 32 bits. */
const mostSmall: i32 = 900

const lanes = i32x4(0, 1, 2, 3)

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
  const slope = f32x4.mul(f32x4(0, 1, 2, 3), f32x4.splat(zx as f32))
  let start = near
  let at = ((top * width + left) as usize) << 2
  for (let row = top; row <= bottom; row++) {
    const z = f32x4.add(f32x4.splat(start as f32), slope)
    drawSpan(at, right - left, row0, row1, row2, dx0, dx1, dx2, z, (zx * 4) as f32, number)
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

/** One row of a triangle: up to its inside, and until it ends. `at` is where the row begins, in bytes. */
function drawSpan(
  at: usize,
  length: i32,
  start0: v128,
  start1: v128,
  start2: v128,
  dx0: i32,
  dx1: i32,
  dx2: i32,
  startZ: v128,
  dz: f32,
  number: i32,
): void {
  const right0 = i32x4.splat(dx0 << 6)
  const right1 = i32x4.splat(dx1 << 6)
  const right2 = i32x4.splat(dx2 << 6)
  const nearer = f32x4.splat(dz)
  let w0 = start0
  let w1 = start1
  let w2 = start2
  let z = startZ
  let wasInside = false
  for (let i = 0; i <= length; i += 4) {
    // Inside, none of the three is negative.
    const inside = i32x4.ge_s(v128.or(v128.or(w0, w1), w2), i32x4.splat(0))
    if (v128.any_true(inside)) {
      wasInside = true
      const isWithin = i32x4.le_s(lanes, i32x4.splat(length - i))
      keepNearer(at + ((i as usize) << 2), z, v128.and(inside, isWithin), number)
    } else if (wasInside) return
    w0 = i32x4.add(w0, right0)
    w1 = i32x4.add(w1, right1)
    w2 = i32x4.add(w2, right2)
    z = f32x4.add(z, nearer)
  }
}

function keepNearer(at: usize, z: v128, inside: v128, number: i32): void {
  const old = v128.load(depth + at)
  const seen = v128.and(inside, f32x4.gt(z, old))
  if (!v128.any_true(seen)) return
  v128.store(depth + at, v128.bitselect(z, old, seen))
  if (numbers === 0) return
  const own = i32x4.splat(number)
  v128.store(numbers + at, v128.bitselect(own, v128.load(numbers + at), seen))
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
