/** From "which triangle" to "what surface": part and material of every visible sample. */
import { layBaked } from './baked'
import {
  faceAt,
  isLookedUpBefore,
  isPlain,
  kindOf,
  materialOf,
  openFaces,
  partOf,
  planeAt,
} from './faces'
import { f32At, i32At, setF32, setI32 } from './memory'
import { layNormals } from './normals'
import { hasDecal, stage } from './stage'
import { traitsOf } from './traits'

/**
 * A noted run takes sixteen numbers: its first sample, length and part, one that is free, then u, v, x, y and z at
 * rest of its first sample, by how much each grows from one sample to the next, and two that are free.
 */
const runBytes: usize = 64

/**
 * Fills part and material of rows `first` to `last` (not included), a run of samples of one triangle at a
 * time; what is written beyond a run is written again or shows nothing. Runs whose pattern or picture is
 * to be looked up are noted in `runs`, and those of a picture have their normals; returns how many.
 */
export function resolveRows(first: i32, last: i32): i32 {
  const width = stage.width
  if (first === 0) openFaces()
  let count = 0
  for (let row = first; row < last; row++) {
    const start = row * width
    let column = 0
    while (column < width) {
      const number = i32At(stage.triangle, start + column)
      const length = lengthOf(start + column, number, width - column)
      if (resolveRun(start + column, length, column, row, number, count)) count++
      column += length
    }
  }
  return count
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

/** Returns whether the run was noted, as number `place`. */
function resolveRun(k: i32, length: i32, column: i32, row: i32, number: i32, place: i32): bool {
  const face = faceAt(number)
  fillRun(k, length, partOf(face), materialOf(face))
  const kind = kindOf(face)
  if (kind === isPlain) return false
  takeShares(planeAt(number), column, row)
  if (kind === isLookedUpBefore) {
    layBaked(k, length, number - 1, shareB, shareC, growB, growC)
    return false
  }
  if ((traitsOf(partOf(face)) & hasDecal) !== 0) layNormals(k, length, column, row)
  note(place, k, length, partOf(face), number - 1)
  return true
}

/** Part and material of a run, eight samples at a time. */
function fillRun(k: i32, length: i32, part: i32, material: i32): void {
  const parts = i16x8.splat(part as i16)
  const materials = i16x8.splat(material as i16)
  for (let i = 0; i < length; i += 8) {
    const at = ((k + i) as usize) << 1
    v128.store(stage.part + at, parts)
    v128.store(stage.material + at, materials)
  }
}

/** Shares of the second and third corner at the first sample of a run, and how they grow. */
let shareB: f32 = 0
let shareC: f32 = 0
let growB: f32 = 0
let growC: f32 = 0

function takeShares(plane: usize, column: i32, row: i32): void {
  const x = (column as f32) - load<f32>(plane, 28)
  const y = (row as f32) - load<f32>(plane, 44)
  growB = load<f32>(plane, 48)
  growC = load<f32>(plane, 56)
  shareB = x * growB + y * load<f32>(plane, 52)
  shareC = x * growC + y * load<f32>(plane, 60)
}

function note(count: i32, k: i32, length: i32, part: i32, t: i32): void {
  const at = stage.runs + (count as usize) * runBytes
  setI32(at, 0, k)
  setI32(at, 1, length)
  setI32(at, 2, part)
  cornerA = i32At(stage.indices, 3 * t)
  cornerB = i32At(stage.indices, 3 * t + 1)
  cornerC = i32At(stage.indices, 3 * t + 2)
  place(at, 4, stage.uvs, 2, 0)
  place(at, 5, stage.uvs, 2, 1)
  place(at, 6, stage.rest, 3, 0)
  place(at, 7, stage.rest, 3, 1)
  place(at, 8, stage.rest, 3, 2)
}

let cornerA: i32 = 0
let cornerB: i32 = 0
let cornerC: i32 = 0

/** One of so many numbers a vertex, at the first sample of a run and how it grows. */
function place(at: usize, field: i32, array: usize, size: i32, number: i32): void {
  const origin = f32At(array, size * cornerA + number)
  const second = f32At(array, size * cornerB + number) - origin
  const third = f32At(array, size * cornerC + number) - origin
  setF32(at, field, origin + shareB * second + shareC * third)
  setF32(at, field + 5, growB * second + growC * third)
}
