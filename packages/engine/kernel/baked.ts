/** Materials of patterns that were looked up before, cell by cell: for films, which show one scene again and again. */
import { i32At, setU16, u16At } from './memory'
import { stage } from './stage'

/** Whether a triangle is of one material all over. */
export function isOneCell(triangle: i32): bool {
  return load<u16>(stage.bakedSides + ((triangle as usize) << 1)) === 0x0101
}

export function firstCell(triangle: i32): i32 {
  return u16At(stage.bakedCells, i32At(stage.bakedFirst, triangle))
}

/**
 * Writes the material of each sample of a run. A triangle has rows × columns cells: row by shares of the second
 * corner, column by shares of the third. render/bake.ts writes them.
 */
export function layBaked(
  k: i32,
  length: i32,
  triangle: i32,
  shareB: f32,
  shareC: f32,
  growB: f32,
  growC: f32,
): void {
  const sides = stage.bakedSides + ((triangle as usize) << 1)
  const rows = load<u8>(sides) as i32
  const columns = load<u8>(sides, 1) as i32
  const cells = stage.bakedCells + ((i32At(stage.bakedFirst, triangle) as usize) << 1)
  const down = growB * (rows as f32)
  const right = growC * (columns as f32)
  let row = fourFrom(shareB * (rows as f32), down)
  let column = fourFrom(shareC * (columns as f32), right)
  for (let i = 0; i < length; i += 4) {
    const places = i32x4.mul(within(row, rows), i32x4.splat(columns))
    layFour(k + i, cells, i32x4.add(places, within(column, columns)))
    row = f32x4.add(row, f32x4.splat(4 * down))
    column = f32x4.add(column, f32x4.splat(4 * right))
  }
}

function fourFrom(first: f32, step: f32): v128 {
  return f32x4.add(f32x4.splat(first), f32x4.mul(f32x4(0, 1, 2, 3), f32x4.splat(step)))
}

/** Samples on the border of a triangle may lie a little beyond it. */
function within(places: v128, count: i32): v128 {
  const whole = i32x4.trunc_sat_f32x4_s(places)
  return i32x4.max_s(i32x4.splat(0), i32x4.min_s(whole, i32x4.splat(count - 1)))
}

/** What is written beyond a run is written again with the next. */
function layFour(k: i32, cells: usize, places: v128): void {
  setU16(stage.material, k, u16At(cells, i32x4.extract_lane(places, 0)))
  setU16(stage.material, k + 1, u16At(cells, i32x4.extract_lane(places, 1)))
  setU16(stage.material, k + 2, u16At(cells, i32x4.extract_lane(places, 2)))
  setU16(stage.material, k + 3, u16At(cells, i32x4.extract_lane(places, 3)))
}
