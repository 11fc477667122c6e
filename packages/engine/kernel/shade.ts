/** The colour of each visible sample: tones, painted pictures and rim light. */
import {
  blend,
  blue,
  grain,
  green,
  lieAbove,
  lieBefore,
  lit,
  recipe,
  red,
  setColour,
  takeMaterial,
  toneAt,
} from './brush'
import { keepColours } from './colours'
import { fill } from './fills'
import { noteGlow } from './halo'
import { isUnderInk } from './ink-cover'
import { add, all, mul, ramp, rest, scale, setSpread, sub } from './lanes'
import { f32At, i32At, u8At, u16At } from './memory'
import { streaks } from './noise'
import { opennessOfFour } from './space'
import { hasDecal, none, normalScale, stage } from './stage'
import { baseTone, fillPlan, fillWhite, glow, lightTone, shadeTone } from './surfaces'
import { facing, hasGrain, nz, open, setGrain, setLight, setNormal } from './tones'
import { traitsOf } from './traits'

/**
 * Finds the colours of a row from `first` to `last` (not included), a run of samples of one material at a time. Where
 * a part has a picture, its paint lies ready, premultiplied.
 */
export function shadeSamples(row: i32, first: i32, last: i32): void {
  const start = row * stage.width
  const end = start + last
  let k = start + first
  setSpread(all(0))
  while (k < end) {
    const part = u16At(stage.part, k)
    if (part === none) {
      k++
      continue
    }
    const material = u16At(stage.material, k)
    let length = 1
    while (k + length < end && isSame(k + length, part, material)) length++
    // What glows shines beside its ink.
    if (u8At(stage.recipe, material) === glow || !isUnderInk(k, length))
      shadeRun(k, length, k - start, row, part, material)
    k += length
  }
}

function isSame(k: i32, part: i32, material: i32): bool {
  return u16At(stage.part, k) === part && u16At(stage.material, k) === material
}

function shadeRun(k: i32, length: i32, column: i32, row: i32, part: i32, material: i32): void {
  takeMaterial(material)
  if (recipe === glow) noteGlow(row, row)
  const isPainted = (traitsOf(part) & hasDecal) !== 0
  const hasRim = recipe !== glow && stage.rim > 0
  const line = (row >> 1) * stage.columns
  const paint = i32At(stage.paintRows, row)
  for (let i = 0; i < length; i += 4) {
    const at = (k + i) as usize
    const x = normalsAt(stage.normalX + (at << 1))
    const y = normalsAt(stage.normalY + (at << 1))
    const z = normalsAt(stage.normalZ + (at << 1))
    setNormal(x, y, z)
    const toLight = along(x, y, z, stage.toLightX, stage.toLightY, stage.toLightZ)
    const shine = along(x, y, z, stage.halfX, stage.halfY, stage.halfZ)
    const pixel = line + ((column + i) >> 1)
    const isRight = ((column + i) & 1) !== 0
    const hidden = scale(ofPixels(stage.occlusion, pixel, isRight), stage.occlusionStrength / 255)
    const light = scale(ofPixels(stage.open, pixel, isRight), 1 / 255)
    const strange = strangers(pixel, isRight, part, length - i)
    const isSure = stage.shadowSize === 0 || !v128.any_true(strange)
    setLight(
      sub(toLight, hidden),
      isSure ? light : measured(light, strange, k + i, column + i, row, toLight),
      shine,
    )
    if (hasGrain()) {
      const ahead = along(x, y, z, stage.rightZ, stage.upZ, stage.towardZ)
      const aside = along(x, y, z, stage.rightX, stage.upX, stage.towardX)
      setGrain(grainAt(k + i, column + i, row, ahead, aside))
    }
    fill(paperColumns(column + i), all((row as f32) / (stage.samples as f32) + (stage.top as f32)))
    if (isPainted) layPaint(v128.load((paint + k + i) << 2))
    if (hasRim) rim(k + i, column + i, row)
    keepColours(k + i, packed(), length - i)
  }
}

/** Bytes of the pixels of four samples beside each other, the first of which is the left or the right of its pixel. */
function ofPixels(bytes: usize, pixel: i32, isRight: bool): v128 {
  const four = v128.load32_zero(bytes + (pixel as usize))
  return f32x4.convert_i32x4_s(
    isRight
      ? i8x16.shuffle(four, four, 0, 4, 4, 4, 1, 4, 4, 4, 1, 4, 4, 4, 2, 4, 4, 4)
      : i8x16.shuffle(four, four, 0, 4, 4, 4, 0, 4, 4, 4, 1, 4, 4, 4, 1, 4, 4, 4),
  )
}

