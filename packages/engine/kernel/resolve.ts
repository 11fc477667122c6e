/** From "which triangle" to "what surface": normal and material of every visible sample. */
import { layBaked } from './baked'
import { add, mul, scale } from './lanes'
import { f32At, i32At, setF32, setI32, u16At } from './memory'
import { hasDecal, lookedUpAnew, lookedUpBefore, none, normalScale, stage } from './stage'

/**
 * A noted run takes sixteen numbers: its first sample, length and part, one that is free, then u, v, x, y and z at
 * rest of its first sample, by how much each grows from one sample to the next, and two that are free.
 */
const runBytes: usize = 64

/** The triangle of a run: its corners, and 1 or, seen from behind, −1. */
let cornerA: i32 = 0
let cornerB: i32 = 0
let cornerC: i32 = 0
let sign: f32 = 1

/** Shares of the second and third corner at the first sample of a run, and how they grow. */
let shareB: f32 = 0
let shareC: f32 = 0
let growB: f32 = 0
let growC: f32 = 0

/**
 * Fills part and material of rows `first` to `last` (not included), a run of samples of one triangle at a
 * time; what is written beyond a run is written again or shows nothing. Runs whose pattern or picture is
 * to be looked up are noted in `runs`, and those of a picture have their normals; returns how many.
 */
export function resolveRows(first: i32, last: i32): i32 {
  const width = stage.width
  let count = 0
  for (let row = first; row < last; row++) {
    const start = row * width
    let column = 0
    while (column < width) {
      const number = i32At(stage.triangle, start + column)
      const length = lengthOf(start + column, number, width - column)
      if (number === 0) clearParts(start + column, length)
      else if (resolveRun(start + column, length, column, row, number - 1, count)) count++
      column += length
    }
  }
  return count
}

/** Fills normals, which only what follows the lookups needs. */
export function resolveNormals(): void {
  const width = stage.width
  for (let row = 0; row < stage.height; row++) {
    const start = row * width
    let column = 0
    while (column < width) {
      const number = i32At(stage.triangle, start + column)
      const length = lengthOf(start + column, number, width - column)
      if (number !== 0) {
        takeTriangle(number - 1, column, row)
        layNormals(start + column, length)
      }
      column += length
    }
  }
}

/** Returns whether the run was noted, as number `place`. */
function resolveRun(k: i32, length: i32, column: i32, row: i32, t: i32, place: i32): bool {
  const part = u16At(stage.partOfTriangle, t)
  const kind = load<u8>(stage.lookedUp + (t as usize))
  const isBack = kind === 0 ? isSeenFromBehind(t) : takeTriangle(t, column, row)
  fillRun(k, length, part, isBack)
  if (kind === lookedUpBefore) layOutside(k, length, t, part, isBack)
  if (kind !== lookedUpAnew) return false
  if ((traitsOf(part) & hasDecal) !== 0) layNormals(k, length)
  note(place, k, length, part)
  return true
}

/** A pattern belongs to the outside of its part; a lining of another material has none. */
function layOutside(k: i32, length: i32, triangle: i32, part: i32, isBack: bool): void {
  if (isBack && u16At(stage.partBack, part) !== none) return
  layBaked(k, length, triangle, shareB, shareC, growB, growC)
}

/** `none` in every sample. */
function clearParts(k: i32, length: i32): void {
  memory.fill(stage.part + ((k as usize) << 1), 0xff, (length as usize) << 1)
}

function note(count: i32, k: i32, length: i32, part: i32): void {
  const at = stage.runs + (count as usize) * runBytes
  setI32(at, 0, k)
  setI32(at, 1, length)
  setI32(at, 2, part)
  place(at, 4, stage.uvs, 2, 0)
  place(at, 5, stage.uvs, 2, 1)
  place(at, 6, stage.rest, 3, 0)
  place(at, 7, stage.rest, 3, 1)
  place(at, 8, stage.rest, 3, 2)
}

/** One of so many numbers a vertex, at the first sample of a run and how it grows. */
function place(at: usize, field: i32, array: usize, size: i32, number: i32): void {
  const origin = f32At(array, size * cornerA + number)
  const second = f32At(array, size * cornerB + number) - origin
  const third = f32At(array, size * cornerC + number) - origin
  setF32(at, field, origin + shareB * second + shareC * third)
  setF32(at, field + 5, growB * second + growC * third)
}

/** How many samples from `k` on show the same, `most` at most; looked at four at a time. */
function lengthOf(k: i32, number: i32, most: i32): i32 {
  const own = i32x4.splat(number)
  for (let length = 0; length < most; length += 4) {
    const others = i32x4.ne(v128.load(stage.triangle + (((k + length) as usize) << 2)), own)
    if (v128.any_true(others)) return min(most, length + ctz(i32x4.bitmask(others)))
  }
  return most
}

/** Part and material of a run, eight samples at a time. */
function fillRun(k: i32, length: i32, part: i32, isBack: bool): void {
  const back = u16At(stage.partBack, part)
  const material = isBack && back !== none ? back : u16At(stage.partMaterial, part)
  const parts = i16x8.splat(part as i16)
  const materials = i16x8.splat(material as i16)
  for (let i = 0; i < length; i += 8) {
    const at = ((k + i) as usize) << 1
    v128.store(stage.part + at, parts)
    v128.store(stage.material + at, materials)
  }
}

