/** What gives light, gathered in cells of two by two pixels. */
import { f32At, setF32, setI32, u8At, u16At } from './memory'
import { none, stage } from './stage'
import { baseTone, glow, toneStride } from './surfaces'

/** Rows of samples that glow lie between these; none when the first is below the last. */
let glowTop: i32 = 0
let glowBottom: i32 = -1

export function forgetGlow(): void {
  glowTop = i32.MAX_VALUE
  glowBottom = -1
}

/** Says that rows of samples from `top` to `bottom` glow somewhere. */
export function noteGlow(top: i32, bottom: i32): void {
  glowTop = min(glowTop, top)
  glowBottom = max(glowBottom, bottom)
}

/** Whether a sample gives light. */
export function glowsAt(k: i32): bool {
  return u16At(stage.part, k) !== none && u8At(stage.recipe, u16At(stage.material, k)) === glow
}

/** The cells that hold light: first and last column and row. */
let left: i32 = 0
let right: i32 = 0
let top: i32 = 0
let bottom: i32 = 0

/**
 * Adds the colour of every glowing sample, and its share, to its cell: four numbers each, `columns` cells a row. Writes
 * the first and last column and row of cells that hold light to `box`; false where none does.
 */
export function gatherGlow(cells: usize, columns: i32, box: usize): bool {
  const samples = stage.samples
  left = i32.MAX_VALUE
  right = -1
  top = i32.MAX_VALUE
  bottom = -1
  for (let row = max(0, glowTop); row <= glowBottom; row++) {
    const y = (row / samples + stage.top) >> 1
    for (let column = 0; column < stage.width; column++) {
      const k = row * stage.width + column
      if (glowsAt(k)) addLight(cells, k, columns, (column / samples + stage.left) >> 1, y)
    }
  }
  setI32(box, 0, left)
  setI32(box, 1, right)
  setI32(box, 2, top)
  setI32(box, 3, bottom)
  return bottom >= 0
}

/** Adds a sample to the cell in column x and row y. */
function addLight(cells: usize, k: i32, columns: i32, x: i32, y: i32): void {
  const share: f32 = 1 / ((stage.samples * stage.samples * 4) as f32)
  const cell = 4 * (y * columns + x)
  const tone = u16At(stage.material, k) * toneStride + baseTone
  for (let c = 0; c < 3; c++) {
    setF32(cells, cell + c, f32At(cells, cell + c) + f32At(stage.tones, tone + c) * share)
  }
  setF32(cells, cell + 3, f32At(cells, cell + 3) + share)
  left = min(left, x)
  right = max(right, x)
  top = min(top, y)
  bottom = max(bottom, y)
}
