/** What gives light, gathered in cells of two by two pixels. */
import { f32At, setF32, u8At, u16At } from './memory'
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

/** Adds the colour of every glowing sample, and its share, to its cell: four numbers each, `columns` cells a row. Returns how many glow. */
export function gatherGlow(cells: usize, columns: i32): i32 {
  const samples = stage.samples
  const share: f32 = 1 / ((samples * samples * 4) as f32)
  let found = 0
  for (let row = max(0, glowTop); row <= glowBottom; row++) {
    const y = (row / samples + stage.top) >> 1
    for (let column = 0; column < stage.width; column++) {
      const k = row * stage.width + column
      if (u16At(stage.part, k) === none) continue
      const material = u16At(stage.material, k)
      if (u8At(stage.recipe, material) !== glow) continue
      const cell = 4 * (y * columns + ((column / samples + stage.left) >> 1))
      const tone = material * toneStride + baseTone
      for (let c = 0; c < 3; c++) {
        setF32(cells, cell + c, f32At(cells, cell + c) + f32At(stage.tones, tone + c) * share)
      }
      setF32(cells, cell + 3, f32At(cells, cell + 3) + share)
      found++
    }
  }
  return found
}