export function traitsOf(part: i32): i32 {
  return load<u8>(stage.partTraits + (part as usize)) as i32
}

/** Finds the shares of a triangle's corners at a sample; returns whether it is seen from behind. */
function takeTriangle(t: i32, column: i32, row: i32): bool {
  cornerA = i32At(stage.indices, 3 * t)
  cornerB = i32At(stage.indices, 3 * t + 1)
  cornerC = i32At(stage.indices, 3 * t + 2)
  const x0 = i32At(stage.x, cornerA)
  const y0 = i32At(stage.y, cornerA)
  const x1 = (i32At(stage.x, cornerB) - x0) as f64
  const y1 = (i32At(stage.y, cornerB) - y0) as f64
  const x2 = (i32At(stage.x, cornerC) - x0) as f64
  const y2 = (i32At(stage.y, cornerC) - y0) as f64
  const area = x1 * y2 - x2 * y1
  const share: f64 = 1 / area
  const px = ((column << 4) + 8 - x0) as f64
  const py = ((row << 4) + 8 - y0) as f64
  sign = area > 0 ? -1 : 1
  shareB = ((px * y2 - py * x2) * share) as f32
  shareC = ((py * x1 - px * y1) * share) as f32
  growB = (16 * y2 * share) as f32
  growC = (-16 * y1 * share) as f32
  return area > 0
}

function isSeenFromBehind(t: i32): bool {
  const a = i32At(stage.indices, 3 * t)
  const b = i32At(stage.indices, 3 * t + 1)
  const c = i32At(stage.indices, 3 * t + 2)
  const x0 = i32At(stage.x, a)
  const y0 = i32At(stage.y, a)
  const across = (i32At(stage.x, b) - x0) as f64
  const down = (i32At(stage.y, c) - y0) as f64
  return across * down > ((i32At(stage.x, c) - x0) as f64) * ((i32At(stage.y, b) - y0) as f64)
}

/** Normals of a run; those of what is seen from behind are turned over. */
function layNormals(k: i32, length: i32): void {
  const normalA = normalAt(cornerA)
  const normalB = normalAt(cornerB)
  const normalC = normalAt(cornerC)
  const wb = shareB * sign
  const wc = shareC * sign
  const db = growB * sign
  const dc = growC * sign
  writeNormals(
    k,
    length,
    sumOf(normalA, sign - wb - wc, normalB, wb, normalC, wc),
    sumOf(normalA, -db - dc, normalB, db, normalC, dc),
  )
}

/** Three numbers, and a fourth that says nothing. */
function normalAt(vertex: i32): v128 {
  return v128.load(stage.viewNormals + (((3 * vertex) as usize) << 2))
}

function sumOf(a: v128, shareOfA: f32, b: v128, shareOfB: f32, c: v128, shareOfC: f32): v128 {
  return add(add(scale(a, shareOfA), scale(b, shareOfB)), scale(c, shareOfC))
}

/** Normals of a run: the first, and how it grows from one sample to the next. */
function writeNormals(k: i32, length: i32, normal: v128, growth: v128): void {
  const lanes = f32x4(0, 1, 2, 3)
  const dx = f32x4.splat(f32x4.extract_lane(growth, 0))
  const dy = f32x4.splat(f32x4.extract_lane(growth, 1))
  const dz = f32x4.splat(f32x4.extract_lane(growth, 2))
  let x = add(f32x4.splat(f32x4.extract_lane(normal, 0)), mul(lanes, dx))
  let y = add(f32x4.splat(f32x4.extract_lane(normal, 1)), mul(lanes, dy))
  let z = add(f32x4.splat(f32x4.extract_lane(normal, 2)), mul(lanes, dz))
  const stepX = scale(dx, 4)
  const stepY = scale(dy, 4)
  const stepZ = scale(dz, 4)
  const one = f32x4.splat(normalScale)
  const tiny = f32x4.splat(1e-12)
  for (let i = 0; i < length; i += 4) {
    const square = f32x4.add(f32x4.add(f32x4.mul(x, x), f32x4.mul(y, y)), f32x4.mul(z, z))
    const size = f32x4.div(one, f32x4.sqrt(f32x4.max(square, tiny)))
    const at = ((k + i) as usize) << 1
    storeShorts(stage.normalX + at, f32x4.mul(x, size))
    storeShorts(stage.normalY + at, f32x4.mul(y, size))
    storeShorts(stage.normalZ + at, f32x4.mul(z, size))
    x = f32x4.add(x, stepX)
    y = f32x4.add(y, stepY)
    z = f32x4.add(z, stepZ)
  }
}

function storeShorts(at: usize, values: v128): void {
  const whole = i32x4.trunc_sat_f32x4_s(values)
  store<i64>(at, i64x2.extract_lane(i16x8.narrow_i32x4_s(whole, whole), 0))
}
