/** Samples to pixels: ink over colour, averaged over each pixel of two by two samples. */
import { colourAt, secondColours } from './colours'
import { coverAt, inkOf, isInked, isInkNear } from './ink-cover'
import { add, scale } from './lanes'
import { u16At } from './memory'
import { isBlank, isCovered, isWhole } from './pixels'
import { none, stage } from './stage'

/** Four pixels of one kind. */
const allBlank: i32 = isBlank * 0x01010101
const allWhole: i32 = isWhole * 0x01010101

/** Writes RGBA of the crop, not premultiplied; pixels that show nothing are left as they are. */
export function downsample(): void {
  for (let row = 0; row < stage.rows; row++) {
    const line = row * stage.columns
    const start = 2 * row * stage.width
    for (let column = 0; column < stage.columns; column += 4)
      writeFour(start + 2 * column, line + column, min(4, stage.columns - column))
  }
}

/** Up to four pixels beside each other; `k` is the first sample of the first. */
function writeFour(k: i32, pixel: i32, count: i32): void {
  const kinds = load<i32>(stage.wholeness + (pixel as usize))
  const at = stage.picture + ((pixel as usize) << 2)
  if (count === 4 && !isInkNear(k)) {
    if (kinds === allBlank) return
    if (kinds === allWhole) {
      v128.store(at, secondColours(k))
      return
    }
  }
  for (let i = 0; i < count; i++)
    writeOne(at + ((i as usize) << 2), (kinds >> (8 * i)) & 0xff, k + 2 * i)
}

function writeOne(at: usize, kind: i32, first: i32): void {
  if (kind === isCovered) {
    write(at, scale(inkAt(first), 4))
    return
  }
  const below = first + stage.width
  const isBare = (inkOf(first) | inkOf(below)) === 0
  if (isBare && kind === isWhole) store<i32>(at, colourAt(first))
  else if (isBare && kind === isBlank) return
  else if (isInked(first, below)) write(at, scale(inkAt(first), 4))
  else if (kind === isWhole) write(at, sumOfWhole(first, below))
  else write(at, addTwo(addTwo(f32x4.splat(0), first), below))
}

/** Of a sum of red, green, blue and 255ths of how far four samples are covered, each weighted by that. */
function write(at: usize, sum: v128): void {
  const alpha = f32x4.extract_lane(sum, 3)
  if (alpha === 0) return
  const colour = f32x4.div(sum, f32x4.splat(alpha / 255))
  const pixel = f32x4.nearest(f32x4.replace_lane(colour, 3, alpha / 4))
  const whole = i32x4.trunc_sat_f32x4_s(pixel)
  const shorts = i16x8.narrow_i32x4_s(whole, whole)
  store<i32>(at, i32x4.extract_lane(i8x16.narrow_i16x8_u(shorts, shorts), 0))
}

/** A whole pixel: its one colour, under what ink there is. */
function sumOfWhole(first: i32, below: i32): v128 {
  const upper = addInk(addInk(f32x4.splat(0), first), first + 1)
  const sum = addInk(addInk(upper, below), below + 1)
  const rest: f32 = 4 - f32x4.extract_lane(sum, 3) / 255
  return add(sum, scale(channelsAt(first), rest))
}

/** What has no ink adds nothing, which is quicker than to ask; its material says nothing. */
function addInk(sum: v128, k: i32): v128 {
  const cover = coverAt(k)
  const material = select(u16At(stage.inkMaterial, k), 0, cover > 0)
  if (cover > 0 && isOnDark(k)) return add(sum, scale(whiteInk, cover))
  return add(sum, scale(inkOfMaterial(material), cover))
}

const whiteInk = f32x4(244, 243, 240, 255)

/** Whether lines are white here. */
function isOnDark(k: i32): bool {
  if (stage.whiteInkBelow === 0 || u16At(stage.part, k) === none) return false
  const colour = channelsAt(k)
  const sum =
    0.299 * f32x4.extract_lane(colour, 0) +
    0.587 * f32x4.extract_lane(colour, 1) +
    0.114 * f32x4.extract_lane(colour, 2)
  return sum < stage.whiteInkBelow
}

/** Adds two samples beside each other: ink, and what is seen beneath. */
function addTwo(sum: v128, k: i32): v128 {
  return addSample(addSample(sum, k), k + 1)
}

function addSample(sum: v128, k: i32): v128 {
  const isSeen = u16At(stage.part, k) !== none
  const rest = select<f32>(1 - coverAt(k), 0, isSeen)
  return add(addInk(sum, k), scale(channelsAt(k), rest))
}

/** Red, green, blue and 255 of a sample's ink. */
function inkAt(k: i32): v128 {
  return inkOfMaterial(u16At(stage.inkMaterial, k))
}

function inkOfMaterial(material: i32): v128 {
  return v128.load(stage.inks + ((material as usize) << 4))
}

/** The same of its surface. */
function channelsAt(k: i32): v128 {
  const bytes = i32x4.splat(colourAt(k))
  return f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(bytes)))
}
