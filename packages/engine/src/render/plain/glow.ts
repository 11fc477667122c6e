/** What gives light, gathered in cells of two by two pixels, in plain TypeScript. */
import type { Grid } from '../grid.ts'
import type { CellBox } from '../halo.ts'
import { recipes, type Scene, toneStride, tones } from '../scene.ts'
import type { Seen } from './ink-flecks.ts'

/** Adds up glowing samples, a cell each; returns the box of cells that hold light, undefined where none does. */
export function gatherGlow(
  scene: Scene,
  grid: Grid,
  { triangle, material }: Seen,
  halo: Float32Array,
  columns: number,
): CellBox | undefined {
  const share = 1 / (grid.samples * grid.samples * 4)
  const box = { left: columns, top: -1, right: -1, bottom: -1 }
  for (let row = 0, k = 0; row < grid.height; row++) {
    const y = Math.floor((Math.floor(row / grid.samples) + grid.top) / 2)
    for (let column = 0; column < grid.width; column++, k++) {
      if (triangle[k] === 0 || scene.recipe[material[k]] !== recipes.glow) continue
      const x = Math.floor((Math.floor(column / grid.samples) + grid.left) / 2)
      const i = (y * columns + x) * 4
      const t = material[k] * toneStride + tones.base
      halo[i] += scene.tones[t] * share
      halo[i + 1] += scene.tones[t + 1] * share
      halo[i + 2] += scene.tones[t + 2] * share
      halo[i + 3] += share
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x)
      if (box.top < 0) box.top = y
      box.bottom = y
    }
  }
  return box.bottom < 0 ? undefined : box
}
