/** Triangles to samples: which one is nearest, and how near. Edge functions as in Pineda, "A parallel algorithm for polygon rasterization" (1988). */

export type Target = {
  width: number
  height: number
  depth: Float32Array
  /** Number of the nearest triangle + 1; 0 = nothing. Missing for maps of depth alone. */
  triangle: Uint32Array | undefined
}

export const emptyDepth = -1e9

export function clearTarget(target: Target): void {
  target.depth.fill(emptyDepth)
  target.triangle?.fill(0)
}

/** Draws triangles `first` to `last` (not included). Vertices are in samples, y downward, greater z nearer. Both faces are drawn. */
export function drawTriangles(
  target: Target,
  x: Float32Array,
  y: Float32Array,
  z: Float32Array,
  indices: Uint32Array,
  first: number,
  last: number,
): void {
  for (let t = first; t < last; t++) {
    const a = indices[3 * t]
    const b = indices[3 * t + 1]
    const c = indices[3 * t + 2]
    const x0 = x[a]
    const y0 = y[a]
    const area = (x[b] - x0) * (y[c] - y0) - (x[c] - x0) * (y[b] - y0)
    // Screen y points down, so a triangle seen from its front has negative area.
    if (area < 0) drawTriangle(target, x, y, z, a, b, c, -area, t + 1)
    else if (area > 0) drawTriangle(target, x, y, z, a, c, b, area, t + 1)
  }
}

function drawTriangle(
  target: Target,
  x: Float32Array,
  y: Float32Array,
  z: Float32Array,
  a: number,
  b: number,
  c: number,
  area: number,
  number: number,
): void {
  const x0 = x[a]
  const y0 = y[a]
  const x1 = x[b]
  const y1 = y[b]
  const x2 = x[c]
  const y2 = y[c]
  const { width, height } = target
  const left = Math.max(0, Math.ceil(Math.min(x0, x1, x2) - 0.5))
  const right = Math.min(width - 1, Math.floor(Math.max(x0, x1, x2) - 0.5))
  const top = Math.max(0, Math.ceil(Math.min(y0, y1, y2) - 0.5))
  const bottom = Math.min(height - 1, Math.floor(Math.max(y0, y1, y2) - 0.5))
  if (left > right || top > bottom) return
  // Each edge function grows by a constant to the right (dx) and downward (dy). Coordinates are whole sixteenths, so they are exact and neighbours never leave a gap.
  const dx0 = y2 - y1
  const dy0 = x1 - x2
  const dx1 = y0 - y2
  const dy1 = x2 - x0
  const dx2 = y1 - y0
  const dy2 = x0 - x1
  const px = left + 0.5
  const py = top + 0.5
  let row0 = (px - x1) * dx0 + (py - y1) * dy0
  let row1 = (px - x2) * dx1 + (py - y2) * dy1
  let row2 = (px - x0) * dx2 + (py - y0) * dy2
  const z0 = z[a] / area
  const z1 = z[b] / area
  const z2 = z[c] / area
  const dz = dx0 * z0 + dx1 * z1 + dx2 * z2
  for (let row = top; row <= bottom; row++) {
    const near = row0 * z0 + row1 * z1 + row2 * z2
    const first = row * target.width + left
    drawSpan(target, first, right - left, row0, row1, row2, dx0, dx1, dx2, near, dz, number)
    row0 += dy0
    row1 += dy1
    row2 += dy2
  }
}

/** The part of one row that lies inside all three edges: skips to it, then stops at its end. */
function drawSpan(
  target: Target,
  first: number,
  length: number,
  start0: number,
  start1: number,
  start2: number,
  dx0: number,
  dx1: number,
  dx2: number,
  startNear: number,
  dz: number,
  number: number,
): void {
  const { depth, triangle } = target
  let w0 = start0
  let w1 = start1
  let w2 = start2
  let i = 0
  while (i <= length && (w0 < 0 || w1 < 0 || w2 < 0)) {
    w0 += dx0
    w1 += dx1
    w2 += dx2
    i++
  }
  let near = startNear + i * dz
  for (let k = first + i; i <= length && w0 >= 0 && w1 >= 0 && w2 >= 0; i++, k++) {
    if (near > depth[k]) {
      depth[k] = near
      if (triangle !== undefined) triangle[k] = number
    }
    w0 += dx0
    w1 += dx1
    w2 += dx2
    near += dz
  }
}
