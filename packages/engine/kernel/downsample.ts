/** Samples to pixels: ink over colour, averaged over each pixel. */
import { f32At, i32At, u8At, u16At } from './memory'
import { isWhole } from './pixels'
import { stage } from './stage'

let red: f32 = 0
let green: f32 = 0
let blue: f32 = 0
let alpha: f32 = 0

/** Writes RGBA of the crop, not premultiplied; pixels that show nothing are left as they are. */
export function downsample(): void {
  const samples = stage.samples
  for (let row = 0; row < stage.rows; row++) {
    const line = row * stage.columns
    for (let column = 0; column < stage.columns; column++) {
      const first = row * samples * stage.width + column * samples
      const at = stage.picture + (((line + column) as usize) << 2)
      if (u8At(stage.wholeness, row * stage.columns + column) === isWhole) writeWhole(first, at)
      else if (samples !== 2 || !isBlank(first)) writeMixed(first, at, samples)
    }
  }
}

function writeWhole(first: i32, at: usize): void {
  if ((inkOf(first) | inkOf(first + stage.width)) === 0) {
    store<u32>(at, load<u32>(stage.colour + ((first as usize) << 2)))
    return
  }
  addWhole(first)
  write(at, 4)
}

function writeMixed(first: i32, at: usize, samples: i32): void {
  addPixel(first, samples)
  if (alpha !== 0) write(at, (samples * samples) as f32)
}

/** `most`: the alpha of a pixel that is covered all over. */
function write(at: usize, most: f32): void {
  store<u32>(
    at,
    byteOf(red / alpha) |
      (byteOf(green / alpha) << 8) |
      (byteOf(blue / alpha) << 16) |
      (byteOf((alpha * 255) / most) << 24),
  )
}

function byteOf(value: f32): u32 {
  return min<f32>(255, nearest(value)) as u32
}

/** Whether four samples show neither a surface nor a line. */
function isBlank(first: i32): bool {
  const below = first + stage.width
  return (inkOf(first) | inkOf(below)) === 0 && (seenAt(first) | seenAt(below)) === 0
}

/** The cover of two samples. */
function inkOf(k: i32): i32 {
  return load<u16>(stage.inkCover + (k as usize)) as i32
}

function seenAt(k: i32): i64 {
  return load<i64>(stage.triangle + ((k as usize) << 2))
}

/** A whole pixel: its one colour, under what ink there is. */
function addWhole(first: i32): void {
  red = 0
  green = 0
  blue = 0
  alpha = 0
  addInks(first)
  addInks(first + stage.width)
  const rest: f32 = 4 - alpha
  const at = stage.colour + ((first as usize) << 2)
  red += (load<u8>(at) as f32) * rest
  green += (load<u8>(at, 1) as f32) * rest
  blue += (load<u8>(at, 2) as f32) * rest
  alpha = 4
}

/** Adds the ink of two samples beside each other. */
function addInks(k: i32): void {
  if (inkOf(k) === 0) return
  addInk(k)
  addInk(k + 1)
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
