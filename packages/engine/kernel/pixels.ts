/**
 * Pixels that show one material are shaded as a whole, four beside each other at once: every edge between tones
 * is then as soft as the mean of its samples would be. The others are shaded sample by sample.
 */
import { blend, recipe, takeMaterial } from './brush'
import { fill } from './fills'
import { add, all, mul, scale, setSpread, sub, turnRamp } from './lanes'
import { i16At, setU8, u8At, u16At } from './memory'
import { traitsOf } from './resolve'
import { along, packed, rimDepth, shadeSamples } from './shade'
import { hasDecal, none, normalScale, stage } from './stage'
import { baseTone, fillDots, fillWash, fur, glow, hair, lightTone, wood } from './surfaces'
import { facing, open, setLight, setNormal } from './tones'

// What `wholeness` says of a pixel.
const isBlank: i32 = 0
const isMixed: i32 = 1
const isWhole: i32 = 2

/** Fills `colour` of every sample that shows something, of whole pixels that of the middle sample alone. */
export function shadePixels(light: usize): void {
  const columns = stage.columns
  for (let row = 0; row < stage.rows; row++) {
    const line = row * columns
    for (let column = 0; column < columns; column++)
      setU8(stage.wholeness, line + column, wholenessOf(column, row, line + column))
    let column = 0
    while (column < columns) {
      const kind = u8At(stage.wholeness, line + column)
      let end = column + 1
      while (end < columns && u8At(stage.wholeness, line + end) === kind) end++
      if (kind === isMixed) shadeMixed(row, column, end, light)
      else if (kind === isWhole) shadeWhole(row, column, end)
      column = end
    }
  }
}

function shadeMixed(row: i32, first: i32, last: i32, light: usize): void {
  const samples = stage.samples
  for (let i = 0; i < samples; i++)
    shadeSamples(row * samples + i, first * samples, last * samples, light)
}

/** Whether a pixel shows nothing, one material, or several. What is painted or drawn in fine grain counts as several. */
function wholenessOf(column: i32, row: i32, pixel: i32): i32 {
  const part = u16At(stage.lightPart, pixel)
  if (part === none) return isBlank
  if (stage.samples !== 3 || stage.fill === fillDots || stage.fill === fillWash) return isMixed
  if ((traitsOf(part) & hasDecal) !== 0) return isMixed
  const width = stage.width
  const first = 3 * (row * width + column)
  const material = u16At(stage.material, first)
  const kind = u8At(stage.recipe, material)
  if (kind === hair || kind === fur || kind === wood) return isMixed
  const isOne =
    isFilled(first, material) &&
    isFilled(first + width, material) &&
    isFilled(first + 2 * width, material)
  return isOne ? isWhole : isMixed
}

/** Whether three samples beside each other show this material. */
function isFilled(k: i32, material: i32): bool {
  const at = stage.material + ((k as usize) << 1)
  if (load<u32>(at) !== ((material | (material << 16)) as u32)) return false
  if ((load<u16>(at, 4) as i32) !== material) return false
  return isSeen(k) && isSeen(k + 1) && isSeen(k + 2)
}

function isSeen(k: i32): bool {
  return u16At(stage.part, k) !== none
}

/** Pixels from `first` to `last` (not included) of a row, a run of one material at a time. */
function shadeWhole(row: i32, first: i32, last: i32): void {
  const start = (3 * row + 1) * stage.width + 1
  let column = first
  while (column < last) {
    const material = u16At(stage.material, start + 3 * column)
    takeMaterial(material)
    let end = column + 1
    while (end < last && u16At(stage.material, start + 3 * end) === material) end++
    for (; column < end; column += 4)
      shadeFour(start + 3 * column, row, column, min(4, end - column))
    column = end
  }
}