/** Which of up to four samples are of another part than the one their pixel speaks of, as at seams. */
function strangers(pixel: i32, isRight: bool, part: i32, count: i32): v128 {
  const four = v128.load64_zero(stage.lightPart + ((pixel as usize) << 1))
  const parts = isRight
    ? i8x16.shuffle(four, four, 0, 1, 8, 8, 2, 3, 8, 8, 2, 3, 8, 8, 4, 5, 8, 8)
    : i8x16.shuffle(four, four, 0, 1, 8, 8, 0, 1, 8, 8, 2, 3, 8, 8, 2, 3, 8, 8)
  const isOwn = i32x4.lt_s(i32x4(0, 1, 2, 3), i32x4.splat(count))
  return v128.and(isOwn, i32x4.ne(parts, i32x4.splat(part)))
}

/** The light of four samples, of which the strangers are measured themselves. */
function measured(light: v128, strange: v128, k: i32, column: i32, row: i32, toLight: v128): v128 {
  const columns = add(all(column as f32), f32x4(0, 1, 2, 3))
  const depth = v128.load(stage.depth + ((k as usize) << 2))
  return v128.bitselect(opennessOfFour(columns, row, depth, toLight, strange), light, strange)
}

function normalsAt(at: usize): v128 {
  return scale(f32x4.convert_i32x4_s(v128.load16x4_s(at)), 1 / normalScale)
}

export function along(x: v128, y: v128, z: v128, dx: f32, dy: f32, dz: f32): v128 {
  return add(add(scale(x, dx), scale(y, dy)), scale(z, dz))
}

/** Columns of four samples in pixels of the whole picture. */
function paperColumns(column: i32): v128 {
  const lanes = add(all(column as f32), f32x4(0, 1, 2, 3))
  return add(scale(lanes, 1 / (stage.samples as f32)), all(stage.left as f32))
}

/** `ahead`, `aside`: how far the surface turns to the front and to its left. */
function grainAt(k: i32, column: i32, row: i32, ahead: v128, aside: v128): v128 {
  const depth = v128.load(stage.depth + ((k as usize) << 2))
  const lanes = add(all((column as f32) + 0.5 - stage.centreX), f32x4(0, 1, 2, 3))
  let a = scale(lanes, 1 / stage.scale)
  let b = all((stage.centreY - (row as f32) - 0.5) / stage.scale)
  if (stage.perspective > 0) {
    const grow = rest(scale(depth, 1 / stage.perspective))
    a = mul(a, grow)
    b = mul(b, grow)
  }
  const x = add(all(stage.targetX), along(a, b, depth, stage.rightX, stage.upX, stage.towardX))
  const y = add(all(stage.targetY), along(a, b, depth, stage.rightY, stage.upY, stage.towardY))
  const z = add(all(stage.targetZ), along(a, b, depth, stage.rightZ, stage.upZ, stage.towardZ))
  const lies = lying(y, z)
  if (!v128.any_true(f32x4.gt(lies, all(0)))) return hanging(x, y, z)
  // Back and down: along the neck, and aslant over the flank.
  const back = add(scale(y, 0.5), scale(z, 0.87))
  const across = sub(scale(y, 0.87), scale(z, 0.5))
  // Along the middle, as on forehead and spine, it lies side by side: laid aslant it would meet in chevrons.
  const isMiddle = ramp(0.7, f32x4.abs(ahead), 0.14)
  const flank = mul(ramp(0.45, f32x4.abs(aside), 0.4), rest(isMiddle))
  // … and bends by its height alone: along a crown that is seen foreshortened bends would be notches.
  // On a small animal strokes as straight as they are fine would be bars: there light alone parts it.
  const share: f32 = 0.8 * max<f32>(0, (2 as f32) / grain - 1)
  const middle = scale(hanging(scale(x, 1.4), scale(y, 0.5), all(0)), share)
  const sides = hanging(f32x4.neg(f32x4.abs(x)), back, across)
  const laid = oneOf(middle, sides, flank)
  if (i32x4.all_true(f32x4.ge(lies, all(1)))) return laid
  return oneOf(hanging(x, y, z), laid, lies)
}

/** Of two ways that hair goes the first at 0 and the second at 1: one runs out before the other begins, for strokes that cross are plaid. */
function oneOf(first: v128, second: v128, t: v128): v128 {
  const none = all(0)
  const before = f32x4.pmax(none, rest(scale(t, 2)))
  const after = f32x4.pmax(none, sub(scale(t, 2), all(1)))
  return add(mul(first, before), mul(second, after))
}

