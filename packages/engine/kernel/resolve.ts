/** From "which triangle" to "what surface": normal and material of every visible sample. */
import { layBaked } from './baked'
import { add, mul, scale } from './lanes'
import { f32At, i32At, setF32, setI32, u16At } from './memory'
import { lookedUpAnew, lookedUpBefore, none, normalScale, stage } from './stage'

/**
 * A noted run takes sixteen numbers: its first sample, length and part, one that is free, then u, v, x, y and z at
 * rest of its first sample, by how much each grows from one sample to the next, and two that are free.
 */
const runBytes: usize = 64

/** Shares of the second and third corner at the first sample of a run, and how they grow. */
let shareB: f32 = 0
let shareC: f32 = 0
let growB: f32 = 0
let growC: f32 = 0

/**
 * Fills normal and material of rows `first` to `last` (not included), a run of samples of one triangle at a
 * time; what is written beyond a run is written again or shows nothing. Runs whose pattern or picture is
 * to be looked up are noted in `runs`; returns how many.
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
      else {
        const part = u16At(stage.partOfTriangle, number - 1)
        const isBack = resolveRun(start + column, length, column, row, number - 1)
        fillRun(start + column, length, part, isBack)
        const kind = load<u8>(stage.lookedUp + ((number - 1) as usize))
        if (kind === lookedUpBefore) layOutside(start + column, length, number - 1, part, isBack)
        else if (kind === lookedUpAnew) {
          note(count, start + column, length, number - 1, part)
          count++
        }
      }
      column += length
    }
  }
  return count
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

function note(count: i32, k: i32, length: i32, triangle: i32, part: i32): void {
  const at = stage.runs + (count as usize) * runBytes
  setI32(at, 0, k)
  setI32(at, 1, length)
  setI32(at, 2, part)
  const a = i32At(stage.indices, 3 * triangle)
  const b = i32At(stage.indices, 3 * triangle + 1)
  const c = i32At(stage.indices, 3 * triangle + 2)
  place(at, 4, stage.uvs, 2 * a, 2 * b, 2 * c)
  place(at, 5, stage.uvs, 2 * a + 1, 2 * b + 1, 2 * c + 1)
  place(at, 6, stage.rest, 3 * a, 3 * b, 3 * c)
  place(at, 7, stage.rest, 3 * a + 1, 3 * b + 1, 3 * c + 1)
  place(at, 8, stage.rest, 3 * a + 2, 3 * b + 2, 3 * c + 2)
}

/** One number of the corners, at the first sample of a run and how it grows. */
function place(at: usize, field: i32, array: usize, a: i32, b: i32, c: i32): void {
  const origin = f32At(array, a)
  const second = f32At(array, b) - origin
  const third = f32At(array, c) - origin
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

/** Normals of one run; returns whether its triangle is seen from behind. */
function resolveRun(k: i32, length: i32, column: i32, row: i32, t: i32): bool {
  const a = i32At(stage.indices, 3 * t)
  const b = i32At(stage.indices, 3 * t + 1)
  const c = i32At(stage.indices, 3 * t + 2)
  const x0 = i32At(stage.x, a)
  const y0 = i32At(stage.y, a)
  const x1 = (i32At(stage.x, b) - x0) as f64
  const y1 = (i32At(stage.y, b) - y0) as f64
  const x2 = (i32At(stage.x, c) - x0) as f64
  const y2 = (i32At(stage.y, c) - y0) as f64
  const area = x1 * y2 - x2 * y1
  const isBack = area > 0
  const share: f64 = (isBack ? -1 : 1) / area
  const px = ((column << 4) + 8 - x0) as f64
  const py = ((row << 4) + 8 - y0) as f64
  const sign: f32 = isBack ? -1 : 1
  const wb = ((px * y2 - py * x2) * share) as f32
  const wc = ((py * x1 - px * y1) * share) as f32
  const db = (16 * y2 * share) as f32
  const dc = (-16 * y1 * share) as f32
  shareB = wb * sign
  shareC = wc * sign
  growB = db * sign
  growC = dc * sign
  // Normals of what is seen from behind are turned over.
  const wa: f32 = sign - wb - wc
  const da: f32 = -db - dc
  const normalA = normalAt(a)
  const normalB = normalAt(b)
  const normalC = normalAt(c)
  writeNormals(
    k,
    length,
    sumOf(normalA, wa, normalB, wb, normalC, wc),
    sumOf(normalA, da, normalB, db, normalC, dc),
  )
  return isBack
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
