/** Pixel art mixes no colours: of the finer pixels that each pixel is drawn in, one is taken. */
import type { Picture } from '../picture.ts'

/** How many finer pixels one is drawn in, along each axis. */
export const finer = 2

/** The picture with a pixel for each square of finer ones: that which is most like the others, of two the darker, so that lines stay whole. */
export function pickPixels({ width, height, data }: Picture): Picture {
  const [columns, rows] = [width / finer, height / finer]
  const picked = new Uint8ClampedArray(columns * rows * 4)
  const from = new Uint32Array(data.buffer, data.byteOffset, width * height)
  const to = new Uint32Array(picked.buffer)
  const square = new Uint32Array(finer * finer)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const first = finer * (row * width + column)
      for (let i = 0; i < square.length; i++)
        square[i] = from[first + (i % finer) + Math.floor(i / finer) * width]
      to[row * columns + column] = pickOf(square)
    }
  }
  return { width: columns, height: rows, data: picked }
}

/** Empty where less than half of the square is covered. */
function pickOf(square: Uint32Array): number {
  let cover = 0
  for (let i = 0; i < square.length; i++) cover += square[i] >>> 24
  if (cover < 128 * square.length) return 0
  let best = Infinity
  let picked = 0
  for (let i = 0; i < square.length; i++) {
    const own = square[i]
    if (own >>> 24 < 64) continue
    let strangeness = 0.2 * brightness(own)
    for (let j = 0; j < square.length; j++) strangeness += gap(own, square[j])
    if (strangeness >= best) continue
    best = strangeness
    picked = own
  }
  return (picked | 0xff000000) >>> 0
}

function brightness(word: number): number {
  return 0.3 * (word & 255) + 0.59 * ((word >> 8) & 255) + 0.11 * ((word >> 16) & 255)
}

/** What is barely covered says nothing. */
function gap(a: number, b: number): number {
  if (b >>> 24 < 64) return 0
  let sum = 0
  for (let bits = 0; bits < 24; bits += 8)
    sum += Math.abs(((a >> bits) & 255) - ((b >> bits) & 255))
  return sum
}
