/** The sample grid of one picture: cropped to what can be seen, with the way back from a sample to space. */
import type { Vec3 } from '../math/vector.ts'
import { type Basis, type Camera, cameraBasis } from './camera.ts'

export type Grid = {
  /** Samples a pixel along an axis. */
  samples: number
  /** The crop, in pixels of the whole picture. */
  left: number
  top: number
  columns: number
  rows: number
  /** The crop, in samples. */
  width: number
  height: number
  /** Samples a centimetre. */
  scale: number
  /** Sample coordinates of the camera's target. */
  centreX: number
  centreY: number
  basis: Basis
  target: Vec3
  /** 0 = parallel rays. */
  perspective: number
}

/** Bounds on the screen in samples from the camera's target, y downward. */
export type ScreenBox = { minX: number; minY: number; maxX: number; maxY: number }

/** The picture cropped to the box, with `margin` pixels for lines. Without columns or rows nothing is seen. */
export function gridFor(box: ScreenBox, camera: Camera, samples: number, margin: number): Grid {
  const wide = (camera.centre?.x ?? camera.width / 2) * samples
  const high = (camera.centre?.y ?? camera.height / 2) * samples
  const pixel = (value: number, half: number) => (value + half) / samples
  const left = Math.max(0, Math.floor(pixel(box.minX, wide)) - margin)
  const top = Math.max(0, Math.floor(pixel(box.minY, high)) - margin)
  const right = Math.min(camera.width, Math.ceil(pixel(box.maxX, wide)) + margin)
  const bottom = Math.min(camera.height, Math.ceil(pixel(box.maxY, high)) + margin)
  const columns = Math.max(0, right - left)
  const rows = Math.max(0, bottom - top)
  return {
    samples,
    left,
    top,
    columns,
    rows,
    width: columns * samples,
    height: rows * samples,
    scale: camera.pixelsPerCm * samples,
    centreX: wide - left * samples,
    centreY: high - top * samples,
    basis: cameraBasis(camera.yaw, camera.pitch),
    target: camera.target,
    perspective: camera.perspective ?? 0,
  }
}

/** The point of space under a sample of depth `depth`, written to `out`. */
export function pointAtSample(
  grid: Grid,
  column: number,
  row: number,
  depth: number,
  out: Float64Array,
): void {
  let a = (column + 0.5 - grid.centreX) / grid.scale
  let b = (grid.centreY - row - 0.5) / grid.scale
  if (grid.perspective > 0) {
    const grow = (grid.perspective - depth) / grid.perspective
    a *= grow
    b *= grow
  }
  const { right, up, toward } = grid.basis
  const { target } = grid
  out[0] = target[0] + right[0] * a + up[0] * b + toward[0] * depth
  out[1] = target[1] + right[1] * a + up[1] * b + toward[1] * depth
  out[2] = target[2] + right[2] * a + up[2] * b + toward[2] * depth
}
