/** Soft darkening where things touch or face each other, at a quarter of the resolution. */
import type { Frame } from './frame.ts'
import { emptyDepth } from './raster.ts'
import { floats, type Workspace } from './workspace.ts'

export type Occlusion = { width: number; height: number; step: number; amount: Float32Array }

const taps = 16
/** How far around a point is looked, in cm. */
const reachCm = 5

export function drawOcclusion(
  frame: Frame,
  depth: Float32Array,
  workspace: Workspace,
  coarser: number,
): Occlusion {
  const step = coarser * Math.max(1, Math.round((frame.samples * 4) / 3))
  const width = Math.ceil(frame.width / step)
  const height = Math.ceil(frame.height / step)
  const coarse = floats(workspace, 'coarse depth', width * height)
  for (let y = 0; y < height; y++) {
    const row = Math.min(frame.height - 1, y * step + (step >> 1)) * frame.width
    for (let x = 0; x < width; x++) {
      coarse[y * width + x] = depth[row + Math.min(frame.width - 1, x * step + (step >> 1))]
    }
  }
  const amount = floats(workspace, 'occlusion', width * height)
  const reach = Math.max(3, (reachCm * frame.scale) / step)
  gather(coarse, amount, width, height, reach)
  const other = floats(workspace, 'occlusion blur', width * height)
  blur(coarse, amount, other, width, height, 1, Math.ceil(reach / 8))
  blur(coarse, other, amount, width, height, width, Math.ceil(reach / 8))
  return { width, height, step, amount }
}

/** Points on a sunflower spiral, nearest first. */
function gather(
  coarse: Float32Array,
  amount: Float32Array,
  width: number,
  height: number,
  reach: number,
): void {
  const dx = new Int32Array(taps)
  const dy = new Int32Array(taps)
  const far = new Float32Array(taps)
  for (let k = 0; k < taps; k++) {
    const radius = Math.sqrt((k + 1) / taps)
    const angle = k * 2.399963
    dx[k] = Math.round(Math.cos(angle) * reach * radius)
    dy[k] = Math.round(Math.sin(angle) * reach * radius)
    far[k] = radius * reachCm
  }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const here = coarse[y * width + x]
      amount[y * width + x] =
        here === emptyDepth ? 0 : occlusionAt(coarse, width, height, x, y, here, dx, dy, far)
    }
  }
}

function occlusionAt(
  coarse: Float32Array,
  width: number,
  height: number,
  x: number,
  y: number,
  here: number,
  dx: Int32Array,
  dy: Int32Array,
  far: Float32Array,
): number {
  let sum = 0
  for (let k = 0; k < taps; k++) {
    const column = x + dx[k]
    const row = y + dy[k]
    if (column < 0 || row < 0 || column >= width || row >= height) continue
    const rise = coarse[row * width + column] - here
    if (rise > far[k] * 0.35) sum += rise < far[k] * 2.5 ? 1 : 0.3
  }
  return sum / taps
}

/** A box blur along one direction that stops at steps in depth. */
function blur(
  coarse: Float32Array,
  from: Float32Array,
  to: Float32Array,
  width: number,
  height: number,
  stride: number,
  radius: number,
): void {
  const count = width * height
  for (let k = 0; k < count; k++) {
    const here = coarse[k]
    if (here === emptyDepth) continue
    let sum = 0
    let weight = 0
    for (let d = -radius; d <= radius; d++) {
      const j = k + d * stride
      if (j < 0 || j >= count) continue
      const gap = coarse[j] - here
      if (gap > 5 || gap < -5) continue
      sum += from[j]
      weight++
    }
    to[k] = sum / weight
  }
}

/** The amount at a sample, blended between the coarse cells. */
export function occlusionAtSample(occlusion: Occlusion, column: number, row: number): number {
  const { width, height, step, amount } = occlusion
  const fx = Math.max(0, Math.min(width - 1.001, column / step - 0.5))
  const fy = Math.max(0, Math.min(height - 1.001, row / step - 0.5))
  const x = Math.floor(fx)
  const y = Math.floor(fy)
  const k = y * width + x
  const right = x + 1 < width ? 1 : 0
  const down = y + 1 < height ? width : 0
  const sx = fx - x
  const sy = fy - y
  return (
    (amount[k] * (1 - sx) + amount[k + right] * sx) * (1 - sy) +
    (amount[k + down] * (1 - sx) + amount[k + down + right] * sx) * sy
  )
}
