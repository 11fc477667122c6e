/** What gives light, gathered in cells of two by two pixels, in plain TypeScript. */
import type { Grid } from '../grid.ts'
import { recipes, type Scene, toneStride, tones } from '../scene.ts'
import type { Seen } from './ink-flecks.ts'

/** Adds up glowing samples, a cell each; returns how many there are. */
export function gatherGlow(
  scene: Scene,
  grid: Grid,
  { triangle, material }: Seen,
  halo: Float32Array,
  columns: number,
): number {
  const share = 1 / (grid.samples * grid.samples * 4)
  let found = 0
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
      found++
    }
  }
  return found
}
