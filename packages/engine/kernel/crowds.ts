/** Where lines lie too close they would clot. */
import { f32At, i32At, setF32, setU16, u16At } from './memory'
import { stage } from './stage'

/** Samples along a side of the cells in which lines are counted. */
const side: i32 = 14

/** One line across a cell, at a slant, has about 1.3 dots a sample of its side. */
const roomy: f32 = 2.6 * 14

/** In crowds all lines grow thinner, silhouettes the least, and the `faint` are left out. `cells` has room for two bytes a cell of 14 by 14 samples. */
export function thinCrowds(count: i32, cells: usize, faint: f32): void {
  const columns = (stage.width + side - 1) / side
  const rows = (stage.height + side - 1) / side
  memory.fill(cells, 0, ((columns * rows) as usize) << 1)
  for (let e = 0; e < count; e++) {
    const cell = cellOf(e, columns)
    setU16(cells, cell, u16At(cells, cell) + 1)
  }
  for (let e = 0; e < count; e++) {
    const crowd = (u16At(cells, cellOf(e, columns)) as f32) / roomy
    if (crowd <= 1) continue
    const radius = f32At(stage.edgeRadius, e)
    const isDropped = crowd > 2 && radius <= faint * 1.01
    const least: f32 = radius >= stage.silhouette ? 0.8 : 0.5
    setF32(stage.edgeRadius, e, isDropped ? 0 : radius * max<f32>(least, 1 / crowd))
  }
}

function cellOf(e: i32, columns: i32): i32 {
  const k = i32At(stage.edgePlace, e) >>> 1
  const row = k / stage.width
  return (row / side) * columns + (k - row * stage.width) / side
}
