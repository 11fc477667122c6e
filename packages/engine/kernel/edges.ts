/** Finds where lines run: between neighbouring samples that differ in part, depth, material or direction. */
import { f32At, i16At, i32At, setF32, setI32, setU16, u8At, u16At } from './memory'
import {
  isFine,
  isHair,
  isJawed,
  isQuiet,
  isSecondSkin,
  isThroat,
  none,
  normalScale,
  stage,
} from './stage'
import { glow, hair } from './surfaces'
import { traitsOf } from './traits'

let found: i32 = 0

/**
 * Notes a dot for each place of a line: twice the number of the sample, plus one when it lies above its
 * neighbour instead of left of it, the sample whose surface it belongs to, its material and its half
 * width. Returns how many; never more than there is room for.
 */
export function findEdges(): i32 {
  found = 0
  const width = stage.width
  // Products are rounded, by less than three.
  const calmest = i16x8.splat(min<f32>(32767, stage.calmCosine * normalScale + 3) as i16)
  for (let row = 1; row < stage.height - 1; row++) {
    const end = (row + 1) * width - 1
    for (let k = row * width + 1; k < end; k += 8) {
      if (!isEmpty(k, width)) compareEight(k, min(8, end - k), calmest)
    }
  }
  return found
}

/** Compares up to eight samples with those right of them and below. */
function compareEight(k: i32, count: i32, calmest: v128): void {
  const width = stage.width
  const right = restless(k, 1, calmest)
  const below = restless(k, width, calmest)
  let left = (right | below) & ((1 << count) - 1)
  while (left !== 0) {
    const i = ctz(left)
    left &= left - 1
    if (((right >> i) & 1) !== 0) compare(k + i, 1, 0)
    if (((below >> i) & 1) !== 0) compare(k + i, width, 1)
  }
}

/** Whether eight samples and those right of them and below show nothing. */
function isEmpty(k: i32, width: i32): bool {
  const at = stage.part + ((k as usize) << 1)
  const seen = v128.and(
    v128.load(at),
    v128.and(v128.load(at, 2), v128.load(at + ((width as usize) << 1))),
  )
  return i16x8.all_true(i16x8.eq(seen, i16x8.splat(-1)))
}

/**
 * Which of eight samples may have a line between them and their neighbours: of another part or material, or beyond a
 * step or a bend, which is none where the product of normals is `calmest` or more.
 */
function restless(k: i32, stride: i32, calmest: v128): i32 {
  const at = (k as usize) << 1
  const to = at + ((stride as usize) << 1)
  const part = v128.load(stage.part + at)
  const isOther = i16x8.ne(part, v128.load(stage.part + to))
  const material = i16x8.ne(v128.load(stage.material + at), v128.load(stage.material + to))
  const cosine = i16x8.add_sat_s(
    i16x8.add_sat_s(product(stage.normalX, at, to), product(stage.normalY, at, to)),
    product(stage.normalZ, at, to),
  )
  const bend = i16x8.lt_s(cosine, calmest)
  const step = i16x8.narrow_i32x4_s(steps(at, to), steps(at + 8, to + 8))
  const within = v128.and(v128.or(v128.or(material, bend), step), i16x8.ne(part, i16x8.splat(-1)))
  return i16x8.bitmask(v128.or(isOther, within))
}

/** Eight parts of normals times those of their neighbours. */
function product(array: usize, at: usize, to: usize): v128 {
  return i16x8.q15mulr_sat_s(v128.load(array + at), v128.load(array + to))
}

/** Which of four depths are far from those of their neighbours. */
function steps(at: usize, to: usize): v128 {
  const gap = f32x4.sub(v128.load(stage.depth + 2 * at), v128.load(stage.depth + 2 * to))
  return f32x4.gt(f32x4.abs(gap), f32x4.splat(stage.depthStep))
}

/** Compares a sample with one neighbour. */
function compare(k: i32, stride: i32, direction: i32): void {
  const j = k + stride
  const one = u16At(stage.part, k)
  const other = u16At(stage.part, j)
  if (one !== none && other !== none) {
    // One triangle neither bends nor steps.
    const isOne = i32At(stage.triangle, k) === i32At(stage.triangle, j)
    if (isOne && u16At(stage.material, k) === u16At(stage.material, j)) return
    compareParts(k, j, one, other, stride, direction)
    return
  }
  if (one === other) return
  const owner = one !== none ? k : j
  const part = one !== none ? one : other
  if ((traitsOf(part) & isQuiet) === 0 && !glows(owner))
    note(k, direction, owner, outlineMaterial(owner, part), stage.silhouette)
}

function compareParts(k: i32, j: i32, first: i32, second: i32, stride: i32, direction: i32): void {
  if (((traitsOf(first) | traitsOf(second)) & isQuiet) !== 0) return
  const gap = f32At(stage.depth, k) - f32At(stage.depth, j)
  const isMass = (traitsOf(first) & traitsOf(second) & isHair) !== 0
  const radius = isMass
    ? radiusInHair(first, second, k, j, stride)
    : first === second
      ? radiusWithin(first, k, j, stride, abs(gap))
      : radiusBetween(first, second, k, j, stride, abs(gap))
  if (radius === 0) return
  const owner = gap >= 0 ? k : j
  if (glows(owner)) return
  const ink =
    first === second
      ? u16At(stage.material, owner)
      : outlineMaterial(owner, gap >= 0 ? first : second)
  note(k, direction, owner, ink, radius)
}

/** The outline of a patterned thing has one colour all round: its plain material's. */
function outlineMaterial(k: i32, part: i32): i32 {
  const own = u16At(stage.material, k)
  const back = u16At(stage.partBack, part)
  return back !== none && own === back ? own : u16At(stage.partMaterial, part)
}

