/** From samples back to space, and how much of the key light gets there. */
import { f32At, i16At } from './memory'
import { normalScale, stage } from './stage'

export let pointX: f32 = 0
export let pointY: f32 = 0
export let pointZ: f32 = 0

/** Sets the point of space under a sample. */
export function findPoint(column: i32, row: i32, depth: f32): void {
  let a = ((column as f32) + 0.5 - stage.centreX) / stage.scale
  let b = (stage.centreY - (row as f32) - 0.5) / stage.scale
  if (stage.perspective > 0) {
    const grow = (stage.perspective - depth) / stage.perspective
    a *= grow
    b *= grow
  }
  pointX = stage.targetX + stage.rightX * a + stage.upX * b + stage.towardX * depth
  pointY = stage.targetY + stage.rightY * a + stage.upY * b + stage.towardY * depth
  pointZ = stage.targetZ + stage.rightZ * a + stage.upZ * b + stage.towardZ * depth
}

/** How far a sample is open to the light, 0–1. Surfaces turned away count as open: their tone is dark already. */
export function openness(k: i32, column: i32, row: i32): f32 {
  const facing =
    ((i16At(stage.normalX, k) as f32) * stage.toLightX +
      (i16At(stage.normalY, k) as f32) * stage.toLightY +
      (i16At(stage.normalZ, k) as f32) * stage.toLightZ) /
    normalScale
  if (facing <= 0) return 1
  findPoint(column, row, f32At(stage.depth, k))
  return lightAt(facing)
}

/**
 * How much light reaches the point, 0–1, softened over about three texels so that its edge is a clean
 * curve: nine readings between texels, weighted 1 2 1 each way, which together read four by four texels
 * with the weights 1 − f, 2 − f, 1 + f and f. `facing` is the cosine between its normal and the light:
 * grazing surfaces get a greater bias.
 */
function lightAt(facing: f32): f32 {
  const x =
    (stage.shadowRightX * pointX + stage.shadowRightY * pointY + stage.shadowRightZ * pointZ) *
      stage.shadowScale +
    stage.shadowX -
    1.5
  const y =
    stage.shadowY -
    (stage.shadowUpX * pointX + stage.shadowUpY * pointY + stage.shadowUpZ * pointZ) *
      stage.shadowScale -
    1.5
  const left = floor(x)
  const top = floor(y)
  const size = stage.shadowSize
  const column = left as i32
  const row = top as i32
  if (column < 0 || row < 0 || column > size - 4 || row > size - 4) return 1
  const slope = min<f32>(4, sqrt(max<f32>(0, 1 - facing * facing)) / max<f32>(0.15, facing))
  const depth = f32x4.splat(
    stage.shadowTowardX * pointX +
      stage.shadowTowardY * pointY +
      stage.shadowTowardZ * pointZ +
      0.3 +
      stage.shadowTexel * (1.2 + 1.5 * slope),
  )
  const fx = x - left
  const fy = y - top
  const pitch = (size as usize) << 2
  const at = stage.shadow + (((row * size + column) as usize) << 2)
  const upper = f32x4.add(freeOf(at, depth, 1 - fy), freeOf(at + pitch, depth, 2 - fy))
  const lower = f32x4.add(freeOf(at + 2 * pitch, depth, 1 + fy), freeOf(at + 3 * pitch, depth, fy))
  const columns = f32x4.add(upper, lower)
  return (
    (f32x4.extract_lane(columns, 0) * (1 - fx) +
      f32x4.extract_lane(columns, 1) * (2 - fx) +
      f32x4.extract_lane(columns, 2) * (1 + fx) +
      f32x4.extract_lane(columns, 3) * fx) /
    16
  )
}

/** `weight` for each of four texels with nothing before `depth`, else 0. */
function freeOf(at: usize, depth: v128, weight: f32): v128 {
  return v128.and(f32x4.le(v128.load(at), depth), f32x4.splat(weight))
}
