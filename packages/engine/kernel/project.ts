/** Vertices to the sample grid. */
import { f32At, i32At, setF32, setI32 } from './memory'
import { stage } from './stage'

/**
 * All vertices as rays from `right`, `up` and `toward` see them: x to the right and y downward from the
 * target in samples, z in cm towards the eye. `perspective` 0 means parallel rays.
 */
export function project(
  positions: usize,
  count: i32,
  x: usize,
  y: usize,
  z: usize,
  rightX: f32,
  rightY: f32,
  rightZ: f32,
  upX: f32,
  upY: f32,
  upZ: f32,
  towardX: f32,
  towardY: f32,
  towardZ: f32,
  targetX: f32,
  targetY: f32,
  targetZ: f32,
  perspective: f32,
  scale: f32,
): void {
  for (let i = 0; i < count; i++) {
    const px = f32At(positions, 3 * i) - targetX
    const py = f32At(positions, 3 * i + 1) - targetY
    const pz = f32At(positions, 3 * i + 2) - targetZ
    const depth = towardX * px + towardY * py + towardZ * pz
    const shrink: f32 =
      perspective > 0 ? (perspective / max<f32>(1, perspective - depth)) * scale : scale
    setF32(x, i, (rightX * px + rightY * py + rightZ * pz) * shrink)
    setF32(y, i, -(upX * px + upY * py + upZ * pz) * shrink)
    setF32(z, i, depth)
  }
}

/** Least and greatest of `count` numbers, written to `out`. */
export function bounds(values: usize, count: i32, out: usize): void {
  let least: f32 = Infinity
  let greatest: f32 = -Infinity
  for (let i = 0; i < count; i++) {
    const value = f32At(values, i)
    least = min(least, value)
    greatest = max(greatest, value)
  }
  setF32(out, 0, least)
  setF32(out, 1, greatest)
}

/** Bounds of x and y, written to `out`, of the vertices that lie in the picture as the eye sees it. */
export function boundsInPicture(x: usize, y: usize, count: i32, out: usize): void {
  const wide = stage.width << 4
  const high = stage.height << 4
  let left: f32 = 1e9
  let right: f32 = -1e9
  let top: f32 = 1e9
  let bottom: f32 = -1e9
  for (let i = 0; i < count; i++) {
    const column = i32At(stage.x, i)
    const row = i32At(stage.y, i)
    if (column < 0 || row < 0 || column > wide || row > high) continue
    left = min(left, f32At(x, i))
    right = max(right, f32At(x, i))
    top = min(top, f32At(y, i))
    bottom = max(bottom, f32At(y, i))
  }
  setF32(out, 0, left)
  setF32(out, 1, right)
  setF32(out, 2, top)
  setF32(out, 3, bottom)
}

/** Every vertex's normal as the eye sees it: right, up, toward. */
export function turnNormals(): void {
  const from = stage.normals
  const to = stage.viewNormals
  const count = stage.vertices
  for (let i = 0; i < count; i++) {
    const x = f32At(from, 3 * i)
    const y = f32At(from, 3 * i + 1)
    const z = f32At(from, 3 * i + 2)
    setF32(to, 3 * i, stage.rightX * x + stage.rightY * y + stage.rightZ * z)
    setF32(to, 3 * i + 1, stage.upX * x + stage.upY * y + stage.upZ * z)
    setF32(to, 3 * i + 2, stage.towardX * x + stage.towardY * y + stage.towardZ * z)
  }
}

const farthest: f32 = 60000

/** Moves coordinates by `offset` and puts them on the grid of 1/16, in place, as whole sixteenths. */
export function snap(values: usize, count: i32, factor: f32, offset: f32): void {
  for (let i = 0; i < count; i++) {
    const moved = min<f32>(farthest, max<f32>(-farthest, f32At(values, i) * factor + offset))
    setI32(values, i, nearest(moved * 16) as i32)
  }
}