/** How much hair lies from nose to tail at four places, 0 … 1. */
function lying(y: v128, z: v128): v128 {
  if (lieAbove > 100000) return all(0)
  return mul(ramp(lieAbove, y, 0.14 * lieAbove), ramp(lieBefore, z, 0.14 * lieAbove))
}

function hanging(x: v128, y: v128, z: v128): v128 {
  return streaks(scale(x, grain), scale(y, grain), scale(z, grain))
}

/** Lays the part's painted picture over the colour, premultiplied. */
function layPaint(paint: v128): void {
  // Paint lies on what faces the eye.
  const seen = v128.and(paint, f32x4.gt(nz, all(-0.2)))
  if (!v128.any_true(seen)) return
  const byte = i32x4.splat(255)
  const r = f32x4.convert_i32x4_s(v128.and(seen, byte))
  const g = f32x4.convert_i32x4_s(v128.and(i32x4.shr_u(seen, 8), byte))
  const b = f32x4.convert_i32x4_s(v128.and(i32x4.shr_u(seen, 16), byte))
  const cover = scale(f32x4.convert_i32x4_s(i32x4.shr_u(seen, 24)), 1 / 255)
  if (stage.fill === fillWhite || stage.fill === fillPlan) layDrawing(r, g, b, cover)
  else layColours(r, g, b, cover)
}

/** In shade paint darkens as the part does. */
function layColours(r: v128, g: v128, b: v128, cover: v128): void {
  const free = rest(cover)
  const shaded = scale(rest(lit), 0.7)
  setColour(
    add(mul(red, free), mul(r, rest(scale(shaded, 1 - darkening(0))))),
    add(mul(green, free), mul(g, rest(scale(shaded, 1 - darkening(1))))),
    add(mul(blue, free), mul(b, rest(scale(shaded, 1 - darkening(2))))),
  )
}

/** What shade leaves of a channel of the part. */
function darkening(channel: i32): f32 {
  return toneAt(shadeTone + channel) / (toneAt(baseTone + channel) + 1)
}

/** Only the dark strokes of the paint, as grey lines. */
function layDrawing(r: v128, g: v128, b: v128, cover: v128): void {
  const sum = add(add(scale(r, 0.3), scale(g, 0.59)), scale(b, 0.11))
  const luminance = f32x4.div(sum, add(cover, all(0.001)))
  const dark = mul(rest(ramp(118, luminance, 70)), cover)
  const left = rest(scale(dark, 0.9))
  setColour(mul(red, left), mul(green, left), mul(blue, left))
}

/** Nearer than all that is drawn. */
const nearDepth: f32 = 1e9

/** A thin light on the shadow side, where the next thing to the right lies far behind. */
function rim(k: i32, column: i32, row: i32): void {
  const isShaded = v128.or(f32x4.le(facing, all(0.4)), f32x4.le(open, all(0.5)))
  if (!v128.any_true(isShaded)) return
  const depth = v128.load(stage.depth + ((k as usize) << 2))
  const beyond = depthsBeyond(column + stage.rimStep, row - (stage.rimStep >> 2))
  const isRim = v128.and(isShaded, f32x4.le(beyond, sub(depth, all(stage.rimDepth))))
  if (!v128.any_true(isRim)) return
  blend(baseTone, v128.and(all(0.8 * stage.rim), isRim))
  blend(lightTone, v128.and(scale(ramp(-0.75, facing, 0.2), 0.6 * stage.rim), isRim))
}

/** Beyond the frame things go on: what it cuts off has no edge there. */
function depthsBeyond(column: i32, row: i32): v128 {
  const width = stage.width
  if (row < 0) return all(nearDepth)
  if (column + 3 < width) return v128.load(stage.depth + (((row * width + column) as usize) << 2))
  let depths = all(nearDepth)
  if (column < width)
    depths = f32x4.replace_lane(depths, 0, f32At(stage.depth, row * width + column))
  if (column + 1 < width)
    depths = f32x4.replace_lane(depths, 1, f32At(stage.depth, row * width + column + 1))
  if (column + 2 < width)
    depths = f32x4.replace_lane(depths, 2, f32At(stage.depth, row * width + column + 2))
  return depths
}

/** Four colours as bytes: red lowest, fully covered. */
export function packed(): v128 {
  const bytes = v128.or(
    v128.or(byteOf(red), i32x4.shl(byteOf(green), 8)),
    i32x4.shl(byteOf(blue), 16),
  )
  return v128.or(bytes, i32x4.splat(0xff000000))
}

function byteOf(value: v128): v128 {
  const whole = i32x4.trunc_sat_f32x4_s(add(value, all(0.5)))
  return i32x4.max_s(i32x4.splat(0), i32x4.min_s(whole, i32x4.splat(255)))
}
