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
  const squares = openSquares(picture, reach)
  const { sums } = squares
  const across = width - reach
  const down = height - reach
  for (let row = 0; row < height; row++) {
    const lower = squares.rowAt(Math.min(down - 1, row))
    const upper = squares.rowAt(Math.max(0, row - reach))
    for (let column = 0; column < width; column++) {
      const k = 4 * (row * width + column)
      if (data[k + 3] === 0) continue
      const left = channels * Math.max(0, column - reach)
      const right = channels * Math.min(across - 1, column)
      let best = upper + left
      best = calmer(sums, best, upper + right)
      best = calmer(sums, best, lower + left)
      best = calmer(sums, best, lower + right)
      // Bristles leave streaks.
      const bristle = 1 + 0.06 * (softGrainAt(column + row, 3 * (column - row), 7) - 0.5)
      const share = bristle / sums[best + 3]
      const own = lineAt(data, k, sums[best + 4] / sums[best + 3])
      for (let i = 0; i < 3; i++)
        data[k + i] = data[k + i] * own + sums[best + i] * share * (1 - own)
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

function varianceOf(sums: Float32Array, at: number): number {
  const cover = sums[at + 3]
  if (cover === 0) return Number.POSITIVE_INFINITY
  const mean = sums[at + 4] / cover
  return sums[at + 5] / cover - mean * mean
}

type Squares = {
  sums: Float32Array
  /** Where the sums of a row of squares begin. Rows are asked for from the top down, and the last `reach + 1` are there. */
  rowAt: (row: number) => number
}

/**
 * Of every square that lies within the picture. A row of them is summed when it is asked for, from lines that are not
 * painted yet: all at once would be twenty times the picture.
 */
function openSquares(picture: Picture, reach: number): Squares {
  const { width } = picture
  const kept = reach + 1
  const pitch = channels * (width - reach)
  const line = new Float32Array(channels * width)
  const lines = new Float32Array(pitch * kept)
  const sums = new Float32Array(pitch * kept)
  let read = 0
  let summed = 0

  function sumNext(): void {
    for (; read <= summed + reach; read++) {
      readLine(picture, read, line)
      sumAlong(line, reach, lines.subarray(pitch * (read % kept)), pitch)
    }
    const starts = Array.from({ length: kept }, (_, k) => pitch * ((summed + k) % kept))
    sumDown(lines, starts, sums.subarray(pitch * (summed % kept)), pitch)
    summed += 1
  }

  return {
    sums,
    rowAt(row) {
      while (summed <= row) sumNext()
      return pitch * (row % kept)
    },
  }
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

/** The first `count` sums of a place and the `reach` after it. */
function sumAlong(line: Float32Array, reach: number, to: Float32Array, count: number): void {
  for (let i = 0; i < count; i++) {
    let sum = 0
    for (let k = 0; k <= reach; k++) sum += line[i + k * channels]
    to[i] = sum
  }
}

/** The sums of lines that begin at `starts`, one below the other. */
function sumDown(
  lines: Float32Array,
  starts: readonly number[],
  to: Float32Array,
  count: number,
): void {
  for (let i = 0; i < count; i++) {
    let sum = 0
    for (const start of starts) sum += lines[start + i]
    to[i] = sum
  }
}
