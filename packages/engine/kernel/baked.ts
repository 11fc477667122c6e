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
  let row = shareB * (rows as f32)
  let column = shareC * (columns as f32)
  const down = growB * (rows as f32)
  const right = growC * (columns as f32)
  for (let i = 0; i < length; i++) {
    const cell = within(row, rows) * columns + within(column, columns)
    setU16(stage.material, k + i, u16At(cells, cell))
    row += down
    column += right
  }
}

/** Samples on the border of a triangle may lie a little beyond it. */
function within(place: f32, count: i32): i32 {
  return max(0, min(count - 1, place as i32))
}
