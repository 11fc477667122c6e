/** What frame-memory.ts has the kernels do, in plain TypeScript: the oracle of its test. */
import type { Picture } from '../render/picture.ts'
import type { Places } from './frame-memory.ts'

/** Lays an uncut picture on an opaque frame. A multiplied picture is opaque. */
export function layPlainly(
  layer: Picture,
  how: 'over' | 'multiply' | 'screen',
  places: Places,
  frame: Picture,
): void {
  for (let y = 0; y < frame.height; y++) {
    const [row, start, step] = places.subarray(3 * y, 3 * y + 3)
    if (step <= 0 || isBeyond(row, layer.height)) continue
    for (let x = 0; x < frame.width; x++) {
      const column = start + x * step
      if (isBeyond(column, layer.width)) continue
      const own = [0, 1, 2, 3].map((i) => blendOf(layer, column, row, i))
      layPixel(own, how, frame.data, 4 * (y * frame.width + x))
    }
  }
}

function layPixel(
  own: readonly number[],
  how: 'over' | 'multiply' | 'screen',
  data: Uint8ClampedArray,
  at: number,
): void {
  for (let i = 0; i < 3; i++) {
    const shares = { over: 1 - own[3], multiply: own[i], screen: 1 - own[i] }
    data[at + i] = data[at + i] * shares[how] + (how === 'multiply' ? 0 : 255 * own[i])
  }
}

function isBeyond(place: number, length: number): boolean {
  return place < -0.5 || place > length - 0.5
}

/** A channel times cover, 0–1, between the middles of four pixels. */
function blendOf({ width, height, data }: Picture, x: number, y: number, i: number): number {
  const at = (column: number, row: number) => {
    const [c, r] = [
      Math.min(width - 1, Math.max(0, column)),
      Math.min(height - 1, Math.max(0, row)),
    ]
    const k = 4 * (r * width + c)
    return i === 3 ? data[k + 3] / 255 : (data[k + i] * data[k + 3]) / 255 ** 2
  }
  const [left, top] = [Math.floor(x), Math.floor(y)]
  const [across, down] = [x - left, y - top]
  const upper = at(left, top) * (1 - across) + at(left + 1, top) * across
  const lower = at(left, top + 1) * (1 - across) + at(left + 1, top + 1) * across
  return upper * (1 - down) + lower * down
}
