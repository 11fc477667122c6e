/** Samples to pixels: ink over colour, averaged over each pixel. */
import { f32At, i32At, u8At, u16At } from './memory'
import { stage } from './stage'

let red: f32 = 0
let green: f32 = 0
let blue: f32 = 0
let alpha: f32 = 0

/** Writes RGBA, not premultiplied; pixels that show nothing are left as they are. */
export function downsample(): void {
  const samples = stage.samples
  const share: f32 = 255 / ((samples * samples) as f32)
  for (let row = 0; row < stage.rows; row++) {
    const line = (row + stage.top) * stage.pictureWidth + stage.left
    for (let column = 0; column < stage.columns; column++) {
      const first = row * samples * stage.width + column * samples
      if (samples === 3 && isBlank(first)) continue
      const isWhole = u8At(stage.wholeness, row * stage.columns + column) === 2
      if (isWhole) addWhole(first)
      else addPixel(first, samples)
      if (alpha === 0) continue
      const at = stage.picture + (((line + column) as usize) << 2)
      store<u32>(
        at,
        byteOf(red / alpha) |
          (byteOf(green / alpha) << 8) |
          (byteOf(blue / alpha) << 16) |
          (byteOf(alpha * share) << 24),
      )
    }
  }
}

function byteOf(value: f32): u32 {
  return min<f32>(255, nearest(value)) as u32
}

/** Whether nine samples show neither a surface nor a line. */
function isBlank(first: i32): bool {
  const width = stage.width
  const ink = inkOf(first) | inkOf(first + width) | inkOf(first + 2 * width)
  if (ink !== 0) return false
  const seen = v128.or(v128.or(seenAt(first), seenAt(first + width)), seenAt(first + 2 * width))
  return !v128.any_true(v128.and(seen, i32x4(-1, -1, -1, 0)))
}

/** The cover of three samples. */
function inkOf(k: i32): u32 {
  return load<u32>(stage.inkCover + (k as usize)) & 0xffffff
}

function seenAt(k: i32): v128 {
  return v128.load(stage.triangle + ((k as usize) << 2))
}

/** A whole pixel: its one colour, under what ink there is. */
function addWhole(first: i32): void {
  red = 0
  green = 0
  blue = 0
  alpha = 0
  for (let dy = 0; dy < 3; dy++) {
    const start = first + dy * stage.width
    if (inkOf(start) === 0) continue
    for (let k = start; k < start + 3; k++) addInk(k)
  }
  const rest: f32 = 9 - alpha
  const at = stage.colour + (((first + stage.width + 1) as usize) << 2)
  red += (load<u8>(at) as f32) * rest
  green += (load<u8>(at, 1) as f32) * rest
  blue += (load<u8>(at, 2) as f32) * rest
  alpha = 9
}

/** Adds the ink of one sample; returns how much of it is covered. */
function addInk(k: i32): f32 {
  const cover = (u8At(stage.inkCover, k) as f32) * stage.inkOpacity
  if (cover === 0) return 0
  const ink = 3 * u16At(stage.inkMaterial, k)
  red += f32At(stage.inks, ink) * cover
  green += f32At(stage.inks, ink + 1) * cover
  blue += f32At(stage.inks, ink + 2) * cover
  alpha += cover
  return cover
}

/** Adds up the samples of one pixel: colours weighted by how far each is covered, and the cover itself. */
function addPixel(first: i32, samples: i32): void {
  red = 0
  green = 0
  blue = 0
  alpha = 0
  for (let dy = 0; dy < samples; dy++) {
    const start = first + dy * stage.width
    for (let k = start; k < start + samples; k++) {
      const cover = addInk(k)
      if (i32At(stage.triangle, k) === 0) continue
      const rest: f32 = 1 - cover
      if (rest <= 0) continue
      const at = stage.colour + ((k as usize) << 2)
      red += (load<u8>(at) as f32) * rest
      green += (load<u8>(at, 1) as f32) * rest
      blue += (load<u8>(at, 2) as f32) * rest
      alpha += rest
    }
  }
}
