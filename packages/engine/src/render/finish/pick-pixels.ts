/** Pixel art mixes no colours: of the finer pixels that each pixel is drawn in, one is taken. */
import type { Picture } from '../picture.ts'
import { unmix } from './unmix.ts'

/** How many finer pixels one is drawn in, along each axis. */
export const finer = 2

/** The picture with a pixel for each square of finer ones: that which is most like the others, of two the darker, so that lines stay whole. */
export function pickPixels(picture: Picture): Picture {
  const { width, height, data } = unmix(picture)
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
      to[row * columns + column] = glintOf(square, from, first, width) ?? pickOf(square)
    }
  }
  return { width: columns, height: rows, data: picked }
}

/** A spark of light in the dark, as in an eye, fills the pixel it has most of: of two the darker is taken, and it would go out. */
function glintOf(
  square: Uint32Array,
  from: Uint32Array,
  first: number,
  width: number,
): number | undefined {
  const own = square.filter(isBright)
  if (own.length === 0 || own.length === square.length) return undefined
  let lights = 0
  let darks = 0
  for (let i = 0; i < 36; i++) {
    const word = from[first + (Math.floor(i / 6) - 2) * width + (i % 6) - 2]
    if (isBright(word)) lights++
    else if (isDark(word)) darks++
  }
  const isSpark = 2 * own.length >= lights && lights <= mostLights && darks >= leastDarks
  return isSpark ? own[0] : undefined
}

/** Of the 36 finer pixels in and round a square. */
const mostLights = 5
const leastDarks = 14

function isBright(word: number): boolean {
  return word >>> 24 > 200 && brightness(word) > 225
}

function isDark(word: number): boolean {
  return word >>> 24 > 200 && brightness(word) < 130
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
