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
  if (right - left < mostSmall && bottom - top < mostSmall)
    drawSmall(x0, y0, bx, by, cx, cy, left, right, top, bottom, near, zx * 16, zy * 16, t + 1)
  else drawLarge(x0, y0, bx, by, cx, cy, left, right, top, bottom, near, zx * 16, zy * 16, t + 1)
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
  const length = right - left
  if (length < 4) {
    const isWithin = i32x4.le_s(lanes, i32x4.splat(length))
    for (let row = top; row <= bottom; row++) {
      const z = f32x4.add(f32x4.splat(start as f32), slope)
      // Whether anything of a row is seen cannot be foretold: to keep nothing is quicker than to ask.
      const inside = v128.andnot(isWithin, outsideOf(row0, row1, row2))
      const old = v128.load(depth + at)
      keepSeen(at, z, old, v128.and(inside, f32x4.gt(z, old)), number)
      row0 = i32x4.add(row0, down0)
      row1 = i32x4.add(row1, down1)
      row2 = i32x4.add(row2, down2)
      start += zy
      at += (width as usize) << 2
    }
    return
  }
  for (let row = top; row <= bottom; row++) {
    const z = f32x4.add(f32x4.splat(start as f32), slope)
    drawSpan(at, length, row0, row1, row2, dx0, dx1, dx2, z, (zx * 4) as f32, number)
    row0 = i32x4.add(row0, down0)
    row1 = i32x4.add(row1, down1)
    row2 = i32x4.add(row2, down2)
    start += zy
    at += (width as usize) << 2
  }
}

/** Which of four samples lie outside: there at least one of the three is negative. */
function outsideOf(w0: v128, w1: v128, w2: v128): v128 {
  return i32x4.lt_s(v128.or(v128.or(w0, w1), w2), i32x4.splat(0))
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
  if (v128.any_true(seen)) keepSeen(at, z, old, seen, number)
}

function keepSeen(at: usize, z: v128, old: v128, seen: v128, number: i32): void {
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
