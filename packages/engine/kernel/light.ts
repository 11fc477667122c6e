/** Light that must not flicker from sample to sample: cast shadow and occlusion, once a pixel, smoothed along each part. */
import { i32At, setI32, setU8, setU16, u8At, u16At } from './memory'
import { occlusionAt } from './occlusion'
import { traitsOf } from './resolve'
import { openness } from './space'
import { hasNoOcclusion, none, stage } from './stage'

/** Fills part, openness (0 in cast shadow – 255) and occlusion (0 free – 255) of every pixel. */
export function measureLight(): void {
  const pixels = (stage.columns * stage.rows) as usize
  memory.fill(stage.open, 255, pixels)
  memory.fill(stage.occlusion, 0, pixels)
  memory.fill(stage.lightPart, 0xff, pixels << 1)
  for (let row = 0; row < stage.rows; row++) {
    for (let column = 0; column < stage.columns; column++) {
      if (findSeen(column, row)) measurePixel(row * stage.columns + column)
    }
  }
  if (stage.shadowSize > 0) smooth(stage.samples)
}

function measurePixel(pixel: i32): void {
  const k = seenRow * stage.width + seenColumn
  const part = u16At(stage.part, k)
  setU16(stage.lightPart, pixel, part)
  if (stage.shadowSize > 0)
    setU8(stage.open, pixel, (openness(k, seenColumn, seenRow) * 255) as i32)
  if (stage.coarseWidth > 0 && (traitsOf(part) & hasNoOcclusion) === 0)
    setU8(stage.occlusion, pixel, (occlusionAt(seenColumn, seenRow) * 255) as i32)
}

/** The sample that speaks for a pixel. */
let seenColumn: i32 = 0
let seenRow: i32 = 0

/** The middle sample of a pixel when it shows something, else the first that does; false where none does. */
function findSeen(column: i32, row: i32): bool {
  const samples = stage.samples
  const left = column * samples
  const top = row * samples
  seenColumn = left + (samples >> 1)
  seenRow = top + (samples >> 1)
  if (isSeen()) return true
  for (seenRow = top; seenRow < top + samples; seenRow++) {
    for (seenColumn = left; seenColumn < left + samples; seenColumn++) {
      if (isSeen()) return true
    }
  }
  return false
}

function isSeen(): bool {
  return u16At(stage.part, seenRow * stage.width + seenColumn) !== none
}

/** Shadows finer than about twice this are left out, in cm. */
const finestShadowCm: f32 = 0.38

/** Averages each pixel with its neighbours of the same part: jagged shadow edges become curves and specks fade below the threshold. */
function smooth(samples: i32): void {
  const radius = floor(min<f32>(6, (finestShadowCm * stage.scale) / (samples as f32)) + 0.5) as i32
  if (radius < 1) return
  const columns = stage.columns
  const rows = stage.rows
  for (let pass = 0; pass < 2; pass++) {
    for (let y = 0; y < rows; y++) smoothLine(y * columns, 1, columns, radius)
    for (let x = 0; x < columns; x++) smoothLine(x, columns, rows, radius)
  }
}

/** One row or column: each run of pixels of one part is averaged within itself. */
function smoothLine(first: i32, stride: i32, count: i32, radius: i32): void {
  const sums = stage.sums
  let start = 0
  while (start < count) {
    const own = u16At(stage.lightPart, first + start * stride)
    let end = start + 1
    let sum = u8At(stage.open, first + start * stride)
    setI32(sums, 0, 0)
    setI32(sums, 1, sum)
    while (end < count && u16At(stage.lightPart, first + end * stride) === own) {
      sum += u8At(stage.open, first + end * stride)
      end++
      setI32(sums, end - start, sum)
    }
    const length = end - start
    if (own !== none && sum < 255 * length) smoothRun(first, start, length, stride, radius)
    start = end
  }
}

function smoothRun(first: i32, start: i32, length: i32, stride: i32, radius: i32): void {
  for (let i = 0; i < length; i++) {
    const low = max(0, i - radius)
    const high = min(length, i + radius + 1)
    const sum = i32At(stage.sums, high) - i32At(stage.sums, low)
    const count = high - low
    // Rounded, in whole numbers.
    setU8(stage.open, first + (start + i) * stride, (2 * sum + count) / (2 * count))
  }
}
