/** Light made simple: averaged along each part, so that shadow edges are clean curves and specks of light or shade vanish. */
import type { Frame } from './frame.ts'
import type { Surfaces } from './resolve.ts'
import type { Scene } from './scene.ts'
import { shorts, type Workspace, words } from './workspace.ts'

/** Box-blurs the light over `radius` samples, never across the edge of a part. */
export function smoothLight(
  scene: Scene,
  frame: Frame,
  surfaces: Surfaces,
  radius: number,
  workspace: Workspace,
): void {
  if (radius < 1) return
  const { width, height } = frame
  const longest = Math.max(width, height) + 1
  const sums = words(workspace, 'light sums', longest)
  const owner = shorts(workspace, 'line owners', longest)
  for (let pass = 0; pass < 2; pass++) {
    for (let y = 0; y < height; y++)
      smoothLine(scene, surfaces, y * width, 1, width, radius, sums, owner)
    for (let x = 0; x < width; x++)
      smoothLine(scene, surfaces, x, width, height, radius, sums, owner)
  }
}

/** One row or column: each run of samples of one part is averaged within itself. */
function smoothLine(
  scene: Scene,
  surfaces: Surfaces,
  first: number,
  stride: number,
  count: number,
  radius: number,
  sums: Uint32Array,
  owner: Uint16Array,
): void {
  const { triangle } = surfaces
  const { partOfTriangle } = scene
  for (let i = 0, k = first; i < count; i++, k += stride) {
    owner[i] = triangle[k] === 0 ? 0 : partOfTriangle[triangle[k] - 1] + 1
  }
  let start = 0
  while (start < count) {
    let end = start + 1
    while (end < count && owner[end] === owner[start]) end++
    if (owner[start] !== 0 && end - start > 2) {
      smoothRun(surfaces.light, first + start * stride, stride, end - start, radius, sums)
    }
    start = end
  }
}

function smoothRun(
  light: Uint8Array,
  first: number,
  stride: number,
  count: number,
  radius: number,
  sums: Uint32Array,
): void {
  let sum = 0
  for (let i = 0, k = first; i < count; i++, k += stride) {
    sums[i] = sum
    sum += light[k]
  }
  sums[count] = sum
  for (let i = 0, k = first; i < count; i++, k += stride) {
    const reach = Math.min(radius, i, count - 1 - i)
    light[k] = (sums[i + reach + 1] - sums[i - reach]) / (2 * reach + 1) + 0.5
  }
}
