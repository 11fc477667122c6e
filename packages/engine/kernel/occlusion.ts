/** Soft darkening where things touch or face each other, at a quarter of the resolution, four cells at once. */
import { f32At, i32At, setF32, setI32 } from './memory'
import { emptyDepth, stage } from './stage'

const taps: i32 = 16
/** How far around a point is looked, in cm. */
const reachCm: f32 = 5

const shifts = memory.data(16 << 2)
const far = memory.data(16 << 2)

/**
 * Fills `coarseAmount`, 0 free – 1 deep in a corner, from the depth of every sample. The coarse grid has a border of
 * `coarseBorder` empty cells all round, so that no look around leaves it.
 */
export function measureOcclusion(): void {
  const reach = max<f32>(3, (reachCm * stage.scale) / (stage.coarseStep as f32))
  const radius = ceil(reach / 8) as i32
  readDepths()
  gather(reach)
  blur(stage.coarseAmount, stage.coarseOther, 1, radius)
  blur(stage.coarseOther, stage.coarseAmount, pitch(), radius)
}

/** Cells of a row, with its borders. */
function pitch(): i32 {
  return stage.coarseWidth + 2 * stage.coarseBorder
}

/** The first cell of a row that is not border. */
function startOf(row: i32): i32 {
  return (row + stage.coarseBorder) * pitch() + stage.coarseBorder
}

function readDepths(): void {
  const step = stage.coarseStep
  const cells = pitch() * (stage.coarseHeight + 2 * stage.coarseBorder)
  const empty = f32x4.splat(emptyDepth)
  for (let k = 0; k < cells; k += 4) v128.store(stage.coarseDepth + ((k as usize) << 2), empty)
  for (let y = 0; y < stage.coarseHeight; y++) {
    const row = min(stage.height - 1, y * step + (step >> 1)) * stage.width
    for (let x = 0; x < stage.coarseWidth; x++) {
      const column = min(stage.width - 1, x * step + (step >> 1))
      setF32(stage.coarseDepth, startOf(y) + x, f32At(stage.depth, row + column))
    }
  }
}

/** Looks around along points on a sunflower spiral, nearest first. */
function gather(reach: f32): void {
  for (let k = 0; k < taps; k++) {
    const radius = sqrt<f32>(((k + 1) as f32) / (taps as f32))
    const angle = (k as f64) * 2.399963
    const dx = nearest((Math.cos(angle) as f32) * reach * radius) as i32
    const dy = nearest((Math.sin(angle) as f32) * reach * radius) as i32
    setI32(shifts, k, dy * pitch() + dx)
    setF32(far, k, radius * reachCm)
  }
  for (let y = 0; y < stage.coarseHeight; y++) {
    const end = startOf(y) + stage.coarseWidth
    for (let k = startOf(y); k < end; k += 4)
      v128.store(stage.coarseAmount + ((k as usize) << 2), occlusionAround(k))
  }
}

function depthsAt(k: i32): v128 {
  return v128.load(stage.coarseDepth + ((k as usize) << 2))
}

function occlusionAround(k: i32): v128 {
  const here = depthsAt(k)
  const isSeen = f32x4.ne(here, f32x4.splat(emptyDepth))
  let sum = f32x4.splat(0)
  if (!v128.any_true(isSeen)) return sum
  for (let tap = 0; tap < taps; tap++) {
    const rise = f32x4.sub(depthsAt(k + i32At(shifts, tap)), here)
    const reach = f32At(far, tap)
    const isNear = f32x4.lt(rise, f32x4.splat(reach * 2.5))
    const weight = v128.bitselect(f32x4.splat(1), f32x4.splat(0.3), isNear)
    sum = f32x4.add(sum, v128.and(weight, f32x4.gt(rise, f32x4.splat(reach * 0.35))))
  }
  return v128.and(f32x4.mul(sum, f32x4.splat(1 / (taps as f32))), isSeen)
}

/** A box blur along one direction that stops at steps in depth. Where nothing is seen, nothing is dark. */
function blur(from: usize, to: usize, stride: i32, radius: i32): void {
  for (let y = 0; y < stage.coarseHeight; y++) {
    const end = startOf(y) + stage.coarseWidth
    for (let k = startOf(y); k < end; k += 4) {
      const here = depthsAt(k)
      const isSeen = f32x4.ne(here, f32x4.splat(emptyDepth))
      let sum = f32x4.splat(0)
      let weight = f32x4.splat(0)
      for (let d = -radius; d <= radius; d++) {
        const j = k + d * stride
        const gap = f32x4.abs(f32x4.sub(depthsAt(j), here))
        const isNear = f32x4.le(gap, f32x4.splat(5))
        sum = f32x4.add(sum, v128.and(v128.load(from + ((j as usize) << 2)), isNear))
        weight = f32x4.add(weight, v128.and(f32x4.splat(1), isNear))
      }
      v128.store(to + ((k as usize) << 2), v128.and(f32x4.div(sum, weight), isSeen))
    }
  }
}

/** The upper and the lower of the coarse rows between which a row lies, and the share of the lower one. */
let upperCells: usize = 0
let lowerCells: usize = 0
let lowerShare: f32 = 0

/** Says of which row of samples amounts are asked next. */
export function openOcclusionRow(row: i32): void {
  const share: f32 = 1 / (stage.coarseStep as f32)
  const height = stage.coarseHeight as f32
  const place = max<f32>(0, min<f32>(height - 1.001, (row as f32) * share - 0.5))
  const y = floor(place)
  upperCells = stage.coarseAmount + ((startOf(y as i32) as usize) << 2)
  lowerCells = stage.coarseHeight > 1 ? upperCells + ((pitch() as usize) << 2) : upperCells
  lowerShare = place - y
}

/** The amounts at four samples of that row, blended between the coarse cells. */
export function occlusionOfFour(columns: v128): v128 {
  const share: f32 = 1 / (stage.coarseStep as f32)
  const last = f32x4.splat((stage.coarseWidth as f32) - 1.001)
  const place = f32x4.sub(f32x4.mul(columns, f32x4.splat(share)), f32x4.splat(0.5))
  const x = f32x4.max(f32x4.splat(0), f32x4.min(last, place))
  const cells = f32x4.floor(x)
  const cell = i32x4.shl(i32x4.trunc_sat_f32x4_s(cells), 2)
  const rightShare = f32x4.sub(x, cells)
  const upper = between(upperCells, cell, rightShare)
  const lower = between(lowerCells, cell, rightShare)
  return f32x4.add(
    f32x4.mul(upper, f32x4.splat(1 - lowerShare)),
    f32x4.mul(lower, f32x4.splat(lowerShare)),
  )
}

/** Amounts between cells and those to their right. `cell`: how many bytes from `row`. */
function between(row: usize, cell: v128, rightShare: v128): v128 {
  const one = v128.load64_zero(row + (i32x4.extract_lane(cell, 0) as usize))
  const two = v128.load64_zero(row + (i32x4.extract_lane(cell, 1) as usize))
  const first = v128.load64_lane(row + (i32x4.extract_lane(cell, 2) as usize), one, 1)
  const second = v128.load64_lane(row + (i32x4.extract_lane(cell, 3) as usize), two, 1)
  const left = v128.shuffle<i32>(first, second, 0, 4, 2, 6)
  const right = v128.shuffle<i32>(first, second, 1, 5, 3, 7)
  return f32x4.add(
    f32x4.mul(left, f32x4.sub(f32x4.splat(1), rightShare)),
    f32x4.mul(right, rightShare),
  )
}
