/** The way from one picture to another: both move along it, and the first fades into the second. */
import { clamp } from '../math/scalar.ts'
import type { Picture } from '../render/picture.ts'
import type { Flow } from './flow.ts'

/** Opaque pictures of one size; `share` is 0 at the first and 1 at the second. */
export function morph(from: Picture, to: Picture, flow: Flow, share: number): Picture {
  const { width, height } = from
  const data = new Uint8ClampedArray(width * height * 4)
  const [toShare, fromShare] = [Math.round(256 * share), 256 - Math.round(256 * share)]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const k = cellAt(flow, x, y)
      const [stepX, stepY] = [flow.x[k], flow.y[k]]
      const a = pixelAt(from, x - share * stepX, y - share * stepY)
      const b = pixelAt(to, x + (1 - share) * stepX, y + (1 - share) * stepY)
      const at = 4 * (y * width + x)
      for (let i = 0; i < 3; i++)
        data[at + i] = (from.data[a + i] * fromShare + to.data[b + i] * toShare) >> 8
      data[at + 3] = 255
    }
  return { width, height, data }
}

function cellAt({ columns, rows, cell }: Flow, x: number, y: number): number {
  const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)]
  return Math.min(rows - 1, row) * columns + Math.min(columns - 1, column)
}

/** The first byte of the pixel nearest to a place. */
function pixelAt({ width, height }: Picture, x: number, y: number): number {
  const column = clamp(Math.round(x), 0, width - 1)
  const row = clamp(Math.round(y), 0, height - 1)
  return 4 * (row * width + column)
}
