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

const one: f32 = 1

function free(map: usize, k: i32, depth: f32): f32 {
  return f32At(map, k) > depth ? 0 : 1
}

/** 1 when nothing within a texel of (x, y) is nearer to the light than `depth`, 0 when everything is. */
function bilinearLight(x: f32, y: f32, depth: f32): f32 {
  const size = stage.shadowSize
  const column = floor(x) as i32
  const row = floor(y) as i32
  if (column < 0 || row < 0 || column >= size - 1 || row >= size - 1) return 1
  const fx = x - (column as f32)
  const fy = y - (row as f32)
  const k = row * size + column
  const map = stage.shadow
  const upper = free(map, k, depth) * (one - fx) + free(map, k + 1, depth) * fx
  const lower = free(map, k + size, depth) * (one - fx) + free(map, k + size + 1, depth) * fx
  return upper * (one - fy) + lower * fy
}

/**
 * How much light reaches the point, 0–1, softened over about three texels so that its edge is a clean
 * curve. `facing` is the cosine between its normal and the light: grazing surfaces get a greater bias.
 */
function lightAt(facing: f32): f32 {
  const x =
    (stage.shadowRightX * pointX + stage.shadowRightY * pointY + stage.shadowRightZ * pointZ) *
      stage.shadowScale +
    stage.shadowX
  const y =
    stage.shadowY -
    (stage.shadowUpX * pointX + stage.shadowUpY * pointY + stage.shadowUpZ * pointZ) *
      stage.shadowScale
  const slope = min<f32>(4, sqrt(max<f32>(0, 1 - facing * facing)) / max<f32>(0.15, facing))
  const depth =
    stage.shadowTowardX * pointX +
    stage.shadowTowardY * pointY +
    stage.shadowTowardZ * pointZ +
    0.3 +
    stage.shadowTexel * (1.2 + 1.5 * slope)
  const cx = x - 0.5
  const cy = y - 0.5
  const corners =
    bilinearLight(cx - 1, cy - 1, depth) +
    bilinearLight(cx + 1, cy - 1, depth) +
    bilinearLight(cx - 1, cy + 1, depth) +
    bilinearLight(cx + 1, cy + 1, depth)
  if (corners === 0 || corners === 4) return corners / 4
  const cross =
    bilinearLight(cx, cy - 1, depth) +
    bilinearLight(cx, cy + 1, depth) +
    bilinearLight(cx - 1, cy, depth) +
    bilinearLight(cx + 1, cy, depth)
  return (corners + 2 * cross + 4 * bilinearLight(cx, cy, depth)) / 16
}