/** Four pixels; only `count` of them are kept. `k` is the middle sample of the first. */
function shadeFour(k: i32, row: i32, column: i32, count: i32): void {
  const x = normalsAt(stage.normalX, k)
  const y = normalsAt(stage.normalY, k)
  const z = normalsAt(stage.normalZ, k)
  setNormal(x, y, z)
  setSpread(spreadAt(k))
  const pixel = row * stage.columns + column
  const hidden = scale(bytesAt(stage.occlusion + (pixel as usize)), stage.occlusionStrength / 255)
  const toLight = along(x, y, z, stage.toLightX, stage.toLightY, stage.toLightZ)
  const shine = along(x, y, z, stage.halfX, stage.halfY, stage.halfZ)
  const share: f32 = 1 / 255
  setLight(sub(toLight, hidden), scale(bytesAt(stage.open + (pixel as usize)), share), shine)
  const middle: f32 = 1 / 3
  const paper = add(all((column + stage.left) as f32), f32x4(0, 1, 2, 3))
  fill(add(paper, all(middle)), all(((row + stage.top) as f32) + middle))
  if (recipe !== glow && stage.rim > 0) rim(k, column, row)
  keepFour(k, packed(), count)
}

/** A part of the normal at the middles of four pixels. */
function normalsAt(array: usize, k: i32): v128 {
  const whole = i32x4.replace_lane(
    i32x4.replace_lane(
      i32x4.replace_lane(i32x4.splat(i16At(array, k)), 1, i16At(array, k + 3)),
      2,
      i16At(array, k + 6),
    ),
    3,
    i16At(array, k + 9),
  )
  return scale(f32x4.convert_i32x4_s(whole), 1 / normalScale)
}

function bytesAt(at: usize): v128 {
  return f32x4.convert_i32x4_s(
    i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(v128.load32_zero(at))),
  )
}

/** How far normals turn across a pixel: three halves of what they turn between its outer samples. */
function spreadAt(k: i32): v128 {
  const width = stage.width
  const across = turnBetween(k - 1, k + 1)
  const down = turnBetween(k - width, k + width)
  return scale(f32x4.sqrt(add(across, down)), 1.5)
}

/** The square of the distance between two normals, for four pixels. */
function turnBetween(one: i32, other: i32): v128 {
  const x = sub(normalsAt(stage.normalX, other), normalsAt(stage.normalX, one))
  const y = sub(normalsAt(stage.normalY, other), normalsAt(stage.normalY, one))
  const z = sub(normalsAt(stage.normalZ, other), normalsAt(stage.normalZ, one))
  return add(add(mul(x, x), mul(y, y)), mul(z, z))
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

function rimShares(k: i32, column: i32, row: i32): v128 {
  const shift = stage.rimStep - (stage.rimStep >> 2) * stage.width
  const top = 3 * row - (stage.rimStep >> 2)
  const right = 3 * column + stage.rimStep
  let shares = f32x4.splat(0)
  shares = f32x4.replace_lane(shares, 0, rimShare(k, shift, top, right))
  shares = f32x4.replace_lane(shares, 1, rimShare(k + 3, shift, top, right + 3))
  shares = f32x4.replace_lane(shares, 2, rimShare(k + 6, shift, top, right + 6))
  return f32x4.replace_lane(shares, 3, rimShare(k + 9, shift, top, right + 9))
}

/** The share of a pixel's nine samples beyond which all lies far behind; `top` and `right` tell whether that is outside the picture. */
function rimShare(k: i32, shift: i32, top: i32, right: i32): f32 {
  if (top < 0 || right + 3 > stage.width) return 1
  const first = k - stage.width - 1
  const count =
    rimCount(first, shift) +
    rimCount(first + stage.width, shift) +
    rimCount(first + 2 * stage.width, shift)
  return (count as f32) / 9
}

/** How many of three samples beside each other have nothing near beyond them. */
function rimCount(k: i32, shift: i32): i32 {
  const own = v128.load(stage.depth + ((k as usize) << 2))
  const beyond = v128.load(stage.depth + (((k + shift) as usize) << 2))
  return popcnt(i32x4.bitmask(f32x4.le(beyond, sub(own, all(rimDepth)))) & 7)
}

function keepFour(k: i32, colours: v128, count: i32): void {
  const at = stage.colour + ((k as usize) << 2)
  store<i32>(at, i32x4.extract_lane(colours, 0))
  if (count > 1) store<i32>(at, i32x4.extract_lane(colours, 1), 12)
  if (count > 2) store<i32>(at, i32x4.extract_lane(colours, 2), 24)
  if (count > 3) store<i32>(at, i32x4.extract_lane(colours, 3), 36)
}
