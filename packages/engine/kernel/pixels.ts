/**
 * Pixels that show one material are shaded as a whole, four beside each other at once: every edge between tones
 * is then as soft as the mean of its samples would be. The others are shaded sample by sample.
 */
import { blend, recipe, takeMaterial } from './brush'
import { keepSecondColours } from './colours'
import { fill } from './fills'
import { forgetGlow, glowsAt, noteGlow } from './halo'
import { isInked, isInkNear } from './ink-cover'
import { add, all, mul, scale, setSpread, sub, turnRamp } from './lanes'
import { setU8, u8At, u16At } from './memory'
import { along, packed, shadeSamples } from './shade'
import { hasDecal, none, normalScale, stage } from './stage'
import {
  baseTone,
  fillDots,
  fillStark,
  fillWash,
  fur,
  glow,
  hair,
  lightTone,
  wood,
} from './surfaces'
import { facing, nx, ny, nz, open, setLight, setNormal } from './tones'
import { traitsOf } from './traits'

// What `wholeness` says of a pixel.
export const isBlank: i32 = 0
const isMixed: i32 = 1
export const isWhole: i32 = 2
/** Under one ink all over: nobody sees what lies below it. */
export const isCovered: i32 = 3

/** Finds the colour of every sample that shows something, of whole pixels that of the first sample alone. */
export function shadePixels(): void {
  const columns = stage.columns
  forgetGlow()
  for (let row = 0; row < stage.rows; row++) {
    const line = row * columns
    for (let column = 0; column < columns; column += 4) judgeFour(column, row, line + column)
    let column = 0
    while (column < columns) {
      const kind = u8At(stage.wholeness, line + column)
      let end = column + 1
      while (end < columns && u8At(stage.wholeness, line + end) === kind) end++
      shadeKind(kind, row, column, end)
      column = end
    }
  }
}

/** Pixels of one kind, from `first` to `last` (not included) of a row. */
function shadeKind(kind: i32, row: i32, first: i32, last: i32): void {
  if (kind === isMixed) shadeMixed(row, first, last)
  else if (kind === isWhole) shadeWhole(row, first, last)
  else if (kind === isCovered) noteCovered(row, first, last)
}

function shadeMixed(row: i32, first: i32, last: i32): void {
  shadeSamples(2 * row, 2 * first, 2 * last)
  shadeSamples(2 * row + 1, 2 * first, 2 * last)
}

/** Light that lies under ink shines beside it. */
function noteCovered(row: i32, first: i32, last: i32): void {
  for (let k = 2 * row * stage.width + 2 * first, i = first; i < last; i++, k += 2) {
    if (glowsAt(k) || glowsAt(k + 1)) noteGlow(2 * row, 2 * row)
    if (glowsAt(k + stage.width) || glowsAt(k + stage.width + 1)) noteGlow(2 * row + 1, 2 * row + 1)
  }
}

/** Says of four pixels what they show; of those beyond a row it is said again with the next. */
function judgeFour(column: i32, row: i32, pixel: i32): void {
  const place = stage.wholeness + (pixel as usize)
  const parts = load<u64>(stage.lightPart + ((pixel as usize) << 1))
  if (parts === u64.MAX_VALUE) {
    store<u32>(place, isBlank * 0x01010101)
    return
  }
  const part = (parts & 0xffff) as i32
  if (parts === (part as u64) * 0x0001000100010001 && isOneMaterial(column, row)) {
    store<u32>(place, wholenessOf(column, row, pixel) * 0x01010101)
  } else {
    for (let i = 0; i < 4; i++)
      setU8(stage.wholeness, pixel + i, wholenessOf(column + i, row, pixel + i))
  }
  const first = 2 * (row * stage.width + column)
  if (isInkNear(first)) coverFour(first, pixel)
}

function coverFour(first: i32, pixel: i32): void {
  for (let i = 0; i < 4; i++) {
    const k = first + 2 * i
    if (isInked(k, k + stage.width)) setU8(stage.wholeness, pixel + i, isCovered)
  }
}

/** Whether all samples of four pixels show something, and in one material. */
function isOneMaterial(column: i32, row: i32): bool {
  const at = (2 * (row * stage.width + column)) << 1
  const lower = at + (stage.width << 1)
  const material = i16x8.splat(load<i16>(stage.material + at))
  const isOther = v128.or(
    i16x8.ne(v128.load(stage.material + at), material),
    i16x8.ne(v128.load(stage.material + lower), material),
  )
  const nothing = i16x8.splat(-1)
  const isBare = v128.or(
    i16x8.eq(v128.load(stage.part + at), nothing),
    i16x8.eq(v128.load(stage.part + lower), nothing),
  )
  return !v128.any_true(v128.or(isOther, isBare))
}

/** Whether a pixel shows nothing, one material, or several. What is painted or drawn in fine grain counts as several. */
function wholenessOf(column: i32, row: i32, pixel: i32): i32 {
  const part = u16At(stage.lightPart, pixel)
  if (part === none) return isBlank
  if (isGrained()) return isMixed
  if ((traitsOf(part) & hasDecal) !== 0) return isMixed
  const first = 2 * (row * stage.width + column)
  const material = u16At(stage.material, first)
  const kind = u8At(stage.recipe, material)
  if (kind === hair || kind === fur || kind === wood) return isMixed
  const isOne = isFilled(first, material) && isFilled(first + stage.width, material)
  return isOne ? isWhole : isMixed
}

/** Whether the look's fill differs from sample to sample. */
function isGrained(): bool {
  return stage.fill === fillDots || stage.fill === fillWash || stage.fill === fillStark
}

