/** Soft darkening where things touch or face each other, at a quarter of the resolution. */
import { f32At, setF32 } from './memory'
import { emptyDepth, stage } from './stage'

const taps: i32 = 16
/** How far around a point is looked, in cm. */
const reachCm: f32 = 5

const dx = memory.data(16 << 2)
const dy = memory.data(16 << 2)
const far = memory.data(16 << 2)

/** Fills `coarseAmount`, 0 free – 1 deep in a corner, from the depth of every sample. */
export function measureOcclusion(): void {
  const width = stage.coarseWidth
  const height = stage.coarseHeight
  const step = stage.coarseStep
  for (let y = 0; y < height; y++) {
    const row = min(stage.height - 1, y * step + (step >> 1)) * stage.width
    for (let x = 0; x < width; x++) {
      const column = min(stage.width - 1, x * step + (step >> 1))
      setF32(stage.coarseDepth, y * width + x, f32At(stage.depth, row + column))
    }
  }
  const reach = max<f32>(3, (reachCm * stage.scale) / (step as f32))
  const radius = ceil(reach / 8) as i32
  gather(reach)
  blur(stage.coarseAmount, stage.coarseOther, 1, radius)
  blur(stage.coarseOther, stage.coarseAmount, width, radius)
}

/** Looks around along points on a sunflower spiral, nearest first. */
function gather(reach: f32): void {
  for (let k = 0; k < taps; k++) {
    const radius = sqrt<f32>(((k + 1) as f32) / (taps as f32))
    const angle = (k as f64) * 2.399963
    store<i32>(dx + ((k as usize) << 2), nearest((Math.cos(angle) as f32) * reach * radius) as i32)
    store<i32>(dy + ((k as usize) << 2), nearest((Math.sin(angle) as f32) * reach * radius) as i32)
    setF32(far, k, radius * reachCm)
  }
  const width = stage.coarseWidth
  const height = stage.coarseHeight
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const here = f32At(stage.coarseDepth, y * width + x)
      const amount: f32 = here === emptyDepth ? 0 : occlusionAround(x, y, here)
      setF32(stage.coarseAmount, y * width + x, amount)
    }
  }
}

function occlusionAround(x: i32, y: i32, here: f32): f32 {
  const width = stage.coarseWidth
  let sum: f32 = 0
  for (let k = 0; k < taps; k++) {
    const column = x + load<i32>(dx + ((k as usize) << 2))
    const row = y + load<i32>(dy + ((k as usize) << 2))
    if (column < 0 || row < 0 || column >= width || row >= stage.coarseHeight) continue
    const rise = f32At(stage.coarseDepth, row * width + column) - here
    const reach = f32At(far, k)
    if (rise > reach * 0.35) sum += rise < reach * 2.5 ? 1 : 0.3
  }
  return sum / (taps as f32)
}

/** A box blur along one direction that stops at steps in depth. */
function blur(from: usize, to: usize, stride: i32, radius: i32): void {
  const count = stage.coarseWidth * stage.coarseHeight
  for (let k = 0; k < count; k++) {
    const here = f32At(stage.coarseDepth, k)
    if (here === emptyDepth) continue
    let sum: f32 = 0
    let weight: f32 = 0
    for (let d = -radius; d <= radius; d++) {
      const j = k + d * stride
      if (j < 0 || j >= count) continue
      if (abs(f32At(stage.coarseDepth, j) - here) > 5) continue
      sum += f32At(from, j)
      weight += 1
    }
    setF32(to, k, sum / weight)
  }
}
