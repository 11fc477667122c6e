/** What the finishes share: how bright a pixel is, and noise that belongs to the paper. */
import type { Picture } from '../picture.ts'

export type Colour = readonly [red: number, green: number, blue: number]

/** Luma of Rec. 601, 0–1, of the pixel at byte `k`. */
export function brightnessAt(data: Picture['data'], k: number): number {
  return (0.299 * data[k] + 0.587 * data[k + 1] + 0.114 * data[k + 2]) / 255
}

/** Sets the pixel at byte `k` to a mix of two colours; `t` = 0 is the first. Its alpha stays. */
export function setMix(
  data: Picture['data'],
  k: number,
  [red, green, blue]: Colour,
  other: Colour,
  t: number,
): void {
  data[k] = red + (other[0] - red) * t
  data[k + 1] = green + (other[1] - green) * t
  data[k + 2] = blue + (other[2] - blue) * t
}

/** Calls `change` with the first byte and the place of every pixel that shows something. */
export function eachPixel(
  { width, height, data }: Picture,
  change: (k: number, column: number, row: number) => void,
): void {
  let k = 0
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++, k += 4) {
      if (data[k + 3] !== 0) change(k, column, row)
    }
  }
}

/** 0 … 1, the same for the same whole numbers (an integer hash after Mueller). */
export function grainAt(column: number, row: number): number {
  let x = Math.imul(column, 0x1f1f1f1f) ^ Math.imul(row, 0x27d4eb2d)
  x = Math.imul((x >>> 16) ^ x, 0x45d9f3b)
  x = Math.imul((x >>> 16) ^ x, 0x45d9f3b)
  return (((x >>> 16) ^ x) & 0xffff) / 0xffff
}

/** Smooth noise of 0 … 1 whose bumps are `size` pixels apart. */
export function softGrainAt(column: number, row: number, size: number): number {
  const x = column / size
  const y = row / size
  const left = Math.floor(x)
  const top = Math.floor(y)
  const s = eased(x - left)
  const t = eased(y - top)
  const upper = grainAt(left, top) * (1 - s) + grainAt(left + 1, top) * s
  const lower = grainAt(left, top + 1) * (1 - s) + grainAt(left + 1, top + 1) * s
  return upper * (1 - t) + lower * t
}

function eased(t: number): number {
  return t * t * (3 - 2 * t)
}