/** Whether two samples beside each other show this material. */
function isFilled(k: i32, material: i32): bool {
  const at = stage.material + ((k as usize) << 1)
  if (load<u32>(at) !== ((material | (material << 16)) as u32)) return false
  return u16At(stage.part, k) !== none && u16At(stage.part, k + 1) !== none
}

/** Pixels from `first` to `last` (not included) of a row, a run of one material at a time. */
function shadeWhole(row: i32, first: i32, last: i32): void {
  const start = 2 * row * stage.width
  let column = first
  while (column < last) {
    const material = u16At(stage.material, start + 2 * column)
    takeMaterial(material)
    if (recipe === glow) noteGlow(2 * row, 2 * row + 1)
    let end = column + 1
    while (end < last && u16At(stage.material, start + 2 * end) === material) end++
    for (; column < end; column += 4)
      shadeFour(start + 2 * column, row, column, min(4, end - column))
    column = end
  }
}

/** Four pixels; only `count` of them are kept. `k` is the first sample of the first. */
function shadeFour(k: i32, row: i32, column: i32, count: i32): void {
  const turn = takeNormals(k)
  setSpread(turn)
  const pixel = row * stage.columns + column
  const hidden = scale(bytesAt(stage.occlusion + (pixel as usize)), stage.occlusionStrength / 255)
  const toLight = along(nx, ny, nz, stage.toLightX, stage.toLightY, stage.toLightZ)
  const shine = along(nx, ny, nz, stage.halfX, stage.halfY, stage.halfZ)
  const share: f32 = 1 / 255
  setLight(sub(toLight, hidden), scale(bytesAt(stage.open + (pixel as usize)), share), shine)
  const middle: f32 = 0.5
  const paper = add(all((column + stage.left) as f32), f32x4(0, 1, 2, 3))
  fill(add(paper, all(middle)), all(((row + stage.top) as f32) + middle))
  if (recipe !== glow && stage.rim > 0) rim(k, column, row)
  keepSecondColours(k, packed(), count)
}

/** Sets the normals in the middle of four pixels, and returns how far they turn across each. */
function takeNormals(k: i32): v128 {
  const x = gather(stage.normalX, k)
  let turn = squares()
  const y = gather(stage.normalY, k)
  turn = add(turn, squares())
  const z = gather(stage.normalZ, k)
  turn = add(turn, squares())
  setNormal(x, y, z)
  return f32x4.sqrt(turn)
}

/** How much what was gathered last grows across a pixel, and how much down it. */
let across: v128 = f32x4.splat(0)
let down: v128 = f32x4.splat(0)

/** The means of four pixels' samples, two beside and two below each other. */
function gather(array: usize, k: i32): v128 {
  const upper = v128.load(array + ((k as usize) << 1))
  const lower = v128.load(array + (((k + stage.width) as usize) << 1))
  const above = i32x4.extadd_pairwise_i16x8_s(upper)
  const below = i32x4.extadd_pairwise_i16x8_s(lower)
  const left = i32x4.add(firsts(upper), firsts(lower))
  const both = i32x4.add(above, below)
  const right = i32x4.sub(both, left)
  const share: f32 = 1 / normalScale
  across = scale(f32x4.convert_i32x4_s(i32x4.sub(right, left)), share)
  down = scale(f32x4.convert_i32x4_s(i32x4.sub(below, above)), share)
  return scale(f32x4.convert_i32x4_s(both), share / 4)
}

/** The first of each two short numbers. */
function firsts(shorts: v128): v128 {
  return i32x4.shr_s(i32x4.shl(shorts, 16), 16)
}

function squares(): v128 {
  return add(mul(across, across), mul(down, down))
}

function bytesAt(at: usize): v128 {
  return f32x4.convert_i32x4_s(
    i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(v128.load32_zero(at))),
  )
}

/** A thin light on the shadow side, where the next thing to the right lies far behind: by the share of samples it falls on. */
function rim(k: i32, column: i32, row: i32): void {
  const isShaded = v128.or(f32x4.le(facing, all(0.4)), f32x4.le(open, all(0.5)))
  if (!v128.any_true(isShaded)) return
  const share = v128.and(rimShares(k, column, row), isShaded)
  if (!v128.any_true(share)) return
  blend(baseTone, scale(share, 0.8 * stage.rim))
  blend(lightTone, mul(scale(turnRamp(-0.75, facing, 0.2), 0.6 * stage.rim), share))
}

/** The share of each pixel's samples beyond which all lies far behind. What the frame cuts off has no edge there. */
function rimShares(k: i32, column: i32, row: i32): v128 {
  const shift = stage.rimStep - (stage.rimStep >> 2) * stage.width
  const right = 2 * column + stage.rimStep
  if (2 * row - (stage.rimStep >> 2) < 0) return all(0)
  const count = add(bareOf(k, shift), bareOf(k + stage.width, shift))
  const ends = add(all(right as f32), f32x4(2, 4, 6, 8))
  return v128.bitselect(all(0), scale(count, 0.25), f32x4.gt(ends, all(stage.width as f32)))
}

/** Of each two samples, how many have nothing near beyond them. */
function bareOf(k: i32, shift: i32): v128 {
  const one = isBare(k, shift)
  const other = isBare(k + 4, shift)
  const left = v128.shuffle<i32>(one, other, 0, 2, 4, 6)
  const right = v128.shuffle<i32>(one, other, 1, 3, 5, 7)
  return f32x4.convert_i32x4_s(i32x4.neg(i32x4.add(left, right)))
}

function isBare(k: i32, shift: i32): v128 {
  const own = v128.load(stage.depth + ((k as usize) << 2))
  const beyond = v128.load(stage.depth + (((k + shift) as usize) << 2))
  return f32x4.le(beyond, sub(own, all(stage.rimDepth)))
}
