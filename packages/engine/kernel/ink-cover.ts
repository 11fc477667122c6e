/** How far lines cover samples and pixels: what is wholly under ink need not be shaded. */
import { u8At } from './memory'
import { stage } from './stage'

/** How far ink hides one sample, 0–1. */
export function coverAt(k: i32): f32 {
  return min<f32>(1, (u8At(stage.inkCover, k) as f32) * stage.inkOpacity)
}

/** The cover of two samples, a byte each. */
export function inkOf(k: i32): i32 {
  return load<u16>(stage.inkCover + (k as usize)) as i32
}

/** Whether lines have the colour of what lies below them: then that must be known. */
function isSeeThrough(): bool {
  return stage.whiteInkBelow !== 0
}

/** Whether one ink covers a pixel all over, given its upper left sample and the one below. */
export function isInked(first: i32, below: i32): bool {
  if (isSeeThrough() || (inkOf(first) & inkOf(below)) !== 0xffff || coverAt(first) < 1) return false
  const upper = load<u32>(stage.inkMaterial + ((first as usize) << 1))
  const lower = load<u32>(stage.inkMaterial + ((below as usize) << 1))
  return upper === lower && upper >>> 16 === (upper & 0xffff)
}

/** Whether some of four pixels beside each other have ink; `first` is their upper left sample. */
export function isInkNear(first: i32): bool {
  const at = stage.inkCover + (first as usize)
  return (load<i64>(at) | load<i64>(at + (stage.width as usize))) !== 0
}

/** Whether ink hides all samples of a run. */
export function isUnderInk(k: i32, length: i32): bool {
  if (isSeeThrough() || coverAt(k) < 1) return false
  for (let i = 0; i < length; i += 8) {
    const bare = ~load<u64>(stage.inkCover + ((k + i) as usize))
    const others = length - i < 8 ? u64.MAX_VALUE << (8 * (length - i)) : 0
    if ((bare & ~others) !== 0) return false
  }
  return true
}
