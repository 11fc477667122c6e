/**
 * Painterly: every pixel takes the mean of that one of four squares around it in which colours differ least, so that
 * tones become dabs with firm edges (Kuwahara et al., "Processing of RI-angiocardiographic images", 1976).
 */
import { clamp } from '../../math/scalar.ts'
import type { Picture } from '../picture.ts'
import { brightnessAt, softGrainAt } from './pixels.ts'

/** Pixels along a side of a square, less one, of a picture about 1000 px tall. */
const usualReach = 4

/** Sums over squares by the pixel in their upper left corner: colours weighted by cover, cover, and the brightness and its square. */
const channels = 6

export function finishPaint(picture: Picture): void {
  const { width, height, data } = picture
  const reach = Math.max(1, Math.round(usualReach * Math.sqrt(height / 1000)))
  if (Math.min(width, height) < 2 * reach + 2) return
  const sums = sumSquares(picture, reach)
  const across = width - reach
  const down = height - reach
  for (let row = 0; row < height; row++) {
    const upper = Math.max(0, row - reach) * across
    const lower = Math.min(down - 1, row) * across
    for (let column = 0; column < width; column++) {
      const k = 4 * (row * width + column)
      if (data[k + 3] === 0) continue
      const left = Math.max(0, column - reach)
      const right = Math.min(across - 1, column)
      let best = upper + left
      best = calmer(sums, best, upper + right)
      best = calmer(sums, best, lower + left)
      best = calmer(sums, best, lower + right)
      const at = channels * best
      // Bristles leave streaks.
      const bristle = 1 + 0.06 * (softGrainAt(column + row, 3 * (column - row), 7) - 0.5)
      const share = bristle / sums[at + 3]
      const own = lineAt(data, k, sums[at + 4] / sums[at + 3])
      for (let i = 0; i < 3; i++) data[k + i] = data[k + i] * own + sums[at + i] * share * (1 - own)
    }
  }
}

/** How far a pixel is a fine dark line, such as a mouth: those are painted last, and stay. */
function lineAt(data: Picture['data'], k: number, around: number): number {
  return clamp(3 * (around - brightnessAt(data, k) - 0.1), 0, 0.8)
}

/** That one of two squares in which brightness varies less; one that shows nothing counts as wild. */
function calmer(sums: Float32Array, one: number, other: number): number {
  return varianceOf(sums, other) < varianceOf(sums, one) ? other : one
}

function varianceOf(sums: Float32Array, square: number): number {
  const at = channels * square
  const cover = sums[at + 3]
  if (cover === 0) return Number.POSITIVE_INFINITY
  const mean = sums[at + 4] / cover
  return sums[at + 5] / cover - mean * mean
}

/** Of every square that lies within the picture. */
function sumSquares(picture: Picture, reach: number): Float32Array {
  const { width, height } = picture
  const across = width - reach
  const rows = new Float32Array(channels * across * height)
  const line = new Float32Array(channels * width)
  for (let row = 0; row < height; row++) {
    readLine(picture, row, line)
    sumAlong(line, 0, channels, width, reach, rows, channels * across * row, channels)
  }
  const sums = new Float32Array(channels * across * (height - reach))
  const pitch = channels * across
  for (let first = 0; first < pitch; first += channels)
    sumAlong(rows, first, pitch, height, reach, sums, first, pitch)
  return sums
}

function readLine({ width, data }: Picture, row: number, line: Float32Array): void {
  for (let column = 0; column < width; column++) {
    const k = 4 * (row * width + column)
    const to = channels * column
    const cover = data[k + 3] / 255
    const brightness = brightnessAt(data, k)
    line[to] = data[k] * cover
    line[to + 1] = data[k + 1] * cover
    line[to + 2] = data[k + 2] * cover
    line[to + 3] = cover
    line[to + 4] = brightness * cover
    line[to + 5] = brightness * brightness * cover
  }
}

/** Sums of a place and the `reach` after it, of `count` that lie `stride` numbers apart. */
function sumAlong(
  from: Float32Array,
  start: number,
  stride: number,
  count: number,
  reach: number,
  to: Float32Array,
  first: number,
  pitch: number,
): void {
  for (let place = 0; place + reach < count; place++) {
    const at = start + place * stride
    for (let i = 0; i < channels; i++) {
      let sum = 0
      for (let k = 0; k <= reach; k++) sum += from[at + i + k * stride]
      to[first + place * pitch + i] = sum
    }
  }
}