/** Light has no outline of its own. */
function glows(k: i32): bool {
  return u8At(stage.recipe, u16At(stage.material, k)) === glow
}

function note(k: i32, direction: i32, owner: i32, material: i32, radius: f32): void {
  if (found === stage.mostEdges) return
  setI32(stage.edgePlace, found, 2 * k + direction)
  setI32(stage.edgeOwner, found, owner)
  setU16(stage.edgeMaterial, found, material)
  setF32(stage.edgeRadius, found, radius)
  found++
}

/** Parts of one group melt together unless one stands before the other, and then the line is finer. */
function radiusBetween(first: i32, second: i32, k: i32, j: i32, stride: i32, gap: f32): f32 {
  const step = stage.depthStep
  const group = u16At(stage.partGroup, first)
  if (group === 0 || group !== u16At(stage.partGroup, second))
    return gap > step ? stage.overlap : stage.overlap * 0.8
  const traits = traitsOf(first) | traitsOf(second)
  const isJaw = (traits & (isJawed | isThroat)) === (isJawed | isThroat)
  if ((traits & isSecondSkin) !== 0 && !isJaw) return 0
  // A jaw is only a little before the neck, and must be seen; locks of hair melt more readily.
  const isSkin = u8At(stage.recipe, u16At(stage.partMaterial, first)) !== hair
  const least = step * (isSkin ? 0.5 : 1.3)
  const jaw: f32 = isJaw ? jawLine(first, k, j) : 0
  if (gap < least || !isStep(k, j, stride, gap)) return jaw
  if (isSkin) return max(jaw, 0.9 * tapered(gap, least))
  return gap > step * 4 ? stage.overlap * 0.9 : stage.crease
}

/** On a broad neck a jaw lies in it rather than before it, and is drawn all the same: from the chin as far as it faces ahead. */
function jawLine(first: i32, k: i32, j: i32): f32 {
  const on = (traitsOf(first) & isJawed) !== 0 ? k : j
  const ahead =
    ((i16At(stage.normalX, on) as f32) * stage.rightZ +
      (i16At(stage.normalY, on) as f32) * stage.upZ +
      (i16At(stage.normalZ, on) as f32) * stage.towardZ) /
    normalScale
  return 0.6 * stage.overlap * min<f32>(1, max<f32>(0, 4 * (ahead - 0.08)))
}

/** Hair is inked where it lies in steps, wherever its locks begin and end. */
function radiusInHair(first: i32, second: i32, k: i32, j: i32, stride: i32): f32 {
  if (first !== second && u16At(stage.partGroup, first) !== u16At(stage.partGroup, second))
    return stage.overlap
  const least: f32 = 0.5 * stage.depthStep
  const depth = stepBetween(k, j, stride)
  if (depth > least) return 0.9 * tapered(depth, least)
  return first === second ? materialLine(k, j) : 0
}

/** By how much the depth of two samples differs beyond what it grows by on either side. */
function stepBetween(k: i32, j: i32, stride: i32): f32 {
  const near = f32At(stage.depth, k)
  const far = f32At(stage.depth, j)
  const before = near - f32At(stage.depth, k - stride)
  const next = min(j + stride, stage.width * stage.height - 1)
  const after = f32At(stage.depth, next) - far
  const gap = far - near
  // What turns back at once is a crack no wider than a sample.
  if (gap * before < -0.5 * gap * gap || gap * after < -0.5 * gap * gap) return 0
  const slope =
    gap > 0 ? max<f32>(0, before) + max<f32>(0, after) : min<f32>(0, before) + min<f32>(0, after)
  return max<f32>(0, abs(gap) - abs(slope) / 2)
}

/** A jump in depth rather than a steep slope: the slope goes on the same on neither side. */
function isStep(k: i32, j: i32, stride: i32, gap: f32): bool {
  const before = abs(f32At(stage.depth, k - stride) - f32At(stage.depth, k))
  const after = abs(f32At(stage.depth, j) - f32At(stage.depth, j + stride))
  return gap > 3 * min(before, after)
}

/** A thumb lies but its own thickness before the palm, and its line is no fold's: so many times broader. */
const firmer: f32 = 2.4

function radiusWithin(part: i32, k: i32, j: i32, stride: i32, gap: f32): f32 {
  const isStepped = (traitsOf(part) & isSecondSkin) === 0 && gap > stage.depthStep
  if (isStepped && isStep(k, j, stride, gap)) {
    const line = tapered(gap, stage.depthStep)
    return (traitsOf(part) & isFine) !== 0 ? min(stage.overlap, firmer * line) : line
  }
  const crease = f32At(stage.partCrease, part)
  if (crease > -1 && bendCosine(k, j) < crease) return stage.crease
  return materialLine(k, j)
}

function materialLine(k: i32, j: i32): f32 {
  return isDrawnBetween(u16At(stage.material, k), u16At(stage.material, j)) ? stage.line : 0
}

/** Whether two materials of one part are told apart by a line. */
export function isDrawnBetween(one: i32, other: i32): bool {
  return one !== other && u8At(stage.quietMaterial, one) + u8At(stage.quietMaterial, other) === 0
}

/** A fold melts into the surface: its line thins out to nothing where it is no deeper than the `least` step. */
function tapered(gap: f32, least: f32): f32 {
  return stage.overlap * min<f32>(1, gap / least - 1)
}

function bendCosine(k: i32, j: i32): f32 {
  const product =
    i16At(stage.normalX, k) * i16At(stage.normalX, j) +
    i16At(stage.normalY, k) * i16At(stage.normalY, j)
  const toward = i16At(stage.normalZ, k) * i16At(stage.normalZ, j)
  return ((product as f32) + (toward as f32)) / (normalScale * normalScale)
}
